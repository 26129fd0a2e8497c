"""Check that a tag may be released, and print what the release says: the changelog's words on its version.

    python packaging/release.py TAG

The tag is "v" and the version of funnel_desktop/__init__.py; CHANGELOG.md has a part "## VERSION (DATE)".
Exit code 1 with a sentence when it is not so.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from freeze import version

ROOT = Path(__file__).resolve().parent.parent


class NotReady(Exception):
    """One sentence: why this may not go out."""


def notes(tag: str, release: str, changelog: str) -> str:
    """Return what the changelog says of a version, if ``tag`` is the tag of ``release``.

    Raises:
        NotReady: the tag names another version, or the changelog does not know this one.
    """
    if tag != f"v{release}":
        raise NotReady(f"the tag is {tag}, but funnel_desktop/__init__.py says version {release}")
    parts = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    for part in parts:
        head, _, text = part.partition("\n")
        if re.fullmatch(rf"{re.escape(release)} \(\d{{4}}-\d\d-\d\d\)", head.strip()):
            if not text.strip():
                raise NotReady(f"CHANGELOG.md says nothing of version {release}")
            return text.strip() + "\n"
    raise NotReady(f'CHANGELOG.md has no part "## {release} (DATE)"')


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    if len(arguments) != 1:
        print("usage: release.py TAG", file=sys.stderr)
        return 2
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        text = notes(arguments[0], version(), changelog)
    except NotReady as problem:
        print(f"release.py: {problem}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
