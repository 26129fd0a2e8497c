"""Work that was kept aside, since its file was no longer in its place: what is left over of it, and where it
goes in the end."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session
    from funnel_desktop.method.kept_aside import Aside
    from funnel_desktop.text import Message


def left_over() -> list[Aside]:
    """Return what an earlier run kept aside and nobody has open now, the latest first."""
    from funnel_desktop.store.aside import left_over

    return left_over()


def put_away(kept: Aside) -> Path:
    """Keep what is not gone on with: no start asks about it any more. Return where it lies. It is closed."""
    from funnel_desktop.store.aside import put_away

    return put_away(kept)


def forget(kept: Aside) -> None:
    """The work has its place elsewhere, and that was said: throw away what is left of it."""
    from funnel_desktop.store.aside import drop

    drop(kept)


def place_beside(session: Session, kept: Aside) -> Path:
    """Return a free name beside the original, in the session's language, for what was done here."""
    from funnel_desktop.store.aside import name_beside

    return name_beside(kept, session.language)


def where_it_is_now(path: Path) -> Path:
    """Return where what was open lies after it was closed: work that was kept aside gets its place then."""
    if os.path.lexists(path):
        return path
    kept = next((kept for kept in left_over() if kept.copy == path), None)
    return path if kept is None else kept.beside or kept.original


def said_of_another_version(path: Path) -> Message:
    """Say that another version was put in the place of a file."""
    from funnel_desktop.store.refusals import parted

    return parted("replaced", path).message
