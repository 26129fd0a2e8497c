"""Whether the person asked their desktop for less motion; asked once, before the first animation."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

from funnel_desktop.widgets.kit.desktop_wishes import ask_windows, mac_wish, portal_value


@lru_cache(maxsize=1)
def reduced_motion() -> bool:
    """Return whether the desktop's settings ask for less motion; False where they cannot be read."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return mac_wish("reduceMotion")
        return (
            _settings_files(Path.home() / ".config")
            or portal_value("org.gnome.desktop.interface", "enable-animations") is False
        )
    except Exception:  # A desktop that cannot be asked must not keep the program from working.
        return False


def _windows() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    get_client_area_animation = 0x1042
    ask_windows(get_client_area_animation, 0, animated)
    return not animated.value


def _settings_files(folder: Path) -> bool:
    """Read what GTK desktops and KDE write: an animation switch, or a duration factor of nought."""
    for name, keys in (
        ("gtk-4.0/settings.ini", ("gtk-enable-animations",)),
        ("gtk-3.0/settings.ini", ("gtk-enable-animations",)),
        ("kdeglobals", ("AnimationDurationFactor",)),
    ):
        path = folder / name
        if not path.is_file():
            continue
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            key, _, value = line.partition("=")
            if key.strip() in keys and value.strip().lower() in ("0", "0.0", "false"):
                return True
    return False
