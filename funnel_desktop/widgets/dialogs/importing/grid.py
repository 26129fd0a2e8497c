"""The table of the import: all rows as they will be understood, under a choice of what each column is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.joined_columns import join_key
from funnel_desktop.models.import_model import MARK, ImportModel
from funnel_desktop.widgets.dialogs.importing.cells import ImportCells
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import HEIGHT, SIZE, SPACING
from funnel_desktop.wording.import_preview import KEEPING

_WIDEST, _NARROWEST, _MARK_WIDTH = 204, 104, 36
_LOOKED_AT = 40
"""Rows that say how wide a column is."""
_ROW = 26


class MappingHeader(QHeaderView):
    """The head of the table: each column's name in the file over the choice of what it is."""

    mapped = Signal(int, str)
    """The user chose a field, or what becomes of a column without one, for the column at a place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._names: list[ElidedLabel] = []
        self._choices: list[Choice] = []
        self.setSectionsClickable(False)
        self.sectionResized.connect(self.place)
        self.setAccessibleName(translate("ImportPreview", "What each column is"))

    def sizeHint(self) -> QSize:
        """Return room for a name and a choice."""
        return QSize(super().sizeHint().width(), HEIGHT.FIGURE + HEIGHT.FIELD + 3 * SPACING.TINY)

    def choice(self, place: int) -> Choice:
        """Return the drop-down list of the column of the file at ``place``."""
        return self._choices[place]

    def set_columns(self, header: tuple[str, ...]) -> None:
        """Make a choice for each column."""
        for widget in (*self._names, *self._choices):
            widget.hide()
            widget.deleteLater()
        self._names, self._choices = [], []
        for place, name in enumerate(header):
            shown = " ".join(name.split())
            shown = shown or translate("ImportPreview", "Column {number}").format(number=place + 1)
            label = ElidedLabel(shown, self.viewport(), tone="small")
            choice = Choice(
                translate("ImportPreview", "Column {name} is").format(name=shown), self.viewport()
            )
            theme.set_kind(choice, "small", True)
            choice.currentIndexChanged.connect(
                lambda _, at=place: self.mapped.emit(at, self._choices[at].key())
            )
            choice.installEventFilter(self)
            self._names.append(label)
            self._choices.append(choice)
            label.show()
            choice.show()
        self.place()

    def set_fields(
        self,
        offered: Callable[[ImportPlan, int], list[tuple[str, str]]],
        names: Mapping[str, str],
        plan: ImportPlan,
    ) -> None:
        """Show what each column is: what is ``offered`` (key, name) for the column at a place, and any other
        field that is mapped already."""
        by_place = {place: name for name, place in plan.columns.items()}
        by_place |= {place: join_key(name) for name, more in plan.joined.items() for place in more}
        for place, choice in enumerate(self._choices):
            field = by_place.get(place, "")
            key = field or f"{KEEPING}{plan.keep.get(place, '')}"
            choices = offered(plan, place)
            extra = [] if key in dict(choices) else [(key, names.get(key, key))]
            choice.set_choices([*choices, *extra], key)
            theme.set_kind(choice, "kept", not field)
            set_tip(choice, choice.currentText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column into view whose choice gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and watched in self._choices:
            table = self.parentWidget()
            model = self.model()
            if isinstance(table, QTableView) and model is not None and model.rowCount():
                column = self._choices.index(watched) + 1
                table.scrollTo(model.index(max(0, table.rowAt(0)), column))
        return False

    def updateGeometries(self) -> None:
        """Keep the choices over their columns."""
        super().updateGeometries()
        self.place()

    def place(self, *_: object) -> None:
        """Put names and choices over their columns."""
        for at, (label, choice) in enumerate(zip(self._names, self._choices, strict=True), 1):
            left, width = self.sectionViewportPosition(at), self.sectionSize(at)
            inner = width - 2 * SPACING.TINY
            label.setGeometry(left + SPACING.SMALL, SPACING.TINY, inner - SPACING.TINY, HEIGHT.FIGURE)
            choice.setGeometry(left + SPACING.TINY, HEIGHT.FIGURE + 2 * SPACING.TINY, inner, HEIGHT.FIELD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the ground and the lines: names and choices stand there."""
        colours = theme.palette()
        painter.fillRect(rect, colours.sunken if colours.dark else colours.window)
        painter.setPen(colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())


class ImportGrid(QTableView):
    """The table. Cells whose column is understood can be typed anew: F2, a double click, or just typing."""

    leaveWanted = Signal()
    """The user wants the current row left out, or taken after all."""

    def __init__(self, model: ImportModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = MappingHeader(self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.setItemDelegate(ImportCells(self))
        self.setAccessibleName(translate("ImportPreview", "The rows as they will be understood"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        corner = QWidget(self)
        theme.set_kind(corner, "ground", "surface")
        self.setCornerWidget(corner)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.font(SIZE.NOTE))
        self.setMinimumHeight(self.head.sizeHint().height() + 3 * _ROW)
        self.head.setMinimumSectionSize(_MARK_WIDTH)
        self.head.setResizeContentsPrecision(_LOOKED_AT)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(_ROW)
        rows.setMinimumSectionSize(_ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.setAccessibleName(translate("ImportPreview", "Lines of the file"))
        self.horizontalScrollBar().valueChanged.connect(self.head.place)

    def sizeHint(self) -> QSize:
        """Ask for all the room there is."""
        return QSize(900, 1_200)

    def size_columns(self) -> None:
        """Give each column the width that its content asks for, within bounds; the last takes the rest."""
        self.head.setStretchLastSection(False)
        self.resizeColumnsToContents()
        self.setColumnWidth(MARK, _MARK_WIDTH)
        for place in range(1, self.head.count()):
            name = self.head.choice(place - 1)
            wide = max(self.columnWidth(place) + SPACING.MEDIUM, min(name.sizeHint().width(), 150))
            self.setColumnWidth(place, min(_WIDEST, max(_NARROWEST, wide)))
        self.head.setStretchLastSection(self.head.length() < self.viewport().width())

    def current_row(self) -> int:
        """Return the row that has the keyboard, -1 for none."""
        return self.currentIndex().row() if self.currentIndex().isValid() else -1

    def go_to(self, index: QModelIndex) -> None:
        """Bring a cell into the middle of the table and give it the keyboard."""
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a row out, or take it after all, with Delete; Enter begins to put a cell right."""
        if self.state() != QAbstractItemView.State.EditingState:
            if event.key() == Qt.Key.Key_Delete:
                self.leaveWanted.emit()
                event.accept()
                return
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.edit(self.currentIndex())
                event.accept()
                return
        super().keyPressEvent(event)
