"""What is known of work that was kept aside, since its file was no longer in its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Aside:
    """Work kept aside. ``copy``: where; ``original``: the file that it was done in; ``kind``: what happened
    to that, "replaced" or "gone"; ``at``: when, in local time. ``beside``: where it has been put since."""

    copy: Path
    original: Path
    kind: str
    at: datetime
    beside: Path | None = None

    @property
    def note(self) -> Path:
        """The note that is kept with the copy."""
        return self.copy.with_name(f"{self.copy.name}.json")
