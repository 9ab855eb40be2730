"""The article's HTML is made safe once more where it is shown, whatever the service let through.

The page's own module is run in the page, with HTML that the real service would never send.
"""

from __future__ import annotations

import json

import pytest

from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)


def shown(reader: Reader, html: str) -> str:
    """What is left of `html` once it stands in the page; fails where any of it has run."""
    reader.be_inside()
    left = reader.browser.run(
        f"""
        const {{ safe }} = await import('/reader/safe.js');
        const place = document.createElement('div');
        document.body.append(place);
        window.hasRun = false;
        place.append(safe({json.dumps(html)}, {{ pictures: true }}));
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (window.hasRun) throw new Error('it ran');
        const left = place.innerHTML;
        place.remove();
        return left;
        """
    )
    assert isinstance(left, str)
    return left


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<script>hasRun = true</script>", id="script"),
        pytest.param("<img src=x onerror='hasRun = true'>", id="handler"),
        pytest.param("<svg onload='hasRun = true'><a href=x></a></svg>", id="svg"),
        pytest.param("<math><mtext><img src=x onerror='hasRun = true'></mtext></math>", id="math"),
        pytest.param(
            "<iframe srcdoc='<script>parent.hasRun = true</script>'></iframe>", id="frame"
        ),
        pytest.param("<form action='javascript:hasRun = true'><input autofocus></form>", id="form"),
        pytest.param("<style>body { display: none }</style>", id="style"),
        pytest.param("<link rel=stylesheet href=https://elsewhere.example/x.css>", id="sheet"),
        pytest.param(
            "<meta http-equiv=refresh content='0;url=https://elsewhere.example'>", id="meta"
        ),
        pytest.param("<base href=https://elsewhere.example>", id="base"),
        pytest.param("<template><script>hasRun = true</script></template>", id="template"),
    ],
)
def test_what_runs_styles_or_leads_away_is_gone(reader: Reader, html: str) -> None:
    left = shown(reader, f"<p>Before.</p>{html}<p>After.</p>")
    assert "<p>Before.</p>" in left
    assert "<p>After.</p>" in left
    for word in ("hasRun", "elsewhere", "display", "<script", "<iframe", "<form", "<svg", "<math"):
        assert word not in left


@pytest.mark.parametrize(
    "address",
    [
        "javascript:hasRun=true",
        "data:text/html,x",
        "file:///etc/hosts",
        "chrome://settings",
        "/there",
    ],
)
def test_a_link_that_is_not_of_the_web_leads_nowhere(reader: Reader, address: str) -> None:
    assert shown(reader, f"<a href='{address}'>Go</a>") == "<a>Go</a>"


def test_nothing_of_the_page_itself_can_be_addressed_or_dressed(reader: Reader) -> None:
    left = shown(
        reader, "<p id=walk class=toolbar name=x style='position:fixed' data-do=retry>Words.</p>"
    )
    assert left == "<p>Words.</p>"


def test_what_prose_needs_is_kept(reader: Reader) -> None:
    html = (
        '<h2>Head</h2><p lang="fr">Un <em>mot</em>, <a href="https://there.example/">là</a>.</p>'
        '<ol start="3"><li>Three</li></ol><table><tbody><tr><td colspan="2">4</td></tr></tbody></table>'
    )
    assert shown(reader, html) == html.replace(
        '.example/">', '.example/" rel="noopener noreferrer">'
    )


def test_pictures_do_not_tell_where_they_are_shown(reader: Reader) -> None:
    left = shown(reader, '<figure><img src="https://there.example/a.jpg" alt="A"></figure>')
    assert 'referrerpolicy="no-referrer"' in left
    assert 'loading="lazy"' in left


@pytest.mark.parametrize(
    "address", ["/options/options.html", "harbour.svg", "//news.example/x.svg", "data:,x", "blob:x"]
)
def test_a_picture_says_in_full_where_on_the_web_it_is(reader: Reader, address: str) -> None:
    assert "<img" not in shown(reader, f"<p>Before.</p><img src='{address}' alt=''>")
    whole = "https://news.example/x.svg"
    left = shown(reader, f"<img src='{whole}' srcset='{address} 2x, {whole} 3x' alt=''>")
    assert f'src="{whole}"' in left
    assert "srcset" not in left


def test_a_picture_keeps_its_other_sizes(reader: Reader) -> None:
    sizes = "https://news.example/x.svg?crop=1,2 400w, https://news.example/y.svg 800w"
    assert f'srcset="{sizes}"' in shown(
        reader, f"<img src='https://news.example/x.svg' srcset='{sizes}'>"
    )
