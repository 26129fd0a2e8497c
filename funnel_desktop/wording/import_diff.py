"""What an import changes, in words: how many rows are what, and each field before and after."""

from __future__ import annotations

from funnel_desktop.exchange.deal_changes import ANSWER, LOST_IN, STAGE, FieldChange, KnownDeal
from funnel_desktop.exchange.import_diff import ImportDiff, RowDiff
from funnel_desktop.method.fields import AMOUNTS, FIELD, NUMBERS
from funnel_desktop.method.money import MINOR_PER_YUAN, NOTHING
from funnel_desktop.method.own_columns import OWN
from funnel_desktop.text import Message, dotted, message, shortened
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.answers import answer_word
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.deal import field_name
from funnel_desktop.wording.wording import Wording


def kind_count(kind: str, count: int) -> Message:
    """Return how many rows are of one of ``import_diff.KINDS``."""
    return {
        "new": message("ImportDiff", "{number} new", number=f"{count:,}"),
        "changed": message("ImportDiff", "{number} changed", number=f"{count:,}"),
        "same": message("ImportDiff", "{number} the same", number=f"{count:,}"),
        "twice": message("ImportDiff", "{number} twice", number=f"{count:,}"),
        "ambiguous": message("ImportDiff", "{number} not certain", number=f"{count:,}"),
    }[kind]


def counted(diff: ImportDiff) -> str:
    """Return what the rows are as one line: "12 new · 37 changed · 411 the same · 2 twice"."""
    counts = diff.counts()
    shown = [kind for kind in counts if counts[kind] or kind in ("new", "changed")]
    return dotted(text_of(kind_count(kind, counts[kind])) for kind in shown)


def row_title(row: RowDiff) -> str:
    """Return how the deal of a row is called: customer and project, else whatever tells it apart."""
    record = row.record
    names = dotted((record.customer, record.project))
    return names or record.reference or record.contact_name or record.contact_phone or NOTHING


def twin_words(row: RowDiff) -> Message | None:
    """Return of which row a row of the spreadsheet is another one, None when it stands alone."""
    if row.twin is None:
        return None
    if row.exact:
        return message("ImportDiff", "The same as line {line}, to the letter", line=row.twin)
    if row.kind == "twice":
        return message("ImportDiff", "The customer and project of line {line}", line=row.twin)
    return message("ImportDiff", "The number and customer of line {line}", line=row.twin)


def change_label(wording: Wording, change: FieldChange) -> str:
    """Return what the field of a change is called."""
    field = change.field
    if field.startswith(ANSWER):
        check = wording.playbook.checks.get(field.removeprefix(ANSWER))
        return field.removeprefix(ANSWER) if check is None else check.question(wording.language)
    if field.startswith(OWN):
        return field.removeprefix(OWN)
    if field == LOST_IN:
        return translate("ImportDiff", "Lost in")
    return field_name(field)


def change_value(wording: Wording, change: FieldChange, value: object) -> str:
    """Return the value of a change before or after it, for the eye."""
    field = change.field
    if value is None or value in ("", ("", "")):
        return NOTHING
    if isinstance(value, tuple):  # an answer and its evidence
        answer, evidence = value
        return dotted((answer_word(str(answer)), str(evidence)))
    if field in AMOUNTS and isinstance(value, int):
        return exact_amount(value)
    if field in NUMBERS and isinstance(value, int):
        return f"{value:,}"
    text, playbook, language = str(value), wording.playbook, wording.language
    if field in (STAGE, LOST_IN):
        if text == "lost":
            return translate("ImportDialog", "Lost")
        return playbook.stages[text].name(language) if text in playbook.stages else text
    if field == "source" and text in playbook.sources:
        return playbook.sources[text].name(language)
    if field == "lost_reason" and text in playbook.loss_reasons:
        return playbook.loss_reasons[text].name(language)
    return " ".join(text.split())


def change_remark(wording: Wording, change: FieldChange, words: str = "") -> str:
    """Return what is to be known of a change before it is taken, "" for nothing; ``words`` are those of a
    cell that was not clear."""
    if change.asks:
        return translate("ImportDiff", "opens it again")
    if change.older:
        day = short_day(change.older, wording.language, wording.today)
        return translate("ImportDiff", "you changed it on {day}").format(day=day)
    return translate("ImportDiff", "read from “{words}”").format(words=shortened(words, 24)) if words else ""


def doubtful_field(change: FieldChange) -> str:
    """Return the field of a column by which a doubt about the cell of a change is known."""
    known = FIELD.get(change.field)
    return change.field if known is None else known.csv_name


def line_of(row: RowDiff) -> str:
    """Return in which line of the spreadsheet a row stands."""
    return translate("ImportDiff", "Line {line}").format(line=row.line)


def put_together() -> str:
    """Return what is offered for rows of one deal."""
    return translate("ImportDiff", "Put together as one deal")


def may_be(deal: KnownDeal | None) -> str:
    """Return which deal a row may be; None: a new one."""
    if deal is None:
        return translate("ImportDiff", "A new deal")
    amount = "" if deal.amount_minor is None else exact_amount(deal.amount_minor)
    return dotted(part for part in (deal.customer, deal.project, amount) if part)


def column_title(column: int) -> str:
    """Return what a column of the list of changes holds: deal, field, before, after, and what is said
    besides."""
    return (
        translate("ImportDiff", "Deal"),
        translate("ImportDiff", "Field"),
        translate("ImportDiff", "Before"),
        translate("ImportDiff", "After"),
        translate("ImportDiff", "Remark"),
    )[column]


def exact_amount(minor: int) -> str:
    """Return an amount to the last digit, whatever its currency: two that differ are to look so."""
    whole, rest = divmod(minor, MINOR_PER_YUAN)
    return f"{whole:,}.{rest:02d}" if rest else f"{whole:,}"
