"""Which deals to see to first, in one sentence that names them."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from funnel_desktop.method.short_names import short_name
from funnel_desktop.queries.first_deals import FirstDeal, FirstDeals
from funnel_desktop.translation import translate
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.wording import Wording


class FirstWords(NamedTuple):
    """The sentence with a link for each deal, whose address is its row; and as plain text."""

    html: str
    plain: str


def first_words(wording: Wording, found: FirstDeals) -> FirstWords:
    """Return where the gap starts and which deals would do most for it, by name."""
    pattern = translate("Today", "{stage} lacks deals. First for it: {deals}.")
    stage = wording.stage(found.stage)
    html = enumerated(_linked(wording, deal) for deal in found.deals)
    plain = enumerated(_plain(wording, deal) for deal in found.deals)
    return FirstWords(
        pattern.format(stage=escape(stage), deals=html), pattern.format(stage=stage, deals=plain)
    )


def _name(deal: FirstDeal) -> str:
    return short_name(deal.line.customer) or deal.line.project or translate("Today", "No customer")


def _linked(wording: Wording, deal: FirstDeal) -> str:
    link = f'<a href="{deal.line.row}">{escape(_name(deal))}</a>'
    return _with_facts(link, escape(_facts(wording, deal)))


def _plain(wording: Wording, deal: FirstDeal) -> str:
    return _with_facts(_name(deal), _facts(wording, deal))


def _with_facts(name: str, facts: str) -> str:
    pattern = translate("Today", "{deal} ({facts})")
    return pattern.format(deal=name, facts=facts) if facts else name


def _facts(wording: Wording, deal: FirstDeal) -> str:
    facts = [] if deal.line.amount_minor is None else [wording.amount_of(deal.line)]
    if deal.waits == "late":
        facts.append(translate("Today", "%n day(s) overdue", "", deal.days))
    elif deal.waits == "stuck":
        facts.append(translate("Today", "stuck in its stage"))
    elif deal.waits == "unplanned":
        facts.append(translate("Today", "no next step"))
    return enumerated(facts)
