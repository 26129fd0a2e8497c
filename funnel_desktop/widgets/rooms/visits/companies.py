"""The companies behind an actual number: who was visited or entered the funnel, and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from funnel_desktop.method.visits import Company
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.plain_text import set_title
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import day_in_list


class CompaniesDialog(ReadInOrder, QDialog):
    """A table of them; Enter or a double click opens the visit or the deal."""

    visitWanted = Signal(str)
    dealWanted = Signal(int)

    def __init__(self, parent: QWidget, model: SessionModel, title: str, found: Sequence[Company]) -> None:
        super().__init__(parent)
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 420)
        self._found = found
        heading = Label(title, self, tone="title")
        sentence = Label(
            translate(
                "Companies",
                "A company counts once a source: for a visit done in this time, or a deal that entered the "
                "funnel in it.",
            ),
            self,
            tone="muted",
            wrap=True,
        )
        table = self.table = QTableWidget(len(found), 4, self)
        table.setHorizontalHeaderLabels(
            [
                translate("Companies", "Company"),
                translate("Companies", "Source"),
                translate("Companies", "Day"),
                translate("Companies", "What happened"),
            ]
        )
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        dress(table, (200, 100, 100))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        sources = model.playbook.sources
        for row, company in enumerate(found):
            source = sources[company.source].name(model.language) if company.source in sources else ""
            day = day_in_list(date.fromisoformat(company.day), model.language, model.today)
            what = (
                translate("Companies", "visited")
                if company.row is None
                else translate("Companies", "entered the funnel")
            )
            for at, words in enumerate((company.customer, source, day, what)):
                table.setItem(row, at, QTableWidgetItem(words))
        if found:
            table.setCurrentCell(0, 0)
        around = (SPACING.HUGE, SPACING.WIDE)
        column(heading, sentence, table, on=self, spacing=SPACING.MEDIUM, margins=around)
        table.doubleClicked.connect(lambda _index: self.open_current())
        on_keys(table, self.open_current, "Return", "Enter", reach=Qt.ShortcutContext.WidgetShortcut)
        table.setFocus()
        # Handles are those of this file: in another they would open anything.
        model.destroyed.connect(self.close)
        language.notifier().spoken.connect(self.close)  # it is opened again in the other language

    def open_current(self) -> None:
        """Open what the chosen line is about."""
        at = self.table.currentRow()
        if not 0 <= at < len(self._found):
            return
        company = self._found[at]
        if company.row is not None:
            self.dealWanted.emit(company.row)
        elif company.visit_id is not None:
            self.visitWanted.emit(company.visit_id)
