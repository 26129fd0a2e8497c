"""Where the program keeps what is no funnel: log, daily backups, settings; and how such a place is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from funnel_desktop.reasons import why
from funnel_desktop.safe_files import make_folder
from funnel_desktop.text import Message, message
from funnel_desktop.widgets.kit import preferences


def log_file() -> Path:
    """Return the log, which is there once the program has run."""
    return preferences.data_folder() / "funnel-desktop.log"


def backup_folder() -> Path:
    """Return the folder of the copies of all files."""
    return preferences.data_folder() / "backups"


def qt_folder() -> Path:
    """Return the folder in which Qt's libraries lie: they may be exchanged there."""
    from PySide6.QtCore import QLibraryInfo

    # Windows keeps libraries where it keeps programs.
    for kind in (QLibraryInfo.LibraryPath.LibrariesPath, QLibraryInfo.LibraryPath.BinariesPath):
        folder = Path(QLibraryInfo.path(kind))
        if any(folder.glob("*Qt*6*Core*")) or any(folder.glob("QtCore.framework")):
            return folder
    import PySide6

    return Path(PySide6.__path__[0])


def what_cannot_be_kept(problem: OSError | None) -> Message | None:
    """Return the sentence about log, backups and settings that cannot be written; ``problem``: the log's."""
    settings = preferences.settings_file()
    kept = preferences.can_be_kept()
    if problem is None:
        if kept:
            return None
        return message(
            "Places",
            "{path} cannot be written: language, look and recent files are forgotten when the program ends.",
            path=settings,
        )
    values = {"folder": preferences.data_folder(), "why": why(problem)}
    if kept:
        return message(
            "Places",
            "{folder} cannot be written ({why}): there will be no log and no daily backups. Your funnel "
            "itself is saved as ever.",
            **values,
        )
    return message(
        "Places",
        "{folder} and {path} cannot be written ({why}): there will be no log and no daily backups, and "
        "language, look and recent files are forgotten when the program ends.",
        path=settings,
        **values,
    )


def open_outside(path: str) -> bool:
    """Open a file with its program, a folder in the file manager; whether one could be started.

    What a funnel names may be somebody else's: whoever calls this asks the user where it may run something.
    """
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_folder(folder: Path) -> Message | None:
    """Show a folder in the file manager, made if need be; return a sentence when that cannot be."""
    try:
        make_folder(folder)
    except OSError as error:
        return message(
            "Places", "{folder} is not there and cannot be made: {why}.", folder=folder, why=why(error)
        )
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return None
    return message("Places", "No file manager could be started to show {folder}.", folder=folder)
