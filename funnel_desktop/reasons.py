"""What the operating system says of a file or folder that cannot be used, in the user's language."""

from __future__ import annotations

import errno

from funnel_desktop.regular_files import NotRegularError
from funnel_desktop.text import Message, message

_GONE = (errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.ESHUTDOWN)
_SILENT = (errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETDOWN, errno.ENETUNREACH)


def why(error: OSError) -> Message | str:
    """Return what the system says of an error, as a message for those that users meet, else in its words."""
    if isinstance(error, NotRegularError):
        return message("System", "It is a device, not a file")
    known = {
        errno.EACCES: message("System", "Permission denied"),
        errno.EPERM: message("System", "Operation not permitted"),
        errno.EROFS: message("System", "Read-only file system"),
        errno.ENOSPC: message("System", "No space left on device"),
        errno.ENOENT: message("System", "No such file or directory"),
        errno.ENOTDIR: message("System", "Not a directory"),
        errno.EISDIR: message("System", "Is a directory"),
        errno.ENAMETOOLONG: message("System", "The name is too long"),
        errno.ELOOP: message("System", "The link leads to itself"),
        errno.EIO: message("System", "The disk does not answer properly"),
        **dict.fromkeys(_GONE, message("System", "The drive or the network is gone")),
        **dict.fromkeys(_SILENT, message("System", "The drive or the network does not answer")),
        errno.EBUSY: message("System", "Another program is using it"),
        errno.ETXTBSY: message("System", "Another program is using it"),
        errno.EDQUOT: message("System", "No space left for you on this disk"),
        errno.EFBIG: message("System", "The disk takes no file of this size"),
        errno.EMFILE: message("System", "Too many open files"),
        errno.ENFILE: message("System", "Too many open files"),
        errno.ENOMEM: message("System", "Cannot allocate memory"),
    }
    return known.get(error.errno or 0) or error.strerror or str(error)
