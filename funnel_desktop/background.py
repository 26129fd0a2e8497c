"""Work on another thread, seen from the window as work in slices: for what waits for the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import TypeVar

from funnel_desktop import garbage

_LOOK_EVERY = 0.004

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

    thread = threading.Thread(target=run, name="funnel-work", daemon=not wait)
    garbage.hold()
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
