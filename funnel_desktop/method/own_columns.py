"""Columns of a file's own: what a spreadsheet said of deals for which the method has no field, kept by kind.

A deal keeps its values as one text, JSON of the column's id and the value; "" for a deal without any. Every
value is a text: digits as they were given, a date as ISO. What does not fit the kind of its column is kept as
it was written, and named, never dropped.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, cast, get_args

from funnel_desktop.method.search import by_sound
from funnel_desktop.method.texts import LONGEST_TEXT, whole_text
from funnel_desktop.text import FunnelError, message

if TYPE_CHECKING:
    from funnel_desktop.method.records import OwnColumn

OwnKind = Literal["text", "number", "date", "choice"]
OWN_KINDS: tuple[OwnKind, ...] = get_args(OwnKind)

_TYPED: tuple[OwnKind, ...] = ("date", "number")

MOST_OWN_COLUMNS = 30
"""Columns that a file may have of its own."""

LONGEST_NAME = 60
"""Characters of a column's name."""

MOST_CHOICES = 200
"""Values that a column of kind "choice" offers; others may be typed and are kept."""

_MOST_OF_CHOICES = LONGEST_TEXT // 2
_FIELD = "own."
_AFTER_NUMBERS, _AFTER_ALL = 1e300, 1e301
_LAST_CHARACTER = "\U0010ffff"
OWN = "own:"
"""Before the name of a column, where rows of a spreadsheet name it: its id is known once it is there."""
_HEADER = re.compile(rf"own:({'|'.join(OWN_KINDS)}):(.+)", re.DOTALL)
_NUMBER = re.compile(r"(-?)(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\.[0-9]+)?")
_DAY = re.compile(
    r"([0-9]{4})(?:-([0-9]{1,2})-|/([0-9]{1,2})/|\.([0-9]{1,2})\.|年([0-9]{1,2})月)([0-9]{1,2})日?"
)
_COMPACT_DAY = re.compile(r"([12][0-9]{3})([01][0-9])([0-3][0-9])")


# Values


def fitting(kind: str, text: str) -> str | None:
    """Return a text as a column of ``kind`` keeps it; None when it does not fit.

    A number keeps every digit that was written ("1,234.50" is "1234.50"); what a spreadsheet would make
    another of, such as 007 or 1.39E+10, is none. A date has a year of four digits before month and day.
    """
    if kind == "number":
        return _fitting_number(text)
    if kind == "date":
        return _fitting_date(text)
    return text.strip()


def as_kept(kind: str, text: str) -> str:
    """Return a text as a column of ``kind`` keeps it, one that does not fit as it was written."""
    found = fitting(kind, text)
    return text.strip() if found is None else found


def _fitting_number(text: str) -> str | None:
    plain = unicodedata.normalize("NFKC", text).strip().replace("−", "-").removeprefix("+")
    found = _NUMBER.fullmatch(plain)
    if found is None:
        return None
    sign, digits, decimals = found.groups()
    return f"{sign}{digits.replace(',', '')}{decimals or ''}"


def _fitting_date(text: str) -> str | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _DAY.fullmatch(plain) or _COMPACT_DAY.fullmatch(plain)
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups() if part is not None)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def proposed_kind(values: Iterable[str]) -> OwnKind:
    """Return the kind of a column that holds these texts: "number" or "date" where all of them fit, "choice"
    where a few short ones come again and again."""
    given = [value for text in values if (value := text.strip())]
    if not given:
        return "text"
    for kind in _TYPED:
        if all(fitting(kind, value) is not None for value in given):
            return kind
    different = set(given)
    few = len(different) <= 12 and len(different) * 3 <= len(given) and max(map(len, different)) <= 30
    return "choice" if few else "text"


def order_of(kind: str, text: str) -> float | str:
    """Return what a value is sorted by: numbers by size and dates by day before what does not fit; what is
    empty comes last."""
    fits = bool(text) and fitting(kind, text) is not None
    if kind == "number":
        return float(text) if fits else _AFTER_NUMBERS if text else _AFTER_ALL
    if not text:
        return _LAST_CHARACTER * 2
    return by_sound(text) if fits else _LAST_CHARACTER + by_sound(text)


# The values of a deal


def own_values(text: str | None) -> dict[str, str]:
    """Return the values of a deal by the ids of their columns, from what its row holds.

    What is no such text gives none: ``own_is_readable`` tells it from a deal without any.
    """
    return _read(text) or {}


def own_is_readable(text: str) -> bool:
    """Whether a row's text is as ``own_text`` writes it."""
    values = _read(text)
    return values is not None and own_text(values) == text


def _read(text: str | None) -> dict[str, str] | None:
    if not text:
        return {}
    try:
        found = json.loads(whole_text(text))
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        return None
    return found


def own_text(values: Mapping[str, str]) -> str:
    """Return values by the ids of their columns as the row of a deal keeps them, those without a value left
    out."""
    given = {key: value for key, value in values.items() if value}
    if not given:
        return ""
    return json.dumps(given, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def field_of(column_id: str) -> str:
    """Return under which name history and notes know the field of a column."""
    return _FIELD + column_id


def column_of(field: str) -> str | None:
    """Return the id of the column that a field is of; None for any other field."""
    return field.removeprefix(_FIELD) if field.startswith(_FIELD) else None


# Columns


def new_column_id(name: str, taken: Collection[str]) -> str:
    """Return the id of a new column: made of its name, so that two versions of a file which both bring in the
    same kind of spreadsheet have one column, and not two of the same name."""
    folded = _folded(name)
    number = 0
    while True:
        made = hashlib.sha256(f"{folded}\0{number or ''}".encode()).hexdigest()[:10]
        if f"own_{made}" not in taken:
            return f"own_{made}"
        number += 1


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def column_named(columns: Iterable[OwnColumn], name: str) -> OwnColumn | None:
    """Return the column of that name, whatever its case and width; None when there is none."""
    folded = _folded(name)
    return next((column for column in columns if _folded(column.name) == folded), None)


def checked_name(name: str, others: Iterable[OwnColumn]) -> str:
    """Return the name of a column that is to be kept beside ``others``. Raises FunnelError."""
    name = " ".join(name.split())
    if not name:
        raise FunnelError(message("OwnColumns", "A column needs a name."))
    if len(name) > LONGEST_NAME:
        raise FunnelError(
            message(
                "OwnColumns",
                "“{name}…” is too long for the name of a column: there is room for {most} characters.",
                name=name[:30],
                most=LONGEST_NAME,
            )
        )
    if column_named(others, name) is not None:
        raise FunnelError(
            message("OwnColumns", "There is a column {name} already. Give this one another name.", name=name)
        )
    return name


def free_key(name: str, taken: Collection[str]) -> str:
    """Return a column's name as it is kept, cut to what there is room for; with a number behind it where one
    of ``taken`` is the same, whatever its case and width."""
    wanted = " ".join(name.split())[:LONGEST_NAME].strip() or "?"
    folded = {_folded(other) for other in taken}
    number = 1
    found = wanted
    while _folded(found) in folded:
        number += 1
        tail = f" ({number})"
        found = wanted[: LONGEST_NAME - len(tail)] + tail
    return found


def too_many_columns() -> FunnelError:
    """Return the refusal of one column more than there may be."""
    return FunnelError(
        message(
            "OwnColumns",
            "A file has room for {most} columns of its own. Remove one that is not needed any more.",
            most=MOST_OWN_COLUMNS,
        )
    )


def choices_of(text: str) -> list[str]:
    """Return the values that a column offers, from what its row holds."""
    return [choice for choice in whole_text(text).split("\n") if choice]


def choices_text(choices: Iterable[str]) -> str:
    """Return values to be offered as the row of a column keeps them: one a line, as many as there is room
    for."""
    kept: dict[str, None] = {}
    room = _MOST_OF_CHOICES
    for choice in choices:
        line = " ".join(choice.split())
        if not line or line in kept:
            continue
        room -= len(line) + 1
        if room < 0 or len(kept) == MOST_CHOICES:
            break
        kept[line] = None
    return "\n".join(kept)


def united_choices(first: str, second: str) -> str:
    """Return what two versions of a column offer together: those of ``first`` in its order, then the
    others."""
    known = choices_of(first)
    return choices_text([*known, *sorted(set(choices_of(second)).difference(known))])


# In a CSV file


class ColumnOfFile(NamedTuple):
    """A column of a spreadsheet that is to become one of the file's own: where it stands (0 is the first),
    its name and its kind."""

    place: int
    name: str
    kind: OwnKind


def csv_header(column: OwnColumn) -> str:
    """Return the heading of a column in our CSV export, from which an import knows name and kind."""
    return f"own:{column.kind}:{column.name}"


def column_of_header(place: int, header: str) -> ColumnOfFile | None:
    """Return what the heading of our CSV export says of a column; None where it is none of these."""
    found = _HEADER.fullmatch(header)
    return None if found is None else ColumnOfFile(place, found[2], cast("OwnKind", found[1]))


def csv_headers(columns: Sequence[OwnColumn]) -> list[str]:
    """Return the headings of all columns, no two alike: after two versions of a file were put together two
    columns may have one name."""
    found: list[str] = []
    for column in columns:
        heading, number = csv_header(column), 1
        while heading in found:
            number += 1
            heading = f"{csv_header(column)} ({number})"
        found.append(heading)
    return found
