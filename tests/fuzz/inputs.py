"""Inputs that a person would not send: pages cut, doubled and spliced, and soups of words."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

FOLDER = Path(__file__).parents[1] / "pages"
PAGES = tuple(sorted(path.read_bytes() for path in FOLDER.glob("*/page.*")))

TAGS = (
    "a b blockquote body br div dl em figure form h1 head html i iframe img li math meta noscript ol"
    " option p pre script section select span style svg table td template textarea time title tr ul"
).split()
SPLICES = (
    *(f"<{tag}>" for tag in TAGS),
    *(f"</{tag}>" for tag in TAGS),
    *("<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&", "&#0;", "&#xD800;", "&amp;lt;"),
    *("\0", "\x01", "\x0b", "\ufeff", "\u202e", "\u200b", "\ufffe", "\U0001f600", "e\u0301" * 40),
    *(' href="javascript:1"', ' onclick="1"', ' style="x"', " hidden", ' srcset=", ,"', "='", '="'),
    *('{"@type":', "[[[[", '"@graph":', "<script type=application/ld+json>", '"datePublished": 7'),
    *(
        "“",
        "”",
        '"',
        "'",
        "«",
        "»",
        "said ",
        "told ",
        "according to ",
        "on Monday ",
        "Mr. ",
        "3/4/5 ",
    ),
)
WORDS = (
    *(
        "Ada",
        "Quill",
        "Olsen",
        "Port",
        "Alder",
        "Minister",
        "the",
        "The",
        "of",
        "in",
        "and",
        "who",
        "he",
    ),
    *(
        "she",
        "said",
        "told",
        "says",
        "reported",
        "according",
        "to",
        "that",
        "anonymity",
        "on",
        "condition",
    ),
    *(
        "Monday",
        "March",
        "2024",
        "12",
        "noon",
        "last",
        "year",
        "Paris",
        "Georgia",
        "UN",
        "U.S.",
        "Mr.",
    ),
    *(
        "“",
        "”",
        "‘",
        "’",
        '"',
        "«",
        "»",
        "„",
        ",",
        ".",
        "...",
        "?",
        ":",
        "—",
        "(",
        ")",
        "-",
        "\n",
        "\n\n",
    ),
    *(
        "sagte",
        "laut",
        "am",
        "Dienstag",
        "dijo",
        "según",
        "lunes",
        "selon",
        "lundi",
        "記者",
        "部长",
        "قال",
    ),
)


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """A real page, with some of it cut, doubled, turned round or spliced."""
    page = bytearray(draw(st.sampled_from(PAGES)))
    for _ in range(draw(st.integers(1, 12))):
        start = draw(st.integers(0, max(0, len(page) - 1)))
        end = min(len(page), start + draw(st.integers(0, 400)))
        piece = draw(
            st.sampled_from(
                (
                    b"",
                    bytes(page[start:end]) * draw(st.integers(2, 9)),
                    bytes(reversed(page[start:end])),
                    draw(st.sampled_from(SPLICES)).encode("utf-8", "surrogatepass")
                    * draw(st.sampled_from((1, 1, 1, 3, 200))),
                    draw(st.binary(max_size=8)),
                )
            )
        )
        page[start:end] = piece
    return bytes(page)


soups = st.lists(st.sampled_from(WORDS), min_size=1, max_size=300).map(
    lambda words: " ".join(" ".join(words).split())
)
"""Sentences that no one wrote, of what the finders of facts look for."""

markup = st.lists(st.one_of(st.sampled_from(SPLICES), st.text(max_size=12)), max_size=60).map(
    "".join
)
