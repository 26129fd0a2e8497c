"""The figures of an open funnel as every view shows them: probabilities, balance, chart, measured rates.
Kept by every change."""

from __future__ import annotations

from copy import copy
from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.method.balance import (
    Balance,
    BalanceError,
    Goals,
    Period,
    Pipeline,
    balance_of_sound,
)
from funnel_desktop.method.levers import (
    AS_MEASURED,
    Factors,
    effective,
    factors_of,
    scaled_average,
    scaled_probabilities,
    scaled_sums,
)
from funnel_desktop.method.measure import (
    AverageContract,
    WinRates,
    average_contract,
    win_rates,
)
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.stay_counts import Stock
from funnel_desktop.method.usual import (
    USUAL_STAYS_OF_A_CAP,
    UsualNumbers,
    shares_of,
    usual_numbers,
)
from funnel_desktop.queries.currencies import (
    InOthers,
    in_other_currencies,
    left_out_of_sums,
    open_left_out,
)
from funnel_desktop.queries.plans import Plans
from funnel_desktop.queries.stays import Stays
from funnel_desktop.queries.totals import Totals


def period_of(settings: Settings, today: date) -> Period:
    """Return the target's period: the one set, else the calendar year of ``today``."""
    return Period(
        settings.period_start or date(today.year, 1, 1),
        settings.period_end or date(today.year, 12, 31),
        today,
        settings.months_left,
    )


def days_in_stages(settings: Settings, playbook: Playbook) -> dict[str, float]:
    """Return how many days a deal stays in each open stage by the playbook, or by the user's own."""
    own = settings.own_days if settings.probability_mode == "own" else {}
    return {**playbook.usual_days, **own}


def longest_stays(settings: Settings, playbook: Playbook) -> dict[str, float] | None:
    """Return after how many days in each open stage a deal is stuck; None: as it is measured."""
    if settings.probability_mode == "measured":
        return None
    return {stage: USUAL_STAYS_OF_A_CAP * days for stage, days in days_in_stages(settings, playbook).items()}


_Asked = tuple[Goals, Pipeline, dict[str, float], Period]


class Later(NamedTuple):
    """What of the open deals, weighted as the balance counts them, will not clearly be won in the period:
    ``after`` its last day, and ``undated``, without an expected close that is still to come."""

    after: float
    undated: float
    end: date


class Figures:
    """What the totals mean under the settings. Everything is worked out when asked: it takes microseconds."""

    def __init__(
        self, session: Session, today: date, *, scenarios: bool = False, later: bool = False
    ) -> None:
        """``scenarios``: balance and targets take over the scenario in force, which has to be said there.
        ``later``: for a window that has little time at once: until the stays of all deals are read
        (``read_stays``) the standard stands for what is usual."""
        self._session = session
        self._later = later
        self.before_first_paint = False
        """Set while a window has not been painted yet: the calendar of holidays, on which plans rest, takes
        too long to load until then."""
        self._stays: Stays | None = None
        self._usual: UsualNumbers | None = None
        self._followed: Change | None = None
        self._others: InOthers | None = None
        self._answered: tuple[_Asked, tuple[Balance, list[BalanceError]]] | None = None
        self.plans = Plans(session)
        self._scenarios = scenarios
        self._scenario: Scenario | None = None
        self._scenario_read = not scenarios
        self.today = today
        period = self.period
        self.totals = self._totals(period.start, period.end)

    def _totals(self, start: date, end: date) -> Totals:
        return Totals(self._session.store, start, end)

    def follow(self, change: Change) -> None:
        """Follow a change of settings, scenarios and the stays of deals; the rest of deals is followed by
        whoever owns the totals."""
        if change is not self._followed:
            self.follow_stays(change)
        if "scenario" in change.touches:
            self._scenario, self._scenario_read = None, not self._scenarios
        if "won_before" in change.touches:
            self.totals.read_before()
        if "settings" in change.touches:
            period = self.period
            self.totals.set_period(period.start, period.end)
        self.plans.follow(change)

    def follow_stays(self, change: Change) -> None:
        """Follow what a change means for stays of deals; before the rest, where it matters what is stuck."""
        self._followed = change
        self._others = None
        if change.deals is None:
            self._stays = None
        elif self._stays is not None:
            self._stays.follow([deal.row for deal in change.deals])
        if not change.touches.isdisjoint(("deals", "settings")):
            self._usual = None

    def set_today(self, today: date) -> None:
        """Begin a new day, perhaps in a new year."""
        self.today = today
        self._stays = self._usual = None
        self.plans.forget()
        period = self.period
        self.totals.set_period(period.start, period.end)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._session.settings

    @property
    def playbook(self) -> Playbook:
        """The playbook of the file, in whose words its stages are named."""
        return self._session.playbook

    @property
    def period(self) -> Period:
        """The target's period and what is left of it."""
        return period_of(self.settings, self.today)

    @property
    def pipeline(self) -> Pipeline:
        """What is in the funnel now. A deal in a currency without a rate is not one without an amount: what
        no sum has says ``left_out``."""
        found = self.totals.pipeline()
        return found._replace(without_amount=found.without_amount - open_left_out(self._in_others))

    @property
    def left_out(self) -> dict[str, int]:
        """How many open or won deals no sum has, by the currency that the file has no rate for."""
        return left_out_of_sums(self._in_others)

    @property
    def _in_others(self) -> InOthers:
        """The deals in other currencies, read once after every change: it is asked a dozen times, and takes
        milliseconds where there are many. Half a change is not kept."""
        found = self._others
        if found is None:
            found = in_other_currencies(self._session)
            if self._session.is_open and not self._session.in_change:
                self._others = found
        return found

    @property
    def win_rates(self) -> WinRates:
        """The win rates measured from the closed deals of the file."""
        return win_rates(self.totals.outcomes(), self._standard())

    @property
    def average_amount(self) -> AverageContract:
        """The mean amount of the won deals, in minor units."""
        return average_contract(*self.totals.won_amounts)

    @property
    def average_units(self) -> AverageContract:
        """The mean number of units of the won deals."""
        return average_contract(*self.totals.won_unit_counts)

    # What is usual

    def _stays_read(self) -> Stays:
        if self._stays is None:
            cycle = sum(self.playbook.usual_days.values())
            self._stays = Stays(self._session.store, self.today, cycle)
            self._stays.read_ahead()  # a small file is known at once
        while not (self._later or self._stays.known):
            self._stays.read()
        return self._stays

    @property
    def stays_known(self) -> bool:
        """Whether the stays of all deals were read; until then nothing is known of what is usual or stuck."""
        return self._stays is not None and self._stays.known

    def read_stays(self) -> bool | None:
        """Take a step towards ``stays_known``; True when it is reached, None when the file was closed."""
        if not self._session.is_open:
            return None
        if self._stays is None:
            self._stays_read()
        else:
            self._stays.read()
        if self.stays_known:
            self._usual = None
        return self.stays_known

    @property
    def usual(self) -> UsualNumbers:
        """What is usual with this user by the history of the file."""
        if self._usual is None:
            stays, playbook = self._stays_read(), self.playbook
            shares = shares_of(playbook.probabilities)
            if stays.known:
                self._usual = stays.counts.usual(playbook.usual_days, shares)
            else:
                self._usual = usual_numbers({}, playbook.usual_days, shares)
        return self._usual

    def days_to_sign_under(self, settings: Settings) -> dict[str, float]:
        """Return D of the open stages by what ``settings`` choose, under the scenario in force."""
        plain = self.plain_days_to_sign_under(settings)
        return {stage: days * self.factors.sales_cycle for stage, days in plain.items()}

    def plain_days_to_sign_under(self, settings: Settings) -> dict[str, float]:
        """Return D of the open stages by what ``settings`` choose, whatever scenario is in force."""
        if settings.probability_mode == "measured":
            found = {stage: line.days_to_sign for stage, line in self.usual.stages.items()}
        else:
            found, days = {}, 0.0
            stays = days_in_stages(settings, self.playbook)
            for stage in reversed(OPEN_STAGES):
                days += stays[stage]
                found[stage] = days
        return {stage: found[stage] for stage in OPEN_STAGES}

    def longest_stays_under(self, settings: Settings) -> dict[str, float]:
        """Return after how many days in each open stage a deal is stuck, by what ``settings`` choose."""
        chosen = longest_stays(settings, self.playbook)
        return {stage: line.cap for stage, line in self.usual.stages.items()} if chosen is None else chosen

    @property
    def whole_longest_stays(self) -> dict[str, int]:
        """After how many whole days in each open stage a deal is stuck."""
        return {stage: int(days) for stage, days in self.longest_stays_under(self.settings).items()}

    def stock_under(self, settings: Settings) -> dict[str, Stock]:
        """Return the open deals by stage that are not stuck by what ``settings`` choose. Until all is known,
        all that are open."""
        stays = self._stays_read()
        if not stays.known:
            columns = self.totals.columns
            return {
                stage: Stock(columns[stage].count, columns[stage].sum_minor, columns[stage].units, 0)
                for stage in OPEN_STAGES
            }
        longest = self.longest_stays_under(settings)
        return {stage: stays.counts.stock(stage, longest[stage], self.today) for stage in OPEN_STAGES}

    def stuck_under(self, settings: Settings) -> list[int]:
        """Return the handles of the open deals that are stuck by what ``settings`` choose: by stage, those
        that are there for the longest time first. None of them until all is known."""
        stays = self._stays_read()
        if not stays.known:
            return []
        return stays.counts.stuck_deals(self.longest_stays_under(settings), self.today)

    @property
    def stuck_count(self) -> int:
        """How many open deals are stuck, and so don't count until they move."""
        return sum(there.stuck for there in self.stock_under(self.settings).values())

    # The scenario of the levers

    @property
    def scenario(self) -> Scenario | None:
        """The scenario in force, None for the measured values."""
        if not self._scenario_read:
            self._scenario_read = True
            found = self._session.store.records.all(Scenario, active=1)
            self._scenario = found[0] if found else None
        return self._scenario

    def as_measured(self) -> Figures:
        """Return the same figures without the scenario in force."""
        plain = copy(self)
        plain._scenario, plain._scenario_read = None, True
        return plain

    @property
    def factors(self) -> Factors:
        """The levers of the scenario in force as they count; all 1 without one."""
        scenario = self.scenario
        return AS_MEASURED if scenario is None else effective(factors_of(scenario))

    @property
    def balance_pipeline(self) -> Pipeline:
        """What is in the funnel as the balance counts it: under a scenario open amounts are as much larger as
        its deals."""
        pipeline, scenario = self.pipeline, self.scenario
        if scenario is None:
            return pipeline
        return pipeline._replace(sums_minor=scaled_sums(pipeline.sums_minor, factors_of(scenario)))

    def _standard(self) -> dict[str, float]:
        return self._session.playbook.probabilities

    def probabilities_under(self, settings: Settings) -> dict[str, float]:
        """Return the probabilities of the balance: those that ``settings`` choose, under the scenario in
        force."""
        chosen = self.plain_probabilities_under(settings)
        scenario = self.scenario
        if scenario is None:
            return chosen
        return scaled_probabilities(chosen, factors_of(scenario))

    def plain_probabilities_under(self, settings: Settings) -> dict[str, float]:
        """Return the probabilities that ``settings`` choose: standard, the user's own, or measured."""
        if settings.probability_mode == "measured":
            return self.usual.probabilities
        standard = self._standard()
        if settings.probability_mode == "own":
            return {**standard, **settings.own_probabilities, "won": 1.0}
        return standard

    @property
    def probabilities(self) -> dict[str, float]:
        """The probabilities in force, by stage: those chosen, under the scenario in force."""
        return self.probabilities_under(self.settings)

    @property
    def weights(self) -> dict[str, float]:
        """By what an amount is multiplied for what it may be expected to bring, by stage: the probability
        and, under a scenario, by how much its deals are larger. What is won counts as it is."""
        size = self.factors.deal_size
        return {
            stage: share if stage == "won" else share * size for stage, share in self.probabilities.items()
        }

    @property
    def left_out_scenario(self) -> str:
        """The name of a scenario that is in use in the file and left out of these figures; "" for none."""
        if self._scenarios or not self._session.store.records.exist(Scenario):
            return ""
        found = self._session.store.records.all(Scenario, active=1)
        return found[0].name if found else ""

    def goals_under(self, settings: Settings) -> Goals:
        """Return the goals of the balance: those that ``settings`` choose, under the scenario in force."""
        goals = self.plain_goals_under(settings)
        scenario = self.scenario
        if scenario is None:
            return goals
        amount = scaled_average(goals.average_minor, factors_of(scenario))
        return goals._replace(average_minor=None if amount is None else max(1, round(amount)))

    def plain_goals_under(self, settings: Settings) -> Goals:
        """Return the goals that ``settings`` choose; measured averages replace the typed ones where there are
        any."""
        amount: float | None = settings.average_minor
        units = settings.average_units
        if settings.average_source == "measured":
            amount = self.average_amount.value
            units = self.average_units.value
        return Goals(
            settings.target_minor, None if amount is None else round(amount), settings.target_units, units
        )

    def balance_under(self, settings: Settings, measure: str | None = None) -> Balance:
        """Return the balance under other settings, for a preview. A measure whose own input makes no sense is
        not there; raises BalanceError for what concerns both, or ``measure``."""
        found, faults = self._balance_and_faults(settings)
        for fault in faults:
            if fault.measure == measure:
                raise fault
        return found

    def fault_under(self, settings: Settings, measure: str) -> BalanceError | None:
        """Return why there is no balance by a measure under other settings; None where nothing is wrong
        with its inputs. Raises BalanceError for what concerns both."""
        faults = self._balance_and_faults(settings)[1]
        return next((fault for fault in faults if fault.measure == measure), None)

    def _balance_and_faults(self, settings: Settings) -> tuple[Balance, list[BalanceError]]:
        """Return the balance with what is wrong; a field that is typed in asks for it as well as the table
        under it, and the chart: the last answer stands for the same question."""
        asked = (
            self.goals_under(settings),
            self.balance_pipeline,
            self.probabilities_under(settings),
            period_of(settings, self.today),
        )
        if self._answered is None or self._answered[0] != asked:
            self._answered = asked, balance_of_sound(*asked)
        found, faults = self._answered[1]
        # An error that is raised again and again would hold on to every place that it came from.
        return found, [fault.with_traceback(None) for fault in faults]

    @property
    def later_known(self) -> bool:
        """Whether ``later_under`` answers at once; the first answer looks at every open deal."""
        return self.totals.expected_known

    def read_later(self) -> bool | None:
        """Take a step towards ``later_known``; True when it is reached, None when the file was closed."""
        if not self._session.is_open:
            return None
        self.totals.read_expected()
        return self.later_known

    def later_under(self, settings: Settings, measure: str) -> Later:
        """Return what the balance by value counts of open deals that are expected only after the period, or
        have no date to come; in a period that is over nothing is told apart."""
        end = period_of(settings, self.today).end
        after = undated = 0.0
        if self.today > end:
            return Later(after, undated, end)
        money = measure == "money"
        size = self.factors.deal_size if money else 1.0
        probabilities = self.probabilities_under(settings)
        last, today = end.isoformat(), self.today.isoformat()
        for (stage, day), (sum_minor, units, _) in self.totals.expected.items():
            weighted = (sum_minor * size if money else units) * probabilities[stage]
            if day is None or day < today:
                undated += weighted
            elif day > last:
                after += weighted
        return Later(after, undated, end)

    @property
    def balance(self) -> Balance:
        """The balance in force; of settings that make no sense (from a foreign hand), neither measure is
        there."""
        try:
            return self.balance_under(self.settings)
        except BalanceError:
            return Balance(None, None, None)
