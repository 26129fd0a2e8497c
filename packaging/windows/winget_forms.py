"""Write what the Windows Package Manager (winget) wants to know of a version, out of the forms in winget/.

    python packaging/windows/winget_forms.py ADDRESS [--setup FILE] [--into dist/winget]

ADDRESS is where the installer can be fetched once it is published (https://…/FunnelDesktop-VERSION-setup.exe).
The files go, as they are, into a pull request of microsoft/winget-pkgs, folder
manifests/f/FunnelDesktop/FunnelDesktop/VERSION; `winget validate dist/winget` looks at them before.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent))

from freeze import version  # noqa: E402

FORMS = HERE / "winget"


class NotReady(Exception):
    """One sentence: why nothing can be written."""


def manifests(setup: Path, address: str, release: str) -> dict[str, str]:
    """Return the files of a version by name; ``setup``: the installer, ``address``: where it will be.

    Raises:
        NotReady: the installer is not there, or the address is not one of it.
    """
    if not setup.is_file():
        raise NotReady(f"{setup} is not there: build it first (see README.md)")
    if not address.startswith("https://") or not address.endswith(f"/{setup.name}"):
        raise NotReady(f"{address} is no https address of {setup.name}")
    values = {
        "VERSION": release,
        "ADDRESS": address,
        "SHA256": hashlib.sha256(setup.read_bytes()).hexdigest().upper(),
    }
    found = {}
    for form in sorted(FORMS.glob("*.yaml")):
        text = form.read_text(encoding="utf-8")
        for place, value in values.items():
            text = text.replace(f"@{place}@", value)
        found[form.name] = text
    return found


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="winget_forms.py", description="Write the manifests for winget.")
    parser.add_argument("address", help="where the installer can be fetched")
    parser.add_argument("--setup", type=Path, help="the installer (dist/FunnelDesktop-VERSION-setup.exe)")
    parser.add_argument("--into", type=Path, default=ROOT / "dist" / "winget", help="where they go")
    options = parser.parse_args(arguments)
    setup = options.setup or ROOT / "dist" / f"FunnelDesktop-{version()}-setup.exe"
    try:
        found = manifests(setup, options.address, version())
    except NotReady as problem:
        print(f"winget_forms.py: {problem}", file=sys.stderr)
        return 1
    options.into.mkdir(parents=True, exist_ok=True)
    for name, text in found.items():
        (options.into / name).write_text(text, encoding="utf-8", newline="\n")
        print(options.into / name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
