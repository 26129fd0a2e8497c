"""A view of the deals: what is filtered, in which order, under which columns; as it is kept in one text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from funnel_desktop.method.deal_filter import SIGNING, DealFilter
from funnel_desktop.method.own_columns import OWN_KINDS
from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.stages import SOURCES, STAGES

OUTCOMES_SHOWN = ("open", "won", "lost", "all")
"""Which deals a view shows, by what became of them."""

_NARROWEST, _WIDEST, _MOST_COLUMNS = 24, 1_200, 100
_FLAGS = ("stale", "overdue", "no_next_step", "no_customer", "won_in_period", "stuck")


class ViewColumn(NamedTuple):
    """A column of a view: its key and its width in logical pixels."""

    key: str
    width: int


class DealView(NamedTuple):
    """A view. ``sort`` is the key of a column, "" for the order of the board; ``columns`` from the left,
    empty for the usual ones."""

    filter: DealFilter = DealFilter()
    shown: str = "open"
    sort: str = ""
    descending: bool = False
    columns: tuple[ViewColumn, ...] = ()

    def asks_as(self, other: DealView) -> bool:
        """Whether another view lists the same deals in the same order."""
        return self[:4] == other[:4]


def view_text(view: DealView) -> str:
    """Return a view as a file keeps it: JSON without what asks for nothing."""
    wanted = view.filter
    asked: dict[str, object] = {flag: True for flag in _FLAGS if getattr(wanted, flag)}
    if wanted.text:
        asked["text"] = wanted.text
    if wanted.sources:
        asked["sources"] = sorted(wanted.sources)
    if wanted.stage is not None:
        asked["stage"] = wanted.stage
    if wanted.signing:
        asked["signing"] = wanted.signing
    if wanted.own:
        asked["own"] = [[*term[:2], sorted(term.values), *term[3:]] for term in wanted.own]
    kept: dict[str, object] = {"shown": view.shown}
    if asked:
        kept["filter"] = asked
    if view.sort:
        kept["sort"] = [view.sort, "down" if view.descending else "up"]
    if view.columns:
        kept["columns"] = [list(column) for column in view.columns]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def view_of(text: str) -> DealView:
    """Return a view from what a file holds. What is none of ours, in whole or in part, is left out: a newer
    program may ask for more."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return DealView()
    if not isinstance(kept, dict):
        return DealView()
    sort, descending = "", False
    match kept.get("sort"):
        case [str() as sort, str() as way]:
            descending = way == "down"
    shown = kept.get("shown")
    columns = kept.get("columns")
    return DealView(
        _filter_of(kept.get("filter")),
        shown if shown in OUTCOMES_SHOWN else "open",
        sort,
        descending,
        tuple(_columns_of(columns)) if isinstance(columns, list) else (),
    )


def _columns_of(columns: list[Any]) -> list[ViewColumn]:
    found: dict[str, ViewColumn] = {}
    for column in columns[:_MOST_COLUMNS]:
        match column:
            case [str() as key, int() as width]:
                found.setdefault(key, ViewColumn(key, min(_WIDEST, max(_NARROWEST, width))))
    return list(found.values())


def _filter_of(asked: object) -> DealFilter:
    if not isinstance(asked, Mapping):
        return DealFilter()
    text, stage, signing = asked.get("text"), asked.get("stage"), asked.get("signing")
    sources, own = asked.get("sources"), asked.get("own")
    return DealFilter(
        text=text if isinstance(text, str) else "",
        sources=frozenset(source for source in SOURCES if isinstance(sources, list) and source in sources),
        stage=stage if stage in STAGES else None,
        signing=signing if signing in SIGNING else "",
        own=tuple(term for one in own if (term := _term_of(one))) if isinstance(own, list) else (),
        **{flag: asked.get(flag) is True for flag in _FLAGS},
    )


def _term_of(one: object) -> OwnTerm | None:
    match one:
        case [
            str() as column,
            str() as kind,
            list() as values,
            str() as words,
            str() as least,
            str() as most,
        ]:
            if kind in OWN_KINDS and all(isinstance(value, str) for value in values):
                return OwnTerm(column, kind, frozenset(values), words, least, most)
    return None
