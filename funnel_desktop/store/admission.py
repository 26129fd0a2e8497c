"""What is looked at before an opened file is let in: that it holds what is ours and nothing else, and
that it is up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from funnel_desktop.store.connecting import Source, set_up
from funnel_desktop.store.errors import FunnelFileError, damaged, environment_error
from funnel_desktop.store.own_schema import refuse_what_is_not_ours
from funnel_desktop.store.schema import USER_VERSION
from funnel_desktop.store.soundness import quick_look
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

Progress = Callable[[float], None]
Update = Progress | Literal[True, False]
"""Whether an older file is brought up to date; a function is told the share done, and may raise to end it."""

_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine between two looks whether it is to go on: some milliseconds."""


class WhyNot(NamedTuple):
    """Why a file can only be read: the kind of a FunnelFileError, and the sentence."""

    kind: str
    sentence: Message


def admit(
    path: Path, source: Source, version: int, key: Key | None, update: Update, *, writing: bool
) -> None:
    """See that an open file of ``version`` is ours, and bring an older one up to date: in the file when
    ``writing``, otherwise in memory. Without ``update`` an older one is refused as "older": all of it has
    to be read for that.

    Before a file is changed by that its pages are looked through and a copy of it is kept; a migration is all
    or nothing. Raises FunnelFileError, sqlite3.Error; then the file is as it was.
    """
    connection = source.connection
    refuse_what_is_not_ours(connection, path, version)
    connection.execute("SELECT id FROM deal LIMIT 1").fetchone()
    if version >= USER_VERSION:
        return
    if update is False:
        raise FunnelFileError("older", _older(path))
    told = None if update is True else update
    with _stoppable(connection, told):
        _bring_up_to_date(path, source, key, told, writing=writing)


def _bring_up_to_date(
    path: Path, source: Source, key: Key | None, told: Progress | None, *, writing: bool
) -> None:
    connection = source.connection
    from funnel_desktop.store.migrations import migrate, migrated_copy

    if not writing:
        source.replace(migrated_copy(connection, key=key, progress=told))
        set_up(source.connection, read_only=True, locked=key is not None)
        return
    from funnel_desktop.store.copies import copy_before

    damage = quick_look(connection, path)
    if damage is not None:
        raise FunnelFileError("damaged", damage)
    copy_before(path, "migration", key=key, progress=told)
    migrate(connection)


@contextmanager
def _stoppable(connection: sqlite3.Connection, told: Progress | None) -> Iterator[None]:
    """Let ``told`` end what a connection does, by raising; until the commit, which is all or nothing."""
    if told is None:
        yield
        return
    raised: list[BaseException] = []

    def ask() -> bool:
        try:
            told(0.0)
        except BaseException as error:
            raised.append(error)
            return True
        return False

    connection.set_progress_handler(ask, _BETWEEN_LOOKS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        with suppress(sqlite3.ProgrammingError):  # closed: what is read from now on is a copy of it
            connection.set_progress_handler(None, 0)


def _older(path: Path) -> Message:
    return message(
        "File",
        "{path} was made by an earlier version of Funnel Desktop and has to be brought up to date.",
        path=path,
    )


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
