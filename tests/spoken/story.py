"""A deal is put elsewhere, moved through its checklist, the move undone and done again, and what cannot be is
refused: by keys alone. What is pressed, and words that Orca then says."""

from __future__ import annotations

from pathlib import Path

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.method.languages import CODES

FOLDER = Path(__file__).parent
CUSTOMERS = ("华强电子", "Bolt Motors", "Delta Pumps")
"""The last one stands on top."""

STEPS: tuple[tuple[str, dict[str, str]], ...] = (
    ("Down", {"en": "Bolt Motors", "zh_CN": "Bolt Motors"}),
    ("ctrl+shift+Up", {"en": "1 of 3 in Target", "zh_CN": "第 1 张，共 3 张"}),
    ("ctrl+shift+Up", {"en": "At the top of Target already", "zh_CN": "最上面"}),
    ("ctrl+z", {"en": "Undone: order Bolt Motors", "zh_CN": "已撤销"}),
    ("ctrl+shift+Left", {"en": "Target is the first stage", "zh_CN": "第一个阶段"}),
    ("ctrl+shift+Right", {"en": "from Target 10% to Qualified 25%", "zh_CN": "目标客户"}),
    ("n", {"en": "Is the budget clear", "zh_CN": "预算"}),
    ("shift+Tab", {"en": "Evidence: Has the top", "zh_CN": "依据"}),
    ("shift+Tab", {"en": "No", "zh_CN": "否"}),
    ("y", {"en": "Is the budget clear", "zh_CN": "预算"}),
    ("y", {"en": "All answered. Ctrl+Enter moves", "zh_CN": "Ctrl+Enter"}),
    ("ctrl+Return", {"en": "Last change: move Bolt Motors to Qualified", "zh_CN": "Bolt Motors"}),
    ("ctrl+z", {"en": "Undone: move Bolt Motors to Qualified", "zh_CN": "已撤销"}),
    ("ctrl+y", {"en": "Redone: move Bolt Motors to Qualified", "zh_CN": "已重做"}),
    ("ctrl+shift+Left", {"en": "to Target", "zh_CN": "目标客户"}),
    ("ctrl+Return", {"en": "Write one sentence why it goes back", "zh_CN": "用一句话"}),
    ("Escape", {"en": "Bolt Motors", "zh_CN": "Bolt Motors"}),
    ("ctrl+f", {"en": "Find deals", "zh_CN": "查找"}),
    ("t", {"en": "2 of 3 shown", "zh_CN": "3"}),
    ("q", {"en": "No deal found", "zh_CN": "没有找到商机"}),
    ("Escape", {"en": "All 3 deals shown", "zh_CN": "3"}),
    ("Escape", {"en": "Bolt Motors", "zh_CN": "Bolt Motors"}),
    ("ctrl+1", {"en": "Today", "zh_CN": "今天"}),
    ("ctrl+2", {"en": "Board", "zh_CN": "看板"}),
)


def make_file(path: Path) -> None:
    """Make the funnel of which is told."""
    session = Session.create(path)
    for customer in CUSTOMERS:
        session.execute(AddDeal({"customer": customer, "amount_minor": 36_000_000}, "target"))
    session.close()


def transcript_of(language: str) -> Path:
    """Return where the transcript in a language lies."""
    assert language in CODES
    return FOLDER / f"transcript_{language}.txt"
