"""The fixed keys of the method: stages, phases, sources, levers, and the standard win probabilities.

These keys are the identifiers in the file, the CSV columns and the playbook; the words a user reads for
them live in the playbook. Facts: sales method, sections 1, 3, 6 and 7.
"""

from __future__ import annotations

from typing import Literal, get_args

STAGES = ("target", "qualified", "shortlisted", "intent", "near_win", "won")
"""All six stages, in the order of the funnel."""

OPEN_STAGES = STAGES[:-1]
"""The five stages in which a deal is still open."""

POSITION = {stage: index for index, stage in enumerate(STAGES)}
"""Place of each stage in the funnel, 0 to 5."""

STANDARD_PROBABILITIES = {
    "target": 0.10,
    "qualified": 0.25,
    "shortlisted": 0.50,
    "intent": 0.75,
    "near_win": 0.90,
    "won": 1.0,
}
"""P(win | stage) as the method gives them."""

PHASES = ("p1", "p2", "p3", "p4", "p5", "p6", "p7")
PHASE_OF_STAGE = {
    "target": "p2",
    "qualified": "p3",
    "shortlisted": "p4",
    "intent": "p5",
    "near_win": "p6",
    "won": "p7",
}
"""The phase that leads to a stage."""

SOURCES = ("cold", "follow_up", "penetration", "cultivation", "inbound")
CHECKS_OF_STAGE = {
    "target": ("t1", "t2", "t3", "t4"),
    "qualified": ("q1", "q2"),
    "shortlisted": ("s1", "s2", "s3"),
    "intent": ("i1", "i2", "i3", "i4", "i5", "i6", "i7"),
    "near_win": ("n1", "n2", "n3", "n4", "n5"),
    "won": ("w1", "w2"),
}
"""The keys of the 23 checks, by the stage on the way into which they are asked."""

STAGE_OF_CHECK = {check: stage for stage, checks in CHECKS_OF_STAGE.items() for check in checks}

COMPLIANCE_CHECKS = ("n1", "n2", "n4")
"""Checks where a sales habit can cross the law: they carry a note and are never required."""

Lever = Literal["win_rate", "opportunities", "sales_cycle", "deal_size"]

LEVERS: tuple[Lever, ...] = get_args(Lever)

OUTCOMES = ("open", "won", "lost")
"""What became of a deal; ``lost`` is an outcome, not a stage."""

ANSWERS = ("yes", "no", "unknown", "not_applicable")
"""The answers to a check; a check without an answer has none of them."""

RULES = ("guided", "strict", "free")
"""How strictly a file asks for the checks on the way forward."""


def stages_between(start: str | None, end: str) -> tuple[str, ...]:
    """Return the stages entered on a move from ``start`` (None: from outside the funnel) to ``end``, in
    order.

    Empty for a move backward or none at all. Raises KeyError for an unknown stage.
    """
    first = -1 if start is None else POSITION[start]
    return STAGES[first + 1 : POSITION[end] + 1]
