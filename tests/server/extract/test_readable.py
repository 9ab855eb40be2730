"""readability-lxml, asked our way, keeps what it keeps as it is shipped."""

from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import pytest
from lxml.etree import tounicode
from lxml.html import document_fromstring
from readability import readability as ours

from server.contract import Page
from server.extract import readable
from server.extract.leaves import leaves
from server.extract.markup import parse

LINE = (
    "<p>The harbour office of Port Alder said on Monday that both ferries would sail again before"
    " the end of the month, after a winter in the dock, and that the old timetable holds.</p>"
)
LINKS = (
    "<ul><li><a href=/a>The baths open again in May</a><li><a href=/b>A mayor is chosen</a></ul>"
)
PAGES = {
    "boxes": f"<div>{LINE * 3}</div>" * 4,
    "names of any case": f"<div class=Story-Body>{LINE * 4}</div><div class=SideBar>{LINE}</div>",
    "links": f"<div>{LINE * 2}<div>{LINKS}</div>{LINE * 2}</div><section>{LINKS}{LINE}</section>",
    "headings alone": f"<div><div><h2>Ferries</h2></div>{LINE * 3}</div><div><h2>Baths</h2></div>",
    "preformatted": f"<div>{LINE * 3}<pre>one,\n\n  two\tthree and some more letters</pre></div>",
    "hardly any": "<div class=header><p>Short, but it is all that there is on this page.</p></div>",
}


def shipped() -> ModuleType:
    spec = spec_from_file_location("readability.shipped", ours.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES)
def test_it_keeps_the_same_leaves(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Shipped(shipped().Document):  # type: ignore[misc, name-defined]
        def _parse(self, page: str) -> object:
            return document_fromstring(page)

        def get_clean_html(self) -> str:
            return str(tounicode(self._html(), method="html"))

    found = leaves(parse(Page(html.encode())), None)
    kept = readable.kept(found)
    monkeypatch.setattr(readable, "_Judge", Shipped)
    assert kept == readable.kept(found)
    assert kept
