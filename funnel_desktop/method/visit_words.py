"""Whether words say that somebody is visited: "拜访王工", "Visit Mr Wang", "再去拜访一次"."""

from __future__ import annotations

import re

_VISIT = re.compile(
    r"(?:(?:再|再次|二次|首次|第一次|第二次|去|约好|当面|上午|下午|first|second|another|next|re-?)\s*)*"
    r"(?:拜访|上门|走访|登门|回访|拜會|拜会|visit(?!or|ing hours)|call on )",
    re.IGNORECASE,
)


def says_visit(words: str) -> bool:
    """Return whether words begin with a visit. "约拜访时间" (to arrange for one) does not."""
    return _VISIT.match(" ".join(words.split())) is not None
