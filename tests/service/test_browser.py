"""What the service answers is opened in a real browser: nothing runs, loads or leaves the page.

The browser's content security is switched off, since the sanitiser must do without it.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page as Tab
from playwright.sync_api import Request, Route

from tests.extension.browsers.driver import driver
from tests.service.pages import page
from tests.service.running import Service

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
HERE = "http://news.example/opened"
AWAY = "https://watcher.example"
RUN = "ran(1)"
FORMS = ("text/html", "application/json", "text/markdown")
# As trusting a renderer as there is: it lets HTML through.
RENDERER = MarkdownIt("commonmark", {"html": True})

TRICKS = {
    "script": f"<script>{RUN}</script>",
    "script-elsewhere": f"<script src={AWAY}/a.js></script>",
    "script-in-halves": f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    "picture-that-fails": f"<img src=/none onerror={RUN}>",
    "picture-without-blanks": f"<img/src=/none/onerror={RUN}>",
    "tracking-pixel": f"<img src={AWAY}/p.gif width=1 height=1>",
    "set-of-pictures": f"<img srcset='{AWAY}/1.png 1x, {AWAY}/2.png 2x'>",
    "picture-of-many-sources": f"<picture><source srcset={AWAY}/a.webp><img src={AWAY}/a.png></picture>",
    "drawing": f"<svg onload={RUN}><script>{RUN}</script></svg>",
    "drawing-with-a-page-in-it": f"<svg><foreignObject><img src=/n onerror={RUN}></foreignObject></svg>",
    "drawing-ends-in-style": f"<svg></p><style><a id='</style><img src=/n onerror={RUN}>'>",
    "formula": f"<math><mtext><table><mglyph><style><img src=/n onerror={RUN}></style></table></mtext></math>",
    "formula-link": f"<math href='javascript:{RUN}'>press</math>",
    "noscript": f"<noscript><p title='</noscript><img src=/n onerror={RUN}>'></p></noscript>",
    "template": f"<template><img src=/n onerror={RUN}></template>",
    "shadow": f"<div><template shadowrootmode=open><img src=/n onerror={RUN}></template></div>",
    "text-area": f"<textarea></textarea><img src=/n onerror={RUN}></textarea>",
    "title-ends-early": f"</title><img src=/n onerror={RUN}>",
    "comment-ends-oddly": f"<!--!> <img src=/n onerror={RUN}> --!><!-->-<img src=/n onerror={RUN}>-->",
    "link": f"<a href='javascript:{RUN}'>press</a>",
    "link-in-capitals": f"<a href='JaVaScRiPt:{RUN}'>press</a>",
    "link-with-a-tab": f"<a href='java\tscript:{RUN}'>press</a>",
    "link-with-a-reference": f"<a href='java&#10;script&colon;{RUN}'>press</a>",
    "link-behind-a-control": f"<a href='\x01\x02javascript:{RUN}'>press</a>",
    "link-to-data": f"<a href='data:text/html,<script>{RUN}</script>'>press</a>",
    "link-that-pings": f"<a href='/here' ping='{AWAY}/p'>press</a>",
    "base": f"<base href='{AWAY}/'><img src=a.png><a href='b'>press</a>",
    "frame": f"<iframe src='javascript:{RUN}'></iframe><iframe srcdoc='<script>{RUN}</script>'></iframe>",
    "object": f"<object data='{AWAY}/a'></object><embed src='javascript:{RUN}'>",
    "form": f"<form action='javascript:{RUN}'><button>press</button><input autofocus onfocus={RUN}></form>",
    "video": f"<video poster={AWAY}/p.png src={AWAY}/v onerror={RUN}><source onerror={RUN}></video>",
    "details": f"<details open ontoggle={RUN}>more</details>",
    "style": f"<style>@import '{AWAY}/a.css'; p {{background: url({AWAY}/b)}}</style>",
    "style-of-an-element": f"<p style='background:url({AWAY}/b.png)'>styled</p>",
    "background": f"<table background={AWAY}/b.png><tr><td>a</td></tr></table>",
    "sheet": f"<link rel=stylesheet href={AWAY}/a.css><link rel=prefetch href={AWAY}/p>",
    "refresh": f"<meta http-equiv=refresh content='0;url={AWAY}/'>",
    "handlers-on-prose": f"<p onmouseover={RUN} onclick={RUN} tabindex=1 onfocus={RUN}>press</p>",
    "own-element": f"<x-y onclick={RUN} contenteditable>press</x-y>",
    "names-of-the-document": "<img name=cookie><a id=body></a><form name=getElementById></form>",
    "quotes-in-attributes": f"<p title='\"><img src=/n onerror={RUN}>'>a</p><img alt='\"><img src=/n onerror={RUN}>' src=/b>",
    "escaped-markup": f"&lt;img src=/n onerror={RUN}&gt;&amp;lt;script&amp;gt;{RUN}",
    "markdown-link": f"[press](javascript:{RUN}) ![a]({AWAY}/p.png) <javascript:{RUN}>",
    "markdown-code": f"```\n&lt;img src=/n onerror={RUN}&gt;\n```",
    "template-language": "{{ 7 * 7 }} {% raw %} ${alert(1)} #{1}",
    "deep": "<div>" * 300 + f"<img src=/n onerror={RUN}>",
}


@dataclass
class Opened:
    """What a page did: requests beyond itself, pages that it went to, code that ran."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    ran: list[str] = field(default_factory=list)


class Browser:
    """One tab, in which every request is answered here, and each but the page's own is noted."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._answer: tuple[bytes, dict[str, str]] = (b"", {})
        self._opened = Opened()
        tab.expose_function("ran", lambda *_: self._opened.ran.append("called"))
        tab.on("dialog", lambda dialog: (self._opened.ran.append("dialog"), dialog.dismiss()))
        tab.context.route("**/*", self._route)

    def open(self, body: bytes, content_type: str = "text/html; charset=utf-8") -> Opened:
        self._answer = (body, {"Content-Type": content_type})
        self._opened = Opened()
        self._tab.goto(HERE, wait_until="load")
        try:
            self._tab.evaluate(_PROVOKE)
            self._tab.wait_for_timeout(20)
        except PlaywrightError:
            self._opened.ran.append("left the page")
        return self._opened

    def _route(self, route: Route, request: Request) -> None:
        if request.url == HERE:
            route.fulfill(body=self._answer[0], headers=self._answer[1])
            return
        self._opened.asked.append((request.resource_type, request.url))
        route.abort()


# Presses and touches everything. A link that leads to a page is held back: it may be followed.
_PROVOKE = """async () => {
  addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a');
    if (link && /^(https?|mailto):/.test(link.href)) event.preventDefault();
  }, true);
  for (const element of document.querySelectorAll('body *')) {
    for (const name of ['mouseover', 'focus', 'toggle', 'pointerdown', 'animationstart'])
      element.dispatchEvent(new Event(name));
    if (element.click && element.localName !== 'summary') element.click();
  }
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        missing = "there is no Chromium on this machine"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with driver() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield Browser(chromium.new_context(bypass_csp=True).new_page())
        chromium.close()


def in_the_body(trick: str) -> str:
    return page(
        f"<div>{trick}</div><p>Before it {trick} and after it the board met, Marta Olsen said.</p>"
    )


def in_the_metadata(trick: str) -> str:
    quoted = html.escape(trick)
    told = {"@type": "NewsArticle", "headline": trick, "author": trick, "image": trick}
    data = json.dumps(told).replace("</", "<\\/")
    head = (
        f'<meta name=author content="{quoted}"><meta property="og:image" content="{quoted}">'
        f'<meta property="og:site_name" content="{quoted}"><meta name=description content="{quoted}">'
        f'<link rel=canonical href="{quoted}"><script type="application/ld+json">{data}</script>'
    )
    return page(f"<p>“{quoted},” said Marta Olsen {quoted} on Tuesday.</p>", head, title=quoted)


def framed(content: str) -> bytes:
    """The content as a client shows it that trusts the service."""
    sealed = json.dumps(content).replace("<", "\\u003c")
    return (
        "<!doctype html><meta charset=utf-8><body><div id=root></div><script>"
        f"document.getElementById('root').innerHTML = {sealed}</script>"
    ).encode()


def others(opened: Opened) -> list[tuple[str, str]]:
    """What was asked for beside pictures, which the article's content may have."""
    return [asked for asked in opened.asked if asked[0] != "image"]


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
@pytest.mark.parametrize("place", [in_the_body, in_the_metadata])
def test_nothing_of_a_page_runs_or_loads(service: Service, browser: Browser, place, trick) -> None:
    sent = place(trick)
    answers = {kind: service.read(sent, kind) for kind in FORMS}
    assert {answer.status for answer in answers.values()} <= {200, 422}
    if answers["text/html"].status == 200:
        opened = browser.open(answers["text/html"].body)
        assert (opened.ran, opened.asked) == ([], [])
    if answers["application/json"].status == 200:
        opened = browser.open(framed(answers["application/json"].json["article"]["content"]))
        assert (opened.ran, others(opened)) == ([], [])
    if answers["text/markdown"].status == 200:
        opened = browser.open(RENDERER.render(answers["text/markdown"].body.decode()).encode())
        assert (opened.ran, others(opened)) == ([], [])


@pytest.mark.parametrize(
    "trick", ["script", "picture-that-fails", "tracking-pixel", "link", "refresh"]
)
def test_the_browser_sees_what_is_not_sanitised(browser: Browser, trick: str) -> None:
    opened = browser.open(f"<!doctype html><body>{TRICKS[trick]}".encode())
    assert opened.ran or opened.asked


def test_a_reader_page_shows_pictures_as_links(service: Service) -> None:
    picture = (
        f"<figure><img src={AWAY}/a.png alt='The pier'><figcaption>The pier</figcaption></figure>"
    )
    after = "<p>The pier was built in 1871 by the harbour board of that time, Marta Olsen said.</p>"
    answer = service.read(
        page(picture + after), "text/html", Content_Location="https://news.example/a"
    )
    assert not re.search(rb"<(img|picture|video|link|script|iframe|object)\b", answer.body)
    assert f'href="{AWAY}/a.png"'.encode() in answer.body
