"""Every figure of the calculator written out: the formula with its numbers, and what it means."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.balance import MeasureBalance, Pipeline, StageBalance
from funnel_desktop.method.money import format_amount, step_of
from funnel_desktop.method.shown_parts import shown_parts
from funnel_desktop.method.stages import OPEN_STAGES, POSITION, STAGES
from funnel_desktop.method.usual import UsualNumbers
from funnel_desktop.translation import translate
from funnel_desktop.wording.balance_notes import STAGE_KINDS, without_note
from funnel_desktop.wording.numbers import number, percent, rounded_up, signed
from funnel_desktop.wording.shortage import deals_words
from funnel_desktop.wording.usual_shares import share_steps
from funnel_desktop.wording.wording import Wording


class Explanation(NamedTuple):
    """One figure opened: its title, the steps (what, formula with numbers), and a sentence what it means."""

    title: str
    steps: tuple[tuple[str, str], ...]
    note: str = ""

    def plain(self) -> str:
        """Return everything as text."""
        return "\n".join(
            [self.title, *(f"{what}: {formula}" for what, formula in self.steps), self.note]
        ).strip()


class BalanceExplainer(NamedTuple):
    """Writes formulas out for one measure's balance, in the playbook's words and the unit of amounts.

    ``size`` is by how much a scenario of the levers makes open amounts larger than they are in ``pipeline``,
    ``after`` what the open deals come to that are expected only after the period. ``usual``: what measured
    win rates come from, None where others are in force.
    """

    by: MeasureBalance
    pipeline: Pipeline
    wording: Wording
    size: float = 1.0
    after: float = 0.0
    usual: UsualNumbers | None = None

    def explain(self, kind: str, stage: str = "") -> Explanation:
        """Explain a figure: ``kind`` of STAGE_KINDS (with ``stage``) or of TOTAL_KINDS. Raises KeyError."""
        if kind in STAGE_KINDS:
            return self._of_stage(kind, self.by.stage(stage))
        return {
            "won": self._won,
            "by_value": self._by_value,
            "to_sign": self._to_sign,
            "new_targets": self._new_targets,
            "per_month": self._per_month,
            "per_week": self._per_week,
            "per_working_day": self._per_working_day,
        }[kind]()

    # Pieces ------------------------------------------------------------------------------------------

    def _name(self, stage: str) -> str:
        return self.wording.stage(stage)

    def _value(self, value: float) -> str:
        if self.by.measure == "money":
            return format_amount(value, self.wording.unit, self.wording.language)
        return number(value)

    def _parts(self, parts: list[float]) -> list[float]:
        """Return parts of a sum as they are shown beside it, adding up to it."""
        if self.by.measure == "money":
            return [*shown_parts(parts, step_of("money", self.wording.unit))]
        return [part / 10 for part in shown_parts([part * 10 for part in parts], 1)]

    def _still_steps(self) -> list[tuple[str, str]]:
        by = self.by
        target, average = self._value(by.target), self._value(by.average)
        return [
            (
                translate("Formulas", "Contracts needed: target / average contract"),
                f"{target} / {average} = {number(by.contracts_needed)}",
            ),
            (
                translate("Formulas", "Won so far: won / average contract"),
                f"{self._value(by.won_value)} / {average} = {number(by.won_contracts)}",
            ),
            (
                translate("Formulas", "Still to sign: needed − won, at least 0"),
                f"{number(by.contracts_needed)} − {number(by.won_contracts)} = {number(by.still_to_sign)}",
            ),
        ]

    def _have_step(self, line: StageBalance) -> tuple[str, str]:
        terms = [
            f"{other.open_count:,} × {percent(other.probability, None)}"
            for other in self.by.stages
            if other.stage in OPEN_STAGES and POSITION[other.stage] >= POSITION[line.stage]
        ]
        formula = " + ".join(terms)
        if len(terms) > 1:
            formula = f"({formula})"
        return (
            translate("Formulas", "Worth: open deals from {stage} on × their win rates / {rate}").format(
                stage=self._name(line.stage), rate=percent(line.probability, None)
            ),
            f"{formula} / {percent(line.probability, None)} = {number(line.have)}",
        )

    def _needed_step(self, line: StageBalance) -> tuple[str, str]:
        return (
            translate("Formulas", "Needed in {stage}: still to sign / win rate").format(
                stage=self._name(line.stage)
            ),
            f"{number(self.by.still_to_sign)} / {percent(line.probability, None)} = {number(line.needed)}",
        )

    def _shares(self, line: StageBalance) -> list[tuple[str, str]]:
        if self.usual is None or not self.usual.cases or line.stage not in OPEN_STAGES:
            return []
        return share_steps(self.usual, self.wording, line.stage, line.probability)

    def _unit_note(self) -> str:
        if self.by.measure == "units":
            return translate("Formulas", "Figures in units.")
        if self.wording.unit == 1:
            return translate("Formulas", "Amounts in yuan.")
        return translate("Formulas", "Amounts in ¥10k.")

    # Figures -----------------------------------------------------------------------------------------

    def _of_stage(self, kind: str, line: StageBalance) -> Explanation:
        title = f"{self._name(line.stage)} · {_kind_name(kind)}"
        if kind == "needed":
            steps = self._still_steps()
            if line.stage != STAGES[-1]:
                steps += [self._needed_step(line), *self._shares(line)]
            return Explanation(title, tuple(steps), self._unit_note())
        if kind == "have":
            note = translate(
                "Formulas",
                "A deal counts in its own stage and, for what it is worth, in every earlier one.",
            )
            return Explanation(title, (self._have_step(line), *self._shares(line)), note)
        steps = [
            self._have_step(line),
            self._needed_step(line),
            (
                translate("Formulas", "Gap: worth − needed"),
                f"{number(line.have)} − {number(line.needed)} = {signed(line.gap)}",
            ),
        ]
        note = translate("Formulas", "Nothing lacks here.")
        if line.gap < 0:
            note = translate("Formulas", "Lacking to the end of the period: {deals} of this stage.").format(
                deals=deals_words(round(-line.gap, 1))
            )
        return Explanation(title, tuple(steps), note)

    def _won(self) -> Explanation:
        by = self.by
        pipeline, money = self.pipeline, by.measure == "money"
        count = translate("Formulas", "%n won deal(s)", "", pipeline.won_count)
        before = pipeline.before_minor if money else pipeline.before_units
        return Explanation(
            translate("Formulas", "Won in the period"),
            (
                (
                    translate("Formulas", "From {start} to {end}").format(
                        start=by.period.start, end=by.period.end
                    ),
                    count,
                ),
                *(
                    [
                        (
                            translate("Formulas", "Of it won before you began with this file"),
                            self._value(before),
                        )
                    ]
                    if before
                    else []
                ),
                (
                    translate("Formulas", "Share: won / target"),
                    f"{self._value(by.won_value)} / {self._value(by.target)}"
                    f" = {percent(by.won_value / by.target, 1)}",
                ),
            ),
            self._unit_note(),
        )

    def _by_value(self) -> Explanation:
        by = self.by
        values = self.pipeline.sums_minor if by.measure == "money" else self.pipeline.units
        size = "" if self.size == 1 else f" × {self.size:.4g}"
        lines = [line for line in by.stages if line.stage in OPEN_STAGES]
        won, *parts = self._parts(
            [by.won_value] + [values.get(line.stage, 0) * self.size * line.probability for line in lines]
        )
        steps = [(translate("Formulas", "Won in the period"), self._value(won))]
        steps.extend(
            (
                self._name(line.stage),
                f"{self._value(values.get(line.stage, 0))}{size} × {percent(line.probability, None)}"
                f" = {self._value(part)}",
            )
            for line, part in zip(lines, parts, strict=True)
        )
        steps.append((translate("Formulas", "Expected by value: the sum"), self._value(by.expected_value)))
        if self.after > 0:
            steps.append(
                (
                    translate("Formulas", "By the end of the period + expected later"),
                    f"{self._value(by.expected_value - self.after)} + {self._value(self.after)}",
                )
            )
        steps.append(
            (
                translate("Formulas", "Share of the target"),
                f"{self._value(by.expected_value)} / {self._value(by.target)}"
                f" = {percent(by.expected_value / by.target)}",
            )
        )
        return Explanation(
            translate("Formulas", "Expected by value"),
            tuple(steps),
            f"{self._unit_note()} {without_note(self.pipeline, self.by.measure)}".strip(),
        )

    def _to_sign(self) -> Explanation:
        by = self.by
        return Explanation(
            translate("Formulas", "Contracts still to sign"),
            (
                *self._still_steps(),
                (
                    translate("Formulas", "A week: still to sign / weeks left"),
                    f"{number(by.still_to_sign)} / {number(by.period.weeks_left)}"
                    f" = {number(by.contracts_per_week)}",
                ),
            ),
            self._unit_note(),
        )

    def _new_targets(self) -> Explanation:
        line = self.by.stage(STAGES[0])
        note = translate("Formulas", "In whole customers: {count}.").format(
            count=f"{rounded_up(self.by.new_targets):,}"
        )
        return Explanation(
            translate("Formulas", "New targets to find"),
            (
                *self._still_steps(),
                self._needed_step(line),
                self._have_step(line),
                (
                    translate("Formulas", "To find: needed − worth, at least 0"),
                    f"{number(line.needed)} − {number(line.have)} → {number(self.by.new_targets)}",
                ),
            ),
            note,
        )

    def _rate(self, title: str, what: str, left: float, rate: float, note: str = "") -> Explanation:
        formula = f"{number(self.by.new_targets)} / {number(left)} = {number(rate)}"
        if left <= 0:
            formula = number(rate)
            note = translate("Formulas", "No time is left: all of it is due at once.")
        return Explanation(title, ((what, formula),), note)

    def _per_month(self) -> Explanation:
        return self._rate(
            translate("Formulas", "New targets a month"),
            translate("Formulas", "New targets / months left"),
            self.by.period.months_left,
            self.by.new_targets_per_month,
        )

    def _per_week(self) -> Explanation:
        return self._rate(
            translate("Formulas", "New targets a week"),
            translate("Formulas", "New targets / weeks left"),
            self.by.period.weeks_left,
            self.by.new_targets_per_week,
        )

    def _per_working_day(self) -> Explanation:
        note = translate("Formulas", "Without weekends and Chinese public holidays, with their make-up days.")
        if not self.by.period.holidays_known:
            note = translate(
                "Formulas", "The holidays of these years are not known yet: Monday to Friday are counted."
            )
        return self._rate(
            translate("Formulas", "New targets a working day"),
            translate("Formulas", "New targets / working days left"),
            self.by.period.working_days_left,
            self.by.new_targets_per_working_day,
            note,
        )


def _kind_name(kind: str) -> str:
    return {
        "needed": translate("Formulas", "needed"),
        "have": translate("Formulas", "worth"),
        "gap": translate("Formulas", "gap"),
    }[kind]
