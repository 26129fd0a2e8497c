"""When the program itself is at fault: a log that the user can find, and a word at the next start."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from funnel_desktop.safe_files import appending, make_private_file, make_private_folder, move
from funnel_desktop.text import shortened, tame

_KEEP_BYTES = 1_000_000
_LONGEST_LINE = 2_000
"""Characters of a line of the log."""


class CrashLog:
    """The log in the data folder, and a marker of the running program: left over, it tells of a crash."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "funnel-desktop.log"
        self._folder = folder
        self._marker = folder / f"running-{os.getpid()}"
        self._stream: TextIO | None = None
        self.problem: OSError | None = None
        """Why there is no log, None while there is one."""

    def begin(self) -> bool:
        """Start logging; return whether the program ended without saying goodbye the last time.

        Without a writable folder there is no log, and nothing else changes.
        """
        try:
            make_private_folder(self._folder)
            crashed = [marker for marker in self._folder.glob("running-*") if not _alive(marker)]
            for marker in crashed:
                marker.unlink(missing_ok=True)
            if self.path.exists() and self.path.stat().st_size > _KEEP_BYTES:
                move(self.path, self.path.with_suffix(".old.log"))
            self._stream = appending(self.path)
            make_private_file(self._marker)
        except OSError as error:
            self.problem = error
            return False
        import faulthandler

        faulthandler.enable(self._stream)
        return bool(crashed)

    def end(self) -> None:
        """Say goodbye."""
        import faulthandler

        faulthandler.disable()
        if self._stream is not None:
            with contextlib.suppress(OSError):
                self._stream.close()
            self._stream = None
        with contextlib.suppress(OSError):
            self._marker.unlink(missing_ok=True)

    def write(self, text: str) -> None:
        """Append text with the time.

        Only an entry's first line begins at the edge: what an error quotes of a file, whoever wrote it, makes
        no entry of its own, and acts on no terminal.
        """
        text = "\n    ".join(tame(shortened(line, _LONGEST_LINE)) for line in text.rstrip().splitlines())
        if self._stream is None:
            # Without a log its words go where whoever started the program from a terminal sees them.
            print(text, file=sys.stderr)
        else:
            # A full disk must not keep the user from being told.
            with contextlib.suppress(OSError):
                self._stream.write(f"{datetime.now().isoformat(timespec='seconds')} {text}\n")
                self._stream.flush()

    def catch(
        self, tell: Callable[[Path, BaseException], None], locked: Callable[[], bool] = lambda: False
    ) -> None:
        """Write uncaught exceptions to the log and call ``tell`` with its path and what was raised.

        While ``locked`` says so, a file with a passphrase is open: what an exception says may name a
        customer then, and only where it was raised is written.
        """

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.exit(130)
            self.write(
                _without_words(error, trace)
                if locked()
                else "".join(traceback.format_exception(kind, error, trace))
            )
            if os.environ.get("FUNNEL_DEBUG"):
                sys.__excepthook__(kind, error, trace)
            tell(self.path, error)

        sys.excepthook = hook


def _without_words(error: BaseException, trace: TracebackType | None) -> str:
    """Return an exception and those that led to it by their kinds and places alone."""
    lines: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        where = traceback.format_tb(trace if now is error and trace is not None else now.__traceback__)
        lines[:0] = [*where, f"{type(now).__name__}: (not written, the funnel has a passphrase)\n"]
        now = now.__cause__ or now.__context__
    return "".join(lines)


def _alive(marker: Path) -> bool:
    try:
        number = int(marker.name.rpartition("-")[2])
    except ValueError:
        return False
    if number == os.getpid():
        return False
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, number)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
