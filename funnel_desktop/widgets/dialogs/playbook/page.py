"""What every page of the playbook's dialog is: a part of a playbook shown, and given back as edited."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.playbook import Playbook, Words, standard_playbook
from funnel_desktop.widgets.dialogs.playbook.group import EntryGroup
from funnel_desktop.widgets.dialogs.playbook.rows import Entry
from funnel_desktop.widgets.dialogs.playbook.words_edit import WordsEdit, WrongField
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import column, fill
from funnel_desktop.widgets.kit.theme import SPACING

NOTHING = Words("", "")


def new_key() -> str:
    """Return a key for an entry of one's own. By chance, so that playbooks of two people can be shared."""
    import secrets

    return f"own_{secrets.token_hex(4)}"


class Page(QWidget):
    """Base of the pages: ``explanation`` stands above; subclasses fill ``column`` and give ``taken``."""

    reordered = Signal(object)
    edited = Signal()
    objected = Signal(WrongField)
    """What is being typed breaks a rule: a WrongField."""

    def __init__(self, playbook: Playbook, language: str, explanation: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = playbook
        self._method = standard_playbook()
        self._language = language
        self.groups: list[EntryGroup] = []
        label = Label(explanation, self, wrap=True, tone="note")
        self.column = column(label, on=self, spacing=SPACING.TINY, margins=(0, SPACING.MEDIUM, 0, 0))

    def taken(self, playbook: Playbook) -> Playbook:
        """Return ``playbook`` with this page's part as edited. Raises WrongField."""
        raise NotImplementedError

    def columns(self) -> list[WordsEdit]:
        """Return texts that stand in the columns of all others, to name the languages above them."""
        rows = [group.head or group.rows[0] for group in self.groups[:1]]
        return [next(iter(row.edits.values())) for row in rows]

    def _group(
        self,
        key: str,
        heading: str,
        entries: Iterable[Entry],
        add_word: str = "",
        head: Entry | None = None,
    ) -> EntryGroup:
        group = EntryGroup(key, heading, add_word, self._language, self, head)
        for entry in entries:
            group.append(entry)
        group.reordered.connect(self.reordered)
        group.edited.connect(self.edited)
        if group.add is not None:
            group.add.clicked.connect(lambda: self._add(group))
        self.groups.append(group)
        fill(self.column, group)
        return group

    def _add(self, group: EntryGroup) -> None:
        row = group.append(self.new_entry())
        row.show()
        self.reordered.emit(row)
        next(iter(row.edits.values())).edits()[0].setFocus()
        self.edited.emit()

    def new_entry(self) -> Entry:
        """Return a blank entry of the user's own."""
        raise NotImplementedError
