"""Function words: which text is plainly of a language that has a file."""

import pytest
from lede_reader.languages.files import language_files
from lede_reader.languages.function_words import FunctionWords

FUNCTION_WORDS = FunctionWords(language_files())
ENGLISH = (
    "the mayor said on monday that the new baths would open in may although the works which began"
    " two years ago have been held up by a want of stone and that nobody would have to pay more for"
    " them than they did before the old baths were shut"
)
SPANISH = (
    "la alcaldesa dijo el lunes que los nuevos baños se abrirán en mayo aunque las obras que"
    " empezaron hace dos años han sufrido retrasos por falta de piedra y que nadie tendrá que pagar"
    " más de lo que pagaba antes de que se cerraran los viejos baños del puerto según ha explicado"
)
CATALAN = (
    "l'alcaldessa va dir dilluns que els nous banys obriran al maig tot i que les obres que van"
    " començar fa dos anys s'han endarrerit per la manca de pedra i que ningú no haurà de pagar més"
    " del que pagava abans que tanquessin els vells banys del port segons ha explicat"
)
CASES = {
    "a language that it is": (ENGLISH, "en", True),
    "another such": (SPANISH, "es", True),
    "a language that it is not": (ENGLISH, "nl", False),
    "the kin of one": (CATALAN, "es", False),
    "a language without a file": (CATALAN, "ca", False),
    "too few words": (" ".join(ENGLISH.split()[:12]), "en", False),
}


@pytest.mark.parametrize(("text", "lang", "plain"), CASES.values(), ids=CASES.keys())
def test_spoken(text: str, lang: str, *, plain: bool) -> None:
    assert (FUNCTION_WORDS.language_of(text.split()) == lang) == plain
