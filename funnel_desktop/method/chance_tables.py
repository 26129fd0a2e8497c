"""The chance that a deal of a stage, so and so long in it, is won within so many days: tables that answer for
all ages and horizons at once. Balance and forecast, 5c.1, point 2."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.stages import OPEN_STAGES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Counts = NDArray[np.int64]

STEP_DAYS = 5
"""The tables go by steps of so many days."""

AGE_BINS = (0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0)
"""Where the bins of a deal's age in its stage begin, in usual stays."""

LEAVING_BEFORE = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.1)
"""How fast deals leave a stage by age, in usual leavings, as long as nothing is known of the user."""

GOING_ON_BEFORE = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.3)
"""How many of those that leave go on, by age, in usual shares."""

_MOST_GO_ON = 0.98


class Pace(NamedTuple):
    """By bin of age: ``leaving`` r, as a factor of leaving after the usual stay, and ``going_on`` f, as a
    factor of the usual share."""

    leaving: Numbers
    going_on: Numbers


class Sets(NamedTuple):
    """Several sets of shares and stays that may be true: ``shares`` q and ``stays`` m, a row a set, a column
    a stage; ``passed_over`` z by stage is the same in all."""

    shares: Numbers
    stays: Numbers
    passed_over: Numbers


class ChanceTables:
    """V(stage, age, horizon) for every set. ``of_stage[t]`` has the axes horizon in steps, set, age in
    steps; ``fresh`` horizon in steps and set: a deal that comes into the funnel."""

    def __init__(self, sets: Sets, pace: Pace, horizon: float, oldest: float) -> None:
        """``horizon``: the longest that is asked, in days; ``oldest``: the highest age."""
        import numpy as np

        steps = max(1, int(np.ceil(horizon / STEP_DAYS)))
        count = len(sets.shares)
        entering = np.ones((steps + 1, count))
        tables: list[Numbers] = []
        for stage in range(len(OPEN_STAGES) - 1, -1, -1):
            stays = np.maximum(sets.stays[:, stage], STEP_DAYS)
            # From three usual stays on every age is like the next.
            ages = int(np.ceil(min(AGE_BINS[-1] * stays.max(), oldest + horizon) / STEP_DAYS)) + 2
            bins = bins_of(np.arange(ages)[None, :] * STEP_DAYS / stays[:, None])
            leave = 1 - np.exp(-STEP_DAYS * pace.leaving[bins] / sets.stays[:, stage, None])
            on = leave * np.minimum(_MOST_GO_ON, sets.shares[:, stage, None] * pace.going_on[bins])
            stay = 1 - leave
            # It leaves in the middle of a step, and half of the step is left for what follows.
            follows = (entering[1:] + entering[:-1]) / 2
            table = np.empty((steps + 1, count, ages))
            table[0] = 0.0
            older = np.empty((count, ages))
            for step in range(1, steps + 1):
                older[:, :-1] = table[step - 1][:, 1:]
                older[:, -1] = table[step - 1][:, -1]
                older *= stay
                np.multiply(on, follows[step - 1][:, None], out=table[step])
                table[step] += older
            over = sets.passed_over[stage]
            entering = (1 - over) * table[:, :, 0] + over * entering
            tables.append(table)
        self.of_stage = tables[::-1]
        self.fresh: Numbers = entering
        self.steps = steps

    def chances(self, stage: int, ages: Numbers, horizons: Numbers) -> Numbers:
        """Return the chances of deals of a stage: a row a deal, a column a set. Ages and horizons in days;
        between the steps of the table horizons are interpolated."""
        import numpy as np

        table = self.of_stage[stage]
        age = np.minimum((ages / STEP_DAYS + 0.5).astype(np.int64), table.shape[2] - 1)
        at = np.clip(horizons / STEP_DAYS, 0, self.steps)
        below = np.minimum(at.astype(np.int64), self.steps - 1)
        part = (at - below)[:, None]
        found: Numbers = table[below, :, age] * (1 - part) + table[below + 1, :, age] * part
        return found

    def fresh_mean(self, horizon: float) -> Numbers:
        """Return, by set, the mean chance of deals that come at an even pace from now on until ``horizon``
        days ahead, to be won until then. Beyond the tables nothing more is won."""
        import numpy as np

        beyond = horizon / STEP_DAYS
        at = min(beyond, float(self.steps))
        if at <= 0:
            return np.zeros(self.fresh.shape[1])
        whole = int(at)
        # The area under the line through the steps.
        area = (self.fresh[:whole] + self.fresh[1 : whole + 1]).sum(axis=0) / 2
        if at > whole:
            part = at - whole
            end = self.fresh[whole] * (1 - part) + self.fresh[whole + 1] * part
            area = area + (self.fresh[whole] + end) / 2 * part
        found: Numbers = (area + self.fresh[-1] * (beyond - at)) / beyond
        return found


def bins_of(ages: Numbers) -> Counts:
    """Return the bins of ages, which are in usual stays."""
    import numpy as np

    # A hair of room: 15 days of a usual 15 are 1 stay, not a little less.
    return np.searchsorted(np.asarray(AGE_BINS), ages + 1e-9, side="right") - 1
