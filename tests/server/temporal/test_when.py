"""Every expression of a time that counts, and nothing else, in seven languages.

In the cases `[Sunday=2024-11-17]` is an expression and what it means, a range with both ends; what
stands outside brackets must not be found.
"""

import re

import pytest
from lede_reader.contract import Moment
from lede_reader.extract import Block, Extract
from lede_reader.metadata import Metadata
from lede_reader.nlp.document import Document
from lede_reader.temporal import find, weigh_times

from tests.reading import analyse, language

SUNDAY = "2024-11-17T15:15:00-05:00"
EXPRESSION = re.compile(r"\[([^\[\]=]+)((?:=[^\[\]=]+)+)\]")


def laid_out(lang: str, published: str | None, *blocks: str, title: str = "") -> Document:
    metadata = Metadata(lang=lang, published_time=published, title=title)
    text = analyse(Extract(metadata, tuple(Block("paragraph", x, f"<p>{x}</p>") for x in blocks)))
    assert text.lang == lang
    return text


def moments(lang: str, published: str | None, *blocks: str) -> tuple[Moment, ...]:
    text = laid_out(lang, published, *blocks)
    found = find(text)
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
    "months of what did not come about": "They had begun in [July=2024-07] and would have been done in [December=2024-12].",
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
    "weeks from Monday to Sunday": "He left on [Tuesday last week=2024-11-05] and returns [Monday next week=2024-11-18].",
    "a weekday and its number": "They met on [Tuesday=2024-11-12] ([Nov. 12=2024-11-12]).",
    "the year before what was told": "It rose in [2019=2019], fell from [the previous year=2018] and rose on [March 3=2024-03-03].",
    "the newspaper is no day": "The Sunday Times wrote on [Thursday=2024-11-14] about 2000 jobs in the last year.",
    "hedged spans are none": "It stood there more than ten years ago, over 20 years ago.",
}


GERMAN = {
    "volle Daten": "Am [3. Oktober 1990=1990-10-03], am [Montag, dem 4. März 2019=2019-03-04], und am [05.06.2021=2021-06-05].",
    "Monat und Jahr": "Im [August 2019=2019-08], [Ende 2022=2022], seit dem [Herbst 2020=2020] und im Jahr [1885=1885].",
    "Wochentage": "Der Minister sagte am [Freitag=2024-11-15], man habe sich am [Mittwochabend=2024-11-13] geeinigt.",
    "kommende Wochentage": "Das Gericht wird am [Dienstag=2024-11-19] entscheiden. Ab [kommenden Montag=2024-11-18] gilt es.",
    "vergangene Wochentage": "Er war [vergangenen Donnerstag=2024-11-14] in Ulm.",
    "vom Hörensagen": "Der Täter soll am [Samstag=2024-11-16] gesehen worden sein.",
    "mit Datum daneben": "Los geht es am [Freitag=2024-11-29] ([29. November=2024-11-29]) um [17 Uhr=2024-11-29T17:00].",
    "Tage": "[Gestern=2024-11-16] regnete es, [heute=2024-11-17] schneit es, [morgen=2024-11-18] taut es. Am Morgen war es kalt.",
    "Jahre": "Im [vergangenen Jahr=2023] und im [Vorjahr=2023] mehr als in [diesem Jahr=2024], bis [Jahresende=2024] und [nächstes Jahr=2025].",
    "Monate": "Im [März=2024-03] trat sie zurück. Im [vergangenen Monat=2024-10] kam er wieder. Sie soll im [Januar=2025-01] beginnen.",
    "vor": "Er kam [vor zwei Jahren=2022], sie ging [vor einem Monat=2024-10], das war [vor drei Tagen=2024-11-14].",
    "ungefähr zählt nicht": "Das war vor etwa zehn Jahren, vor mehr als zwei Jahren, vor zwei Wochen.",
    "später": "Er kam [2006=2006] frei. [Zwei Jahre später=2008] starb er. ",
    "Spannen": "Vom [3. bis 5. Mai 2023=2023-05-03=2023-05-05], [2015/16=2015=2016], von [2010=2010] bis [2014=2014].",
    "ohne Jahr": "Die Wahl war am [5. Mai=2024-05-05], die nächste wird am [2. Februar=2025-02-02] sein.",
    "Uhrzeiten": "Am [Samstag=2024-11-16] brannte es gegen [10.30 Uhr=2024-11-16T10:30] und um [16 Uhr=2024-11-16T16:00].",
    "Wochen": "Am [Dienstag vergangener Woche=2024-11-05] und am [Montag kommender Woche=2024-11-18].",
    "keine Zeiten": "Rund 2000 Stellen, etwa 1000 Leute. Jeden Montag kamen 2000 Menschen auf 2000 Quadratmetern, drei Tage lang, in den 1990er Jahren, bis heute.",
}

SPANISH = {
    "fechas": "El [3 de octubre de 1990=1990-10-03], el [lunes 4 de marzo de 2019=2019-03-04] y el [05/06/2021=2021-06-05].",
    "mes y año": "En [agosto de 2019=2019-08], a [finales de 2022=2022], en el [verano de 2020=2020] y en [1885=1885].",
    "días de la semana": "El ministro dijo [este domingo=2024-11-17] que llegó el [viernes por la noche=2024-11-15].",
    "futuro": "El tribunal decidirá el [martes=2024-11-19]. Se celebrará el [próximo lunes=2024-11-18].",
    "pasado": "Se fue el [pasado jueves=2024-11-14] y volvió el [sábado pasado=2024-11-16].",
    "día y número": "El [viernes 15=2024-11-15] habló, el [20 de este mes=2024-11-20] callará.",
    "días": "[Ayer=2024-11-16] llovió, [hoy=2024-11-17] nieva, [esta mañana=2024-11-17] heló y [mañana=2024-11-18] lloverá. Por la mañana no.",
    "años": "El [año pasado=2023] más que [este año=2024] y el [próximo año=2025]; en [abril del año pasado=2023-04].",
    "meses": "Dimitió en [marzo=2024-03]. Abrirá en [enero=2025-01]. El [mes pasado=2024-10] y a [principios de mes=2024-11].",
    "hace": "Llegó [hace dos años=2022], se fue [hace cinco días=2024-11-12]. Vive aquí desde hace dos años.",
    "después": "Salió en [2006=2006]. [Dos años después=2008] murió, y al [año siguiente=2009] lo olvidaron.",
    "tramos": "Del [3 al 5 de mayo de 2023=2023-05-03=2023-05-05], entre [2010=2010] y [2014=2014].",
    "sin año": "El pasado [17 de mayo=2024-05-17] votaron; la cumbre será el [2 de febrero=2025-02-02].",
    "horas": "El [sábado=2024-11-16] a las [10.30 horas=2024-11-16T10:30] y a las [7 de la tarde=2024-11-16T19:00], hasta el [mediodía=2024-11-16T12:00].",
    "no son fechas": "Cada lunes, los martes, 2000 personas durante tres días en los años 90, en las últimas 24 horas.",
}

FRENCH = {
    "dates": "Le [3 octobre 1990=1990-10-03], le [1er mai 2019=2019-05-01], le [lundi 4 mars 2019=2019-03-04], le [05/06/2021=2021-06-05].",
    "mois et année": "En [août 2019=2019-08], [fin 2022=2022], depuis [juin 2020=2020-06], en [1885=1885].",
    "jours": "Le ministre a dit [dimanche=2024-11-17] qu'il était arrivé [vendredi soir=2024-11-15].",
    "futur": "La cour tranchera [mardi=2024-11-19]. Il parlera [ce dimanche=2024-11-17], puis [lundi prochain=2024-11-18].",
    "jours proches": "[Hier=2024-11-16] il a plu, [aujourd'hui=2024-11-17] il neige, [ce matin=2024-11-17] il gelait, [demain=2024-11-18] non.",
    "années": "[L'an dernier=2023] plus que [cette année=2024] et [l'année prochaine=2025] ; en [avril de l'an dernier=2023-04].",
    "mois": "Elle a démissionné en [mars=2024-03]. Le pont ouvrira en [janvier=2025-01]. Le [mois dernier=2024-10], [fin octobre=2024-10].",
    "il y a": "Il est venu [il y a deux ans=2022], elle est partie [il y a cinq jours=2024-11-12].",
    "plus tard": "Il est libéré en [2006=2006]. [Deux ans plus tard=2008], il meurt.",
    "le lendemain": "Il est venu le [3 mai=2024-05-03]. Le [lendemain=2024-05-04], il était parti.",
    "périodes": "Du [3 au 5 mai 2023=2023-05-03=2023-05-05], entre le [3 et le 5 janvier 2020=2020-01-03=2020-01-05], de [2010=2010] à [2014=2014].",
    "heures": "[Samedi=2024-11-16], les portes ont ouvert à [8h30=2024-11-16T08:30] et fermé à [18 heures=2024-11-16T18:00].",
    "ni dates ni heures": "Chaque lundi, 2000 personnes, pendant trois jours, dans les années 1990, sur Mars, en deux heures.",
}

ITALIAN = {
    "date": "Il [3 ottobre 1990=1990-10-03], il [1º maggio 2019=2019-05-01], [lunedì 4 marzo 2019=2019-03-04] e il [05/06/2021=2021-06-05].",
    "mese e anno": "Nell'[agosto 2019=2019-08], a [fine 2022=2022], dal [giugno del 2020=2020-06], nel [1885=1885].",
    "giorni": "Il ministro ha detto [domenica=2024-11-17] di essere arrivato [venerdì sera=2024-11-15].",
    "futuro": "Il tribunale deciderà [martedì=2024-11-19], poi [lunedì prossimo=2024-11-18].",
    "passato": "Era a Roma [giovedì scorso=2024-11-14] e lo [scorso luglio=2024-07].",
    "giorni vicini": "[Ieri=2024-11-16] pioveva, [oggi=2024-11-17] nevica, [stamattina=2024-11-17] gelava, [domani=2024-11-18] no.",
    "anni": "L'[anno scorso=2023] più di [quest'anno=2024] e del [prossimo anno=2025].",
    "mesi": "Si è dimessa a [marzo=2024-03]. Il ponte aprirà a [gennaio=2025-01]. Il [mese scorso=2024-10] pioveva.",
    "fa": "È arrivato [due anni fa=2022], se ne è andata [cinque giorni fa=2024-11-12].",
    "dopo": "Uscì nel [2006=2006]. [Due anni dopo=2008] morì.",
    "periodi": "Dal [3 al 5 maggio 2023=2023-05-03=2023-05-05], tra il [2010=2010] e il [2014=2014].",
    "ore": "[Sabato=2024-11-16] alle [10.30=2024-11-16T10:30] e alle ore [18=2024-11-16T18:00].",
    "non sono date": "Ogni lunedì, 2000 persone, per tre giorni, negli anni 1990, qualche anno fa.",
}

PORTUGUESE = {
    "datas": "Em [3 de outubro de 1990=1990-10-03], [1º de maio de 2019=2019-05-01] e [05/06/2021=2021-06-05].",
    "mês e ano": "Em [agosto de 2019=2019-08], no [fim de 2022=2022] e em [1885=1885].",
    "dias da semana": "O ministro disse [nesta sexta-feira=2024-11-15] que chegou na [quarta=2024-11-13]. A segunda vaga é da primeira.",
    "futuro": "O tribunal decidirá na [terça-feira=2024-11-19].",
    "dias": "[Ontem=2024-11-16] choveu, [hoje=2024-11-17] neva e [amanhã=2024-11-18] não.",
    "dia da semana e número": "O governo disse [nesta segunda-feira=2024-11-18] (18) que não.",
    "o número do dia entre parênteses": "Ela falou no [domingo=2024-12-01] (1) e votou. Ele volta na [segunda=2024-12-02] (2).",
    "anos": "No [ano passado=2023] mais do que [neste ano=2024] e no [próximo ano=2025].",
    "meses": "Ela saiu em [março=2024-03]. A ponte abrirá em [janeiro=2025-01]. O [mês passado=2024-10] foi seco.",
    "atrás": "Chegou [dois anos atrás=2022] e saiu [cinco dias atrás=2024-11-12].",
    "depois": "Saiu em [2006=2006]. [Dois anos depois=2008] morreu.",
    "períodos": "De [3 a 5 de maio de 2023=2023-05-03=2023-05-05], entre [2010=2010] e [2014=2014].",
    "horas": "No [sábado=2024-11-16], às [10h30=2024-11-16T10:30] e às [18 horas=2024-11-16T18:00].",
    "não são datas": "Toda segunda-feira, 2000 pessoas, durante três dias, nos anos 1990.",
}

DUTCH = {
    "data": "Op [3 oktober 1990=1990-10-03], [maandag 4 maart 2019=2019-03-04] en [05-06-2021=2021-06-05].",
    "maand en jaar": "In [augustus 2019=2019-08], [eind 2022=2022] en in [1885=1885].",
    "dagen van de week": "De minister zei [vrijdag=2024-11-15] dat hij [woensdagavond=2024-11-13] aankwam.",
    "toekomst": "De rechter zal [dinsdag=2024-11-19] beslissen, en [komende maandag=2024-11-18] weer.",
    "verleden": "Hij was [afgelopen donderdag=2024-11-14] in Breda.",
    "dagen": "[Gisteren=2024-11-16] regende het, [vandaag=2024-11-17] sneeuwt het, [vanochtend=2024-11-17] vroor het, [morgen=2024-11-18] niet.",
    "jaren": "[Vorig jaar=2023] meer dan [dit jaar=2024] en [volgend jaar=2025]; in [april vorig jaar=2023-04].",
    "maanden": "Ze trad in [maart=2024-03] af. De brug zal in [januari=2025-01] opengaan. [Vorige maand=2024-10] was droog.",
    "geleden": "Hij kwam [twee jaar geleden=2022] en ging [vijf dagen geleden=2024-11-12].",
    "later": "Hij kwam in [2006=2006] vrij. [Twee jaar later=2008] overleed hij.",
    "perioden": "Van [3 tot 5 mei 2023=2023-05-03=2023-05-05], tussen [2010=2010] en [2014=2014].",
    "uren": "[Zaterdag=2024-11-16] om [10.30 uur=2024-11-16T10:30] en om [18 uur=2024-11-16T18:00].",
    "geen data": "Elke maandag, 2000 mensen, drie dagen lang, in de jaren 1990, in de morgen.",
}

LANGUAGES = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
CASES = {
    f"{lang} {name}": (lang, marked)
    for lang, cases in LANGUAGES.items()
    for name, marked in cases.items()
}


@pytest.mark.parametrize(("lang", "marked"), CASES.values(), ids=CASES.keys())
def test_what_stands_in_brackets_is_read_so_and_nothing_else(lang: str, marked: str) -> None:
    """However likely it is: what a lone sentence gives is little to judge by."""
    text = laid_out(lang, SUNDAY, EXPRESSION.sub(r"\1", marked))
    found = [(x.span, str(x.point)) for x in weigh_times(text)]
    assert [(text.content[x.start : x.end], point) for x, point in found] == told(marked)


WHOLE = (
    "The council of Marlow Bay voted on Monday to reopen the harbour baths, which were closed in 1998.",
    "“We have waited for this,” the mayor said on Tuesday. “The work will begin on 3 March 2025.”",
    "The baths were built in 1931 and were once the largest in the county, the archive says.",
)


def test_what_a_story_tells_is_likely_and_said_to_be_so() -> None:
    found = moments("en", SUNDAY, *WHOLE)
    dates = ["2024-11-11", "1998", "2024-11-12", "2025-03-03", "1931"]
    assert [x.date for x in found] == dates
    assert all(x.confidence is not None and 0.5 <= x.confidence <= 1 for x in found)


def test_today_is_less_likely_a_day_where_it_means_nowadays() -> None:
    nowadays = "Today, 30,000 people work in such factories, and most of them live in the suburbs."
    news, late = (
        {str(x.point): x for x in weigh_times(laid_out("en", SUNDAY, *told))}["2024-11-17"]
        for told in (["The mayor resigned today.", *WHOLE], [*WHOLE, nowadays])
    )
    model = language("en").models.moment
    assert model.probability(news.features) > model.probability(late.features)


@pytest.mark.parametrize(
    "prose",
    [
        "The war film “1917,” by a British director, won three prizes of the academy.",
        "© 2024 The Marlow Bay Courier. All rights of the publisher are reserved here.",
        "Copyright 2024 by The Marlow Bay Courier, which reserves all rights of the publisher.",
    ],
)
def test_a_title_and_a_claim_to_rights_fix_no_time(prose: str) -> None:
    assert not moments("en", SUNDAY, prose)


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("de", "Im [März=2024-03] schaffte es der Chor bis ins Finale."),
        ("es", "El alcalde convocó una reunión para el [jueves=2024-11-21]."),
        ("en", "It burnt on [New Year's Eve 2019=2019-12-31] and on [Boxing Day 2020=2020-12-26]."),
        ("de", "In der [Silvesternacht 2019=2019-12-31] brannte die alte Halle ab."),
        ("en", "Born on [2 May 1961=1961-05-02], she will be buried on [1 December=2024-12-01]."),
        ("en", "From [June=2024-06] to [August=2024-08] it was dry on the whole coast."),
        ("en", "The first results were expected on [Friday=2024-11-22], the council said."),
    ],
    ids=[
        "a past form like an adjective",
        "until beats the tense",
        "holidays",
        "a holiday",
        "no past year for what is to come",
        "each month of a range on its own words",
        "what is expected",
    ],
)
def test_a_meaning_is_chosen_by_the_words_around(lang: str, marked: str) -> None:
    found = weigh_times(laid_out(lang, SUNDAY, EXPRESSION.sub(r"\1", marked)))
    assert [str(x.point) for x in found] == [date for _, date in told(marked)]


@pytest.mark.parametrize("number", ["1119", "1909"])
def test_the_number_of_a_house_is_no_year(number: str) -> None:
    prose = f"Officers stopped a man of {number} Maple Grove Drive, who was on foot in the rain."
    assert not weigh_times(laid_out("en", SUNDAY, prose))


def test_a_heading_gives_its_list_the_year() -> None:
    text = laid_out("en", None, "The band plays on June 9 and again on July 2.", title="2020 dates")
    assert [str(x.point) for x in weigh_times(text)] == ["2020-06-09", "2020-07-02"]


def test_a_time_of_day_is_of_the_day_that_the_text_told_last() -> None:
    found = moments(
        "en", SUNDAY, *WHOLE, "The ferry sank on Friday.", "It had left at 7 p.m. sharp."
    )
    assert found[-1].date == "2024-11-15T19:00"


def test_without_publication_only_what_is_absolute_is_told() -> None:
    found = moments(
        "en", None, "On Monday, in May, last year, yesterday and on May 5, as in June 2020."
    )
    assert [(x.text, x.date) for x in found] == [("June 2020", "2020-06")]


def test_the_day_is_that_of_the_article_s_own_time_zone() -> None:
    (found,) = moments("en", "2024-11-17T23:30:00-05:00", "The mayor spoke today.")
    assert found.date == "2024-11-17"
