"""Work on another thread, seen from the window as work in slices: for what waits for the disk."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Generator
from typing import TypeVar

from funnel_desktop import garbage

_LOOK_EVERY = 0.004
_TURN = 0.0005
"""Seconds after which a thread that computes hands over to the window when that asks. It asks wherever Qt or
SQLite comes back to Python, hundreds of times in a picture: with Python's five milliseconds writing one cell
took seconds while a forecast was worked out."""
_OURS = "funnel-"
"""How the names of this program's threads begin."""
_PATIENCE = 0.5
"""Seconds that a program which ends gives to work that nobody waits for any more."""

T = TypeVar("T")


class _CancelledError(Exception):
    """Raised on the other thread when its work is no longer wanted."""


def steps_on_a_thread(
    work: Callable[[Callable[[float], None]], T],
    undo: Callable[[T], object] | None = None,
    *,
    wait: bool = True,
) -> Generator[float, None, T]:
    """Run ``work`` on a thread; yields the share done that it reports and returns its value.

    ``work`` is given a function to report the share done (0 to 1) with; when the generator is closed early,
    that function raises on the other thread, which ends the work. If that came to its end all the same,
    ``undo`` is given its value. What ``work`` raises is raised here.

    With ``wait`` false nobody waits for work that was closed early: for what changes nothing, and can't be
    broken off within a single long step.
    """
    share = [0.0]
    result: list[T] = []
    errors: list[BaseException] = []
    cancelled = threading.Event()

    def progress(done: float) -> None:
        if cancelled.is_set():
            raise _CancelledError
        share[0] = done

    def run() -> None:
        try:
            result.append(work(progress))
        except _CancelledError:
            pass
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, name=f"{_OURS}work", daemon=not wait)
    garbage.hold()
    sys.setswitchinterval(_TURN)
    thread.start()
    waited = False
    try:
        while thread.is_alive():
            # A breath for the other thread: waiting here, in short pieces, costs the window nothing.
            time.sleep(_LOOK_EVERY)
            yield share[0]
        waited = True
    finally:
        cancelled.set()
        if wait:
            thread.join()
        garbage.release_after(thread)
        if undo is not None and not waited:
            for made in result:  # ended in the moment in which it was done
                undo(made)
    if errors:
        raise errors[0]
    return result[0]


def leave(code: int) -> int:
    """Return the exit code of a program that is done with its window, once no work goes on.

    Work that nobody waits for is let run to its end; where that takes long, the process ends here: a thread
    that is still at work while Python is taken down is torn out of what it calls, and where that is C++ the
    whole process is aborted. Everything is written by then, nothing of ours is done at exit.
    """
    late = [thread for thread in threading.enumerate() if thread.daemon and thread.name.startswith(_OURS)]
    until = time.monotonic() + _PATIENCE
    for thread in late:
        thread.join(max(0.0, until - time.monotonic()))
    if any(thread.is_alive() for thread in late):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(code)
    return code
