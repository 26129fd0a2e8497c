"""What is said of a forecast: on what it rests, what is still to come, how good it was."""

from __future__ import annotations

from funnel_desktop.method.forecast_figures import WORDS_FROM, ChanceWord, ForecastFigures, Score
from funnel_desktop.text import Message, message


def basis(figures: ForecastFigures) -> Message:
    """Return the words under a forecast: from how many closed deals it is, and how the own pace compares."""
    if figures.from_method:
        return message(
            "Forecast",
            "From the method, not yet from you: {count} closed deal(s) so far.",
            count=figures.closed,
        )
    return message(
        "Forecast",
        "From {count} closed deal(s); your deals take {pace} × the standard days.",
        count=figures.closed,
        pace=f"{figures.pace:.1f}",
    )


def how_to_read() -> Message:
    """Return what the three figures mean."""
    return message(
        "Forecast",
        "P50 is the middle: it comes to more as often as to less. In one case of ten it comes to less than "
        "P10, in one of ten to more than P90.",
    )


def chance_word(word: ChanceWord) -> Message:
    """Return when a deal is likely to be won."""
    return {
        "this_month": message("Forecast", "likely this month"),
        "this_period": message("Forecast", "likely this period"),
        "later": message("Forecast", "later"),
        "stuck": message("Forecast", "stuck"),
    }[word]


def too_few_for_chances(figures: ForecastFigures) -> Message:
    """Return why open deals are not ordered by their chance yet."""
    return message(
        "Forecast",
        "{count} closed deal(s) so far: the chance of a single deal is told from {needed} on.",
        needed=WORDS_FROM,
        count=figures.closed,
    )


def score_summary(score: Score) -> Message:
    """Return how often what came lay within what was said."""
    if not score.months:
        return message(
            "Forecast",
            "Nothing to compare yet: on the first day of no past month did the file know of any deal.",
        )
    return message(
        "Forecast",
        "What came lay from P10 to P90 in {amounts} of {months} months by amount, in {numbers} by number of "
        "deals; 8 of 10 are meant to.",
        amounts=score.amounts_within,
        months=len(score.months),
        numbers=score.numbers_within,
    )
