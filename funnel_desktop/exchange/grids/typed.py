"""Cells of a workbook that are numbers, dates or yes and no: the text that a person sees, and the value."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

Value = int | float | bool | date | datetime | time | timedelta

_MOST_REMEMBERED = 200_000
_DIGITS = 15  # that a spreadsheet keeps of a number
_LONG = 1e10
"""From eleven digits on a number of three digits and zeros is one that a spreadsheet has cut."""


class Typed(str):
    """A cell with a type of its own: as text what a person sees, in ``value`` what the workbook holds.

    Whoever takes texts need not know; whoever reads dates and amounts takes ``value`` as it is.
    """

    __slots__ = ("value",)
    value: Value

    def __new__(cls, text: str, value: Value) -> Typed:
        """Make a cell of what a person sees and the value."""
        made = super().__new__(cls, text)
        made.value = value
        return made


class TypedCells(dict[Value, Typed]):
    """Makes typed cells of values, each but once: most dates and numbers of a sheet occur many times."""

    def __missing__(self, value: Value) -> Typed:
        cell = Typed(shown_value(value), value)
        if len(self) < _MOST_REMEMBERED:
            self[value] = cell
        return cell

    def row(self, values: list[Value | str]) -> list[str]:
        """Return the cells of a row; texts stay as they are."""
        # A bool equals 0 or 1, so it may not be remembered as a number.
        return [
            value
            if type(value) is str
            else Typed(shown_value(value), value)
            if value is True or value is False
            else self[value]  # type: ignore[index]
            for value in values
        ]


def shown_value(value: Value) -> str:
    """Return a value as a spreadsheet shows it when nobody said how: 38, 12.5, 2026-05-01, 2026-05-01 10:30,
    10:30, TRUE. A number whose digits a spreadsheet has cut reads 1.39E+10."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _shown_number(value)
    if isinstance(value, datetime):
        if (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0):
            return value.date().isoformat()
        return f"{value.date().isoformat()} {_shown_time(value.time())}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return _shown_time(value)
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def _shown_time(value: time) -> str:
    return value.isoformat("seconds" if value.second else "minutes")


def _shown_number(value: float) -> str:
    if abs(value) >= _LONG and value == float(f"{value:.2e}"):
        return f"{value:.2E}"
    if float(value).is_integer() and abs(value) < 10**_DIGITS:
        return str(int(value))
    return f"{value:.{_DIGITS}g}".upper()
