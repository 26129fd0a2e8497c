"""What the cards of the review share."""

from __future__ import annotations

from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.theme import SPACING


class ReviewCard(HeadedCard):
    """A card with a heading, as roomy as the page."""

    MARGINS = (SPACING.WIDE, SPACING.LARGE)
    GAP = SPACING.MEDIUM
