"""The random numbers of the forecast: always the same ones, smooth in what they are asked for, and of every
open deal its own."""

from __future__ import annotations

import math
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

_MOST_BY_STEPS = 400
_LONGEST_ROW = 512


def deal_numbers(ids: Sequence[str]) -> tuple[NDArray[np.uint16], Numbers]:
    """Return numbers from 0 to 65,535, a row a deal and a column a case, each deal's from its id alone; and
    of each deal the fraction that stands behind all of its numbers: so that chances of less than one in
    65,536 come to what they are, taken together.
    """
    import numpy as np

    keys = _keys(ids)
    fractions = (keys >> np.uint64(40)).astype(float) / 2.0**24
    return _mixed(keys, DRAWS // 4).astype("<u8", copy=False).view("<u2"), fractions


def _keys(names: Sequence[str]) -> NDArray[np.uint64]:
    import numpy as np

    keys = b"".join([blake2b(name.encode(), digest_size=8).digest() for name in names])
    return np.frombuffer(keys, dtype="<u8").astype(np.uint64)


def _mixed(keys: NDArray[np.uint64], count: int) -> NDArray[np.uint64]:
    """Return ``count`` numbers of 64 bits after each key: SplitMix64."""
    import numpy as np

    steps = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    mixed: NDArray[np.uint64] = keys[:, None] + steps
    mixed ^= mixed >> np.uint64(30)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def _uniforms(name: str, *shape: int) -> Numbers:
    """Return numbers above 0 and below 1, always the same for a name."""
    import numpy as np

    whole = _mixed(_keys([name]), math.prod(shape)).reshape(shape)
    return ((whole >> np.uint64(12)).astype(float) + 0.5) / 2.0**52


def _normals(name: str, *shape: int) -> Numbers:
    """Return numbers of the normal distribution (Box and Muller), always the same for a name."""
    import numpy as np

    one, other = _uniforms(name, *shape), _uniforms(f"{name}, turned", *shape)
    found: Numbers = np.sqrt(-2 * np.log(one)) * np.cos(2 * math.pi * other)
    return found


class OwnNumbers:
    """What is not a deal's own: numbers of the cases and of the sets."""

    def __init__(self) -> None:
        # What is not in the program as it goes to users is numpy's own random numbers.
        self.shocks = _normals("shocks", DRAWS)
        self._gammas = _normals("pace of new deals", DRAWS)
        self._uniforms = _uniforms("new deals", DRAWS)
        self._normals = _normals("many new deals", DRAWS)
        self.set_uniforms = _uniforms("levels", SETS)
        self._set_normals = _normals("shares and stays", 15, SETS)
        self._places = _uniforms("amounts", DRAWS, _LONGEST_ROW)
        self._others = _uniforms("slight chances", DRAWS)
        self.spreads = _normals("their amounts", DRAWS)

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
