"""Deals and their histories compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from funnel_desktop.method.merging import History, Place, Stamped, in_order, standing, theirs_counts
from funnel_desktop.method.own_columns import field_of, own_text, own_values
from funnel_desktop.store.merge_base import Differences, Row, named
from funnel_desktop.store.merge_checks import refuse_garbage
from funnel_desktop.store.merge_side import EVENT_TIME, Side
from funnel_desktop.store.traces import traced_columns

_OF_PLACE = Place._fields
_LEAD_FIELDS = ("customer", "project", "contact_name", "contact_position", "contact_phone", "source", "note")


def compare_deals(found: Differences) -> Iterator[float]:
    """Compare all deals; yields the share done."""
    columns = found.columns("deal")
    leads = {  # a lead here whose deal is there, or the other way round
        side: side.connection.execute("SELECT 1 FROM lead LIMIT 1").fetchone() is not None
        for side in (found.mine, found.theirs)
    }
    for mine, theirs in found.joined("deal", ("id",), columns):
        yield from found.pause()
        if mine is not None and theirs is not None:
            found.shared = True
            if mine[1:] != theirs[1:]:
                _deal(found, named(columns, mine), named(columns, theirs))
            continue
        side, other = (found.mine, found.theirs) if theirs is None else (found.theirs, found.mine)
        row = named(columns, mine or theirs or ())
        if not found.one_sided("deal", row, here=theirs is None):
            continue
        if leads[other] and other.has("lead", str(row["id"])):
            found.shared = True
            found.converted.add(str(row["id"]))
            _carry_over(found, row, side, other)


def _carry_over(found: Differences, deal: Mapping[str, object], side: Side, other: Side) -> None:
    """Take what was changed in a lead on one side after the other had made a deal of it."""
    identifier = str(deal["id"])
    lead = other.row("lead", identifier, _LEAD_FIELDS) or {}
    lead_times, deal_times = other.times("lead", identifier), side.times("deal", identifier)
    since = str(deal["created_at"])
    taken = {}
    for name in _LEAD_FIELDS:
        of_lead = Stamped(lead.get(name), lead_times.get(name, ""))
        of_deal = Stamped(deal[name], max(deal_times.get(name, ""), since))
        if theirs_counts(of_deal, of_lead):
            taken[name] = of_lead.value
            found.choose("deal", deal, name, deal[name], of_lead, theirs=other is found.theirs)
    if taken:
        found.update("deal", identifier, taken)


def _deal(found: Differences, mine: Row, theirs: Row) -> None:
    identifier = str(mine["id"])
    refuse_garbage(found.other_name, "deal", theirs)
    changes = found.fields(
        "deal", mine, theirs, [name for name in traced_columns("deal", mine) if name not in ("rank", "own")]
    )
    if mine.get("own") != theirs.get("own"):
        changes |= _own_columns(found, mine, theirs)
    my_place = Place(*(mine[name] for name in _OF_PLACE))  # type: ignore[arg-type]
    their_place = Place(*(theirs[name] for name in _OF_PLACE))  # type: ignore[arg-type]
    if my_place != their_place:
        changes |= _standing(found, mine, theirs, my_place, their_place)
    for name, choose in (("updated_at", max), ("created_at", min)):
        if (value := choose(str(mine[name]), str(theirs[name]))) != mine[name]:
            changes[name] = value
    if changes:
        found.update("deal", identifier, changes)


def _own_columns(found: Differences, mine: Row, theirs: Row) -> Row:
    """Decide about each of the file's own columns as about a field; their rows were compared before."""
    identifier = str(mine["id"])
    ours, others = own_values(str(mine["own"])), own_values(str(theirs["own"]))
    my_times, their_times = (side.times("deal", identifier) for side in (found.mine, found.theirs))
    kept = {key: value for key, value in ours.items() if found.stays("own_column", key)}
    for key in sorted(ours.keys() | others.keys()):
        if ours.get(key) == others.get(key) or not found.stays("own_column", key):
            continue
        name = field_of(key)
        values = [
            Stamped(values.get(key, ""), max(times.get(name, ""), times.get("own", "")))
            for values, times in ((ours, my_times), (others, their_times))
        ]
        counts = theirs_counts(*values)
        if counts:
            kept[key] = str(values[1].value)
        found.choose(
            "deal",
            mine,
            name,
            values[0].value,
            values[1],
            theirs=counts,
            at=max(each.changed_at for each in values),
            called=found.name_of_own_column(key),
        )
    text = own_text(kept)
    return {} if text == mine["own"] else {"own": text}


def _standing(
    found: Differences,
    mine: Row,
    theirs: Row,
    my_place: Place,
    their_place: Place,
) -> Row:
    identifier = str(mine["id"])
    histories = [_still_true(found, side, side.history(identifier)) for side in (found.mine, found.theirs)]
    (my_history, i_know), (their_history, they_know) = histories
    stands = standing(
        identifier,
        my_place,
        their_place,
        my_history,
        their_history,
        out_of_date=None if i_know == they_know else ("mine" if they_know else "theirs"),
    )
    if stands.moves or stands.endings:
        found.plan.made[identifier] = stands
    place = stands.place
    if stands.rank_from == "theirs":
        place = place._replace(rank=their_place.rank)
    elif stands.rank_from == "mine":
        place = place._replace(rank=my_place.rank)
    else:
        ranks = [
            Stamped(side_place.rank, side.times("deal", identifier).get("rank", ""))
            for side_place, side in ((my_place, found.mine), (their_place, found.theirs))
        ]
        place = place._replace(rank=str(ranks[theirs_counts(*ranks)].value))
    at = max(my_place.stage_since, their_place.stage_since)
    for name in ("outcome", "stage"):
        if mine[name] != theirs[name]:
            taken = getattr(place, name) == theirs[name]
            found.choose("deal", mine, name, mine[name], Stamped(theirs[name], at), theirs=taken)
    return {name: value for name, value in zip(_OF_PLACE, place, strict=True) if value != mine[name]}


def _still_true(found: Differences, side: Side, history: History) -> tuple[History, bool]:
    """Return a side's history without what the other side took back by going back to an earlier state, and
    whether the deal stands there by what is left."""
    moves = [move for move in history.moves if not found.is_taken_back("stage_move", move.id, move.at, side)]
    endings = [
        ending
        for ending in history.endings
        if not found.is_taken_back("outcome_event", ending.id, ending.at, side)
    ]
    knows = list(moves[-1:]) == list(history.moves[-1:]) and list(endings[-1:]) == list(history.endings[-1:])
    return History(moves, endings), knows


def compare_events(found: Differences, table: str) -> Iterator[float]:
    """Find the events of one table that are only there, after the deals."""
    plan = found.plan
    columns = found.columns(table)
    coming, going = set(plan.added.get("deal", ())), set(plan.deleted.get("deal", ()))
    at = EVENT_TIME[table]
    marked = any(name == table for side in (found.mine, found.theirs) for name, _id in side.marks)
    for mine, theirs in found.joined(table, ("id",), ()):
        yield from found.pause()
        if mine is not None and theirs is None and marked:
            event = found.mine.row(table, str(mine[0]), ("deal_id", at))
            assert event is not None
            deal_id = str(event["deal_id"])
            if deal_id not in going and found.is_taken_back(table, str(mine[0]), str(event[at]), found.mine):
                found.shared = True
                plan.taken_back.setdefault(table, {})[str(mine[0])] = deal_id
        if mine is not None or theirs is None:
            continue
        event = found.theirs.row(table, str(theirs[0]), columns)
        assert event is not None
        deal_id = str(event["deal_id"])
        if deal_id in going:
            continue
        if marked and found.is_taken_back(table, str(theirs[0]), str(event[at]), found.theirs):
            found.shared = True
            plan.stays_gone[table] += 1
            continue
        if deal_id not in coming:
            if not found.mine.has("deal", deal_id):
                continue  # of a deal that stays deleted
            plan.histories.setdefault(deal_id, set()).add(table)
        refuse_garbage(found.other_name, table, event)
        plan.events[table] += 1


def united_events(
    table: str,
    columns: Sequence[str],
    mine: Sequence[tuple[object, ...]],
    theirs: Sequence[tuple[object, ...]],
) -> list[tuple[object, ...]]:
    """Return the events of a deal of both sides in the order of time."""
    key, at = columns.index("id"), columns.index(EVENT_TIME[table])
    ours, others = ([(str(event[key]), str(event[at]), event) for event in side] for side in (mine, theirs))
    return in_order(ours, others)
