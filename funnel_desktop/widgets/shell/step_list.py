"""The list of what can be undone and redone, with the time of each: one choice goes there at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.session import DoneStep
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.timeline import before_this_session
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.wording.days import minute_in_list
from funnel_desktop.wording.timeline import TimelineWriter

_EARLIER = 3
_MOST = 20
"""So many steps of each kind are listed; who wants more back goes there in two choices."""


def steps_menu(
    parent: QWidget, model: SessionModel, undo: Callable[[int], object], redo: Callable[[int], object]
) -> QMenu:
    """Return the menu: what can be redone above, what can be undone below, as things happened, the latest on
    top. ``undo`` and ``redo`` get the number of steps up to the one chosen."""
    menu = QMenu(parent)
    menu.setAccessibleName(translate("FilterBar", "Steps to undo and redo"))
    again, back = model.session.redo_list, model.session.undo_list
    if again:
        _head(menu, translate("StepList", "Redo up to"))
        _list(menu, model, list(enumerate(again[:_MOST], start=1))[::-1], redo)
    if back:
        _head(menu, translate("StepList", "Undo back to"))
        _list(menu, model, list(enumerate(back[:_MOST], start=1)), undo)
        if len(back) > _MOST:
            _head(menu, translate("StepList", "… and %n earlier step(s)", "", len(back) - _MOST))
    if not again and not back:
        _head(menu, translate("StepList", "Nothing was changed since the file was opened"))
    _tell_earlier(menu, model)
    return menu


def _tell_earlier(menu: QMenu, model: SessionModel) -> None:
    """Say what was done last before: it cannot be undone step by step any more."""
    entries = before_this_session(model.session, _EARLIER)
    if not entries:
        return
    menu.addSeparator()
    _head(menu, translate("StepList", "Before this session"))
    writer = TimelineWriter(model.wording, of_customer=True)
    for entry in entries:
        words = writer.write(entry)
        action = menu.addAction(
            f"{entry_words(dotted((words.about, words.what)))}\t{words.day} {words.clock}"
        )
        action.setEnabled(False)


def _head(menu: QMenu, words: str) -> None:
    menu.addAction(entry_words(words)).setEnabled(False)


def _list(
    menu: QMenu,
    model: SessionModel,
    steps: Sequence[tuple[int, DoneStep]],
    choose: Callable[[int], object],
) -> None:
    for count, step in steps:
        # What stands behind the tab is at the right, where other entries have their key.
        when = minute_in_list(step.at or "", model.language, model.today)
        action = menu.addAction(f"{entry_words(text_of(step.name))}\t{when}")
        action.triggered.connect(partial(_chosen, choose, count))


def _chosen(choose: Callable[[int], object], count: int, _checked: bool = False) -> None:
    choose(count)
