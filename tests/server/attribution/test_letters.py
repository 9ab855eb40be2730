"""Letters go to who signs them, and their answers to who is written to."""

from __future__ import annotations

from lede_reader import attribution
from lede_reader.extract import Block, Extract, Metadata

from tests.reading import analyse
from tests.server.attribution.stories import CAST, said

LETTERS = (
    "DEAR ADA: My boat was moored by the lock for a week. May I ask why? -- WET IN ELMFORD",
    "DEAR WET: You may.",
    "DEAR ADA: I was told that the lock is shut on Sundays, and nobody can tell me since when.",
    "Is that so? -- LATE IN MARLOW",
    "DEAR LATE: It is.",
    "DEAR ADA: Our lock keeper sings at night, and our children wake. -- TIRED",
    "DEAR TIRED: Sing along.",
    "Ada answers letters of readers every Monday.",
)


def test_a_letter_goes_to_its_signature_and_an_answer_to_whom_the_letters_address() -> None:
    told = said(CAST, *LETTERS)
    assert [name for name, _ in told] == [
        "WET IN ELMFORD",
        "ADA",
        *["LATE IN MARLOW"] * 2,
        "ADA",
        "TIRED",
        "ADA",
    ]


def test_letters_to_the_editor_go_to_the_names_beneath() -> None:
    letters = [
        ("The lock was shut for a year, and I have yet to hear of one who was told.", "Ada Lind"),
        ("The council plans a second bridge, though we have no use for the first.", "Peter Cole"),
        ("Nobody who lives by the river was asked about the new moorings there.", "Tom Brell"),
    ]
    prose = [x for text, name in letters for x in (text, f"{name} Elmford")]
    blocks = tuple(
        Block("paragraph", x, "", breaks=(len(x) - 8,) if at % 2 else ())
        for at, x in enumerate(prose)
    )
    found = attribution.find(analyse(Extract(Metadata(lang="en"), blocks)))
    told = {source.name: [x.text for x in source.statements] for source in found}
    assert told == {name: [text] for text, name in letters}


def test_two_signatures_make_no_page_of_letters() -> None:
    assert said(CAST, *LETTERS[:4]) != []
    assert ("WET IN ELMFORD", LETTERS[0]) not in said(CAST, *LETTERS[:4])
