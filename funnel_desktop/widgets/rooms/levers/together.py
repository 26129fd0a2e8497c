"""All four levers together: the result as measured and as set, beside the target; which lever comes first."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.levers import Factors, Ground, result, value_of
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.rounding import settled
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label, RichLabel
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, Align, grid, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.levers import left_out, lever_value, money, pulling
from funnel_desktop.wording.numbers import number
from funnel_desktop.wording.punctuation import enumerated, in_sentences, listed
from funnel_desktop.wording.wording import Wording


class Together(HeadedCard):
    """The result, the target, the first lever to pull, and the way to a commitment."""

    opened = Signal()
    """The result was opened: show its formula."""
    commitWanted = Signal()
    targetWanted = Signal()
    """The link to the target's field was followed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        left = Align.AlignLeft
        self.result = Figure(self, px=SIZE.TITLE, bold=True, align=left, name="result", inset=SPACING.HAIR)
        self.result.clicked.connect(self.opened)
        self._against = RichLabel(self, tone="note", links=True)
        self._against.linkActivated.connect(lambda _: self.targetWanted.emit())
        self._later = Label("", self, tone="note", wrap=True)
        self.first = Notice("", "info", parent=self)
        self._hint = Label("", self, tone="note", wrap=True)
        self.formula = Figure(
            self, px=SIZE.SMALL, tone="muted", align=left, name="formula", inset=SPACING.HAIR
        )
        self.formula.clicked.connect(self.opened)
        self.terms = tuple(self._term(is_sum) for is_sum in (False, False, True, False, True))
        self.commit = Button("", "link", parent=self)
        self.commit.clicked.connect(self.commitWanted)
        self.add(
            self.heading,
            self.result,
            self._against,
            self._later,
            self.first,
            self._hint,
            self.formula,
            SPACING.TINY,
            grid(*self.terms, spacing=(None, SPACING.TINY), margins=(SPACING.HAIR, 0), stretch={0: 1}),
            placed(self.commit, left),
            STRETCH,
        )

    def _term(self, is_sum: bool) -> tuple[Label, Label]:
        """Return what a term of the result is called, and its amount."""
        name = Label("", self, tone="" if is_sum else "muted", wrap=True)
        amount = Label("", self, align=Align.AlignRight | Align.AlignVCenter)
        for label in (name, amount):
            label.setFont(theme.font(SIZE.NOTE, is_sum))
        return name, amount

    def show_result(
        self,
        wording: Wording,
        ground: Ground,
        factors: Factors,
        target: int | None,
        ranked: list[tuple[str, float]],
        without_amount: int,
        later: str,
    ) -> None:
        """Show the result with ``factors`` beside the measured one and the target (minor units); ``later``
        says what of it comes after the period ("": nothing)."""
        title = translate("Levers", "Together")
        self.heading.setText(title)
        self.setAccessibleName(title)
        before, after = result(ground).total, result(ground, factors).total
        text = money(wording, before)
        if settled(after - before, before):
            text = f"{text} → {money(wording, after)}"
        self.result.show_figure(
            text,
            translate("Levers", "Result as measured {before}, as set {after}").format(
                before=money(wording, before), after=money(wording, after)
            ),
        )
        self._against.setText(self._beside_target(wording, after, target))
        self._later.setText(later)
        self._later.setVisible(bool(later))
        self._say_first(wording, ground, ranked)
        hints = self._hints(ground, without_amount)
        self._hint.setText(in_sentences(hints) if hints else "")
        self._hint.setVisible(bool(hints))
        self.formula.show_figure(
            translate("Levers", "ƒ won + open deals + opportunities × months × win rate × size"),
            translate("Levers", "Open the formula of the result"),
        )
        self._show_terms(wording, ground, factors)
        self.commit.set_text(translate("Levers", "Write a commitment with a date"))

    def _say_first(self, wording: Wording, ground: Ground, ranked: list[tuple[str, float]]) -> None:
        """Say which lever comes first; those that bring the same, as it is shown, come first together."""
        most = max((effect for _, effect in ranked), default=0.0)
        self.first.setVisible(most > 0)
        if most <= 0:
            return
        amount = money(wording, most, sign=True)
        best = [lever for lever, effect in ranked if money(wording, effect, sign=True) == amount]
        counts = [f"{ground.measures.of(lever).sample:,}" for lever in best]
        if len(best) == 1:
            pattern = translate("Levers", "{lever} first: {amount} for each 1%, sample {count}.")
            text = pattern.format(lever=pulling(wording, best[0]), amount=amount, count=counts[0])
        else:
            pattern = translate("Levers", "Equal first: {levers}. {amount} for each 1%, samples {counts}.")
            text = pattern.format(
                levers=listed(pulling(wording, lever) for lever in best),
                amount=amount,
                counts=enumerated(counts),
            )
        self.first.show_text(text)

    def _show_terms(self, wording: Wording, ground: Ground, factors: Factors) -> None:
        """Write the result out, term by term: what the balance has by value, and what is still to find."""
        measures, found = ground.measures, result(ground, factors)
        new = translate("Levers", "+ deals still to find")
        if not measures.missing:
            numbers = " × ".join(
                (
                    number(value_of(measures, factors, "opportunities")),
                    number(found.productive_months),
                    lever_value(wording, "win_rate", value_of(measures, factors, "win_rate")),
                    lever_value(wording, "deal_size", value_of(measures, factors, "deal_size")),
                )
            )
            new = translate("Levers", "+ deals still to find: {terms}").format(terms=numbers)
        for (name, figure), what, value in zip(
            self.terms,
            (
                translate("Levers", "Won in the period"),
                translate("Levers", "+ open deals, by amount and win probability"),
                translate("Levers", "= by value, what the balance looks at"),
                new,
                translate("Levers", "= result"),
            ),
            (found.won, found.open, found.won + found.open, found.new, found.total),
            strict=True,
        ):
            name.setText(what)
            figure.setText(money(wording, value))

    def _beside_target(self, wording: Wording, after: float, target: int | None) -> str:
        """Return, as HTML, how far the result is from the target."""
        if target is None:
            return translate("Levers", 'No target yet: <a href="target">type one in the balance</a>.')
        distance = settled(after - target, target)
        text = escape(money(wording, abs(distance)))
        shown = escape(money(wording, target))
        if distance >= 0:
            return translate("Levers", "target {target} · {amount} above").format(target=shown, amount=text)
        return translate("Levers", "target {target} · {amount} below").format(target=shown, amount=text)

    def _hints(self, ground: Ground, without_amount: int) -> list[str]:
        hints = []
        missing = ground.measures.missing
        if missing:
            hints.append(left_out(missing))
        cycle = ground.measures.sales_cycle.value
        if ground.months_left <= 0:
            hints.append(translate("Levers", "The period is over: nothing new can be won in it."))
        elif not missing and cycle is not None and ground.months_left <= cycle:
            hints.append(
                translate(
                    "Levers",
                    "{days} days are left, fewer than a sales cycle of {length} days: opportunities "
                    "found now are won too late.",
                ).format(
                    days=number(ground.months_left * DAYS_PER_MONTH, 0),
                    length=number(cycle * DAYS_PER_MONTH),
                )
            )
        if without_amount:
            hints.append(
                translate("Levers", "%n open deal(s) without an amount add nothing here.", "", without_amount)
            )
        return hints
