"""Identifiers: UUIDs of version 7, whose order is the order of their making."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

_last = 0


def new_id() -> str:
    """Return a new UUID version 7 as text (RFC 9562: 48 bits of Unix milliseconds, then counter and random
    bits).

    Made in order, they are appended to their index instead of scattered over it, which is what makes a bulk
    import with a UUID for every event affordable.
    """
    return next(new_ids())


def new_ids() -> Iterator[str]:
    """Yield new UUIDs version 7 without end, each greater than the one before, also across calls."""
    global _last
    while True:
        # One number for time and counter: 48 bits of milliseconds and 12 bits that count within one.
        stamp = max(_last + 1, (time.time_ns() // 1_000_000) << 12)
        tail = os.urandom(8 * 256).hex()
        for offset in range(0, len(tail), 16):
            _last = stamp = max(stamp, _last + 1)
            time_part = f"{stamp >> 12:012x}"
            rest = tail[offset : offset + 16]
            variant = "89ab"[int(rest[0], 16) & 3]
            yield f"{time_part[:8]}-{time_part[8:]}-7{stamp & 0xFFF:03x}-{variant}{rest[1:4]}-{rest[4:16]}"
            stamp += 1
