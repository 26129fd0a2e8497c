"""Opening a file from the window: an older one is brought up to date on another thread, and may be left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.store.file import FunnelFileError, Mode, open_file
from funnel_desktop.text import message
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.store.funnel_file import FunnelFile
    from funnel_desktop.store.key import Key


def opened(parent: QWidget, path: Path, mode: Mode = "either", *, key: Key | None = None) -> FunnelFile:
    """Open a file as ``open_file`` does. Raises FunnelFileError, "left" when the user did not wait until an
    older one was brought up to date: it is then as it was."""
    try:
        return open_file(path, mode, key=key, update=False)
    except FunnelFileError as error:
        if error.kind != "older":
            raise
        said = error.said_before
    from funnel_desktop.background import steps_on_a_thread
    from funnel_desktop.widgets.kit.progress import run_with_progress

    found: list[FunnelFile] = []

    def work(progress: Callable[[float], None]) -> None:
        found.append(open_file(path, mode, key=key, update=progress))

    title = translate("Opening", "Bringing {name} up to date").format(name=path.stem)
    run_with_progress(parent, title, steps_on_a_thread(work))
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
