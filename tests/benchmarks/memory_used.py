"""How much memory a process has needed at most."""

from __future__ import annotations

from pathlib import Path


def most_memory() -> int:
    """Return the most memory that this process had at once, in KiB.

    Linux counts it for the program itself. What ``getrusage`` tells begins with the process that started it:
    the benchmarks, which may have made a file of 100,000 deals before.
    """
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
