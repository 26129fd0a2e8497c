"""What a report of an error has to say about program and computer; nothing of the user's."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop import __version__
from funnel_desktop.queries.program import sqlite_version


def versions() -> list[tuple[str, str]]:
    """Return the names of what the program runs on, and their versions."""
    return [
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
        ("Python", ".".join(map(str, sys.version_info[:3]))),
        ("SQLite", sqlite_version()),
    ]


def report(window: QWidget, language: str) -> str:
    """Return the lines for a report, in English whatever the window speaks."""
    kind = "packaged" if getattr(sys, "_MEIPASS", None) else "from source"
    screen = window.screen()
    lines = [
        f"Funnel Desktop {__version__} ({kind}), {language}",
        ", ".join(f"{name} {version}" for name, version in versions()),
        f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}, "
        f"{QSysInfo.currentCpuArchitecture()}",
    ]
    if screen is not None:
        size = screen.size()
        lines.append(
            f"{QGuiApplication.platformName()}, {size.width()} x {size.height()} at "
            f"{screen.devicePixelRatio():g}"
        )
    return "\n".join(lines)
