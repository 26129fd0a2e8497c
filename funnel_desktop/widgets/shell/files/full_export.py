"""Everything of a funnel, out as a set of CSV files and into an empty file again, from the window."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.export_set import ImportSet, export_everything, refuse_unless_empty
from funnel_desktop.commands.opening import refuse_the_open_file
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.part_names import named_after
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.confirm import ask_confirm
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.plain_exports import said_of_export
from funnel_desktop.widgets.kit.progress import run_with_progress
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.shell.copies.keeper import after_a_copy
from funnel_desktop.wording.punctuation import enumerated, in_sentences

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


def agreed(window: MainWindow, path: Path) -> bool:
    """Say what a full export holds and ask whether it is to come in; complain of what cannot."""
    model = window.model
    try:
        if model is not None:
            refuse_unless_empty(model.session)
        refuse_the_open_file(path)
        tables = TableSet.open(path)
    except FunnelError as error:
        window.complain(error.message)
        return False
    tables.close()
    held = enumerated(_held(tables))
    words = (
        translate("WholeFlow", "It holds {held}, with their history, the settings and the playbook.").format(
            held=held
        )
        if held
        else translate("WholeFlow", "It holds settings and the playbook, but no deals.")
    )
    return ask_confirm(
        window,
        translate("WholeFlow", "Bring in the full export {file}?").format(file=tables.path.name),
        in_sentences((words, translate("WholeFlow", "Undo takes all of it out again."))),
        translate("WholeFlow", "Bring in"),
        danger=False,
    )


def _held(tables: TableSet) -> list[str]:
    """Return how many of each a set says that it holds, those that are there."""

    def count(table: str) -> int:
        return tables.count(table) or 0

    said = (
        (count("deal"), translate("WholeFlow", "%n deal(s)", "", count("deal"))),
        (count("lead"), translate("WholeFlow", "%n lead(s)", "", count("lead"))),
        (count("person"), translate("WholeFlow", "%n person(s)", "", count("person"))),
        (count("visit"), translate("WholeFlow", "%n visit(s)", "", count("visit"))),
        (count("scenario"), translate("WholeFlow", "%n scenario(s)", "", count("scenario"))),
    )
    return [words for number, words in said if number]


def bring_in(window: MainWindow, path: Path) -> None:
    """Fill the window's empty file from everything that another one held."""
    model = window.model
    if model is None:
        return
    try:
        tables = TableSet.open(path)
    except FunnelError as error:
        window.complain(error.message)
        return
    work = ImportSet(tables)
    steps = model.session.execute_in_slices(work.name(), work.run)
    title = translate("FileFlow", "Importing {file}").format(file=path.name)
    cancelled = message("FileFlow", "The import was cancelled. Nothing was changed.")
    with closing(tables):
        done = window.work_through(
            title, after_a_copy(window, model.session, "import", steps), cancelled=cancelled
        )
    if not done:
        return
    count = work.rows.get("deal", 0)
    window.message_bar.show_said(
        lambda: translate("WholeFlow", "%n deal(s) and everything about them came in.", "", count), "good"
    )


def write_out(window: MainWindow, folder: Path) -> None:
    """Ask for a folder or zip file, ``folder`` proposed to hold it, and write every table there."""
    model = window.model
    if model is None:
        return
    suggested = named_after(model.session.known_as, f" {date.today().isoformat()}.zip", folder)
    packed = translate("WholeFlow", "One zip file (*.zip)")
    name, kind = ask_save(
        window,
        translate("WholeFlow", "Export everything"),
        str(suggested),
        packed + ";;" + translate("WholeFlow", "A folder of CSV files (*)"),
    )
    if not name:
        return
    path = Path(name)
    if kind == packed and path.suffix.lower() != ".zip" and not path.is_dir():
        path = path.with_name(f"{path.name}.zip")
    try:
        done = run_with_progress(
            window,
            translate("FileFlow", "Exporting {file}").format(file=path.name),
            export_everything(model.session, path),
        )
    except FunnelError as error:
        window.complain(error.message)
        return
    if done:
        window.message_bar.show_message(
            said_of_export(
                window,
                message(
                    "WholeFlow", "Everything is in {path}; columns.csv says what its columns hold.", path=path
                ),
            ),
            "good",
            message("FileFlow", "Show the folder"),
            lambda: window.files.show_folder(path if path.is_dir() else path.parent),
        )
