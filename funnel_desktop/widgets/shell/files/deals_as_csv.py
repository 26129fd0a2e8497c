"""Deals in from a spreadsheet, with preview and progress."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop import garbage
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.regular_files import same_file
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.progress import let_go
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.punctuation import listed, stopped

if TYPE_CHECKING:
    from funnel_desktop.exchange.sources import Source
    from funnel_desktop.widgets.shell.main_window import MainWindow


def import_csv(window: MainWindow, path: Source | None, folder: Path) -> None:
    """Show how a spreadsheet, or what was pasted from one, will be understood and bring its deals in as one
    step. None: ask for one, beginning in ``folder``."""
    from funnel_desktop.exchange.tables import is_set
    from funnel_desktop.widgets.dialogs.importing.opening import choose_file

    if path is None:
        path = choose_file(window, str(folder))
    if path is None:
        return
    model = window.model
    if model is not None and model.session.read_only_reason is not None:
        window.complain(model.session.read_only_reason)
        return
    if isinstance(path, Path) and same_file(path, window.path):
        # Not even looked into: closing the open file would give back SQLite's locks on it.
        window.complain(message("Import", "{file} is a database, not a spreadsheet.", file=path.name))
        return
    if isinstance(path, Path) and (path.suffix.lower() == ".zip" or is_set(path)):
        window.files.import_set(path)
        return
    with garbage.held():
        _show_and_import(window, path)


def _show_and_import(window: MainWindow, path: Source) -> None:
    from funnel_desktop.commands.copies import is_worth_a_copy
    from funnel_desktop.commands.importing import ImportDeals
    from funnel_desktop.method.settings import Settings
    from funnel_desktop.queries.import_diff import comparison
    from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
    from funnel_desktop.widgets.shell.copies.keeper import after_a_copy
    from funnel_desktop.wording.importing import left_out_rows
    from funnel_desktop.wording.wording import Wording

    model = window.model
    session = None if model is None else model.session
    wording = (
        Wording(standard_playbook(), Settings(), window.language, date.today())
        if model is None
        else model.wording
    )
    try:
        request = ImportDialog.ask(window, path, wording, comparison(session))
    except FunnelError as error:
        window.complain(error.message)
        return
    if request is None:
        return
    if not window.files.ensure_file():
        let_go(*request.study.containers())
        return
    model = window.model
    assert model is not None
    work = ImportDeals(
        request.study.records,
        len(request.study.found),
        path.name,
        request.plan.shown_unit,
        choices=request.choices.rows,
        together=request.choices.together,
        known_tables=request.plan.learned(model.session.settings.known_tables),
        own=request.plan.own_wanted,
        by_number=request.plan.by_number,
    )
    steps = model.session.execute_in_slices(work.name(), work.run)
    if is_worth_a_copy(request.deals):
        steps = after_a_copy(window, model.session, "import", steps)
    title = translate("FileFlow", "Importing {file}").format(file=path.name)
    cancelled = message("FileFlow", "The import was cancelled. Nothing was changed.")
    done = window.work_through(title, steps, cancelled=cancelled)
    report = work.report
    imported, updated, there = report.imported, len(report.updated), len(report.already_there)
    left_out = sorted((*report.bad_rows, *left_out_rows(request.table)), key=lambda row: row.line)
    header = request.table.header
    # What stays on the screen for a while holds none of what was read.
    let_go(*([] if report.diff is None else report.diff.containers()), *request.study.containers())
    if not done:
        return

    def summary() -> str:
        parts = []
        if imported or not updated:
            parts.append(translate("FileFlow", "%n deal(s) imported", "", imported))
        if updated:
            parts.append(translate("FileFlow", "%n deal(s) changed", "", updated))
        if there:
            parts.append(translate("FileFlow", "%n already in this file", "", there))
        if left_out:
            parts.append(translate("FileFlow", "%n row(s) left out", "", len(left_out)))
        return stopped(listed(parts))

    if not left_out:
        window.message_bar.show_said(summary, "good")
        return

    def show_left_out() -> None:
        from funnel_desktop.widgets.dialogs.importing.left_out import LeftOutDialog

        LeftOutDialog(window, left_out, header, path.name).run()

    window.message_bar.show_said(
        summary,
        "warn",
        message("FileFlow", "Show what was left out"),
        show_left_out,
    )


def import_rows(window: MainWindow, rows: str, folder: Path) -> None:
    """Show rows pasted from a spreadsheet as the import of a file shows its own, and bring their deals
    in."""
    from funnel_desktop.exchange.columns import known_names
    from funnel_desktop.exchange.sources import Pasted
    from funnel_desktop.wording.deal import field_name

    rows = rows.strip("\r\n")
    first = rows.splitlines()[0].split("\t")
    if not known_names(first):
        # Without headings the columns are those of the line in which one deal is typed.
        names = [field_name(name) for name in ("customer", "project", "amount_minor")]
        rows = "\t".join((*names, *[""] * len(first))[: len(first)]) + "\n" + rows
    name = translate("FileFlow", "Pasted rows")
    import_csv(window, Pasted(name, rows.encode("utf-8", "replace")), folder)
