"""Passphrases of files: whether one is needed, trying one, setting, changing and removing it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.copies import copies_of_file
from funnel_desktop.store.key import Key as Key
from funnel_desktop.store.key import is_locked, salt_at


def can_lock() -> bool:
    """Whether this installation can lock files at all."""
    from funnel_desktop.store.driver import can_lock

    return can_lock()


def known_key(path: Path, known: Key | None) -> tuple[bool, Key | None]:
    """Return whether a file can be opened without a question, and with which key: none for one that is not
    locked, the ``known`` one where it fits. Not for a file that is open. Raises FunnelFileError."""
    from funnel_desktop.store.passphrase import fits

    if not is_locked(path):
        return True, None
    return (True, known) if known is not None and fits(path, known) else (False, None)


def unlock(path: Path, passphrase: str) -> Generator[float, None, Key | None]:
    """Try a passphrase of a file; return its key, None for a file that is not locked any more. On a thread:
    it takes a tenth of a second or more. Not for a file that is open. Raises FunnelFileError, as
    "wrong_passphrase"."""
    from funnel_desktop.store.passphrase import unlock

    salts = _salts_of_copies(path)
    return steps_on_a_thread(lambda _progress: unlock(path, passphrase, salts))


def unlock_again(path: Path, passphrase: str, key: Key) -> Generator[float, None, Key | None]:
    """Try a passphrase of the file that is open with ``key``, which is not touched; as ``unlock``."""
    from funnel_desktop.store.passphrase import same_key

    return steps_on_a_thread(lambda _progress: same_key(path, passphrase, key))


def is_passphrase_of(key: Key, passphrase: str) -> Generator[float, None, bool]:
    """Return whether a key was made from a passphrase; on a thread."""
    return steps_on_a_thread(lambda _progress: Key.of(passphrase, key.salt).same_as(key))


def _salts_of_copies(path: Path) -> list[bytes]:
    """Return the salts of a few copies of a file: with one of them it opens even if its own is damaged."""
    found = [salt_at(copy.path) for copy in copies_of_file(path)[:3] if copy.own]
    return [salt for salt in found if salt is not None]


class Relocking:
    """Locks a closed file and copies of it with another passphrase, or with none ("").

    After ``run``, ``done`` says whether the file itself was, ``key`` with which key, and ``left`` which
    copies could not be: they stay as they were.
    """

    def __init__(self, path: Path, old: Key | None, passphrase: str, copies: Sequence[Path]) -> None:
        self._path, self._old, self._passphrase, self._copies = path, old, passphrase, copies
        self.done = False
        self.key: Key | None = None
        self.left: list[Path] = []

    def run(self) -> Generator[float, None, None]:
        """Do it on a thread. Raises FunnelFileError; then, and when it is closed early, the file is as it was
        or ``done``."""
        return steps_on_a_thread(self._work)

    def _work(self, progress: Callable[[float], None]) -> None:
        from funnel_desktop.store.passphrase import relock, relock_copies

        new = Key.of(self._passphrase) if self._passphrase else None
        share = 1 / (1 + len(self._copies))
        relock(self._path, self._old, new, lambda part: progress(part * share))
        self.key, self.done = new, True
        self.left += relock_copies(
            self._copies, self._old, new, lambda part: progress(share + part * (1 - share))
        )
