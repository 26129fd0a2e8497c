"""The texts of a week's report as the user put them, kept with the review of that week as JSON.

One for each way in which names and amounts are passed on: a text with whole names is never shown where they
are to be masked.
"""

from __future__ import annotations

import json


def draft_of(kept: str, way: str) -> str | None:
    """Return the text for one way, None where there is none; ``kept``: what the file holds."""
    text = _drafts(kept).get(way)
    return text if isinstance(text, str) else None


def with_draft(kept: str, way: str, text: str | None) -> str:
    """Return what the file is to hold with another text for one way (None: none any more)."""
    drafts = {name: draft for name, draft in _drafts(kept).items() if name != way}
    if text is not None:
        drafts[way] = text
    return json.dumps(drafts, ensure_ascii=False) if drafts else ""


def _drafts(kept: str) -> dict[str, object]:
    try:
        found = json.loads(kept) if kept else {}
    except ValueError:  # from a foreign hand, or masked
        return {}
    return found if isinstance(found, dict) else {}
