"""A list of cards of one height. Its geometry, painting and scrolling look at no more cards than are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.widgets.board.card_delegate import (
    CARD_HEIGHT,
    CURRENT,
    GHOST,
    HOVERED,
    PLAIN,
    SELECTED,
    CardDelegate,
)
from funnel_desktop.widgets.board.scroll_bar import CardScrollBar
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground
from funnel_desktop.widgets.kit.theme import SPACING

SIDE = SPACING.SMALL
"""Room left and right of the cards; the scroll bar fits into the right one."""

TOP = SPACING.HAIR
GAP = SPACING.SMALL
PITCH = CARD_HEIGHT + GAP

FLASH = 900
"""How long an arrived card is tinted, in milliseconds."""

Index = QModelIndex | QPersistentModelIndex


class CardList(QListView):
    """Shows a ColumnModel. Positions are those of the model; card ``i`` stands at TOP + i * PITCH.

    Subclasses call ``setModel`` once they are complete: it calls back into what they override.
    """

    def __init__(self, model: ColumnModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = model
        self.cards = delegate
        self.ghosts: frozenset[int] = frozenset()
        self.insertion: int | None = None
        self._hovered = -1
        self._flashed: frozenset[int] = frozenset()
        self._flash = self._animation(FLASH, QEasingCurve.Type.InQuad, self._flash_step)
        self._wheel = self._animation(140, QEasingCurve.Type.OutCubic, self._wheel_step)
        # Python knows what it made. Asked what kind of widget Qt's own viewport is, PySide would first load
        # every widget class there is: a tenth of a start.
        self._ground = QWidget(self)
        self.setViewport(self._ground)
        self.setVerticalScrollBar(CardScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setAutoScroll(False)
        self.setItemDelegate(delegate)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    def _animation(self, duration: int, curve: QEasingCurve.Type, step: object) -> QVariantAnimation:
        animation = QVariantAnimation(self)
        animation.setDuration(duration)
        animation.setEasingCurve(curve)
        animation.valueChanged.connect(step)
        return animation

    # -- geometry

    @property
    def offset(self) -> int:
        """How many pixels of the column are scrolled away above."""
        return self.verticalScrollBar().value()

    def card_width(self) -> int:
        """Return the width of the cards; the same with and without a scroll bar."""
        return max(1, self.width() - 2 * SIDE)

    def card_rect(self, position: int) -> QRect:
        """Return where the card at ``position`` stands in the viewport, seen or not."""
        return QRect(SIDE, TOP + position * PITCH - self.offset, self.card_width(), CARD_HEIGHT)

    def position_at(self, point: QPoint) -> int:
        """Return the position of the card under a point of the viewport, or -1 for the ground."""
        position, inside = divmod(point.y() + self.offset - TOP, PITCH)
        if not 0 <= position < self.column.rowCount() or inside >= CARD_HEIGHT:
            return -1
        return position if SIDE <= point.x() < SIDE + self.card_width() else -1

    def gap_at(self, y: int) -> int:
        """Return before which position a card lands that is dropped at the viewport's height ``y``."""
        return min(max(0, (y + self.offset - TOP + PITCH // 2) // PITCH), self.column.rowCount())

    def seen(self) -> range:
        """Return the positions of which at least a part is in the viewport."""
        return self._positions(0, self.viewport().height())

    def _positions(self, top: int, bottom: int) -> range:
        count = self.column.rowCount()
        first = max(0, (top + self.offset - TOP) // PITCH)
        end = min(count, (bottom + self.offset - TOP) // PITCH + 1)
        return range(first, max(first, end))

    def _content_height(self) -> int:
        return TOP + self.column.rowCount() * PITCH

    def visualRect(self, index: Index) -> QRect:
        """Return the card's rectangle in the viewport."""
        return self.card_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the index of the card under a point of the viewport."""
        position = self.position_at(point)
        return self.column.index(position) if position >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as makes the whole card seen (or put it at the top, bottom, middle)."""
        if not index.isValid():
            return
        self.updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = TOP + index.row() * PITCH
        lowest, highest = top + CARD_HEIGHT + GAP - height, top - GAP
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            value = highest
        elif hint == hints.PositionAtBottom:
            value = lowest
        elif hint == hints.PositionAtCenter:
            value = (lowest + highest) // 2
        else:
            value = min(max(bar.value(), lowest), highest)
        if value != bar.value():
            self._wheel.stop()
            bar.setValue(value)

    def horizontalOffset(self) -> int:
        """Return 0: cards are as wide as the column."""
        return 0

    def verticalOffset(self) -> int:
        """Return the scrolled pixels."""
        return self.offset

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: a card that should not be seen is not in the model."""
        return False

    def sizeHintForIndex(self, index: Index) -> object:  # type: ignore[override]
        """Return the fixed size of a card."""
        return self.card_rect(0).size()

    def doItemsLayout(self) -> None:
        """Lay out nothing: geometry is arithmetic. Only ranges and the picture are brought up to date."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Set the scroll bar's range and steps."""
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, height))
        bar.setSingleStep(PITCH)
        bar.setRange(0, max(0, self._content_height() - height))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the seen part of a selection, ring included."""
        region = QRegion()
        seen = self.seen()
        for part in selection.toList():
            first, last = max(part.top(), seen.start), min(part.bottom(), seen.stop - 1)
            if first <= last:
                region += self.card_rect(first).united(self.card_rect(last)).adjusted(-3, -3, 3, 3)
        return region

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the cards that a rectangle of the viewport touches."""
        touched = self._positions(rect.top(), rect.bottom())
        selection = QItemSelection()
        if touched:
            selection.select(self.column.index(touched.start), self.column.index(touched.stop - 1))
        self.selectionModel().select(selection, command)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Repaint what is seen; nothing else depends on the content of a card."""
        self.viewport().update()

    # -- scrolling

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the picture; only the strip that comes in is painted."""
        self.viewport().scroll(0, dy)
        self.set_hovered(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels: a touch pad's own, or a card's height per notch, eased."""
        pixels, notches = event.pixelDelta().y(), event.angleDelta().y()
        bar = self.verticalScrollBar()
        if bar.maximum() == 0 or (not pixels and not notches):
            event.ignore()
            return
        event.accept()
        if pixels and event.phase() != Qt.ScrollPhase.NoScrollPhase:
            bar.setValue(bar.value() - pixels)
            return
        running = self._wheel.state() == QVariantAnimation.State.Running
        start = int(self._wheel.endValue()) if running else bar.value()
        target = min(max(0, start - round(notches * PITCH / 120)), bar.maximum())
        self.glide_to(target, 140)

    def glide_to(self, value: int, milliseconds: int) -> None:
        """Scroll to ``value`` in an eased movement, at once for those who want less motion."""
        duration = theme.animation_duration(milliseconds)
        self._wheel.stop()
        if not duration:
            self.verticalScrollBar().setValue(value)
            return
        self._wheel.setDuration(duration)
        self._wheel.setStartValue(self.verticalScrollBar().value())
        self._wheel.setEndValue(value)
        self._wheel.start()

    def _wheel_step(self, value: object) -> None:
        if isinstance(value, (int, float)):
            self.verticalScrollBar().setValue(int(value))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the seen cards from the delegate's cache; the model is asked for them in one call."""
        painter = QPainter(self.viewport())
        rect, region = event.rect(), event.region()
        self.cards.prepare(self.devicePixelRatioF())
        colours = theme.palette()
        painter.fillRect(rect, colours.sunken)
        touched = self._positions(rect.top() - 4, rect.bottom() + 4)
        width = self.card_width()
        several = region.rectCount() > 1
        cards = {card.row: card for card in self.column.cards(touched.start, touched.stop)}
        top = TOP - self.offset
        last: tuple[int, int] | None = None
        current = self.currentIndex().row() if self.hasFocus() else -1
        selection = self.selectionModel()
        marked = selection.hasSelection()
        for position, row in zip(touched, self.column.rows[touched.start : touched.stop], strict=False):
            card = cards.get(row)
            if card is None:  # it cannot be read: its place stays empty
                continue
            y = top + position * PITCH
            if several and not region.intersects(QRect(SIDE - 3, y - 3, width + 6, CARD_HEIGHT + 6)):
                continue
            state = PLAIN
            if marked and selection.isSelected(self.column.index(position)):
                state |= SELECTED
            if position == current:
                state |= CURRENT
            if position == self._hovered:
                state |= HOVERED
            if card.row in self.ghosts:
                state = GHOST
            self.cards.draw(painter, SIDE, y, width, card, state)
            if card.row in self._flashed:
                self.cards.draw_flash(painter, SIDE, y, width, self._flash_strength())
            last = (y, state)
        if last is None or self.insertion is not None:
            self._paint_extras(painter)
        bar = self.verticalScrollBar()
        if isinstance(bar, CardScrollBar) and bar.outlined:
            painter.fillRect(0, rect.top(), 2, rect.height(), colours.accent)
            if not bar.isVisible():
                painter.fillRect(self.viewport().width() - 2, rect.top(), 2, rect.height(), colours.accent)

    def _paint_extras(self, painter: QPainter) -> None:
        """Paint the line where a dragged card would land; subclasses add the word of an empty column."""
        if self.insertion is None:
            return
        colours = theme.palette()
        y = max(1, TOP + self.insertion * PITCH - self.offset - GAP // 2)
        width = self.card_width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, QRect(SIDE, y - 1, width, 3), colours.accent, 1.5)
        painter.drawEllipse(QPoint(SIDE + 1, y), 3, 3)

    def set_hovered(self, position: int) -> None:
        """Remember which card is under the pointer and repaint the two that change."""
        if position == self._hovered:
            return
        before, self._hovered = self._hovered, position
        for one in (before, position):
            if one >= 0:
                self.viewport().update(self.card_rect(one))

    def set_ghosts(self, rows: frozenset[int]) -> None:
        """Show the cards of these deals as gone on a journey."""
        if rows != self.ghosts:
            self.ghosts = rows
            self.viewport().update()

    def set_insertion(self, position: int | None) -> None:
        """Show the line where a card would land, or none."""
        if position == self.insertion:
            return
        for one in (self.insertion, position):
            if one is not None:
                y = TOP + one * PITCH - self.offset
                self.viewport().update(QRect(0, y - GAP - 4, self.viewport().width(), GAP + 8))
        self.insertion = position

    def set_target(self, target: bool) -> None:
        """Draw the accent line at both sides of the list (the column draws the rest of the outline)."""
        bar = self.verticalScrollBar()
        if isinstance(bar, CardScrollBar) and bar.outlined != target:
            bar.outlined = target
            bar.update()
            self.viewport().update()

    def flash(self, rows: frozenset[int]) -> None:
        """Tint cards that have just arrived for a moment."""
        self._flashed = rows
        self._flash.stop()
        if theme.animation_duration(FLASH):
            self._flash.setStartValue(1.0)
            self._flash.setEndValue(0.0)
            self._flash.start()
        else:  # no movement wanted: a plain tint, and gone
            QTimer.singleShot(FLASH, self, lambda: self._flash_step(0.0))
        self.viewport().update()

    def _flash_strength(self) -> float:
        value = self._flash.currentValue()
        running = self._flash.state() == QVariantAnimation.State.Running
        return float(value) if running and isinstance(value, (int, float)) else 1.0

    def _flash_step(self, value: object) -> None:
        for row in self._flashed:
            position = self.column.position(row) if len(self._flashed) <= 8 else -1
            if position >= 0:
                self.viewport().update(self.card_rect(position))
        if len(self._flashed) > 8:
            self.viewport().update()
        if value == 0.0:
            self._flashed = frozenset()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.cards.forget()
            self.viewport().update()

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Give style options the card's rectangle, for those who paint through the delegate."""
        super().initViewItemOption(option)
        option.rect = self.card_rect(0)
