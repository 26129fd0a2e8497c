"""Customers are called in short on cards as long as that leaves no doubt in the file."""

from __future__ import annotations

from pathlib import Path

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.queries.short_customers import ShortCustomers


def test_a_name_is_short_until_another_would_read_the_same(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "a.funnel")
    try:
        session.execute(AddDeal({"customer": "深圳市岭核检测股份有限公司"}))
        short = ShortCustomers(session)
        assert short.names() == {"深圳市岭核检测股份有限公司": "深圳岭核检测"}
        session.execute(AddDeal({"customer": "深圳岭核检测有限责任公司"}))
        assert set(short.names().values()) == {"深圳市岭核检测股份有限公司", "深圳岭核检测有限责任公司"}
        session.undo()
        assert short.names() == {"深圳市岭核检测股份有限公司": "深圳岭核检测"}
    finally:
        session.close()
    # A board that is about to go is spoken to once more.
    assert short.names() == {"深圳市岭核检测股份有限公司": "深圳岭核检测"}
