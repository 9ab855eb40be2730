"""Names out of bylines."""

import pytest
from lede_reader.metadata import byline


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
        ("Lind, Ada", ("Ada Lind",)),
        ("By Lind, Ada", ("Ada Lind",)),
        ("Lind, Ada B.; Marsh, Robert", ("Ada B. Lind", "Robert Marsh")),
        ("Lind, Ada and Marsh, Robert", ("Ada Lind", "Robert Marsh")),
        ("Lind, Ada, Marsh, Robert", ("Ada Lind", "Robert Marsh")),
        ("Lind, Ada and Bo Marsh", ("Ada Lind", "Bo Marsh")),
        ("van der Aa, Ludwig", ("Ludwig van der Aa",)),
        ("O'Hara, Victoria", ("Victoria O'Hara",)),
        ("Ada Lind, Hamburg", ("Ada Lind", "Hamburg")),
        ("Ada Lind, Ph.D.", ("Ada Lind",)),
        ("Ada Lind, Jr.", ("Ada Lind Jr",)),
        ("Ada FitzGerald", ("Ada FitzGerald",)),
        ("Ada Lind and agencies", ("Ada Lind",)),
        ("Ada Lind, Associated Press", ("Ada Lind",)),
        ("Words by Ada Lind, photos by Bo Marsh", ("Ada Lind",)),
        ("Ada Lind og Bo Marsh", ("Ada Lind", "Bo Marsh")),
        ("Ada Lind och Bo Marsh", ("Ada Lind", "Bo Marsh")),
        ("記者 山本春子", ("山本春子",)),
        ("김민수 기자", ("김민수",)),
        ("بقلم: محمد علي", ("محمد علي",)),
        ("Staff", ()),
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
        ("By Reuters and Ada Lind", ("Ada Lind",)),
        ("and Tom d’Arcy", ("Tom d’Arcy",)),
        ("y Ana Ríos", ("Ana Ríos",)),
        ("By Ada Lind, Associated Press", ("Ada Lind",)),
        ("By Ada Lind and agencies", ("Ada Lind",)),
        ("By staff and agencies", ()),
        ("By Lind, Ada", ("Ada Lind",)),
        ("Von Gästen, Einheimischen", ()),
        ("By Jean-Luc d'Arcy", ("Jean-Luc d'Arcy",)),
        ("By Jean-Luc d’Arcy and Ada dell’Orto", ("Jean-Luc d’Arcy", "Ada dell’Orto")),
        ("By Leila al-Sayed", ("Leila al-Sayed",)),
        ("Av Kari Lind", ("Kari Lind",)),
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
