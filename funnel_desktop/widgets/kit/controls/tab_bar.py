"""A row of tabs that turn the pages of a dialog or sheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QTabBar, QWidget


def tab_bar(name: str, words: Iterable[str], parent: QWidget) -> QTabBar:
    """Return tabs from the left, as wide as their words; ``name`` is what a screen reader calls them."""
    tabs = QTabBar(parent)
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setAccessibleName(name)
    for said in words:
        tabs.addTab(said)
    return tabs
