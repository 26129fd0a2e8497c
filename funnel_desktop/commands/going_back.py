"""Going back to an earlier state of a file, kept in a copy, as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.context import Context
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.commands.opening import Opener
    from funnel_desktop.store.funnel_file import FunnelFile
    from funnel_desktop.store.key import Key


class GoBack:
    """Makes everything in the file what it was when the copy at ``copy`` was made (``made``, local time).

    With ``opener`` the copy is opened with it at once, and is to be closed; raises FunnelError."""

    def __init__(
        self, copy: Path, made: datetime, key: Key | None = None, opener: Opener | None = None
    ) -> None:
        self._copy, self._made, self._key = copy, made, key
        self._earlier: FunnelFile | None = None if opener is None else opener(copy, "read", key=key)

    def close(self) -> None:
        """Let go of the copy, where it was opened here."""
        if self._earlier is not None:
            self._earlier.close()

    def name(self) -> Message:
        """Say to when."""
        return message("Undo", "go back to the state of {when}", when=f"{self._made:%Y-%m-%d %H:%M}")

    def run(self, context: Context) -> Generator[float, None, None]:
        """Do it in slices, yielding the share done. Raises FunnelError, and then nothing is to be kept."""
        yield from context.store.go_back(self._copy, self._key, self._earlier)
