"""Copies of a file that are kept without asking: made, listed, compared with now, deleted."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.part_names import clean_left_overs
from funnel_desktop.slices import as_part

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session
    from funnel_desktop.method.copies_kept import Copy
    from funnel_desktop.method.earlier_state import State
    from funnel_desktop.store.copies import Reason as Reason
    from funnel_desktop.store.key import Key
    from funnel_desktop.store.restoring import Now
    from funnel_desktop.text import Message

T = TypeVar("T")

_COPY_SHARE = 0.2


def copies_of(session: Session) -> list[Copy]:
    """Return the copies of the open file, the latest first, with those made of it where it lay before."""
    from funnel_desktop.store.copies import copies_of, copy_folder, origin_of

    origin = origin_of(session.store.file.connection)
    return copies_of(session.path, copy_folder(), origin)


def copies_of_file(path: Path) -> list[Copy]:
    """Return the copies of a file by its place, the latest first: it need not be there, nor readable."""
    from funnel_desktop.store.copies import copies_of, copy_folder

    return copies_of(path, copy_folder())


def is_worth_a_copy(rows: int) -> bool:
    """Whether so many rows are imported that a copy is kept before."""
    from funnel_desktop.store.copies import MANY_ROWS

    return rows > MANY_ROWS


# Making


def keep_copy_of_the_day(session: Session) -> Generator[float, None, object]:
    """Keep the open file as the copy of its day, if there is none yet; on a thread. Raises FunnelError."""
    from funnel_desktop.store.copies import copy_folder, copy_of_the_day

    path, now, key = session.path, session.clock().replace(tzinfo=None), session.key

    def work(progress: Callable[[float], None]) -> object:
        # What a killed process was writing beside the file, too, which may never be written to again.
        clean_left_overs(path.parent)
        return copy_of_the_day(path, copy_folder(), now, key=key, progress=progress)

    return steps_on_a_thread(work)


def keep_copy(session: Session, reason: Reason) -> Generator[float, None, object]:
    """Keep the open file as it is now, before something changes much of it; on a thread. Raises FunnelError,
    and then nothing should be done."""
    from funnel_desktop.store.copies import copy_before

    path, key = session.path, session.key
    return steps_on_a_thread(lambda progress: copy_before(path, reason, key=key, progress=progress))


def after_a_copy(
    session: Session, reason: Reason, steps: Generator[float, None, T]
) -> Generator[float, None, T]:
    """Return work that is preceded by a copy of the file as it is now. A copy that cannot be made raises
    FunnelError, and the work is not begun."""
    try:
        yield from as_part(keep_copy(session, reason), 0, _COPY_SHARE)
        return (yield from as_part(steps, _COPY_SHARE, 1 - _COPY_SHARE))
    finally:
        steps.close()


# Comparing


def read_now(path: Path, key: Key | None) -> Generator[float, None, Now]:
    """Read the file's present state, to compare copies with; on a thread. Raises FunnelError."""
    from funnel_desktop.store.restoring import Now

    return steps_on_a_thread(lambda progress: Now(path, key, progress))


def read_state(copy: Copy, now: Now | None, key: Key | None) -> Generator[float, None, State]:
    """Read what a copy holds, and how it differs from ``now``; on a thread. Raises FunnelFileError, "locked"
    or "wrong_passphrase" where another passphrase than ``key`` was made of locks it."""
    from funnel_desktop.store.restoring import state_of

    return steps_on_a_thread(lambda progress: state_of(copy.path, now, key, progress))


# Deleting


def why_kept(copy: Copy, copies: Sequence[Copy]) -> Message | None:
    """Return why one of a file's ``copies`` is not to be deleted, None when it may be."""
    from funnel_desktop.store.copies import why_kept

    return why_kept(copy, copies, datetime.now())


def delete(copy: Copy) -> None:
    """Delete a copy for good. Raises FunnelFileError, and then it is still there."""
    from funnel_desktop.store.copies import delete_copy

    delete_copy(copy)
