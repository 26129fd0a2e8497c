"""Linking files and folders to a deal or a customer, and keeping small files inside the funnel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.context import Context, title
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.links import LARGEST_KEPT, MOST_KEPT
from funnel_desktop.method.records import KeptFile, Link, checked_record
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session


@dataclass(frozen=True)
class AddLinks:
    """Link files or folders, all to the same deal or customer; those without an id get one."""

    links: tuple[Link, ...]

    def name(self, context: Context) -> Message:
        """Say what was linked, and to whom."""
        who = _subject(context, self.links[0])
        if len(self.links) == 1:
            return message("Undo", "link {file} to {deal}", file=self.links[0].name, deal=who)
        return message("Undo", "link {count} file(s) to {deal}", count=len(self.links), deal=who)

    def run(self, context: Context) -> None:
        """Write them; what is linked there already stays the one link that it is."""
        records = context.store.records
        first = self.links[0]
        of_same = {"deal_id": first.deal_id} if first.deal_id is not None else {"customer": first.customer}
        there = {link.path for link in records.all(Link, **of_same)}
        for link in self.links:
            if link.path not in there:
                there.add(link.path)
                whole = link._replace(id=link.id or new_id(), created_at=link.created_at or context.at)
                records.put((checked_record(whole),))


@dataclass(frozen=True)
class ChangeLink:
    """Put a link in the place of that with its id: found elsewhere, or with other words."""

    link: Link

    def name(self, context: Context) -> Message:
        """Say which link was changed."""
        return message("Undo", "change the link to {file}", file=self.link.name)

    def run(self, context: Context) -> None:
        """Write it. Raises FunnelError when it is gone."""
        before = _there(context, self.link.id)
        context.store.records.put((checked_record(self.link, before),))


@dataclass(frozen=True)
class DeleteLink:
    """Take a link away, and what is kept inside of its file. The file itself stays where it is."""

    id: str

    def name(self, context: Context) -> Message:
        """Say which link was taken away."""
        return message("Undo", "take away the link to {file}", file=_there(context, self.id).name)

    def run(self, context: Context) -> None:
        """Delete it. Raises FunnelError when it is gone."""
        link = _there(context, self.id)
        records = context.store.records
        records.remove(records.all(KeptFile, link_id=link.id))
        records.remove((link,))


@dataclass(frozen=True)
class KeepFile:
    """Keep what is in a linked file inside the funnel as well, in place of what was kept of it before."""

    link_id: str
    content: bytes

    def name(self, context: Context) -> Message:
        """Say what was kept."""
        return message("Undo", "keep {file} inside", file=_there(context, self.link_id).name)

    def run(self, context: Context) -> None:
        """Write it. Raises FunnelError when it is too large, or there is no room for it beside the others."""
        link = _there(context, self.link_id)
        if len(self.content) > LARGEST_KEPT:
            raise FunnelError(
                message(
                    "Links",
                    "{file} is too large to be kept inside: {size} MB. There is room for {most} MB a file. "
                    "The link stays.",
                    file=link.name,
                    size=f"{len(self.content) / 1_000_000:,.1f}",
                    most=LARGEST_KEPT // 1_000_000,
                )
            )
        records = context.store.records
        before = records.all(KeptFile, link_id=link.id)
        room = MOST_KEPT - context.store.links.kept_bytes() + sum(len(kept.content) for kept in before)
        if len(self.content) > room:
            raise FunnelError(
                message(
                    "Links",
                    "There is no room for {file}: files kept inside may have {most} MB together. Let go of "
                    "others first. The link stays.",
                    file=link.name,
                    most=MOST_KEPT // 1_000_000,
                )
            )
        records.remove(before)
        records.put((KeptFile(new_id(), link.id, self.content, context.at),))


@dataclass(frozen=True)
class LetGoOfFile:
    """Keep what is in a linked file no longer; the link stays."""

    link_id: str

    def name(self, context: Context) -> Message:
        """Say what is kept no longer."""
        return message("Undo", "keep {file} inside no longer", file=_there(context, self.link_id).name)

    def run(self, context: Context) -> None:
        """Delete it. Raises FunnelError when the link is gone."""
        records = context.store.records
        records.remove(records.all(KeptFile, link_id=_there(context, self.link_id).id))


def _there(context: Context, identifier: str) -> Link:
    found = context.store.records.get(Link, identifier)
    if found is None:
        raise FunnelError(message("Links", "This link is no longer in the file."))
    return found


def _subject(context: Context, link: Link) -> str:
    row = None if link.deal_id is None else context.store.visit_figures.row_of(link.deal_id)
    return link.customer if row is None else title(context.deal(row))


def save_kept(session: Session, link_id: str, target: Path) -> None:
    """Write what is kept inside of a linked file to ``target``. Raises FunnelError."""
    from funnel_desktop.exchange.writing import unwritable
    from funnel_desktop.safe_files import write_bytes

    found = session.store.records.all(KeptFile, link_id=link_id)
    if not found:
        raise FunnelError(message("Links", "Nothing of this file is kept inside any more."))
    try:
        write_bytes(target, found[-1].content)
    except OSError as error:
        raise unwritable(target, error) from error
