"""Orca itself without its command line, run by the system's Python: what it speaks goes to a file.

``python3 teller.py SAID PREFERENCES``. Not ``orca``, of which a user has one alone.
"""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import Any

_SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: voice=| ?\{|$)", re.DOTALL)


def main(said: str, preferences: str) -> int:
    """Read the screen until the end of the session."""
    debug: Any = importlib.import_module("orca.debug")
    orca: Any = importlib.import_module("orca.orca")
    with Path(said).open("a", encoding="utf-8", buffering=1) as file:

        def tell(_level: int, text: str = "", _timestamp: bool = False) -> None:
            spoken = _SPOKEN.match(text)
            if spoken and (words := " ".join(spoken.group(1).split())):
                file.write(words + "\n")

        debug.println = tell
        manager = orca.getSettingsManager()
        manager.activate(preferences, {})
        # The keys stand in the transcript as they are pressed.
        speech: Any = importlib.import_module("orca.speech")
        speech.speakKeyEvent = lambda *_words, **_more: None
        sys.path.insert(0, manager.getPrefsDir())
        return int(orca.main())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
