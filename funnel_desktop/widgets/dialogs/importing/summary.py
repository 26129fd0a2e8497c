"""How many rows are new, changed, the same or twice, as chips that show these alone; and below them what
there is to take or leave."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.exchange.import_diff import KINDS
from funnel_desktop.exchange.study import LEFT
from funnel_desktop.models.import_changes_model import DEAL, ImportChangesModel, PartRole, TakenRole
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import pressed_by_enter
from funnel_desktop.widgets.kit.layout import STRETCH, row
from funnel_desktop.widgets.kit.paint import frame, ground, painting, ring, text_line
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.tables import PlainCells
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording import import_preview as words

_Index = QModelIndex | QPersistentModelIndex
_CHIP_HEIGHT = 32
_ROW = 25
_CHANGES_WIDTHS = (214, 128, 150, 190)


class CountChip(QAbstractButton):
    """A number with its word; pressed, only such rows are shown."""

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show another number; a chip of nothing goes."""
        self._count = count
        self.setAccessibleName(f"{count:,} {words.chip(self.kind)}")
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of number and word."""
        number = QFontMetrics(theme.font(SIZE.TITLE, bold=True)).horizontalAdvance(f"{self._count:,}")
        word = QFontMetrics(theme.font(SIZE.NOTE)).horizontalAdvance(words.chip(self.kind))
        return QSize(number + word + SPACING.SMALL + 2 * SPACING.LARGE, _CHIP_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, number and word."""
        colours = theme.palette()
        on = self.isChecked()
        with painting(self) as painter:
            fill = colours.accent_soft if on else colours.sunken if self.underMouse() else colours.surface
            frame(painter, self.rect(), colours.accent if on else colours.line, fill, RADIUS.CONTROL)
            if self.hasFocus():
                ring(painter, self.rect(), RADIUS.CONTROL)
            number, font = f"{self._count:,}", theme.font(SIZE.TITLE, bold=True)
            box = QRectF(self.rect()).adjusted(SPACING.LARGE, 0, -SPACING.LARGE, 0)
            text_line(painter, box, number, font, colours.accent if on else colours.text)
            wide = QFontMetrics(font).horizontalAdvance(number) + SPACING.SMALL
            ink = colours.accent if on else colours.muted
            text_line(painter, box.adjusted(wide, 1, 2, 1), words.chip(self.kind), theme.font(SIZE.NOTE), ink)


class CountChips(QWidget):
    """The chips; at most one is pressed."""

    changed = Signal(str)
    """Only rows of this kind are wanted ("": all)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("ImportChips", "What the rows are"))
        self.chips = {kind: CountChip(kind, self) for kind in (*KINDS, LEFT)}
        row(*self.chips.values(), STRETCH, on=self, spacing=SPACING.SMALL)
        for chip in self.chips.values():
            chip.clicked.connect(lambda _, at=chip: self._press(at))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show other numbers."""
        for kind, chip in self.chips.items():
            chip.show_count(counts.get(kind, 0))
            if not counts.get(kind):
                chip.setChecked(False)

    def kind(self) -> str:
        """Return the kind that is wanted, "" for all."""
        return next((kind for kind, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, kind: str) -> None:
        """Press the chip of a kind, or none ("")."""
        for chip in self.chips.values():
            chip.setChecked(chip.kind == kind)
        self.changed.emit(kind)

    def _press(self, chip: CountChip) -> None:
        for other in self.chips.values():
            if other is not chip:
                other.setChecked(False)
        self.changed.emit(self.kind())


class _ChangeCells(PlainCells):
    """Paints what stood before on grey, what comes on the accent's ground, an arrow between them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Set the name of a deal in bold."""
        super().initStyleOption(option, index)
        if index.column() == DEAL:
            option.font = theme.font(SIZE.NOTE, bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        part = str(index.data(PartRole) or "")
        if not part:
            super().paint(painter, option, index)
            return
        place = QRect(option.rect)
        state = option.state
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        colours = theme.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if part == "remark":
            font, ink, soft = theme.font(SIZE.NOTE), colours.warn, None
        elif part == "before" or not index.data(TakenRole):
            font, ink, soft = theme.font(SIZE.NOTE), colours.muted, colours.sunken
        else:
            font, ink, soft = theme.font(SIZE.NOTE, bold=True), colours.accent, colours.accent_soft
        if text:
            metrics = QFontMetrics(font)
            shown = elided(metrics, text, place.width() - 2 * SPACING.SMALL - SPACING.TINY)
            box = QRectF(
                place.x() + SPACING.HAIR, 0, metrics.horizontalAdvance(shown) + 2 * SPACING.SMALL, 18
            )
            box.moveTop(place.y() + (place.height() - 18) / 2)
            if soft is not None:
                ground(painter, box, soft)
            text_line(painter, box.adjusted(SPACING.SMALL, 0, SPACING.SMALL, 0), shown, font, ink)
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, RADIUS.CHIP)
        painter.restore()


class ChangesList(QTableView):
    """What there is to take or leave: Space or a click on a tick."""

    def __init__(self, model: ImportChangesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(translate("ImportChips", "What is changed, to be taken or left"))
        self.setItemDelegate(_ChangeCells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFont(theme.font(SIZE.NOTE))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate(_CHANGES_WIDTHS):
            header.resizeSection(column, width)
        self.setMinimumHeight(3 * _ROW)

    def sizeHint(self) -> QSize:
        """Ask for room for some lines; the table above takes the rest."""
        return QSize(600, 8 * _ROW)
