"""What the desktop's own settings say a person wishes of every program. Each may raise what it likes: whoever
asks goes on without an answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any


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


def ask_windows(action: int, size: int, answer: Any) -> None:
    """Have Windows write one of its parameters (``SPI_…``) into ``answer``, a ctypes value, of which it is
    told the ``size``."""
    import ctypes

    library = getattr(ctypes, "windll").user32  # noqa: B009 - exists on Windows only
    library.SystemParametersInfoW(action, size, ctypes.byref(answer), 0)


def mac_wish(key: str) -> bool:
    """Return whether one of a Mac's switches for accessibility is on."""
    import plistlib

    path = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
    return bool(plistlib.loads(path.read_bytes()).get(key))
