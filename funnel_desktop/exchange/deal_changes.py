"""What a row of a spreadsheet says otherwise than the deal that is in the file already, field by field.

- What a row does not say changes nothing: an empty cell wipes nothing, and neither does a missing column.
- A number that a spreadsheet has cut (1.38E+10, a leading zero gone, digits after the fifteenth) says nothing
  new of the number that is there whole.
- Texts are compared without blanks around them, and line ends of any kind are one.
- Names of customer and project are compared to the letter where id or number say which deal it is. Where the
  names themselves said it, another spelling of them is no change.
- A deal that is closed here and open there is offered to be opened again: such a change ``asks``.
- A cell that says what stood here before the user changed it is older than that change: nobody wrote anything
  new into the spreadsheet. Such a change is ``older``, and left unless it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from funnel_desktop.exchange.records import ImportedDeal
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.fields import FURTHER, FURTHER_KEYS, NOTHING_FURTHER, TEXTS
from funnel_desktop.method.own_columns import OWN, own_values

KNOWN_COLUMNS = (
    *("rowid", "id", "customer", "project", "contact_name", "contact_position", "contact_phone"),
    "coalesce(foreign_minor, amount_minor)",  # as it was written: rows speak of that, too
    *("currency", "units", "source", "stage", "outcome", "entered_date", "closed_date"),
    *("expected_close_date", "next_step", "next_step_date", "note", "lost_reason", "competitor", "reference"),
    *("own", *FURTHER_KEYS),
)
"""The columns of a deal from which a ``KnownDeal`` is made, in its order."""

STAGE, LOST_IN, ANSWER = "stage", "lost_in", "check:"
"""Fields of changes that are none of a deal's own: where it stands (a stage, "won" or "lost"), the stage in
which it was lost, the answer to a check (its key follows), and the value of an own column of the file (the
name that the rows have for it follows)."""


class Earlier(NamedTuple):
    """A value that a field had until it was changed in the program at ``until`` (UTC)."""

    value: object
    until: str


Past = Mapping[str, Sequence[Earlier]]
"""What the fields of a deal held since a spreadsheet last wrote them, the latest first, by the field of a
``FieldChange``: texts, but pairs of answer and evidence for a check."""
PastOf = Callable[[Collection[str]], Mapping[str, Past]]
"""Gives what deals held before, by their ids; those that were not changed are missing."""


_UNCHANGED: Past = {}


class KnownDeal(NamedTuple):
    """A deal of the file as far as rows are compared with it; ``row`` is its handle, the amount that
    in its own currency. ``past`` is looked up where rows would change a deal (``exchange.earlier``)."""

    row: int
    id: str
    customer: str
    project: str
    contact_name: str
    contact_position: str
    contact_phone: str
    amount_minor: int | None
    currency: str
    units: int | None
    source: str | None
    stage: str | None
    outcome: str
    entered_date: str | None
    closed_date: str | None
    expected_close_date: str | None
    next_step: str
    next_step_date: str | None
    note: str
    lost_reason: str
    competitor: str
    reference: str
    own: Mapping[str, str] = {}
    further: tuple[object, ...] = NOTHING_FURTHER
    past: Past = _UNCHANGED


def known_deal(row: tuple[object, ...], names: Mapping[str, str]) -> KnownDeal:
    """Return the deal of a row in the order of ``KNOWN_COLUMNS``. ``names``: what the rows that are compared
    call own columns of the file, by the ids of these."""
    count = len(KNOWN_COLUMNS) - len(FURTHER_KEYS)
    *plain, own = row[:count]
    values = own_values(str(own)) if own and names else {}
    by_name = {names[key]: value for key, value in values.items() if key in names}
    return KnownDeal._make((*plain, by_name, row[count:], _UNCHANGED))


class FieldChange(NamedTuple):
    """One field in which a row differs from its deal.

    ``field`` is one of a deal, or ``STAGE``, ``LOST_IN``, ``ANSWER`` with the key of a check (whose values
    are pairs of answer and evidence), or ``OWN`` with the name of a column. ``asks``: it opens a closed deal
    again. ``older``: when the user changed what the cell still says (UTC), "" otherwise.
    """

    field: str
    before: object
    after: object
    asks: bool = False
    older: str = ""


_NAMES = ("customer", "project")
_PLAIN = (
    *("contact_name", "contact_position", "contact_phone", "amount_minor", "currency", "units", "source"),
    *("expected_close_date", "next_step", "next_step_date", "note", "competitor", "reference"),
    "entered_date",
)
_CLOSING = ("closed_date", "lost_reason")
_IS_TEXT = frozenset(TEXTS) | {"lost_reason"}
_PLACES = {
    name: (ImportedDeal._fields.index(name), KnownDeal._fields.index(name))
    for name in (*_NAMES, *_PLAIN, *_CLOSING)
}
_BY_NAME = tuple((name, *_PLACES[name], name in _IS_TEXT) for name in _PLAIN)
_BY_NUMBER = tuple((name, *_PLACES[name], name in _IS_TEXT) for name in (*_NAMES, *_PLAIN))
_NOTHING = (None, "")


def changes_of(
    record: ImportedDeal, known: KnownDeal, answers: Mapping[str, Answer], *, by_name: bool
) -> tuple[FieldChange, ...]:
    """Return what the row says otherwise than its deal, in the order of a deal's fields.

    ``answers``: those that count for the deal, by check. ``by_name``: the names said which deal it is.
    """
    found: list[FieldChange] = []
    for name, there, here, is_text in _BY_NAME if by_name else _BY_NUMBER:
        value, kept = record[there], known[here]
        if value == kept or value in _NOTHING:
            continue
        if is_text and says_the_same(str(value), str(kept), name):
            continue
        found.append(FieldChange(name, kept, value))
    if record.further is not NOTHING_FURTHER:
        for place, field in enumerate(FURTHER):
            said, stands = record.further[place], known.further[place]
            if said == stands or said in _NOTHING:
                continue
            if field.is_text and says_the_same(str(said), str(stands), field.key):
                continue
            found.append(FieldChange(field.key, stands, said))
    for name, text in record.own:
        if text != (there_own := known.own.get(name, "")) and not says_the_same(text, there_own):
            found.append(FieldChange(f"{OWN}{name}", there_own, text))
    found += _standing(record, known)
    for check, answer, evidence in record.answers:
        there_now = answers.get(check)
        kept_answer = (there_now.answer, there_now.evidence) if there_now else ("", "")
        # Evidence without an answer is read as "unknown": it takes no answer back.
        given = kept_answer[0] if answer == "unknown" and kept_answer[0] and evidence else answer
        words = evidence if evidence else kept_answer[1]
        if (given, _unified(words)) != (kept_answer[0], _unified(kept_answer[1])):
            found.append(FieldChange(f"{ANSWER}{check}", kept_answer, (given, words)))
    return with_past(found, known.past) if known.past else tuple(found)


def with_past(changes: Iterable[FieldChange], past: Past) -> tuple[FieldChange, ...]:
    """Return changes that say which of them are older than one that the user made; one that ``asks`` is left
    by itself already, and asked for by its own name."""
    return tuple(
        change if change.asks else change._replace(older=_changed_since(change, past)) for change in changes
    )


def _changed_since(change: FieldChange, past: Past) -> str:
    """Return when the user last changed a field that a cell still has as it was before, "" for never."""
    earlier = past.get(change.field, ())
    said = change.after
    for value, _until in earlier:
        if isinstance(said, tuple):
            same = said == value
        else:
            same = value is not None and says_the_same(str(said), str(value), change.field)
        if same:
            return earlier[0].until
    return ""


def column_of(outcome: str, stage: str | None) -> str | None:
    """Return where a deal stands: its stage, "won" or "lost"."""
    return stage if outcome == "open" else outcome


def _standing(record: ImportedDeal, known: KnownDeal) -> list[FieldChange]:
    """Return what differs of where it stands, when and why it was closed."""
    if record.outcome == "open":
        if known.outcome == "open":
            if record.said == "stage" and record.stage != known.stage:
                return [FieldChange(STAGE, known.stage, record.stage)]
            return []
        if record.said == "":
            return []
        last = "near_win" if known.outcome == "won" else known.stage or "target"
        again = record.stage if record.said == "stage" else last
        return [FieldChange(STAGE, known.outcome, again, asks=True)]
    found = []
    if record.outcome != known.outcome:
        found.append(FieldChange(STAGE, column_of(known.outcome, known.stage), record.outcome))
    if record.outcome == "lost" and record.stage not in (None, known.stage):
        found.append(FieldChange(LOST_IN, known.stage, record.stage))
    if record.closed_date is not None and record.closed_date != known.closed_date:
        found.append(FieldChange("closed_date", known.closed_date, record.closed_date))
    if (
        record.outcome == "lost"
        and record.lost_reason
        and not says_the_same(record.lost_reason, known.lost_reason, "lost_reason")
    ):
        found.append(FieldChange("lost_reason", known.lost_reason, record.lost_reason))
    return found


# Texts

_CUT = re.compile(r"([0-9])(?:\.([0-9]+))?[eE]\+?([0-9]{1,3})")
_FIGURES = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_SPREADSHEET_DIGITS = 15
"""So many digits of a number a spreadsheet keeps; those after them become 0."""


def _unified(text: str) -> str:
    text = text.strip()
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def says_the_same(cell: str, kept: str, field: str = "") -> bool:
    """Whether a cell says what is kept: the same but for blanks around it and line ends, or a number that a
    spreadsheet has cut. In a note nothing is cut."""
    cell, kept = _unified(cell), _unified(kept)
    return cell == kept or (field != "note" and cut_by_spreadsheet(cell, kept))


def cut_by_spreadsheet(cell: str, kept: str) -> bool:
    """Whether a cell is what a spreadsheet leaves of the number that is ``kept``: without leading zeros or
    sign, with zeros behind the fifteenth digit, or as 1.38E+10."""
    cut = _CUT.fullmatch(cell)
    if not (cut or _FIGURES.fullmatch(cell)) or not _FIGURES.fullmatch(kept):
        return False
    try:
        whole = Decimal(kept)
        if cut is None:
            return Decimal(cell) == whole or _zeros_behind(cell, kept.lstrip("+0"))
        exponent = int(cut[3]) - len(cut[2] or "")
        return whole.quantize(Decimal(1).scaleb(exponent)) == Decimal(cell)
    except (InvalidOperation, OverflowError):  # digits by the dozen
        return False


def _zeros_behind(cell: str, digits: str) -> bool:
    return (
        len(cell) == len(digits) > _SPREADSHEET_DIGITS
        and cell[:_SPREADSHEET_DIGITS] == digits[:_SPREADSHEET_DIGITS]
        and not cell[_SPREADSHEET_DIGITS:].strip("0")
    )
