"""What windows with a table share: title, a line that narrows it, the table, its count, and buttons below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_title
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.room import room_for
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class TableWindow(ReadInOrder, QDialog):
    """Not modal: it stays beside the board, until another file is opened or another language spoken.

    Subclasses give ``table`` its model and call ``lay_out``. Enter, a double click and ``open_button`` all
    call ``open_chosen``.
    """

    ENTER = Qt.ShortcutContext.WindowShortcut
    """Where Enter opens what is chosen."""

    def __init__(self, parent: QWidget, model: SessionModel, title: str, width: int) -> None:
        """``width`` in logical pixels."""
        super().__init__(parent)
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(width, 560).boundedTo(room_for(parent)))
        self._session = model
        self._heading = Label(title, self, tone="title")
        self.sentence = Label("", self, wrap=True, tone="muted")
        self.sentence.hide()
        self.find_field = LineEdit(parent=self)
        self.find_field.setClearButtonEnabled(True)
        self.table = QTableView(self)
        self.table.setAccessibleName(title)
        self.table.doubleClicked.connect(lambda _index: self.open_chosen())
        on_keys(self.table, self.open_chosen, "Return", "Enter", reach=self.ENTER)
        self.count = Label("", self, tone="note")
        self.open_button = Button("", "primary", parent=self)
        self.open_button.clicked.connect(self.open_chosen)
        model.destroyed.connect(self.close)
        language.notifier().spoken.connect(self.close)  # what it says belongs to whoever opened it

    def lay_out(
        self, *buttons: Button, narrowing: Sequence[QWidget] = (), under: QWidget | None = None
    ) -> None:
        """Put everything in its place; ``buttons`` stand before Close and ``open_button``, ``narrowing``
        beside the line that narrows the table, ``under`` over the table."""
        close = Button(translate("DealTable", "Close"), parent=self)
        close.clicked.connect(self.close)
        column(
            row(stretched(self._heading), stretched(self.find_field), *narrowing, spacing=SPACING.MEDIUM),
            self.sentence,
            under,
            stretched(self.table),
            row(stretched(self.count), *buttons, close, self.open_button, spacing=SPACING.MEDIUM),
            on=self,
            spacing=SPACING.MEDIUM,
            margins=(SPACING.WIDE, SPACING.WIDE, SPACING.WIDE, SPACING.LARGE),
        )

    def open_chosen(self) -> None:
        """Open what is chosen in the table."""
        raise NotImplementedError
