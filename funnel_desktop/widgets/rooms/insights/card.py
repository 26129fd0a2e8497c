"""What the cards of the room share: heading and note on one line, and rows that open deals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import Margins, row, stretched
from funnel_desktop.widgets.kit.paint import painting
from funnel_desktop.widgets.kit.plain_text import elided, set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_LINE = 18
_GAP = SPACING.LARGE

Behind = tuple[str, Sequence[int], str]
"""The deals behind something: the title of their table, their handles, and a sentence ("": none)."""


class InsightCard(HeadedCard):
    """A card whose heading has a note at its right."""

    MARGINS: Margins = (SPACING.WIDE, SPACING.LARGE)  # type: ignore[misc]
    GAP = SPACING.SMALL

    listWanted = Signal(str, object, str)
    """The deals behind something are wanted in a table (see ``Behind``)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = ElidedLabel("", self, tone="note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = row(self.heading, stretched(self.note), spacing=SPACING.MEDIUM)
        self.add(self.head)

    def say_words(self) -> None:
        """Say what is always the same; nothing where all of it depends on the file."""


class TwoLines(Figure):
    """A row that opens something: what it is about, in bold, with a figure at the right; below both what is
    to be known of them, in small letters. Without words for the second line it is one line high."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, px=SIZE.NOTE, align=Qt.AlignmentFlag.AlignLeft, inset=SPACING.HAIR)
        self._right = self._below = self._below_right = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_row(
        self, name: str, right: str, below: str = "", below_right: str = "", spoken: str = ""
    ) -> None:
        """Show a row; ``spoken`` is what a screen reader says (empty: all of it)."""
        self._right, self._below, self._below_right = right, below, below_right
        said = spoken or " ".join(part for part in (name, right, below, below_right) if part)
        self.show_figure(name, said)
        set_tip(self, name)
        self.updateGeometry()

    def texts(self) -> tuple[str, str, str, str]:
        """Return what it shows."""
        return self.caption, self._right, self._below, self._below_right

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        lines = 2 if self._below or self._below_right else 1
        return QSize(160, lines * _LINE + SPACING.MEDIUM)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours = theme.palette()
        box = self.text_box().adjusted(0, SPACING.TINY, 0, -SPACING.TINY)
        upper = QRect(box.left(), box.top(), box.width(), _LINE)
        lower = upper.translated(0, _LINE)
        bold, small = theme.font(SIZE.NOTE, bold=True), theme.font(SIZE.SMALL)
        with painting(self) as painter:
            self.paint_ground(painter)
            for place, left, right, font, ink in (
                (upper, self.caption, self._right, bold, colours.text),
                (lower, self._below, self._below_right, small, colours.muted),
            ):
                painter.setFont(font)
                painter.setPen(ink)
                metrics = QFontMetrics(font)
                middle = Qt.AlignmentFlag.AlignVCenter
                taken = metrics.horizontalAdvance(right)
                room = place.width() - (taken + _GAP if right else 0)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | middle), right)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | middle), elided(metrics, left, room))
