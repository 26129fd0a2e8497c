"""High contrast: whether the person asked their desktop for it, and the colours that are used then."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from PySide6.QtGui import QColor, QStyleHints

from funnel_desktop.widgets.kit.desktop_wishes import ask_windows, mac_wish, portal_value
from funnel_desktop.widgets.kit.theme import DARK, LIGHT, Palette

ENVIRONMENT = "FUNNEL_HIGH_CONTRAST"
"""Set to 1 or 0 it decides, whatever the desktop says."""


def _colours(*codes: str) -> tuple[QColor, ...]:
    return tuple(map(QColor, codes))


LIGHT_STRONG = replace(
    LIGHT,
    name="light-strong",
    window=QColor("#FFFFFF"),
    surface=QColor("#FFFFFF"),
    sunken=QColor("#F2F4F7"),
    line=QColor("#4B5563"),
    edge=QColor("#1F2937"),
    text=QColor("#000000"),
    muted=QColor("#1F2937"),
    faint=QColor("#333D4B"),
    accent=QColor("#003E80"),
    accent_soft=QColor("#D6E8FA"),
    warn=QColor("#6B2F00"),
    warn_soft=QColor("#FFEBD6"),
    bad=QColor("#7E0D07"),
    bad_soft=QColor("#FFE3E1"),
    good=QColor("#00502B"),
    good_soft=QColor("#D5F2E3"),
    stages=_colours("#6F7F91", "#54799A", "#2F6E9F", "#145C92", "#0A3F69", "#00572F"),
    scrim=QColor(0, 0, 0, 140),
    shadow=QColor(0, 0, 0, 0),
)
DARK_STRONG = replace(
    DARK,
    name="dark-strong",
    window=QColor("#000000"),
    surface=QColor("#000000"),
    sunken=QColor("#10141A"),
    line=QColor("#A9B4C2"),
    edge=QColor("#DCE3EB"),
    text=QColor("#FFFFFF"),
    muted=QColor("#E1E7EE"),
    faint=QColor("#CBD4DE"),
    accent=QColor("#9CD0FF"),
    accent_soft=QColor("#0E2A45"),
    on_accent=QColor("#000000"),
    warn=QColor("#FFC58A"),
    warn_soft=QColor("#2E1D08"),
    bad=QColor("#FFB3AD"),
    bad_soft=QColor("#330F0C"),
    on_bad=QColor("#000000"),
    good=QColor("#8FE8B8"),
    good_soft=QColor("#0A2A1B"),
    stages=_colours("#8C99A8", "#7FA3C4", "#74ABD8", "#6DB4EE", "#9CD0FF", "#7BE0A9"),
    scrim=QColor(0, 0, 0, 190),
)


def strong(colours: Palette) -> Palette:
    """Return the colours of high contrast that belong to the usual ones."""
    return DARK_STRONG if colours.dark else LIGHT_STRONG


def wanted(hints: QStyleHints) -> bool:
    """Return whether the desktop asks for high contrast. Qt knows it from 6.10 on, and says when it changes;
    before, and where Qt's part for a desktop does not ask, the desktop is asked once."""
    wish = os.environ.get(ENVIRONMENT, "")
    if wish in ("0", "1"):
        return wish == "1"
    known = getattr(hints, "accessibility", None)
    if known is not None and known().contrastPreference().name == "HighContrast":
        return True
    return _desktop_asks()


def follow(hints: QStyleHints, changed: Callable[..., object]) -> None:
    """Call ``changed`` whenever the desktop's wish is another one, where Qt says so."""
    known = getattr(hints, "accessibility", None)
    if known is not None:
        known().contrastPreferenceChanged.connect(changed)


@lru_cache(maxsize=1)
def _desktop_asks() -> bool:
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return mac_wish("increaseContrast")
        return _portal()
    except Exception:  # A desktop that cannot be asked must not keep the program from working.
        return False


def _windows() -> bool:
    import ctypes

    class HighContrast(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_void_p))

    get_high_contrast, is_on = 0x42, 1
    found = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    ask_windows(get_high_contrast, found.size, found)
    return bool(found.flags & is_on)


def _portal() -> bool:
    """Ask the settings portal: its own word for it, and GNOME's switch of older releases."""
    return (
        portal_value("org.freedesktop.appearance", "contrast") == 1
        or portal_value("org.gnome.desktop.a11y.interface", "high-contrast") is True
    )
