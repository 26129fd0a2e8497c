"""The fields of a deal, and the lists of them that other layers work with.

What a field is stands in ``deal.Deal``, beside its type. All of this derives from it.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import get_args

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.field import Field

FIELDS: tuple[Field, ...] = tuple(
    replace(get_args(of_deal.type)[1], key=of_deal.name) for of_deal in fields(Deal) if of_deal.name != "row"
)
"""Every column of a deal but its search text, in the order of a CSV file."""

FIELD = {field.key: field for field in FIELDS}
"""The fields by their keys."""

COLUMNS = tuple(FIELD)
EDITABLE_FIELDS = tuple(field.key for field in FIELDS if field.editable)
"""The fields that a user edits directly; stage, outcome and rank change through commands of their own."""

EXPORTED = tuple(field for field in FIELDS if field.exported)
CLOCKS = tuple(field.key for field in FIELDS if field.kind == "clock")
DATES = tuple(field.key for field in FIELDS if field.kind == "date")
NUMBERS = tuple(field.key for field in FIELDS if field.kind == "number")
AMOUNTS = tuple(field.key for field in FIELDS if field.kind == "amount")
TEXTS = tuple(field.key for field in FIELDS if field.is_text)
"""The fields that hold what a user wrote."""

SEARCH_PARTS = tuple(
    tuple(sorted((field.key for field in FIELDS if field.searched == part), key=lambda key: key != "note"))
    for part in ("customer", "project", "contact", "words", "numbers")
)
"""The fields of each part of the search text. The note leads its part: it is what is looked for."""

SEARCHED_FIELDS = (*(key for part in SEARCH_PARTS for key in part), "own")
"""The fields from which the search text of a deal is made, part by part; the own columns of the file at the
end."""

READ_BY_NAME = frozenset(
    (
        *(
            "customer",
            "project",
            "contact_name",
            "contact_position",
            "contact_phone",
            "amount_minor",
            "currency",
            "units",
        ),
        *("source", "expected_close_date", "next_step", "next_step_date", "note", "competitor", "reference"),
    )
)
FURTHER = tuple(field for field in FIELDS if field.editable and field.key not in READ_BY_NAME)
"""What the program only keeps and shows: an import takes it over as it is, tables and forms put it where
fields without a place of their own go."""

FURTHER_KEYS = tuple(field.key for field in FURTHER)
NOTHING_FURTHER: tuple[object, ...] = tuple("" if field.is_text else None for field in FURTHER)
"""What a deal has there that has nothing."""
