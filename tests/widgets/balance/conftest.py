"""The desk with chart and calculator, for these tests."""

from __future__ import annotations

from tests.widgets.balance.fixtures import empty, make_desk, worked

__all__ = ["empty", "make_desk", "worked"]
