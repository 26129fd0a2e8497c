"""The window of the other stories, with a file in which leads wait."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.session import Session
from tests.widgets.window.conftest import (
    MakeFile,
    english,
    home,
    make_file,
    open_window,
    sample,
    sample_once,
)

__all__ = ["english", "home", "make_file", "open_window", "sample", "sample_once"]

LEADS = (
    {
        "customer": "远航电池",
        "project": "电芯测试",
        "contact_name": "王工",
        "contact_position": "设备部经理",
        "contact_phone": "13800001111",
        "source": "cold",
        "note": "展会认识",
        "first_visit_date": "2099-01-15",
    },
    {"customer": "恒扭电机", "source": "inbound", "first_visit_date": "2020-03-02"},
    {"customer": "Northwind", "contact_name": "Ann Lee"},
)


@pytest.fixture
def with_leads(make_file: MakeFile) -> Path:
    """A file of two deals in Target, with three leads."""
    path = make_file("岭核检测, 扭矩测试台, 30", "蓝坪电子, BMS 测试系统, 45")
    session = Session.open(path)
    session.execute(AddLeads(LEADS))
    session.close()
    return path
