"""JSON-LD as pages really write it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader.metadata import jsonld
from lxml import html


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"headline": "A\nB", "n": 1}', id="a raw newline in a string"),
        pytest.param('{"headline": "A\\nB", "n": 1,}', id="a trailing comma"),
        pytest.param('{"headline": "A\\nB", /* why */ "n": 1 // so\n}', id="comments"),
        pytest.param('<!--\n{"headline": "A\\nB", "n": 1}\n-->', id="an HTML comment around it"),
        pytest.param(
            '//<![CDATA[\n{"headline": "A\\nB", "n": 1}\n//]]>', id="a CDATA section around it"
        ),
        pytest.param('{"headline": "A\\nB", "n": 1};', id="a semicolon behind it"),
        pytest.param("{&quot;headline&quot;: &quot;A\\nB&quot;, &quot;n&quot;: 1}", id="entities"),
    ],
)
def test_a_broken_script_is_mended(text: str) -> None:
    assert jsonld.parse(text) == [{"headline": "A\nB", "n": 1}]


def test_quotation_marks_inside_a_string_are_mended() -> None:
    (value,) = jsonld.parse('{"headline": "He said "no" to it", "n": 1}')
    assert value == {"headline": 'He said "no" to it', "n": 1}


def test_several_values_in_one_script_are_all_read() -> None:
    assert jsonld.parse('{"a": 1}\n{"b": 2}') == [{"a": 1}, {"b": 2}]


def test_a_comment_mark_inside_a_string_stays() -> None:
    assert jsonld.parse('{"u": "https://a.example/*x*/",}') == [{"u": "https://a.example/*x*/"}]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("{", id="cut off"),
        pytest.param("[" * 200_000, id="too deep"),
        pytest.param('{"a":' * 100_000, id="too deep in objects"),
        pytest.param('{"a": ' + "9" * 100_000 + "}", id="a number without end"),
        pytest.param('"' + '\\"' * 200_000, id="escapes without end"),
        pytest.param("/*" * 200_000, id="comments without end"),
        pytest.param('{"a":"' + '"   ' * 100_000, id="quotation marks without end"),
    ],
)
def test_what_cannot_be_mended_is_left_out(text: str) -> None:
    assert jsonld.parse(text) in ([], [""], ['"'])


def test_things_in_a_graph_and_in_lists_are_found_with_their_path() -> None:
    page = html.document_fromstring(
        """<script type="application/ld+json">{"@graph": [{"@type": "Article", "author":
        [{"@type": ["Person", "https://schema.org/Editor"], "name": "A"}]}]}</script>"""
    )
    found = [(jsonld.kinds(thing), path) for thing, path in jsonld.things(page.iter("script"))]
    assert found == [
        (frozenset({"Article"}), ("@graph",)),
        (frozenset({"Person", "Editor"}), ("@graph", "author")),
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda x: st.lists(x) | st.dictionaries(st.text(), x),
)


@given(JSON)
@settings(deadline=None)
def test_whole_json_is_read_as_it_is(value: object) -> None:
    assert jsonld.parse(json.dumps(value)) == [value]


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_without_failing(text: str) -> None:
    assert isinstance(jsonld.parse(text), list)
