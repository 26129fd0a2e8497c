"""The rates of other currencies: a line for each that the funnel has deals in, and one to add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.currencies import LARGEST_RATE, USUAL
from funnel_desktop.queries.currencies import OtherCurrency
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.controls.fields import Choice, Field, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.number_fields import read_number
from funnel_desktop.widgets.kit.layout import column, grid
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class RateEdit(TypedEdit):
    """What one of another currency is worth in the funnel's own: more than nothing, or blank."""

    def read(self, text: str) -> object:
        """Read a rate. Raises FunnelError."""
        wrong = message(
            "Currencies", "“{text}” is not a rate. Type for example 7.25, or nothing.", text=text.strip()
        )
        rate = read_number(text, wrong)
        if rate is not None and not 0 < rate <= LARGEST_RATE:
            raise FunnelError(wrong)
        return rate

    def write(self, value: object) -> str:
        """Return the rate with the digits that it has."""
        return f"{value:.12g}" if isinstance(value, int | float) else ""


class CurrencyRates(QWidget):
    """Shows a rate for each other currency and gathers what is typed."""

    def __init__(self, own: str, currencies: Sequence[OtherCurrency], parent: QWidget) -> None:
        super().__init__(parent)
        self.edits: dict[str, RateEdit] = {}
        fields = []
        for currency in currencies:
            edit = self.edits[currency.code] = RateEdit(parent=self)
            edit.set_value(currency.rate)
            words = translate("Currencies", "1 {code} in {own}").format(code=currency.code, own=own)
            if currency.deals:
                words = translate("Currencies", "{rate} · %n deal(s)", "", currency.deals).format(rate=words)
            fields.append(Field(words, edit, self))
        known = {own, *self.edits}
        self.other = Choice(translate("Currencies", "Another currency"), self)
        self.other.set_choices(
            [
                ("", translate("Currencies", "Add a currency")),
                *((code, code) for code in USUAL if code not in known),
            ]
        )
        self.new_rate = RateEdit(parent=self)
        added = [
            Field(translate("Currencies", "Another currency"), self.other, self),
            Field(translate("Currencies", "Worth of one, in {own}").format(own=own), self.new_rate, self),
        ]
        note = translate(
            "Currencies",
            "Amounts stay as they were written. Sums count them in {own} by these rates; without a rate they "
            "are left out, and it is said.",
        ).format(own=own)
        rows = [fields[at : at + 2] for at in range(0, len(fields), 2)]
        column(
            Label(note, self, wrap=True, tone="note"),
            *(grid(row, spacing=SPACING.MEDIUM) for row in rows),
            grid(added, spacing=SPACING.MEDIUM),
            on=self,
            spacing=SPACING.MEDIUM,
        )

    def first_wrong(self) -> RateEdit | None:
        """Return the first field that cannot be read."""
        edits = (*self.edits.values(), self.new_rate)
        return next((edit for edit in edits if not edit.commit() or edit.problem()), None)

    def rates(self, before: Mapping[str, float]) -> dict[str, float]:
        """Return the rates that are typed, by the currencies' codes."""
        typed: dict[str, object] = {code: edit.value() for code, edit in self.edits.items()}
        if self.other.key():
            typed[self.other.key()] = self.new_rate.value()
        kept = {code: rate for code, rate in before.items() if code not in typed}
        return {**kept, **{code: rate for code, rate in typed.items() if isinstance(rate, float)}}
