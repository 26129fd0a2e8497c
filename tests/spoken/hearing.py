"""Orca beside the program on a screen of its own: what is pressed, and what is said of it."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.x11.screen import App, Screen, wait_until, wait_until_still

ORCA = Path("/usr/lib/python3/dist-packages/orca")
SYSTEM_PYTHON = Path("/usr/bin/python3")
BUS = Path("/usr/libexec/at-spi-bus-launcher")
QUIET = 2.0
"""Seconds without a word, after which nothing more is expected of what was pressed."""


def missing() -> list[str]:
    """Return what is not installed of what it takes to hear Orca, as Debian calls it."""
    needed = {"orca": ORCA.exists(), "python3": SYSTEM_PYTHON.exists(), "at-spi2-core": BUS.exists()}
    return [
        *(name for name, there in needed.items() if not there),
        *([] if shutil.which("dbus-daemon") else ["dbus"]),
    ]


class Hearing:
    """The program with a funnel, and Orca reading it. ``said`` is the transcript so far."""

    def __init__(self, screen: Screen, funnel: Path, language: str) -> None:
        self._screen = screen
        self._file = screen.folder / "said.txt"
        self._file.touch()
        self._from = 0
        self._environment = {
            "DBUS_SESSION_BUS_ADDRESS": self._bus(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(screen.folder),
            # It is read, not heard.
            "SPEECHD_ADDRESS": f"unix_socket:{screen.folder / 'nowhere'}",
        }
        screen.start_program([str(BUS), "--launch-immediately"], self._environment)
        teller = Path(__file__).with_name("teller.py")
        orca = [str(SYSTEM_PYTHON), str(teller), str(self._file), str(screen.folder / "orca")]
        screen.start_program(orca, {**self._environment, "LC_ALL": "C.UTF-8"})
        wait_until("Orca to speak", lambda: self._file.stat().st_size)
        self.app: App = screen.start("--language", language, funnel, environment=self._environment)
        self.app.wait_for_window("Funnel Desktop")

    def _bus(self) -> str:
        address = self._screen.folder / "bus"
        self._screen.start_program(["dbus-daemon", "--session", "--nofork", f"--address=unix:path={address}"])
        wait_until("the bus", address.exists)
        return f"unix:path={address}"

    @property
    def said(self) -> str:
        """Everything that was pressed and said."""
        return self._file.read_text(encoding="utf-8")

    def hear(self, words: str) -> None:
        """Wait until words are said that follow what was pressed last, and until no more is said.

        Raises:
            AssertionError: they were not said; with the transcript.
        """
        try:
            wait_until(f"Orca to say {words!r}", lambda: words in self.said[self._from :], 60)
        except AssertionError as error:
            raise AssertionError(f"{error}; it said:\n{self.said}") from None
        wait_until_still("Orca to come to an end", lambda: self.said, QUIET)

    def press(self, key: str, words: str) -> None:
        """Press a key, and wait until words are said."""
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"\n[{key}]\n")
        self._from = len(self.said)
        self.app.key(key)
        self.hear(words)
