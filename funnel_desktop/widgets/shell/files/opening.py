"""Opening a file from the window: an older one is brought up to date behind a progress, and may be left."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.opening import Opener, opener_that_waits
from funnel_desktop.widgets.kit.text import translate


def opener_over(parent: QWidget) -> Opener:
    """Return what opens files and shows over a window how an older one is brought up to date. It raises
    FunnelFileError, "left" when the user did not wait for that: the file is then as it was."""

    def wait(path: Path, steps: Generator[float, None, Any]) -> None:
        from funnel_desktop.widgets.kit.progress import run_with_progress

        run_with_progress(
            parent, translate("Opening", "Bringing {name} up to date").format(name=path.stem), steps
        )

    return opener_that_waits(wait)
