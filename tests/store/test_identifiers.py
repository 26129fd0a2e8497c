"""Identifiers are UUIDs of version 7: unique, and in the order of their making."""

from __future__ import annotations

import uuid
from itertools import islice

from funnel_desktop.identifiers import new_id, new_ids


def test_identifiers_are_ordered_and_unique() -> None:
    made = [new_id(), *islice(new_ids(), 20_000), new_id(), *islice(new_ids(), 300), new_id()]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    for text in made[:50] + made[-50:]:
        parsed = uuid.UUID(text)
        assert (parsed.version, str(parsed)) == (7, text)
        assert parsed.variant == uuid.RFC_4122
