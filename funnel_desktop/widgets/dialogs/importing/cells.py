"""How the cells of the import's table are painted: signs of rows, amber for what was not clear, and the field
in which a cell is put right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from funnel_desktop.models.import_model import MARK, DoubtRole, FieldRole, KindRole, LeftRole, WordsRole
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.chips import kind_colours
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.paint import ground, ring, text_line
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import FOCUS_RING, SIZE, SPACING

_Index = QModelIndex | QPersistentModelIndex
_CORNER = 7
MARK_KINDS = {
    "new": "good",
    "changed": "accent",
    "same": "neutral",
    "twice": "warn",
    "ambiguous": "warn",
    "left": "bad",
}
"""Which colours the sign of a row has."""
_SIDES = SPACING.SMALL


class ImportCells(QStyledItemDelegate):
    """Paints a cell: what was read of it, and before it in small letters what stands there."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, words and, around the one that has the keyboard, a line."""
        painter.save()
        colours = theme.palette()
        place = QRect(option.rect)
        left = bool(index.data(LeftRole))
        state = option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == MARK:
            self._paint_mark(painter, place, index)
        else:
            before = str(index.data(WordsRole) or "")
            amber = bool(index.data(DoubtRole))
            if amber:
                painter.fillRect(place, colours.warn_soft)
                self._paint_corner(painter, place)
            ink = colours.faint if left or not index.data(FieldRole) else colours.text
            self._paint_words(painter, place, index, before, colours.warn if amber and not left else ink)
        if state & QStyle.StateFlag.State_HasFocus or (
            state & QStyle.StateFlag.State_Selected and index.column() != MARK
        ):
            ring(painter, place, 0)
        painter.restore()

    def _paint_mark(self, painter: QPainter, place: QRect, index: _Index) -> None:
        kind = str(index.data(KindRole) or "")
        if not kind:
            return
        colour, soft = kind_colours("neutral" if index.data(LeftRole) else MARK_KINDS[kind])
        font = theme.font(SIZE.SMALL, bold=kind != "same")
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        width = QFontMetrics(font).horizontalAdvance(words) + 2 * 5
        chip = QRectF(0, 0, min(width, place.width() - 2), 16)
        chip.moveCenter(QRectF(place).center())
        ground(painter, chip, soft)
        painter.setPen(colour)
        if index.data(LeftRole):
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_corner(self, painter: QPainter, place: QRect) -> None:
        corner = QPointF(place.topRight()) + QPointF(1, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mix(theme.palette().warn, theme.palette().warn_soft, 0.25))
        painter.drawPolygon(QPolygonF([corner, corner - QPointF(_CORNER, 0), corner + QPointF(0, _CORNER)]))

    def _paint_words(self, painter: QPainter, place: QRect, index: _Index, before: str, ink: QColor) -> None:
        font, small = theme.font(SIZE.NOTE), theme.font(SIZE.SMALL)
        box = QRectF(place).adjusted(_SIDES, 0, -_SIDES, 0)
        read = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight)
        metrics = QFontMetrics(font)
        wide = min(float(metrics.horizontalAdvance(read)), box.width())
        if before:
            # What was read comes first to the room: the words are whole in the tool tip.
            room = box.width() - wide - SPACING.SMALL if read else box.width()
            said = min(float(QFontMetrics(small).horizontalAdvance(before)), max(0.0, room))
            text_line(painter, QRectF(box.x(), box.y(), max(0.0, room), box.height()), before, small, ink)
            if not right:
                box.setLeft(box.x() + said + SPACING.SMALL)
        if right:
            painter.setFont(font)
            painter.setPen(ink)
            words = elided(metrics, read, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        else:
            text_line(painter, box, read, font, ink)

    # Putting right

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the field in which the cell is typed anew, as large as the cell."""
        editor = LineEdit(parent=parent)
        theme.set_kind(editor, "incell", True)
        editor.setFont(theme.font(SIZE.NOTE))
        name = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        line = str(index.model().headerData(index.row(), Qt.Orientation.Vertical))
        editor.setAccessibleName(
            translate("ImportPreview", "{column}, line {line}").format(column=name, line=line)
        )
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Begin with what stands in the cell of the spreadsheet."""
        assert isinstance(editor, LineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Take what was typed."""
        assert isinstance(editor, LineEdit)
        model.setData(index, editor.text())  # type: ignore[attr-defined]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Lay the field over the cell."""
        editor.setGeometry(option.rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room for the words, and for those before them."""
        if index.column() == MARK:
            return QSize(34, 0)
        metrics = QFontMetrics(theme.font(SIZE.NOTE))
        read = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        before = str(index.data(WordsRole) or "")
        width = metrics.horizontalAdvance(read) + 2 * _SIDES + FOCUS_RING
        if before:
            width += QFontMetrics(theme.font(SIZE.SMALL)).horizontalAdvance(before) + SPACING.MEDIUM
        return QSize(width, 0)
