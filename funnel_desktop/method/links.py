"""Files and folders that belong to a deal: how much may be kept inside a funnel."""

from __future__ import annotations

LARGEST_KEPT = 5_000_000
"""Bytes of a file that may be kept inside, at most."""

MOST_KEPT = 100_000_000
"""Bytes of all files that are kept inside, at most: each copy of the funnel holds them, too."""
