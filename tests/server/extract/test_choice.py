"""What of a page is its article: kinds of page that were read wrongly once, each by a page of its own."""

import pytest
from lede_reader.contract import Page
from lede_reader.extract import extract

PROSE = (
    "The harbour office of Port Alder said on Monday that both ferries would sail again before the"
    " end of the month, after a winter in the dock, and that the old timetable holds.",
    "“We have missed them,” said Ada Lind, the mayor, who had promised them back by Christmas. “An"
    " island without a ferry is a rock with people on it.”",
    "The repair cost some two million crowns, twice what the council had set aside, and the"
    " shipyard says that the engines will need another look within five years.",
    "Fishermen carried the post in the meantime, and now and then a bride. They were paid for the"
    " letters, according to the post office, and thanked for the rest.",
)
OTHER = (
    "The library of Stone Quay will close on Fridays from the autumn on, its director said, since"
    " nobody has applied for the two posts that have stood empty since the spring.",
    "Readers have written four hundred letters against it, the longest of them in verse, and the"
    " council will talk about the matter in its session of September.",
)
TITLE = "Ferries return to Port Alder after a winter in the dock"
HEADLINE = f"<h1>{TITLE}</h1>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(body: str) -> Page:
    html = f"<!doctype html><html lang=en><head><title>{TITLE}</title></head><body>{body}</body>"
    return Page(html.encode(), url="https://porthole.example/ferries")


def text_of(body: str) -> str:
    return "\n".join(block.text for block in extract(page(body)).blocks)


STORY = paragraphs(*PROSE)

ITEMS = ("North creek", "Stone quay", "Skerrin slip", "The long pier by the mill")
LINKED = "".join(f"<li><a href=/{n}>{item}</a></li>" for n, item in enumerate(ITEMS))
PLAIN = "".join(f"<li>{item}</li>" for item in ITEMS)
HALF, REST = paragraphs(*PROSE[:2]), paragraphs(*PROSE[2:])
LIVE = "".join(
    f"<li class=entry><span>12:{n}0</span><p>{text}</p></li>" for n, text in enumerate(PROSE)
)


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        pytest.param(
            f"<article>{HEADLINE}{HALF}<h2>Where they land</h2><ul>{PLAIN}</ul>{REST}</article>",
            ITEMS,
            id="every item of a list",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p>These are the landings that the ferries call at:</p>"
            f"<ul>{LINKED}</ul>{REST}</article>",
            ITEMS,
            id="links that a sentence leads to",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<dl><dt>Slip</dt><dd>A slope on which boats are drawn up out"
            f" of the water for the winter.</dd><dt>Quay</dt><dd>A wall at which they lie.</dd></dl>"
            f"{REST}</article>",
            ("Slip", "Quay", "A wall at which they lie."),
            id="terms with what they mean",
        ),
        pytest.param(f"<main>{HEADLINE}<ol>{LIVE}</ol></main>", PROSE, id="a live blog in a list"),
        pytest.param(
            f"<main>{HEADLINE}{''.join(f'<div><div>{x}</div></div>' for x in PROSE)}</main>",
            PROSE,
            id="paragraphs that are boxes",
        ),
        pytest.param(
            f"<main>{HEADLINE}<div>{'<br><br>'.join(PROSE)}</div></main>", PROSE, id="broken lines"
        ),
    ],
)
def test_what_belongs_to_the_story_is_kept(body: str, wanted: tuple[str, ...]) -> None:
    found = text_of(body)
    assert [text for text in wanted if text not in found] == []


@pytest.mark.parametrize(
    "line",
    [
        "Download our mobile app for iOS and Android.",
        "This article is the copyrighted property of the Porthole.",
        "Empfohlener redaktioneller Inhalt",
        "Folge uns auf Mastodon!",
        "PUEDES VER: La biblioteca cierra los viernes",
        "Rejoignez notre chaîne WhatsApp.",
        "Seguici sul nostro canale Telegram",
        "Entre no nosso canal do WhatsApp",
        "Ladda ner vår app",
    ],
)
def test_a_line_of_the_paper_to_its_readers_is_no_text(line: str) -> None:
    found = text_of(f"<article>{HEADLINE}{STORY}<p>{line}</p></article>")
    assert [text for text in PROSE if text not in found] == []
    assert line not in found


def test_a_pointer_is_one_where_nobody_knows_the_address_of_the_page() -> None:
    more = "<p><b>MORE:</b> <a href=/l>Library to close on Fridays</a></p>"
    body = f"<article>{HEADLINE}{HALF}{more}{REST}</article>"
    blocks = extract(Page(f"<title>{TITLE}</title>{body}".encode())).blocks
    assert "Library to close on Fridays" not in "\n".join(block.text for block in blocks)
    assert not any(link.url == "" for block in blocks for link in block.links)


def test_a_post_that_is_one_link_is_kept() -> None:
    post = "We are told that the slip is dry and the paint is not. Please bring old shoes."
    box = (
        "<div class='tweet'><a href='https://posts.example/1'><div>Port Alder harbour</div>"
        f"<div>{post}</div><div>9:12 AM</div></a></div>"
    )
    assert post in text_of(f"<article>{HEADLINE}{HALF}{box}{REST}</article>")


@pytest.mark.parametrize(
    ("body", "stray"),
    [
        pytest.param(
            f"<article>{HEADLINE}{STORY}</article><article><h1>Library to close on Fridays</h1>"
            f"{paragraphs(*OTHER)}</article>",
            OTHER,
            id="the next story",
        ),
        pytest.param(
            f"<div><section class=story>{HEADLINE}{STORY}</section><section class=story>"
            f"<h1>Library to close on Fridays</h1>{paragraphs(*OTHER)}</section></div>",
            OTHER,
            id="the next story in a section",
        ),
        pytest.param(
            f"<div><p>{OTHER[0]}</p></div><article>{HEADLINE}{STORY}</article>",
            OTHER,
            id="what stands above the article",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p><b>MORE:</b> <a href=/l>Library to close on Fridays</a></p>"
            f"{REST}</article>",
            ("Library to close",),
            id="a label and a link",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p>► <a href=/l>Library to close on Fridays</a></p>"
            f"{REST}</article>",
            ("Library to close",),
            id="an arrow and a link",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p><a href=/l><b>Opinion: Library to close on Fridays</b></a>"
            f"</p>{REST}</article>",
            ("Library to close",),
            id="a label in a link",
        ),
        pytest.param(
            f"<article>{HEADLINE}{STORY}</article><div class=more><div class=text>"
            f"<h1>Library to close on Fridays</h1>{paragraphs(*OTHER)}</div></div>",
            OTHER,
            id="the next story, in no article",
        ),
        pytest.param(
            f"<div class=post>{HEADLINE}{STORY}</div><div class=post><h2><a href=/l>Library to"
            f" close on Fridays</a></h2>{paragraphs(*OTHER)}</div>",
            OTHER,
            id="the next story, under a link to it",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p><a href=/l>Library to close on Fridays</a></p>{REST}"
            "</article>",
            ("Library to close",),
            id="a link and no more",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p>[&gt;&gt; <a href=/l>Library to close on Fridays</a> ]</p>"
            f"{REST}</article>",
            ("Library to close",),
            id="a link and marks",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p>延伸阅读：<a href=/l>Library to close on Fridays</a></p>{REST}"
            "</article>",
            ("Library to close",),
            id="a label in a language without a file",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p>ADVERTISEMENT</p>{REST}</article>",
            ("ADVERTISEMENT",),
            id="the word for an advertisement",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p>4 min read</p><p>128 Shares</p>{REST}</article>",
            ("min read", "Shares"),
            id="what counts minutes and shares",
        ),
        pytest.param(
            f"<article>{HEADLINE}{HALF}<p><a href='#c'>12 comments</a></p>{REST}</article>",
            ("12 comments",),
            id="a link to the comments",
        ),
        pytest.param(
            f"<article>{HEADLINE}{STORY}</article><div class=comments>"
            + "".join(f"<div class=comment><p>{x} {n}</p></div>" for n in range(9) for x in OTHER)
            + "</div>",
            OTHER,
            id="more comments than story",
        ),
        pytest.param(
            f"<article>{HEADLINE}{STORY}<p><b>Support our work!</b></p></article>",
            ("Support our work",),
            id="a plea in bold behind the text",
        ),
    ],
)
def test_what_is_beside_the_story_is_left_out(body: str, stray: tuple[str, ...]) -> None:
    found = text_of(body)
    assert [text for text in PROSE if text not in found] == []
    assert [text for text in stray if text in found] == []


def test_entries_under_one_headline_are_one_story() -> None:
    entries = "".join(
        f"<article><h2>Entry {n}</h2><p>{x}</p></article>" for n, x in enumerate(PROSE)
    )
    found = text_of(f"<main>{HEADLINE}{entries}</main>")
    assert [text for text in PROSE if text not in found] == []
