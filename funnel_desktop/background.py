"""Work on another thread, seen from the window as work in slices: for what waits for the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import Any

from funnel_desktop import garbage

_LOOK_EVERY = 0.004


class _CancelledError(Exception):
    """Raised on the other thread when its work is no longer wanted."""


def steps_on_a_thread(work: Callable[[Callable[[float], None]], object]) -> Generator[float, None, Any]:
    """Run ``work`` on a thread; yields the share done that it reports and returns its value.

    ``work`` is given a function to report the share done (0 to 1) with; when the generator is closed early,
    that function raises on the other thread, which ends the work. What ``work`` raises is raised here.
    """
    share, result = [0.0], []
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

    thread = threading.Thread(target=run, name="funnel-work")
    garbage.hold()
    thread.start()
    try:
        while thread.is_alive():
            # A breath for the other thread: waiting here, in short pieces, costs the window nothing.
            time.sleep(_LOOK_EVERY)
            yield share[0]
    finally:
        cancelled.set()
        thread.join()
        garbage.release()
    if errors:
        raise errors[0]
    return result[0]
