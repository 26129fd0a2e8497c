"""The random numbers of the forecast: always the same ones, smooth in what they are asked for, and of every
open deal its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

DRAWS = 2000
"""Cases of a forecast."""

SETS = 40
"""Sets of shares and stays that may be true; of the cases as many follow one of them."""

_SEED = 20261130
_MOST_BY_STEPS = 400
_LONGEST_ROW = 512


def deal_numbers(ids: Sequence[str]) -> tuple[NDArray[np.uint16], Numbers]:
    """Return numbers from 0 to 65,535, a row a deal and a column a case, each deal's from its id alone; and
    of each deal the fraction that stands behind all of its numbers: so that chances of less than one in
    65,536 come to what they are, taken together.

    SplitMix64 from a key of the id: four numbers of 16 bits each time, all deals at once.
    """
    import numpy as np

    keys = b"".join([blake2b(identifier.encode(), digest_size=8).digest() for identifier in ids])
    steps = np.arange(1, DRAWS // 4 + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    of_deals = np.frombuffer(keys, dtype="<u8").astype(np.uint64)
    fractions = (of_deals >> np.uint64(40)).astype(float) / 2.0**24
    mixed = of_deals[:, None] + steps
    mixed ^= mixed >> np.uint64(30)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed.astype("<u8", copy=False).view("<u2"), fractions


class OwnNumbers:
    """What is not a deal's own: numbers of the cases and of the sets."""

    def __init__(self) -> None:
        import numpy as np

        generator = np.random.Generator(np.random.PCG64(_SEED))
        self.shocks: Numbers = generator.standard_normal(DRAWS)
        self._gammas: Numbers = generator.standard_normal(DRAWS)
        self._uniforms: Numbers = generator.random(DRAWS)
        self._normals: Numbers = generator.standard_normal(DRAWS)
        self.set_uniforms: Numbers = generator.random(SETS)
        self._set_normals: Numbers = generator.standard_normal((15, SETS))
        self._places: Numbers = generator.random((DRAWS, _LONGEST_ROW))
        self._others: Numbers = generator.random(DRAWS)
        self.spreads: Numbers = generator.standard_normal(DRAWS)

    def gamma(self, shape: float) -> Numbers:
        """Return a number a case of the Gamma distribution with that shape and scale 1."""
        import numpy as np

        return _gamma(np.full(len(self._gammas), shape), self._gammas)

    def set_gamma(self, row: int, shapes: Numbers) -> Numbers:
        """Return a number a set of the Gamma distribution; ``row``: which of the 15 rows of the sets."""
        return _gamma(shapes, self._set_normals[row])

    def poisson(self, means: Numbers, *, of_open: bool = False) -> Numbers:
        """Return a number a case of the Poisson distribution; ``of_open``: others than those of new deals."""
        import numpy as np

        uniforms, normals = (self._others, self.spreads) if of_open else (self._uniforms, self._normals)
        found = np.zeros(len(means))
        large = means > _MOST_BY_STEPS / 2
        small = ~large
        mean = means[small]
        if len(mean):
            uniform = uniforms[small]
            term = np.exp(-mean)
            sum_, count = term.copy(), np.zeros(len(mean))
            for number in range(1, _MOST_BY_STEPS):
                more = uniform > sum_
                if not more.any():
                    break
                count += more
                term = term * mean / number
                sum_ += term
            found[small] = count
        if large.any():
            mean = means[large]
            found[large] = np.maximum(0, np.rint(mean + np.sqrt(mean) * normals[large]))
        return found

    def sums(self, counts: Numbers, pool: Numbers) -> Numbers:
        """Return, case by case, the sum of so many amounts out of ``pool`` (in order)."""
        import numpy as np

        if not len(pool) or not counts.any():
            return np.zeros(len(counts))
        most = int(min(counts.max(), _LONGEST_ROW))
        amounts = pool[(self._places[:, :most] * len(pool)).astype(np.int64)]
        within = np.arange(most)[None, :] < counts[:, None]
        found: Numbers = (amounts * within).sum(axis=1)
        beyond = np.maximum(0, counts - _LONGEST_ROW)
        if beyond.any():
            found += beyond * pool.mean() + np.sqrt(beyond) * pool.std() * self._normals
        return found


def _gamma(shapes: Numbers, normals: Numbers) -> Numbers:
    """Return Gamma numbers that move smoothly with their shape: the cube of a normal one (Wilson and
    Hilferty), which for a shape of one half is its square."""
    import numpy as np

    found: Numbers = shapes * np.maximum(0, 1 - 1 / (9 * shapes) + normals / (3 * np.sqrt(shapes))) ** 3
    return np.maximum(1e-12, np.where(shapes <= 0.5, normals**2 / 2, found))


@cache
def own_numbers() -> OwnNumbers:
    """Return the numbers of the cases and sets, made once."""
    return OwnNumbers()
