"""How the chance of one deal is told: a word from 20 closed deals on, percentages behind it from 50 on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from funnel_desktop.translation import translate
from funnel_desktop.wording.balance_formulas import Explanation
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.verdict import basis
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_figures import DealChance, ForecastFigures


def chance_explained(wording: Wording, forecast: ForecastFigures, row: int) -> Explanation | None:
    """Return what is said of the chance of an open deal: the word is its title. None for a deal that is not
    open, and as long as too few are closed to order deals by their chance."""
    if not forecast.says_chances:
        return None
    found = next((deal for deal in forecast.deals if deal.row == row), None)
    if found is None:
        return None
    steps: tuple[tuple[str, str], ...] = ()
    how = translate(
        "Chance", "By its stage, its days there and its own date, as your closed deals went before it."
    )
    said = [how, basis(forecast)]
    if forecast.says_percent:
        steps = _percentages(wording, forecast, found)
    else:
        said.append(translate("Chance", "From 50 closed deals on a percentage stands here."))
    return Explanation(_word(wording, forecast, found), steps, in_sentences(said))


def _word(wording: Wording, forecast: ForecastFigures, deal: DealChance) -> str:
    day = short_day(forecast.until, wording.language, wording.today)
    return {
        "this_month": translate("Chance", "likely this month"),
        "this_period": translate("Chance", "likely by {day}").format(day=day),
        "later": translate("Chance", "rather after {day}").format(day=day),
        "stuck": translate("Chance", "stuck"),
    }[deal.word]


def _percentages(
    wording: Wording, forecast: ForecastFigures, deal: DealChance
) -> tuple[tuple[str, str], ...]:
    def by(day: date) -> str:
        written = short_day(day, wording.language, wording.today)
        return translate("Chance", "Signed by {day}").format(day=written)

    month = forecast.months[0].last
    return (
        *(((by(month), percent(deal.this_month)),) if forecast.day < month < forecast.until else ()),
        (by(forecast.until), percent(deal.this_period)),
        (translate("Chance", "Signed within twelve months"), percent(deal.twelve_months)),
    )
