"""The table of periods: figures that open the deals behind them, and the plan of a month to be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.models.target_table_model import (
    BAR,
    NAMES,
    PLAN,
    HandRole,
    ShareRole,
    StrongRole,
    TargetTableModel,
    ToneRole,
)
from funnel_desktop.text import FunnelError, Message
from funnel_desktop.widgets.kit import icons, language, paint, theme
from funnel_desktop.widgets.kit.controls.typed import AmountEdit, NumberEdit, TypedEdit
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_Index = QModelIndex | QPersistentModelIndex
_BAR_HEIGHT = 6
_ROW = 26
_PERIOD = 172
_FORECAST = 150


class PlanEdit(AmountEdit):
    """A plan to two decimals of its unit, though it is kept to the fen; left as it is shown, it stays."""

    def write(self, value: object) -> str:
        """Return the amount to two decimals, without needless zeros; less than they show, exactly."""
        if not isinstance(value, int):
            return super().write(value)
        step = self._unit
        rounded = (2 * value + step) // (2 * step) * step
        return super().write(rounded if rounded else value)

    def read(self, text: str) -> object:
        """Read an amount; the text that was shown is the very amount behind it. Raises FunnelError."""
        return self._value if text == self.write(self._value) else super().read(text)


class _Delegate(QStyledItemDelegate):
    """Paints figures in their tone and the bar; edits a plan as an amount or a whole number."""

    refused = Signal(Message)

    def __init__(self, table: TargetTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Make the field for the plan of a month."""
        name = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        units = self._table.measure == "units"
        editor = NumberEdit(name, parent) if units else PlanEdit(self._table.unit, name, parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the plan as it is, all selected."""
        if isinstance(editor, TypedEdit) and not editor.isModified():
            editor.set_value(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Take what was typed; say why when it cannot be read."""
        if not isinstance(editor, TypedEdit):
            return
        try:
            value = editor.value()
        except FunnelError as error:
            self.refused.emit(error.message)
            return
        # Later: the view is not done with the editor, and what follows fills the table in anew.
        target, where = self._table.figures, QPersistentModelIndex(index)
        QTimer.singleShot(0, self, lambda: where.isValid() and target.setData(where, value))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Give the field the cell, and a little to the left for the unit's word."""
        editor.setGeometry(option.rect.adjusted(-SPACING.HUGE, 0, 0, 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        colours = theme.palette()
        box = QRectF(option.rect)
        view = self._table
        current = view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current.row() == index.row() and view.hasFocus():
            painter.fillRect(box, colours.accent_soft)
        if index.data(StrongRole) and index.row() > 0:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), colours.line)
        if index.column() == BAR:
            self._paint_bar(painter, box, index)
        else:
            strong = bool(index.data(StrongRole))
            painter.setFont(theme.font(SIZE.TEXT, bold=strong))
            painter.setPen(getattr(colours, str(index.data(ToneRole))))
            inner = box.adjusted(SPACING.MEDIUM, 0, -SPACING.MEDIUM, 0)
            text = elided(
                painter.fontMetrics(),
                str(index.data(Qt.ItemDataRole.DisplayRole)),
                int(inner.width() + SPACING.SMALL),
            )
            painter.drawText(inner, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
            if index.data(HandRole):
                ink = colours.accent if index.data(HandRole) == "set" else colours.faint
                used = painter.fontMetrics().horizontalAdvance(text)
                left = inner.right() - used - 11 - SPACING.TINY
                icons.paint(painter, "edit", left, box.center().y() - 5, 11, ink)
        if current == index and view.hasFocus():
            paint.frame(painter, box, colours.accent, radius=theme.RADIUS.CHIP)
        painter.restore()

    def _paint_bar(self, painter: QPainter, box: QRectF, index: _Index) -> None:
        colours = theme.palette()
        share = index.data(ShareRole)
        painter.setFont(theme.font(SIZE.SMALL))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = painter.fontMetrics().horizontalAdvance("8888%") + SPACING.SMALL
        place = QRectF(box.left() + SPACING.MEDIUM, box.center().y() - _BAR_HEIGHT / 2, 0, _BAR_HEIGHT)
        place.setRight(box.right() - room - SPACING.MEDIUM)
        painter.setPen(colours.muted)
        right = QRectF(place.right(), box.top(), room + SPACING.TINY, box.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        if place.width() <= 0:
            return
        paint.bar(painter, place, float(share or 0), colours.stage(5), trough=colours.line)


class TargetTable(QTableView):
    """The periods of a year. Enter or a click on a figure wants its deals; typing on a plan sets it."""

    dealsWanted = Signal(int, str)
    """The deals behind a line are wanted: its row, and the column's name."""
    refused = Signal(Message)
    """What was typed cannot be read: the Message that says why."""

    def __init__(self, figures: TargetTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures = figures
        self.unit = 10_000
        self.measure = "money"
        self.setModel(figures)
        delegate = _Delegate(self)
        delegate.refused.connect(self.refused)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, _PERIOD)
        header.setSectionResizeMode(NAMES.index("forecast"), QHeaderView.ResizeMode.Fixed)
        header.resizeSection(NAMES.index("forecast"), _FORECAST)
        self.clicked.connect(self._clicked)
        self.entered.connect(self._entered)
        language.speak(self.say_words)

    def show_measure(self, measure: str, unit: int) -> None:
        """Say in what plans are typed."""
        self.measure, self.unit = measure, unit

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("TargetTable", "Plan and won by period"))
        self.setAccessibleDescription(
            translate(
                "TargetTable",
                "Enter on a figure shows the deals behind it; F2 or a number on the plan of a month or "
                "quarter sets it.",
            )
        )
        self.figures.say_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them: what they say, the others say too."""
        super().resizeEvent(event)
        for name, least in (("bar", 860), ("plan_sum", 800), ("won_sum", 800)):
            self.setColumnHidden(NAMES.index(name), self.width() < least)

    def go_to_plan(self, row: int) -> None:
        """Put the keyboard on the plan of a line: what is typed then is its new plan."""
        index = self.figures.index(row, PLAN)
        self.setFocus()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() not in (0, PLAN):
            self._want(index)

    def _want(self, index: QModelIndex) -> None:
        self.dealsWanted.emit(index.row(), NAMES[index.column()])

    def _entered(self, index: QModelIndex) -> None:
        hand = index.column() not in (0, PLAN)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the deals, or the plan's field, on Enter; empty a month's plan with Delete."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self._want(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() == PLAN:
            self.figures.setData(index, None)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a number typed where no plan can be set must not move to, and change, a month's."""

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()
