"""What the balance in time says: where the gap starts, what to find, and what it rests on."""

from __future__ import annotations

from funnel_desktop.method.balance_in_time import MeasureInTime, StageInTime
from funnel_desktop.method.period import linked_year
from funnel_desktop.method.rounding import round_up
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.queries.in_time import InTime
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import tidy
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.shortage import deals_words
from funnel_desktop.wording.wording import Wording


def next_period(wording: Wording) -> str:
    """Return what the period after this one is called: "2027", or "the next period"."""
    year = linked_year(wording.settings, wording.today)
    return translate("InTime", "the next period") if year is None else str(year + 1)


def says(line: StageInTime) -> str:
    """Return in a word how a stage stands."""
    return {
        "short": translate("InTime", "short"),
        "level": translate("InTime", "within chance"),
        "ahead": translate("InTime", "ahead of plan"),
    }[line.says]


def works_for(wording: Wording, line: StageInTime) -> str:
    """Return that what enters a stage is signed in the next period; "" while it is in this one."""
    if line.works_for == "this":
        return ""
    return translate("InTime", "signs in {period}").format(period=next_period(wording))


def sentence(wording: Wording, found: InTime) -> str:
    """Return the one sentence of the balance in time: by number, and by value if that says otherwise."""
    return in_sentences((_verdict(wording, found.number), by_value(wording, found)))


def by_value(wording: Wording, found: InTime) -> str:
    """Return where by value the gap starts and why there, "" where both say the same."""
    if not found.disagrees:
        return ""
    by_number, start = found.number.gap_starts, found.value.gap_starts
    if start is None:
        return translate("InTime", "By amount nothing lacks, as the deals are larger.")
    # Both ask for the same: what is short by number alone has deals above the average, and the other way.
    if by_number is not None and POSITION[by_number] < POSITION[start]:
        text = translate("InTime", "By amount the first is {stage}: the deals are larger.")
    else:
        text = translate("InTime", "By amount the first is {stage}: the deals are smaller.")
    return text.format(stage=wording.stage(start))


def _verdict(wording: Wording, found: MeasureInTime) -> str:
    start = found.gap_starts
    if start is None:
        return in_sentences(
            (translate("InTime", "Every stage holds what its time asks for."), *_surplus(found), _pace(found))
        )
    lacking = deals_words(found.lacking)
    if start == OPEN_STAGES[0]:
        text = translate("InTime", "{stage} lacks {deals}: the gap starts at the very front.")
        text = text.format(stage=wording.stage(start), deals=lacking)
        return in_sentences((text, _advice(found)))
    text = translate("InTime", "{stage} lacks {deals}: the first gap.")
    text = text.format(stage=wording.stage(start), deals=lacking)
    if found.on_its_way:
        return in_sentences((text, translate("InTime", "Nothing to find for it: it is on its way.")))
    if found.stages[0].works_for == "next":
        keep = translate("InTime", "Found now, signed in {period}: {count} new targets a month keep up.")
        keep = keep.format(period=next_period(wording), count=round_up(found.advice_per_month))
        return in_sentences((text, keep))
    return in_sentences((text, _advice(found)))


def _surplus(found: MeasureInTime) -> list[str]:
    first = found.stages[0]
    if first.says != "ahead":
        return []
    spare = int(found.surplus)
    return [translate("InTime", "%n new target(s) more than the plan asks for.", "", spare)] if spare else []


def _pace(found: MeasureInTime) -> str:
    return translate(
        "InTime", "Keep on finding %n new target(s) a month.", "", round_up(found.pace_per_month)
    )


def _advice(found: MeasureInTime) -> str:
    if not found.backlog:
        return _pace(found)
    found_a_month = round_up(found.advice_per_month)
    text = translate(
        "InTime",
        "Find %n new target(s) a month: {pace} to keep up, {more} to make up what is lacking.",
        "",
        found_a_month,
    )
    pace = round_up(found.pace_per_month)
    return text.format(pace=f"{pace:,}", more=f"{found_a_month - pace:,}")


def notes(wording: Wording, found: InTime) -> list[str]:
    """Return what the balance in time rests on and leaves out, each as a sentence."""
    told = [_rests_on(found)]
    if found.disagrees:
        told.append(number_leads())
    months = found.number.months_to_make_up
    if months is not None and months > wording.settings.backlog_months + 0.05:
        text = translate(
            "InTime", "No month asks for more than twice the pace: making up takes {months} months."
        )
        told.append(text.format(months=tidy(months)))
    if found.stuck:
        told.append(stuck_note(found.stuck))
    if found.repeats:
        text = translate("InTime", "No target is set for {period}: this one counts again.")
        told.append(text.format(period=next_period(wording)))
    return told


def number_leads() -> str:
    """Return why the number of deals leads where number and value differ."""
    return translate(
        "InTime", "The number of deals leads: a single large deal doesn't hide that there are too few."
    )


def stuck_note(count: int) -> str:
    """Return that stuck deals don't count."""
    return translate("InTime", "%n stuck deal(s) don't count until they move.", "", count)


def _rests_on(found: InTime) -> str:
    """Return whose win rates and days in a stage count."""
    if found.mode == "own":
        return translate("InTime", "Your own win rates and days in a stage.")
    if found.mode == "standard" or not found.cases:
        return translate("InTime", "Standard win rates and days in a stage.")
    return translate(
        "InTime",
        "Win rates and days as usual with you: %n stay(s) in a stage, drawn to the standard.",
        "",
        found.cases,
    )
