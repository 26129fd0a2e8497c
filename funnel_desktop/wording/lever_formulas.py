"""The room's figures written out: the formula with its numbers, and which deals stand behind it."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.levers import (
    AS_MEASURED,
    ONE_PER_CENT,
    Alone,
    Factors,
    Ground,
    OpenPart,
    Opportunities,
    Result,
    result,
    value_of,
)
from funnel_desktop.method.measure import SalesCycle, WinRate
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.stages import LEVERS, Lever
from funnel_desktop.translation import translate
from funnel_desktop.wording.balance_formulas import Explanation
from funnel_desktop.wording.levers import left_out, lever_name, lever_value, money, needed
from funnel_desktop.wording.numbers import number, percent
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording

Steps = list[tuple[str, str]]


class LeverExplainer(NamedTuple):
    """Writes formulas out for one file's levers."""

    ground: Ground
    target: int | None
    entered: Opportunities
    cycle: SalesCycle
    overall: WinRate
    wording: Wording

    def _money(self, minor: float, *, sign: bool = False) -> str:
        return money(self.wording, minor, sign=sign)

    def _value(self, lever: Lever, value: float | None) -> str:
        return lever_value(self.wording, lever, value)

    # Measured values

    def measured(self, lever: Lever) -> Explanation:
        """Explain how the measured value of a lever comes about."""
        title = translate("Levers", "{lever}, measured").format(lever=lever_name(lever))
        measure = self.ground.measures.of(lever)
        if measure.value is None:
            return Explanation(title, (), needed(lever))
        value = self._value(lever, measure.value)
        note = ""
        if lever == "win_rate":
            steps = [
                (
                    translate("Levers", "Won / closed deals"),
                    f"{self.overall.won:,} / {self.overall.sample:,} = {percent(measure.value, 2)}",
                )
            ]
        elif lever == "opportunities":
            steps, note = self._entered(value)
        elif lever == "sales_cycle":
            days = (self.cycle.mean_days or 0.0) * self.cycle.sample
            steps = [
                (
                    translate("Levers", "Days from first stage to won / won deals with both dates"),
                    f"{number(days)} / {self.cycle.sample:,} = {value}",
                ),
                (
                    translate("Levers", "In months of {days} days").format(days=DAYS_PER_MONTH),
                    f"{number(measure.value * DAYS_PER_MONTH)} / {DAYS_PER_MONTH}"
                    f" = {number(measure.value, 2)}",
                ),
            ]
        else:
            total = self._money(measure.value * measure.sample)
            steps = [
                (
                    translate("Levers", "Amounts of won deals / won deals with an amount"),
                    f"{total} / {measure.sample:,} = {value}",
                )
            ]
            note = self._unit_note()
        if measure.small:
            few = translate("Levers", "Measured on few deals: lean on it with care.")
            note = in_sentences((note, few))
        return Explanation(title, tuple(steps), note)

    def _entered(self, value: str) -> tuple[Steps, str]:
        entered = self.entered
        text = translate("Levers", "Deals that entered the funnel from {first} to {last} / months")
        if not entered.whole_year:
            text = translate("Levers", "Deals since the first one, {first}, to {last} / months, at least 1")
        steps = [
            (
                text.format(first=entered.first.isoformat(), last=entered.last.isoformat()),
                f"{entered.sample:,} / {number(entered.months)} = {value}",
            )
        ]
        note = translate(
            "Levers", "%n deal(s) without a date of entering are not among them.", "", entered.undated
        )
        return steps, note if entered.undated else ""

    def _unit_note(self) -> str:
        if self.wording.unit == 1:
            return translate("Formulas", "Amounts in yuan.")
        return translate("Formulas", "Amounts in ¥10k.")

    # Results

    def result(self, factors: Factors) -> Explanation:
        """Explain the result with all levers as they are set."""
        found = result(self.ground, factors)
        return Explanation(
            translate("Levers", "Result of the period"), tuple(self._steps(found, factors)), self._note()
        )

    def _steps(self, found: Result, factors: Factors) -> Steps:
        steps = [(translate("Levers", "Won in the period"), self._money(found.won))]
        lines = [self._open_line(part) for part in found.parts if part.sum_minor]
        if lines:
            steps.append(
                (translate("Levers", "Open: amount × size × win probability, by stage"), "\n".join(lines))
            )
        steps.extend(self._new_steps(found, factors))
        steps.append(
            (
                translate("Levers", "Result: won + open + new"),
                f"{self._money(found.won)} + {self._money(found.open)} + {self._money(found.new)}"
                f" = {self._money(found.total)}",
            )
        )
        return steps

    def _open_line(self, part: OpenPart) -> str:
        stage = self.wording.stage(part.stage)
        size = "" if part.size_factor == 1 else f" × {part.size_factor:.4g}"
        terms = f"{stage} {self._money(part.sum_minor)}{size} × {percent(part.probability, None)}"
        return f"{terms} = {self._money(part.value)}"

    def _new_steps(self, found: Result, factors: Factors) -> Steps:
        measures = self.ground.measures
        if measures.missing:
            return []
        values = {lever: value_of(measures, factors, lever) or 0.0 for lever in LEVERS}
        left, cycle = self.ground.months_left, values["sales_cycle"]
        return [
            (
                translate("Levers", "Productive months: months left − cycle, at least 0"),
                f"{number(left, 2)} − {number(cycle, 2)} → {number(found.productive_months, 2)}",
            ),
            (
                translate("Levers", "New: opportunities × months × win rate × size"),
                f"{number(values['opportunities'])} × {number(found.productive_months, 2)}"
                f" × {percent(values['win_rate'], 1)} × {self._money(values['deal_size'])}"
                f" = {self._money(found.new)}",
            ),
        ]

    def _note(self) -> str:
        missing = self.ground.measures.missing
        notes = [self._unit_note()]
        if missing:
            notes.append(left_out(missing))
        return in_sentences(notes)

    def brings(self, lever: Lever, factor: float) -> Explanation:
        """Explain what a lever at ``factor`` brings, the others as measured."""
        factors = AS_MEASURED.with_lever(lever, factor)
        return self._difference(
            translate("Levers", "{lever}: what it brings").format(lever=lever_name(lever)), lever, factors
        )

    def one_per_cent(self, lever: Lever) -> Explanation:
        """Explain what one per cent of a lever brings."""
        factors = AS_MEASURED.with_lever(lever, ONE_PER_CENT[lever])
        title = translate("Levers", "{lever}: one per cent").format(lever=lever_name(lever))
        return self._difference(title, lever, factors)

    def _difference(self, title: str, lever: Lever, factors: Factors) -> Explanation:
        measures = self.ground.measures
        if measures.of(lever).value is None:
            return Explanation(title, (), needed(lever))
        before, after = result(self.ground), result(self.ground, factors)
        steps: Steps = [
            (
                translate("Levers", "Set to, from the measured value"),
                f"{self._value(lever, measures.of(lever).value)}"
                f" → {self._value(lever, value_of(measures, factors, lever))}",
            ),
            *self._steps(after, factors),
            (translate("Levers", "Result with measured values"), self._money(before.total)),
            (
                translate("Levers", "Brings: the difference"),
                f"{self._money(after.total)} − {self._money(before.total)}"
                f" = {self._money(after.total - before.total, sign=True)}",
            ),
        ]
        return Explanation(title, tuple(steps), self._note())

    def alone(self, lever: Lever, found: Alone | None) -> Explanation:
        """Explain the answer to "does this lever alone reach the target?"."""
        title = translate("Levers", "{lever} alone").format(lever=lever_name(lever))
        measure = self.ground.measures.of(lever)
        if found is None or self.target is None:
            return Explanation(
                title, (), translate("Levers", "Type the target of the period in the balance first.")
            )
        if measure.value is None:
            return Explanation(title, (), needed(lever))
        now = result(self.ground)
        steps: Steps = [
            (
                translate("Levers", "Result with measured values, and the target"),
                f"{self._money(now.total)}, {self._money(self.target)}",
            )
        ]
        if found.value is not None and found.kind != "holds":
            factor = found.value / measure.value if measure.value else 1.0
            factors = AS_MEASURED.with_lever(lever, factor)
            there = result(self.ground, factors)
            steps.append(
                (
                    translate("Levers", "Set to, from the measured value"),
                    f"{self._value(lever, measure.value)} → {self._value(lever, found.value)}",
                )
            )
            steps.extend(self._steps(there, factors))
        note = {
            "change": translate("Levers", "The smallest change with which the result is the target."),
            "spare": translate("Levers", "The target is passed; it may fall back to this value."),
            "holds": translate("Levers", "The result is the target as it is."),
            "never": self._why_never(lever),
            "always": translate("Levers", "The target is passed whatever this lever does."),
        }[found.kind]
        return Explanation(title, tuple(steps), note)

    def _why_never(self, lever: Lever) -> str:
        if self.ground.measures.missing:
            return translate(
                "Levers", "No value of it reaches the target, as long as the others are not measured."
            )
        if lever == "win_rate":
            return translate("Levers", "Even 100% does not reach the target.")
        if lever == "sales_cycle":
            return translate("Levers", "Even a cycle of 0 days does not reach the target.")
        if lever == "opportunities":
            return translate(
                "Levers", "No number reaches the target: what is left is shorter than the sales cycle."
            )
        return translate(
            "Levers", "No size reaches the target: nothing open has an amount and no time is left."
        )
