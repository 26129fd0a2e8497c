"""Where the program keeps what is no funnel of the user's: its log, copies, and notes about files in use.

The same folder that Qt names as the generic data location, found without Qt: the command line keeps its notes
there too.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PORTABLE = "portable.txt"
"""A file of this name beside the program says that it keeps everything beside itself: on a stick, say."""


def portable_folder() -> Path | None:
    """Return where a portable program keeps settings, log and copies: ``data`` beside it. None: it is not."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).parent
    return beside / "data" if (beside / PORTABLE).is_file() else None


def data_folder() -> Path:
    """Return the folder (not made by asking)."""
    portable = portable_folder()
    if portable is not None:
        return portable
    home = Path(os.path.expanduser("~"))
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        base = Path(named) if os.path.isabs(named) else home / ".local" / "share"
    return base / "funnel-desktop"
