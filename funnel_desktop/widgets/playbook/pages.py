"""The pages of the playbook's dialog: each shows a part of a playbook and gives it back as it was edited."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from funnel_desktop.method.balance import BalanceError, check_probabilities
from funnel_desktop.method.playbook import Action, Check, Named, Playbook, Stage, Words
from funnel_desktop.method.playbook_file import LONGEST_STALE_DAYS
from funnel_desktop.method.stages import COMPLIANCE_CHECKS
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.balance.fields import PercentEdit
from funnel_desktop.widgets.controls.fields import NumberEdit
from funnel_desktop.widgets.playbook.rows import Entry, EntryGroup
from funnel_desktop.widgets.playbook.words_edit import WordsEdit, WrongField, distinct
from funnel_desktop.widgets.text import translate
from funnel_desktop.widgets.theme import SPACING

NOTHING = Words("", "")


def new_key() -> str:
    """Return a key for an entry of one's own. By chance, so that playbooks of two people can be shared."""
    import secrets

    return f"own_{secrets.token_hex(4)}"


class Page(QWidget):
    """Base of the pages: ``explanation`` stands above; subclasses fill ``column`` and give ``taken``."""

    reordered = Signal(object)
    edited = Signal()

    def __init__(self, playbook: Playbook, language: str, explanation: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = playbook
        self._language = language
        self.groups: list[EntryGroup] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, SPACING.MEDIUM, 0, 0)
        self.column.setSpacing(SPACING.TINY)
        label = QLabel(explanation, self)
        label.setWordWrap(True)
        theme.set_kind(label, "tone", "note")
        self.column.addWidget(label)

    def taken(self, playbook: Playbook) -> Playbook:
        """Return ``playbook`` with this page's part as edited. Raises WrongField."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Return what the keyboard stops at, in order."""
        return [stop for group in self.groups for stop in group.stops()]

    def _group(self, key: str, heading: str, entries: Iterable[Entry], add_word: str = "") -> EntryGroup:
        group = EntryGroup(key, heading, add_word, self)
        for entry in entries:
            group.append(entry)
        group.reordered.connect(self.reordered)
        group.edited.connect(self.edited)
        if group.add is not None:
            group.add.clicked.connect(lambda: self._add(group))
        self.groups.append(group)
        self.column.addWidget(group)
        return group

    def _add(self, group: EntryGroup) -> None:
        row = group.append(self.new_entry())
        row.show()
        self.reordered.emit(row)
        next(iter(row.edits.values())).edits()[0 if self._language == "zh_CN" else 1].setFocus()
        self.edited.emit()

    def new_entry(self) -> Entry:
        """Return a blank entry of the user's own."""
        raise NotImplementedError


class StagesPage(Page):
    """Names, probabilities and thresholds of the six stages."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget) -> None:
        super().__init__(
            playbook,
            language,
            translate(
                "PlaybookDialog",
                "The six stages stay six. The win rates are the standard ones of this funnel: what the "
                "balance uses unless it has your own or measured ones. A deal is stale after so many days "
                "in its stage; blank means never.",
            ),
            parent,
        )
        self.names: dict[str, WordsEdit] = {}
        self.short_names: dict[str, WordsEdit] = {}
        self.chances: dict[str, PercentEdit] = {}
        self.days: dict[str, NumberEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING.LARGE)
        grid.setVerticalSpacing(SPACING.MEDIUM)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        heads = (
            translate("PlaybookDialog", "Name"),
            translate("PlaybookDialog", "Short name"),
            translate("PlaybookDialog", "Win rate, %"),
            translate("PlaybookDialog", "Stale after days"),
        )
        for column, words in enumerate(heads):
            head = QLabel(words, self)
            theme.set_kind(head, "tone", "small")
            grid.addWidget(head, 0, column)
        for number, (key, stage) in enumerate(playbook.stages.items(), 1):
            called = stage.name(language)
            name = WordsEdit(f"{called} · {heads[0]}", stage.name, parent=self)
            short = WordsEdit(f"{called} · {heads[1]}", stage.short_name, parent=self)
            chance = PercentEdit(f"{called} · {heads[2]}", self)
            chance.set_value(stage.probability)
            days = NumberEdit(f"{called} · {heads[3]}", self)
            days.set_value(stage.stale_after_days)
            for edit in (chance, days):
                edit.setFixedWidth(84)
                edit.textEdited.connect(self.edited)
            if key == "won":
                chance.setReadOnly(True)
                days.hide()
            name.edited.connect(self.edited)
            short.edited.connect(self.edited)
            self.names[key], self.short_names[key] = name, short
            self.chances[key], self.days[key] = chance, days
            for column, widget in enumerate((name, short, chance, days)):
                grid.addWidget(widget, number, column)
        self.column.addSpacing(SPACING.MEDIUM)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def stops(self) -> list[QWidget]:
        """Return the fields, stage by stage."""
        found: list[QWidget] = []
        for key, name in self.names.items():
            found += [*name.edits(), *self.short_names[key].edits(), self.chances[key], self.days[key]]
        return found

    def _untouched(self, key: str, stage: Stage) -> bool:
        return self.chances[key].text() == self.chances[key].write(stage.probability)

    def taken(self, playbook: Playbook) -> Playbook:
        """Return the playbook with these stages. Raises WrongField."""
        stages = {}
        for key, stage in self._before.stages.items():
            probability = _value(self.chances[key])
            days = None if key == "won" else _value(self.days[key])
            if isinstance(days, int) and not 1 <= days <= LONGEST_STALE_DAYS:
                raise WrongField(
                    message(
                        "PlaybookDialog",
                        "A deal is stale after 1 to {most} days. Leave the field blank for never.",
                        most=LONGEST_STALE_DAYS,
                    ),
                    self.days[key],
                )
            assert isinstance(probability, float)
            stages[key] = stage._replace(
                name=self.names[key].words(),
                short_name=self.short_names[key].words(),
                # What is shown in per cent may not be all of it: unchanged, it stays.
                probability=stage.probability if self._untouched(key, stage) else probability,
                stale_after_days=days if isinstance(days, int) else None,
            )
        try:
            check_probabilities({key: stage.probability for key, stage in stages.items()})
        except BalanceError as error:
            field = self.chances.get(error.field.removeprefix("probabilities."), self.chances["target"])
            raise WrongField(error.message, field) from error
        distinct((self.names[key], stage.name) for key, stage in stages.items())
        return playbook._replace(stages=stages)


def _value(edit: PercentEdit | NumberEdit) -> object:
    try:
        return edit.value()
    except FunnelError as error:
        raise WrongField(error.message, edit) from error


class ChecksPage(Page):
    """The 23 checks: texts, order within their stage, required, asked at all."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget) -> None:
        super().__init__(
            playbook,
            language,
            translate(
                "PlaybookDialog",
                "Checks are asked on the way into their stage; one without a tick is never asked. Under each "
                "question, what counts as evidence. Alt+Up and Alt+Down move a line.",
            ),
            parent,
        )
        for key, stage in playbook.stages.items():
            self._group(key, stage.name(language), map(self._entry, playbook.checks_of(key)))

    def _entry(self, check: Check) -> Entry:
        note = check.compliance_note
        return Entry(
            check.key,
            check.key,
            (
                ("question", translate("PlaybookDialog", "Question"), check.question),
                ("hint", translate("PlaybookDialog", "Evidence"), check.hint),
            ),
            used=not check.switched_off,
            required=None if check.key in COMPLIANCE_CHECKS else check.required,
            note="" if note is None else note(self._language),
            movable=True,
        )

    def taken(self, playbook: Playbook) -> Playbook:
        """Return the playbook with these checks. Raises WrongField."""
        checks = {}
        for group in self.groups:
            for row in group.rows:
                key = row.entry.key
                assert row.used is not None
                checks[key] = self._before.checks[key]._replace(
                    question=row.edits["question"].words(),
                    hint=row.edits["hint"].words(),
                    required=row.required is not None and row.required.isChecked(),
                    switched_off=not row.used.isChecked(),
                )
        return playbook._replace(checks=checks)


class ActionsPage(Page):
    """The actions of each phase: texts, order, own ones, those not proposed any more."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget) -> None:
        super().__init__(
            playbook,
            language,
            translate(
                "PlaybookDialog",
                "What is done in each phase, on every deal. An action without a tick is no longer proposed; "
                "where it was done it stays.",
            ),
            parent,
        )
        for key, phase in playbook.phases.items():
            entries = (self._entry(action) for action in playbook.actions.values() if action.phase == key)
            add_word = translate("PlaybookDialog", "Add an action")
            group = self._group(key, phase.name(language), entries, add_word)
            if group.add is not None:
                group.add.setAccessibleName(f"{add_word}: {phase.name(language)}")

    def _entry(self, action: Action) -> Entry:
        return Entry(
            action.key,
            "",
            (("text", translate("PlaybookDialog", "Action"), action.text),),
            used=not action.switched_off,
            removable=action.key.startswith("own_"),
        )

    def new_entry(self) -> Entry:
        """Return a blank action."""
        return self._entry(Action(new_key(), "", NOTHING))

    def taken(self, playbook: Playbook) -> Playbook:
        """Return the playbook with these actions; blank new ones are left out. Raises WrongField."""
        actions = {}
        for group in self.groups:
            for row in group.rows:
                edit, key = row.edits["text"], row.entry.key
                if edit.blank() and key not in self._before.actions:
                    continue
                assert row.used is not None
                actions[key] = Action(key, group.key, edit.words(), not row.used.isChecked())
        return playbook._replace(actions=actions)


class NamesPage(Page):
    """A list of names with what they mean: the five sources, or the reasons why deals are lost."""

    def __init__(
        self,
        part: str,
        playbook: Playbook,
        language: str,
        explanation: str,
        parent: QWidget,
        add_word: str = "",
    ) -> None:
        """``add_word`` "" keeps the list as it is: only its texts can be changed."""
        super().__init__(playbook, language, explanation, parent)
        self._part = part
        self._open = bool(add_word)
        entries: dict[str, Named] = getattr(playbook, part)
        self._group(part, "", map(self._entry, entries.values()), add_word)
        self.column.addStretch(1)

    def _entry(self, named: Named) -> Entry:
        return Entry(
            named.key,
            "",
            (
                ("name", translate("PlaybookDialog", "Name"), named.name),
                ("description", translate("PlaybookDialog", "Meaning"), named.description),
            ),
            used=not named.switched_off if self._open else None,
            movable=self._open,
            removable=named.key.startswith("own_") if self._open else None,
        )

    def new_entry(self) -> Entry:
        """Return a blank loss reason."""
        return self._entry(Named(new_key(), NOTHING, NOTHING))

    def taken(self, playbook: Playbook) -> Playbook:
        """Return the playbook with these names; blank new ones are left out, a blank meaning of one's own
        is its name. Raises WrongField."""
        before: dict[str, Named] = getattr(self._before, self._part)
        found: dict[str, Named] = {}
        names = []
        for row in self.groups[0].rows:
            key, name, meaning = row.entry.key, row.edits["name"], row.edits["description"]
            own = key.startswith("own_")
            if own and key not in before and name.blank() and meaning.blank():
                continue
            words = name.words()
            names.append((name, words))
            description = words if own and meaning.blank() else meaning.words()
            found[key] = Named(key, words, description, row.used is not None and not row.used.isChecked())
        distinct(names)
        if all(named.switched_off for named in found.values()):
            first = self.groups[0].rows[0].used
            assert first is not None
            raise WrongField(
                message("PlaybookDialog", "Leave at least one reason in use: a lost deal needs one."), first
            )
        return _with_part(playbook, self._part, found)


def _with_part(playbook: Playbook, part: str, entries: dict[str, Named]) -> Playbook:
    if part == "sources":
        return playbook._replace(sources=entries)
    return playbook._replace(loss_reasons=entries)


def sources_page(playbook: Playbook, language: str, parent: QWidget) -> Page:
    """Return the page of the five sources."""
    explanation = translate(
        "PlaybookDialog",
        "The five sources stay five: which one fits is derived from what a customer bought before.",
    )
    return NamesPage("sources", playbook, language, explanation, parent)


def reasons_page(playbook: Playbook, language: str, parent: QWidget) -> Page:
    """Return the page of the loss reasons."""
    explanation = translate(
        "PlaybookDialog",
        "Why deals are lost. A reason without a tick is no longer offered; deals lost for it keep it.",
    )
    add_word = translate("PlaybookDialog", "Add a reason")
    return NamesPage("loss_reasons", playbook, language, explanation, parent, add_word)


PAGES: dict[str, Callable[[Playbook, str, QWidget], Page]] = {
    "stages": StagesPage,
    "checks": ChecksPage,
    "actions": ActionsPage,
    "sources": sources_page,
    "loss_reasons": reasons_page,
}
"""The parts that have a page, in the order of their tabs."""
