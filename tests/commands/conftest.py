"""An open funnel with a clock that the story sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session


class StoryClock:
    """A clock that stands still until the story moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 10, 30).astimezone()

    def __call__(self) -> datetime:
        """Return the time of the story."""
        return self.now

    def later(self, **span: float) -> None:
        """Let time pass: ``days``, ``hours`` …"""
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> StoryClock:
    """Tuesday, 24 November 2026, half past ten."""
    return StoryClock()


@pytest.fixture
def new_session(tmp_path: Path, clock: StoryClock) -> Iterator[Callable[[str], Session]]:
    """Make new funnels by name, all closed at the end."""
    made: list[Session] = []

    def make(name: str) -> Session:
        session = Session.create(tmp_path / f"{name}.funnel", clock=clock)
        made.append(session)
        return session

    yield make
    for session in made:
        session.close()


@pytest.fixture
def session(new_session: Callable[[str], Session]) -> Session:
    """A new, empty funnel."""
    return new_session("漏斗")
