"""The smaller parts of Insights in words: slipped dates, stages, deals that hang, win rates, loss reasons."""

from __future__ import annotations

from datetime import date

from funnel_desktop.method.insights_hanging import ENOUGH_WON, Hanging
from funnel_desktop.method.insights_rates import DIMENSIONS, Group, Groups, Losses
from funnel_desktop.method.insights_slips import ENOUGH, IN_TIME, Habit, Slip
from funnel_desktop.method.insights_stages import StageLine, StageLines
from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.translation import translate
from funnel_desktop.wording.insights import day_words
from funnel_desktop.wording.numbers import NOTHING, percent, tidy
from funnel_desktop.wording.punctuation import enumerated, in_sentences
from funnel_desktop.wording.review import reason_name
from funnel_desktop.wording.wording import Wording


def of_sample(part: int, sample: int) -> str:
    """Return k / n."""
    return f"{part:,} / {sample:,}"


# Slipped dates


def slip_dates(wording: Wording, slip: Slip) -> str:
    """Return from which date to which a deal slipped."""
    before = day_words(wording, slip.before)
    if slip.after is None:
        return translate("Insights", "{date} → no date").format(date=before)
    return f"{before} → {day_words(wording, slip.after)}"


def slip_times(slip: Slip) -> str:
    """Return for which time a deal slipped."""
    return translate("Insights", "time {number}", "how often a date slipped").format(number=slip.times)


def habit_words(habit: Habit) -> str:
    """Return how dates usually hold, in a sentence."""
    if not habit.enough:
        return translate(
            "Insights",
            "How your dates usually hold: not enough yet. {known} won deals of the last 12 months had a date "
            "before, {needed} are needed.",
        ).format(known=habit.signed, needed=ENOUGH)
    assert habit.usual is not None
    days = round(abs(habit.usual))
    if days == 0:
        return translate("Insights", "Usually signed on the day that was stated first.")
    if habit.usual > 0:
        return translate(
            "Insights", "Usually signed %n day(s) after the date that was stated first.", "", days
        )
    return translate("Insights", "Usually signed %n day(s) before the date that was stated first.", "", days)


def habit_note(habit: Habit) -> str:
    """Return what early, in time and late mean, and how late the late ones were."""
    meaning = translate(
        "Insights",
        "Won deals of the last 12 months by the date stated first; in time: within {days} days of it.",
    ).format(days=IN_TIME)
    if habit.days_late is None:
        return meaning
    late = translate("Insights", "The late ones by %n day(s) (median).", "", round(habit.days_late))
    return in_sentences((late, meaning))


# Stages


def moved_words(line: StageLine) -> str:
    """Return the share that moved on, or k / n where there are few."""
    if line.rate is None:
        return of_sample(len(line.moved), line.sample) if line.sample else NOTHING
    return f"{percent(line.rate)} ({line.sample:,})"


def days_words(line: StageLine) -> str:
    """Return the median stay with its sample."""
    if line.days is None:
        return NOTHING
    return f"{tidy(line.days)} ({line.timed:,})"


def stage_spoken(wording: Wording, line: StageLine) -> str:
    """Return a line of the stages for a screen reader."""
    return translate(
        "Insights", "{stage}: {moved} of {sample} moved on, median of {days} days from {timed} deals"
    ).format(
        stage=wording.stage(line.stage),
        moved=f"{len(line.moved):,}",
        sample=f"{line.sample:,}",
        days=NOTHING if line.days is None else tidy(line.days),
        timed=f"{line.timed:,}",
    )


def stage_formula(wording: Wording, line: StageLine) -> str:
    """Return a sentence that says which deals a line counts."""
    return translate(
        "Insights",
        "Came to {stage}: {moved} moved on, {lost} were lost there, {stuck} are stuck there; {here} are "
        "there still and don’t count yet.",
    ).format(
        stage=wording.stage(line.stage),
        moved=f"{len(line.moved):,}",
        lost=f"{len(line.lost):,}",
        stuck=f"{len(line.stuck):,}",
        here=f"{len(line.here):,}",
    )


def conflict(wording: Wording, found: StageLines) -> str:
    """Return a sentence where what is on record contradicts the method's own chance; "" where it does not.

    It does where the share of the closed deals that were won lies far from the chance of a deal in the first
    stage: most often because lost deals are not on record.
    """
    standard = wording.playbook.stages["target"].probability
    if found.closed < SMALL_SAMPLE // 2:
        return ""
    share = found.won / found.closed
    said = {
        "stages": f"{wording.stage('target')} → {wording.stage('won')}",
        "won": of_sample(found.won, found.closed),
        "standard": percent(standard),
    }
    if share >= 2 * standard and found.won - standard * found.closed >= 3:
        return translate(
            "Insights",
            "On record {stages} is {won}, the standard says {standard}. Perhaps lost deals were not all "
            "noted.",
        ).format(**said)
    if share * 2 <= standard and standard * found.closed - found.won >= 3:
        return translate("Insights", "On record {stages} is {won}, the standard says {standard}.").format(
            **said
        )
    return ""


# Deals that hang


def hanging_days(deal: Hanging) -> str:
    """Return for how long a deal hangs, beside its limit."""
    return translate("Insights", "%n day(s) / {limit}", "", deal.days).format(limit=f"{deal.limit:,}")


def hanging_spoken(wording: Wording, name: str, deal: Hanging) -> str:
    """Return a deal that hangs for a screen reader."""
    words = (
        translate(
            "Insights", "{deal}: {days} days in {stage}; no deal that was won stood there longer than {limit}"
        )
        if deal.zombie
        else translate("Insights", "{deal}: {days} days in {stage}, stuck from {limit} on")
    )
    return words.format(
        deal=name, days=f"{deal.days:,}", stage=wording.stage(deal.stage), limit=f"{deal.limit:,}"
    )


def hanging_kinds(zombies: int, stuck: int) -> str:
    """Return how many deals hang in which way; "" for none."""
    parts = []
    if zombies:
        parts.append(translate("Insights", "%n zombie(s)", "", zombies))
    if stuck:
        parts.append(translate("Insights", "{count} stuck").format(count=f"{stuck:,}"))
    return enumerated(parts)


def hanging_note(wording: Wording, count: int, minor: int) -> str:
    """Return how many deals hang, and for how much."""
    return translate("Insights", "%n deal(s), {amount} in all", "", count).format(
        amount=wording.amount(minor)
    )


def no_zombies(enough: bool) -> str:
    """Return what is said where no deal is older than any that was won."""
    if enough:
        return translate("Insights", "No open deal hangs.")
    return translate(
        "Insights",
        "Not enough yet: from {count} won deals in a stage on, the longest of them says something.",
    ).format(count=ENOUGH_WON)


# Win rates and loss reasons


def dimension_name(wording: Wording, dimension: str, own: dict[str, str]) -> str:
    """Return what win rates are told apart by; ``own``: names of the file's own columns by id."""
    if dimension not in DIMENSIONS:
        return own.get(dimension, dimension)
    return {
        "source": translate("Insights", "Source"),
        "size": translate("Insights", "Amount"),
        "competitor": translate("Insights", "Competitor"),
    }[dimension]


def group_name(wording: Wording, groups: Groups, group: Group) -> str:
    """Return what closed deals have in common."""
    if not group.key:
        return translate("Insights", "Not noted")
    if groups.dimension == "source" and group.key in wording.playbook.sources:
        return wording.playbook.sources[group.key].name(wording.language)
    if groups.dimension == "size":
        if groups.bounds is None:
            return translate("Insights", "With an amount")
        low, high = (wording.amount(bound) for bound in groups.bounds)
        return {
            "small": translate("Insights", "below {amount}").format(amount=low),
            "middle": translate("Insights", "{low} to {high}").format(low=low, high=high),
            "large": translate("Insights", "from {amount}").format(amount=high),
        }[group.key]
    return group.key


def rate_words(group: Group) -> str:
    """Return the share won, or k / n where there are few."""
    if group.rate is None:
        return of_sample(len(group.won), group.sample)
    return f"{percent(group.rate)} ({group.sample:,})"


def rates_note(groups: Groups) -> str:
    """Return what must be known of these rates; "" for nothing."""
    sentences = []
    if any(group.rate is None for group in groups.groups):
        sentences.append(
            translate("Insights", "Below {count} closed deals: won / closed, no share.").format(
                count=SMALL_SAMPLE
            )
        )
    if groups.dimension == "competitor":
        sentences.append(
            translate("Insights", "Competitors are mostly noted when a deal is lost: these rates read low.")
        )
    return in_sentences(sentences)


def quarter_name(day: int) -> str:
    """Return a quarter in short, with its year: 26 Q1."""
    start = date.fromordinal(day)
    return f"{start:%y} Q{(start.month - 1) // 3 + 1}"


def reason_spoken(wording: Wording, losses: Losses, place: int) -> str:
    """Return a line of the loss reasons for a screen reader."""
    reason = losses.reasons[place]
    counts = ", ".join(
        f"{quarter_name(day)} {len(rows)}"
        for day, rows in zip(losses.quarters, reason.by_quarter, strict=True)
    )
    return f"{reason_name(wording, reason.key)}: {reason.deals:,}; {counts}"
