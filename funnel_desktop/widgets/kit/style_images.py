"""The few pictures a style sheet needs (tick, dash, dot, arrows): drawn here, kept as a Qt resource.

A style sheet takes pictures by address only, so they are registered as resources, one set for each theme;
Qt reads one when the first widget that needs it appears, and none before.
"""

from __future__ import annotations

import struct

from PySide6.QtCore import qRegisterResourceData

_SHAPES = {
    "tick": '<path d="M3.4 7.4l2.6 2.6 4.8-5.6"/>',
    "dash": '<path d="M3.8 7h6.4"/>',
    "dot": '<circle cx="7" cy="7" r="2" fill="{colour}"/>',
    "down": '<path d="M3.2 5.2L7 9l3.8-3.8"/>',
    "up": '<path d="M3.2 8.8L7 5l3.8 3.8"/>',
    "right": '<path d="M5.2 3.2L9 7l-3.8 3.8"/>',
}
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14" viewBox="0 0 14 14" fill="none" '
    'stroke="{colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">{shape}</svg>'
)
_registered: dict[str, tuple[bytes, bytes, bytes]] = {}


def register(theme: str, colours: dict[str, str]) -> str:
    """Make the pictures of ``theme`` available and return their address's beginning.

    ``colours`` gives the colour (#rrggbb) by name of the shape. Registering a theme twice does nothing.
    """
    root = f"funnel-{theme}"
    if theme not in _registered:
        files = {
            f"{name}.svg": _FRAME.format(
                colour=colours[name], shape=shape.format(colour=colours[name])
            ).encode()
            for name, shape in _SHAPES.items()
        }
        # Qt keeps pointers into the three blocks: they stay alive here.
        _registered[theme] = _blocks(root, files)
        qRegisterResourceData(1, *_registered[theme])
    return f":/{root}/"


def _blocks(folder: str, files: dict[str, bytes]) -> tuple[bytes, bytes, bytes]:
    """Return tree, names and contents as Qt's resource system lays them out (its format 1, big-endian)."""
    names, contents, tree = bytearray(), bytearray(), bytearray()

    def name_at(name: str) -> int:
        at = len(names)
        names.extend(struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be"))
        return at

    tree += struct.pack(">IHII", 0, 2, 1, 1)
    tree += struct.pack(">IHII", name_at(folder), 2, len(files), 2)
    for name in sorted(files, key=_hash):
        tree += struct.pack(">IHHHI", name_at(name), 0, 0, 1, len(contents))
        contents += struct.pack(">I", len(files[name])) + files[name]
    return bytes(tree), bytes(names), bytes(contents)


def _hash(name: str) -> int:
    """Return Qt's hash of a resource's name, by which siblings are sorted."""
    value = 0
    for character in name:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
