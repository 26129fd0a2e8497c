"""Where the files that are no code lie: playbook, translations, icons, pictures."""

from __future__ import annotations

import os.path
import sys
from pathlib import Path


def resource_folder() -> Path:
    """Return the folder of resources: beside the package in a checkout, in it once installed or frozen."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle, "resources")
    package = os.path.dirname(os.path.abspath(__file__))
    # os.path rather than pathlib: this is asked on the way to the first window.
    inside = os.path.join(package, "resources")
    if os.path.isdir(inside):
        return Path(inside)
    return Path(os.path.dirname(package), "resources")


def resource_path(*parts: str) -> Path:
    """Return the path of one resource, such as ``resource_path("translations", "funnel_desktop_en.qm")``.

    Whether it exists is not looked at: who opens it says so best.
    """
    return resource_folder().joinpath(*parts)
