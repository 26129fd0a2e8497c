"""The open file as the parts of the window get it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel
    from funnel_desktop.widgets.deal.flow import DealFlow


class OpenFile(NamedTuple):
    """What there is to show, and what turns gestures into commands on it: never one without the other."""

    model: SessionModel
    flow: DealFlow
