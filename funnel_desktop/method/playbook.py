"""The playbook: the words and rules of the method, read from resources/playbook.toml and validated.

The file holds every text in all languages beside each other, so that no key can exist in one language only.
A wrong file raises PlaybookError, whose sentence names the line.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.method.languages import CODES, SOURCE
from funnel_desktop.method.texts import seen
from funnel_desktop.resources import resource_path
from funnel_desktop.text import FunnelError, Message

_PLACES = {code: place for place, code in enumerate(CODES)}
_SOURCE = _PLACES[SOURCE.code]


class PlaybookError(FunnelError):
    """The playbook file is wrong; the sentence says what and in which line. ``line`` is 0 when no line is
    to blame."""

    def __init__(self, message: Message, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


class Words(NamedTuple):
    """One text in every language: a field each, in the order of ``languages.LANGUAGES``."""

    zh_CN: str
    en: str

    def __call__(self, language: str) -> str:
        """Return the text in the language of this code, as it is shown; anything else gives English."""
        return seen(self[_PLACES.get(language, _SOURCE)])


class Stage(NamedTuple):
    """A stage: its name, its short name for narrow places, its standard probability (0, 1], when a deal is
    here, after how many days in it a deal is stale (None: never), and how many days deals usually stay in it
    (None: won)."""

    key: str
    name: Words
    short_name: Words
    description: Words
    probability: float
    stale_after_days: int | None
    usual_days: int | None = None


class Check(NamedTuple):
    """A check asked on the way into ``stage``: the question, a hint what evidence counts, whether the
    strict rule requires Yes, and the compliance note (n1, n2, n4), which is None for the others.

    ``switched_off`` only travels in a playbook file; what a funnel asks is in its settings.
    """

    key: str
    stage: str
    question: Words
    hint: Words
    required: bool
    compliance_note: Words | None
    switched_off: bool = False


class Action(NamedTuple):
    """A typical sales action of a phase. One that is switched off is no longer proposed, only known by its
    words."""

    key: str
    phase: str
    text: Words
    switched_off: bool = False


class Phase(NamedTuple):
    """A phase of the sales process; ``leads_to`` is the stage it leads to (None for p1)."""

    key: str
    name: Words
    ends_when: Words
    leads_to: str | None


class Named(NamedTuple):
    """A source, lever or loss reason: a key, its name and what it is. A loss reason that is switched off is
    no longer offered, only known by its name."""

    key: str
    name: Words
    description: Words
    switched_off: bool = False


class Playbook(NamedTuple):
    """The whole playbook. All mappings keep the order of the file, which is the order shown."""

    stages: dict[str, Stage]
    checks: dict[str, Check]
    phases: dict[str, Phase]
    actions: dict[str, Action]
    sources: dict[str, Named]
    levers: dict[str, Named]
    loss_reasons: dict[str, Named]

    @property
    def usual_days(self) -> dict[str, float]:
        """How many days deals usually stay in each open stage by the standard."""
        return {key: stage.usual_days for key, stage in self.stages.items() if stage.usual_days is not None}

    @property
    def probabilities(self) -> dict[str, float]:
        """The standard win probability of each stage."""
        return {key: stage.probability for key, stage in self.stages.items()}

    def checks_of(self, stage: str) -> tuple[Check, ...]:
        """Return the checks asked on the way into ``stage``, in order."""
        return tuple(check for check in self.checks.values() if check.stage == stage)


def read_playbook(path: Path) -> Playbook:
    """Read and validate a playbook file. Raises PlaybookError with the line when it is wrong."""
    from funnel_desktop.method.playbook_file import read

    return read(path)


@lru_cache(maxsize=1)
def standard_playbook() -> Playbook:
    """Return the method's own playbook from resources/playbook.toml (read once)."""
    return read_playbook(resource_path("playbook.toml"))
