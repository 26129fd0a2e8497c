"""What keeps a file safe: a copy on demand, a look for damage, rescue from it, everything in the one file."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.session import Session
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.text import FunnelError, Message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key


def back_up(
    path: Path, target: Path, key: Key | None, *, replace: bool = False
) -> Generator[float, None, None]:
    """Copy a file, open or not, to ``target``, with ``replace`` in the place of a funnel there; on a thread.
    Raises FunnelFileError; then, and when it is closed early, nothing is left."""
    from funnel_desktop.store.backup import back_up_file

    return steps_on_a_thread(lambda progress: back_up_file(path, target, progress, replace=replace, key=key))


def rescue(path: Path, target: Path, key: Key | None) -> Generator[float, None, Message]:
    """Read what can be read of a damaged file into a new one at ``target``; on a thread. Return what was lost
    in a sentence. Raises FunnelFileError; then, and when it is closed early, nothing is left."""
    from funnel_desktop.store.recovery import recover

    return steps_on_a_thread(lambda progress: recover(path, target, progress, key=key).sentence)


def is_a_funnel(path: Path) -> bool:
    """Whether a funnel lies there, locked perhaps, which nothing else is to be written over."""
    from funnel_desktop.store.backup import is_funnel_file

    return is_funnel_file(path)


def go_on_reading(session: Session, error: FunnelFileError) -> None:
    """Change the file no more, for a reason that showed after it was opened."""
    session.store.file.only_read(error.kind, error.message)


# Getting ready


def look_for_damage(session: Session) -> Generator[float, None, Message | None]:
    """Look for damage on a thread, before the file is changed or damage is met; return the sentence about it,
    None when there is none. Raises FunnelFileError when the file cannot be read."""
    soundness = session.store.file.soundness
    return steps_on_a_thread(lambda _progress: soundness.look())


def end_look_for_damage(session: Session) -> None:
    """End a look that is going on; the next one begins anew."""
    session.store.file.soundness.pause()


def get_ready_to_change(session: Session) -> bool:
    """Spare the first change its preparations; return whether all is done. False while the file is being read
    or changed: the journal is made of tables and triggers, and making these aborts the reading of rows that
    an export has begun."""
    return not session.in_slices and session.store.prepare_early()


# While it is open


def hold(session: Session) -> None:
    """Take the file's locks again where something else in this process may have dropped them."""
    session.store.file.hold()


def bring_in_log(session: Session) -> Generator[float, None, bool] | None:
    """Work the log of an open file into the one file on a thread; return whether all of it is in. None when
    the file is not in its place: then that is to be looked at first.

    Ends before the file is closed: SQLite's locks on it go with the last look of ours at it.
    """
    from funnel_desktop.store.funnel_file import bring_in_log

    file = session.store.file
    if file.whereabouts().kind != "here":
        return None
    path, identity, key = file.path, file.identity, file.key

    def work() -> Generator[float, None, bool]:
        file.being_settled = True
        try:
            return (yield from steps_on_a_thread(lambda _progress: bring_in_log(path, identity, key)))
        finally:
            file.being_settled = False
            file.know_content()

    return session.while_open(work())


def settle(session: Session) -> bool:
    """Empty the log once all of it is in the file: a copy of the one file is complete then. Return whether
    that could be done, or need not be."""
    if not session.in_change:
        with suppress(FunnelError):
            session.store.settle()
            return True
        return False
    return True
