"""What a change of many deals at once would do: how many it changes, which of them the rule of the file lets
move, which only with a reason, and which not."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import NamedTuple

from funnel_desktop.commands.context import title
from funnel_desktop.commands.session import Session
from funnel_desktop.method.checklist import checks_for_move, judge
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.fields import EDITABLE_FIELDS
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.stages import POSITION

_SLICE = 100


class Refused(NamedTuple):
    """A deal that the rule does not let move: its handle, its name, and the checks that are not Yes."""

    row: int
    name: str
    checks: tuple[str, ...]


class Standing(NamedTuple):
    """What deals say to a stage: the handles of those that may go, of those among them that need a reason,
    and those that are refused; how many are there already, and how many are closed, which stays as it is."""

    go: tuple[int, ...] = ()
    want_reason: tuple[int, ...] = ()
    refused: tuple[Refused, ...] = ()
    there: int = 0
    closed: int = 0


class Preview(NamedTuple):
    """What a change would do: how many deals it changes in all, how many by each field, and what they say to
    the stage."""

    changed: int
    fields: Mapping[str, int]
    standing: Standing


def preview(
    session: Session, rows: Sequence[int], values: Mapping[str, object], stage: str
) -> Generator[float, None, Preview]:
    """Work out in slices what writing ``values`` and moving to ``stage`` ("": no move; "lost": close them)
    would do."""
    fields = dict.fromkeys(values, 0)
    changed: set[int] = set()
    go: list[int] = []
    wanting: list[int] = []
    refused: list[Refused] = []
    there = closed = 0
    for at in range(0, len(rows), _SLICE):
        for row, deal in session.deals(rows[at : at + _SLICE]).items():
            for key, value in values.items():
                if _value(deal, key) != value:
                    fields[key] += 1
                    changed.add(row)
            if not stage:
                continue
            if stage == "lost":
                if deal.outcome == "lost":
                    there += 1
                else:
                    go.append(row)
            elif deal.outcome != "open":
                closed += 1
            elif deal.stage == stage:
                there += 1
            else:
                missing, needs_reason = _asked(session, deal, stage)
                if missing:
                    refused.append(Refused(row, title(deal), missing))
                    continue
                go.append(row)
                if needs_reason:
                    wanting.append(row)
        yield (at + _SLICE) / max(1, len(rows))
    changed.update(go)
    standing = Standing(tuple(go), tuple(wanting), tuple(refused), there, closed)
    return Preview(len(changed), fields, standing)


def _value(deal: Deal, key: str) -> object:
    if key == "amount_minor":
        return deal.written_minor
    return getattr(deal, key) if key in EDITABLE_FIELDS else own_values(deal.own).get(key, "")


def _asked(session: Session, deal: Deal, stage: str) -> tuple[tuple[str, ...], bool]:
    """Return the questions that keep a deal from a stage, and whether it needs a reason to go there."""
    if POSITION[deal.stage or "target"] > POSITION[stage]:
        return (), True
    settings, playbook = session.settings, session.playbook
    if settings.rule == "free":
        return (), False
    asked = checks_for_move(playbook, deal.stage, stage, settings.switched_off_checks)
    checks = [check for some in asked.values() for check in some]
    verdict = judge(settings.rule, checks, session.answers(deal), "")
    names = tuple(check.question(session.language) for check in checks if check.key in verdict.blocking)
    return names, verdict.needs_reason
