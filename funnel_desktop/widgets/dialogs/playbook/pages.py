"""The pages of checks, phases and actions, sources, levers and loss reasons; and all pages in their order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.playbook import Action, Check, Named, Phase, Playbook
from funnel_desktop.method.stages import COMPLIANCE_CHECKS
from funnel_desktop.text import message
from funnel_desktop.widgets.dialogs.playbook.page import NOTHING, Page, new_key
from funnel_desktop.widgets.dialogs.playbook.rows import Entry
from funnel_desktop.widgets.dialogs.playbook.stages_page import StagesPage
from funnel_desktop.widgets.dialogs.playbook.words_edit import WrongField, distinct
from funnel_desktop.widgets.kit.layout import STRETCH, fill
from funnel_desktop.widgets.kit.text import translate


class ChecksPage(Page):
    """The 23 checks: texts, order within their stage, required, asked at all."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget) -> None:
        super().__init__(
            playbook,
            language,
            translate(
                "PlaybookDialog",
                "Checks are asked on the way into their stage; one without a tick is never asked. Under each "
                "question, what counts as evidence. A line is moved by its grip, or by Alt+Up and Alt+Down.",
            ),
            parent,
        )
        for key, stage in playbook.stages.items():
            self._group(key, stage.name(language), map(self._entry, playbook.checks_of(key)))

    def _entry(self, check: Check) -> Entry:
        entry = self._as_entry(check)
        return replace(entry, original=self._as_entry(self._method.checks[check.key]))

    def _as_entry(self, check: Check) -> Entry:
        note = check.compliance_note
        return Entry(
            check.key,
            "",
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
    """The phases, their names and how they end, and the actions of each: texts, order, own ones, those not
    proposed any more."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget) -> None:
        super().__init__(
            playbook,
            language,
            translate(
                "PlaybookDialog",
                "The seven phases stay seven: name, how a phase ends, and what is done in it on every deal. "
                "An action without a tick is no longer proposed; where it was done it stays.",
            ),
            parent,
        )
        for number, (key, phase) in enumerate(playbook.phases.items(), 1):
            entries = (self._entry(action) for action in playbook.actions.values() if action.phase == key)
            add_word = translate("PlaybookDialog", "Add an action")
            if phase.leads_to is None:
                heading = translate("PlaybookDialog", "Phase {number}: before the funnel").format(
                    number=number
                )
            else:
                stage = playbook.stages[phase.leads_to].name(language)
                words = translate("PlaybookDialog", "Phase {number}: leads to {stage}")
                heading = words.format(number=number, stage=stage)
            group = self._group(key, heading, entries, add_word, self._head(phase))
            if group.add is not None:
                group.add.setAccessibleName(f"{add_word}: {phase.name(language)}")

    def _head(self, phase: Phase) -> Entry:
        """Return the line of the phase itself."""

        def entry(shown: Phase) -> Entry:
            texts = (
                ("name", translate("PlaybookDialog", "Name of the phase"), shown.name),
                ("ends_when", translate("PlaybookDialog", "The phase ends when"), shown.ends_when),
            )
            return Entry(shown.key, "", texts, movable=False)

        return replace(entry(phase), original=entry(self._method.phases[phase.key]))

    def _entry(self, action: Action) -> Entry:
        original = self._method.actions.get(action.key)
        return replace(self._as_entry(action), original=original and self._as_entry(original))

    @staticmethod
    def _as_entry(action: Action) -> Entry:
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
        """Return the playbook with these phases and actions, without blank new ones. Raises WrongField."""
        actions, phases, names = {}, {}, []
        for group in self.groups:
            if group.head is not None:
                name, ends = group.head.edits["name"], group.head.edits["ends_when"]
                names.append((name, name.words()))
                phase = self._before.phases[group.key]
                phases[group.key] = phase._replace(name=name.words(), ends_when=ends.words())
            for row in group.rows:
                edit, key = row.edits["text"], row.entry.key
                if edit.blank() and key not in self._before.actions:
                    continue
                assert row.used is not None
                actions[key] = Action(key, group.key, edit.words(), not row.used.isChecked())
        distinct(names)
        return playbook._replace(phases=phases, actions=actions)


class NamesPage(Page):
    """A list of names with what they mean: the five sources, the four levers, or why deals are lost."""

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
        fill(self.column, STRETCH)

    def _entry(self, named: Named) -> Entry:
        method: dict[str, Named] = getattr(self._method, self._part)
        original = method.get(named.key)
        return replace(self._as_entry(named), original=original and self._as_entry(original))

    def _as_entry(self, named: Named) -> Entry:
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
    if part == "levers":
        return playbook._replace(levers=entries)
    return playbook._replace(loss_reasons=entries)


def sources_page(playbook: Playbook, language: str, parent: QWidget) -> Page:
    """Return the page of the five sources."""
    explanation = translate(
        "PlaybookDialog",
        "The five sources stay five: which one fits is derived from what a customer bought before.",
    )
    return NamesPage("sources", playbook, language, explanation, parent)


def levers_page(playbook: Playbook, language: str, parent: QWidget) -> Page:
    """Return the page of the four levers."""
    explanation = translate(
        "PlaybookDialog",
        "The four levers stay four: their names and what they mean, among the levers and in reviews.",
    )
    return NamesPage("levers", playbook, language, explanation, parent)


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
    "levers": levers_page,
    "loss_reasons": reasons_page,
}
"""The parts that have a page, in the order of their tabs."""
