"""What it takes to say something about an open funnel: its playbook and settings, the language, the day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from funnel_desktop.method.money import short_amount
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import Settings


class Wording(NamedTuple):
    """The words of one funnel on one day, in one language; the same for the window and the command line."""

    playbook: Playbook
    settings: Settings
    language: str
    today: date

    @property
    def unit(self) -> int:
        """The unit of amounts: 1 or 10,000 yuan."""
        return self.settings.amount_unit

    def stage(self, key: str) -> str:
        """Return the name of a stage."""
        return self.playbook.stages[key].name(self.language)

    def amount(self, minor: int | float | None) -> str:
        """Return an amount of minor units with its unit."""
        return short_amount(minor, self.unit, self.language)
