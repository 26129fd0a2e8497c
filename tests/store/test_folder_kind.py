"""A folder that others have a hand in is known by its name, by the marks of who synchronises it, or by the
system; an ordinary one is not taken for such."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop import folder_kind
from funnel_desktop.folder_kind import synchronised_by


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/销售", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - 某公司/文档", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("我的坚果云/漏斗", "坚果云"),
        ("Nutstore Files/我的坚果云", "坚果云"),
        ("BaiduSyncdisk", "百度网盘"),
        ("百度网盘同步空间/a", "百度网盘"),
        ("Library/CloudStorage/Foo-me@example.com/a", "Foo"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Documents/My OneDrive notes", None),
        ("Documents/Boxes", None),
        ("我的 销售", None),
    ],
)
def test_by_its_name(tmp_path: Path, folder: str, service: str | None) -> None:
    (tmp_path / folder).mkdir(parents=True)
    assert synchronised_by(tmp_path / folder / "漏斗.funnel") == service


@pytest.mark.parametrize(
    ("mark", "service"), [(".stfolder", "Syncthing"), (".nutstore", "坚果云"), (".git", None)]
)
def test_by_what_is_left_in_it(tmp_path: Path, mark: str, service: str | None) -> None:
    (tmp_path / mark).mkdir()
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert synchronised_by(tmp_path / "a" / "b" / "漏斗.funnel") == service


def test_a_link_leads_to_where_the_file_lies(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Dropbox" / "漏斗.funnel").touch()
    (tmp_path / "漏斗.funnel").symlink_to(tmp_path / "Dropbox" / "漏斗.funnel")
    assert synchronised_by(tmp_path / "漏斗.funnel") == "Dropbox"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("//server/share {place} cifs rw 0 0", True),
        ("server:/home {place} nfs4 rw 0 0", True),
        ("user@host: {place} fuse.sshfs rw 0 0", True),
        ("/dev/sdb1 {place} exfat rw 0 0", False),
        ("/dev/sdb1 {place} fuseblk rw 0 0", False),
        ("//server/share {place}-other cifs rw 0 0", False),
    ],
)
def test_a_network_drive_is_known_from_what_is_mounted(tmp_path: Path, line: str, expected: bool) -> None:
    place = tmp_path / "网络 盘"
    place.mkdir()
    named = str(place).replace(" ", "\\040")
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n{line.format(place=named)}\n", encoding="utf-8")
    assert folder_kind.kind_is_network(folder_kind.kind_of_mount(str(place / "a.funnel"), mounts)) is expected
