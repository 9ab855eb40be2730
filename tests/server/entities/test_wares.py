"""What is made and named is no party to the story."""

from lede_reader.contract import Page

from tests.reading import read


def test_a_weapon_is_no_person_and_a_country_s_president_keeps_it() -> None:
    text = (
        "US President Ann Marlow has sent Silver Heron long-range missiles to the island, a step that her own party opposed for a year.\n\n"
        "Silver Heron missiles have a range of 300 kilometres. Marlow said that the decision was hers, and that nobody had asked for it in so many words.\n"
    )
    page = f"<html lang=en><body><article><h1>Missiles sent</h1><p>{text.replace(chr(10) * 2, '</p><p>')}</p></article></body></html>"
    who = read(Page(page.encode())).facts.who
    assert [(party.name, party.role) for party in who] == [("Ann Marlow", "US President")]
