"""The dialog in which a passphrase is set, changed or removed; it says what is wanted, and does nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from funnel_desktop.method.passphrases import Strength, strength
from funnel_desktop.widgets.kit.controls.fields import Field
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, Align, fill, placed
from funnel_desktop.widgets.kit.progress import Slices
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.shell.passphrase.entry import PassphraseEdit
from funnel_desktop.wording.punctuation import in_sentences

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants: the new passphrase, "" for none, and whether the copies are to follow."""

    passphrase: str
    copies: bool

    def __repr__(self) -> str:
        return "Wish(…)"


class PassphraseDialog(FunnelDialog):
    """For a plain funnel: set. For a locked one: the present passphrase, and change or remove."""

    WIDTH = 500
    GAP = SPACING.MEDIUM
    HOLDS_WORK = False

    def __init__(self, parent: QWidget | None, name: str, key: Key | None, copies: int) -> None:
        super().__init__(
            parent,
            translate("Passphrase", "Lock {name} with a passphrase").format(name=name)
            if key is None
            else translate("Passphrase", "Passphrase of {name}").format(name=name),
        )
        self._key = key
        self._copies = copies
        self._slices = Slices(self)
        self._slices.finished.connect(self._compared)
        self.way = SegmentedControl(
            [
                ("change", translate("Passphrase", "Change")),
                ("remove", translate("Passphrase", "Remove")),
            ],
            translate("Passphrase", "What is to be done"),
            self,
        )
        self.way.set_value("change")
        self.way.changed.connect(lambda _way: self._show_way())
        self.way.setVisible(key is not None)
        self.words = Label("", self, wrap=True)
        self.present = PassphraseEdit(translate("Passphrase", "Present passphrase"), self)
        self.present_field = Field(translate("Passphrase", "Present passphrase"), self.present, self)
        self.present_field.setVisible(key is not None)
        self.first = PassphraseEdit(translate("Passphrase", "New passphrase"), self)
        self.first_field = Field(translate("Passphrase", "New passphrase"), self.first, self)
        self.hint = Label("", self, wrap=True, tone="note")
        self.first_field.add_line(self.hint)
        self.again = PassphraseEdit(translate("Passphrase", "Once more"), self)
        self.again_field = Field(translate("Passphrase", "Once more"), self.again, self)
        self.follow = QCheckBox("", self)
        self.follow.setChecked(True)
        self.follow.setVisible(copies > 0)
        self.meaning = Label("", self, wrap=True, tone="note")
        fill(
            self.body,
            placed(self.way, Align.AlignLeft),
            self.words,
            self.present_field,
            self.first_field,
            self.again_field,
            self.follow,
            self.meaning,
            STRETCH,
        )
        self.action = self.add_buttons("")
        for edit, field in (
            (self.present, self.present_field),
            (self.first, self.first_field),
            (self.again, self.again_field),
        ):
            edit.textEdited.connect(lambda _text, field=field: field.show_problem(""))
            edit.returnPressed.connect(self.confirm)
        self.first.textEdited.connect(self._show_strength)
        self._show_way()

    @property
    def removes(self) -> bool:
        """Whether the passphrase is to go."""
        return self._key is not None and self.way.value() == "remove"

    def wish(self) -> Wish:
        """Return what is wanted."""
        return Wish("" if self.removes else self.first.text(), self.follow.isChecked() and self._copies > 0)

    def _show_way(self) -> None:
        for field in (self.first_field, self.again_field):
            field.setVisible(not self.removes)
        if self.removes:
            self.words.setText(
                translate(
                    "Passphrase", "Afterwards whoever has the file can read it, as before it was locked."
                )
            )
            self.follow.setText(
                translate(
                    "Passphrase", "Unlock the %n copy(ies) that the program keeps, too", "", self._copies
                )
            )
            self.action.set_text(translate("Passphrase", "Remove the passphrase"))
            self.meaning.setText(translate("Passphrase", "The steps to undo end here."))
        else:
            self.words.setText(
                translate(
                    "Passphrase",
                    "Without the passphrase nobody can read this funnel or get it back: not you, not we. "
                    "Write it down and keep it in a safe place.",
                )
            )
            self.follow.setText(
                translate("Passphrase", "Lock the %n copy(ies) that the program keeps, too", "", self._copies)
            )
            self.action.set_text(
                translate("Passphrase", "Lock")
                if self._key is None
                else translate("Passphrase", "Change the passphrase")
            )
            self.meaning.setText(self._what_it_means())
        self._show_strength()
        self.refit()

    def _what_it_means(self) -> str:
        said = [
            translate("Passphrase", "Copies made from now on are locked with it as well."),
            translate("Passphrase", "Exports are not locked: whoever has them can read them."),
        ]
        if self._key is None:
            said.append(
                translate(
                    "Passphrase",
                    "Copies that you made elsewhere stay readable, and what was on this disk before may be "
                    "found there for a while by those who know how.",
                )
            )
        said.append(translate("Passphrase", "The steps to undo end here."))
        return in_sentences(said)

    def _show_strength(self) -> None:
        text = self.first.text()
        words = {
            Strength.NONE: translate(
                "Passphrase",
                "Four or five words that do not belong together are easy to keep and hard to guess.",
            ),
            Strength.WEAK: translate("Passphrase", "Easily guessed: make it longer, with several words."),
            Strength.FAIR: translate("Passphrase", "Fair. A word more makes it strong."),
            Strength.STRONG: translate("Passphrase", "Strong."),
        }[strength(text)]
        if text != text.strip():
            words = in_sentences(
                [words, translate("Passphrase", "It begins or ends with a space, which is part of it.")]
            )
        self.hint.setText(words)
        self.refit()

    def confirm(self) -> None:
        """Look whether it may be done; the present passphrase is tried on a thread."""
        if self._slices.running:
            return
        if not self.removes:
            if not self.first.text():
                self._point_at(self.first_field, translate("Passphrase", "Type the new passphrase."))
                return
            if self.first.text() != self.again.text():
                self._point_at(self.again_field, translate("Passphrase", "The two are not the same."))
                return
        if self._key is None:
            self.accept()
            return
        from funnel_desktop.commands.passphrases import is_passphrase_of

        typed, known = self.present.text(), self._key
        self.action.setEnabled(False)
        self._slices.start(is_passphrase_of(known, typed))

    def _compared(self, same: object) -> None:
        self.action.setEnabled(True)
        if same:
            self.accept()
        else:
            self._point_at(self.present_field, translate("Passphrase", "This is not the present passphrase."))

    def _point_at(self, field: Field, problem: str) -> None:
        field.show_problem(problem)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refit()

    def start_focus(self) -> QWidget:
        """Start at the first field."""
        return self.first if self._key is None else self.present

    def done(self, result: int) -> None:
        """Close, and stop what is being tried."""
        self._slices.stop()
        super().done(result)

    def wipe(self) -> None:
        """Forget what was typed, once it was taken."""
        for edit in (self.present, self.first, self.again):
            edit.wipe()
