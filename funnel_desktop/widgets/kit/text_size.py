"""How large text is, and all of the window with it: as chosen, or as the system has it.

Qt takes its scale once, when the application is made, so another size is taken at the next start. Everything
grows alike: cards, rows of tables, charts and dialogs stay in proportion, and nothing is cut that was not.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QSize

from funnel_desktop.widgets.kit import preferences

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent that can be chosen."""
_SCALE = "QT_SCALE_FACTOR"


class _State:
    in_force: int = 100
    system: int | None = None


def in_force() -> int:
    """Return how large text is in this start, in per cent."""
    return _State.in_force


def wanted() -> int:
    """Return how large text is to be from the next start on, in per cent."""
    return preferences.text_size() or system_size()


def system_size() -> int:
    """Return how large the system wants text, in per cent, within ``STEPS``.

    X11's and the Mac's own settings are in Qt's scale already. Windows is asked; the desktops of Wayland are
    asked after the first picture (``look_at_system``), and what they said then holds for the next start.
    """
    if _State.system is None:
        _State.system = 100
        if sys.platform == "win32":
            # A desktop that cannot be asked must not keep the program from working.
            with suppress(Exception):
                _State.system = _windows()
        else:
            _State.system = preferences.system_text_size()
    return max(STEPS[0], min(STEPS[-1], _State.system))


def _windows() -> int:
    import winreg

    with winreg.OpenKey(  # type: ignore[attr-defined, unused-ignore]
        winreg.HKEY_CURRENT_USER,  # type: ignore[attr-defined, unused-ignore]
        r"Software\Microsoft\Accessibility",
    ) as key:
        value, _kind = winreg.QueryValueEx(key, "TextScaleFactor")  # type: ignore[attr-defined, unused-ignore]
    return int(value)


def look_at_system() -> bool:
    """Ask a desktop of Wayland how large it wants text; whether that is another size than this start has."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.platformName().startswith("wayland"):
        from funnel_desktop.widgets.kit.desktop_wishes import portal_value

        with suppress(Exception):
            factor = portal_value("org.gnome.desktop.interface", "text-scaling-factor")
            if isinstance(factor, float):
                _State.system = round(factor * 100)
                preferences.set_system_text_size(_State.system)
    return not preferences.text_size() and system_size() != in_force()


@contextmanager
def taken() -> Iterator[None]:
    """Let Qt take the wanted size while the application is made. What is started from the window later (a
    viewer of files, a browser) does not inherit it."""
    before = os.environ.get(_SCALE)
    _State.in_force = wanted()
    if _State.in_force != 100:
        os.environ[_SCALE] = f"{_factor(before) * _State.in_force / 100:.6g}"
    try:
        yield
    finally:
        if before is not None:
            os.environ[_SCALE] = before
        else:
            os.environ.pop(_SCALE, None)


def _factor(text: str | None) -> float:
    with suppress(ValueError):
        return float(text or 1)
    return 1.0


def steps(screen: QSize, least: QSize) -> list[int]:
    """Return the sizes at which a window of the size ``least`` has room on a screen, both in logical pixels
    of this start; the usual size is always among them."""
    room = min(screen.width() / least.width(), screen.height() / least.height()) * in_force()
    return [step for step in STEPS if step <= max(100, room)]
