"""Addresses of files (``file:///home/me/deals.funnel``), as file managers hand them to programs."""

from __future__ import annotations

import os
import sys
from urllib.parse import unquote_to_bytes, urlsplit


def local_path(argument: str) -> str:
    """Return the path that an address names; anything else, an address of another computer too, as it stands.

    What is percent-encoded are the bytes of the path as the system has them (RFC 8089).
    """
    if argument[:5].lower() != "file:":
        return argument
    try:
        parts = urlsplit(argument)
    except ValueError:
        return argument
    if parts.netloc.lower() not in ("", "localhost") or not parts.path.startswith("/"):
        return argument
    path = os.fsdecode(unquote_to_bytes(argument.partition(":")[2].removeprefix("//" + parts.netloc)))
    if "\0" in path:
        return argument
    # /C:/Users/… is C:/Users/… there.
    return path[1:] if sys.platform == "win32" and path[2:3] == ":" else path
