"""Many leads at once: lines pasted from a spreadsheet, and beside them what is understood of each."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from funnel_desktop.exchange.lead_lines import LEAD_FIELDS, LeadLine, LeadLines, read_lead_lines
from funnel_desktop.method.duplicates import core
from funnel_desktop.method.languages import CODES
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import STRETCH, fill
from funnel_desktop.widgets.kit.tables import PlainCells
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SIZE
from funnel_desktop.wording.deal import field_name

_AT_A_TIME = 0.03
"""Seconds for which names are looked at between two pictures: it is waited for."""
_SHOWN = 200
"""Lines in the preview: enough to see whether the columns are understood."""


def source_names(playbook: Playbook) -> dict[str, str]:
    """Return the keys of the sources by their names in all languages."""
    return {source.name(language): key for key, source in playbook.sources.items() for language in CODES}


class PasteDialog(FunnelDialog):
    """A field for lines, a table of the leads they make, and the lines that make none."""

    WIDTH = 860
    BODY = FormDialog.BODY
    GAP = FormDialog.GAP

    def __init__(
        self,
        parent: QWidget | None,
        text: str,
        playbook: Playbook,
        language: str,
        today: date,
        known: Generator[object, None, Mapping[str, str]],
    ) -> None:
        """``known`` works out who is in the file already, "lead", "ended" or "customer" by the core of the
        name; where that takes a while, it is said once it is known."""
        super().__init__(parent, translate("PasteDialog", "Paste leads"))
        self._known: Mapping[str, str] = {}
        self._today = today
        self._names: Mapping[str, str] = source_names(playbook)
        self._sources = {key: source.name(language) for key, source in playbook.sources.items()}
        self.found = LeadLines((), (), ())
        self._there: dict[int, str] = {}
        self.explain(
            translate(
                "PasteDialog",
                "One company a line, as it is copied from a spreadsheet: customer, contact, position, phone, "
                "source, note, date of the first visit. Columns may be missing; a line of headings may come "
                "first.",
            ),
            "note",
        )
        self.lines = QPlainTextEdit(self)
        self.lines.setAccessibleName(translate("PasteDialog", "Lines"))
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFixedHeight(112)
        self.understood = Label("", self, tone="heading")
        self.table = QTableWidget(self)
        self.table.setAccessibleName(translate("PasteDialog", "What is understood"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.setFixedHeight(210)
        self.only_new = QCheckBox(self)
        self.only_new.toggled.connect(self._count)
        self.bad_title = Label("", self, tone="problem")
        self.bad = QListWidget(self)
        for view in (self.table, self.bad):
            view.setItemDelegate(PlainCells(view))
        self.bad.setAccessibleName(translate("PasteDialog", "Lines that are left out"))
        self.bad.setFont(theme.font(SIZE.NOTE))
        self.bad.setFixedHeight(72)
        shown = (self.lines, self.understood, self.table, self.only_new, self.bad_title, self.bad)
        fill(self.body, *shown, STRETCH)
        self.add_button = self.add_buttons(translate("PasteDialog", "Add"))
        self.lines.setPlainText(text)
        self.lines.textChanged.connect(self._read)
        self._work = IdleWork(self, at_a_time=_AT_A_TIME)
        self._work.start(self._find_out(known))
        self._work.ended.connect(self._found_out)
        self._read()

    def _find_out(self, known: Generator[object, None, Mapping[str, str]]) -> Generator[object, None, None]:
        self._known = yield from known

    def _found_out(self) -> None:
        """Say who is known, and let the leads be added."""
        self._read()
        if keyboard_in(self) is self.lines and not self.lines.document().isModified():
            self.start_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Look for nothing more."""
        self._work.stop()
        super().done(result)

    def _read(self) -> None:
        self.found = read_lead_lines(self.lines.toPlainText(), self._today, self._names)
        leads, bad = self.found.leads, self.found.bad
        fields = [field for field in LEAD_FIELDS if field in self.found.fields]
        fields = fields or ["customer", "contact_name", "contact_position", "contact_phone"]
        if "note" not in fields and any(lead.note for lead in leads):
            fields.append("note")  # a source in other words is kept there
        there = self._there = self._find_known()
        heads = [
            translate("PasteDialog", "First visit") if name == "first_visit_date" else field_name(name)
            for name in fields
        ]
        if there:
            heads.append(translate("PasteDialog", "Known already"))
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(min(len(leads), _SHOWN))
        for row, lead in enumerate(leads[:_SHOWN]):
            for column, name in enumerate(fields):
                value = str(getattr(lead, name) or "")
                words = self._sources.get(value, value) if name == "source" else value
                self.table.setItem(row, column, QTableWidgetItem(words))
            if there:
                item = QTableWidgetItem(self._known_words(there.get(lead.line, "")))
                item.setForeground(theme.palette().warn)
                self.table.setItem(row, len(fields), item)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in range(len(heads)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        words = translate("PasteDialog", "%n lead(s) understood", "", len(leads))
        if len(leads) > _SHOWN:
            words = translate("PasteDialog", "{all}; the first {shown} are shown").format(
                all=words, shown=_SHOWN
            )
        if self._work.busy:
            words = dotted((words, translate("PasteDialog", "looking which companies are known already…")))
        self.understood.setText(words)
        self.bad.clear()
        for line in bad:
            said = translate("PasteDialog", "Line {line}: {reason} ({text})").format(
                line=line.line, reason=text_of(line.reason), text=line.text[:80]
            )
            self.bad.addItem(said)
        self.bad_title.setText(translate("PasteDialog", "%n line(s) left out", "", len(bad)))
        self.bad_title.setVisible(bool(bad))
        self.bad.setVisible(bool(bad))
        self.only_new.setText(
            translate(
                "PasteDialog", "Leave out %n line(s) of companies that are known already", "", len(there)
            )
        )
        self.only_new.setVisible(bool(there))
        self._count()
        self.refit()

    def _find_known(self) -> dict[int, str]:
        """Return the lines whose company is known: "lead", "ended", "customer", or "twice" for one in an
        earlier line."""
        found: dict[int, str] = {}
        seen: set[str] = set()
        for lead in self.found.leads:
            name = core(lead.customer)
            if kind := self._known.get(name, "twice" if name in seen else ""):
                found[lead.line] = kind
            seen.add(name)
        return found

    @staticmethod
    def _known_words(kind: str) -> str:
        if kind == "lead":
            return translate("PasteDialog", "Is a lead")
        if kind == "ended":
            return translate("PasteDialog", "Was ended: no opportunity")
        if kind == "customer":
            return translate("PasteDialog", "Is a customer")
        return translate("PasteDialog", "Is above, too") if kind else ""

    def leads(self) -> tuple[LeadLine, ...]:
        """Return the leads to add."""
        leave_out = self._there if self.only_new.isChecked() else ()
        return tuple(lead for lead in self.found.leads if lead.line not in leave_out)

    def _count(self) -> None:
        """Say on the button how many leads it adds."""
        count = len(self.leads())
        self.add_button.set_text(
            translate("PasteDialog", "Add %n lead(s)", "", count)
            if count
            else translate("PasteDialog", "Add")
        )
        self.add_button.setEnabled(bool(count) and not self._work.busy)

    def confirm(self) -> None:
        """Take what is understood, if anything, once it is known who is there already."""
        if self.leads() and not self._work.busy:
            self.accept()

    def start_focus(self) -> QWidget:
        """Start at the button when there is something to add, else at the lines."""
        return self.add_button if self.add_button.isEnabled() else self.lines


def ask_paste(
    parent: QWidget | None,
    playbook: Playbook,
    language: str,
    today: date,
    known: Generator[object, None, Mapping[str, str]],
    rows: str | None = None,
) -> tuple[dict[str, object], ...] | None:
    """Show ``rows`` (None: what the clipboard holds) as leads and return their fields by name; None when
    cancelled."""
    text = QGuiApplication.clipboard().text() if rows is None else rows
    dialog = PasteDialog(parent, text, playbook, language, today, known)
    if not dialog.run():
        return None
    return tuple(lead.values() for lead in dialog.leads())
