"""The language of the article's own text: by script, by claim, else by langdetect, seeded."""

from __future__ import annotations

import re

from langdetect import DetectorFactory, LangDetectException
from langdetect.detector_factory import PROFILES_DIRECTORY

from lede_reader.languages.function_words import FunctionWords

# langdetect is steadily wrong about short text ("Biden told AFP" is Danish to it).
_FEW_LETTERS = 60
_SHORT = 240
_SAMPLE = 1500
# By so many letters the detector tells whether what is expected is true, in a quarter of the time.
_GLANCE = 400
# The detector takes the mean of so many trials; by fewer it can tell what it is sure of.
_TRIALS = 3
_SURE = 0.9

_ADDRESSES = re.compile(r"(?:\w{1,20}:/|www\.|[\w.]{1,64}@)\S*|[\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_HAN, _KANA, _HANGUL = (re.compile(x) for x in ("[一-鿿]", "[ぁ-ヿ]", "[가-힣]"))
# The scripts that one language alone is written in, of those that langdetect knows.
_SCRIPTS = {
    "bn": re.compile("[ঀ-৿]"),
    "el": re.compile("[Ͱ-Ͽἀ-῿]"),
    "gu": re.compile("[઀-૿]"),
    "he": re.compile("[֐-׿]"),
    "kn": re.compile("[ಀ-೿]"),
    "ml": re.compile("[ഀ-ൿ]"),
    "pa": re.compile("[਀-੿]"),
    "ta": re.compile("[஀-௿]"),
    "te": re.compile("[ఀ-౿]"),
    "th": re.compile("[฀-๿]"),
}
_BEYOND_LATIN = re.compile("[\u0250-\U0010ffff]")
_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z0-9]{1,8}))*", re.IGNORECASE)
Guesses = list[tuple[str, float]]
_RENAMED = {"in": "id", "iw": "he", "ji": "yi"}
# What langdetect cannot tell apart, for it knows one of them only.
_KIN = {"ms": "id", "nb": "no", "nn": "no"}


class LanguageIdentifier:
    """Tells the language of a text; it takes a second or two to make, for it loads profiles."""

    def __init__(self, function_words: FunctionWords) -> None:
        # A factory of our own: langdetect's is seen by other threads before its profiles are whole.
        self._factory = DetectorFactory()
        self._factory.set_seed(0)
        self._factory.load_profile(PROFILES_DIRECTORY)
        self._kins = frozenset(map(_kin, self._factory.langlist))
        self._function_words = function_words

    def identify(self, content: str, claim: str | None) -> str | None:
        """Tells the language as BCP 47, without a region, but "zh-CN" or "zh-TW" for Chinese.

        `claim`: what the page says of itself. It decides where the text is too short to tell, and
        where the detector does not know its language; otherwise the text does. The detector is
        asked only where neither the script tells nor the claim and the small words agree, and at
        first for a glance: it takes as long as all the rest of the reading. None: nobody can tell.
        """
        claimed = _claimed(claim)
        letters = _letters(content[:_SAMPLE])
        if len(letters) < _FEW_LETTERS or (claimed and not self._knows(claimed)):
            return claimed
        likely = self._by_script(letters) or self._by_words(letters, claimed)
        likely = likely or self._likely(letters)
        if not likely:
            return claimed
        if claimed and (len(letters) < _SHORT or likely[0][1] < _SURE):
            names = [name for name, _ in likely]
            return _tag(names[0], claimed) if _kin(claimed) == _kin(names[0]) else claimed
        return _tag(likely[0][0], claimed) if likely[0][1] >= _SURE else None

    def _by_script(self, letters: str) -> Guesses:
        """What the script alone tells: langdetect takes much Chinese for Korean."""
        if letters.isascii() or 2 * len(_BEYOND_LATIN.findall(letters)) < len(letters):
            return []
        han, kana, hangul = (len(script.findall(letters)) for script in (_HAN, _KANA, _HANGUL))
        if 2 * (han + kana + hangul) >= len(letters):
            if kana * 10 > han:
                return [("ja", 1.0)]
            if hangul * 10 > han:
                return [("ko", 1.0)]
            chinese = (name for name, _ in self._likely(letters) if name.startswith("zh"))
            return [(next(chinese, "zh"), 1.0)]
        most = len(letters) / 2
        return [(x, 1.0) for x, script in _SCRIPTS.items() if len(script.findall(letters)) > most]

    def _by_words(self, letters: str, claimed: str | None) -> Guesses:
        """The claim, where the small words bear it out; what either says, if a glance does."""
        said = self._function_words.language_of(letters.lower().split())
        if said and said == claimed:
            return [(said, 1.0)]
        expected = claimed or said
        return self._at_a_glance(letters, expected) if expected and len(letters) > _GLANCE else []

    def _at_a_glance(self, letters: str, expected: str) -> Guesses:
        """The language that is expected, where the detector is sure of it at the beginning."""
        sure = [guess for guess in self._likely(letters[:_GLANCE], _TRIALS) if guess[1] >= _SURE]
        return [guess for guess in sure if _kin(guess[0]) == _kin(expected)]

    def _likely(self, letters: str, trials: int | None = None) -> Guesses:
        """The languages that the text may be in, each with its probability, the likeliest first."""
        detector = self._factory.create()
        detector.n_trial = trials or detector.n_trial
        detector.append(letters)
        try:
            return [(guess.lang, guess.prob) for guess in detector.get_probabilities()]
        except LangDetectException:
            return []

    def _knows(self, claimed: str) -> bool:
        return _kin(claimed) in self._kins


def _letters(sample: str) -> str:
    """The words of a text, without addresses, which few have and which take long to look for."""
    if ":/" in sample or "www." in sample or "@" in sample:
        return _ADDRESSES.sub(" ", sample).strip()
    return " ".join(_LETTERS.findall(sample))


def _claimed(claim: str | None) -> str | None:
    """The language of a page's claim ("en_US" is "en"), None where it is no language tag."""
    tag = _TAG.fullmatch(claim.strip()) if claim else None
    if not tag:
        return None
    name = _RENAMED.get(tag[1].lower(), tag[1].lower())
    if name == "zh":
        return "zh-TW" if re.search(r"hant|tw|hk|mo", tag[0].lower()) else "zh-CN"
    return name


def _kin(name: str) -> str:
    """The name under which langdetect knows a language."""
    return _KIN.get(name, name.partition("-")[0])


def _tag(name: str, claimed: str | None) -> str:
    """The tag of a detected language; a page that claims its kin ("nb" of "no") knows better."""
    if claimed and _kin(claimed) == _kin(name) and (claimed in _KIN or name == "zh"):
        return claimed
    main, _, region = name.partition("-")
    return f"{main}-{region.upper()}" if region else main
