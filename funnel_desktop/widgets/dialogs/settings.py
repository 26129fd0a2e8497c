"""The settings of one funnel: the rule of its checks, the unit of amounts, stale deals, optional checks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import MOST_BACKLOG_MONTHS, Settings
from funnel_desktop.method.stages import OPEN_STAGES, RULES
from funnel_desktop.queries.currencies import OtherCurrency
from funnel_desktop.text import message
from funnel_desktop.widgets.dialogs.currency_rates import CurrencyRates
from funnel_desktop.widgets.kit.controls.fields import Field, NumberEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.controls.ticks import WrappedTick
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import Align, fill, grid, placed
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING

_RULES = {
    "guided": message("SettingsDialog", "Guided"),
    "strict": message("SettingsDialog", "Strict"),
    "free": message("SettingsDialog", "Free"),
}
_RULE_WORDS = {
    "guided": message(
        "SettingsDialog",
        "A deal may move on with checks unanswered or No, with one sentence why it moves all the same.",
    ),
    "strict": message("SettingsDialog", "A deal moves on only when every required check is answered Yes."),
    "free": message("SettingsDialog", "Nothing is asked on the way; the checks are there on the deal."),
}


class SettingsDialog(FunnelDialog):
    """Shows the settings and gathers what is changed."""

    WIDTH = 560

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        playbook: Playbook,
        language: str,
        currencies: Sequence[OtherCurrency] = (),
    ) -> None:
        super().__init__(parent, translate("SettingsDialog", "Settings of this funnel"))
        self._settings = settings
        self._playbook = playbook
        self._group(translate("SettingsDialog", "Checks on the way forward"))
        self.rule = SegmentedControl(
            [(rule, text_of(_RULES[rule])) for rule in RULES], translate("SettingsDialog", "Rule"), self
        )
        self.rule.set_value(settings.rule)
        self.rule.changed.connect(self._explain)
        fill(self.body, placed(self.rule, Align.AlignLeft))
        self.rule_words = self._note("")
        self.checks: dict[str, QCheckBox] = {}
        optional = [check for check in playbook.checks.values() if not check.required]
        self._note(translate("SettingsDialog", "Optional checks; those without a tick are never asked:"))
        for check in optional:
            tick = WrappedTick(check.question(language), self)
            box = tick.box
            box.setChecked(check.key not in settings.switched_off_checks)
            if check.compliance_note is not None:
                set_tip(tick, check.compliance_note(language))
            self.checks[check.key] = box
            fill(self.body, tick)
        self._group(translate("SettingsDialog", "Amounts"))
        self.unit = SegmentedControl(
            [
                ("10000", translate("SettingsDialog", "¥10k (万元)")),
                ("1", translate("SettingsDialog", "Yuan (元)")),
            ],
            translate("SettingsDialog", "Unit of amounts"),
            self,
        )
        self.unit.set_value(str(settings.amount_unit))
        fill(self.body, placed(self.unit, Align.AlignLeft))
        self._group(translate("SettingsDialog", "Other currencies"))
        self.currencies = CurrencyRates(settings.currency, currencies, self)
        fill(self.body, self.currencies)
        self._group(translate("SettingsDialog", "A deal is stale after so many days in its stage"))
        self.stale: dict[str, NumberEdit] = {}
        for stage in OPEN_STAGES:
            edit = NumberEdit(parent=self)
            edit.set_value(settings.stale_after_days.get(stage, playbook.stages[stage].stale_after_days))
            self.stale[stage] = edit
        names = {stage: playbook.stages[stage].short_name(language) for stage in OPEN_STAGES}
        fields = [Field(names[stage], edit, self) for stage, edit in self.stale.items()]
        fill(self.body, grid(fields, spacing=SPACING.MEDIUM), SPACING.MEDIUM)
        self._group(translate("SettingsDialog", "Months in which new targets that are lacking are made up"))
        self.backlog = SegmentedControl(
            [(str(months), str(months)) for months in range(1, MOST_BACKLOG_MONTHS + 1)],
            translate("SettingsDialog", "Months to make up"),
            self,
        )
        self.backlog.set_value(str(settings.backlog_months))
        fill(self.body, placed(self.backlog, Align.AlignLeft))
        self.add_buttons(translate("SettingsDialog", "Save"))
        self._explain(settings.rule)

    def _group(self, text: str) -> None:
        fill(self.body, SPACING.LARGE, Label(text, self, tone="group"))

    def _note(self, text: str) -> Label:
        label = Label(text, self, wrap=True, tone="note")
        fill(self.body, label)
        return label

    def _explain(self, rule: str) -> None:
        self.rule_words.setText(text_of(_RULE_WORDS[rule]))

    def confirm(self) -> None:
        """Take the settings unless a number cannot be read."""
        wrong = self.currencies.first_wrong()
        if wrong is not None:
            wrong.setFocus()
            return
        for edit in self.stale.values():
            if not edit.commit() or edit.problem():
                edit.setFocus()
                return
        super().confirm()

    def changes(self) -> dict[str, object]:
        """Return the settings that differ from those shown at first, by name."""
        stale = {}
        for stage, edit in self.stale.items():
            value = edit.value()
            if (
                isinstance(value, int)
                and value > 0
                and value != self._playbook.stages[stage].stale_after_days
            ):
                stale[stage] = value
        off = {key for key, box in self.checks.items() if not box.isChecked()}
        # Required checks that were switched off elsewhere stay as they are.
        off |= set(self._settings.switched_off_checks) - self.checks.keys()
        wanted: dict[str, object] = {
            "rule": self.rule.value(),
            "amount_unit": int(self.unit.value()),
            "stale_after_days": stale,
            "backlog_months": int(self.backlog.value()),
            "currency_rates": self.currencies.rates(self._settings.currency_rates),
            "switched_off_checks": tuple(sorted(off)),
        }
        return {name: value for name, value in wanted.items() if getattr(self._settings, name) != value}


def ask_settings(
    parent: QWidget,
    settings: Settings,
    playbook: Playbook,
    language: str,
    currencies: Sequence[OtherCurrency] = (),
) -> dict[str, object]:
    """Show the settings; return those that were changed, nothing when cancelled."""
    dialog = SettingsDialog(parent, settings, playbook, language, currencies)
    return dialog.changes() if dialog.run() else {}
