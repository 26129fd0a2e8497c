"""A view of the deals: what is filtered, in which order, under which columns; as it is kept in one text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from funnel_desktop.method.deal_filter import SIGNING, DealFilter
from funnel_desktop.method.fields import FIELD
from funnel_desktop.method.own_columns import OWN_KINDS
from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.stages import SOURCES, STAGES

OUTCOMES_SHOWN = ("open", "won", "lost", "all")
"""Which deals a view shows, by what became of them."""

TABLE_KEYS = frozenset({*FIELD, "days", "weighted"})
"""The keys of the columns that the table may have besides those of the file's own."""

_NARROWEST, _WIDEST, _MOST_COLUMNS = 24, 1_200, 100
_PARTS = {"shown", "filter", "sort", "columns", "names"}
_FLAGS = ("stale", "overdue", "no_next_step", "no_customer", "won_in_period", "stuck")


class ViewColumn(NamedTuple):
    """A column of a view: its key and its width in logical pixels."""

    key: str
    width: int


class DealView(NamedTuple):
    """A view. ``sort`` is the key of a column, "" for the order of the board; ``columns`` from the left,
    empty for the usual ones. ``names`` are the own columns that it asks about or shows, by their ids, as they
    were called when it was kept: one that is gone can still be named."""

    filter: DealFilter = DealFilter()
    shown: str = "open"
    sort: str = ""
    descending: bool = False
    columns: tuple[ViewColumn, ...] = ()
    names: tuple[tuple[str, str], ...] = ()

    def asks_as(self, other: DealView) -> bool:
        """Whether another view lists the same deals in the same order."""
        return self[:4] == other[:4]

    def same_as(self, other: DealView) -> bool:
        """Whether another view is this one in all that is seen."""
        return self[:5] == other[:5]

    def own_keys(self) -> list[str]:
        """Return the ids of the own columns that it asks about, sorts by or shows, each once."""
        keys = [term.column for term in self.filter.own]
        keys += [key for key in (self.sort, *(column.key for column in self.columns)) if key]
        return list(dict.fromkeys(key for key in keys if key not in TABLE_KEYS))


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
    if view.names:
        kept["names"] = dict(view.names)
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
    columns, names = kept.get("columns"), kept.get("names")
    return DealView(
        _filter_of(kept.get("filter")),
        shown if shown in OUTCOMES_SHOWN else "open",
        sort,
        descending,
        tuple(_columns_of(columns)) if isinstance(columns, list) else (),
        tuple(_names_of(names)) if isinstance(names, dict) else (),
    )


def asks_for_more(text: str) -> bool:
    """Whether a text holds what this program does not know: a newer one wrote it."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return True
    if not isinstance(kept, dict):
        return True
    asked = kept.get("filter", {})
    known = {"text", "sources", "stage", "signing", "own", *_FLAGS}
    return not (kept.keys() <= _PARTS and isinstance(asked, dict) and asked.keys() <= known)


def _names_of(names: dict[str, Any]) -> list[tuple[str, str]]:
    found = [(key, name) for key, name in names.items() if isinstance(name, str)]
    return found[:_MOST_COLUMNS]


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
