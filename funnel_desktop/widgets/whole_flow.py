"""Everything of a funnel, out as a set of CSV files and into an empty file again, from the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.importing.progress import run_with_progress
from funnel_desktop.widgets.text import translate

if TYPE_CHECKING:
    from funnel_desktop.widgets.main_window import MainWindow


def bring_in(window: MainWindow, path: Path) -> None:
    """Fill the window's empty file from everything that another one held."""
    model = window.model
    if model is None:
        return
    try:
        tables = TableSet.open(path)
        try:
            work = ImportSet(tables)
            done = run_with_progress(
                window,
                translate("FileFlow", "Importing {file}").format(file=path.name),
                model.session.execute_in_slices(work.name(), work.run),
            )
        finally:
            tables.close()
    except FunnelError as error:
        window.complain(error.message)
        return
    if not done:
        window.complain(message("FileFlow", "The import was cancelled. Nothing was changed."))
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
    suggested = folder / f"{model.session.path.stem} {date.today().isoformat()}.zip"
    packed = translate("WholeFlow", "One zip file (*.zip)")
    name, kind = QFileDialog.getSaveFileName(
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
            message(
                "WholeFlow", "Everything is in {path}; columns.csv says what its columns hold.", path=path
            ),
            "good",
            message("FileFlow", "Show the folder"),
            lambda: _show(path if path.is_dir() else path.parent),
        )


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
