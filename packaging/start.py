"""What PyInstaller starts: the program itself, with what a frozen one needs before it."""

from __future__ import annotations

import os
import sys
from types import ModuleType

from funnel_desktop.__main__ import main


def stand_in_for_opengl() -> None:
    """Spare 9 MB: pyqtgraph imports Qt's OpenGL at once, for curves and views that we do not draw."""
    sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
    widgets = ModuleType("PySide6.QtOpenGLWidgets")
    # pyqtgraph asks whether a view is one, and none is.
    widgets.QOpenGLWidget = type("QOpenGLWidget", (), {})  # type: ignore[attr-defined]
    sys.modules["PySide6.QtOpenGLWidgets"] = widgets


def let_others_find_theirs() -> None:
    """Take our libraries off the path on which programs that we start (the file manager) look for theirs."""
    if sys.platform.startswith("linux"):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before
        else:
            os.environ.pop("LD_LIBRARY_PATH", None)


def show_as_running() -> None:
    """Let the installer of Windows see that the program runs, until this process ends."""
    if sys.platform == "win32":
        import ctypes

        # Nobody owns it and it is never closed: it is there for as long as the process is.
        ctypes.windll.kernel32.CreateMutexW(None, False, "FunnelDesktopRunning")


if __name__ == "__main__":
    show_as_running()
    let_others_find_theirs()
    stand_in_for_opengl()
    sys.exit(main())
