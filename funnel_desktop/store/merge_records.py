"""The tables beside the deals, and the settings, compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from funnel_desktop.method.merging import Stamped, one_of_each, stays_deleted
from funnel_desktop.method.own_columns import united_choices
from funnel_desktop.store.merge_base import Differences, Row, named
from funnel_desktop.store.merge_checks import refuse_garbage
from funnel_desktop.store.traces import key_of, traced_columns

_NAMES_OF_THINGS = {
    "source_plan": ("source", "period"),
    "year_target": ("year",),
    "target_part": ("year", "month"),
    "review": ("week_start",),
    "won_before": ("year", "month"),
    "deal_action": ("deal_id", "phase", "action_key"),
}
"""What a row of these tables is about: of each there is one row, whoever made it."""

_ABOUT_A_DEAL = ("visit", "activity", "link")
"""Tables whose rows may be about a deal, and stay without it."""


def compare_records(found: Differences, table: str) -> Iterator[float]:
    """Compare one table, after the deals: what it names of them is known then. Yields the share done."""
    key, columns = key_of(table), found.columns(table)
    alone: dict[str, Row] = {}
    others: dict[str, Row] = {}
    pairs: list[tuple[Row, Row]] = []
    for mine, theirs in found.joined(table, (key,), columns):
        yield from found.pause()
        if theirs is None and mine is not None:
            alone[str(mine[0])] = named(columns, mine)
        elif mine is None and theirs is not None:
            others[str(theirs[0])] = named(columns, theirs)
        elif mine is not None and theirs is not None:
            found.shared = found.shared or table != "setting"
            if mine != theirs:
                pairs.append((named(columns, mine), named(columns, theirs)))
    if table == "setting":
        _settings(found, alone, pairs, others)
        return
    if table in _NAMES_OF_THINGS:
        for here, there in one_of_each(_things(table, alone), _things(table, others)):
            pairs.append((alone.pop(here), others.pop(there)))
            found.same[table, there] = min(here, there)
            if there < here:
                found.plan.renamed.setdefault(table, {})[here] = there
    stay = [row for row in alone.values() if _keeps(found, table, row, here=True)]
    come = [row for row in others.values() if _keeps(found, table, row, here=False)]
    for row in (*stay, *come):
        mended = _mended(found, table, row)
        if mended != row:
            found.update(
                table,
                str(row["id"]),
                {name: value for name, value in mended.items() if value != row[name]},
            )
    for row, other in pairs:
        _both(found, table, row, other)


def _keeps(found: Differences, table: str, row: Row, *, here: bool) -> bool:
    """Decide about a row that only one side has, as ``_one_sided``; what its deal takes along goes."""
    goes = (
        (table == "lead" and found.is_deal(str(row["id"])))
        or (table in ("deal_action", "import_change") and not found.stays("deal", str(row["deal_id"])))
        or (table == "kept_file" and not found.stays("link", str(row["link_id"])))
    )
    if not goes:
        return found.one_sided(table, row, here=here)
    if here:
        found.delete(table, row)
    return False


def _both(found: Differences, table: str, mine: Row, theirs: Row) -> None:
    refuse_garbage(found.other_name, table, theirs)
    if table == "lead" and found.is_deal(str(mine["id"])):
        found.delete(table, mine)
        return
    ours, others = _mended(found, table, mine), _mended(found, table, theirs)
    if table in _ABOUT_A_DEAL:
        _keep_what_it_was_about(ours, others, found)
    taken = found.fields(table, ours, others, traced_columns(table, ours))
    if table == "own_column":
        lead, other = (others, ours) if "choices" in taken else (ours, others)
        choices = united_choices(str(lead["choices"]), str(other["choices"]))
        if choices != ours["choices"]:
            taken["choices"] = choices
    for name, choose in (("updated_at", max), ("created_at", min)):
        if name in mine and (value := choose(str(mine[name]), str(theirs[name]))) != mine[name]:
            taken[name] = value
    mended = {name: value for name, value in ours.items() if value != mine[name]}
    taken = mended | taken
    if taken:
        found.update(table, str(mine["id"]), taken)


def _settings(
    found: Differences,
    alone: dict[str, Row],
    pairs: list[tuple[Row, Row]],
    others: dict[str, Row],
) -> None:
    """Of two funnels that are not the same, each keeps its settings."""
    if not found.plan.related:
        return
    for mine, theirs in pairs:
        if mine["key"] != "origin":
            refuse_garbage(found.other_name, "setting", theirs)
            taken = found.fields("setting", mine, theirs, ["value"])
            if taken:
                found.update("setting", str(mine["key"]), taken)
    for key, row in alone.items():
        gone = found.theirs.marks.get(("setting", key))
        if (
            gone is not None
            and key != "origin"
            and stays_deleted(gone, found.mine.time("setting", key, "value"))
        ):
            found.plan.deleted.setdefault("setting", {})[key] = key
            found.choose("setting", row, "value", row["value"], Stamped(None, gone), theirs=True)
    for key, row in others.items():
        if key == "origin":
            continue
        refuse_garbage(found.other_name, "setting", row)
        at = found.theirs.time("setting", key, "value")
        gone = found.mine.marks.get(("setting", key))
        if gone is not None and stays_deleted(gone, at):
            found.plan.stays_gone["setting"] += 1
            continue
        found.plan.added.setdefault("setting", {})[key] = key
        found.choose("setting", row, "value", None, Stamped(row["value"], at), theirs=True)


def _mended(found: Differences, table: str, row: Row) -> Row:
    """Return a row that names nobody who will not be there: a visit of a lead becomes its deal's."""
    row = dict(row)
    if table in _ABOUT_A_DEAL:
        lead = row.get("lead_id")
        if lead is not None and found.is_deal(str(lead)):
            row |= {"lead_id": None, "deal_id": lead}
        elif lead is not None and not found.stays("lead", str(lead)):
            row["lead_id"] = None
        if row["deal_id"] is not None and not found.stays("deal", str(row["deal_id"])):
            row["deal_id"] = None
    boss = row["reports_to"] if table == "person" else None
    if boss is not None and not found.stays("person", str(boss)):
        row["reports_to"] = None
    return row


def _things(table: str, rows: Mapping[str, Mapping[str, object]]) -> dict[str, tuple[object, ...]]:
    names = _NAMES_OF_THINGS[table]
    found = {identifier: tuple(row[name] for name in names) for identifier, row in rows.items()}
    if table == "deal_action":  # the user's own have no key: each is one
        found = {identifier: thing for identifier, thing in found.items() if thing[-1] is not None}
    return found


def _keep_what_it_was_about(mine: Row, theirs: Row, both: Differences) -> None:
    """Let a visit be about its deal again where that was deleted on one side and comes back."""
    for row, other, side in ((mine, theirs, both.mine), (theirs, mine, both.theirs)):
        deal = other["deal_id"]
        if row["deal_id"] is None and deal is not None and ("deal", str(deal)) in side.marks:
            row["deal_id"] = deal
