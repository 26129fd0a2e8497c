"""Scenarios of the four levers: kept with a name, taken over by balance and targets, left again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.levers import Factors
from funnel_desktop.method.records import Scenario
from funnel_desktop.text import FunnelError, message

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session


def scenarios(session: Session) -> list[Scenario]:
    """Return the scenarios of a file in the order in which they were made."""
    return session.store.records.all(Scenario)


def saved(session: Session, name: str, factors: Factors, *, use: bool = False) -> PutRecords:
    """Return the command that keeps the levers under ``name``, over a scenario of that name if there is one.

    ``use``: balance and targets take it over in the same step. Raises FunnelError without a name.
    """
    name = name.strip()
    if not name:
        raise FunnelError(message("Scenarios", "A scenario needs a name. Type one, such as Larger deals."))
    there = scenarios(session)
    same = next((scenario for scenario in there if scenario.name.casefold() == name.casefold()), None)
    known = Scenario(new_id(), name, *factors) if same is None else same
    kept = known._replace(name=name, **factors._asdict())
    others: list[Scenario] = []
    if use:
        kept = kept._replace(active=1)
        others = [other._replace(active=0) for other in there if other.active and other.id != kept.id]
    return PutRecords((*others, kept), message("Undo", "save scenario {name}", name=name))


def used(session: Session, scenario: Scenario) -> PutRecords:
    """Return the command by which balance and targets take over a scenario, and no other."""
    others = [other for other in scenarios(session) if other.active and other.id != scenario.id]
    return PutRecords(
        (*(other._replace(active=0) for other in others), scenario._replace(active=1)),
        message("Undo", "use scenario {name}", name=scenario.name),
    )


def left(session: Session) -> PutRecords | None:
    """Return the command by which balance and targets leave their scenario; None: they have none."""
    active = [scenario for scenario in scenarios(session) if scenario.active]
    if not active:
        return None
    return PutRecords(
        tuple(scenario._replace(active=0) for scenario in active),
        message("Undo", "leave scenario {name}", name=active[0].name),
    )


def removed(scenario: Scenario) -> RemoveRecords:
    """Return the command that takes a scenario away."""
    return RemoveRecords((scenario,), message("Undo", "delete scenario {name}", name=scenario.name))
