"""No garbage collection while another thread works: it would destroy widgets off the window's thread.

Python collects cycles on whatever thread happens to allocate. A widget whose wrapper is part of a cycle would
then be destroyed on a thread that Qt does not allow to do so, which ends the program. Such work is short.

What was put off is collected by whoever allocates next: so the window's thread lets go once the other has
ended, never the other thread itself.

Nor is any collected while very many records are being made: to look through a million of them again and again
takes longer than to make them, and the window stands still for it. They stay for as long as their file does,
and are left out of every later collection until then: one look through those of 100,000 deals takes 0.2 s.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_lock = threading.Lock()
_holders = 0
_left: list[threading.Thread] = []
_DROPPED_AT_ONCE = 500
_VERY_MANY = 20_000
"""So many objects that were made meanwhile are records that stay: a window and its dialogs make fewer."""
_set_aside = False


def hold() -> None:
    """Stop collecting until ``release`` was called as often as this."""
    global _holders
    with _lock:
        _holders += 1
        gc.disable()


def release() -> None:
    """Collect again, unless somebody else still holds it back; very many records that were made meanwhile are
    left out from now on. Only on the window's thread."""
    global _holders, _set_aside
    with _lock:
        _holders -= 1
        if _holders == 0:
            if gc.get_count()[0] > _VERY_MANY:
                gc.freeze()
                _set_aside = True
            gc.enable()


def look_at_all() -> bool:
    """Look through everything that was left out: a file with very many records was left. Nothing is done
    where there never was one; False while somebody holds collecting back: then it is to be called again.
    Only on the window's thread."""
    if _set_aside:
        if _holders:
            return False
        gc.unfreeze()
        gc.collect()
        gc.freeze()  # with the records of the file that is open now: the next look finds them
    return True


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


@contextmanager
def held() -> Iterator[None]:
    """Hold collecting while very many records are made that hold no cycles. Only on the window's thread."""
    hold()
    try:
        yield
    finally:
        release()


def drop(*many: list[Any] | dict[Any, Any]) -> None:
    """Empty what holds very many plain records, on a thread: all at once is felt. Nobody may use it any
    more, and nothing of Qt may be in it. Only on the window's thread."""
    if sum(map(len, many)) <= _DROPPED_AT_ONCE:
        return
    hold()
    thread = threading.Thread(target=_take_apart, args=(many,), name="funnel-drop", daemon=True)
    thread.start()
    release_after(thread)


def _take_apart(many: tuple[list[Any] | dict[Any, Any], ...]) -> None:
    for _ in apart(*many):
        pass


def apart(*many: list[Any] | dict[Any, Any]) -> Iterator[None]:
    """Empty what holds very many records, in slices."""
    for some in many:
        while some:
            if isinstance(some, list):
                del some[-_DROPPED_AT_ONCE:]
            else:
                for _ in range(min(len(some), _DROPPED_AT_ONCE)):
                    some.popitem()
            yield
