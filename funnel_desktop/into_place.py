"""The last step of writing a file: its name, given in one step, with or without taking the place of another.

On every file system: some (memory sticks, network drives) have no second name for a file, which is how a name
is taken without replacing anything elsewhere. Needs nothing else of the program, as every layer writes.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_CLAIM = 0o600

_NO_SECOND_NAMES = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL)
"""How a file system says that it has no second name for a file (a memory stick's has none)."""


def rename_over(part: Path, target: Path) -> None:
    """Give a file the name ``target``; what had that name is gone. Raises OSError."""
    tries = 10 if sys.platform == "win32" else 1
    while True:
        tries -= 1
        try:
            os.replace(part, target)
            return
        except PermissionError:
            # A virus scanner looks at every new file and lets go of it soon.
            if not tries:
                raise
            import time

            time.sleep(0.02)


def rename_to_new(part: Path, target: Path) -> None:
    """Give a file the name ``target``, also where its old name stays for now. Raises OSError; FileExistsError
    when the name is taken."""
    if sys.platform == "win32":
        os.rename(part, target)  # which replaces nothing there
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_SECOND_NAMES:
            raise
        if not rename_replacing_nothing(part, target):
            _claim(part, target)


def rename_replacing_nothing(path: Path, target: Path) -> bool:
    """Give a file another name in one step; FileExistsError when that is taken. Return False, with nothing
    done, where the system or the file system cannot. Raises OSError."""
    import ctypes

    here, nothing_replaced = -100, 1 if sys.platform == "linux" else 4
    names = os.fsencode(path), os.fsencode(target)
    try:
        system = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            failed = system.renameat2(here, names[0], here, names[1], nothing_replaced)
        else:
            failed = system.renamex_np(*names, nothing_replaced)
    except (OSError, AttributeError):  # no such call in this system's library
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _NO_SECOND_NAMES:
        return False
    raise OSError(number, os.strerror(number), str(target))


def _claim(part: Path, target: Path) -> None:
    """Claim a name with an empty file, then take it: for a file system that has no other way to replace
    nothing. Killed between the two the empty file stays, but nobody's is lost."""
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, _CLAIM))
    try:
        os.replace(part, target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
