"""What is said of a file that was replaced, moved or deleted while open, or lies where others write too."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from funnel_desktop.text import Message, message


def kept_aside(original: Path, at: datetime, *, replaced: bool) -> Message:
    """Return what is said while work goes on with what was kept of a file, since another version came in its
    place (``replaced``) or it is gone."""
    time = at.strftime("%H:%M")
    if replaced:
        return message(
            "FilePlace",
            "Another program has put another version in the place of {name} ({time}). What you see here is "
            "your own version: it is kept, and so is everything that you go on doing, but {name} does not "
            "have it.",
            name=original.name,
            time=time,
        )
    return message(
        "FilePlace",
        "{name} is no longer in {folder} ({time}): it was deleted, or its drive is gone. What you see here "
        "is kept, and so is everything that you go on doing, but it has no place yet.",
        name=original.name,
        folder=original.parent,
        time=time,
    )


def read_before(original: Path, *, gone: bool) -> Message:
    """Return what is said of a file that is only looked at and is gone, or replaced by another version."""
    if gone:
        return message(
            "FilePlace",
            "{name} is no longer in its place. What you see here was read before.",
            name=original.name,
        )
    return message(
        "FilePlace",
        "Another program has put another version in the place of {name}. What you see here was read before.",
        name=original.name,
    )


def left_beside(original: Path, beside: Path) -> Message:
    """Return what a start says of work that the run before saved beside its file."""
    return message(
        "FilePlace",
        "Another version came in the place of {name} while it was open. What you did is in {file} beside it.",
        name=original.name,
        file=beside.name,
    )


def left_over(original: Path, at: datetime) -> Message:
    """Return what a start says of work that was kept aside and has no place yet."""
    return message(
        "FilePlace",
        "What you did in {name} on {day} has no place yet, since the file was replaced or gone. It is kept.",
        name=original.name,
        day=at.strftime("%Y-%m-%d %H:%M"),
    )


def moved(before: Path, now: Path) -> Message:
    """Return what is said of a file that was moved while it was open."""
    return message(
        "FilePlace", "{name} was moved. Work goes on in its new place: {path}.", name=before.name, path=now
    )


def synchronised(path: Path, service: str) -> Message:
    """Return the advice on a file in a folder that a service synchronises."""
    return message(
        "FilePlace",
        "{name} lies in a folder that {service} synchronises. Close it here before you open it on "
        "another computer; if another version comes while it is open, you are told.",
        name=path.name,
        service=service,
    )


def on_a_network_drive(path: Path) -> Message:
    """Return the advice on a file that lies on a network drive."""
    return message(
        "FilePlace",
        "{name} lies on a network drive. Open it on one computer at a time; a file on this computer is "
        "quicker and safer.",
        name=path.name,
    )
