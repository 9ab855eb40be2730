"""Pages as content systems write them, whole: the text to the letter, and the fields beside it."""

from typing import Any

import pytest
from lede_reader.contract import Page
from lede_reader.extract import extract

from tests.server.extract.stories import PARAGRAPHS, STORY, TITLE

URL = "https://gazette.example/news/ferry"
SITE = "<meta property=og:site_name content='The Alder Gazette'>"
NAV = "<nav><ul><li><a href=/a>Home</a><li><a href=/b>News</a><li><a href=/c>Sport</a></ul></nav>"
FOOT = "<footer><p>© 2024 The Alder Gazette. All rights reserved.</p></footer>"
OTHER = (
    "Wheat prices in Selmund rose for the third week in a row, and millers say that bread follows.",
    "A drought in the south has halved the harvest, the growers said on Friday, and stores are low.",
    "The ministry would not buy grain abroad before September, when all of the harvest is known.",
)
OTHER_STORY = "<h1>Bread to cost more as wheat rises</h1>" + "".join(f"<p>{p}</p>" for p in OTHER)
QUESTIONS = (
    ("How long will it sail?", "Until the first of November, if the lock can be opened by then."),
    ("Who pays for the dock?", "The town pays two thirds, and the islanders have not been asked."),
)
JA = "港町アルダーの<wbr>町議会は<wbr>月曜日、<wbr>古い橋を<wbr>十一か月間<wbr>閉鎖する<wbr>ことを<wbr>決めた。"
AR = "قال مجلس المدينة يوم الاثنين إن الجسر القديم في الميناء سيغلق أحد عشر شهرا بسبب الصدأ في دعاماته."


def page(body: str, head: str = "", lang: str = "en", title: str = TITLE) -> str:
    """A page with the usual clutter around what stands in its `main`."""
    return (
        f"<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title>{head}"
        f"</head><body>{NAV}<main>{body}</main>{FOOT}</body></html>"
    )


def story(inner: str = STORY, before: str = "", head: str = "", lang: str = "en") -> str:
    return page(f"{before}<h1>{TITLE}</h1>{inner}", head, lang)


def entries(tag: str) -> str:
    return "".join(
        f"<{tag}><time>1{n}:05</time><p>{p}</p></{tag}>" for n, p in enumerate(PARAGRAPHS)
    )


def thing(rest: str) -> str:
    return (
        '<script type=application/ld+json>{"@type":"NewsArticle","headline":'
        f'"{TITLE}",{rest}}}</script>'
    )


APP = (
    "<aside class=interstitial><h2>Get our app</h2><p>Read all the news of the coast in one place,"
    " with a map of tides and a puzzle every day of the week, free for a month.</p></aside>"
)
SMALL = "<font size=2>" + "<p>".join(PARAGRAPHS) + "</font>"
TEXTS = {
    "blanks by br": story(f"<div>{'<br><br>'.join(PARAGRAPHS)}</div><div>Share this</div>"),
    "lines by br": story("<div>" + "<br>\n".join(PARAGRAPHS) + "</div>"),
    "laid out by a table": page(
        f"<table><tr><td><a href=a>Home</a><br><a href=b>News</a><td><h1>{TITLE}</h1>{SMALL}</table>"
    ),
    "live blog in a list": story(f"<ol class=live>{entries('li')}</ol>"),
    "live blog in a feed": story(f"<div role=feed>{entries('article')}</div>"),
    "interstitial above": story(before=APP),
    "articles without end": page(
        f"<article><h1>{TITLE}</h1>{STORY}</article><article>{OTHER_STORY}</article>"
    ),
    "sections without end": page(
        f"<section class=s><h1>{TITLE}</h1>{STORY}</section><section class=s>{OTHER_STORY}</section>"
    ),
    "an early end": story(STORY.replace("</p><p>", "</p></body></html><p>", 1)),
    "words to be spoken": story(STORY.replace("Monday", "Monday<b class=sr-only>new</b>", 1)),
    "a shadow root": story(f"<x-s><template shadowrootmode=open>{STORY}</template></x-s>"),
    "prose in headings": story(STORY.replace("<p>", "<h3>").replace("</p>", "</h3>")),
    "spans that are blocks": story(
        STORY.replace("<p>", "<span style='display: block'>").replace("</p>", "</span>")
    ),
    "a figure that is never closed": story(
        STORY.replace("</p><p>", "</p><figure><img src=/a.jpg><figcaption>Ah</figcaption><p>", 1)
    ),
    "a second copy": story(f"{STORY}<div class=print>{STORY}</div>"),
    "pointers": story(
        STORY.replace(
            "</p><p>", "</p><p>MORE: <a href=/x>A cow was found at sea again</a></p><p>", 1
        )
    ),
}


@pytest.mark.parametrize("html", TEXTS.values(), ids=TEXTS)
def test_the_text_is_the_story_and_nothing_else(html: str) -> None:
    blocks = extract(Page(html.encode(), url=URL)).blocks
    found = " ".join(block.text for block in blocks if len(block.text) > 5)
    assert found == " ".join(PARAGRAPHS)


LAST = f"<p>{PARAGRAPHS[-1]}</p>"
HELD = {
    "details": "".join(
        f"<details><summary>{q}</summary><p>{a}</p></details>" for q, a in QUESTIONS
    ),
    "buttons": "".join(
        f"<h3><button aria-controls=p{n}>{q}</button></h3><div id=p{n} hidden><p>{a}</p></div>"
        for n, (q, a) in enumerate(QUESTIONS)
    ),
    "buttons that name no answer": "".join(
        f"<div><button aria-expanded=false>{q}</button><div><p>{a}</p></div></div>"
        for q, a in QUESTIONS
    ),
    "terms": "<dl>" + "".join(f"<dt>{q}</dt><dd>{a}</dd>" for q, a in QUESTIONS) + "</dl>",
}


@pytest.mark.parametrize("box", HELD.values(), ids=HELD)
def test_each_question_keeps_its_answer(box: str) -> None:
    found = [x.text for x in extract(Page(story(STORY + box + LAST).encode(), url=URL)).blocks]
    assert found == [*PARAGRAPHS, *(x for pair in QUESTIONS for x in pair), PARAGRAPHS[-1]]


SOCIAL = "<meta property=og:title content='{}'>"
FIELDS: dict[str, tuple[str, dict[str, Any]]] = {
    "a title broken for phones": (
        page(
            f"<h1>港の橋、<wbr>十一か月<wbr>閉鎖へ</h1><p>{JA * 3}</p>",
            lang="ja",
            title="港の橋、十一か月閉鎖へ",
        ),
        {"title": "港の橋、十一か月閉鎖へ"},
    ),
    "a social title that is cut": (
        story(head=SOCIAL.format("Ferry sails again after a…")),
        {"title": TITLE},
    ),
    "a social title that is the site's": (
        page(f"<h1>{TITLE}</h1>{STORY}", SITE + SOCIAL.format("The Alder Gazette")),
        {"title": TITLE},
    ),
    "a social title with site and slogan": (
        story(head=SITE + SOCIAL.format(f"{TITLE} | The Alder Gazette | News of the coast")),
        {"title": TITLE},
    ),
    "a social title that shouts": (story(head=SOCIAL.format(TITLE.upper())), {"title": TITLE}),
    "a heading with words for the ear, a sign and a count": (
        page(
            f"<h1><b class=sr-only>New: </b>{TITLE} <a href='#t'>#</a> <a href='#c'>12</a></h1>{STORY}",
            SITE,
            title="The Alder Gazette",
        ),
        {"title": TITLE},
    ),
    "a title with site and date": (
        page(f"<h2>{TITLE}</h2>{STORY}", SITE, title=f"{TITLE} | The Alder Gazette | 3 June 2024"),
        {"title": TITLE},
    ),
    "a date of America": (
        story(f"<p>06/03/2024 9:30 AM</p>{STORY}", lang="en-US"),
        {"published_time": "2024-06-03T09:30:00"},
    ),
    "the same of Britain": (
        story(f"<p>06/03/2024 09:30</p>{STORY}", lang="en-GB"),
        {"published_time": "2024-03-06T09:30:00"},
    ),
    "a date that is none": (
        story(head="<meta property=article:published_time content='0001-01-01T00:00:00Z'>"),
        {"published_time": None},
    ),
    "JSON-LD with a break and a comma too many": (
        story(head=thing('"description":"a\nb","author":[{"@type":"Person","name":"Ada Lind"},],')),
        {"authors": ("Ada Lind",)},
    ),
    "a login beside a byline": (
        story(
            f"<div class=byline>By <a href=/l>Ada Lind</a> and Tom d’Arcy</div>{STORY}",
            head="<meta name=author content=alind>",
        ),
        {"authors": ("Ada Lind", "Tom d’Arcy")},
    ),
    "a family name first": (
        story(head="<meta name=author content='Lind, Ada'>"),
        {"authors": ("Ada Lind",)},
    ),
    "a translator beside the author": (
        story(f"<p class=byline>By Ada Lind. Translated by Tom Brandt</p>{STORY}"),
        {"authors": ("Ada Lind",)},
    ),
    "a photographer beside the author": (
        story(f"<p class=author>Text: Ada Lind, Fotos: Tom Brandt</p>{STORY}"),
        {"authors": ("Ada Lind",)},
    ),
    "a photographer under a picture": (
        story(
            "<figure><img src=/a.jpg><figcaption>A quay. <b class=author>By Ada Lind</b></figcaption>"
            f"</figure>{STORY}"
        ),
        {"authors": ()},
    ),
    "who posted it": (
        story(f"<p>Posted by <a href=/a>Ada Lind</a> on October 16, 2024</p>{STORY}"),
        {"authors": ("Ada Lind",)},
    ),
    "Arabic in an English frame": (
        page(f"<h1>إغلاق جسر الميناء أحد عشر شهرا</h1><p>{AR}</p><p>{AR} {AR}</p>"),
        {"dir": "rtl"},
    ),
    "letters that are taken apart": (
        story(head=SOCIAL.format("x"), lang="de").replace(TITLE, "Fa\u0308hre fa\u0308hrt wieder"),
        {"title": "Fähre fährt wieder"},
    ),
}


@pytest.mark.parametrize(("html", "fields"), FIELDS.values(), ids=FIELDS)
def test_the_fields_are_what_a_reader_would_say(html: str, fields: dict[str, Any]) -> None:
    found = extract(Page(html.encode(), url=URL)).metadata
    assert {name: getattr(found, name) for name in fields} == fields


WALLS = {
    "en": "Only subscribers can read the rest of this story. Log in to continue reading.",
    "de": "Weiterlesen mit Alder Plus. Noch kein Abo? Jetzt testen.",
    "fr": "Il vous reste 78 % de cet article à lire. La suite est réservée aux abonnés.",
    "es": "Para seguir leyendo, inicie sesión o suscríbase.",
}
PAGING = "<nav class=pages><b>1</b> <a href='{}'>2</a> <a href='{}'>3</a></nav>"
PART = {
    **{lang: f"<div class=box><p>{said}</p></div>" for lang, said in WALLS.items()},
    "pages by a query": PAGING.format("?p=2", "?p=3"),
    "pages by a path": PAGING.format("/news/ferry/2", "/news/ferry/3"),
    "pages by a suffix": PAGING.format("/news/ferry-2", "/news/ferry-3"),
    "a page that comes next": "<link rel=next href='/news/ferry?page=2'>",
}
WHOLE = {
    "nothing of the kind": "",
    "pages of comments": "<div id=comments>" + PAGING.format("?p=2", "?p=3") + "</div>",
    "another story": "<nav><a href=/news/2>2</a> <a href=/news/ferry-prices-2>2</a></nav>",
    "a teaser": "<div><p><a href=/x>Continue reading: why the cow swam</a></p></div>",
}


@pytest.mark.parametrize("box", PART.values(), ids=PART)
def test_a_page_that_holds_a_part_of_the_story_says_so(box: str) -> None:
    first = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[:2])
    found = extract(Page(story(first + box).encode(), url=URL))
    assert found.metadata.truncated
    assert [block.text for block in found.blocks] == list(PARAGRAPHS[:2])


@pytest.mark.parametrize("box", WHOLE.values(), ids=WHOLE)
def test_a_page_that_holds_all_of_it_does_not(box: str) -> None:
    assert not extract(Page(story(STORY + box).encode(), url=URL)).metadata.truncated
