"""Where sentences end, in seven languages and in those without a pack."""

import pytest
from lede_reader.contract import Span
from lede_reader.nlp.sentences import split_sentences

from tests.reading import language

CASES = {
    "en titles and initials": ("en", "Mr. J. K. Hale met Gen. Orr. | He left."),
    "en a country's abbreviation inside a sentence": ("en", "The U.S. Senate sat. | It rose."),
    "en a country's abbreviation at the end": ("en", "She moved to the U.S. | The move was hard."),
    "en months and numbers": (
        "en",
        "On Jan. 5, No. 3 was sold for $3.5 million. | No. | We kept it.",
    ),
    "en a company goes on": (
        "en",
        "Acme Inc. Chairman Lee spoke at 5 p.m. Monday. | He left at 6 p.m.",
    ),
    "en the stop inside the marks": ("en", "“We won.” | He left."),
    "en straight marks": ("en", 'He said: "We won." | "Really." | They agreed.'),
    "en a question inside a sentence": ("en", "“Why?” he asked. | “No idea!” came back."),
    "en the reporting clause belongs": ("en", "“It is so,” he said, “and so.” | Yes."),
    "en an initial that is an abbreviation too": (
        "en",
        "Ann P. Blair read p. 5. | Then S. Orr came.",
    ),
    "en an ellipsis first": ("en", "It fell. | ... Then it rose."),
    "en ellipses": ("en", "Well... | Or not? | It was [...] Monday that did it… | Yes."),
    "en brackets": ("en", "(It was.) | He knew (or not)."),
    "de ordinals": (
        "de",
        "Am 3. Oktober spielte der 1. FC Nordsee. | Er verlor 2024. | Die Fans gingen.",
    ),
    "de abbreviations": (
        "de",
        "Dr. Holm nannte z. B. Köln, ca. 5 Mio. Euro u. a. Posten. | Er ging.",
    ),
    "de marks": ("de", "„Das ist gut.“ | Er ging. | »Nein.« | Sie blieb. | „Wann?“, fragte er."),
    "de kings": ("de", "Ludwig XIV. Statue fiel. | Er schwieg."),
    "es openings": (
        "es",
        "El Sr. Ruiz viajó a EE.UU. | Después volvió. | ¿Por qué? | ¡No! | «Sí». | Se fue.",
    ),
    "es articles": ("es", "Según el art. 5, núm. 3, es ilegal. | Punto."),
    "fr spaced guillemets": (
        "fr",
        "« Bonjour. » | Il sort. | « C’est bien ! », a-t-il dit. | « Non. | Oui. »",
    ),
    "fr monsieur": ("fr", "M. Le Goff et Mme Roy parlent de l’art. 5. | Ils rient."),
    "it abbreviations": (
        "it",
        "Il sig. Neri, dott. Blu ecc. citano l'art. 5. | «Bene». | Poi tace.",
    ),
    "pt abbreviations": (
        "pt",
        "O Dr. Reis foi aos EUA. | A Sra. Luz, pág. 3, ficou. | “Não.” | Saiu.",
    ),
    "nl elisions": (
        "nl",
        "’s Ochtends kwam dhr. Smit. | ’s Avonds ging hij. | Hij zei: ‘Nee.’ | Toen at hij o.a. kaas.",
    ),
    "ja wide stops": ("ja", "「はい。」と言った。|「いいえ。」|彼は去った。|雨？|そう！"),
    "zh wide stops": ("zh-CN", "市长说：“好。”|会议结束。"),
    "ar its own question mark": (None, "ذهب الرجل. | جاء الولد؟ | نعم."),
    "pl without a pack": (None, "Pan J. Nowak mówi. | To jest 3. dzień. | Tak!"),
    "an enumerator": ("en", "1. Take the salt. | Then stir."),
    "white space around": ("en", "  One.   |   Two.  "),
}


@pytest.mark.parametrize(("lang", "marked"), CASES.values(), ids=CASES.keys())
def test_a_sentence_ends_where_the_bar_stands(lang: str | None, marked: str) -> None:
    text = marked.replace(" | ", " ").replace("|", "")
    found = split_sentences(text, (Span(0, len(text)),), language(lang).sentences)
    assert [text[x.span.start : x.span.end] for x in found] == [
        x.strip() for x in marked.split("|")
    ]


def test_a_sentence_never_leaves_its_block() -> None:
    text = "No stop here\n\nnor here. But there\n\n "
    sections = (Span(0, 12), Span(14, 35), Span(37, 38))
    found = split_sentences(text, sections, language("en").sentences)
    assert [(text[x.span.start : x.span.end], x.section) for x in found] == [
        ("No stop here", 0),
        ("nor here.", 1),
        ("But there", 1),
    ]
