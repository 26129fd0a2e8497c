"""A copy of a funnel file with its log or journal, in a folder that only the user may read, for as long
as it is needed.

What a program left unfinished when it was killed, SQLite completes by writing to the file. Where that
must not be (the file is only to be read, or it is damaged) it is completed in such a copy, and the file
stays as it is.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from funnel_desktop.reasons import why
from funnel_desktop.store.errors import FunnelFileError, cannot_be_read, not_given
from funnel_desktop.store.lock import NotGivenError, copy_contents
from funnel_desktop.text import Message, message

SIDE_ENDINGS = ("-journal", "-wal")
"""What belongs to a file and lies beside it: the journal to take a change back, the log with changes
not yet in it. The index of the log (-shm) is made anew."""

_PREFIX = "funnel-desktop-copy-"
_TRIES = 5

_Facts = tuple[tuple[int, int] | None, ...]


class PrivateCopy:
    """A copy and its folder; ``path`` may be opened and written. ``remove`` takes it away. ``lost``: bytes
    that the drive did not give, for which zeros stand."""

    def __init__(
        self, source: Path, *, with_sides: bool = True, leaping: Callable[[float], None] | None = None
    ) -> None:
        """Copy ``source``. Raises FunnelFileError "disk" when that is not possible, "missing" when it is not
        there.

        ``leaping``: copy also a file of which a failing drive does not give everything; this is called now
        and then meanwhile, and may raise to end it.
        """
        self.lost = 0
        self._leaping = leaping
        _remove_left_over()
        try:
            self._folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        except OSError as error:
            raise FunnelFileError("disk", _no_copy(source, error)) from error
        self.path = self._folder / "copy.funnel"
        source = Path(os.path.realpath(source))  # beside which SQLite lays its side files
        try:
            self._copy(source, ("", *SIDE_ENDINGS) if with_sides else ("",))
        except NotGivenError as error:
            self.remove()
            known = not_given(source) if error.errno == errno.EIO else cannot_be_read(source, error)
            raise known from error
        except OSError as error:
            self.remove()
            raise FunnelFileError("disk", _no_copy(source, error)) from error
        except BaseException:
            self.remove()
            raise

    def _copy(self, source: Path, endings: tuple[str, ...]) -> None:
        for _ in range(_TRIES):
            before, lost = _facts(source, endings), 0
            for ending in endings:
                part = Path(f"{self.path}{ending}")
                part.unlink(missing_ok=True)
                try:
                    lost += copy_contents(
                        Path(f"{source}{ending}"),
                        part,
                        leaping=self._leaping is not None,
                        progress=self._leaping,
                    )
                except FileNotFoundError as error:
                    if not ending:
                        raise NotGivenError(error.errno, error.strerror, os.fspath(source)) from error
                    part.unlink(missing_ok=True)
            if _facts(source, endings) == before:
                self.lost = lost
                return  # nobody wrote meanwhile: the parts belong together
        raise FunnelFileError(
            "in_use",
            message(
                "File",
                "Another program is writing to {path} all the time, so it could not be read. Try again "
                "later.",
                path=source,
            ),
        )

    def remove(self) -> None:
        """Take the copy away. Harmless when called twice."""
        shutil.rmtree(self._folder, ignore_errors=True)


def has_sides(path: Path) -> bool:
    """Whether a log or journal lies beside a file."""
    real = os.path.realpath(path)
    return any(os.path.lexists(f"{real}{ending}") for ending in SIDE_ENDINGS)


def _facts(source: Path, endings: tuple[str, ...]) -> _Facts:
    found: list[tuple[int, int] | None] = []
    for ending in endings:
        try:
            facts = os.stat(f"{source}{ending}")
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((facts.st_size, facts.st_mtime_ns))
    return tuple(found)


def _no_copy(source: Path, error: OSError) -> Message:
    return message(
        "File",
        "{path} can only be read by way of a copy, and none could be made in {folder}: {why}. Nothing was "
        "changed.",
        path=source,
        folder=tempfile.gettempdir(),
        why=why(error),
    )


def _remove_left_over() -> None:
    """Take away the copies of processes that were killed; they hold customers' data."""
    if sys.platform == "win32":
        return  # the system's own clean-up of temporary files has to do: whether a process lives is not told
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            process = folder.name.removeprefix(_PREFIX).partition("-")[0]
            if folder.stat().st_uid == os.getuid() and process.isdigit() and not _lives(int(process)):
                shutil.rmtree(folder, ignore_errors=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
