"""Texts of cells: what is copied from a cell, and what a text that is pasted or typed into one stands for.

Both go through the same readers as the fields of a deal's sheet, so that a cell refuses with the same
sentences.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from funnel_desktop.commands.context import checked_clock
from funnel_desktop.commands.own_columns import checked_value
from funnel_desktop.exchange.source_words import understand_source
from funnel_desktop.exchange.stage_words import understand_stage
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.fields import FIELD
from funnel_desktop.method.languages import CODES
from funnel_desktop.method.money import edit_amount, parse_amount
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.texts import shown_text
from funnel_desktop.method.typed_counts import parse_count
from funnel_desktop.method.typed_dates import parse_date
from funnel_desktop.text import FunnelError, message


class CellTexts:
    """Reads and writes cells of one open file, in one language, on one day."""

    def __init__(
        self, playbook: Playbook, settings: Settings, language: str, today: date, own: Iterable[OwnColumn]
    ) -> None:
        self._playbook, self._settings = playbook, settings
        self._language, self._today = language, today
        self._own = {column.id: column for column in own}

    def unit_of(self, deal: Deal) -> int:
        """Return what a bare number means as the amount of a deal: 1 or 10,000 of its currency."""
        return self._settings.amount_unit if deal.currency == self._settings.currency else 1

    def value(self, deal: Deal, key: str) -> object:
        """Return what a cell holds, as ``cells.Cells`` has it."""
        if key in self._own:
            return own_values(deal.own).get(key, "")
        if key == "amount_minor":
            return deal.written_minor
        return getattr(deal, key)

    def read(self, deal: Deal, key: str, text: str) -> object:
        """Return what a text stands for in a cell of a deal. Raises FunnelError with the sentence why it
        cannot be read."""
        text = text.strip()
        column = self._own.get(key)
        if column is not None:
            if column.kind == "date" and text != own_values(deal.own).get(key, ""):
                day = parse_date(text, self._today)
                return "" if day is None else day.isoformat()
            return checked_value(column, text)
        if key == "stage":
            return self._stage(text)
        if key == "source":
            return self._source(text)
        kind = FIELD[key].kind
        if kind == "amount":
            return parse_amount(text, self.unit_of(deal))
        if kind == "number":
            return parse_count(text)
        if kind == "date":
            day = parse_date(text, self._today)
            return None if day is None else day.isoformat()
        if kind == "clock":
            return checked_clock(text)
        if key == "currency":
            return text.upper() or self._settings.currency
        return text

    def write(self, deal: Deal, key: str) -> str:
        """Return the text of a cell that can be edited: exact, and read back as the same."""
        value = self.value(deal, key)
        if key == "amount_minor":
            return edit_amount(deal.written_minor, self.unit_of(deal))
        if key == "source":
            source = self._playbook.sources.get(str(value or ""))
            return str(value or "") if source is None else source.name(self._language)
        if key in self._own:
            return shown_text(str(value or ""), several_lines=True)
        return "" if value is None else str(value)

    def _source(self, text: str) -> str | None:
        if not text:
            return None
        for key, source in self._playbook.sources.items():
            if text.casefold() in {source.name(code).casefold() for code in CODES}:
                return key
        meant = understand_source(text)
        if meant.key is None or meant.sure != "certain":
            names = ", ".join(source.name(self._language) for source in self._playbook.sources.values())
            raise FunnelError(
                message("Cells", "“{text}” is no source. Type one of these: {names}.", text=text, names=names)
            )
        return meant.key

    def _stage(self, text: str) -> str:
        stages = self._playbook.stages
        for key in OPEN_STAGES:
            if text.casefold() in {stages[key].name(code).casefold() for code in CODES}:
                return key
        meant = understand_stage(text)
        if meant.key not in OPEN_STAGES or meant.sure != "certain":
            names = ", ".join(stages[key].name(self._language) for key in OPEN_STAGES)
            raise FunnelError(
                message(
                    "Cells",
                    "“{text}” is no stage of an open deal. Type one of these: {names}.",
                    text=text,
                    names=names,
                )
            )
        return meant.key
