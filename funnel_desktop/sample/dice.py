"""Numbers for the sample that look thrown and are the same every time."""

from __future__ import annotations


class Dice:
    """Numbers that look thrown and are the same every time, on every version of Python."""

    def __init__(self, seed: int = 20_260_101) -> None:
        self._state = seed

    def below(self, count: int) -> int:
        """Return a whole number from 0 to count - 1."""
        self._state = (self._state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        return (self._state >> 33) % count

    def between(self, low: int, high: int) -> int:
        """Return a whole number from low to high, both included."""
        return low + self.below(high - low + 1)
