"""Opening files for somebody who waits: an older one is brought up to date on another thread, and may be left
as it is."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.store.errors import environment_error
from funnel_desktop.store.file import Mode, open_file
from funnel_desktop.store.funnel_file import FunnelFile
from funnel_desktop.store.refusals import refuse_open_funnel
from funnel_desktop.text import message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

Wait = Callable[[Path, Generator[float, None, Any]], object]
"""Waits until a file is brought up to date, in slices; closes them to leave it as it was."""


class Opener(Protocol):
    """Opens a file."""

    def __call__(self, path: Path, mode: Mode = "either", *, key: Key | None = None) -> FunnelFile:
        """Open it. Raises FunnelFileError."""


def open_at_once(path: Path, mode: Mode = "either", *, key: Key | None = None) -> FunnelFile:
    """Open a file without a wait. Raises FunnelFileError, "older" for one to be brought up to date first."""
    return open_file(path, mode, key=key, update=False)


def opener_that_waits(wait: Wait) -> Opener:
    """Return what opens files and waits for older ones to be brought up to date.

    It raises FunnelFileError, "left" when ``wait`` gave up: the file is then as it was.
    """

    def opened(path: Path, mode: Mode = "either", *, key: Key | None = None) -> FunnelFile:
        try:
            return open_at_once(path, mode, key=key)
        except FunnelFileError as error:
            if error.kind != "older":
                raise
            said = error.said_before
        from funnel_desktop.background import steps_on_a_thread

        found: list[FunnelFile] = []

        def work(progress: Callable[[float], None]) -> None:
            found.append(open_file(path, mode, key=key, update=progress))

        wait(path, steps_on_a_thread(work))
        # It may have come to its end in the moment in which it was cancelled.
        for file in found:
            file.said_on_opening = file.said_on_opening or said
            return file
        raise FunnelFileError(
            "left",
            message(
                "Opening",
                "{name} is as it was: it was made by an earlier version of the program, and opens when it is "
                "brought up to date.",
                name=path.name,
            ),
        )

    return opened


def refuse_the_open_file(path: Path) -> None:
    """Raise FunnelError for a file that is open here: another one has to be chosen."""
    refuse_open_funnel(path)


def said_of(path: Path, error: BaseException) -> FunnelFileError | None:
    """Return what an error met while working with a file means for its user; None when it is no matter of
    the file or the disk."""
    return error if isinstance(error, FunnelFileError) else environment_error(path, error)
