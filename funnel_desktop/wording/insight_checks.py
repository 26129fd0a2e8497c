"""Which checks foretold wins, in words. The word is "foretold", never "brought"."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.method.foretelling import NEEDED, Foretold
from funnel_desktop.method.stages import POSITION, STAGE_OF_CHECK
from funnel_desktop.translation import translate
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording

_LATE = POSITION["intent"]


def check_name(wording: Wording, key: str) -> str:
    """Return what a check asks."""
    check = wording.playbook.checks.get(key)
    return key if check is None else check.question(wording.language)


def nearest(lines: Sequence[Foretold]) -> Foretold | None:
    """Return the check that lacks least to be judged, None where none was answered."""
    there = [line for line in lines if line.verdict == "too_few" and (line.won or line.lost)]
    return max(
        there, key=lambda line: (min(NEEDED, line.won) + min(NEEDED, line.lost), line.lost), default=None
    )


def checks_sentence(wording: Wording, lines: Sequence[Foretold]) -> str:
    """Return what is known of the checks, in sentences."""
    told = [line for line in lines if line.verdict != "too_few"]
    if not told:
        rule = translate(
            "Insights",
            "A check is judged from {count} won and {count} lost deals on that had it answered before they "
            "were closed.",
        ).format(count=NEEDED)
        close = nearest(lines)
        if close is None:
            return rule
        name = check_name(wording, close.check)
        return in_sentences((rule, translate("Insights", "Nearest: “{check}”.").format(check=name)))
    late = translate("Insights", "Late checks can hardly be judged from the deals of one person.")
    few = [late] if any(_is_late(line) for line in lines if line.verdict == "too_few") else []
    if any(line.verdict == "foretold" for line in told):
        meaning = translate(
            "Insights",
            "Deals with Yes were won more often. That foretells; it does not say that the check brought the "
            "win.",
        )
        return in_sentences((meaning, *few))
    none = translate(
        "Insights", "%n checks judged: none stands out more than chance would have it.", "", len(told)
    )
    return in_sentences((none, *few))


def _is_late(line: Foretold) -> bool:
    return POSITION[STAGE_OF_CHECK[line.check]] >= _LATE


def foretold_words(line: Foretold) -> str:
    """Return how often deals were won with Yes, and with any other answer."""
    return translate("Insights", "Yes: {won} of {yes} won, otherwise {other_won} of {other}").format(
        won=line.yes_won, yes=line.yes, other_won=line.other_won, other=line.other
    )


def answered_words(line: Foretold) -> tuple[str, str]:
    """Return how many won and lost deals had answered, of those that are needed."""
    return (
        translate("Insights", "Won {count} / {needed}").format(count=line.won, needed=NEEDED),
        translate("Insights", "Lost {count} / {needed}").format(count=line.lost, needed=NEEDED),
    )
