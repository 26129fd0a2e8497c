"""Everything of a funnel, from a set of CSV files into an empty file, from the window."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.export_set import ImportSet, refuse_unless_empty
from funnel_desktop.commands.opening import refuse_the_open_file
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.confirm import ask_confirm
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
