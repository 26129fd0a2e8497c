"""The import dialog: how a spreadsheet will be understood is shown, and put right, before anything is
written."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from funnel_desktop.exchange.columns import FIELDS, MAIN_FIELDS
from funnel_desktop.exchange.grids.header import NO_HEADER
from funnel_desktop.exchange.plan import ImportPlan
from funnel_desktop.exchange.reading import Table, open_table_steps
from funnel_desktop.exchange.sources import Source
from funnel_desktop.exchange.study import Study, Wishes, first_rows, study
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.dialogs.importing.bad_rows import BadRows
from funnel_desktop.widgets.dialogs.importing.preview import Preview, PreviewModel
from funnel_desktop.widgets.dialogs.importing.stage_panel import StagePanel
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.confirm import ask_confirm
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.fields import Choice, Field
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.file_dialogs import ask_open
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.progress import Slices, run_with_progress
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording import importing as words

_STAGES_WIDTH = 320
_PREVIEW_HEIGHT = 330


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the user asked to import: read it with ``exchange.records.read_deals(table, plan, today)``.

    ``good`` and ``bad`` say how many rows that will give, and how many it will leave out.
    """

    table: Table
    plan: ImportPlan
    good: int
    bad: int


def choose_file(parent: QWidget | None, folder: str = "") -> Path | None:
    """Let the user choose what to import, whatever form it has; None when they cancel."""
    name, _ = ask_open(
        parent,
        translate("ImportDialog", "Import"),
        folder,
        translate(
            "ImportDialog",
            "All that can be imported (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html "
            "*.mht *.zip);;"
            "Spreadsheets (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html *.mht);;"
            "Everything of a funnel (*.zip);;All files (*)",
        ),
    )
    return Path(name) if name else None


def _opened(
    parent: QWidget | None,
    source: Source | str,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Table | None:
    """Open a table beside the window, with progress; None when the user cancels. Raises FunnelError."""
    tables: list[Table] = []

    def steps() -> Generator[float, None, None]:
        tables.append(
            (yield from open_table_steps(source, encoding=encoding, delimiter=delimiter, sheet=sheet))
        )

    name = Path(source).name if isinstance(source, str) else source.name
    done = run_with_progress(parent, translate("ImportDialog", "Reading {file}").format(file=name), steps())
    return tables[0] if done else None


class ImportDialog(FunnelDialog):
    """Shows the first rows of a file as they will be understood, what its columns and stages mean, and its
    bad rows."""

    WIDTH = 1180
    GAP = SPACING.MEDIUM

    def __init__(
        self,
        parent: QWidget | None,
        table: Table,
        playbook: Playbook,
        language: str,
        today: date,
        known: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        """``known`` is what was chosen for earlier files (``Settings.known_tables``)."""
        super().__init__(parent, translate("ImportDialog", "Import {file}").format(file=table.path.name))
        self._table, self._today = table, today
        self._wishes = Wishes(known=known)
        self._asked_encoding: str | None = None
        self._study: Study | None = None
        self._trouble = ""
        self._fields = words.field_names()
        self._shown_for: dict[QWidget, Field] = {}
        stages = words.stage_names(playbook, language)
        self._summary = Label("", self, tone="muted")
        fill(self.head, self._summary)

        self.encoding = Choice(parent=self)
        self.delimiter = Choice(parent=self)
        self.sheet = Choice(parent=self)
        self.heading = Choice(parent=self)
        self.fill = Choice(parent=self)
        self.date_order = Choice(parent=self)
        self.unit = Choice(parent=self)
        self.notice = Notice(parent=self)
        self.notice.hide()
        sources = {key: named.name(language) for key, named in playbook.sources.items()}
        self.model = PreviewModel({"stage": stages, "source": sources}, language, self)
        self.preview = Preview(self.model, self)
        self.stages = StagePanel(stages, self)
        self.bad_rows = BadRows(self)
        self._lay_out()

        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("ImportDialog", "Looking the file through"))
        self._result = Label("", self)
        left = QWidget(self)
        row(self._result, stretched(self._bar), on=left, margins=(0, 0, SPACING.LARGE, 0))
        self._accept = self.add_buttons(translate("ImportDialog", "Import"), left=left)

        self._slices = Slices(self)
        self._slices.progressed.connect(lambda share: self._bar.setValue(round(share * 1000)))
        self._slices.finished.connect(self._studied)
        self._slices.failed.connect(self._failed)
        self.encoding.currentIndexChanged.connect(self._encoding_chosen)
        self.delimiter.currentIndexChanged.connect(self._reopen)
        self.sheet.currentIndexChanged.connect(self._reopen)
        self.heading.currentIndexChanged.connect(self._heading_chosen)
        self.fill.currentIndexChanged.connect(self._fill_chosen)
        self.date_order.currentIndexChanged.connect(self._date_order_chosen)
        self.unit.currentIndexChanged.connect(self._unit_chosen)
        self.preview.head.mapped.connect(self._column_chosen)
        self.stages.mapped.connect(self._stage_chosen)
        self._show_table(table)

    @staticmethod
    def ask(
        parent: QWidget | None,
        path: Source | str,
        *,
        playbook: Playbook,
        language: str,
        today: date,
        known: Sequence[Mapping[str, Any]] = (),
    ) -> ImportRequest | None:
        """Show how a file will be understood and return what to import, or None when the user cancels.

        ``known`` is what was chosen for earlier files (``Settings.known_tables``). Raises FunnelError with
        a sentence for a file that cannot be opened as a table at all.
        """
        table = _opened(parent, path)
        if table is None:
            return None
        dialog = ImportDialog(parent, table, playbook, language, today, known)
        return dialog.request() if dialog.run() else None

    def _lay_out(self) -> None:
        settings = []
        for label, editor, width in (
            (translate("ImportDialog", "Sheet"), self.sheet, 190),
            (translate("ImportDialog", "Encoding"), self.encoding, 190),
            (translate("ImportDialog", "Columns separated by"), self.delimiter, 140),
            (translate("ImportDialog", "Headings"), self.heading, 120),
            (translate("ImportDialog", "Empty cells of merged ones"), self.fill, 150),
            (translate("ImportDialog", "Dates are written"), self.date_order, 170),
            (translate("ImportDialog", "Amounts are in"), self.unit, 140),
        ):
            settings.append(Field(label, editor, self))
            self._shown_for[editor] = settings[-1]
            editor.setMinimumWidth(width)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self.stages.setFixedWidth(_STAGES_WIDTH)
        fill(
            self.body,
            SPACING.TINY,
            row(*settings, STRETCH, spacing=SPACING.LARGE),
            self.notice,
            stretched(row(stretched(self.preview), column(stretched(self.stages)), spacing=SPACING.WIDE)),
            self.bad_rows,
        )

    # The file and what is wished of it

    def request(self) -> ImportRequest | None:
        """Return what to import; None while the file is looked through or cannot be imported."""
        if self._study is None or not self._study.tally.good or self._slices.running:
            return None
        tally = self._study.tally
        return ImportRequest(self._table, self._study.plan, tally.good, tally.bad)

    def _show_table(self, table: Table) -> None:
        self._table = table
        self._trouble = ""
        encoding = words.encoding_key(table.encoding)
        self.encoding.set_choices(words.encoding_choices(encoding), encoding)
        self.delimiter.set_choices(words.delimiter_choices(table.delimiter), table.delimiter)
        self.sheet.set_choices([(name, name) for name in table.sheets], table.sheet)
        self.fill.set_choices(words.fill_choices(), words.FILLED if table.fill_down else "")
        self.heading.set_choices(words.heading_choices(table), str(table.header_choice))
        for editor, shown in (
            (self.sheet, len(table.sheets) > 1),
            (self.encoding, bool(table.encoding)),
            (self.delimiter, bool(table.delimiter)),
            (self.fill, bool(table.fillable)),
        ):
            self._shown_for[editor].setVisible(shown)
        try:
            rows = first_rows(table)
        except FunnelError as error:
            self._failed(error)
            return
        self.model.set_rows(table.header, rows)
        self.preview.head.set_columns(table.header)
        self.preview.size_columns()
        self._look_through()

    def _reopen(self) -> None:
        """Open the file in another way. What was not chosen otherwise is found anew."""
        table = self._table
        self._slices.stop()
        try:
            opened = _opened(
                self,
                table.path,
                self._asked_encoding,
                self.delimiter.key() or None,
                self.sheet.key() or None,
            )
        except FunnelError as error:
            self._failed(error)
            return
        self._show_other(opened or table)

    def _encoding_chosen(self) -> None:
        self._asked_encoding = self.encoding.key()
        self._reopen()

    def _heading_chosen(self) -> None:
        key = self.heading.key()
        self._slices.stop()
        try:
            table = self._table.with_header(NO_HEADER if key == NO_HEADER else int(key))
        except FunnelError as error:
            self._failed(error)
            return
        self._show_other(table)

    def _fill_chosen(self) -> None:
        self._slices.stop()
        self._show_other(self._table.with_fill_down(self.fill.key() == words.FILLED))

    def _show_other(self, table: Table) -> None:
        if table.header != self._table.header:
            self._wishes = replace(self._wishes, columns=None)
        self._show_table(table)

    def _date_order_chosen(self) -> None:
        self._wishes.date_order = self.date_order.key()
        self._look_through()

    def _unit_chosen(self) -> None:
        self._wishes.unit = int(self.unit.key())
        self._look_through()

    def _column_chosen(self, place: int, field: str) -> None:
        if self._study is None:
            return
        columns = {name: at for name, at in self._study.plan.columns.items() if at != place}
        if field:
            columns[field] = place
        self._wishes.columns = {name: columns.get(name) for name in FIELDS}
        self._look_through()

    def _stage_chosen(self, value: str, stage: str) -> None:
        self._wishes.stages[value] = stage or None
        self._look_through()

    # Looking through

    def _look_through(self) -> None:
        """Begin to read the file by the present wishes; the window stays alive meanwhile."""
        self._accept.setEnabled(False)
        self._bar.setValue(0)
        self._bar.show()
        self._result.setText(translate("ImportDialog", "Looking the file through…"))
        theme.set_kind(self._result, "tone", "muted")
        self._slices.start(study(self._table, self._wishes, self._today))

    def _studied(self, found: Study) -> None:
        self._study, self._trouble = found, ""
        plan, tally = found.plan, found.tally
        offered = [("", translate("ImportDialog", "Not imported"))]
        offered += [(name, self._fields[name]) for name in MAIN_FIELDS]
        self.preview.head.set_fields(offered, self._fields, plan.columns)
        self.model.set_understood(plan, found.preview)
        self.date_order.set_choices(words.date_choices(), plan.date_order)
        self.unit.set_choices(words.unit_choices(), str(plan.amount_unit))
        self.stages.show_plan(plan)
        self.bad_rows.show_rows(found.bad, tally.bad, self._table.header)
        columns = translate("ImportDialog", "%n column(s)", "", len(self._table.header))
        rows = translate("ImportDialog", "%n row(s)", "", plan.rows)
        self._summary.setText(f"{rows} · {columns}")
        self._show_notice()
        self._bar.hide()
        good = translate("ImportDialog", "%n deal(s) will come in", "", tally.good)
        self._result.setText(
            good if tally.good else translate("ImportDialog", "No deal can come in like this")
        )
        theme.set_kind(self._result, "tone", "good" if tally.good else "bad")
        self._accept.setEnabled(tally.good > 0)
        if self.isVisible():
            self.fit()

    def _failed(self, error: FunnelError) -> None:
        self._study = None
        self._trouble = text_of(error.message)
        self._bar.hide()
        self._result.setText("")
        self._accept.setEnabled(False)
        self._show_notice()

    def _show_notice(self) -> None:
        found = self._study
        kind, sentences = "warn", []
        if self._trouble:
            kind, sentences = "bad", [self._trouble]
        elif found is not None and found.plan.problems():
            kind, sentences = "bad", [text_of(problem) for problem in found.plan.problems()]
        elif found is not None:
            table = self._table
            doubts = table.doubts if self._wishes.columns is None else ()
            cautions = (*table.cautions, *doubts, *found.plan.cautions(), *words.left_out_sentences(table))
            sentences = [text_of(caution) for caution in cautions]
            doubt = found.tally.doubt()
            if doubt is not None:
                sentences.insert(0, text_of(doubt))
            if found.tally.warning_count:
                first = found.tally.warnings[0]
                sentences.append(
                    text_of(
                        message(
                            "ImportDialog",
                            "%n cell(s) to look at, the first in line {line}: {reason}",
                            count=found.tally.warning_count,
                            line=first.line,
                            reason=first.message,
                        )
                    )
                )
        self.notice.show_text("\n".join(sentences), kind)
        self.notice.setVisible(bool(sentences))

    def confirm(self) -> None:
        """Take it if there is something to take; a file that contradicts itself is asked about first."""
        if self.request() is None:
            return
        doubt = self._study.tally.doubt() if self._study is not None else None
        if doubt is None or ask_confirm(
            self,
            translate("ImportDialog", "Import all the same?"),
            text_of(doubt),
            translate("ImportDialog", "Import"),
        ):
            self.accept()

    def done(self, result: int) -> None:
        """Stop looking through, whichever way the dialog ends."""
        self._slices.stop()
        super().done(result)

    def keyPressEvent(self, event: object) -> None:
        """Leave Enter to the lists: only Ctrl+Enter imports."""
        if getattr(event, "key", lambda: 0)() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]
