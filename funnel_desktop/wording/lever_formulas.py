"""The room's figures opened: how each came about, in plain words with its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.levers import HALF_A_DEAL, ONE_PER_CENT, Factors, LeverBasis
from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.money import step_of
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, Lever
from funnel_desktop.translation import translate
from funnel_desktop.wording.balance_formulas import Explanation
from funnel_desktop.wording.lever_result import beside_forecast, change_words, parts_shown, result_name
from funnel_desktop.wording.levers import is_of_method, lever_name, lever_value, money
from funnel_desktop.wording.numbers import number, percent
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.verdict import basis_of
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import Alone, LeverResult
    from funnel_desktop.queries.levers import LeverFigures

Steps = list[tuple[str, str]]


class LeverExplainer(NamedTuple):
    """Writes the figures of one file's levers out; ``target`` of their span and the forecast's ``middle`` in
    minor units, None for none."""

    figures: LeverFigures
    target: float | None
    middle: float | None
    wording: Wording

    @property
    def basis(self) -> LeverBasis:
        """What the values of the levers come from."""
        return self.figures.basis

    def _money(self, minor: float, *, sign: bool = False) -> str:
        return money(self.wording, minor, sign=sign)

    def _value(self, lever: Lever, factor: float = 1.0) -> str:
        return lever_value(self.wording, lever, self.basis.value(lever, factor))

    # Measured values

    def measured(self, lever: Lever) -> Explanation:
        """Explain how the value of a lever comes about."""
        basis = self.basis
        title = translate("Levers", "{lever}, measured").format(lever=lever_name(lever))
        if is_of_method(basis, lever):
            title = translate("Levers", "{lever}, by the method").format(lever=lever_name(lever))
        if basis.value(lever) is None:
            return Explanation(title, (), translate("Levers", "Needs a deal with an amount."))
        steps, notes = {
            "win_rate": self._shares,
            "opportunities": self._entered,
            "sales_cycle": self._days,
            "deal_size": self._amounts,
        }[lever]()
        if is_of_method(basis, lever):
            notes.append(basis_of(basis.closed, basis.pace, from_method=True))
        elif basis.sample(lever) < SMALL_SAMPLE:
            notes.append(translate("Levers", "Measured on few deals: lean on it with care."))
        return Explanation(title, tuple(steps), in_sentences(notes))

    def _shares(self) -> tuple[Steps, list[str]]:
        stages = self.basis.stages
        counted = translate("Levers", "{on} moved on, {off} lost or stuck: {share}")
        steps = [
            (
                self.wording.stage(stage),
                counted.format(
                    on=f"{stages[stage].moved_on:,}",
                    off=f"{stages[stage].lost_or_stuck:,}",
                    share=percent(stages[stage].share, 1),
                ),
            )
            for stage in OPEN_STAGES
        ]
        product = " × ".join(percent(stages[stage].share, 1) for stage in OPEN_STAGES)
        steps += [
            (
                translate("Levers", "Won of new deals: through all stages"),
                f"{product} = {percent(self.basis.probability(), 1)}",
            ),
            (translate("Levers", "Mean of a stage: as if all were alike"), self._value("win_rate")),
        ]
        return steps, [
            translate("Levers", "Shares are drawn to the method’s, the fewer deals there are, the more."),
            translate(
                "Levers", "The lever raises the share of every stage by the same factor, to 100% at most."
            ),
        ]

    def _entered(self) -> tuple[Steps, list[str]]:
        basis = self.basis
        formula = f"({basis.new:,} + {HALF_A_DEAL:.1f}) / {number(basis.watched, 0)} × {DAYS_PER_MONTH}"
        what = translate("Levers", "New deals / days in which they came × days of a month")
        return [(what, f"{formula} = {self._value('opportunities')}")], [
            translate("Levers", "Half a deal is added: that none came does not mean that none will.")
        ]

    def _days(self) -> tuple[Steps, list[str]]:
        steps = []
        for stage in OPEN_STAGES:
            line = self.basis.stages[stage]
            days = translate("Levers", "{number} days").format(number=number(line.stay))
            if line.passed_over > 0:
                days = translate("Levers", "{days}, passed over by {share}").format(
                    days=days, share=percent(line.passed_over)
                )
            steps.append((self.wording.stage(stage), days))
        steps.append(
            (translate("Levers", "From the first stage to the signature"), self._value("sales_cycle"))
        )
        return steps, [
            translate(
                "Levers",
                "Days that deals usually stay in a stage, won, lost or stuck; drawn to the method’s, the "
                "fewer there are, the more.",
            )
        ]

    def _amounts(self) -> tuple[Steps, list[str]]:
        basis = self.basis
        what = translate("Levers", "Amounts of won deals / their number")
        if not basis.amounts_won:
            what = translate("Levers", "Amounts of won and open deals / their number")
        formula = f"{self._money(basis.sum_minor)} / {basis.amounts:,} = {self._value('deal_size')}"
        notes = [self._unit_note()]
        if not basis.amounts_won:
            notes.append(translate("Levers", "With fewer than 10 won, open deals count too."))
        notes.append(translate("Levers", "The lever makes open deals larger, too."))
        return [(what, formula)], notes

    def _unit_note(self) -> str:
        if self.wording.unit == 1:
            return translate("Formulas", "Amounts in yuan.")
        return translate("Formulas", "Amounts in ¥10k.")

    # Results

    def result(self) -> Explanation:
        """Explain the result with all levers as they are set."""
        figures = self.figures
        steps = self._changes(figures.factors) + self._parts(figures.set_to)
        notes = [_how_it_comes(), beside_forecast(self.wording, figures, self.middle), self._rests_on()]
        return Explanation(
            result_name(self.wording, figures.span),
            tuple(steps),
            in_sentences(notes),
        )

    def _changes(self, factors: Factors) -> Steps:
        return [
            (lever_name(lever), change_words(self.wording, self.basis, lever, factors.of(lever)))
            for lever in LEVERS
            if factors.of(lever) != 1
        ]

    def _parts(self, found: LeverResult) -> Steps:
        won, opened, new, total = parts_shown(self.wording, found)
        terms = [self._money(part) for part in (opened, new)]
        steps = []
        if self.figures.span.kind == "period":
            steps.append((translate("Levers", "Won in the period so far"), self._money(won)))
            terms.insert(0, self._money(won))
        steps += [
            (translate("Levers", "From open deals, on average"), self._money(opened)),
            (translate("Levers", "From deals still to be found, on average"), self._money(new)),
            (translate("Levers", "Result"), f"{' + '.join(terms)} = {self._money(total)}"),
        ]
        return steps

    def _rests_on(self) -> str:
        basis = self.basis
        said = basis_of(basis.closed, basis.pace, from_method=basis.from_method)
        return in_sentences((said, self._unit_note()))

    def brings(self, lever: Lever) -> Explanation:
        """Explain what a lever brings as it is set, the others as they are."""
        title = translate("Levers", "{lever}: what it brings").format(lever=lever_name(lever))
        return self._difference(title, lever, self.figures.factors.of(lever), self.figures.effects[lever])

    def one_per_cent(self, lever: Lever) -> Explanation:
        """Explain what one per cent of a lever brings."""
        title = translate("Levers", "{lever}: one per cent").format(lever=lever_name(lever))
        effect = dict(self.figures.one_per_cent)[lever]
        return self._difference(title, lever, ONE_PER_CENT.of(lever), effect)

    def _difference(self, title: str, lever: Lever, factor: float, effect: float) -> Explanation:
        step = step_of("money", self.wording.unit)
        # What is shown adds up: the effect as the bar and the card have it.
        before, brought = (round(value / step) * step for value in (self.figures.plain.total, effect))
        steps = (
            (
                translate("Levers", "Set to, from the measured value"),
                change_words(self.wording, self.basis, lever, factor),
            ),
            (translate("Levers", "Result as it is"), self._money(before)),
            (translate("Levers", "Result with this lever so set"), self._money(before + brought)),
            (
                translate("Levers", "Brings: the difference"),
                f"{self._money(before + brought)} − {self._money(before)} = {self._money(effect, sign=True)}",
            ),
        )
        same = translate(
            "Levers",
            "Both are means of the forecast over the same 2,000 courses, with the same random numbers: "
            "nothing differs but this lever.",
        )
        return Explanation(title, steps, in_sentences((same, self._rests_on())))

    def alone(self, lever: Lever, found: Alone | None) -> Explanation:
        """Explain the answer to "does this lever alone reach the target?"."""
        title = translate("Levers", "{lever} alone").format(lever=lever_name(lever))
        if self.target is None:
            return Explanation(
                title, (), translate("Levers", "Type the target of the period in the balance first.")
            )
        steps: Steps = [
            (translate("Levers", "Target"), self._money(self.target)),
            (translate("Levers", "Result as it is"), self._money(self.figures.plain.total)),
        ]
        if found is None:
            return Explanation(title, tuple(steps), translate("Levers", "Being worked out…"))
        if found.kind != "reached":
            steps += [
                (
                    translate("Levers", "Set to, from the measured value"),
                    change_words(self.wording, self.basis, lever, found.factor),
                ),
                (translate("Levers", "Result with this lever so set"), self._money(found.total)),
            ]
        note = {
            "change": translate("Levers", "The smallest change with which the result reaches the target."),
            "reached": translate("Levers", "The result reaches the target as it is."),
            "never": _why_never(lever),
        }[found.kind]
        return Explanation(title, tuple(steps), note)


def _how_it_comes() -> str:
    return translate(
        "Levers",
        "2,000 courses are played through: each open deal by its stage, its days there and its own date, and "
        "deals still to be found as they came of late. The result is the mean of what they come to.",
    )


def _why_never(lever: Lever) -> str:
    return {
        "win_rate": translate("Levers", "Even if every deal moved on from every stage, it is not reached."),
        "opportunities": translate(
            "Levers", "Even ten times as many do not reach it: most of what is found now is won later."
        ),
        "sales_cycle": translate("Levers", "Even if no deal stayed a day in a stage, it is not reached."),
        "deal_size": translate("Levers", "Even deals ten times as large do not reach it."),
    }[lever]
