"""Whether the person asked their desktop for less motion; asked once, before the first animation."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def reduced_motion() -> bool:
    """Return whether the desktop's settings ask for less motion; False where they cannot be read."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
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
    library = getattr(ctypes, "windll").user32  # noqa: B009 - exists on Windows only
    library.SystemParametersInfoW(get_client_area_animation, 0, ctypes.byref(animated), 0)
    return not animated.value


def _mac() -> bool:
    import plistlib

    path = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
    return bool(plistlib.loads(path.read_bytes()).get("reduceMotion"))


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


def portal_value(group: str, key: str) -> object:
    """Return what the desktop's settings portal on the session bus says of ``key`` (GNOME keeps its switches
    there); None where nobody answers within a fifth of a second."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    service = "org.freedesktop.portal.Desktop"
    names = bus.interface()
    if not bus.isConnected() or names is None or not names.isServiceRegistered(service).value():
        return None
    settings = QDBusInterface(
        service, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", bus
    )
    settings.setTimeout(200)
    reply = settings.call("ReadOne", group, key)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    value: object = reply.arguments()[0]
    return value.variant() if hasattr(value, "variant") else value
