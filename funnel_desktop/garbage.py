"""No garbage collection while another thread works: it would destroy widgets off the window's thread.

Python collects cycles on whatever thread happens to allocate. A widget whose wrapper is part of a cycle would
then be destroyed on a thread that Qt does not allow to do so, which ends the program. Such work is short.

What was put off is collected by whoever allocates next: so the window's thread lets go once the other has
ended, never the other thread itself.
"""

from __future__ import annotations

import gc
import threading

_lock = threading.Lock()
_holders = 0
_left: list[threading.Thread] = []


def hold() -> None:
    """Stop collecting until ``release`` was called as often as this."""
    global _holders
    with _lock:
        _holders += 1
        gc.disable()


def release() -> None:
    """Collect again, unless somebody else still holds it back. Only on the window's thread."""
    global _holders
    with _lock:
        _holders -= 1
        if _holders == 0:
            gc.enable()


def release_after(thread: threading.Thread) -> None:
    """Release once this thread has ended: now, or when ``settle`` finds it so.

    Only on the window's thread.
    """
    with _lock:
        _left.append(thread)
    settle()


def settle() -> bool:
    """Release what waits for threads that have ended; whether there are others that still work. Only on the
    window's thread."""
    with _lock:
        ended = [thread for thread in _left if not thread.is_alive()]
        _left[:] = [thread for thread in _left if thread.is_alive()]
        waiting = bool(_left)
    for _ in ended:
        release()
    return waiting
