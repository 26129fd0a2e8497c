"""Putting the open file together with another version of it: choose, look, do, undo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.opening import refuse_the_open_file
from funnel_desktop.commands.session import Session
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.file_dialogs import ask_open
from funnel_desktop.widgets.kit.progress import run_with_progress
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.shell.files.opening import opener_over

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


def choose_and_merge(window: MainWindow, folder: Path) -> None:
    """Ask for another version of the open file, beginning in ``folder``, and put the two together."""
    name, _ = ask_open(
        window,
        translate("MergeFlow", "Another version of this funnel"),
        str(folder),
        translate("FileFlow", "Funnel files (*.funnel);;All files (*)"),
    )
    if name:
        merge_with(window, Path(name))


def merge_with(window: MainWindow, other: Path) -> bool:
    """Show what putting the file at ``other`` into the open one would change, and do it if the user agrees.

    Returns whether the open file holds everything of both afterwards. ``other`` is only read. What cannot be
    is said above the board, and then nothing has changed.
    """
    from funnel_desktop.widgets.shell.passphrase.asking import key_for

    model = window.model
    if model is None:
        return False
    session = model.session
    if session.read_only_reason is not None:
        window.complain(session.read_only_reason)
        return False
    try:
        refuse_the_open_file(other)
        may, key = key_for(window, other, session.key)
        if not may:
            return False
        work = MergeFile(session, other, key=key, opener=opener_over(window))
    except FunnelError as error:
        window.complain(error.message)
        return False
    try:
        return _merge(window, work)
    except FunnelError as error:
        window.complain(error.message)
        return False
    finally:
        work.close()


def _merge(window: MainWindow, work: MergeFile) -> bool:
    from funnel_desktop.widgets.dialogs.merging.dialog import MergeDialog

    model = window.model
    assert model is not None
    session, name = model.session, work.path.name
    looking = translate("MergeFlow", "Comparing with {file}").format(file=name)
    if not run_with_progress(window, looking, work.look_through()):
        return False
    plan = work.plan
    assert plan is not None
    if plan.related and not plan.changes_anything():
        window.message_bar.show_message(
            message("MergeFlow", "{file} holds nothing that is not here.", file=name), "good"
        )
        return True
    dialog = MergeDialog(window, model, plan, name)
    if not dialog.run() or not _copied(window, session):
        return False
    work.different = not plan.related
    doing = translate("MergeFlow", "Putting together with {file}").format(file=name)
    steps = session.execute_in_slices(work.name(), work.run, notes_itself=True)
    if not run_with_progress(window, doing, steps):
        window.complain(message("MergeFlow", "Cancelled. Nothing was changed."))
        return False
    window.message_bar.show_message(
        message("MergeFlow", "Put together with {file}.", file=name),
        "good",
        message("MergeFlow", "Undo"),
        window.undo,
    )
    return True


def _copied(window: MainWindow, session: Session) -> bool:
    """Keep the file as it is now among its copies; False when the user cancels. Raises FunnelError."""
    from funnel_desktop.commands.copies import keep_copy

    return run_with_progress(window, translate("FileFlow", "Backing up"), keep_copy(session, "merge"))
