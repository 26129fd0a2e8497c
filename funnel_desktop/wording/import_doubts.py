"""What of a spreadsheet was not clear, by kind, with what was made of it: items that lead to its cells."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from funnel_desktop.exchange.doubts import Doubt
from funnel_desktop.exchange.import_diff import RowDiff
from funnel_desktop.exchange.study import Study
from funnel_desktop.text import shortened
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.import_cells import CellWords
from funnel_desktop.wording.import_eye_item import EyeItem
from funnel_desktop.wording.punctuation import enumerated, in_sentences

WON_DATES, WON_DAY, RANGES = "won_dates", "won_day", "ranges"
"""The keys of the questions about won rows without a closing date, and about amounts that are a range."""

DOUBT_OF = {WON_DATES: "won_date.date", RANGES: "range.amount"}
"""The doubt to whose cells the item of such a question leads."""

_EXAMPLES = 3
_LOOKED_AT = 2_000
_LONGEST = 24


def doubt_items(study: Study, cells: CellWords, today: date) -> Iterator[EyeItem]:
    """Return an item for each kind of doubt, what weighs most first."""
    asked = False
    for doubt in study.doubts.gathered:
        if doubt.kind == "stage":  # said with the words, which are mapped there
            continue
        if doubt.kind == "won_date":
            asked = True
            yield _won_dates(study, doubt)
            continue
        if doubt.kind == "range":
            yield _ranges(study, doubt)
            continue
        count = len(doubt.warnings)
        of_rows = doubt.kind in ("contradiction", "too_many_cells", "same_id")
        size = (
            translate("ImportEye", "%n row(s)", "", count)
            if of_rows
            else translate("ImportEye", "%n cell(s)", "", count)
        )
        text = _text(study, doubt, cells)
        yield EyeItem(doubt.key, _title(doubt), size, text, goes=True, weight=count)
    if not asked and study.plan.cells.won_dates == "none" and study.tally.won_without_date:
        yield _won_dates(study, None)
    if study.plan.cells.ranges != "none":
        yield _ranges(study, None)
    if study.tally.won_without_date or study.plan.cells.won_day is not None:
        yield _won_day(study, today)


def _title(doubt: Doubt) -> str:
    titles = {
        "contradiction": translate("ImportEye", "Rows that contradict themselves"),
        "amount_outlier": translate("ImportEye", "Amounts far above the others"),
        "yearless": translate("ImportEye", "Dates without a year"),
        "cut": translate("ImportEye", "Numbers cut by a spreadsheet"),
        "same_id": translate("ImportEye", "The same id twice"),
        "too_long": translate("ImportEye", "Texts longer than there is room for"),
        "too_many_cells": translate("ImportEye", "Rows longer than the header"),
        "vague": translate("ImportEye", "Cells that are not exact"),
        "vague.date": translate("ImportEye", "Dates that name no day"),
        "vague.amount": translate("ImportEye", "Amounts that are not exact"),
        "unread": translate("ImportEye", "Cells that could not be read"),
        "unread.date": translate("ImportEye", "Dates that could not be read"),
        "unread.amount": translate("ImportEye", "Amounts that could not be read"),
    }
    return titles.get(doubt.key) or titles.get(doubt.kind) or translate("ImportEye", "Please check")


def _text(study: Study, doubt: Doubt, cells: CellWords) -> str:
    """Return examples of what was made of such cells, or what is said about the first one."""
    if doubt.kind in ("vague", "yearless"):
        read: dict[str, str] = {}
        for warning in doubt.warnings[:_LOOKED_AT]:
            found = study.found.get(warning.line)
            if isinstance(found, RowDiff) and warning.value not in read:
                read[warning.value] = cells.understood(found.record, warning.field, warning.value)
                if len(read) == _EXAMPLES:
                    break
        return enumerated(
            translate("ImportEye", "“{value}” → {read}").format(value=shortened(value, _LONGEST), read=meant)
            for value, meant in read.items()
        )
    if doubt.kind == "unread":
        left = translate("ImportEye", "Left empty; the words stay in the note.")
        return in_sentences((_named(doubt), left))
    first = doubt.warnings[0]
    return translate("ImportEye", "Line {line}: {reason}").format(
        line=first.line, reason=text_of(first.message)
    )


def _ranges(study: Study, doubt: Doubt | None) -> EyeItem:
    """Ask once what amounts like 30-50万 are read as."""
    count = 0 if doubt is None else len(doubt.warnings)
    return EyeItem(
        RANGES,
        translate("ImportEye", "Amounts that are a range"),
        "" if doubt is None else translate("ImportEye", "%n cell(s)", "", count),
        "" if doubt is None else _named(doubt),
        goes=doubt is not None,
        asks=True,
        offered=(
            ("none", translate("ImportEye", "Leave them empty; the words stay in the note")),
            ("lower", translate("ImportEye", "Take the lower end")),
            ("upper", translate("ImportEye", "Take the upper end")),
        ),
        answer=study.plan.cells.ranges,
        weight=count,
    )


def _named(doubt: Doubt) -> str:
    """Return some of its cells as they stand."""
    values: dict[str, None] = {}
    for warning in doubt.warnings[:_LOOKED_AT]:
        values[shortened(warning.value, _LONGEST)] = None
        if len(values) == _EXAMPLES:
            break
    return enumerated(translate("ImportEye", "“{value}”").format(value=value) for value in values)


def _won_dates(study: Study, doubt: Doubt | None) -> EyeItem:
    count = study.tally.won_without_date if doubt is None else len(doubt.warnings)
    return EyeItem(
        WON_DATES,
        translate("ImportEye", "Won without a closing date"),
        translate("ImportEye", "%n row(s)", "", count),
        goes=doubt is not None,
        asks=True,
        offered=(
            ("expected", translate("ImportEye", "Take the expected date, which has passed")),
            ("none", translate("ImportEye", "Leave it empty")),
        ),
        answer=study.plan.cells.won_dates,
        weight=count,
    )


def _won_day(study: Study, today: date) -> EyeItem:
    count = study.tally.won_without_date
    month = (today.replace(day=1) - timedelta(days=1)).isoformat()
    year = today.replace(year=today.year - 1, month=12, day=31).isoformat()
    days = (
        ("", translate("ImportEye", "Leave it empty")),
        (today.isoformat(), translate("ImportEye", "Today, {day}").format(day=today.isoformat())),
        (month, translate("ImportEye", "End of last month, {day}").format(day=month)),
        (year, translate("ImportEye", "End of last year, {day}").format(day=year)),
    )
    return EyeItem(
        WON_DAY,
        translate("ImportEye", "Won, and no date at all"),
        translate("ImportEye", "%n row(s)", "", count) if count else "",
        asks=True,
        offered=days,
        answer=study.plan.cells.won_day or "",
        weight=count,
    )


def yearless_choices() -> list[tuple[str, str]]:
    """Return what days without a year can mean, as (key, text)."""
    return [
        ("sense", translate("ImportDialog", "What makes sense")),
        ("next", translate("ImportDialog", "The next such day")),
        ("this", translate("ImportDialog", "This year's")),
        ("last", translate("ImportDialog", "The last such day")),
    ]
