"""A range is told with its end, in each language, and two times that are none are not.

In the cases `[3 to 5 May=2024-05-03/2024-05-05]` is the first end of a range, with both.
"""

import re

import pytest
from lede_reader.contract import Moment
from lede_reader.extract import Block, Extract
from lede_reader.metadata import Metadata
from lede_reader.temporal import find

from tests.reading import analyse

PUBLISHED = "2024-05-16T10:00:00+00:00"
RANGE = re.compile(r"\[([^\[\]=]+)=([^\[\]=]+)\]")


def moments(lang: str, prose: str) -> tuple[Moment, ...]:
    block = Block("paragraph", prose, f"<p>{prose}</p>")
    return find(analyse(Extract(Metadata(lang=lang, published_time=PUBLISHED), (block,))))


ENGLISH = {
    "days of a month": "The fair ran from [3 to 5 May 2024=2024-05-03/2024-05-05], the council said.",
    "days behind their month": "It rained on [May 3-5, 2024=2024-05-03/2024-05-05].",
    "a dash": "Visitors came on [3–5 May 2024=2024-05-03/2024-05-05].",
    "days of two months": "It was shut from [30 April to 5 May 2024=2024-04-30/2024-05-05].",
    "dates with their years": "He was away from [9 October 2023=2023-10-09/2023-10-12] until 12 October 2023.",
    "years": "The bridge was closed from [2019=2019/2021] to 2021.",
    "years by a dash": "She led the board [2019–2021=2019/2021].",
    "between": "It was closed between [March 2022=2022-03/2023-04] and April 2023.",
    "between days": "It was closed between [3 and 5 May 2024=2024-05-03/2024-05-05].",
    "months": "It was dry from [March to June 2023=2023-03/2023-06].",
    "two ranges": "It was closed from [2011=2011/2013] to 2013 and from [2019=2019/2021] to 2021.",
    "days that are listed": "It rained on 3 and 5 May 2024.",
    "years that are listed": "It was closed in 2019 and 2021.",
    "one end alone": "It has been closed since 2019.",
    "what was moved": "The vote was postponed from 3 May 2024 to 5 May 2024.",
    "backwards": "Prices fell from 2021 to 2019.",
    "a year and a month of it": "They counted from 2023 to May 2023.",
    "words between": "From 2019 it was open to 2021 prices.",
}
GERMAN = {
    "days of a month": "Die Messe lief vom [3. bis 5. Mai 2024=2024-05-03/2024-05-05] in der Stadt.",
    "days of two months": "Sie lief vom [3. Mai bis zum 5. Juni 2023=2023-05-03/2023-06-05].",
    "years": "Die Brücke war von [2019=2019/2021] bis 2021 gesperrt.",
    "years without an opening": "Er war [2019=2019/2021] bis 2021 der Vorsitzende des Rates.",
    "between": "Zwischen [März 2022=2022-03/2023-04] und April 2023 fuhr dort nichts.",
    "what was moved": "Der Termin wurde von 2019 bis 2021 verschoben.",
    "years that are listed": "Sie war 2019 und 2021 gesperrt.",
}
FRENCH = {
    "days of a month": "La foire a duré du [3 au 5 mai 2024=2024-05-03/2024-05-05] dans la ville.",
    "days of two months": "Du [3 mai au 5 juin 2023=2023-05-03/2023-06-05], il a plu sur la ville.",
    "years": "Le pont a été fermé de [2019=2019/2021] à 2021.",
    "until": "Elle a dirigé le conseil de [mars 2022=2022-03/2023-04] jusqu’à avril 2023.",
    "between": "Entre [mars 2022=2022-03/2023-04] et avril 2023, rien ne roulait.",
    "what was moved": "Le vote a été reporté de mars 2022 à avril 2023.",
    "years that are listed": "Le pont a été fermé en 2019 et 2021.",
}
SPANISH = {
    "days of a month": "La feria duró del [3 al 5 de mayo de 2024=2024-05-03/2024-05-05] en la ciudad.",
    "from and until": "Desde el [3 de mayo hasta el 5 de junio de 2023=2023-05-03/2023-06-05] llovió en la ciudad.",
    "years": "El puente estuvo cerrado de [2019=2019/2021] a 2021.",
    "between": "Entre [marzo de 2022=2022-03/2023-04] y abril de 2023 no circulaba nada.",
    "what was moved": "El voto fue aplazado de marzo de 2022 a abril de 2023.",
    "years that are listed": "El puente estuvo cerrado en 2019 y 2021.",
}
CASES = [
    pytest.param(lang, marked, id=f"{lang}: {name}")
    for lang, cases in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for name, marked in cases.items()
]


@pytest.mark.parametrize(("lang", "marked"), CASES)
def test_a_range_has_its_end_and_what_is_none_has_not(lang: str, marked: str) -> None:
    found = moments(lang, RANGE.sub(r"\1", marked))
    told = [(x.text, f"{x.date}/{x.end}") for x in found if x.end]
    assert told == RANGE.findall(marked)


@pytest.mark.parametrize("lang", ["it", "nl", "pt", "sv"])
def test_the_other_languages_have_their_ranges_too(lang: str) -> None:
    prose = {
        "it": "Il ponte è rimasto chiuso dal 2019 al 2021, ha detto il consiglio della città.",
        "nl": "De brug was van 2019 tot 2021 gesloten, zei de raad van de stad gisteren.",
        "pt": "A ponte esteve fechada de 2019 a 2021, disse o conselho da cidade.",
        "sv": "Bron var stängd från 2019 till 2021, sade stadens råd till tidningen.",
    }
    assert [(x.date, x.end) for x in moments(lang, prose[lang])][:1] == [("2019", "2021")]


def test_the_end_stays_an_entry_of_its_own() -> None:
    found = moments("en", "The bridge was closed from 2019 to 2021.")
    assert [(x.date, x.end) for x in found] == [("2019", "2021"), ("2021", None)]
