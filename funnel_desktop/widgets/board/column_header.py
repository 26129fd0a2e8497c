"""The head of a column: stage, probability, number and sum, weighted sum, and how far it is from balance."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.languages import language_of
from funnel_desktop.method.money import format_amount, short_amount
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.plain_text import elided, set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.card import CardWords
from funnel_desktop.wording.punctuation import listed

STAGE_LINE = 3
HEIGHT = 69
"""Stage line, three lines of text, and the room around them."""


@dataclass(frozen=True, slots=True)
class ColumnFigures:
    """What the head of a column says. Sums are minor units; all but the first three may be unknown.

    ``shown`` is the number of cards that the filter lets through, None without a filter, ``shown_sum_minor``
    and ``shown_weighted_minor`` their sums. ``gap`` is G_s in deals (negative: lacking), ``gap_starts`` marks
    where the gap starts. The won column has ``won`` and ``needed`` contracts instead. While a filter is on,
    neither is shown: they are about all deals.
    """

    count: int
    sum_minor: int
    weighted_minor: float
    probability: float
    shown: int | None = None
    shown_sum_minor: int = 0
    shown_weighted_minor: float = 0.0
    gap: float | None = None
    gap_starts: bool = False
    won: float | None = None
    needed: float | None = None

    @property
    def sums(self) -> tuple[int, float]:
        """Sum and weighted sum of what is on the screen: of the deals shown while a filter is on."""
        if self.shown is None:
            return self.sum_minor, self.weighted_minor
        return self.shown_sum_minor, self.shown_weighted_minor


def plain_number(value: float) -> str:
    """Return a number of deals with at most one decimal, none of a thousand: 12, 12.4, 4,002."""
    text = f"{value:,.1f}" if value < 999.95 else f"{value:,.0f}"
    return text[:-2] if text.endswith(".0") else text


class ColumnHeader(QWidget):
    """Paints the head of one column; its accessible name says the same in words."""

    def __init__(self, stage: str, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._words = words
        self._name = self._short_name = ""
        self._figures: ColumnFigures | None = None
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the fixed height."""
        return QSize(140, HEIGHT)

    @property
    def figures(self) -> ColumnFigures | None:
        """What is shown now."""
        return self._figures

    def set_name(self, name: str, short_name: str = "") -> None:
        """Take the name of the stage in the language of the window, and the one for narrow columns."""
        self._name = name
        self._short_name = short_name or name
        self._describe()
        self.update()

    def set_figures(self, figures: ColumnFigures) -> None:
        """Show other figures."""
        if figures != self._figures:
            self._figures = figures
            self._describe()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
            self.update()
        super().changeEvent(event)

    # -- words

    def _money(self, minor: float) -> str:
        return short_amount(minor, self._words.unit, self._words.language)

    def sentences(self) -> list[str]:
        """Return everything that the head says, a sentence each, for the screen reader."""
        figures = self._figures
        if figures is None:
            return [self._name]
        total, weighted = figures.sums
        says = [
            f"{self._name} {figures.probability:.0%}",
            translate("Column", "%n deal(s)", "", figures.count),
            translate("Column", "Sum {amount}").format(amount=self._money(total)),
            translate("Column", "Weighted {amount}").format(amount=self._money(weighted)),
        ]
        if figures.shown is not None:
            says.insert(
                1,
                translate("Column", "{shown} of {count} shown").format(
                    shown=f"{figures.shown:,}", count=f"{figures.count:,}"
                ),
            )
            return says
        if figures.won is not None and figures.needed is not None:
            says.append(
                translate("Column", "{won} of {needed} contracts won").format(
                    won=plain_number(figures.won), needed=plain_number(figures.needed)
                )
            )
        elif figures.gap is not None and figures.gap < -0.05:
            says.append(
                translate("Column", "Lacks {count} deals for the target").format(
                    count=plain_number(-figures.gap)
                )
            )
            if figures.gap_starts:
                says.append(translate("Column", "The gap starts here"))
        elif figures.gap is not None:
            says.append(translate("Column", "Enough for the target"))
        return says

    def explanations(self) -> list[str]:
        """Return what each figure of the head is, a line each, for the tool tip."""
        figures = self._figures
        if figures is None:
            return [self._name]
        (total, weighted), share = figures.sums, f"{figures.probability:.0%}"
        money = {"sum": self._money(total), "weighted": self._money(weighted), "share": share}
        if figures.probability < 1:
            words = translate("Column", "{stage}: {share} of the deals here may be expected to be won")
            says = [words.format(stage=self._name, share=share)]
        else:
            says = [self._name]
        if figures.shown is None:
            says.append(translate("Column", "%n deal(s) in this stage", "", figures.count))
            says.append(translate("Column", "Sum {sum}: their amounts together").format(**money))
        else:
            words = translate("Column", "The filter shows {shown} of {count} deals of this stage")
            says.append(words.format(shown=f"{figures.shown:,}", count=f"{figures.count:,}"))
            words = translate("Column", "Sum {sum}: the amounts of the deals shown together")
            says.append(words.format(**money))
        words = translate(
            "Column", "Weighted {weighted}: what they may be expected to bring, the sum × {share}"
        )
        if figures.probability >= 1:
            words = translate("Column", "Weighted {weighted}: what is won counts in full")
        says.append(words.format(**money))
        return says + self._target_explained(figures)

    @staticmethod
    def _target_explained(figures: ColumnFigures) -> list[str]:
        """Return the lines on the distance from the target, which is always about all deals."""
        if figures.shown is not None:
            if figures.gap is None and figures.needed is None:
                return []
            return [
                translate(
                    "Column", "Distance from the target: only without a filter, as all deals count for it"
                )
            ]
        if figures.won is not None and figures.needed is not None:
            words = translate(
                "Column", "{won} / {needed}: contracts won in the target's period, of those needed"
            )
            return [words.format(won=plain_number(figures.won), needed=plain_number(figures.needed))]
        if figures.gap is None:
            return []
        if figures.gap >= -0.05:
            return [
                translate("Column", "Enough for the target: the deals from here on and what is won carry it")
            ]
        lacking = plain_number(-figures.gap)
        words = translate("Column", "Lacks {count}: so many more deals of this stage the target needs;")
        says = [
            words.format(count=lacking),
            translate("Column", "deals further on are counted in. The chart says the same in contracts."),
        ]
        if figures.gap_starts:
            says.append(translate("Column", "The gap starts here: it is the first stage that lacks"))
        return says

    def _describe(self) -> None:
        self.setAccessibleName(listed(self.sentences()))
        set_tip(self, "\n".join(self.explanations()))

    def _chip(self, roomy: bool) -> tuple[str, str, QColor, QColor] | None:
        """Return icon, text, ink and ground of the chip."""
        figures, colours = self._figures, theme.palette()
        if figures is None or figures.shown is not None:
            return None
        if figures.won is not None:
            won = plain_number(figures.won)
            between = " / " if roomy else "/"
            text = won if figures.needed is None else f"{won}{between}{plain_number(figures.needed)}"
            return "", text, colours.muted, colours.surface
        if figures.gap is None:
            return None
        if figures.gap >= -0.05:
            return "check", "", colours.good, colours.good_soft
        lacking = plain_number(-figures.gap)
        text = translate("Column", "lacks {count}").format(count=lacking) if roomy else f"−{lacking}"
        if figures.gap_starts:
            return "", text, colours.warn, colours.warn_soft
        return "", text, colours.muted, colours.surface

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three lines: name and probability; number and sum; weighted sum and the chip."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, y = SPACING.MEDIUM + SPACING.HAIR, STAGE_LINE + SPACING.MEDIUM
        right = self.width() - left
        figures = self._figures
        share = f"{figures.probability:.0%}" if figures else ""
        room = right - left - self._right(painter, right, y, share, SIZE.TEXT, colours.muted) - SPACING.SMALL
        fits = QFontMetricsF(theme.font(SIZE.TEXT, bold=True)).horizontalAdvance(self._name) <= room
        name = self._name if fits else self._short_name
        # Beside the tray of leads a column is narrow: the name rather gets smaller than loses its end.
        sizes = (SIZE.TEXT, SIZE.NOTE, SIZE.SMALL)
        fitting = (px for px in sizes if QFontMetricsF(theme.font(px, True)).horizontalAdvance(name) <= room)
        size = next(fitting, SIZE.SMALL)
        self._left(painter, left, y + (size < SIZE.TEXT), room, name, size, colours.text, bold=True)
        if figures is None:
            return
        y += 18
        counted = f"{figures.count:,}"
        total, weighted = figures.sums
        if figures.shown is not None:
            counted = translate("Column", "{shown} of {count}").format(
                shown=f"{figures.shown:,}", count=f"{figures.count:,}"
            )
        self._left(
            painter, left, y, right - left, f"{counted} · {self._money(total)}", SIZE.NOTE, colours.muted
        )
        y += 16
        amount = format_amount(weighted, self._words.unit, self._words.language)
        compact = short_amount(weighted, 10_000, self._words.language)
        if not language_of(self._words.language).counts_in_ten_thousands:
            amount = self._money(weighted)
        elif self._words.unit != 1 and "亿" in compact:  # as the sum above it says it
            amount = compact
        long = translate("Column", "Weighted {amount}").format(amount=amount)
        short = translate("Column", "w. {amount}", "short for Weighted").format(amount=amount)
        width = QFontMetricsF(theme.font(SIZE.NOTE)).horizontalAdvance
        # The fullest words that fit: "Weighted 41.2 [lacks 1.5]" down to "41.2 [-1.5]".
        fuller = ((long, True), (short, True), (long, False), (short, False), (amount, False))
        for words, roomy in (*fuller, (compact, False)):
            chip = self._chip(roomy)
            room = right - left - (self._chip_width(chip) + SPACING.TINY if chip else 0)
            if width(words) <= room:
                break
        if chip is not None:
            self._paint_chip(painter, right, y, *chip)
        self._left(painter, left, y, room, words, SIZE.NOTE, colours.muted)

    @staticmethod
    def _chip_width(chip: tuple[str, str, QColor, QColor]) -> int:
        text = chip[1]
        return round(QFontMetricsF(theme.font(SIZE.SMALL)).horizontalAdvance(text)) + 10 if text else 20

    def _left(
        self,
        painter: QPainter,
        x: float,
        y: float,
        room: float,
        text: str,
        px: int,
        ink: QColor,
        bold: bool = False,
    ) -> None:
        font = theme.font(px, bold)
        metrics = QFontMetricsF(font)
        line = 18 if px >= SIZE.TEXT else 16
        painter.setFont(font)
        painter.setPen(ink)
        base = round((line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
        painter.drawText(QPointF(x, y + base), elided(metrics, text, room))

    def _right(self, painter: QPainter, right: float, y: float, text: str, px: int, ink: QColor) -> float:
        width = QFontMetricsF(theme.font(px)).horizontalAdvance(text)
        self._left(painter, right - width, y, width + 1, text, px, ink)
        return width

    def _paint_chip(
        self, painter: QPainter, right: float, y: float, icon: str, text: str, ink: QColor, ground: QColor
    ) -> None:
        width = self._chip_width((icon, text, ink, ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(right - width, y, width, 16), RADIUS.CHIP, RADIUS.CHIP)
        if icon:
            icons.paint(painter, icon, right - width + 4, y + 2, 12, ink)
        else:
            self._left(painter, right - width + 5, y, width, text, SIZE.SMALL, ink)
