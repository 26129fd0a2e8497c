"""What a redacted copy of a funnel holds in place of names, telephone numbers and words.

Figures, dates, stages and the order of things stay. The same text has the same mask wherever it stands, and
nothing of it is in the mask. What is not known to be harmless is masked: a column that is new, too.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from funnel_desktop.method.activities import ACTIVITY_KINDS
from funnel_desktop.method.deal_view import TABLE_KEYS, ViewColumn, view_of, view_text
from funnel_desktop.method.fields import AMOUNTS, DATES, FIELD, NUMBERS
from funnel_desktop.method.own_columns import column_of, field_of, fitting, own_text, own_values
from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.own_playbook import EDITABLE_LISTS, ORDERED
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.stages import LEVERS, PHASES, SOURCES, STAGE_OF_CHECK, STAGES
from funnel_desktop.method.visits import is_clock

KINDS = (
    *("customer", "project", "person", "position", "phone", "competitor", "reference", "reason", "scenario"),
    *("action", "column", "choice", "view", "text"),
)
"""What is told apart when it is masked; all other words are "text"."""

_KIND_OF = {
    "customer": "customer",
    "project": "project",
    "contact_name": "person",
    "person": "person",
    "contact_position": "position",
    "position": "position",
    "contact_phone": "phone",
    "phone": "phone",
    "competitor": "competitor",
    "reference": "reference",
    "person.name": "person",
    "scenario.name": "scenario",
    "saved_view.name": "view",
    "deal_action.text": "action",
}
"""The kinds of columns, by "table.column" or by the column's name alone."""

_IDS = frozenset(("id", "deal_id", "lead_id", "reports_to"))
_NAMED = ("deal", "lead", "person")
"""Tables whose rows others name by their id."""

SETTINGS = (
    *("rule", "amount_unit", "target_minor", "target_units", "average_minor", "average_units"),
    *(
        "average_source",
        "probability_mode",
        "own_probabilities",
        "own_days",
        "period_start",
        "period_end",
        "months_left",
    ),
    *("backlog_months", "review_questions", "switched_off_checks", "stale_after_days"),
)
"""The settings that stay as they are; the currency stays when it is the code of one, the playbook without its
words, and nothing else."""

TABLES = (
    *("deal", "stage_move", "check_answer", "outcome_event", "field_change", "lead", "person", "visit"),
    *("source_plan", "year_target", "target_part", "deal_action", "review", "commitment", "scenario"),
    *("own_column", "won_before", "activity", "link", "saved_view"),
)
"""The tables whose rows are copied: not what was changed when, was deleted, came from which file, or was in
one that is kept inside."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PERIOD = re.compile(r"\d{4}-(?:\d\d|W\d\d)")
_RANK = re.compile(r"[0-9A-Za-z]+")
_CURRENCY = re.compile(r"[A-Z]{3}")
_FIGURE = re.compile(r"-?\d{1,18}")

_LONG = 64
"""Characters from which on a text is known by its digest, so that all notes need not be in memory."""

_NO_DAY, _NO_MOMENT = "1970-01-01", "1970-01-01T00:00:00Z"

Change = Callable[[Any], Any]
"""What is made of a value that is there and not empty. None: nothing may stand in its place."""


class Redaction:
    """Masks the rows of one funnel. ``patterns`` say how a mask of each of ``KINDS`` reads, with
    ``{number}``; ``new_ids`` yields ids, so that nobody takes the copy for a version of the same file.
    None: they stay, in a copy that nobody sees."""

    def __init__(
        self,
        patterns: Mapping[str, str],
        new_ids: Iterator[str] | None,
        own: Playbook,
        standard: Playbook,
        currency: str,
        columns: Sequence[OwnColumn],
    ) -> None:
        self._patterns, self._new_ids = patterns, new_ids
        self._currency = currency_code(currency)
        self._masks: dict[str, dict[str | bytes, str]] = {kind: {} for kind in KINDS}
        self._ids: dict[str, str] = {}
        # The id of a column is made of its name: another one tells nothing of it.
        self._columns = {
            column.id: (f"own_{number:010d}", column.kind) for number, column in enumerate(columns, start=1)
        }
        self._standard = standard
        self._keys: dict[str, dict[str, str]] = {}
        for part in EDITABLE_LISTS:
            names = self._keys[part] = {}
            for number, key in enumerate(
                key for key in getattr(own, part) if key not in getattr(standard, part)
            ):
                names[key] = f"own_{number + 1}"

    def mask(self, kind: str, text: str) -> str:
        """Return the mask of a text: the same one each time; "" for ""."""
        if not text:
            return ""
        masks = self._masks[kind]
        known: str | bytes = text
        if len(text) > _LONG:
            known = hashlib.blake2b(text.encode("utf-8", "surrogatepass")).digest()
        found = masks.get(known)
        if found is None:
            found = masks[known] = self._patterns[kind].format(number=f"{len(masks) + 1:03d}")
        return found

    def knows(self, identifier: object) -> bool:
        """Whether a deal, lead or person with this id was masked already."""
        return identifier in self._ids

    def changes(self, table: str, columns: Iterable[tuple[str, str, bool]]) -> list[Change | None]:
        """Return what is done to each column of a table, given as name, SQL type, and whether it may be NULL;
        None: it stays."""
        return [
            self._of_column(table, name, may_be_null) if kind.upper() == "TEXT" else None
            for name, kind, may_be_null in columns
        ]

    def _of_column(self, table: str, name: str, may_be_null: bool) -> Change:
        change = self._change(table, name)
        if may_be_null:
            return change
        # Nothing of what does not belong there, and yet a row that the file takes.
        otherwise = _NO_MOMENT if name.endswith("_at") or name == "stage_since" else _NO_DAY
        if name not in ("stage_since", "happened_on", "week_start") and not name.endswith(("_at", "_date")):
            otherwise = {"rank": "V", "source": SOURCES[0], "period": _NO_DAY[:7]}.get(name, "")

        def changed(value: Any) -> Any:
            found = change(value)
            return otherwise if found is None else found

        return changed

    def field_change(self, field: object, text: object) -> object:
        """Return what stands for a value of a field of a deal, as its history keeps it."""
        if not isinstance(text, str) or not text:
            return text
        if (column := column_of(str(field))) is not None:
            return self._own_value(column, text)
        known = FIELD.get(str(field))
        if known is None:
            return self.mask("text", text)
        if known.key in (*AMOUNTS, *NUMBERS):
            return text if _FIGURE.fullmatch(text) else self.mask("text", text)
        if known.key in DATES:
            return text if _DAY.fullmatch(text) else self.mask("text", text)
        changed = self._change("deal", known.key)(text)
        return None if changed is None else str(changed)

    def playbook(self, overrides: Mapping[str, Any]) -> dict[str, Any]:
        """Return the changes of an own playbook without their words: probabilities, days and the order."""
        found: dict[str, Any] = {}
        for part, entries in overrides.items():
            if part == "order":
                found["order"] = {
                    name: [
                        self._keys.get(name, {}).get(key, key) for key in keys if self._is_known(name, key)
                    ]
                    for name, keys in entries.items()
                    if name in ORDERED
                }
                continue
            standard = getattr(self._standard, part, {})
            kept = {}
            for key, fields in entries.items():
                known = key in standard
                if not known and key not in self._keys.get(part, {}):
                    continue
                name = key if known else self._keys[part][key]
                values = {
                    field: value for field, value in fields.items() if not isinstance(value, str | Mapping)
                }
                if not known:
                    values |= self._own_entry(part, fields, name)
                if values:
                    kept[name] = values
            if kept:
                found[part] = kept
        return found

    def _own_entry(self, part: str, fields: Mapping[str, Any], name: str) -> dict[str, Any]:
        """Return the words of an entry that only this funnel has, masked, and where it belongs."""
        values: dict[str, Any] = {}
        for field, value in fields.items():
            if isinstance(value, Mapping):
                mask = self.mask("reason" if part == "loss_reasons" else "action", f"{part}.{name}")
                values[field] = dict.fromkeys(value, mask)
            elif isinstance(value, str) and (value in PHASES or value in STAGES):
                values[field] = value
        return values

    def _is_known(self, part: str, key: str) -> bool:
        return key in getattr(self._standard, part) or key in self._keys.get(part, {})

    def _change(self, table: str, name: str) -> Change:
        """Return what is done to a text of a column."""
        special = self._special(table, name)
        if special is not None:
            return special
        if name == "id" and table not in _NAMED:
            return self._new_id
        if name in _IDS:
            return self._id
        if name.endswith("_date") or name in ("happened_on", "week_start"):
            return _only(_DAY)
        if name.endswith("_at") or name == "stage_since":
            return _only(_MOMENT)
        kind = _KIND_OF.get(f"{table}.{name}") or _KIND_OF.get(name, "text")
        return lambda text: self.mask(kind, text) if isinstance(text, str) else text

    def _special(self, table: str, name: str) -> Change | None:
        """Return what is done to a column of keys."""
        if name in ("stage", "from_stage", "to_stage"):
            return _one_of(STAGES)
        if name == "source":
            return _one_of(SOURCES)
        if name == "import_id":
            return lambda _identifier: None
        of_table: dict[str, Change] = {
            "deal.outcome": _same,
            "deal.currency": lambda code: code if _CURRENCY.fullmatch(code) else self._currency,
            "deal.rank": _only(_RANK),
            "deal.lost_reason": self._reason,
            "lead.rank": _only(_RANK),
            "lead.ended_reason": self._reason,
            "check_answer.check_key": _one_of(STAGE_OF_CHECK, "t1"),
            "check_answer.answer": _same,
            "outcome_event.outcome": _same,
            "outcome_event.reason": self._said_reason,
            "field_change.field": self._field,
            "deal.own": self._own_text,
            "own_column.id": lambda identifier: self._columns[identifier][0],
            "own_column.name": lambda name: self.mask("column", name),
            "own_column.kind": _same,
            "own_column.choices": lambda text: "\n".join(
                self.mask("choice", choice) for choice in text.splitlines()
            ),
            "saved_view.view": self._view,
            "person.role": _same,
            "person.relation": _same,
            "deal.next_step_time": _clock,
            "visit.planned_time": _clock,
            "activity.happened_at": _clock,
            "activity.kind": _one_of(ACTIVITY_KINDS, "note"),
            "source_plan.period": _only(_PERIOD),
            "year_target.spread": _same,
            "deal_action.phase": _one_of(PHASES, PHASES[0]),
            "deal_action.action_key": lambda key: self._key("actions", key),
            "commitment.lever": _one_of(LEVERS, LEVERS[0]),
            "commitment.kept": _same,
        }
        return of_table.get(f"{table}.{name}")

    def _field(self, field: str) -> str:
        column = self._columns.get(column_of(field) or "")
        if column is not None:
            return field_of(column[0])
        return field if field in FIELD else "note"

    def _own_text(self, text: str) -> str:
        """Mask what a deal has in columns of the file's own: figures and days stay."""
        return own_text(
            {
                self._columns[key][0]: self._own_value(key, value)
                for key, value in own_values(text).items()
                if key in self._columns
            }
        )

    def _own_value(self, column: str, text: str) -> str:
        kind = self._columns.get(column, ("", "text"))[1]
        if kind in ("number", "date") and fitting(kind, text) is not None:
            return text
        return self.mask("choice" if kind == "choice" else "text", text)

    def _view(self, text: str) -> str:
        """Return a saved view without the words that it looks for; what it asks of figures and days stays."""
        view = view_of(text)
        wanted = view.filter
        terms = (self._term(term) for term in wanted.own)
        columns = ((self._column(column.key), column.width) for column in view.columns)
        return view_text(
            view._replace(
                filter=replace(wanted, text="", own=tuple(term for term in terms if term is not None)),
                sort=self._column(view.sort),
                columns=tuple(ViewColumn(key, width) for key, width in columns if key),
                names=tuple(
                    (self._columns[key][0], self.mask("column", name))
                    for key, name in view.names
                    if key in self._columns
                ),
            )
        )

    def _column(self, key: str) -> str:
        """Return the key of a column of the table; "" for one that we do not know."""
        own = self._columns.get(key)
        return own[0] if own is not None else key if key in TABLE_KEYS else ""

    def _term(self, term: OwnTerm) -> OwnTerm | None:
        """Return a condition on an own column without words; None where nothing is left of it."""
        column, kind = self._columns.get(term.column, ("", ""))
        if not column or kind != term.kind:
            return None
        least, most = (
            limit if kind in ("number", "date") and fitting(kind, limit) else ""
            for limit in (term.least, term.most)
        )
        values = frozenset(self._own_value(term.column, value) if value else "" for value in term.values)
        masked = OwnTerm(column, kind, values, "", least, most)
        return masked if masked.asks else None

    def _id(self, identifier: object) -> object:
        if identifier is None:
            return None
        known = str(identifier)
        found = self._ids.get(known)
        if found is None:
            found = self._ids[known] = self._new_id(known)
        return found

    def _new_id(self, identifier: object) -> str:
        return str(identifier) if self._new_ids is None else next(self._new_ids)

    def _key(self, part: str, key: str) -> str | None:
        return key if key in getattr(self._standard, part) else self._keys[part].get(key)

    def _reason(self, text: str) -> str:
        """Mask a reason why a deal was lost: the key of one that is known stays."""
        return self._key("loss_reasons", text) or self.mask("reason", text)

    def _said_reason(self, text: str) -> str:
        """Mask what was said when a deal was closed: the reason's key, and words behind it."""
        key, dash, words = text.partition(" — ")
        known = self._key("loss_reasons", key)
        if known is None:
            return self.mask("text", text)
        return known + dash + self.mask("text", words)


def currency_code(text: str) -> str:
    """Return the code of a currency; that of the yuan for a text that is none."""
    return text if _CURRENCY.fullmatch(text) else "CNY"


def _same(value: Any) -> Any:
    return value


def _only(shape: re.Pattern[str]) -> Change:
    return lambda text: text if isinstance(text, str) and shape.fullmatch(text) else None


def _clock(text: str) -> str:
    return text if is_clock(text) else ""


def _one_of(keys: Any, otherwise: str | None = None) -> Change:
    return lambda text: text if text is None or text in keys else otherwise
