"""Every figure of the balance in time written out: the formula with its numbers, and what it means."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.balance_in_time import InDeals, StageInTime
from funnel_desktop.method.stages import OPEN_STAGES, POSITION, STAGES
from funnel_desktop.queries.in_time import InTime
from funnel_desktop.translation import translate
from funnel_desktop.wording.balance_formulas import Explanation
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.in_time import next_period, says, stuck_note
from funnel_desktop.wording.numbers import number, percent, signed
from funnel_desktop.wording.punctuation import in_sentences, stopped
from funnel_desktop.wording.usual_shares import share_steps
from funnel_desktop.wording.wording import Wording


class TimeExplainer(NamedTuple):
    """Writes out the figures of one measure's balance in time."""

    found: InTime
    wording: Wording

    def explain(self, kind: str, stage: str = "") -> Explanation:
        """Explain a figure: ``kind`` of TIME_KINDS (with ``stage``) or of TIME_TOTALS."""
        if kind == "pace":
            return self._pace()
        if kind == "backlog":
            return self._backlog()
        name = {
            "should": translate("BalancePanel", "should"),
            "have": translate("BalancePanel", "worth"),
            "gap": translate("BalancePanel", "gap"),
        }[kind]
        title = f"{self.wording.stage(stage)} · {name}"
        there = self.found.number.deals(stage)
        if stage not in OPEN_STAGES:
            return self._of_won(kind, title, there)
        line = self.found.number.stage(stage)
        steps = {
            "should": [self._should(line, there)],
            "have": [self._have(line, there)],
            "gap": [self._have(line, there), self._should(line, there), _gap(there)],
        }[kind]
        if kind == "should":
            steps = [*self._planned(line), *steps]
        if kind != "gap" and self.found.cases and self.found.usual is not None:
            steps += share_steps(self.found.usual, self.wording, stage, line.probability)
        return Explanation(title, tuple(steps), self._note(kind, line, there))

    def _day(self, line: StageInTime) -> str:
        return short_day(line.until, self.wording.language, self.wording.today)

    def _planned(self, line: StageInTime) -> list[tuple[str, str]]:
        words = translate("Formulas", "Contracts planned after today, to {day}: as long as its deals take")
        steps = [(words.format(day=self._day(line)), number(line.need))]
        if line.works_for == "this":
            back = self.found.number.back
            behind = translate("Formulas", "Contracts behind the plan so far")
            ahead = translate("Formulas", "Contracts ahead of the plan so far")
            steps.append((ahead if back > 0 else behind, number(abs(back))))
        return steps

    def _should(self, line: StageInTime, there: InDeals) -> tuple[str, str]:
        rate = percent(line.probability, None)
        back = self.found.number.back
        if line.works_for == "next":
            words = translate("Formulas", "Should hold: planned / win rate")
            return words, f"{number(line.need)} / {rate} = {number(there.should)}"
        sign = "−" if back > 0 else "+"
        words = translate("Formulas", "Should hold: (planned + behind) / win rate")
        if back > 0:
            words = translate("Formulas", "Should hold: (planned − ahead) / win rate")
        return words, f"({number(line.need)} {sign} {number(abs(back))}) / {rate} = {number(there.should)}"

    def _have(self, line: StageInTime, there: InDeals) -> tuple[str, str]:
        lines = [it for it in self.found.number.stages if POSITION[it.stage] >= POSITION[line.stage]]
        terms = " + ".join(
            f"{self.found.stock[it.stage].deals:,} × {percent(it.probability, None)}" for it in lines
        )
        rate = percent(line.probability, None)
        words = translate("Formulas", "Worth: open deals from {stage} on × their win rates / {rate}")
        terms = terms if len(lines) == 1 else f"({terms})"
        return (
            words.format(stage=self.wording.stage(line.stage), rate=rate),
            f"{terms} / {rate} = {number(there.have)}",
        )

    def _note(self, kind: str, line: StageInTime, there: InDeals) -> str:
        if kind == "should":
            if line.works_for == "next":
                text = translate(
                    "Formulas",
                    "What enters here is signed in {period}: what this one lacks can't be made up from here.",
                )
                return text.format(period=next_period(self.wording))
            if there.should < 0:
                return translate("Formulas", "More is signed already than is planned by then.")
            return translate(
                "Formulas", "In deals of this stage and, for what they are worth, of later ones."
            )
        if kind == "gap":
            chance = translate("Formulas", "Up to ± {count} deals are no more than chance.")
            chance = chance.format(count=number(line.chance / line.probability))
            return in_sentences((stopped(says(line)), chance))
        told = [
            translate(
                "Formulas", "A deal counts in its own stage and, for what it is worth, in every earlier one."
            )
        ]
        if self.found.stuck:
            told.append(stuck_note(self.found.stuck))
        return in_sentences(told)

    def _of_won(self, kind: str, title: str, there: InDeals) -> Explanation:
        planned = (translate("Formulas", "Contracts planned by today"), number(there.should))
        won = (translate("Formulas", "Won so far: won / average contract"), number(there.have))
        steps = {"should": [planned], "have": [won], "gap": [won, planned, _gap(there)]}[kind]
        return Explanation(title, tuple(steps), translate("Formulas", "In contracts of the average size."))

    def _pace(self) -> Explanation:
        first, pace = self.found.number.stages[0], self.found.number.pace_per_month
        rate = percent(first.probability, None)
        planned = pace * first.probability
        words = translate("Formulas", "Contracts planned in the 30 days after {day}")
        return Explanation(
            translate("Formulas", "New targets a month"),
            (
                (words.format(day=self._day(first)), number(planned)),
                (
                    translate("Formulas", "New targets: planned / win rate"),
                    f"{number(planned)} / {rate} = {number(pace)}",
                ),
            ),
            translate("Formulas", "What is found now is signed then: so many a month keep up with the plan."),
        )

    def _backlog(self) -> Explanation:
        by = self.found.number
        steps = [
            (
                translate("Formulas", "Lacking in {stage}: its gap").format(
                    stage=self.wording.stage(STAGES[0])
                ),
                number(by.backlog),
            )
        ]
        if by.backlog:
            more = by.advice_per_month - by.pace_per_month
            months = self.wording.settings.backlog_months
            if more < by.backlog / months - 1e-9:
                made_up = translate("Formulas", "Made up a month: no more than the pace"), number(more)
            else:
                words = translate("Formulas", "Made up a month: over %n month(s)", "", months)
                made_up = words, f"{number(by.backlog)} / {months} = {number(more)}"
            steps += [
                made_up,
                (
                    translate("Formulas", "A month: to keep up + to make up what is lacking"),
                    f"{number(by.pace_per_month)} + {number(more)} = {number(by.advice_per_month)}",
                ),
            ]
        note = translate("Formulas", "Nothing has to be made up.")
        if by.backlog:
            note = translate("Formulas", "Over how many months, the settings of the funnel say.")
        return Explanation(translate("BalancePanel", "To make up"), tuple(steps), note)


def _gap(there: InDeals) -> tuple[str, str]:
    return (
        translate("Formulas", "Gap: worth − should hold"),
        f"{number(there.have)} − {number(there.should)} = {signed(there.gap)}",
    )
