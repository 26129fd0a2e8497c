"""What dialogs of a move share: what they are asked, and the line under their title, from stage to stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.money import short_amount
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.rounding import percentage
from funnel_desktop.method.settings import Settings
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.layout import STRETCH, Align, row
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


@dataclass(frozen=True, slots=True)
class MoveRequest:
    """What a dialog needs to ask about a move of deals to ``end``: a stage, or "lost".

    Several ``deals`` are answered together, with the same answers for all. ``answers`` are those given
    earlier (for one deal), ``answered_at`` when (ISO times by check). ``probabilities`` None takes the
    playbook's. ``position`` (2, 5): the second of five, one after another.
    """

    deals: tuple[Deal, ...]
    end: str
    playbook: Playbook
    settings: Settings
    language: str
    today: date
    answers: Mapping[str, Answer] = field(default_factory=dict)
    answered_at: Mapping[str, str] = field(default_factory=dict)
    probabilities: Mapping[str, float] | None = None
    position: tuple[int, int] | None = None
    proposals: Mapping[str, Answer] = field(default_factory=dict)
    """Answers that follow from what the file knows (method.people); each counts only when confirmed."""

    visits: int = 0
    """How many visits are planned for the deals; of lost ones they are off the plan."""

    @property
    def about(self) -> tuple[object, ...]:
        """What is asked about: the same deals on their way from and to the same stages."""
        return (*((deal.id, deal.stage) for deal in self.deals), self.end)


def deal_title(deal: Deal) -> str:
    """Return "customer · project", or what there is of it."""
    customer = deal.customer or translate("MoveHead", "No customer")
    return f"{customer} · {deal.project}" if deal.project else customer


def deals_title(deals: Sequence[Deal]) -> str:
    """Return the title of one deal, or how many there are."""
    if len(deals) == 1:
        return deal_title(deals[0])
    return translate("MoveHead", "%n deal(s)", "", len(deals))


class MoveHead(QWidget):
    """From → to with their probabilities at the left; amount and weighted before → after at the right."""

    def __init__(self, request: MoveRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        deals, stages, language = request.deals, request.playbook.stages, request.language
        chances = dict(request.probabilities or {key: stage.probability for key, stage in stages.items()})
        chances["lost"] = 0.0
        starts = {deal.stage for deal in deals if deal.stage is not None}

        def stage_words(key: str) -> str:
            if key == "lost":
                return translate("MoveHead", "Lost")
            return f"{stages[key].name(language)} {percentage(chances[key])}"

        if len(starts) == 1:
            start = stage_words(next(iter(starts)))
        elif not starts:  # from outside the funnel
            start = translate("MoveHead", "Lead")
        else:
            start = translate("MoveHead", "Several stages")
        origin = Label(start, self, tone="muted")
        arrow = Mark(self, "arrow-right")
        end = stage_words(request.end)
        target = Label(end, self, tone="heading")
        said = translate("MoveHead", "{title}: from {start} to {end}")
        self.said = said.format(title=deals_title(deals), start=start, end=end)
        """The dialog's name for a screen reader, which does not see the arrow."""
        amounts = [deal.amount_minor for deal in deals if deal.amount_minor is not None]
        if amounts:
            before = sum(
                deal.amount_minor * chances[deal.stage]
                for deal in deals
                if deal.amount_minor is not None and deal.stage is not None
            )
            after = sum(amounts) * chances[request.end]
            unit = request.settings.amount_unit
            words = translate("MoveHead", "{amount} · weighted {before} → {after}").format(
                amount=short_amount(sum(amounts), unit, language),
                before=short_amount(before, unit, language),
                after=short_amount(after, unit, language),
            )
        else:
            words = translate("MoveHead", "no amount yet")
        figures = Label(words, self, tone="muted", align=Align.AlignRight | Align.AlignVCenter)
        row(origin, arrow, target, STRETCH, figures, on=self, spacing=SPACING.SMALL)
