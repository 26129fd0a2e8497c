"""Views of the deals that the user keeps: made, renamed, changed, put in another place, taken away again.

Each is one step, as any other change of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal_view import DealView, view_text
from funnel_desktop.method.records import OwnColumn, SavedView
from funnel_desktop.text import FunnelError, message

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session


def saved_views(session: Session) -> list[SavedView]:
    """Return the views of a file in their order; none of an older file that is only read."""
    records = session.store.records
    return records.all(SavedView, order="place") if records.exist(SavedView) else []


def kept(session: Session, name: str, view: DealView) -> PutRecords:
    """Return the command that keeps a view under a name, behind all others. Raises FunnelError for a name
    that cannot be."""
    there = saved_views(session)
    name = _checked(there, name)
    place = 1 + max((one.place for one in there), default=-1)
    record = SavedView(new_id(), name, place, view_text(_named(session, view)))
    return PutRecords((record,), message("Undo", "save view {name}", name=name))


def changed(session: Session, identifier: str, view: DealView) -> PutRecords:
    """Return the command by which a view lists what is listed now. Raises FunnelError when it is gone."""
    there = _there(saved_views(session), identifier)
    record = there._replace(view=view_text(_named(session, view)))
    return PutRecords((record,), message("Undo", "change view {name}", name=there.name))


def renamed(session: Session, identifier: str, name: str) -> PutRecords:
    """Return the command that calls a view otherwise. Raises FunnelError when it is gone, and for a name that
    cannot be."""
    every = saved_views(session)
    there = _there(every, identifier)
    name = _checked([one for one in every if one.id != identifier], name)
    called = message("Undo", "rename view {before} to {name}", before=there.name, name=name)
    return PutRecords((there._replace(name=name),), called)


def moved(session: Session, identifier: str, place: int) -> PutRecords | None:
    """Return the command that puts a view in a place among them, from 0; None where it stands there.
    Raises FunnelError when it is gone."""
    every = saved_views(session)
    there = _there(every, identifier)
    others = [one for one in every if one.id != identifier]
    place = min(len(others), max(0, place))
    order = [*others[:place], there, *others[place:]]
    if order == every:
        return None
    touched = tuple(one._replace(place=at) for at, one in enumerate(order) if one.place != at)
    return PutRecords(touched, message("Undo", "move view {name}", name=there.name))


def removed(session: Session, identifier: str) -> RemoveRecords:
    """Return the command that takes a view away. Raises FunnelError when it is gone."""
    there = _there(saved_views(session), identifier)
    return RemoveRecords((there,), message("Undo", "delete view {name}", name=there.name))


def _there(every: list[SavedView], identifier: str) -> SavedView:
    found = next((one for one in every if one.id == identifier), None)
    if found is None:
        raise FunnelError(message("Views", "This view is no longer in the file."))
    return found


def _checked(others: list[SavedView], name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise FunnelError(message("Views", "A view needs a name. Type one, such as Decided this month."))
    if any(one.name.casefold() == name.casefold() for one in others):
        raise FunnelError(
            message("Views", "There is a view with the name {name} already. Type another one.", name=name)
        )
    return name


def _named(session: Session, view: DealView) -> DealView:
    """Note what the own columns of a view are called now; of one that is gone what it was called stays."""
    names = dict(view.names) | {one.id: one.name for one in session.store.records.all(OwnColumn)}
    return view._replace(names=tuple((key, names[key]) for key in view.own_keys() if key in names))
