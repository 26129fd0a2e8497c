"""The window on real files, for the rooms too."""

from __future__ import annotations

from tests.widgets.window.conftest import (
    english,
    home,
    make_file,
    november,
    november_once,
    open_window,
    sample,
    sample_once,
)

__all__ = [
    "english",
    "home",
    "make_file",
    "november",
    "november_once",
    "open_window",
    "sample",
    "sample_once",
]
