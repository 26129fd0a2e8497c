"""Where a deal is on its way: seven bars, one a phase, filled as far as it has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.actions import done_share, finished_phases, phase_items, present_phase
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import DealAction
from funnel_desktop.method.stages import PHASES
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground
from funnel_desktop.widgets.kit.plain_text import show_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_BAR = 4


def short_phase(name: str) -> str:
    """Return a phase's name for a narrow place: what stands before 并 (and), the first of its two halves."""
    return name.split("并", 1)[0] or name


class PhasePath(QWidget):
    """The seven phases in short, the present one in bold, its bar filled by the share of its actions done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._finished = 0
        self._present: int | None = None
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_deal(self, deal: Deal, playbook: Playbook, language: str, actions: Sequence[DealAction]) -> None:
        """Show how far a deal has come; ``actions`` are its records."""
        self._names = [phase.name(language) for phase in playbook.phases.values()]
        self._finished = finished_phases(deal.stage, deal.outcome)
        phase = present_phase(deal.stage, deal.outcome)
        self._present = None if phase is None else PHASES.index(phase)
        self._share = 0.0 if phase is None else done_share(phase_items(playbook, phase, actions, language))
        if self._present is not None:
            self.setAccessibleName(
                translate("PhasePath", "Phase {number} of {count}: {name}").format(
                    number=self._present + 1, count=len(self._names), name=self._names[self._present]
                )
            )
        else:
            self.setAccessibleName(translate("PhasePath", "Phase not recorded"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar and a line of small type."""
        return QSize(240, _BAR + SPACING.TINY + theme.HEIGHT.FIGURE)

    def event(self, event: object) -> bool:
        """Tell the whole name of the phase under the mouse."""
        if isinstance(event, QHelpEvent) and self._names:
            at = min(len(self._names) - 1, max(0, event.pos().x() * len(self._names) // max(1, self.width())))
            show_tip(event.globalPos(), self._names[at], self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars and names."""
        if not self._names:
            return
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = SPACING.HAIR
        step = (self.width() + gap) / len(self._names)
        for number in range(len(self._names)):
            left = number * step
            here = number == self._present
            reached = number < self._finished
            share = 1.0 if reached else self._share if here else 0.0
            ground(painter, QRectF(left, 0, step - gap, _BAR), colours.line, _BAR / 2)
            if share > 0:
                # A phase has the colour of the stage that it leads to; the first leads to none yet.
                stage = colours.stage(max(0, number - 1))
                ground(painter, QRectF(left, 0, (step - gap) * share, _BAR), stage, _BAR / 2)
        self._write(painter, step, gap)
        painter.end()

    def _write(self, painter: QPainter, step: float, gap: float) -> None:
        """Write the names in short; where they do not fit, that of the present one and numbers beside it."""
        colours = theme.palette()
        top, height = _BAR + SPACING.TINY, theme.HEIGHT.FIGURE
        plain, bold = theme.font(SIZE.SMALL), theme.font(SIZE.SMALL, bold=True)
        words = [short_phase(name) for name in self._names]
        widest = max(QFontMetrics(bold).horizontalAdvance(word) for word in words)
        taken = QRectF()
        if widest > step - gap:
            words = [str(number + 1) for number in range(len(words))]
            if self._present is not None:
                words[self._present] = short_phase(self._names[self._present])
                width = min(QFontMetrics(bold).horizontalAdvance(words[self._present]) + 2, self.width())
                left = (self._present + 0.5) * step - gap / 2 - width / 2
                taken = QRectF(max(0, min(left, self.width() - width)), top, width, height)
        for number, word in enumerate(words):
            here = number == self._present
            box = QRectF(number * step, top, step - gap, height)
            if here and not taken.isNull():
                box = taken
            elif taken.intersects(QRectF(box.center().x() - SPACING.LARGE, top, 2 * SPACING.LARGE, height)):
                continue
            painter.setFont(bold if here else plain)
            reached = number < self._finished
            painter.setPen(colours.text if here else colours.muted if reached else colours.faint)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, word)
