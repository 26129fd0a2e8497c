"""Watches the screen from outside: when certain lines of it look as they should, whoever paints them."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Sequence
from typing import NamedTuple

_Z_PIXMAP = 2
_ALL_PLANES = ctypes.c_ulong(-1)


class Strip(NamedTuple):
    """A line of pixels on the screen."""

    x: int
    y: int
    width: int


class _XImage(ctypes.Structure):
    """The start of Xlib's XImage, as far as it is read."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class Watcher:
    """A connection of its own to an X screen, quick enough to look every two milliseconds."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.POINTER(_XImage)
        opened = self._x11.XOpenDisplay(display.encode())
        if not opened:
            raise RuntimeError(f"the screen {display} cannot be watched")
        self._connection = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._connection))

    def look(self, strips: Sequence[Strip]) -> bytes:
        """Return the pixels of some lines as they are now."""
        seen = []
        for x, y, width in strips:
            place = (self._connection, self._root, x, y, width, 1, _ALL_PLANES, _Z_PIXMAP)
            image = self._x11.XGetImage(*place)
            seen.append(ctypes.string_at(image.contents.data, image.contents.bytes_per_line))
            self._x11.XDestroyImage(image)
        return b"".join(seen)

    def wait_for(self, strips: Sequence[Strip], wanted: bytes, timeout: float = 60.0) -> float:
        """Return the moment (``time.monotonic``) at which the lines first look as ``wanted``.

        Raises:
            RuntimeError: they never did.
        """
        end = time.monotonic() + timeout
        while self.look(strips) != wanted:
            if time.monotonic() > end:
                raise RuntimeError(f"the picture waited for did not come in {timeout:g} s")
            time.sleep(0.002)
        return time.monotonic()

    def at_rest(self, strips: Sequence[Strip], still: float = 1.5, timeout: float = 60.0) -> bytes:
        """Return how the lines look when they have not changed for ``still`` seconds."""
        end = time.monotonic() + timeout
        seen, since = self.look(strips), time.monotonic()
        while time.monotonic() < since + still:
            if time.monotonic() > end:
                raise RuntimeError(f"the screen did not come to rest in {timeout:g} s")
            time.sleep(0.02)
            now = self.look(strips)
            if now != seen:
                seen, since = now, time.monotonic()
        return seen

    def close(self) -> None:
        """End the connection."""
        self._x11.XCloseDisplay(self._connection)
