"""The deal in words: names of its fields, and each event of its history as a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from funnel_desktop.method.deal import Deal, HistoryEntry
from funnel_desktop.method.fields import AMOUNTS, DATES, FIELD
from funnel_desktop.method.own_columns import column_of
from funnel_desktop.text import Message, message
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.answers import answer_word
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.wording import Wording

AMOUNT = message("DealTable", "Amount")
WEIGHTED = message("DealTable", "Weighted")
_WAN = message("DealTable", "¥10k")
_YUAN = message("DealTable", "CNY")
OUTCOMES = {
    "open": message("DealTable", "Open"),
    "won": message("DealTable", "Won"),
    "lost": message("DealTable", "Lost"),
}


def with_unit(name: Message, amount_unit: int) -> Message:
    """Return the name of a column of money with its unit (1 or 10000 yuan): on paper nobody can ask for
    it."""
    return message("DealTable", "{name} ({unit})", name=name, unit=_YUAN if amount_unit == 1 else _WAN)


def field_name(field: str) -> str:
    """Return what a field of a deal is called."""
    known = FIELD.get(field)
    if known is not None and known.label is not None:
        return text_of(known.label)
    return {
        "currency": translate("ImportField", "Currency"),
        "entered_date": translate("ImportField", "Entered on"),
        "closed_date": translate("ImportField", "Closed on"),
        "lost_reason": translate("ImportField", "Reason lost"),
    }.get(field, field)


@dataclass(frozen=True, slots=True)
class HistoryWords:
    """One event of a deal: what, and what was said about it; ``icon`` is one of ours."""

    what: str
    said: str
    icon: str


class HistoryWriter:
    """Writes events of deals in the language and unit of the window."""

    def __init__(self, wording: Wording, own_names: Mapping[str, str] | None = None) -> None:
        """``own_names``: what the columns of the file's own are called, by their ids."""
        self._wording = wording
        self._own_names = own_names or {}
        self._playbook, self._language = wording.playbook, wording.language

    def write(self, entry: HistoryEntry) -> HistoryWords:
        """Return an event in words; what isn't known any more (a check, a stage) is shown by its key."""
        return HistoryWords(
            *{
                "entered": self._entered,
                "moved": self._moved,
                "answered": self._answered,
                "outcome": self._outcome,
            }.get(entry.kind, self._changed)(entry)
        )

    def _stage(self, key: str | None) -> str:
        stage = self._playbook.stages.get(key or "")
        return stage.name(self._language) if stage is not None else key or "—"

    def _entered(self, entry: HistoryEntry) -> tuple[str, str, str]:
        words = translate("History", "Entered as {stage}").format(stage=self._stage(entry.after))
        return words, entry.text, "plus"

    def _moved(self, entry: HistoryEntry) -> tuple[str, str, str]:
        words = f"{self._stage(entry.before)} → {self._stage(entry.after)}"
        return words, entry.text, "arrow-right"

    def _answered(self, entry: HistoryEntry) -> tuple[str, str, str]:
        check = self._playbook.checks.get(entry.subject)
        question = check.question(self._language) if check is not None else entry.subject
        if entry.after and entry.before and entry.before != entry.after:
            answers = f"{answer_word(entry.before)} → {answer_word(entry.after)}"
            return f"{question} {answers}", entry.text, "checks"
        if entry.after:
            return f"{question} {answer_word(entry.after)}", entry.text, "checks"
        return (
            translate("History", "Answer taken back: {question}").format(question=question),
            entry.text,
            "undo",
        )

    def _outcome(self, entry: HistoryEntry) -> tuple[str, str, str]:
        said = entry.text
        for key, reason in self._playbook.loss_reasons.items():
            # The reason is kept by its key, what was said about it follows.
            if said == key or said.startswith((key + " ", key + "—", key + "·")):
                said = reason.name(self._language) + said[len(key) :]
                break
        if entry.after == "won":
            return translate("History", "Won"), said, "won"
        if entry.after == "lost":
            words = translate("History", "Lost in {stage}").format(stage=self._stage(entry.before))
            return words, said, "lost"
        return translate("History", "Opened again"), said, "reset"

    def _changed(self, entry: HistoryEntry) -> tuple[str, str, str]:
        names = {
            "next_step_date": translate("History", "Next step on"),
            "next_step_time": translate("History", "Next step at"),
        }
        name = names.get(entry.subject) or self._field_name(entry.subject)
        if entry.subject == "note":
            return translate("History", "Note changed"), "", "edit"
        after = self._value(entry.subject, entry.after)
        if not entry.before:
            return translate("History", "{field}: {after}").format(field=name, after=after), "", "edit"
        words = translate("History", "{field}: {before} → {after}").format(
            field=name, before=self._value(entry.subject, entry.before), after=after
        )
        return words, "", "edit"

    def _field_name(self, field: str) -> str:
        column = column_of(field)
        if column is None:
            return field_name(field)
        return self._own_names.get(column) or translate("History", "A column that was removed")

    def _value(self, field: str, value: str | None) -> str:
        if not value:
            return translate("History", "nothing")
        if field in AMOUNTS:
            try:
                return self._wording.amount(int(value))
            except ValueError:
                return value
        if field in DATES:
            return short_day(value, self._language, self._wording.today) or value
        if field == "source" and value in self._playbook.sources:
            return self._playbook.sources[value].name(self._language)
        return value


def ending_with(deals: Sequence[Deal], visits: int) -> str:
    """Return what ends with deals that are lost: next steps and ``visits`` planned; "" for nothing."""
    steps = [deal.next_step for deal in deals if deal.outcome == "open" and deal.next_step]
    parts = []
    if len(steps) == 1:
        parts.append(str.format(translate("LostDialog", "the next step “{step}”"), step=steps[0]))
    elif steps:
        parts.append(translate("LostDialog", "%n next step(s)", "", len(steps)))
    if visits:
        parts.append(translate("LostDialog", "%n planned visit(s)", "", visits))
    if not parts:
        return ""
    return str.format(translate("LostDialog", "This ends with it: {what}."), what=enumerated(parts))
