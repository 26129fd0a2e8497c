"""A funnel with a few deals, closed, as a user leaves it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, MoveDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer
from funnel_desktop.store.key import Key


@pytest.fixture(scope="session")
def funnel_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file below, made once."""
    return a_funnel(Session.create(tmp_path_factory.mktemp("once") / "funnel.funnel"))


@pytest.fixture
def funnel(funnel_once: Path, funnel_path: Path) -> Path:
    """A closed file with forty deals and some history, large enough to be damaged in the middle."""
    shutil.copy(funnel_once, funnel_path)
    return funnel_path


def a_funnel(session: Session) -> Path:
    """Fill a new file and close it; return where it is."""
    for number in range(40):
        session.execute(
            AddDeal(
                {
                    "customer": f"客户 {number}",
                    "project": f"项目 {number}",
                    "amount_minor": number * 1000,
                    "note": "说明" * 100,
                },
                "target",
                (Answer("t1", "yes", "看过"),),
            )
        )
    for row in session.store.deals.column("target")[:10]:
        session.execute(MoveDeals((row,), "intent"))
    session.close()
    return session.path


PASSPHRASE = "雨后 的 Füchse"


@pytest.fixture(scope="session")
def key() -> Key:
    """The key of a new locked file; to make one takes its time by intention."""
    return Key.of(PASSPHRASE)


@pytest.fixture
def locked(funnel_path: Path, key: Key) -> Path:
    """The same funnel, locked with ``PASSPHRASE``, and closed."""
    return a_funnel(Session.create(funnel_path, key=key))
