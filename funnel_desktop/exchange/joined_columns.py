"""Several columns of a spreadsheet that are one field: two columns of notes, 手机 beside 电话, first and last
name.

The first of them is the field's column, the others follow it in the order in which they were chosen. A cell
that says what one before it says is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from funnel_desktop.exchange.columns import MAIN_FIELDS
from funnel_desktop.method.fields import FIELDS as DEAL_FIELDS

JOINABLE = tuple(
    field.csv_name
    for field in DEAL_FIELDS
    if field.csv_name in MAIN_FIELDS and (field.is_text or field.key == "lost_reason")
)
"""The fields that can be put together from several columns: those that hold words."""

_BETWEEN = {"note": "\n", "contact_phone": " / "}
_PART = "+"


def part_key(field: str, place: int) -> str:
    """Return how the cell of a further column of a field is called, where cells are named by their field."""
    return f"{field}{_PART}{place}"


def part_of(key: str) -> tuple[str, int] | None:
    """Return the field and the place of the further column that ``part_key`` has named, None for any
    other."""
    field, sign, place = key.partition(_PART)
    return (field, int(place)) if sign and place.isdecimal() else None


def join_key(field: str) -> str:
    """Return the choice of putting a column behind those that a field has already."""
    return f"{_PART}{field}"


def joins(key: str) -> str:
    """Return the field of such a choice, "" for any other."""
    return key[1:] if key[:1] == _PART else ""


def put_together(field: str, parts: Sequence[str]) -> str:
    """Return what the cells of a field say together: a note line by line, numbers with a stroke between them,
    all else as words, without a blank between Chinese names."""
    said = list(dict.fromkeys(part for part in map(str.strip, parts) if part))
    if field in _BETWEEN:
        return _BETWEEN[field].join(said)
    text = ""
    for part in said:
        close = field == "contact_name" and _is_chinese(text[-1:]) and _is_chinese(part[:1])
        text += part if close or not text else f" {part}"
    return text


def _is_chinese(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff"


Digits = Callable[[str, str, int, int], str]
"""Returns a number as it was written: field, cell, line, place of its column."""


class Joining:
    """Puts the cells of rows together. ``of_digits`` are the fields whose cells are numbers, each read by
    itself."""

    def __init__(
        self, columns: Mapping[str, int], joined: Mapping[str, Sequence[int]], of_digits: Mapping[str, Digits]
    ) -> None:
        self._fields = [
            (name, columns[name], tuple(places), of_digits.get(name))
            for name, places in joined.items()
            if name in columns and places
        ]

    def __bool__(self) -> bool:
        return bool(self._fields)

    def row(self, cells: list[str], line: int) -> list[str]:
        """Return the cells of a row with each field whole in its first column."""
        whole = list(cells)
        for name, first, further, digits in self._fields:
            parts = [(place, cells[place].strip()) for place in (first, *further) if cells[place].strip()]
            whole[first] = put_together(
                name,
                [text if digits is None else digits(name, text, line, place) for place, text in parts],
            )
        return whole
