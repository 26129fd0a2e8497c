"""What customers are called on cards: in short where that is unmistakable among the names of the file.

In a file with very many names nobody is called in short: to look at all of them after every change would take
longer than a card may.
"""

from __future__ import annotations

from funnel_desktop.commands.session import Session
from funnel_desktop.method.short_names import short_names

_MOST_ROWS, _MOST_NAMES = 20_000, 2_000


class ShortCustomers:
    """Knows the short names of a file, and reads them anew when something was written."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._seen = -1
        self._names: dict[str, str] = {}

    def names(self) -> dict[str, str]:
        """Return the short names of the file by customer; who is not in it keeps the whole name."""
        reader = self._session.store.customer_names
        seen = reader.changes()
        if seen is not None and seen != self._seen:
            self._seen = seen
            self._names = short_names(reader.few(_MOST_ROWS, _MOST_NAMES) or ())
        return self._names
