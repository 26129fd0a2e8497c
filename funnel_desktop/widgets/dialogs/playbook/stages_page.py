"""The page of the six stages: names, win rates, thresholds, and when a deal is in each."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.balance import BalanceError, check_probabilities
from funnel_desktop.method.playbook import Playbook, Stage
from funnel_desktop.method.playbook_file import LONGEST_STALE_DAYS
from funnel_desktop.method.usual import LONGEST_USUAL_DAYS
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.dialogs.playbook.page import Page
from funnel_desktop.widgets.dialogs.playbook.words_edit import WordsEdit, WrongField, distinct
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.fields import NumberEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.number_fields import PercentEdit
from funnel_desktop.widgets.kit.layout import STRETCH, across, add_row, fill, grid, keep_room
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class StagesPage(Page):
    """Names, probabilities, thresholds and descriptions of the six stages."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget) -> None:
        super().__init__(
            playbook,
            language,
            translate(
                "PlaybookDialog",
                "The six stages stay six. The win rates are the standard ones of this funnel: what the "
                "balance uses unless it has your own or measured ones. Each lies above 0 and is at least "
                "that of the stage before; Won is 100%. Days in it: how long a deal usually stays there, "
                "until your own deals say otherwise. A deal is stale after so many days in its stage, blank: "
                "never. Under each name: when a deal is in this stage.",
            ),
            parent,
        )
        self.names: dict[str, WordsEdit] = {}
        self.short_names: dict[str, WordsEdit] = {}
        self.chances: dict[str, PercentEdit] = {}
        self.days: dict[str, NumberEdit] = {}
        self.usual: dict[str, NumberEdit] = {}
        self.descriptions: dict[str, WordsEdit] = {}
        self.resets: dict[str, IconButton] = {}
        heads = (
            translate("PlaybookDialog", "Name"),
            translate("PlaybookDialog", "Short name"),
            translate("PlaybookDialog", "Win rate, %"),
            translate("PlaybookDialog", "Days in it"),
            translate("PlaybookDialog", "Stale after days"),
        )
        lines = grid(
            [Label(words, self, tone="small") for words in heads],
            spacing=(SPACING.LARGE, SPACING.TINY),
            stretch={0: 5, 1: 3},
        )
        for key, stage in playbook.stages.items():
            called = stage.name(language)
            name = WordsEdit(f"{called} · {heads[0]}", stage.name, language, parent=self)
            short = WordsEdit(f"{called} · {heads[1]}", stage.short_name, language, parent=self)
            chance = PercentEdit(f"{called} · {heads[2]}", self)
            chance.set_value(stage.probability)
            usual = NumberEdit(f"{called} · {heads[3]}", self)
            usual.set_value(stage.usual_days)
            days = NumberEdit(f"{called} · {heads[4]}", self)
            days.set_value(stage.stale_after_days)
            for edit in (chance, usual, days):
                edit.setFixedWidth(84)
                edit.textEdited.connect(self.edited)
            if key == "won":
                chance.setReadOnly(True)
                usual.hide()
                days.hide()
            name.edited.connect(self.edited)
            short.edited.connect(self.edited)
            self.names[key], self.short_names[key] = name, short
            self.chances[key], self.usual[key], self.days[key] = chance, usual, days
            description = WordsEdit(
                f"{called} · {translate('PlaybookDialog', 'A deal is here when')}",
                stage.description,
                language,
                quiet=True,
                parent=self,
            )
            description.edited.connect(self.edited)
            self.descriptions[key] = description
            chance.textEdited.connect(self._weigh)
            self.resets[key] = self._reset_button(key, called)
            add_row(lines, [name, short, chance, usual, days, self.resets[key]])
            add_row(lines, [across(description, 5)])
            lines.setRowMinimumHeight(lines.rowCount(), SPACING.SMALL)
        self.edited.connect(self._show_resets)
        self._show_resets()
        fill(self.column, SPACING.MEDIUM, lines, STRETCH)

    def columns(self) -> list[WordsEdit]:
        """Return the names of the first stage."""
        return [self.names["target"], self.short_names["target"]]

    def _reset_button(self, key: str, called: str) -> IconButton:
        button = IconButton("reset", translate("PlaybookDialog", "As in the method"), self)
        button.setAccessibleDescription(called)
        keep_room(button)
        button.clicked.connect(lambda: self.reset_stage(key))
        return button

    def reset_stage(self, key: str) -> None:
        """Show one stage as the method has it."""
        stage = self._method.stages[key]
        self.names[key].set_words(stage.name)
        self.short_names[key].set_words(stage.short_name)
        self.descriptions[key].set_words(stage.description)
        self.chances[key].set_value(stage.probability)
        self.usual[key].set_value(stage.usual_days)
        self.days[key].set_value(stage.stale_after_days)
        self.names[key].edits()[0].setFocus()
        self.edited.emit()
        self._weigh()

    def _show_resets(self) -> None:
        """Offer the way back for the stages that differ from the method's."""
        for key, button in self.resets.items():
            stage = self._method.stages[key]
            shown = (
                (self.names[key], stage.name),
                (self.short_names[key], stage.short_name),
                (self.descriptions[key], stage.description),
            )
            same = all(edit.shows(words) for edit, words in shown)
            days = "" if stage.stale_after_days is None else str(stage.stale_after_days)
            same &= self.chances[key].text() == self.chances[key].write(stage.probability)
            same &= key == "won" or self.days[key].text().strip() == days
            same &= key == "won" or self.usual[key].text().strip() == str(stage.usual_days)
            button.setVisible(not same)

    def _weigh(self) -> None:
        """Say at once when the win rates as typed break their rule."""
        try:
            rates = {key: edit.value() for key, edit in self.chances.items()}
            check_probabilities({key: rate for key, rate in rates.items() if isinstance(rate, float)})
        except BalanceError as error:
            self.objected.emit(self._wrong_rate(error))
        except FunnelError:
            return  # no number yet

    def _wrong_rate(self, error: BalanceError) -> WrongField:
        field = self.chances.get(error.field.removeprefix("probabilities."), self.chances["target"])
        return WrongField(error.message, field, field.accessibleName())

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
                    self.days[key].accessibleName(),
                )
            usual = None if key == "won" else _value(self.usual[key])
            if key != "won" and (not isinstance(usual, int) or not 1 <= usual <= LONGEST_USUAL_DAYS):
                raise WrongField(
                    message(
                        "PlaybookDialog",
                        "A deal usually stays in its stage for 1 to {most} days. Type a whole number.",
                        most=LONGEST_USUAL_DAYS,
                    ),
                    self.usual[key],
                    self.usual[key].accessibleName(),
                )
            assert isinstance(probability, float)
            stages[key] = stage._replace(
                name=self.names[key].words(),
                short_name=self.short_names[key].words(),
                description=self.descriptions[key].words(),
                # What is shown in per cent may not be all of it: unchanged, it stays.
                probability=stage.probability if self._untouched(key, stage) else probability,
                stale_after_days=days if isinstance(days, int) else None,
                usual_days=usual if isinstance(usual, int) else None,
            )
        try:
            check_probabilities({key: stage.probability for key, stage in stages.items()})
        except BalanceError as error:
            raise self._wrong_rate(error) from error
        distinct((self.names[key], stage.name) for key, stage in stages.items())
        return playbook._replace(stages=stages)


def _value(edit: PercentEdit | NumberEdit) -> object:
    try:
        return edit.value()
    except FunnelError as error:
        raise WrongField(error.message, edit, edit.accessibleName()) from error
