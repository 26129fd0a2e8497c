"""Changing the playbook of a funnel, as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.session import Session
from funnel_desktop.method.balance import check_probabilities
from funnel_desktop.method.own_playbook import (
    as_in_force,
    differences,
    file_text,
    own_playbook,
    settings_for,
    with_kept,
)
from funnel_desktop.method.playbook import Playbook, read_playbook, standard_playbook
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import write_text
from funnel_desktop.store.refusals import refuse_open_funnel
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.store import Store


def playbook_in_force(session: Session) -> Playbook:
    """Return the playbook of the file with what its settings say of it: checks switched off, thresholds."""
    return as_in_force(session.playbook, session.settings)


@dataclass(frozen=True)
class EditPlaybook:
    """Put a playbook in force in this file, with its thresholds and the checks it switches off."""

    playbook: Playbook

    def name(self, context: Context) -> Message:
        """Say what changed."""
        return message("Undo", "edit the playbook")

    def run(self, context: Context) -> None:
        """Keep what differs from the method's own; what the history names stays known, switched off.

        Raises FunnelError (BalanceError, PlaybookError) for a playbook that makes no sense.
        """
        store = context.store
        own = self.outcome(store, context.playbook)
        before = store.settings()
        store.save_settings(before, replace(before, **settings_for(own, standard_playbook())))

    def outcome(self, store: Store, before: Playbook) -> Playbook:
        """Return the playbook that will be in force. Raises FunnelError when it makes no sense."""
        own = with_kept(self.playbook, before, store.playbook_keys_used)
        check_probabilities({key: stage.probability for key, stage in own.stages.items()})
        standard = standard_playbook()
        return as_in_force(
            own_playbook(standard, differences(standard, own)),
            replace(store.settings(), **settings_for(own, standard)),
        )


def changed_entries(before: Playbook, after: Playbook) -> dict[str, list[str]]:
    """Return the keys of the entries in which two playbooks differ, by part; "order" names the parts whose
    entries stand in another order."""
    found: dict[str, list[str]] = {}
    order = []
    for part in Playbook._fields:
        old, new = getattr(before, part), getattr(after, part)
        keys = [
            key for key in (*old, *(key for key in new if key not in old)) if old.get(key) != new.get(key)
        ]
        if keys:
            found[part] = keys
        if [key for key in old if key in new] != [key for key in new if key in old]:
            order.append(part)
    return found | ({"order": order} if order else {})


def load_playbook(path: Path) -> Playbook:
    """Read the playbook of a file to share. Raises FunnelError, also for a funnel that is open here."""
    refuse_open_funnel(path)
    return read_playbook(path)


def save_playbook(playbook: Playbook, path: Path) -> None:
    """Write a playbook file to share. Raises FunnelError; what was at ``path`` stays until the new one is
    whole."""
    try:
        write_text(path, file_text(playbook))
    except OSError as error:
        raise FunnelError(
            message(
                "PlaybookDialog",
                "The playbook cannot be written to {path}: {reason}. Choose another place.",
                path=path,
                reason=why(error),
            )
        ) from error
