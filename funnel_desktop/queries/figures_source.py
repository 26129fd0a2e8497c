"""What the calculator asks the open file: satisfied by ``commands.figures.Figures``."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from funnel_desktop.method.balance import Balance, Goals, Period, Pipeline
from funnel_desktop.method.levers import Factors, Result
from funnel_desktop.method.measure import AverageContract, WinRates
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.settings import Settings
from funnel_desktop.queries.figures import Later


class FiguresSource(Protocol):
    """The figures of an open file, and what they would be under other settings."""

    today: date

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    @property
    def period(self) -> Period:
        """The target's period and what is left of it."""

    @property
    def pipeline(self) -> Pipeline:
        """What is in the funnel now."""

    @property
    def balance_pipeline(self) -> Pipeline:
        """What is in the funnel as the balance counts it, under the scenario in force."""

    @property
    def factors(self) -> Factors:
        """The levers of the scenario in force as they count; all 1 without one."""

    @property
    def lever_result(self) -> Result:
        """The result of the period by the four levers, under the scenario in force."""

    @property
    def win_rates(self) -> WinRates:
        """The win rates measured from closed deals."""

    @property
    def average_amount(self) -> AverageContract:
        """The mean amount of the won deals, in minor units."""

    @property
    def average_units(self) -> AverageContract:
        """The mean number of units of the won deals."""

    @property
    def scenario(self) -> Scenario | None:
        """The scenario of the levers that the balance takes over, None for none."""

    @property
    def later_known(self) -> bool:
        """Whether ``later_under`` answers at once."""

    def read_later(self) -> bool | None:
        """Take a step towards ``later_known``; True when it is reached, None when the file was closed."""

    def later_under(self, settings: Settings, measure: str) -> Later:
        """Return what of the open deals is expected after the period, or has no date to come."""

    def plain_probabilities_under(self, settings: Settings) -> dict[str, float]:
        """Return the probabilities that ``settings`` choose, without the scenario."""

    def plain_goals_under(self, settings: Settings) -> Goals:
        """Return the goals that ``settings`` choose, without the scenario."""

    def probabilities_under(self, settings: Settings) -> dict[str, float]:
        """Return the probabilities that ``settings`` choose."""

    def goals_under(self, settings: Settings) -> Goals:
        """Return the goals that ``settings`` choose."""

    def balance_under(self, settings: Settings) -> Balance:
        """Return the balance under other settings. Raises BalanceError."""
