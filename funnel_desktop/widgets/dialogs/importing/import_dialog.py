"""The import dialog: how a spreadsheet will be understood is shown, and put right, before anything is
written."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from funnel_desktop.exchange.columns import FIELDS, MAIN_FIELDS
from funnel_desktop.exchange.correcting import Correcting
from funnel_desktop.exchange.import_choices import ImportChoices
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.joined_columns import JOINABLE, join_key
from funnel_desktop.exchange.raw_rows import RawRows, raw_rows_steps
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.records import BadRow
from funnel_desktop.exchange.sources import Source
from funnel_desktop.exchange.study import LEFT, OLDER, Compare, Study, Wishes, study
from funnel_desktop.models.import_changes_model import ImportChangesModel
from funnel_desktop.models.import_model import ImportModel
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.dialogs.importing.bad_rows import BadRows
from funnel_desktop.widgets.dialogs.importing.eye_panel import EyePanel
from funnel_desktop.widgets.dialogs.importing.grid import ImportGrid
from funnel_desktop.widgets.dialogs.importing.opening import opened
from funnel_desktop.widgets.dialogs.importing.options import ImportOptions
from funnel_desktop.widgets.dialogs.importing.summary import ChangesList, CountChips
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.confirm import ask_confirm
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import column, fill, row, set_margins, stretched
from funnel_desktop.widgets.kit.progress import Slices, let_go
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording import import_doubts, import_eye, import_preview
from funnel_desktop.wording import importing as words
from funnel_desktop.wording.import_cells import CellWords
from funnel_desktop.wording.wording import Wording

_WIDEST, _SIDES, _NARROW = 1_520, 64, 1_200
_EYE, _EYE_NARROW = 300, 288
_BAR_WIDTH = 160


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the user asked to import: what was read (``Study.records``), by which plan, and what of it is
    taken."""

    table: Table
    study: Study
    choices: ImportChoices

    @property
    def plan(self) -> ImportPlan:
        """How the file was understood."""
        return self.study.plan

    @property
    def deals(self) -> int:
        """How many deals come in or are changed."""
        return self.choices.added + self.choices.updated


class ImportDialog(FunnelDialog):
    """Shows all rows of a file as they will be understood, what its columns and values mean, what needs the
    user's eye, and what it changes in the open file."""

    BODY = (SPACING.MEDIUM, SPACING.MEDIUM)
    GAP = SPACING.MEDIUM

    def __init__(self, parent: QWidget | None, table: Table, wording: Wording, compare: Compare) -> None:
        super().__init__(parent, translate("ImportDialog", "Import {file}").format(file=table.path.name))
        room = self._room().width()
        self._narrow = room < _NARROW
        self.WIDTH = min(_WIDEST, room - (24 if self._narrow else _SIDES))
        self._table, self._compare, self._today = table, compare, wording.today
        self._wishes = Wishes(known=wording.settings.known_tables)
        self._currency = wording.settings.currency
        self._known = wording.settings.known_tables
        self._study: Study | None = None
        self._proposed: tuple[tuple[object, ...], ImportPlan] | None = None
        self._correcting: Correcting | None = None
        self.choices = ImportChoices()
        self._listed = ""
        self._fields = words.field_names()
        playbook, language = wording.playbook, wording.language
        stages = words.stage_names(playbook, language)
        sources = {key: named.name(language) for key, named in playbook.sources.items()}
        self._eye_words = import_eye.EyeWords(stages, sources, wording.today)
        self._summary = ElidedLabel("", self, tone="note")

        self.options = ImportOptions(self)
        self.notice = Notice(parent=self)
        self.notice.hide()
        self.model = ImportModel(CellWords(stages, sources), text_of, self)
        self.grid = ImportGrid(self.model, self)
        self.eye = EyePanel(self)
        self.chips = CountChips(self)
        self.changes_model = ImportChangesModel(wording, text_of, self)
        self.changes = ChangesList(self.changes_model, self)
        self.changes.hide()
        self.bad_rows = BadRows(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(translate("ImportDialog", "Looking the file through"))
        self._result = ElidedLabel("", self, tone="note")
        left = QWidget(self)
        row(
            self._result,
            stretched(self._bar),
            on=left,
            margins=(0, 0, SPACING.LARGE, 0),
            spacing=SPACING.LARGE,
        )
        self.import_button = self.add_buttons(translate("ImportDialog", "Import"), left=left)
        self._lay_out()

        self._reading = Slices(self)
        self._reading.progressed.connect(lambda _: self.model.follow_raw())
        self._reading.finished.connect(self._all_read)
        self._reading.failed.connect(self._failed)
        self._slices = Slices(self)
        self._slices.progressed.connect(lambda share: self._bar.setValue(round(share * 1000)))
        self._slices.finished.connect(self._studied)
        self._slices.failed.connect(self._failed)
        self.options.reopened.connect(self._reopen)
        self.options.headerChosen.connect(self._heading_chosen)
        self.options.fillChosen.connect(self._fill_chosen)
        self.options.yearlessChosen.connect(self._yearless_chosen)
        self.options.unitChosen.connect(self._unit_chosen)
        self.options.dateOrderChosen.connect(self._date_order_chosen)
        self.options.dateOrderOfChosen.connect(self._date_order_of_chosen)
        self.options.decimalChosen.connect(self._decimal_chosen)
        self.options.currencyChosen.connect(self._currency_chosen)
        self.options.compareChosen.connect(self._compare_chosen)
        self.grid.head.mapped.connect(self._column_chosen)
        self.grid.leaveWanted.connect(self._leave_row)
        self.eye.mapped.connect(self._value_chosen)
        self.eye.wanted.connect(self._go_to)
        self.eye.answered.connect(self._answered)
        self.model.corrected.connect(self._corrected)
        self.chips.changed.connect(self._show_kind)
        self.changes_model.chosen.connect(self._count)
        on_keys(self, lambda: self._next(1), "F6")
        on_keys(self, lambda: self._next(-1), "Shift+F6")
        self._show_table(table)

    @staticmethod
    def ask(
        parent: QWidget | None, path: Source | str, wording: Wording, compare: Compare
    ) -> ImportRequest | None:
        """Show how a file will be understood and return what to import, or None when the user cancels.

        Raises FunnelError with a sentence for a file that cannot be opened as a table at all.
        """
        table = opened(parent, path)
        if table is None:
            return None
        dialog = ImportDialog(parent, table, wording, compare)
        request = dialog.request() if dialog.run() else None
        if request is None:
            dialog.let_go()
        return request

    def _lay_out(self) -> None:
        self.head.removeWidget(self.title_label)
        self.title_label.setWordWrap(False)
        set_margins(self.head, (SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.MEDIUM))
        fill(self.head, row(self.title_label, stretched(self._summary), spacing=SPACING.LARGE))
        self.eye.setFixedWidth(_EYE_NARROW if self._narrow else _EYE)
        work = column(
            stretched(self.grid, 3),
            self.chips,
            stretched(self.changes, 2),
            self.bad_rows,
            spacing=SPACING.MEDIUM,
        )
        fill(
            self.body,
            self.options,
            self.notice,
            stretched(row(stretched(work), self.eye, spacing=SPACING.LARGE)),
        )

    def start_focus(self) -> QWidget | None:
        """Start in the table."""
        return self.grid

    # The file and what is wished of it

    @property
    def is_reading(self) -> bool:
        """Whether the file is being looked through."""
        return self._slices.running or self._reading.running

    def request(self) -> ImportRequest | None:
        """Return what to import; None while the file is looked through or cannot be imported."""
        if self._study is None or self.is_reading or not self.choices.added + self.choices.updated:
            return None
        return ImportRequest(self._table, self._study, self.choices)

    def _show_table(self, table: Table) -> None:
        self.let_go()
        self._table, self._proposed = table, None
        self._listed = ""
        self.options.show_table(table)
        self.grid.head.set_columns(table.header)
        raw = RawRows()
        self.model.show_raw(table.header, raw)
        self._reading.start(raw_rows_steps(table, raw))
        self._look_through()

    def _all_read(self) -> None:
        self.model.follow_raw()
        if self._study is None:
            self.grid.size_columns()
        else:
            self._get_ready_to_correct()
            self._count()

    def _reopen(self) -> None:
        """Open the file in another way. What was not chosen otherwise is found anew."""
        table, options = self._table, self.options
        self._stop()
        try:
            other = opened(
                self, table.path, options.asked_encoding(), options.asked_delimiter(), options.asked_sheet()
            )
        except FunnelError as error:
            self._failed(error)
            return
        self._show_other(other or table)

    def _heading_chosen(self) -> None:
        self._stop()
        try:
            table = self._table.with_header(self.options.asked_header())
        except FunnelError as error:
            self._failed(error)
            return
        self._show_other(table)

    def _fill_chosen(self) -> None:
        self._stop()
        self._show_other(self._table.with_fill_down(self.options.asked_fill()))

    def _show_other(self, table: Table) -> None:
        if table.header != self._table.header:
            before = self._wishes
            self._wishes = Wishes(unit=before.unit, date_order=before.date_order, known=before.known)
            self.choices = ImportChoices()
        self._show_table(table)

    def _date_order_chosen(self) -> None:
        self._wishes.date_order = self.options.date_order.key()
        self._look_through()

    def _date_order_of_chosen(self, name: str, order: str) -> None:
        self._wishes.date_orders[name] = order
        self._look_through()

    def _decimal_chosen(self) -> None:
        self._wishes.decimal_comma = self.options.decimal.key() == "comma"
        self._look_through()

    def _currency_chosen(self) -> None:
        self._wishes.currency = self.options.currency.key()
        self._look_through()

    def _compare_chosen(self) -> None:
        self._wishes.by_number = self.options.compare.key() == words.BY_NUMBER
        self._look_through()

    def _unit_chosen(self) -> None:
        self._wishes.unit = int(self.options.unit.key())
        self._look_through()

    def _yearless_chosen(self) -> None:
        self._wishes.yearless = self.options.yearless.key()
        self._look_through()

    def _answered(self, item: str, answer: str) -> None:
        """Take the one answer to a question about many rows."""
        how, day = self._wishes.won_dates or ("expected", None)
        if item == import_doubts.RANGES:
            self._wishes.ranges = answer
        elif item == import_eye.REMEMBERED:
            self._wishes.known = () if answer == import_eye.FORGET else self._known
        elif item == import_doubts.WON_DAY:
            self._wishes.won_dates = how, answer or None
        else:
            self._wishes.won_dates = answer, day
        self._look_through()

    def _corrected(self, line: int, field: str, text: str) -> None:
        """Read a row anew in which the user has put a cell right."""
        self._wishes.corrections[line, field] = text
        if self._correcting is None:
            self._look_through()
        else:
            self._begin(self._correct_steps(self._correcting))

    def _column_chosen(self, place: int, key: str) -> None:
        if self._study is None:
            return
        field = "" if key.startswith(import_preview.KEEPING) else key
        if not field:
            self._wishes.keep[place] = key.removeprefix(import_preview.KEEPING)
        columns, self._wishes.joined = self._study.plan.with_column(place, field)
        self._wishes.columns = {name: columns.get(name) for name in FIELDS}
        self._look_through()

    def _value_chosen(self, item: str, value: str, key: str) -> None:
        chosen = self._wishes.sources if item == import_eye.SOURCES else self._wishes.stages
        chosen[value] = key or None
        self._look_through()

    # Looking through

    def _look_through(self) -> None:
        """Begin to read the file by the present wishes; the window stays alive meanwhile."""
        self._let_go_of_rematching()
        self._begin(self._steps())

    def _begin(self, steps: Generator[float, None, Study]) -> None:
        self.import_button.setEnabled(False)
        self._bar.setValue(0)
        self._bar.show()
        self._result.setText(translate("ImportDialog", "Looking the file through…"))
        self._slices.start(steps)

    def _get_ready_to_correct(self) -> None:
        study, raw = self._study, self.model.raw
        if study is not None and self._correcting is None and not self.is_reading:
            self._correcting = Correcting(self._table, raw, study, self.choices, self._today)

    def _correct_steps(self, correcting: Correcting) -> Generator[float, None, Study]:
        """Read the rows anew that the user has put right; all, where that is not enough."""
        found = yield from correcting.steps(self._wishes)
        if found is None:
            self._let_go_of_rematching()
            found = yield from self._steps()
        return found

    def _steps(self) -> Generator[float, None, Study]:
        proposed = None
        if self._proposed is not None and self._proposed[0] == self._wishes.of_the_columns():
            proposed = self._proposed[1]
        found = yield from study(self._table, self._wishes, self._today, self._compare, proposed)
        yield from (1.0 for _ in self.choices.count_steps(found.diff))
        return found

    def _studied(self, found: Study) -> None:
        before, self._study = self._study, found
        first = before is None
        self._get_ready_to_correct()
        self._proposed = (self._wishes.of_the_columns(), found.proposed)
        plan = found.plan
        self.grid.head.set_fields(self._offered, self._fields, plan)
        yearless = any(one.kind == "yearless" for one in found.doubts.gathered)
        self.options.show_plan(plan, self._currency, yearless=yearless)
        counts = {kind: len(lines) for kind, lines in found.lines.items()}
        self.chips.show_counts(counts)
        unit = plan.amount_unit
        self.model.show_study(found, self.choices, self.chips.kind(), unit)
        if first:
            self.grid.size_columns()
            if self.model.rowCount():
                self.grid.setCurrentIndex(self.model.index(0, 1))
            self._listed = next((kind for kind in ("changed", "ambiguous") if counts[kind]), "")
        self.eye.show_items(
            self._eye_words.items(found, self._table, forgotten=self._known != self._wishes.known)
        )
        kept = [
            import_eye.joined_columns(plan, self._fields),
            *(import_eye.kept_columns(plan, kind) for kind in ("own", "note")),
        ]
        self.eye.show_kept([said for said in kept if said[0]])
        self.bad_rows.show_rows(found.diff.bad, found.tally.bad, self._table.header)
        self._list(self.chips.kind() or self._listed)
        self._summary.setText(import_preview.table_size(plan.rows, len(self._table.header)))
        self._show_notice(plan)
        self._bar.hide()
        self._count()
        if before is not None and before is not found:
            let_go(*before.containers())

    def _offered(self, plan: ImportPlan, place: int) -> list[tuple[str, str]]:
        """Return what a column may be: a field, also together with the columns that are it already."""
        offered = import_preview.keep_choices()
        for name in MAIN_FIELDS:
            label = self._fields[name]
            offered.append((name, label))
            if name in JOINABLE and name in plan.columns and (others := plan.headings(name, place)):
                offered.append((join_key(name), import_preview.joined_with(label, others)))
        return offered

    def _count(self) -> None:
        """Say on the button what it does now."""
        added, updated = self.choices.added, self.choices.updated
        same = 0 if self._study is None else len(self._study.lines["same"])
        self.import_button.set_text(import_preview.import_button(added, updated))
        self.import_button.setEnabled(bool(added + updated) and not self.is_reading)
        self._result.setText(import_preview.what_happens(added, updated, same))
        self.model.look_again()

    def _let_go_of_rematching(self) -> None:
        correcting, self._correcting = self._correcting, None
        if correcting is not None:
            let_go(*correcting.containers())

    def let_go(self) -> None:
        """Forget what was found; the records of a large file are taken apart beside the window."""
        self._let_go_of_rematching()
        study, self._study = self._study, None
        if study is not None:
            let_go(*study.containers())

    def _failed(self, error: FunnelError) -> None:
        self._stop()
        self.let_go()
        self.notice.show_text(text_of(error.message), "bad")
        self.notice.show()
        announce(self, self.notice.text())
        self.options.show_more()
        self._bar.hide()
        self._result.setText("")
        self.import_button.setEnabled(False)

    def _show_notice(self, plan: ImportPlan) -> None:
        problems = [text_of(problem) for problem in plan.problems()]
        self.notice.show_text("\n".join(problems), "bad")
        self.notice.setVisible(bool(problems))
        announce(self, self.notice.text())

    # Rows of one kind, and what there is to look at

    def _show_kind(self, kind: str) -> None:
        if self._study is not None:
            self.model.show_kind(kind)
            self._list(kind or self._listed)

    def _list(self, kind: str) -> None:
        """List what there is to take or leave of a kind of rows."""
        assert self._study is not None
        listed = kind in ("changed", "ambiguous", "twice", OLDER)
        if listed:
            self.changes_model.show_kind(self._study, kind, self.choices)
        self.changes.setVisible(listed and self.changes_model.rowCount() > 0)
        self.bad_rows.setVisible(kind == LEFT and bool(self._study.diff.bad))

    def _go_to(self, key: str) -> None:
        """Go to the next cell of an item, or show the rows of a kind alone."""
        if self._study is None:
            return
        if key in self._study.lines:
            self.chips.choose(key)
            if self.model.rowCount():
                self.grid.go_to(self.model.index(0, 1))
            return
        doubt = self._study.doubts.doubt(import_doubts.DOUBT_OF.get(key, key))
        if doubt is not None:
            self._walk([(one.line, one.field) for one in doubt.warnings], 1)

    def _next(self, step: int) -> None:
        """Go to the next cell, or the one before, that was not clear."""
        if self._study is not None:
            self._walk(self._study.doubts.cells(), step)

    def _walk(self, cells: list[tuple[int, str]], step: int) -> None:
        """Go on from the current cell to the next of some, from the last to the first."""
        if not cells:
            return
        if self.model.row_of(cells[0][0]) is None and self.chips.kind():
            self.chips.choose("")
        row_at, column = self.grid.current_row(), self.grid.currentIndex().column()
        here = self.model.line(row_at) if row_at >= 0 else -1
        lines = [line for line, _field in cells]
        start, end = bisect_left(lines, here), bisect_right(lines, here)
        further = [at for at in self._columns(cells[start:end]) if (at - column) * step > 0]
        line = here
        if not further:
            line = lines[end % len(lines) if step > 0 else start - 1]
            further = self._columns(cells[bisect_left(lines, line) : bisect_right(lines, line)])
        place = self.model.row_of(line)
        if place is not None:
            self.grid.go_to(self.model.index(place, further[0 if step > 0 else -1]))

    def _columns(self, cells: list[tuple[int, str]]) -> list[int]:
        return sorted({self.model.column_of(field) or 1 for _line, field in cells})

    def _leave_row(self) -> None:
        row_at = self.grid.current_row()
        found = self.model.found(row_at) if row_at >= 0 else None
        if found is not None and not isinstance(found, BadRow):
            self.choices.take(found, not self.choices.takes(found))
            self._count()

    def confirm(self) -> None:
        """Take it if there is something to take; a file that contradicts itself is asked about first."""
        if self.request() is None or self._study is None:
            return
        doubt = self._study.tally.doubt()
        if doubt is None or ask_confirm(
            self,
            translate("ImportDialog", "Import all the same?"),
            text_of(doubt),
            translate("ImportDialog", "Import"),
        ):
            self.accept()

    def done(self, result: int) -> None:
        """Stop looking through, whichever way the dialog ends."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        self._reading.stop()
        self._slices.stop()

    def keyPressEvent(self, event: object) -> None:
        """Leave Enter to the lists: only Ctrl+Enter imports."""
        if getattr(event, "key", lambda: 0)() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]
