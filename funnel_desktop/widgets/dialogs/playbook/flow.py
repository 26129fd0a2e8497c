"""From the menu to the changed playbook: asks in the dialog, and saves as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.playbook import EditPlaybook, playbook_in_force
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.dialogs.playbook.dialog import ask_playbook

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.flow import DealFlow


def edit_playbook(window: QWidget, model: SessionModel, flow: DealFlow) -> None:
    """Let the open funnel's playbook be edited; saving is one step that can be undone."""
    edited = ask_playbook(
        window, playbook_in_force(model.session), model.language, model.session.known_as.parent
    )
    if edited is not None:
        flow.execute(EditPlaybook(edited))
