"""What the program runs on, as far as it is known below the window."""

from __future__ import annotations

from funnel_desktop.store.driver import sqlite_version

__all__ = ["sqlite_version"]
