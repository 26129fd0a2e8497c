"""One walk through all of the window in a process of its own, whose screen and scale are set from outside:
``FUNNEL_WALK="en 900x560" python -m pytest tests/widgets/window/cut_walk.py``; see ``test_nothing_cut``."""

from __future__ import annotations

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.cut import cut_off
from tests.widgets.window.walking import NOT_MET, Visitor, walk, windows_of_the_program

WORDS = {"en": "Greater Bay Precision Instruments Ltd", "zh_CN": "深圳市华强北电子技术股份有限公司"}
"""What stands in fields during the walk: as long as names are."""


def test_nothing_is_cut_anywhere(qtbot: QtBot, tmp_path: Path, open_window: MakeWindow) -> None:
    language, size = os.environ["FUNNEL_WALK"].split()
    path = tmp_path / "样例.funnel"
    session = Session.create(path)
    session.language = language
    session.execute(SampleFunnel())
    session.close()
    window = open_window(None)
    window.set_language(language)
    width, height = map(int, size.split("x"))
    window.resize(width, height)
    window.files.take(path)
    qtbot.waitUntil(lambda: window.model is not None and window.panels.chart.is_loaded)
    visitor = Visitor(qtbot, cut_off)
    try:
        walk(window, visitor, tmp_path, WORDS[language])
    finally:
        visitor.stop()
    assert "\n".join(sorted(visitor.found)) == ""
    assert windows_of_the_program() - set(NOT_MET) - visitor.seen == set()
