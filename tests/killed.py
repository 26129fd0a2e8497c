"""A process that is killed in the midst of its work, at each of its steps in turn.

A step is what Python's audit hooks see of files: opening, naming, removing, making and changing them. The
child kills itself before the n-th of them, so nothing of ours is replaced, and it happens where a machine
might stop.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_CHILD = """
import os, signal, sys
from funnel_desktop import safe_files
from funnel_desktop.commands.session import Session

folder, at, steps = sys.argv[1], int(sys.argv[2]), 0
events = ("open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "sqlite3.connect")
work = compile(sys.stdin.read(), "work", "exec")

def watch(event, arguments):
    global steps
    if event in events and any(folder in str(argument) for argument in arguments):
        steps += 1
        if steps == at:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(watch)
exec(work)
"""


def killed_at_each_step(folder: Path, work: str, most: int = 200, stride: int = 1) -> Iterator[int]:
    """Run Python code (``folder`` is known to it) again and again, killed ``stride`` steps later each
    time; yields the number of the step after each kill, and ends when the work came to its end."""
    for step in range(stride, most, stride):
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, str(folder), str(step)],
            input=work,
            text=True,
            capture_output=True,
            cwd=ROOT,
            timeout=120,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        if done.returncode == 0:
            return
        assert done.returncode == -signal.SIGKILL, done.stderr
        yield step
    raise AssertionError(f"still at work after {most} steps")
