"""The words of the import dialog: fields, stages and encodings by the names a user knows."""

from __future__ import annotations

from collections.abc import Mapping

from funnel_desktop.exchange.columns import CHECKS
from funnel_desktop.exchange.grids.header import NO_HEADER
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.records import BadRow
from funnel_desktop.method.currencies import USUAL
from funnel_desktop.method.fields import FIELDS
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.text import Message, message, shortened
from funnel_desktop.translation import text_of, translate

_MOST_HEADINGS = 12
_MOST_LINES = 12
_LONGEST_HEADING = 20
FILLED = "filled"
"""The choice of filling cells with the value above."""


def field_names() -> dict[str, str]:
    """Return the name of each field that a column can be mapped to, in the window's language."""
    names = {
        field.csv_name: text_of(field.label) for field in FIELDS if field.exported and field.label is not None
    }
    names |= {
        "currency": translate("ImportField", "Currency"),
        "outcome": translate("ImportField", "Outcome"),
        "entered_date": translate("ImportField", "Entered on"),
        "close_date": translate("ImportField", "Closing date"),
        "closed_date": translate("ImportField", "Closed on"),
        "next_step_date": translate("ImportField", "Next step on"),
        "next_step_time": translate("ImportField", "Next step at"),
        "lost_reason": translate("ImportField", "Reason lost"),
        "id": translate("ImportField", "Id of the deal"),
        "rank": translate("ImportField", "Place in the column"),
        "created_at": translate("ImportField", "Created at"),
        "stage_since": translate("ImportField", "In the stage since"),
        "furthest_stage": translate("ImportField", "Furthest stage"),
    }
    for check in CHECKS:
        names[check] = translate("ImportField", "Check {key}").format(key=check)
        names[f"{check}_evidence"] = translate("ImportField", "Evidence {key}").format(key=check)
    return names


def stage_names(playbook: Playbook, language: str) -> dict[str, str]:
    """Return the name of everything that a stage value can be mapped to; "" is not known."""
    names = {key: stage.name(language) for key, stage in playbook.stages.items()}
    names["lost"] = translate("ImportDialog", "Lost")
    names["open"] = translate("ImportDialog", "Open, stage not said")
    names[""] = translate("ImportDialog", "Not known: the word goes into the note")
    return names


def encoding_choices(found: str) -> list[tuple[str, str]]:
    """Return the encodings to offer, as (key, text), with the one found among them."""
    choices = [
        ("utf-8", "UTF-8"),
        ("gb18030", translate("ImportDialog", "GB18030 (Chinese)")),
        ("utf-16", "UTF-16"),
        ("utf-16-be", "UTF-16 BE"),
        ("cp1252", translate("ImportDialog", "Windows (Western Europe)")),
    ]
    if found not in (key for key, _ in choices):
        choices.append((found, found))
    return choices


def encoding_key(encoding: str) -> str:
    """Return the choice that stands for an encoding: with and without byte order mark are one."""
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16"}.get(encoding, encoding)


def delimiter_choices(found: str) -> list[tuple[str, str]]:
    """Return the delimiters to offer, as (character, text)."""
    choices = [
        (",", translate("ImportDialog", "Comma ,")),
        (";", translate("ImportDialog", "Semicolon ;")),
        ("\t", translate("ImportDialog", "Tab")),
        ("|", translate("ImportDialog", "Bar |")),
    ]
    if found not in (key for key, _ in choices):
        choices.append((found, found))
    return choices


def heading_choices(table: Table) -> list[tuple[str, str]]:
    """Return the lines that may be the header, as (line, text), and that there is none."""
    choices = [
        (str(record.line), translate("ImportDialog", "Line {line}").format(line=record.line))
        for record in table.grid.head()[:_MOST_HEADINGS]
    ]
    here = str(table.header_line)
    if table.header_line and here not in (key for key, _ in choices):
        choices.append((here, translate("ImportDialog", "Line {line}").format(line=here)))
    return [*choices, (NO_HEADER, translate("ImportDialog", "No header"))]


def _no_deals() -> dict[str, Message]:
    return {
        "total": message("ImportRows", "totals"),
        "group": message("ImportRows", "headings of groups"),
        "header_again": message("ImportRows", "the header once more"),
        "title": message("ImportRows", "remarks about the table"),
    }


def left_out_rows(table: Table) -> list[BadRow]:
    """Return the rows that are no deals with the reason, once they are known."""
    kinds = _no_deals()
    return [
        BadRow(row.line, message("ImportRows", "No deal: {kind}.", kind=kinds[row.kind]), row.values)
        for row in table.left_out
        if row.kind in kinds
    ]


def left_out_sentences(table: Table) -> list[Message]:
    """Name the rows that are no deals, kind by kind, once they are known."""
    found = []
    for kind, name in _no_deals().items():
        lines = [str(row.line) for row in table.left_out if row.kind == kind]
        if lines:
            shown = ", ".join(lines[:_MOST_LINES]) + (" …" if len(lines) > _MOST_LINES else "")
            found.append(
                message(
                    "ImportRows",
                    "{count} row(s) are no deals and are left out ({kind}): line {lines}.",
                    count=len(lines),
                    kind=name,
                    lines=shown,
                )
            )
    return found


def fill_choices() -> list[tuple[str, str]]:
    """Return what can be done with cells that are empty below a value, as (key, text)."""
    return [
        (FILLED, translate("ImportDialog", "As the cell above")),
        ("", translate("ImportDialog", "Stay empty")),
    ]


def date_choices() -> list[tuple[str, str]]:
    """Return the orders of dates to offer, as (key, text)."""
    return [
        ("ymd", translate("ImportDialog", "Year, month, day")),
        ("mdy", translate("ImportDialog", "Month, day, year")),
        ("dmy", translate("ImportDialog", "Day, month, year")),
    ]


def date_choices_of_column() -> list[tuple[str, str]]:
    """Return the orders of dates to offer for one column, the first that of the others."""
    return [("", translate("ImportDialog", "As the others")), *date_choices()]


BY_NUMBER, BY_NAME = "number", "name"
"""By what rows are compared with the deals that are there."""


def compare_choices(heading: str) -> list[tuple[str, str]]:
    """Return by what rows may be compared with deals; ``heading`` is that of the column of numbers."""
    return [
        (BY_NUMBER, shortened(heading, _LONGEST_HEADING)),
        (BY_NAME, translate("ImportDialog", "Customer and project")),
    ]


def decimal_choices() -> list[tuple[str, str]]:
    """Return the decimal signs to offer, as (key, text)."""
    return [
        ("point", translate("ImportDialog", "1,234.56")),
        ("comma", translate("ImportDialog", "1.234,56")),
    ]


def currency_choices(own: str, chosen: str | None) -> list[tuple[str, str]]:
    """Return the currencies to offer for amounts that name none, as (code, text); "" is the file's own."""
    codes = [code for code in dict.fromkeys((*USUAL, *([chosen] if chosen else ()))) if code != own]
    kept = [own] if chosen == own else []
    return [
        ("", translate("ImportDialog", "This funnel's: {currency}").format(currency=own)),
        *((code, code) for code in (*kept, *codes)),
    ]


def sheet_choices(table: Table, sizes: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return the sheets as (name, text), with the number of their rows where it is known."""
    return [
        (
            name,
            translate("ImportDialog", "{sheet} · {rows}").format(sheet=name, rows=f"{sizes[name]:,}")
            if name in sizes
            else name,
        )
        for name in table.sheets
    ]


def unit_choices() -> list[tuple[str, str]]:
    """Return what a bare number may mean, as (unit as text, text)."""
    return [
        ("1", translate("ImportDialog", "Yuan")),
        ("1000", translate("ImportDialog", "¥1,000")),
        ("10000", translate("ImportDialog", "¥10k")),
        ("100000", translate("ImportDialog", "¥100k")),
        ("1000000", translate("ImportDialog", "¥1 million")),
        ("10000000", translate("ImportDialog", "¥10 million")),
        ("100000000", translate("ImportDialog", "¥100 million")),
    ]
