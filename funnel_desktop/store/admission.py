"""What is looked at before an opened file is let in: that it holds what is ours and nothing else, and
that it is up to date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.store.connecting import Source, set_up
from funnel_desktop.store.errors import FunnelFileError, damaged, environment_error
from funnel_desktop.store.own_schema import refuse_what_is_not_ours
from funnel_desktop.store.schema import USER_VERSION
from funnel_desktop.store.soundness import quick_look
from funnel_desktop.text import Message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key


class WhyNot(NamedTuple):
    """Why a file can only be read: the kind of a FunnelFileError, and the sentence."""

    kind: str
    sentence: Message


def admit(path: Path, source: Source, version: int, key: Key | None, *, writing: bool) -> None:
    """See that an open file of ``version`` is ours, and bring an older one up to date: in the file when
    ``writing``, otherwise in memory.

    Before a file is changed by that its pages are looked through and a copy of it is kept; a migration is all
    or nothing. Raises FunnelFileError, sqlite3.Error; then the file is as it was.
    """
    connection = source.connection
    refuse_what_is_not_ours(connection, path, version)
    connection.execute("SELECT id FROM deal LIMIT 1").fetchone()
    if version >= USER_VERSION:
        return
    from funnel_desktop.store.migrations import migrate, migrated_copy

    if not writing:
        source.replace(migrated_copy(connection, key=key))
        set_up(source.connection, read_only=True)
        return
    from funnel_desktop.store.copies import copy_before

    damage = quick_look(connection, path)
    if damage is not None:
        raise FunnelFileError("damaged", damage)
    copy_before(path, "migration", key=key)
    migrate(connection)


def why_only_read(path: Path, error: BaseException) -> WhyNot | None:
    """Return why a file that could not be opened for writing may still be opened for reading; None when it
    may not either."""
    known = error if isinstance(error, FunnelFileError) else environment_error(path, error)
    if known is None or known.kind not in ("disk", "read_only"):
        return None
    return WhyNot(known.kind, known.message)


def opening_error(path: Path, error: BaseException) -> FunnelFileError:
    """Return the sentence for what SQLite says on opening. Its statements are right, so what they trip over
    is the file's, if it is not the environment's."""
    return environment_error(path, error) or FunnelFileError("damaged", damaged(path, error))
