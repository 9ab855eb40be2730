"""Words and minutes, in scripts with blanks between words and without."""

import pytest
from lede_reader.reading_time import count_words, reading_minutes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The ferry sails at noon – again.", 7, id="blanks, as they are"),
        pytest.param("Die Fähre fährt über den Strom.", 6, id="letters with marks"),
        pytest.param("서울의 한강에서 배가 떠난다", 4, id="Korean has blanks"),
        pytest.param("港の古い浴場が十年ぶりに再開する。", 8, id="Japanese"),
        pytest.param("港口的老浴场十年后重新开放。", 7, id="Chinese"),
        pytest.param("เรือข้ามฟากออกเวลาเที่ยงวัน", 6, id="Thai"),
        pytest.param("ເຮືອຂ້າມຟາກ", 3, id="Lao"),
        pytest.param("東京の Harbour Post によると", 6, id="two scripts"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_words_are_counted_in_any_script(text: str, words: int) -> None:
    assert count_words(text) == words


def test_a_long_japanese_text_takes_minutes() -> None:
    text = "港の古い浴場が十年ぶりに再開する。" * 300
    assert 2000 < count_words(text) < 3000
    assert 9 <= reading_minutes(count_words(text)) <= 13


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (100, 1), (230, 1), (700, 3)])
def test_to_read_takes_a_minute_at_least(words: int, minutes: int) -> None:
    assert reading_minutes(words) == minutes
