"""What putting two versions together does, in sentences: for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from funnel_desktop.method.fields import FIELD
from funnel_desktop.method.merge_plan import Choice, MergePlan
from funnel_desktop.method.money import NOTHING, format_amount
from funnel_desktop.text import Message, message
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.wording import Wording

_EXAMPLES = 3


class Line(NamedTuple):
    """One sentence of the summary; ``kind``: "comes", "stays", "goes" or "careful"."""

    kind: str
    sentence: Message


def summary(plan: MergePlan) -> list[Line]:
    """Return what comes from where, the deals first. Empty when nothing differs."""
    lines = [*_deals(plan), *_everything_else(plan)]
    if plan.twice:
        lines.append(
            Line(
                "careful",
                message(
                    "Merge",
                    "{count} deal(s) coming in (has/have) a number that a deal here has already: {deals}",
                    count=len(plan.twice),
                    deals=_some([plan.added["deal"][row] for row in plan.twice]),
                ),
            )
        )
    one_sided = any(
        plan.added.get(table) or plan.kept[table] for table in ("deal", "lead", "person", "visit")
    )
    if one_sided and not plan.knows_deletions:
        lines.append(
            Line(
                "careful",
                message(
                    "Merge",
                    "Files of earlier versions do not know what was deleted from them: a deal that was "
                    "deleted in one of the two and is still in the other stays.",
                ),
            )
        )
    return lines


def _deals(plan: MergePlan) -> list[Line]:
    lines = []
    added, deleted = plan.added.get("deal", {}), plan.deleted.get("deal", {})
    there, here = (plan.differing("deal", takes_theirs=side) for side in (True, False))
    back = [row for table, row in plan.back if table == "deal"]
    if added:
        lines.append(
            Line(
                "comes",
                message(
                    "Merge",
                    "{count} deal(s) (is/are) only there and (comes/come) in: {deals}",
                    count=len(added),
                    deals=_some(added.values()),
                ),
            )
        )
    if there:
        lines.append(
            Line(
                "comes",
                message(
                    "Merge", "{count} deal(s) (was/were) changed there later: that comes in", count=there
                ),
            )
        )
    if back:
        lines.append(
            Line(
                "comes",
                message(
                    "Merge",
                    "{count} deal(s) deleted here (was/were) changed there since, and (comes/come) back: "
                    "{deals}",
                    count=len(back),
                    deals=_some([added[row] for row in back]),
                ),
            )
        )
    if events := sum(plan.events.values()):
        lines.append(
            Line("comes", message("Merge", "{count} event(s) of the history (comes/come) in", count=events))
        )
    if deleted:
        lines.append(
            Line(
                "goes",
                message(
                    "Merge",
                    "{count} deal(s) (was/were) deleted there and (goes/go) here, too: {deals}",
                    count=len(deleted),
                    deals=_some(deleted.values()),
                ),
            )
        )
    if here:
        lines.append(
            Line(
                "stays",
                message("Merge", "{count} deal(s) (was/were) changed here later: that stays", count=here),
            )
        )
    if plan.kept["deal"]:
        lines.append(
            Line(
                "stays",
                message(
                    "Merge", "{count} deal(s) (is/are) only here and (stays/stay)", count=plan.kept["deal"]
                ),
            )
        )
    if plan.stays_gone["deal"]:
        lines.append(
            Line(
                "stays",
                message(
                    "Merge",
                    "{count} deal(s) (was/were) deleted here and (stays/stay) away",
                    count=plan.stays_gone["deal"],
                ),
            )
        )
    return lines


def _everything_else(plan: MergePlan) -> list[Line]:
    """One line for what comes in of the other tables, and one for what goes."""
    lines = []
    for table in TABLES:
        comes = len(plan.added.get(table, ())) if table != "setting" else 0
        changed = plan.differing(table, takes_theirs=True)
        kept = plan.differing(table, takes_theirs=False)
        goes = len(plan.deleted.get(table, ())) if table != "setting" else 0
        parts = [
            sentence
            for count, sentence in (
                (comes, message("Merge", "{number} new", number=comes)),
                (changed, message("Merge", "{number} from there", number=changed)),
                (kept, message("Merge", "{number} from here", number=kept)),
                (goes, message("Merge", "{number} deleted", number=goes)),
            )
            if count
        ]
        if not parts:
            continue
        kind = "comes" if comes or changed else "goes" if goes else "stays"
        lines.append(Line(kind, _listed(table_name(table), parts)))
    return lines


def _listed(what: Message, parts: list[Message]) -> Message:
    """Join up to four parts behind what they are of; sentences are not glued, they fill places."""
    if len(parts) == 1:
        return message("Merge", "{what}: {first}", what=what, first=parts[0])
    if len(parts) == 2:
        return message("Merge", "{what}: {first}, {second}", what=what, first=parts[0], second=parts[1])
    rest = parts[2] if len(parts) == 3 else _pair(parts[2], parts[3])
    return message(
        "Merge",
        "{what}: {first}, {second}, {third}",
        what=what,
        first=parts[0],
        second=parts[1],
        third=rest,
    )


def _pair(first: Message, second: Message) -> Message:
    return message("Merge", "{first}, {second}", first=first, second=second)


def _some(names: Collection[str]) -> str:
    listed = list(names)[: _EXAMPLES + 1]
    return enumerated(listed[:_EXAMPLES]) + (" …" if len(listed) > _EXAMPLES else "")


TABLES = (
    *("lead", "person", "visit", "source_plan", "year_target", "target_part", "deal_action", "review"),
    *("commitment", "scenario", "import_run", "own_column", "won_before", "activity"),
    *("link", "kept_file", "saved_view", "setting"),
)


def table_name(table: str) -> Message:
    """Return what the rows of a table are called."""
    return {
        "deal": message("Merge", "Deals"),
        "lead": message("Merge", "Leads"),
        "person": message("Merge", "People"),
        "visit": message("Merge", "Visits"),
        "source_plan": message("Merge", "Plans of sources"),
        "year_target": message("Merge", "Targets of years"),
        "target_part": message("Merge", "Targets of months"),
        "deal_action": message("Merge", "Actions"),
        "review": message("Merge", "Reviews"),
        "commitment": message("Merge", "Commitments"),
        "scenario": message("Merge", "Scenarios"),
        "import_run": message("Merge", "Imports"),
        "own_column": message("Merge", "Own columns"),
        "won_before": message("Merge", "Won before beginning"),
        "activity": message("Merge", "Entries of timelines"),
        "link": message("Merge", "Linked files"),
        "kept_file": message("Merge", "Files kept inside"),
        "saved_view": message("Merge", "Saved views"),
        "setting": message("Merge", "Settings"),
    }[table]


def _name_of_deal_field(choice: Choice) -> Message | str:
    known = FIELD.get(choice.field) if choice.table == "deal" else None
    return choice.field if known is None or known.label is None else known.label


def field_name(choice: Choice) -> Message | str:
    """Return what the field of a choice is called; a name that we do not know as it is."""
    if choice.table == "setting":
        return setting_name(choice.id)
    if choice.called:
        return choice.called
    return {
        "customer": message("Merge", "Customer"),
        "project": message("Merge", "Project"),
        "contact_name": message("Merge", "Contact"),
        "contact_position": message("Merge", "Position of the contact"),
        "contact_phone": message("Merge", "Phone of the contact"),
        "amount_minor": message("Merge", "Amount"),
        "currency": message("Merge", "Currency"),
        "units": message("Merge", "Units"),
        "source": message("Merge", "Source"),
        "stage": message("Merge", "Stage"),
        "outcome": message("Merge", "Outcome"),
        "entered_date": message("Merge", "Entered on"),
        "expected_close_date": message("Merge", "Expected close"),
        "next_step": message("Merge", "Next step"),
        "next_step_date": message("Merge", "Next step on"),
        "next_step_time": message("Merge", "Next step at"),
        "note": message("Merge", "Note"),
        "competitor": message("Merge", "Competitor"),
        "reference": message("Merge", "Reference"),
        "first_visit_date": message("Merge", "First visit"),
        "ended_date": message("Merge", "Ended on"),
        "ended_reason": message("Merge", "Ended because"),
        "ended_note": message("Merge", "What else was said of the end"),
        "rank": message("Merge", "Place"),
        "name": message("Merge", "Name"),
        "position": message("Merge", "Position"),
        "phone": message("Merge", "Phone"),
        "role": message("Merge", "Role"),
        "relation": message("Merge", "Relation"),
        "reports_to": message("Merge", "Reports to"),
        "place_x": message("Merge", "Place in the chart"),
        "place_y": message("Merge", "Place in the chart"),
        "deal_id": message("Merge", "Deal"),
        "lead_id": message("Merge", "Lead"),
        "person": message("Merge", "Person"),
        "planned_date": message("Merge", "Planned for"),
        "planned_time": message("Merge", "Time"),
        "purpose": message("Merge", "Purpose"),
        "done_date": message("Merge", "Done on"),
        "planned": message("Merge", "Planned number"),
        "spread": message("Merge", "Spread over the months"),
        "text": message("Merge", "Words"),
        "place": message("Merge", "Place"),
        "reached": message("Merge", "What was reached"),
        "learned": message("Merge", "What was learned"),
        "lever": message("Merge", "Lever"),
        "due_date": message("Merge", "Due on"),
        "kept": message("Merge", "Kept"),
        "active": message("Merge", "In use"),
        "kind": message("Merge", "Kind"),
        "choices": message("Merge", "Values offered"),
        "happened_on": message("Merge", "Date"),
        "happened_at": message("Merge", "Time"),
        "first_date": message("Merge", "Date before it was corrected"),
        "path": message("Merge", "Where the file lies"),
        "relative": message("Merge", "Where the file lies"),
        "folder": message("Merge", "Folder"),
        "content": message("Merge", "Contents"),
    }.get(choice.field) or _name_of_deal_field(choice)


def setting_name(key: str) -> Message | str:
    """Return what a setting is called."""
    return {
        "rule": message("Merge", "How strictly checks are asked"),
        "currency": message("Merge", "Currency"),
        "amount_unit": message("Merge", "Unit of amounts"),
        "target_minor": message("Merge", "Target"),
        "target_units": message("Merge", "Target in units"),
        "average_minor": message("Merge", "Average contract"),
        "average_units": message("Merge", "Average contract in units"),
        "average_source": message("Merge", "Where the average comes from"),
        "probability_mode": message("Merge", "Win rates"),
        "own_probabilities": message("Merge", "Win rates typed"),
        "own_days": message("Merge", "Days in a stage typed"),
        "review_questions": message("Merge", "When the review asks its questions"),
        "backlog_months": message("Merge", "Months to make up what is lacking"),
        "period_start": message("Merge", "Period from"),
        "period_end": message("Merge", "Period to"),
        "months_left": message("Merge", "Months left"),
        "switched_off_checks": message("Merge", "Checks never asked"),
        "stale_after_days": message("Merge", "Stale after"),
        "playbook": message("Merge", "Playbook"),
        "known_tables": message("Merge", "How spreadsheets are understood"),
        "currency_rates": message("Merge", "Rates of currencies"),
        "different_customers": message("Merge", "Customers kept apart"),
    }.get(key, key)


def value_in_words(wording: Wording, choice: Choice, value: object) -> Message | str:
    """Return one of the two values of a choice for the eye."""
    if value is None or value == "":
        return NOTHING
    if choice.field == "amount_minor" and isinstance(value, int):
        return format_amount(value, wording.unit, wording.language)
    text = str(value)
    playbook, language = wording.playbook, wording.language
    if choice.field == "stage" and text in playbook.stages:
        return playbook.stages[text].name(language)
    if choice.field == "source" and text in playbook.sources:
        return playbook.sources[text].name(language)
    if choice.field == "outcome" and choice.table == "deal":
        return {
            "open": message("Merge", "Open"),
            "won": message("Merge", "Won"),
            "lost": message("Merge", "Lost"),
        }.get(text, text)
    if choice.field in ("deal_id", "lead_id", "reports_to"):
        return message("Merge", "another one")
    return " ".join(text.split())
