"""What keeps a file safe: copies on demand and every day, a look for damage, and rescue from it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands import care
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import free_name, named_after
from funnel_desktop.text import Message, message
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key
    from funnel_desktop.widgets.shell.main_window import MainWindow


# Copies


def back_up(window: MainWindow, folder: Path) -> None:
    """Ask for a name and write a copy of the file there."""
    source = window.path
    if source is None or window.model is None:
        return
    known = window.model.session.known_as
    suggested = free_name(named_after(known, f" {date.today().isoformat()}{known.suffix}", folder))
    target = copy_file(window, source, suggested, replace=True)
    if target is not None:
        window.message_bar.show_message(message("FileFlow", "Backed up to {path}.", path=target), "good")


def copy_file(window: MainWindow, source: Path, suggested: Path, *, replace: bool) -> Path | None:
    """Ask for a name and copy a file there; return where it is, None when it came to nothing."""
    name, _ = ask_save(
        window,
        translate("FileFlow", "Back up") if replace else translate("FileFlow", "Save a copy"),
        str(suggested),
        translate("FileFlow", "Funnel files (*.funnel)"),
    )
    if not name:
        return None
    target = Path(name)
    if not target.suffix:
        target = target.with_suffix(".funnel")
    key = window.model.session.key if window.model is not None and source == window.path else None
    done = window.work_through(
        translate("FileFlow", "Backing up"),
        care.back_up(source, target, key, replace=True),
    )
    return target if done else None


def look_for_damage(window: MainWindow, model: SessionModel, then: Callable[[], object]) -> None:
    """Look for damage in the file that is open, before it is changed and before damage is met; ``then`` is
    done when there is none."""
    from funnel_desktop.widgets.kit.progress import Slices

    def tell(found: object) -> None:
        if window.model is not model:
            return  # another file was opened meanwhile
        if isinstance(found, Message):
            window.files.go_on_reading(FunnelFileError("damaged", found))
        else:
            then()

    slices = Slices(model)
    slices.finished.connect(tell)
    slices.failed.connect(lambda error: window.complain(error.message))
    slices.start(care.look_for_damage(model.session))


# Rescue


def save_what_can_be_read(window: MainWindow, path: Path, key: Key | None = None) -> None:
    """Read what can be read of a damaged file into a new one, open that, and say what was lost."""
    target = free_name(named_after(path, f"-recovered{path.suffix}"))
    lost: list[Message] = []

    def work() -> Generator[float, None, None]:
        lost.append((yield from care.rescue(path, target, key)))

    done = window.work_through(translate("FileFlow", "Saving what can be read"), work())
    if done and window.files.open_path(target, key=key):
        window.message_bar.show_message(lost[0], "info")


def restore(window: MainWindow, path: Path, backup: Path, key: Key | None = None) -> None:
    """Open a copy of a backup beside the damaged file, which is left as it is."""
    from funnel_desktop.widgets.shell.passphrase.asking import key_for

    may, key = key_for(window, backup, key)  # it may be locked with an earlier passphrase, or plain
    if not may:
        return
    target = free_name(named_after(path, f"-restored{path.suffix}"))
    if window.work_through(
        translate("FileFlow", "Copying"),
        care.back_up(backup, target, key),
    ):
        window.files.open_path(target, key=key)
