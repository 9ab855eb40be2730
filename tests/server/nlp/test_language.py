"""The language of the text, and where the page's claim decides."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from lede_reader.nlp.language import LanguageIdentifier

from tests.reading import LANGUAGES

IDENTIFIER = LanguageIdentifier(LANGUAGES.function_words)

ENGLISH = "The harbour baths will open again next spring, the council of the little town said. " * 6
GERMAN = (
    "Der Stadtrat hat am Montag beschlossen, das alte Hafenbad im Frühling wieder zu öffnen. " * 6
)
NORWEGIAN = (
    "Kommunestyret vedtok på mandag at det gamle havnebadet skal åpnes igjen til våren. " * 6
)
ICELANDIC = "Bæjarstjórnin samþykkti á mánudag að opna gömlu hafnarlaugina aftur næsta vor. " * 6
CHINESE = "市议会星期一决定，旧港口浴场将于明年春天重新开放，市民对此表示欢迎。" * 12
JAPANESE = "市議会は月曜日に、古い港の浴場を来年の春に再開することを決めました。" * 12
KOREAN = "시의회는 월요일에 오래된 항구 목욕탕을 내년 봄에 다시 열기로 결정했다. " * 12

CASES = {
    "the text decides": (GERMAN, "en", "de"),
    "no claim": (ENGLISH, None, "en"),
    "the region does not matter": (ENGLISH, "en-GB", "en"),
    "a claim that is no tag": (ENGLISH, "english please", "en"),
    "short text follows the claim": ("Biden told AFP", "en_US", "en"),
    "short text without a claim": ("Biden told AFP", None, None),
    "no letters": ("12.5 + 7 = 19.5 " * 20, "it", "it"),
    "no letters and no claim": ("12.5 + 7 = 19.5 " * 20, None, None),
    "empty": ("", None, None),
    "Norwegian": (NORWEGIAN, None, "no"),
    "the page knows which Norwegian": (NORWEGIAN, "nb", "nb"),
    "a language that langdetect lacks": (ICELANDIC, "is", "is"),
    "a name from before 1989": ("", "iw", "he"),
    "Chinese": (CHINESE, "zh-Hans", "zh-CN"),
    "Chinese of Taiwan, too short": ("市議會", "zh-Hant-TW", "zh-TW"),
    "Japanese": (JAPANESE, "en", "ja"),
    "Korean": (KOREAN, None, "ko"),
    "addresses are no words": (ENGLISH + "https://example.org/der/die/das " * 30, None, "en"),
}


@pytest.mark.parametrize(("text", "claim", "tag"), CASES.values(), ids=CASES.keys())
def test_language(text: str, claim: str | None, tag: str | None) -> None:
    assert IDENTIFIER.identify(text, claim) == tag


def test_threads_agree() -> None:
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: IDENTIFIER.identify(GERMAN, None), range(16))) == {"de"}


def test_the_detector_is_not_asked_where_claim_and_small_words_agree(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def asked() -> None:
        raise AssertionError

    monkeypatch.setattr(IDENTIFIER, "_likely", lambda *_: asked())
    assert IDENTIFIER.identify(GERMAN * 3, "de-AT") == "de"
    assert (
        IDENTIFIER.identify(
            "Η κυβέρνηση ανακοίνωσε την Τρίτη ότι το νέο λιμάνι ανοίγει. " * 3, None
        )
        == "el"
    )


@pytest.mark.parametrize(("text", "claim"), [(NORWEGIAN, "no"), (GERMAN, None)])
def test_the_detector_is_shown_the_beginning_where_it_bears_out_what_is_expected(
    text: str, claim: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    likely = IDENTIFIER._likely
    monkeypatch.setattr(
        IDENTIFIER, "_likely", lambda text, *told: shown.append(text) or likely(text, *told)
    )
    assert IDENTIFIER.identify(text * 3, claim) == (claim or "de")
    assert [len(text) for text in shown] == [400]
