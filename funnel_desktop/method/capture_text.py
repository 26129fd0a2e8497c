"""What remains of a captured line once customer, person, dates and amounts are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from funnel_desktop.method import capture_words as words
from funnel_desktop.method.capture import ENDED, HAPPENED, KINDS, STEP, Chip, End, Happened, Step
from funnel_desktop.method.spoken_amounts import FoundAmount
from funnel_desktop.method.spoken_dates import FoundDate
from funnel_desktop.method.spoken_signs import plain_signs

_CHINESE = re.compile("[一-鿿]")


class Piece(NamedTuple):
    """Words that belong together, with their place and the clause that they are of."""

    start: int
    end: int
    clause: int


class Line:
    """A line with what has been understood of it: a label for every sign."""

    def __init__(self, text: str, plain: str, today: date) -> None:
        self.text, self.plain, self.today = text, plain, today
        self.chinese = _CHINESE.search(text) is not None
        self.labels = [""] * len(text)
        self.dates: list[FoundDate] = []
        self.amounts: list[FoundAmount] = []
        self.projects: list[str] = []

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing here is understood yet."""
        return not any(self.labels[start:end])

    def take(self, start: int, end: int, label: str) -> None:
        """Say what stands here."""
        self.labels[start:end] = [label] * (end - start)

    def free(self, start: int, end: int) -> None:
        """Let what stands here be words again."""
        self.labels[start:end] = [""] * (end - start)

    def taken_places(self) -> list[tuple[int, int]]:
        """Return the places that are understood."""
        return [(at, at + 1) for at, label in enumerate(self.labels) if label]

    def take_project(self, project: str) -> None:
        """Remember the project that the line names: alone it is no news."""
        self.projects.append(plain_signs(project))

    def clauses(self) -> list[tuple[int, int]]:
        """Return the parts between commas."""
        found_clauses, start = [], 0
        for found in words.SEPARATORS.finditer(self.plain):
            if any(self.labels[found.start() : found.end()]):
                continue
            found_clauses.append((start, found.start()))
            start = found.end()
        return [*found_clauses, (start, len(self.text))]

    def free_pieces(self) -> list[tuple[int, int]]:
        """Return the places of words that are not understood, between commas and what is."""
        return [(piece.start, piece.end) for piece in self.pieces(spaces=False)]

    def pieces(self, *, spaces: bool) -> list[Piece]:
        """Return what is not understood in pieces; ``spaces`` between Chinese words part them as well."""
        found: list[Piece] = []
        for number, (start, end) in enumerate(self.clauses()):
            at = start
            while at < end:
                if self.labels[at]:
                    at += 1
                    continue
                stop = at
                while stop < end and not self.labels[stop]:
                    stop += 1
                found += self._trimmed(at, stop, number, spaces)
                at = stop
        return found

    def _trimmed(self, start: int, end: int, clause: int, spaces: bool) -> Iterator[Piece]:
        text = self.text[start:end]
        parts = (
            re.finditer(r"\S+(?:\s+(?=[A-Za-z0-9])\S+|(?<=[A-Za-z0-9])\s+\S+)*", text)
            if spaces and self.chinese
            else re.finditer(r"\S(?:.*\S)?", text)
        )
        for part in parts:
            yield Piece(start + part.start(), start + part.end(), clause)


def text_chips(line: Line) -> list[Chip]:
    """Return the chips of what happened and of the next step."""
    kind = _kind(line)
    happened_day, day_sure, day_place = _day_it_happened(line)
    _free_amounts_in_words(line)
    step_dates = [one for one in line.dates if line.labels[one.start] == "date"]
    ended = _ended(line)
    step, rest = _step(line, step_dates)
    chips: list[Chip] = []
    text = _joined(line, rest)
    if ended is not None:
        chips.append(_end_chip(line, ended, kind, rest, sure=step is None and not line.amounts))
    elif text or kind != "" or day_place is not None:
        chips.append(_happened_chip(line, kind, text, rest, happened_day, day_sure, day_place))
    if step is not None:
        chips.append(step)
    return chips


def _ended(line: Line) -> Piece | None:
    """Take the words that say that a lead comes to nothing, where words begin with them."""
    for piece in line.pieces(spaces=True):
        found = words.ENDED.match(line.plain, piece.start, piece.end)
        if found is not None:
            line.take(*found.span(), "ended")
            return piece._replace(end=found.end())
    return None


def _end_chip(line: Line, said: Piece, kind: str, rest: list[Piece], *, sure: bool) -> Chip:
    text = _joined(line, rest)
    reason = next((key for key, why in words.REASONS if why.search(plain_signs(text))), "")
    told = Happened(kind or "visit", _joined(line, [said, *rest]), line.today)
    spans = sorted((piece.start, piece.end) for piece in (said, *rest))
    return Chip(ENDED, tuple(spans), (End(reason, text), told), sure and bool(text))


def _happened_chip(
    line: Line,
    kind: str,
    text: str,
    rest: list[Piece],
    day: date,
    day_sure: bool,
    day_place: tuple[int, int] | None,
) -> Chip:
    first = Happened(kind or "visit", text, day)
    choices = [first, *(first._replace(kind=other) for other in KINDS if other != first.kind)]
    if not day_sure or day != line.today:
        choices.append(first._replace(day=line.today))
    places = [(piece.start, piece.end) for piece in rest] + ([day_place] if day_place else [])
    return Chip(HAPPENED, tuple(sorted(places)), tuple(dict.fromkeys(choices)), day_sure)


def _kind(line: Line) -> str:
    """Find out what was done, and take the words away that say nothing else."""
    kind = ""
    for name, anywhere, _whole in words.KINDS:
        found = anywhere.search(line.plain)
        if found is None or not line.is_free(*found.span()) or _is_to_come(line, found.start()):
            continue
        kind = name
        break
    for name, _anywhere, whole in words.KINDS:
        for piece in line.pieces(spaces=True):
            text = line.plain[piece.start : piece.end]
            alone = whole.fullmatch(text.strip())
            begins = whole.match(text)
            if alone and (kind or name != "note"):
                line.take(piece.start, piece.end, "kind")
            elif begins and kind == name and _leads(begins.group(), text[begins.end() :], name):
                line.take(piece.start, piece.start + begins.end(), "kind")
    return kind


def _leads(word: str, behind: str, kind: str) -> bool:
    """Whether a word only says of what kind is told behind it: 电话 ..., note: ...; "visited us" tells."""
    chinese = _CHINESE.search(word) is not None
    return (chinese or kind == "note") and re.match(r"[\s:：约说]", behind or " ") is not None


def _is_to_come(line: Line, at: int) -> bool:
    """Whether words stand behind the date of a next step: 明天打电话 has not happened."""
    for one in line.dates:
        if one.day > line.today and one.start < at and not words.SEPARATORS.search(line.plain[one.end : at]):
            return True
        if (
            one.day >= line.today
            and 0 <= one.start - at < 24
            and not _CHINESE.search(line.plain[at : one.start])
        ):
            clause = next((part for part in line.clauses() if part[0] <= at < part[1]), (0, 0))
            if one.start < clause[1] and not re.search(
                r"\b(?:met|visited|saw|called|phoned|emailed|texted)\b", line.plain[at : at + 8]
            ):
                return True
    return False


def _day_it_happened(line: Line) -> tuple[date, bool, tuple[int, int] | None]:
    """Take the day on which it happened from the dates: one that has passed. One inside a sentence (上周五
    送的样机) is part of what is told."""
    for one in list(line.dates):
        if one.day >= line.today:
            continue
        word = line.plain[one.start : one.end]
        told = re.match(r"[^\s,，。]{0,5}的", line.plain[one.end :])
        named = re.match(r"[昨前]|yesterday|last|day before", word) is not None or "上" in word
        if one.loose or (told and named):
            line.free(one.start, one.end)
            line.dates.remove(one)
            continue
        line.dates.remove(one)
        line.take(one.start, one.end, "day")
        return one.day, named and one.sure, (one.start, one.end)
    for one in list(line.dates):
        if (
            one.day == line.today
            and re.match(r"今[天日儿]|today", line.plain[one.start :])
            and _is_told_of_today(line, one)
        ):
            line.dates.remove(one)
            line.take(one.start, one.end, "day")
            return one.day, True, (one.start, one.end)
    return line.today, True, None


def _is_told_of_today(line: Line, one: FoundDate) -> bool:
    """Whether what stands behind "today" has happened: 今天拜访了, 今天去见了."""
    behind = line.plain[one.end : one.end + 14]
    return (
        re.match(
            r"\s*(?:上午|下午)?\s*(?:\S{0,6}?了|\S{0,4}?过|拜访(?!计划)|\s*(?:met|saw|visited|called))",
            behind,
        )
        is not None
    )


def _free_amounts_in_words(line: Line) -> None:
    """Let amounts be told where they are glued to words: 预算砍到25万."""
    for one in line.amounts:
        before = line.text[: one.start]
        glued = (
            bool(before[-1:].strip())
            and not line.labels[one.start - 1]
            and not words.SEPARATORS.match(before[-1:])
        )
        ranges = bool(before.strip()) and re.search(
            r"\d[^\d.,]*[-~—至到o][^\d]*\d", line.plain[one.start : one.end]
        )
        if (
            ranges
            or (glued and not re.search(r"(?:报价|金额|价格|合同额?|总价|总共|合计|共|含税)$", before))
            or len(line.amounts) > 1
        ):
            line.free(one.start, one.end)


def _is_project(line: Line, piece: Piece) -> bool:
    said = "".join(line.plain[piece.start : piece.end].split())
    return any(_goes_through(said, "".join(project.split())) for project in line.projects)


def _goes_through(short: str, long: str) -> bool:
    """Whether all signs of a word stand in another one in this order."""
    signs = iter(long)
    return len(short) > 1 and all(sign in signs for sign in short)


def _step(line: Line, dates: list[FoundDate]) -> tuple[Chip | None, list[Piece]]:
    if len(dates) == 1 and dates[0].loose and not line.chinese:
        # "frozen until January": rather told than planned.
        one = dates[0]
        line.free(one.start, one.end)
        choices = (None, Step("", one.day, one.time))
        return Chip(STEP, ((one.start, one.end),), choices, sure=False), _news(line)
    pieces = _news(line)
    if not dates:
        return _undated_step(line, pieces)
    main = _main_date(line, dates, pieces)
    step, rest = _words_of(line, main, pieces)
    text = _joined(line, step)
    text = words.NOT_YET.sub("", text)
    days = [main.day, *main.others, *(one.day for one in dates if one is not main)]
    days = list(dict.fromkeys(days))
    made = [Step(text, day, main.time if day == main.day or day in main.others else "") for day in days]
    spans = sorted([*((piece.start, piece.end) for piece in step), *((one.start, one.end) for one in dates)])
    chip = Chip(STEP, tuple(spans), (*made, Step(text, None)), main.sure and len(dates) == 1)
    return chip, rest


def _news(line: Line) -> list[Piece]:
    """Return the pieces that say more than which project it is about."""
    return [
        piece for piece in line.pieces(spaces=True) if not _is_project(line, piece) and _says(line, piece)
    ]


def _says(line: Line, piece: Piece) -> bool:
    text = line.plain[piece.start : piece.end].strip(" .,-–—!！?？'\"“”。，")
    return bool(text) and text not in words.JOINTS and text not in words.NO_NEWS


def _main_date(line: Line, dates: list[FoundDate], pieces: list[Piece]) -> FoundDate:
    """Return the date of the next step; of several the one that stands beside an action, else the first."""
    if len(dates) == 1:
        return dates[0]
    for one in dates:
        clause = next(
            (part for part in line.clauses() if part[0] <= one.start < part[1]), (0, len(line.text))
        )
        if _names_action(line, *clause):
            return one
    return dates[0]


def _names_action(line: Line, start: int, end: int) -> bool:
    return not words.ACTIONS.isdisjoint(re.findall("[a-z]+", line.plain[start:end]))


def _undated_step(line: Line, pieces: list[Piece]) -> tuple[Chip | None, list[Piece]]:
    for at, piece in enumerate(pieces):
        text = line.text[piece.start : piece.end]
        told = words.NOT_YET.match(text)
        waits = at > 0 and words.WAITING.match(text) is not None
        if told or waits:
            step = list(pieces[at:]) if told else [piece]
            said = words.NOT_YET.sub("", _joined(line, step)) if told else text
            if not said:
                continue
            spans = [(one.start, one.end) for one in step]
            rest = [other for other in pieces if other not in step]
            return Chip(STEP, tuple(spans), (Step(said, None), None)), rest
    return None, pieces


def _words_of(line: Line, one: FoundDate, pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Part the pieces into the words of the step that is due on a date, and the others."""
    clause = next(number for number, part in enumerate(line.clauses()) if part[0] <= one.start <= part[1])
    before = [piece for piece in pieces if piece.end <= one.start]
    behind = [piece for piece in pieces if piece.start >= one.end]
    same_behind = [piece for piece in behind if piece.clause == clause]
    same_before = [piece for piece in before if piece.clause == clause]
    if line.chinese:
        if same_behind:
            step = same_behind if before else _going_on(line, same_behind)
        elif behind and not same_before:
            step = behind[:1]
        else:
            step = same_before[-1:] or before[-1:]
        return step, [piece for piece in pieces if piece not in step]
    return _english_words_of(line, same_before, same_behind, behind, pieces)


def _going_on(line: Line, pieces: list[Piece]) -> list[Piece]:
    """Return the first piece and those that go on with it: a customer between them, or what says that it has
    happened, begins with something else."""
    step = pieces[:1]
    for piece in pieces[1:]:
        told = re.search(r"(?:[了过]|ok|好)\W*$", line.plain[piece.start : piece.end]) is not None
        if told or any(line.labels[step[-1].end : piece.start]):
            break
        step.append(piece)
    return step


def _english_words_of(
    line: Line, same_before: list[Piece], same_behind: list[Piece], behind: list[Piece], pieces: list[Piece]
) -> tuple[list[Piece], list[Piece]]:
    if same_before:
        last = same_before[-1]
        for piece in reversed(same_before):
            for found in re.finditer(r"[a-z]+", line.plain[piece.start : piece.end]):
                if found.group() in words.ACTIONS:
                    cut = piece.start + found.start()
                    if _is_named_so(line, piece, cut):
                        cut = piece.start
                    return _cut(line, pieces, piece, cut, same_before)
        if same_behind and _names_action(line, same_behind[0].start, same_behind[0].end):
            return same_behind, [piece for piece in pieces if piece not in same_behind]
        step = [last]
        return step, [piece for piece in pieces if piece not in step]
    step = same_behind or behind[:1]
    return step, [piece for piece in pieces if piece not in step]


def _is_named_so(line: Line, piece: Piece, at: int) -> bool:
    """Whether the words before an action are its own: "site visit", "revised offer" at the beginning of a
    clause."""
    start, _end = line.clauses()[piece.clause]
    first = not line.text[start : piece.start].strip()
    return first and 0 < len(line.text[piece.start : at].split()) <= 2


def _cut(
    line: Line, pieces: list[Piece], piece: Piece, at: int, same_before: list[Piece]
) -> tuple[list[Piece], list[Piece]]:
    """Part a piece where the action begins; what stands before it has happened."""
    left, right = piece._replace(end=at), piece._replace(start=at)
    later = [other for other in same_before if other.start > piece.start]
    step = [right, *later]
    rest = [other for other in pieces if other != piece and other not in later]
    if line.plain[left.start : left.end].strip() and _says(line, left):
        rest.append(left)
    return step, sorted(rest)


def _joined(line: Line, pieces: list[Piece]) -> str:
    """Return pieces as one text: as they were typed where nothing was understood between them."""
    said = []
    for piece in _with_names_inside(line, sorted(pieces)):
        text = line.text[piece.start : piece.end].strip(" ,，;；。:：-–—!！")
        text = _without_joints(text)
        if text:
            said.append(text)
    if not said:
        return ""
    return (" " if line.chinese else ", ").join(said)


def _with_names_inside(line: Line, pieces: list[Piece]) -> list[Piece]:
    """Return pieces with the names that stand in the middle of them, or at their end: "just left Northwind",
    刚从华强北出来. One that begins a clause is said by its chip."""
    chinese = line.chinese
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.clause == piece.clause
            and _only_names(line, last.end, piece.start, chinese)
        ):
            joined[-1] = last._replace(end=piece.end)
        else:
            joined.append(piece)
    if chinese:
        return joined
    ends = [end for _, end in line.clauses()]
    return [
        piece._replace(end=ends[piece.clause])
        if _only_names(line, piece.end, ends[piece.clause], False)
        else piece
        for piece in joined
    ]


def _only_names(line: Line, start: int, end: int, glued: bool) -> bool:
    """Whether nothing but a customer or person stands here; ``glued``: without a space around."""
    between = line.labels[start:end]
    named = [label for label in between if label]
    blank = "" if glued else line.text[start:end]
    free = all(
        label or sign == " " for label, sign in zip(between, blank or line.text[start:end], strict=True)
    )
    return bool(named) and set(named) <= {"customer", "person"} and free and not (glued and "" in between)


def _without_joints(text: str) -> str:
    """Return words without those that led to a customer or a date: "sample passed at" is "sample passed"."""
    parts = text.split(" ")
    while parts and parts[-1].lower() in words.JOINTS:
        parts.pop()
    while parts and parts[0].lower() in words.JOINTS - {"on", "in"}:
        parts.pop(0)
    return " ".join(parts)
