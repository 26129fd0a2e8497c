"""What is done for a file beside the user's own work waits for that work."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.commands.care import get_ready_to_change
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.wording.exports import export_readable, export_workbook

FORMS = {"csv": export_deals, "readable": export_readable, "workbook": export_workbook}


@pytest.mark.parametrize("form", FORMS)
def test_getting_ready_for_changes_waits_for_an_export(funnel_path: Path, tmp_path: Path, form: str) -> None:
    session = Session.create(funnel_path)
    session.execute(SampleFunnel())
    session.close()
    plain, asked = tmp_path / "plain", tmp_path / "asked"
    session = Session.open(funnel_path, "write")
    list(FORMS[form](session, plain))
    ready = []
    # As the window does some moments after opening, and again until it is done.
    for _ in FORMS[form](session, asked):
        ready.append(get_ready_to_change(session))
    assert ready
    assert not any(ready)
    assert asked.stat().st_size == pytest.approx(plain.stat().st_size, abs=8)
    assert get_ready_to_change(session)
    session.execute(AddDeal({"customer": "华强"}))
    session.close()
