"""Several rows of a spreadsheet that are lines of one deal, put together as one."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.exchange.records import ImportedDeal


def joined(records: Sequence[ImportedDeal]) -> ImportedDeal:
    """Return the lines of one deal as one: its amount and units are those of all, what several lines say of
    its product stands in the project, and each line with its figures in the note.

    An amount is only known where each line has one, in the same currency. All else is as the first line that
    says it has it.
    """
    first = records[0]
    values = first._asdict()
    for name, value in values.items():
        if value in _EMPTY:
            values[name] = next(
                (other for record in records[1:] if (other := getattr(record, name)) not in _EMPTY), value
            )
    values["amount_minor"] = _sum([record.amount_minor for record in records])
    if len({record.currency for record in records}) > 1:
        values["amount_minor"] = None
    values["units"] = _sum([record.units for record in records])
    projects = list(dict.fromkeys(record.project for record in records if record.project))
    values["project"] = " + ".join(projects)
    lines = [_line(record) for record in records]
    notes = list(dict.fromkeys(record.note for record in records if record.note))
    values["note"] = "\n".join([*notes, *(line for line in lines if line)])
    return ImportedDeal(**values)


_EMPTY = (None, "", ())


def _sum(numbers: list[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None


def _line(record: ImportedDeal) -> str:
    amount = None if record.amount_minor is None else f"{record.amount_minor / 100:,.2f}".removesuffix(".00")
    units = None if record.units is None else f"× {record.units:,}"
    return " ".join(part for part in (record.project, units, amount) if part)
