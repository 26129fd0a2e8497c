"""The rows that are left out, with line and reason: to read, to copy, to save and put right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QWidget,
)

from funnel_desktop.exchange.records import BadRow
from funnel_desktop.exchange.writing import with_guard, write_bad_rows
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.confirm import tell
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.plain_exports import said_of_export
from funnel_desktop.widgets.kit.tables import PlainCells
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_MOST_SHOWN = 1000
_HEIGHT = 108


class BadRows(QWidget):
    """A list of bad rows with Copy and Save; hidden while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[BadRow] = []
        self._header: tuple[str, ...] = ()
        self._title = Label("", self, tone="bad")
        self.copy_button = Button(translate("BadRows", "Copy"), "ghost", icon="copy", parent=self)
        self.copy_button.clicked.connect(self.copy)
        self.save_button = Button(translate("BadRows", "Save as CSV…"), "ghost", icon="save", parent=self)
        self.save_button.clicked.connect(self._ask_where)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("BadRows", "Rows that are left out"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setFixedHeight(_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(PlainCells(self.list))
        self.list.setFont(theme.font(SIZE.NOTE))
        column(
            row(stretched(self._title), self.copy_button, self.save_button, spacing=SPACING.TINY),
            self.list,
            on=self,
            spacing=SPACING.TINY,
            margins=(0, SPACING.TINY, 0, 0),
        )
        self.hide()

    def show_rows(
        self, rows: list[BadRow], count: int, header: tuple[str, ...], title: str | None = None
    ) -> None:
        """Show bad rows, of which there are ``count`` in all; ``title`` says it when all is over."""
        self._rows, self._header = rows, header
        self.list.clear()
        self.list.addItems([self._line(row) for row in rows[:_MOST_SHOWN]])
        if count > _MOST_SHOWN:
            self.list.addItem(
                translate("BadRows", "… and {count} more").format(count=f"{count - _MOST_SHOWN:,}")
            )
        coming = translate("BadRows", "%n row(s) left out; the others come in", "", count)
        self._title.setText(coming if title is None else title)
        self.setVisible(count > 0)

    def _line(self, row: BadRow) -> str:
        return translate("BadRows", "Line {line}: {reason}").format(
            line=row.line, reason=text_of(row.message)
        )

    def copy(self) -> None:
        """Put line, reason and cells of the chosen rows (none chosen: of all) on the clipboard, tab-separated
        and none a formula."""
        chosen = {index.row() for index in self.list.selectedIndexes()}
        rows = [row for at, row in enumerate(self._rows) if not chosen or at in chosen]
        lines = (
            "\t".join(
                (
                    str(row.line),
                    *(with_guard(" ".join(cell.split())) for cell in (text_of(row.message), *row.values)),
                )
            )
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def save(self, path: Path) -> None:
        """Write the rows with line and reason to a CSV file. Raises WritingError."""
        write_bad_rows(
            path, self._header, [(row.line, text_of(row.message), row.values) for row in self._rows]
        )

    def _ask_where(self) -> None:
        name, _ = ask_save(
            self,
            translate("BadRows", "Save the rows that are left out"),
            translate("BadRows", "rows left out.csv"),
            translate("BadRows", "CSV files (*.csv)"),
        )
        if not name:
            return
        try:
            self.save(Path(name))
        except FunnelError as error:
            tell(self, self.window().windowTitle(), text_of(error.message))
            return
        saved = message("BadRows", "The rows were saved as {name}.", name=Path(name).name)
        said = said_of_export(self, saved)
        if said != saved:
            tell(self, self.window().windowTitle(), text_of(said))
