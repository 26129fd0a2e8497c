"""What the operating system says of a file or folder that cannot be used, in the user's language."""

from __future__ import annotations

import errno

from funnel_desktop.text import Message, message


def why(error: OSError) -> Message | str:
    """Return what the system says of an error, as a message for those that users meet, else in its words."""
    known = {
        errno.EACCES: message("System", "Permission denied"),
        errno.EPERM: message("System", "Operation not permitted"),
        errno.EROFS: message("System", "Read-only file system"),
        errno.ENOSPC: message("System", "No space left on device"),
        errno.ENOENT: message("System", "No such file or directory"),
        errno.ENOTDIR: message("System", "Not a directory"),
        errno.EISDIR: message("System", "Is a directory"),
    }
    return known.get(error.errno or 0) or error.strerror or str(error)
