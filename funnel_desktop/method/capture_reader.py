"""Reads a captured line: telephones, dates and amounts first, then who, then what was and what comes."""

from __future__ import annotations

import re
from datetime import date

from funnel_desktop.method import capture_words as words
from funnel_desktop.method.capture import (
    AMOUNT,
    CUSTOMER,
    PERSON,
    PHONE,
    SIGNING,
    Amount,
    Chip,
    KnownCustomer,
    KnownDeal,
    Reading,
    Signing,
    Subject,
    Who,
)
from funnel_desktop.method.capture_text import Line, text_chips
from funnel_desktop.method.known_names import CLEAR, LOOSE, PLACES, SHORT, TRADES, Hit
from funnel_desktop.method.spoken_amounts import find_amounts
from funnel_desktop.method.spoken_dates import find_dates
from funnel_desktop.method.spoken_signs import plain_signs

_CHINESE = re.compile("[一-鿿]")
_MOST_CHOICES = 8
_NEAR = 14
"""Days within which a day on which something is signed is rather a next step than what is expected."""


class _Candidate:
    """A customer that may be meant, with what speaks for it."""

    def __init__(self, known: KnownCustomer) -> None:
        self.known = known
        self.person = ""
        self.person_span = (0, 0)
        self.by_person = 0
        self.by_project = 0
        self.deal_scores: list[int] = []

    @property
    def evidence(self) -> tuple[int, int]:
        return self.by_person, self.by_project

    @property
    def rank(self) -> tuple[int, int, int, int]:
        known = self.known
        alive = 2 if known.open_deals else 1 if known.leads or known.people else 0
        return self.by_person, self.by_project, alive, -len(known.name)


class LineReader:
    """Reads one line."""

    def __init__(
        self, text: str, today: date, who: Who, unit: int, about: Subject | None, near: Subject | None
    ) -> None:
        self._text, self._plain = text, plain_signs(text)
        self._today, self._who, self._unit, self._about, self._near = today, who, unit, about, near
        self._line = Line(text, self._plain, today)

    def read(self) -> Reading:
        """Return the reading."""
        line = self._line
        phone = words.PHONE.search(self._plain)
        if phone is not None:
            line.take(*phone.span(), "phone")
        line.dates = [
            found for found in find_dates(self._text, self._today) if line.is_free(found.start, found.end)
        ]
        signing = self._signing()
        for found in line.dates:
            line.take(found.start, found.end, "date")
        line.amounts = find_amounts(self._text, self._unit, line.taken_places())
        for amount in line.amounts:
            line.take(amount.start, amount.end, "amount")
        customer, person = self._whom()
        chips = [chip for chip in (customer, person) if chip is not None]
        deal = self._deal_of(customer)
        chips += text_chips(line)
        if (amount_chip := self._amount(deal)) is not None:
            chips.append(amount_chip)
        if signing is not None:
            chips.append(signing)
        if phone is not None:
            chips.append(Chip(PHONE, (phone.span(),), (phone["number"], None)))
        return Reading(self._text, self._today, tuple(chips))

    @staticmethod
    def _deal_of(chip: Chip | None) -> KnownDeal | None:
        return chip.value.deal if chip is not None and isinstance(chip.value, Subject) else None

    # Who

    def _whom(self) -> tuple[Chip | None, Chip | None]:
        if self._about is not None:
            candidate = self._weigh(self._who.known(self._about.customer))
            self._label(candidate, self._named_again(self._about.customer))
            chip = Chip(CUSTOMER, tuple(self._named_again(self._about.customer)), (self._about,))
            return chip, self._person_chip(candidate)
        hits = self._hits()
        if not hits:
            return self._nobody_known(())
        best = self._best(hits)
        if best.clear == LOOSE and self._new_name() is not None:
            return self._nobody_known(best.names)
        rivals = [hit for hit in hits if hit.names != best.names and self._rivals(best, hit)]
        names = list(best.names)
        for hit in rivals:
            names += [name for name in hit.names if name not in names]
        candidates = [self._weigh(self._who.known(name)) for name in names]
        candidates.sort(key=lambda one: one.rank, reverse=True)
        first = candidates[0]
        sure = not rivals and not best.more and best.clear > LOOSE
        if len(candidates) > 1:
            second = max(candidates[1:], key=lambda one: one.evidence)
            sure = sure and bool(first.by_person or first.by_project) and first.evidence > second.evidence
            if first.by_person and second.by_person and first.by_person <= second.by_person:
                sure = sure and first.by_project > second.by_project
        new = self._goes_on_as_name(best)
        if new or (best.clear == SHORT and not self._begins_well(best) and not first.by_person):
            sure = False
        places = [(best.start, best.end), *((hit.start, hit.end) for hit in rivals)]
        self._label(first, places)
        choices = self._subjects(candidates, new or self._text[best.start : best.end])
        deal_sure = self._deal_is_sure(first)
        chip = Chip(CUSTOMER, tuple(places), tuple(choices), sure and deal_sure)
        return chip, self._person_chip(first)

    def _hits(self) -> list[Hit]:
        line = self._line
        found = [hit for hit in self._who.hits(self._masked()) if line.is_free(hit.start, hit.end)]
        kept = []
        for hit in found:
            latin = self._plain[hit.start].isascii()
            if latin and hit.clear == SHORT and not self._line.chinese:
                hit = hit._replace(clear=LOOSE)  # English words that happen to be initials
            if not latin and hit.end - hit.start == 2:
                if not self._begins_well(hit):
                    continue
                if self._plain[hit.start : hit.end] in words.EVERYDAY:
                    hit = hit._replace(clear=LOOSE)
            kept.append(hit)
        strong = [hit for hit in kept if hit.clear >= CLEAR]
        short = [hit for hit in kept if hit.clear == SHORT and self._begins_well(hit)]
        chinese = [hit for hit in short if not self._plain[hit.start].isascii()]
        if strong:
            return strong + chinese
        # Initials are asked of the first word alone: further on Latin letters are models and standards.
        initials = [hit for hit in short if hit not in chinese][:1]
        if short:
            return chinese + [hit for hit in initials if not chinese or hit.start < chinese[0].start]
        loose = [hit for hit in kept if self._begins_well(hit)]
        return [hit for hit in loose if hit.end - hit.start > 3 or not self._plain[hit.start].isascii()][:1]

    def _best(self, hits: list[Hit]) -> Hit:
        """Return the place that names the customer: the clearest; of several that are short, the one at whose
        customer somebody is that the line names."""
        ranked = sorted(hits, key=self._weight, reverse=True)
        if ranked[0].clear == SHORT:
            for hit in ranked:
                if any(self._weigh(self._who.known(name)).by_person for name in hit.names):
                    return hit
        return ranked[0]

    def _masked(self) -> str:
        """Return the line without what was understood already."""
        return "".join(
            "\n" if taken else sign for sign, taken in zip(self._plain, self._line.labels, strict=True)
        )

    def _begins_well(self, hit: Hit) -> bool:
        """Whether a hit stands where names stand: at the beginning of a word, behind 给 or "at"."""
        before = self._plain[: hit.start]
        if not before.strip() or not before[-1:].strip() or words.SEPARATORS.match(before[-1:]):
            return True
        if self._line.labels[hit.start - 1]:
            return True
        return (
            words.BEFORE_CUSTOMER.search(before) is not None
            or self._after_kind(before)
            or self._after_person(before)
        )

    @staticmethod
    def _after_kind(before: str) -> bool:
        return any(re.search(rf"(?:{whole.pattern})\s*$", before) for _, _, whole in words.KINDS)

    @staticmethod
    def _after_person(before: str) -> bool:
        return re.search(rf"{words.PERSON.pattern}\s*$", before) is not None

    def _weight(self, hit: Hit) -> tuple[int, int, int]:
        return hit.clear + (1 if self._begins_well(hit) else 0), hit.end - hit.start, -hit.start

    def _rivals(self, best: Hit, other: Hit) -> bool:
        """Whether another place names another customer as clearly."""
        if set(other.names) & set(best.names):
            return False
        same = other.clear >= min(best.clear, CLEAR) and self._begins_well(other)
        if best.clear == SHORT and other.clear == SHORT:
            known = [self._weigh(self._who.known(name)) for name in best.names]
            return not any(candidate.by_person for candidate in known)
        return same and (
            other.clear >= CLEAR or words.BETWEEN.search(self._plain[best.end : other.start]) is not None
        )

    def _goes_on_as_name(self, hit: Hit) -> str:
        """Return the whole name where a word goes on behind a known one as names do: 华强南电子."""
        if not _CHINESE.match(self._plain[hit.start]):
            return ""
        run = re.match(r"[一-鿿()（）]+", self._masked()[hit.start :])
        assert run is not None
        word = run.group()
        if person := words.PERSON.search(word):
            word = word[: person.start()]
        behind = word[hit.end - hit.start :]
        if len(behind) < 2 or not TRADES.search(behind):
            return ""
        return self._text[hit.start : hit.start + len(word)]

    def _weigh(self, known: KnownCustomer) -> _Candidate:
        candidate, said = _Candidate(known), self._masked()
        people = [name for name, _position in known.people]
        people += [deal.contact for deal in known.deals] + [lead.contact for lead in known.leads]
        for name in people:
            self._weigh_person(candidate, name, said)
        candidate.deal_scores = [self._project_score(deal.project, said) for deal in known.deals]
        scores = [
            s for s, deal in zip(candidate.deal_scores, known.deals, strict=True) if deal.outcome == "open"
        ]
        candidate.by_project = max(scores, default=0)
        return candidate

    def _weigh_person(self, candidate: _Candidate, name: str, said: str) -> None:
        plain = plain_signs(name.strip())
        if len(plain) < 2:
            return
        if _CHINESE.search(plain):
            at, length, weight = said.find(plain), len(plain), 3
            if at < 0 and (found := re.search(rf"{re.escape(plain[0])}(?:{words.TITLES})", said)):
                # 王工 is 王建国, unless somebody else there is called so.
                titled = words.PERSON.fullmatch(plain) is not None
                at, length, weight = found.start(), found.end() - found.start(), 1 if titled else 2
                if titled:
                    at = -1
        else:
            at, length, weight = self._english_person(plain, said)
        if at >= 0 and weight > candidate.by_person:
            candidate.by_person = weight
            candidate.person = name
            candidate.person_span = (at, at + length)

    @staticmethod
    def _english_person(plain: str, said: str) -> tuple[int, int, int]:
        whole = re.search(rf"\b{re.escape(plain)}(?!\w)", said)
        if whole:
            return whole.start(), whole.end() - whole.start(), 3
        for weight, part in zip((2, 2, 1), re.findall(r"[a-z'\-]{3,}", plain), strict=False):
            if part in ("mr", "mrs", "prof", "dr"):
                continue
            titled = re.search(rf"\b(?:(?:mr|mrs|ms|dr|prof)\.?\s+)?{re.escape(part)}\b", said)
            if titled:
                return titled.start(), titled.end() - titled.start(), weight
        return -1, 0, 0

    @staticmethod
    def _project_score(project: str, said: str) -> int:
        """Return how many signs of a project's name a line says."""
        plain, score = plain_signs(project), 0
        for part in re.findall("[一-鿿]+", plain):
            score += 2 * len({part[at : at + 2] for at in range(len(part) - 1) if part[at : at + 2] in said})
        for part in re.findall(r"[a-z0-9]{3,}", plain):
            stem = part[:-1] if part.endswith("s") and len(part) > 4 else part
            score += len(part) if re.search(rf"(?<![a-z0-9]){re.escape(stem)}", said) else 0
        return score

    def _named_again(self, name: str) -> list[tuple[int, int]]:
        return [(hit.start, hit.end) for hit in self._hits() if name in hit.names][:1]

    def _label(self, candidate: _Candidate, places: list[tuple[int, int]]) -> None:
        for start, end in places:
            self._line.take(start, end, "customer")
        for deal, score in zip(candidate.known.deals, candidate.deal_scores, strict=True):
            if score:
                self._line.take_project(deal.project)

    def _deal_is_sure(self, candidate: _Candidate) -> bool:
        known = candidate.known
        if not known.open_deals:
            return not known.deals
        if len(known.open_deals) == 1:
            return True
        scores = sorted(
            (s for s, deal in zip(candidate.deal_scores, known.deals, strict=True) if deal.outcome == "open"),
            reverse=True,
        )
        return scores[0] > scores[1]

    def _subjects(self, candidates: list[_Candidate], new: str) -> list[Subject]:
        choices: list[Subject] = []
        for candidate in candidates[:_MOST_CHOICES]:
            known = candidate.known
            scored = sorted(
                zip(candidate.deal_scores, range(len(known.deals)), strict=True),
                key=lambda pair: (-pair[0], pair[1]),
            )
            deals = [known.deals[place] for _, place in scored if known.deals[place].outcome == "open"]
            if deals:
                choices += [Subject(known.name, deal) for deal in deals[:4]]
            elif known.leads:
                choices += [Subject(known.name, lead=lead) for lead in known.leads[:2]]
            elif known.deals:
                choices += [Subject(known.name, known.deals[0]), Subject(known.name, new="deal")]
            else:
                choices += [Subject(known.name), Subject(known.name, new="deal")]
        name = new.strip()
        there = {candidate.known.name for candidate in candidates}
        if name and name not in there:
            # Another deal with the one customer that is meant, or somebody new of that name.
            again = Subject(candidates[0].known.name if len(candidates) == 1 else name, new="deal")
            choices = [*choices[: _MOST_CHOICES - 1], Subject(name, new="lead"), again]
        return choices

    def _person_chip(self, candidate: _Candidate | None) -> Chip | None:
        line = self._line
        if candidate is not None and candidate.person and line.is_free(*candidate.person_span):
            line.take(*candidate.person_span, "person")
            same = [
                name
                for name, _ in candidate.known.people
                if name != candidate.person
                and self._is_said_as(name, self._plain[slice(*candidate.person_span)])
            ]
            return Chip(PERSON, (candidate.person_span,), (candidate.person, *same, None), not same)
        for found in words.PERSON.finditer(self._masked()):
            if words.NO_PEOPLE.match(self._plain, found.start()):
                continue
            line.take(*found.span(), "person")
            return Chip(PERSON, (found.span(),), (self._text[slice(*found.span())], None))
        for found in words.ENGLISH_PERSON.finditer(self._text):
            group = "met" if found["met"] else "name"
            start, end = (found.start(), found.end()) if group == "name" else found.span(group)
            if line.is_free(start, end):
                line.take(start, end, "person")
                return Chip(PERSON, ((start, end),), (self._text[start:end], None))
        return None

    @staticmethod
    def _is_said_as(name: str, said: str) -> bool:
        """Whether somebody else may be meant by the same words: two of whom the surname or first name is."""
        plain = plain_signs(name)
        if _CHINESE.search(said):
            return (
                said != plain
                and plain[0] == said[0]
                and len(said) < 4
                and words.PERSON.fullmatch(plain) is None
            )
        return said in re.findall(r"[a-z'\-]+", plain)

    def _nobody_known(self, alike: tuple[str, ...]) -> tuple[Chip | None, Chip | None]:
        """The line names no customer that is known: a new one, or that of somebody who is."""
        new = self._new_name()
        if new is not None:
            start, end = new
            self._line.take(start, end, "customer")
            name = self._text[start:end].strip()
            others = self._subjects([self._weigh(self._who.known(other)) for other in alike[:3]], "")
            choices = (Subject(name, new="lead"), Subject(name, new="deal"), *others)
            chip = Chip(CUSTOMER, ((start, end),), choices, sure=False)
            return chip, self._person_chip(None) or self._second_piece()
        person = self._named_person()
        if person is not None:
            start, end = person
            said = self._text[start:end]
            candidates = [self._weigh(self._who.known(name)) for name in self._who.with_person(said)]
            candidates = sorted(
                (one for one in candidates if one.by_person), key=lambda one: one.rank, reverse=True
            )
            if candidates:
                first = candidates[0]
                chip = Chip(CUSTOMER, (), tuple(self._subjects(candidates, "")), sure=False)
                return chip, self._person_chip(first)
        offered = (None,) if self._near is None else (self._near,)
        return Chip(CUSTOMER, (), offered, sure=False), self._person_chip(None)

    def _named_person(self) -> tuple[int, int] | None:
        masked = self._masked()
        for found in words.PERSON.finditer(masked):
            if not words.NO_PEOPLE.match(masked, found.start()):
                return found.span()
        found_english = re.match(
            r"\s*(?:(?:[Mm]et|[Ss]aw|[Cc]alled|[Pp]honed)\s+)?([A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)\b", self._text
        )
        return found_english.span(1) if found_english and self._line.is_free(*found_english.span(1)) else None

    def _new_name(self) -> tuple[int, int] | None:
        """Return the place of what looks like the name of a company, None where nothing does."""
        told = words.NEW.match(self._text.lstrip())
        lead = len(self._text) - len(self._text.lstrip())
        if told is not None:
            self._line.take(lead, lead + told.end(), "new")
        for start, end in self._line.free_pieces():
            word = self._plain[start:end]
            if _CHINESE.search(word):
                for run in re.finditer(r"[一-鿿a-z0-9()（）]+", word):
                    bare = run.group()
                    if person := words.PERSON.search(bare):
                        bare = bare[: person.start()]
                    if len(bare) > 3 and TRADES.search(bare) and not words.PERSON.fullmatch(bare):
                        return start + run.start(), start + run.start() + len(bare)
                    if len(bare) > 3 and start + run.start() == self._first and bare[:2] in PLACES:
                        return start + run.start(), start + run.start() + len(bare)
                    if told is not None and len(bare) > 1:
                        return start + run.start(), start + run.start() + len(bare)
            else:
                named = re.match(
                    r"(?:(?:[Mm]et|[Ss]aw|[Aa]t|[Cc]alled)\s+)?((?:[A-Z][\w&'\-]+\s*){2,5})",
                    self._text[start:end],
                )
                whole = named is not None and named.end() >= len(self._text[start:end].rstrip())
                first = start == self._first and named is not None and len(named[1].split()) == 2
                if named is not None and (
                    told is not None or ((whole or first) and self._is_company(start, end, whole))
                ):
                    left, _ = named.span(1)
                    return start + left, start + left + len(named[1].rstrip())
        return None

    @property
    def _first(self) -> int:
        """The place where the words of the line begin."""
        return len(self._text) - len(self._text.lstrip())

    def _is_company(self, start: int, end: int, whole: bool) -> bool:
        """Whether words that begin with capitals are rather a company than somebody."""
        behind = self._text[end : end + 1]
        return (behind in (",", "，", ":") or not behind or not whole) and not self._who.with_person(
            self._text[start:end].strip()
        )

    def _second_piece(self) -> Chip | None:
        for start, end in self._line.free_pieces():
            text = self._text[start:end]
            if re.fullmatch(r"\s*[A-Z][a-z'\-]+(?:\s+[A-Z][a-z'\-]+)\s*", text):
                left, right = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
                self._line.take(left, right, "person")
                return Chip(PERSON, ((left, right),), (self._text[left:right], None))
        return None

    # When it is signed

    def _signing(self) -> Chip | None:
        """Take the date on which it is expected to be signed from the dates: 12月底签, 预计1月15日签约. A day
        near by on which a contract is signed is a next step (周五签合同)."""
        line = self._line
        for found in line.dates:
            before = words.SIGNED_BEFORE.search(self._plain[: found.start])
            behind = words.SIGNED_BEHIND.match(self._plain, found.end)
            said = self._plain[found.start : found.end]
            far = words.VAGUE.search(said) is not None or (found.day - self._today).days > _NEAR
            says = before is not None and before["says"] is not None
            if found.day < self._today or not (says or (behind is not None and (before is not None or far))):
                continue
            start = found.start if before is None else before.start()
            end = found.end if behind is None else behind.end()
            if not line.is_free(start, end):
                continue
            line.dates.remove(found)
            line.take(start, end, "signing")
            days = dict.fromkeys((found.day, *found.others))
            return Chip(SIGNING, ((start, end),), (*map(Signing, days), None), found.sure)
        return None

    # How much

    def _amount(self, deal: KnownDeal | None) -> Chip | None:
        amounts = self._line.amounts
        if not amounts:
            return None
        last = amounts[-1]
        choices: list[Amount | None] = [Amount(last.minor, last.currency)]
        others = list(reversed(amounts[:-1]))
        choices += [Amount(one.minor, one.currency) for one in others]
        choices += [None if minor is None else Amount(minor, last.currency) for minor in last.others]
        if None not in choices:
            choices.append(None)
        choices.sort(key=lambda one: one is None)
        sure = len(amounts) == 1 and last.sure
        if last.currency and deal is not None and deal.currency and last.currency != deal.currency:
            sure = False
        spans = tuple((one.start, one.end) for one in amounts)
        return Chip(AMOUNT, spans, tuple(dict.fromkeys(choices)), sure)
