"""``make spoken``: have Orca read the story of a deal, in each language, and write down what it says."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from funnel_desktop.method.languages import CODES
from tests.spoken.hearing import Hearing, missing
from tests.spoken.story import STEPS, make_file, transcript_of
from tests.x11.screen import Screen, missing_tools


def listen(folder: Path, language: str) -> str:
    """Press what the story presses and return what was said."""
    path = folder / "heard.funnel"
    make_file(path)
    (folder / "screen").mkdir()
    screen = Screen(folder / "screen")
    try:
        hearing = Hearing(screen, path, language)
        hearing.hear(path.stem)
        for key, words in STEPS:
            hearing.press(key, words[language])
        return hearing.said
    finally:
        screen.stop()


def main() -> int:
    """Write the transcripts; say what is missing where Orca cannot be heard."""
    if lacking := [*missing(), *missing_tools()]:
        print(f"Orca cannot be heard here: apt-get install {' '.join(lacking)}", file=sys.stderr)
        return 2
    for language in CODES:
        with tempfile.TemporaryDirectory(prefix="funnel-spoken-") as name:
            words = listen(Path(name), language)
        transcript_of(language).write_text(words, encoding="utf-8")
        print(f"{transcript_of(language)}: {len(words.splitlines())} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
