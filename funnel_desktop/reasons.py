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
        errno.ENAMETOOLONG: message("System", "The name is too long"),
        errno.ENODEV: message("System", "It is a device, not a file"),
        errno.ELOOP: message("System", "The link leads to itself"),
        errno.EIO: message("System", "The disk does not answer properly"),
        errno.EDQUOT: message("System", "No space left for you on this disk"),
        errno.EFBIG: message("System", "The disk takes no file of this size"),
        errno.EMFILE: message("System", "Too many open files"),
        errno.ENFILE: message("System", "Too many open files"),
        errno.ENOMEM: message("System", "Cannot allocate memory"),
    }
    return known.get(error.errno or 0) or error.strerror or str(error)
