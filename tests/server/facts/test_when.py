"""Every expression of a time that counts, and nothing else, in seven languages.

In the cases `[Sunday=2024-11-17]` is an expression and what it means, a range with both ends; what
stands outside brackets must not be found.
"""

import re

import pytest

from server.contract import Moment
from server.extract import Block, Extract
from server.extract.fields import Metadata
from server.facts.when import find
from server.packs import pack_for
from server.text import build

SUNDAY = "2024-11-17T15:15:00-05:00"
EXPRESSION = re.compile(r"\[([^\[\]=]+)((?:=[^\[\]=]+)+)\]")


def moments(lang: str, published: str | None, *blocks: str) -> tuple[Moment, ...]:
    metadata = Metadata(lang=lang, published_time=published)
    text = build(Extract(metadata, tuple(Block("paragraph", x, f"<p>{x}</p>") for x in blocks)))
    pack = pack_for(lang)
    assert pack
    found = find(text, pack)
    assert all(text.content[x.span.start : x.span.end] == x.text for x in found)
    return found


def told(marked: str) -> list[tuple[str, str]]:
    return [
        (text, date) for text, dates in EXPRESSION.findall(marked) for date in dates.split("=")[1:]
    ]


ENGLISH = {
    "full dates": "It opened on [May 1, 1923=1923-05-01], closed on [2 June 1950=1950-06-02] and burnt on the [3rd of July, 1961=1961-07-03].",
    "with their weekday": "She was born on [Sunday, September 8, 1963=1963-09-08].",
    "short months": "On [Oct. 6, 1923=1923-10-06] and [Sept 3, 1930=1930-09-03] they won.",
    "months and years": "Sales fell in [August 2019=2019-08], rose in [May, 1994=1994-05] and stood still in [2021=2021].",
    "numbers only": "Filed [2021-03-14=2021-03-14], heard [25/12/2021=2021-12-25], closed [12/31/2021=2021-12-31]. Not 3/4/2021.",
    "weekday in the past tense": "The president said on [Sunday=2024-11-17] that troops had arrived on [Friday=2024-11-15].",
    "weekday in the future tense": "The court will rule on [Tuesday=2024-11-19], a clerk said on [Saturday=2024-11-16].",
    "weekday with a part of the day": "Fire broke out [Saturday night=2024-11-16] and burnt into the [early hours of Sunday morning=2024-11-17].",
    "last and next": "He left [last Monday=2024-11-11] and is to return [next Friday=2024-11-22].",
    "last, of the week before": "They met [last Saturday=2024-11-09].",
    "days around": "It rained [yesterday=2024-11-16], it snows [today=2024-11-17] and [tomorrow=2024-11-18] it will thaw.",
    "this and last": "Prices rose [last month=2024-10] and [this year=2024], more than [last year=2023] and [next year=2025].",
    "months without a year in the past": "She resigned in [March=2024-03], he had gone in [December=2023-12].",
    "months without a year in the future": "The bridge will open in [January=2025-01].",
    "days without a year": "The vote was held on [May 5=2024-05-05]; the next will be held on [2 February=2025-02-02].",
    "month of another year": "It joined in [April last year=2023-04] and will leave in [June next year=2025-06].",
    "ago": "He moved here [six years ago=2018], married [two months ago=2024-09] and left [three days ago=2024-11-14].",
    "a range of days": "The fair ran [May 3-5, 2023=2023-05-03=2023-05-05] and [July 30-Aug. 14, 1932=1932-07-30=1932-08-14].",
    "a range over new year": "It ran from [Dec. 30 to Jan. 2, 2022=2021-12-30=2022-01-02].",
    "a range of years": "Between [2010=2010] and [2014=2014], in [1921-23=1921=1923], in [2015/16=2015=2016].",
    "a range of weekdays": "It rained from [Monday=2024-11-11] to [Wednesday=2024-11-13].",
    "counted from what was told": "He was charged in [2006=2006]. [Two years later=2008] he was freed, and [the following year=2009] he left.",
    "the day before": "She flew on [24 January=2024-01-24]. He had called [the day before=2024-01-23].",
    "the year of the story": "The crusade ended on [Sept. 8, 1963=1963-09-08]. It had begun on [August 15th=1963-08-15].",
    "clock times on a known day": "Doors opened at [3.30pm=2024-11-16T15:30] on [Saturday=2024-11-16], and closed at [12 a.m.=2024-11-16T00:00].",
    "old years need a lead": "Founded in [1885=1885], it holds 1500 books and 1200 maps.",
    "parts of a year": "Prices peaked in the [summer of 2020=2020], by the [end of 2022=2022] and in [early 2023=2023].",
    "durations, ages and frequencies are none": "For three days, two weeks and a year, the 45-year-old came every Monday, most Sundays, twice a month, in the 1990s.",
    "counts are no years": "Some 2000 people and 2024 workers paid $2000, 1999%, 2,024 and 3.2019.",
    "weeks and seasons are none": "Last week, this weekend, next summer and recently, in the third quarter.",
    "words that only look like months": "Mrs May said we may march. August company, Black Friday, May Day.",
    "hedged spans are none": "It stood there more than ten years ago, over 20 years ago.",
}


@pytest.mark.parametrize("marked", ENGLISH.values(), ids=ENGLISH.keys())
def test_english(marked: str) -> None:
    found = moments("en", SUNDAY, EXPRESSION.sub(r"\1", marked))
    assert [(x.text, x.date) for x in found] == told(marked)


def test_without_publication_only_what_is_absolute_is_told() -> None:
    found = moments(
        "en", None, "On Monday, in May, last year, yesterday and on May 5, as in June 2020."
    )
    assert [(x.text, x.date) for x in found] == [("June 2020", "2020-06")]


def test_the_day_is_that_of_the_article_s_own_time_zone() -> None:
    (found,) = moments("en", "2024-11-17T23:30:00-05:00", "The mayor spoke today.")
    assert found.date == "2024-11-17"
