"""Whether a file lies where others than this computer have a hand in: a folder that is synchronised, or a
network drive. Told from names, from marks that the programs leave in their folders, and from the system."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

_NAMES = (
    (r"dropbox( \(.*\))?", "Dropbox"),
    (r"onedrive( - .*|-.*)?", "OneDrive"),
    (r"(google ?drive(-.*)?|my drive|我的云端硬盘)", "Google Drive"),
    (r"(icloud ?drive|com~apple~clouddocs|mobile documents)", "iCloud"),
    (r"(nutstore( files)?|我的坚果云|坚果云)", "坚果云"),
    (r"(baidu(net|sync)disk|百度网盘.*|百度云同步盘)", "百度网盘"),
    (r"(wps ?云盘|wpsdrive|wps cloud files)", "WPS 云盘"),
    (r"(阿里云盘.*|aliyundrive)", "阿里云盘"),
    (r"(腾讯微云|微云同步助手|weiyun)", "腾讯微云"),
    (r"nextcloud", "Nextcloud"),
    (r"owncloud", "ownCloud"),
    (r"(pcloud ?drive|pclouddrive)", "pCloud"),
    (r"box(-box| sync)?", "Box"),
    (r"(mega|megasync)", "MEGA"),
    (r"yandex\.disk", "Yandex Disk"),
    (r"seafile", "Seafile"),
)
_MARKS = (
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nutstore", "坚果云"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".sync/ID", "Resilio Sync"),
)
_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "afs", "ceph", "ncpfs", "9p", "coda")
)
_NETWORK_FUSE = ("sshfs", "rclone", "davfs", "gvfsd-fuse", "smbnetfs", "s3fs", "glusterfs", "cephfs", "mfs")


def synchronised_by(path: Path) -> str | None:
    """Return the name of the program that synchronises the folder in which ``path`` lies, None for none that
    is known."""
    real = Path(os.path.realpath(path))
    for folder in real.parents:
        for pattern, name in _NAMES:
            if re.fullmatch(pattern, folder.name, re.IGNORECASE):
                return name
        if folder.name == "CloudStorage" and folder.parent.name == "Library":
            return real.relative_to(folder).parts[0].partition("-")[0]
        for mark, name in _MARKS:
            if os.path.lexists(folder / mark) and folder != Path.home():
                return name
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        place = os.environ.get(variable)
        if place and sys.platform == "win32" and real.is_relative_to(place):
            return "OneDrive"
    return None


def on_network(path: Path) -> bool:
    """Whether ``path`` lies on a drive of another computer, as far as the system tells."""
    real = os.path.realpath(path)
    if sys.platform == "win32":
        return _network_on_windows(real)
    return kind_is_network(_kind_on_a_mac(real) if sys.platform == "darwin" else kind_of_mount(real))


def kind_is_network(kind: str) -> bool:
    """Whether a kind of file system, as the system names it, lies on another computer."""
    return kind in _NETWORK or (kind.startswith("fuse.") and any(name in kind for name in _NETWORK_FUSE))


def _network_on_windows(real: str) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    drive = os.path.splitdrive(real)[0]
    remote = 4
    return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote


def kind_of_mount(real: str, mounts: Path = Path("/proc/self/mounts")) -> str:
    """Return the kind of the file system on which a path lies, from Linux's list of what is mounted; "" where
    that is not known."""
    best, kind = "", ""
    for place, found in _mounts(mounts):
        inside = real == place or real.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best):
            best, kind = place, found
    return kind


def _mounts(mounts: Path) -> Iterator[tuple[str, str]]:
    """Yield place and kind of what is mounted, in the order in which it was."""
    try:
        with mounts.open(encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                parts = line.split(" ")
                if len(parts) > 2:
                    place = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), parts[1])
                    yield place, parts[2].lower()
    except OSError:
        return


def _kind_on_a_mac(real: str) -> str:
    import ctypes

    room = ctypes.create_string_buffer(4096)
    # struct statfs with 64-bit inodes: the kind's name stands at byte 72, 16 long.
    try:
        if ctypes.CDLL(None).statfs(os.fsencode(real), room) != 0:
            return ""
    except (OSError, AttributeError):
        return ""
    return room.raw[72:88].partition(b"\x00")[0].decode("ascii", "replace").lower()
