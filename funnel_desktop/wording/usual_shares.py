"""How a measured win rate came about: what moved on as it was counted, beside the share drawn to the
standard."""

from __future__ import annotations

import math

from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.usual import UsualNumbers
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.wording import Wording


def plain_share(count: int, of: int) -> str:
    """Return a share as it was counted: "12 of 30 (40%)"; of fewer than 20 without a percentage."""
    words = translate("Formulas", "{count} of {of}").format(count=f"{count:,}", of=f"{of:,}")
    return f"{words} ({percent(count / of)})" if of >= SMALL_SAMPLE else words


def share_steps(usual: UsualNumbers, wording: Wording, stage: str, in_force: float) -> list[tuple[str, str]]:
    """Return what the win rate of an open stage is measured from: how many moved on, and the shares of this
    stage and the later ones, which make it together. ``in_force``: what a scenario may have made of it."""
    line = usual.stages[stage]
    ended = line.moved_on + line.lost_or_stuck
    words = translate("Formulas", "Moved on from {stage}, of those that left it or are stuck")
    counted = plain_share(line.moved_on, ended) if ended else translate("Formulas", "none yet")
    drawn = translate("Formulas", "{counted}; drawn to the standard {share}")
    steps = [
        (
            words.format(stage=wording.stage(stage)),
            drawn.format(counted=counted, share=percent(line.share)),
        )
    ]
    later = [usual.stages[it] for it in OPEN_STAGES if POSITION[it] >= POSITION[stage]]
    if len(later) > 1:
        product = " × ".join(percent(it.share) for it in later)
        steps.append(
            (
                translate("Formulas", "Win rate: these shares of all stages on the way"),
                f"{product} = {percent(line.probability, 1)}",
            )
        )
    if not math.isclose(in_force, line.probability):
        steps.append((translate("Formulas", "Under the scenario of the levers"), percent(in_force, 1)))
    return steps
