"""The panel in which one chooses what a column of the file's own is to hold; the deals follow at once."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from funnel_desktop.commands.own_columns import checked_value
from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.texts import shown_text
from funnel_desktop.models.own_values_model import CountRole, OwnValuesModel
from funnel_desktop.models.table import Index
from funnel_desktop.queries.own_index import OwnIndex
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.inset_panel import InsetPanel
from funnel_desktop.widgets.kit.keyboard import holds_keyboard
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.widgets.kit.timers import later

_WIDTH = 320
_LINE = 26
_MOST_LINES = 9
_FINDABLE = 9
"""From so many values on there is a line to find one."""


class _Count(QStyledItemDelegate):
    """Draws how many deals have a value at the right of its line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(theme.font(SIZE.SMALL))
        painter.setPen(theme.palette().muted)
        box = QRect(option.rect).adjusted(0, 0, -SPACING.MEDIUM, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side, f"{index.data(CountRole):,}")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _LINE)


class _Values(QListView):
    """Values to tick: a click anywhere on a line and the space bar do it, Enter is the panel's."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        if event.button() == Qt.MouseButton.LeftButton and isinstance(model, OwnValuesModel):
            if index.isValid() and index == self.currentIndex():
                model.toggle(index)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)


class _LimitEdit(TypedEdit):
    """From or to which number; blank for no limit."""

    def __init__(self, column: OwnColumn, name: str) -> None:
        super().__init__(name)
        self._column = column

    def read(self, text: str) -> object:
        return checked_value(self._column, text)


class _DayEdit(DateEdit):
    """From or until which day; blank for no limit."""

    def read(self, text: str) -> object:
        day = super().read(text)
        return day.isoformat() if isinstance(day, date) else ""

    def write(self, value: object) -> str:
        return str(value or "")


class OwnTermPanel(InsetPanel):
    """Shows what is asked of a column and what there is in it; ``changed`` carries what is asked now."""

    changed = Signal(object)

    def __init__(
        self, window: QWidget, index: OwnIndex, asked: OwnColumn, term: OwnTerm, today: date
    ) -> None:
        super().__init__(window, _WIDTH)
        self._index, self._column, self.term = index, asked, term
        name = shown_text(asked.name)
        self.setAccessibleName(translate("OwnFilter", "Deals by {column}").format(column=name))
        parts = column(on=self, spacing=SPACING.SMALL, margins=SPACING.LARGE)
        fill(parts, ElidedLabel(name, self, tone="heading"))
        self.find_field = LineEdit(parent=self)
        self.find_field.setPlaceholderText(translate("OwnFilter", "Find a value…"))
        self.find_field.setAccessibleName(translate("OwnFilter", "Find a value"))
        self.words = LineEdit(term.words, parent=self)
        self.words.setPlaceholderText(translate("OwnFilter", "Contains…"))
        self.words.setAccessibleName(translate("OwnFilter", "Contains"))
        self.values = _Values(self)
        self.values.setAccessibleName(translate("OwnFilter", "Values"))
        self._values = OwnValuesModel(self)
        self._values.ticked.connect(self._ticked)
        self.values.setModel(self._values)
        self.values.setItemDelegate(_Count(self.values))
        self.values.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reading = Label(translate("OwnFilter", "Reading…"), self, tone="note")
        self.limits = self._limits(today)
        self.empty = QCheckBox(self)
        self.empty.setChecked(term.takes_empty)
        fill(parts, self.find_field, self.words, self.values, self.reading)
        if self.limits:
            fill(parts, row(*(stretched(field) for field in self.limits), spacing=SPACING.MEDIUM))
        self.clear = Button(translate("OwnFilter", "Any value"), "link", parent=self)
        self.done = Button(translate("OwnFilter", "Done"), parent=self)
        fill(parts, self.empty, row(self.clear, STRETCH, self.done))
        self.words.setVisible(asked.kind == "text")
        for part in (self.find_field, self.values):
            part.setVisible(asked.kind == "choice")
        self.find_field.textChanged.connect(self._values.narrow)
        self.words.textChanged.connect(lambda text: self._ask(words=text))
        self.empty.clicked.connect(lambda _on=False: self._ask_empty())
        self.clear.clicked.connect(self._clear)
        self.done.clicked.connect(self.close_panel)
        self._steps = index.in_slices()
        self._slice = later(self, self._read_on)
        self._fill()

    def _limits(self, today: date) -> list[Field]:
        if self._column.kind not in ("number", "date"):
            return []
        found = []
        for key, label in (
            ("least", translate("OwnFilter", "From")),
            ("most", translate("OwnFilter", "To")),
        ):
            editor: TypedEdit = (
                _DayEdit(today, label) if self._column.kind == "date" else _LimitEdit(self._column, label)
            )
            editor.set_value(getattr(self.term, key))
            editor.textChanged.connect(lambda _text="", key=key, editor=editor: self._limited(key, editor))
            found.append(Field(label, editor, self))
        return found

    def first(self) -> QWidget:
        """Return what has the keyboard when it opens."""
        if self.limits:
            return self.limits[0].editor
        if self._column.kind == "text":
            return self.words
        return self.values if self.find_field.isHidden() else self.find_field

    # What there is

    def _fill(self) -> None:
        """Show what is in the column, as far as it is read already."""
        ready = self._index.complete
        self.reading.setVisible(not ready)
        none = translate("OwnFilter", "Without a value")
        self.empty.setText(entry_words(none))
        if self._column.kind == "choice":
            values = self._index.values(self._column.id) if ready else []
            self._values.show_values(values, self.term.values)
            self.find_field.setVisible(len(values) >= _FINDABLE)
            lines = max(1, min(_MOST_LINES, self._values.rowCount()))
            self.values.setFixedHeight(lines * _LINE + SPACING.TINY)
            self.values.setVisible(ready and bool(values))
            if self._values.rowCount():
                self.values.setCurrentIndex(self._values.index(0, 0))
        if not ready:
            self._slice.start()

    def _read_on(self) -> None:
        if next(self._steps, self._column) is None:
            self._slice.start()
            return
        self._fill()
        self.adjustSize()
        if holds_keyboard(self):
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    # What is asked

    def _ask(self, **changes: object) -> None:
        self.term = self.term._replace(**changes)  # type: ignore[arg-type]
        self.changed.emit(self.term)

    def _ticked(self, values: frozenset[str]) -> None:
        self._ask(values=values | (self.term.values & {""}))

    def _ask_empty(self) -> None:
        only = frozenset({""})
        self._ask(values=self.term.values | only if self.empty.isChecked() else self.term.values - only)

    def _limited(self, key: str, editor: TypedEdit) -> None:
        try:
            value = editor.value()
        except FunnelError:
            return  # said when the field is left; what was asked stays
        if value != getattr(self.term, key):
            self._ask(**{key: str(value or "")})

    def _clear(self) -> None:
        self._values.untick()
        self.empty.setChecked(False)
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        for field in self.limits:
            if isinstance(field.editor, TypedEdit):
                field.editor.blockSignals(True)
                field.editor.setText("")
                field.editor.set_value("")
                field.editor.blockSignals(False)
        self._ask(values=frozenset(), words="", least="", most="")
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)
