"""What the cells of the table of deals say, and what its columns are called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.local_days import local_date
from funnel_desktop.method.money import foreign_amount, format_amount
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.texts import shown_text
from funnel_desktop.queries.deal_grid import GridColumn
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.days import with_clock
from funnel_desktop.wording.deal import AMOUNT, OUTCOMES, WEIGHTED, field_name, with_unit
from funnel_desktop.wording.wording import Wording

_BREAK = " ⏎ "
"""Where a text of several lines goes on in the one line of its cell."""


class GridWords:
    """Writes cells in the wording in force; ``weights`` are the chances by stage."""

    def __init__(self, wording: Wording, weights: Mapping[str, float]) -> None:
        self.wording = wording
        self._weights = weights
        playbook, language = wording.playbook, wording.language
        self._stages = {key: stage.name(language) for key, stage in playbook.stages.items()}
        self._sources = {key: source.name(language) for key, source in playbook.sources.items()}
        self._reasons = {key: reason.name(language) for key, reason in playbook.loss_reasons.items()}
        self._outcomes = {key: text_of(word) for key, word in OUTCOMES.items()}
        self._today = wording.today.isoformat()

    def title(self, column: GridColumn) -> str:
        """Return what a column is called; one of money with its unit."""
        if column.own is not None:
            return shown_text(column.own.name)
        key = column.key
        if key == "amount_minor":
            return text_of(with_unit(AMOUNT, self.wording.unit))
        if key == "weighted":
            return text_of(with_unit(WEIGHTED, self.wording.unit))
        if key == "days":
            return translate("Grid", "In stage (d)")
        if key == "outcome":
            return translate("Grid", "Outcome")
        if key == "next_step_date":
            return translate("Grid", "Next on")
        if key == "next_step_time":
            return translate("Grid", "Next at")
        return field_name(key)

    def text(self, column: GridColumn, deal: Deal) -> str:
        """Return what a cell says, "" for nothing."""
        if column.own is not None:
            return shown_text(own_values(deal.own).get(column.own.id, ""), several_lines=False)
        match column.key:
            case "stage":
                return self._stages.get(deal.stage or "", "")
            case "source":
                return self._sources.get(deal.source or "", deal.source or "")
            case "outcome":
                return self._outcomes[deal.outcome]
            case "lost_reason":
                return self._reasons.get(deal.lost_reason, deal.lost_reason)
            case "amount_minor":
                if deal.foreign_minor is not None:
                    return foreign_amount(deal.foreign_minor, deal.currency)
                return self._amount(deal.amount_minor)
            case "weighted":
                return self._amount(self._weighted(deal))
            case "next_step_date":
                return with_clock(deal.next_step_date, deal.next_step_time)
            case "days":
                return str(self._days(deal)) if deal.outcome == "open" else ""
            case key:
                value = getattr(deal, key)
                return "" if value is None else str(value).replace("\n", _BREAK)

    def is_late(self, column: GridColumn, deal: Deal) -> bool:
        """Whether a day in a cell has passed of which something is still expected."""
        if deal.outcome != "open" or column.key not in ("expected_close_date", "next_step_date"):
            return False
        return "" < (getattr(deal, column.key) or "") < self._today

    def spoken(self, column: GridColumn, deal: Deal) -> str:
        """Return a cell as a screen reader says it: its column, and that a day has passed."""
        text = self.text(column, deal) or translate("Grid", "empty")
        said = translate("Grid", "{title}: {text}").format(title=self.title(column), text=text)
        if self.is_late(column, deal):
            return translate("Grid", "{cell}, passed").format(cell=said)
        return said

    def _amount(self, minor: float | None) -> str:
        return "" if minor is None else format_amount(minor, self.wording.unit, self.wording.language)

    def _weighted(self, deal: Deal) -> float | None:
        if deal.amount_minor is None or deal.outcome == "lost":
            return None
        return deal.amount_minor * self._weights.get(deal.stage or "won", 0.0)

    def _days(self, deal: Deal) -> int:
        try:
            since: date = local_date(deal.stage_since)
        except ValueError:
            return 0
        return max(0, (self.wording.today - since).days)
