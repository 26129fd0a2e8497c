"""Which checks foretold wins: answered Yes, were more deals won than with any other answer? Balance and
forecast, 5c.2.

Most reps have too few closed deals to tell, and where good deals have more Yes of everything, checks stand
out that help nothing: what is found is called foretold, never brought.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from funnel_desktop.method.stages import CHECKS_OF_STAGE, POSITION, STAGE_OF_CHECK

NEEDED = 10
"""So many won and so many lost deals have to have answered a check before it is judged."""

JUDGED_CHECKS = tuple(
    check for stage, checks in CHECKS_OF_STAGE.items() if stage != "won" for check in checks
)
"""All but those asked on the way into Won: they are the win."""

_ERROR = 0.05  # of all checks judged together, that any of them stands out by chance

Verdict = Literal["foretold", "not_seen", "too_few"]


class ClosedDeal(NamedTuple):
    """A closed deal: whether it was won, the place of the furthest stage that it came to, and the answers
    that it had before it was closed, by check."""

    won: bool
    furthest: int
    answers: Mapping[str, str]


class Counts(NamedTuple):
    """Closed deals that came to the stage of a check and had answered it: won and lost with Yes, and with any
    other answer."""

    yes_won: int = 0
    yes_lost: int = 0
    other_won: int = 0
    other_lost: int = 0

    @property
    def enough(self) -> bool:
        """Whether there are enough of them to judge the check."""
        return self.yes_won + self.other_won >= NEEDED and self.yes_lost + self.other_lost >= NEEDED


class Foretold(NamedTuple):
    """What is known of a check: how many deals with Yes and with any other answer there are, and how many of
    those were won.

    ``verdict``: Yes "foretold" wins; that is "not_seen"; or there are "too_few" that answered. ``chance``:
    how likely so much of a difference is by chance alone (None where too few).
    """

    check: str
    yes: int
    yes_won: int
    other: int
    other_won: int
    verdict: Verdict
    chance: float | None

    @property
    def won(self) -> int:
        """How many won deals answered it."""
        return self.yes_won + self.other_won

    @property
    def lost(self) -> int:
        """How many lost deals answered it."""
        return self.yes + self.other - self.won


def foretold(deals: Iterable[ClosedDeal], checks: Sequence[str] = JUDGED_CHECKS) -> list[Foretold]:
    """Return what is known of each check, in the order of ``checks``: compared are the deals that came to its
    stage and had answered it."""
    counts = {check: [0, 0, 0, 0] for check in checks}
    for deal in deals:
        for check, answer in deal.answers.items():
            found = counts.get(check)
            if found is not None and answer and deal.furthest >= POSITION[STAGE_OF_CHECK[check]]:
                found[(0 if answer == "yes" else 2) + (not deal.won)] += 1
    return judged({check: Counts(*found) for check, found in counts.items()})


def judged(counts: Mapping[str, Counts]) -> list[Foretold]:
    """Return what the counts of each check say: by its log odds ratio, one half added to each of the four;
    over all that are judged together by Holm."""
    chances = {check: _chance(*found) for check, found in counts.items() if found.enough}
    passed = _holm(chances)
    lines = []
    for check, found in counts.items():
        verdict: Verdict = "too_few" if check not in chances else "not_seen"
        if check in passed:
            verdict = "foretold"
        yes, other = found.yes_won + found.yes_lost, found.other_won + found.other_lost
        line = Foretold(check, yes, found.yes_won, other, found.other_won, verdict, chances.get(check))
        lines.append(line)
    return lines


def _chance(yes_won: int, yes_lost: int, other_won: int, other_lost: int) -> float:
    """Return the probability of as large a log odds ratio by chance alone, one-sided."""
    a, b, c, d = (count + 0.5 for count in (yes_won, yes_lost, other_won, other_lost))
    ratio = math.log(a * d / (b * c))
    error = math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)
    return 0.5 * math.erfc(ratio / error / math.sqrt(2))


def _holm(chances: Mapping[str, float]) -> set[str]:
    """Return what stands out with an error of 5% over all of them: the smallest chance against 5% by their
    number, the next against 5% by one fewer, until one does not."""
    passed: set[str] = set()
    for place, check in enumerate(sorted(chances, key=lambda check: chances[check])):
        if chances[check] > _ERROR / (len(chances) - place):
            break
        passed.add(check)
    return passed
