"""A funnel with a few deals, closed, as a user leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, MoveDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer


@pytest.fixture
def funnel(funnel_path: Path) -> Path:
    """A closed file with forty deals and some history, large enough to be damaged in the middle."""
    session = Session.create(funnel_path)
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
    return funnel_path
