"""A deal and its answers, as the tests of dialogs and sheet use them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.playbook import Playbook, standard_playbook

PLAYBOOK: Playbook = standard_playbook()


def at_nine(day: str) -> str:
    """Return nine o'clock on a day, here, as a file keeps it: in UTC."""
    return datetime.fromisoformat(f"{day}T09:00").astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


LINGHE = Deal(
    row=7,
    id="0d9c5a52-0b1f-4a5e-9c39-4d3c5f8a2a01",
    customer="岭核检测",
    project="辐射监测终端 ×12",
    contact_name="李工",
    contact_position="设备科长",
    contact_phone="138 0000 0000",
    amount_minor=72_000_000,
    currency="CNY",
    units=12,
    source="follow_up",
    stage="shortlisted",
    outcome="open",
    rank="n",
    stage_since=at_nine("2026-11-18"),
    entered_date="2026-08-03",
    created_at=at_nine("2026-08-03"),
    updated_at=at_nine("2026-11-18"),
    expected_close_date="2026-12-28",
    next_step="技术答疑",
    next_step_date="2026-11-25",
    note="验收要求第三方计量证书。",
    closed_date=None,
    lost_reason="",
    competitor="恒准仪器",
    reference="CRM-2201",
)


def deal(**changes: Any) -> Deal:
    """Return the sample deal with some fields changed."""
    return dataclasses.replace(LINGHE, **changes)


ANSWERS = {
    "i1": Answer("i1", "yes", "王处长决策，李工技术评审"),
    "i2": Answer("i2", "yes", "李工：提前告知了评审时间"),
    "i3": Answer("i3", "yes"),
    "i4": Answer("i4", "unknown"),
    "i5": Answer("i5", "yes"),
}
ANSWERED_AT = {"i1": at_nine("2026-11-18")}
