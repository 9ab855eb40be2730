"""What the page hides is not copied, but for the parts of the story that may still unfold."""

from __future__ import annotations

import json

import pytest

from tests.extension.copying import copy_of
from tests.extension.people import Reader

PROSE = (
    "The lock at Wendle has been shut since the flood, and no barge has passed it; the canal’s"
    " trust said on Monday that a diver had found the cause."
)
STYLE = ".off { display: none } .gone { visibility: hidden } .flat { display: contents }"


def copied(reader: Reader, body: str) -> str:
    """The copy of a page with this body."""
    reader.browser.open(reader.site.address("front.html"))
    markup = json.dumps(f"<style>{STYLE}</style>{body}<p>{PROSE}</p>")
    reader.browser.run(f"document.body.setHTMLUnsafe({markup});")
    return copy_of(reader)[1]


HIDDEN = {
    "a box without display": "<div class=off>secret</div>",
    "an invisible box": "<div class=gone>secret</div>",
    "a word in a sentence": "<main><p>The trust said <span class=off>secret</span>so.</p></main>",
    "a short line in the article": "<article><p class=off>secret</p></article>",
    "a long text beside the article": f"<main><p>{PROSE}</p></main><div class=off>secret {PROSE}</div>",
    "a closed dialog": f"<main><dialog>secret {PROSE}</dialog></main>",
    "a popover": "<div popover>secret</div>",
    "a folded box beside the article": f"<main><p>{PROSE}</p></main><details><summary>More</summary>secret</details>",
    "in a box that is no box": "<div class=flat><p class=off>secret</p></div>",
    "in a shadow tree": "<div><template shadowrootmode=open><p hidden>secret</p></template></div>",
}


@pytest.mark.parametrize("body", HIDDEN.values(), ids=HIDDEN)
def test_what_the_page_hides_is_not_copied(reader: Reader, body: str) -> None:
    copy = copied(reader, body)
    assert "secret" not in copy
    assert PROSE in copy


SHOWN = {
    "a box that is none, but for what is in it": "<div class=flat><p>shown</p></div>",
    "a folded part of the article": "<article><details><summary>Why</summary><p>shown</p></details></article>",
    "a paragraph that unfolds": f"<article><p>{PROSE}</p><div class=off><p>shown {PROSE}</p></div></article>",
    "a part that the browser finds": f"<main><p hidden=until-found>shown {PROSE} {PROSE}</p></main>",
    "a picture that is still to come": "<article><figure class=gone><img data-src=/shown.jpg></figure></article>",
    "a declared shadow tree": "<div><template shadowrootmode=open><p>shown</p></template></div>",
    "a picture behind a script": "<main><noscript><img src=/shown.jpg></noscript></main>",
}


@pytest.mark.parametrize("body", SHOWN.values(), ids=SHOWN)
def test_what_the_story_shows_or_may_unfold_is_copied(reader: Reader, body: str) -> None:
    assert "shown" in copied(reader, body)


@pytest.mark.parametrize("hides", ["visibility: hidden", "display: none"])
def test_a_page_that_hides_its_story_too_is_copied_as_it_is(reader: Reader, hides: str) -> None:
    """As pages do until their styles are there."""
    style = f"<style>body {{ {hides} }}</style>"
    copy = copied(reader, f"{style}<h1>The lock at Wendle</h1><article><p>shown</p></article>")
    assert "The lock at Wendle" in copy
    assert "shown" in copy


def test_a_place_to_break_a_line_is_no_part_of_the_text(reader: Reader) -> None:
    assert "運河の閘門は閉じたまま" in copied(reader, "<p>運河の<wbr>閘門は<wbr>閉じたまま</p>")
