"""Names out of bylines."""

import pytest
from lede_reader.extract.fields import byline


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Lind", ("Ada Lind",)),
        ("By Ada Lind", ("Ada Lind",)),
        ("by: Ada Lind and Bo Marsh", ("Ada Lind", "Bo Marsh")),
        ("Ada Lind, Bo Marsh & Cy Nox", ("Ada Lind", "Bo Marsh", "Cy Nox")),
        ("Von Ada Lind und Bo Marsch", ("Ada Lind", "Bo Marsch")),
        ("Par Ada Lind et Bo Marsh", ("Ada Lind", "Bo Marsh")),
        ("Por Ada Lind y Bo Marsh", ("Ada Lind", "Bo Marsh")),
        ("Ada Lind, Political Editor", ("Ada Lind",)),
        ("Ada Lind (Enviada especial)", ("Ada Lind",)),
        ("Ada Lind @adalind", ("Ada Lind",)),
        ("Ada Lind ada.lind@post.example", ("Ada Lind",)),
        ("https://post.example/authors/ada-lind", ()),
        ("NNA/dpa", ("NNA", "dpa")),
        ("Harbour Post Redaktion", ("Harbour Post Redaktion",)),
        ("admin", ()),
        ("", ()),
    ],
)
def test_a_field_of_authors_is_split_into_names(line: str, expected: tuple[str, ...]) -> None:
    assert byline.names(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ada Lind in Port Adela", ("Ada Lind",)),
        ("By Ada Lind for The Harbour Post", ("Ada Lind",)),
        ("Von Ada Lind, Hamburg", ("Ada Lind",)),
        ("By NNA", ("NNA",)),
        ("Von dpa", ("dpa",)),
        ("By Reuters and Ada Lind", ("Reuters", "Ada Lind")),
        ("Von hier", ()),
        ("The White House", ()),
        ("山本 春子", ("山本 春子",)),
        ("Ada MarshallNews Reporter", ("Ada Marshall",)),
        ("Ludwig van der Aa", ("Ludwig van der Aa",)),
        ("SHARE", ()),
        ("Read our full story", ()),
        ("Updated November", ()),
        ("3 minutes", ()),
    ],
)
def test_a_visible_byline_gives_people_alone(line: str, expected: tuple[str, ...]) -> None:
    assert byline.people(line) == expected
