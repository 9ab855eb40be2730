"""The direction is the text's, whatever the page says of its frame."""

import pytest
from lede_reader.contract import Page
from lede_reader.extract import extract

ARABIC = (
    "أوقفت سلطات الميناء أعمال التجريف يوم الثلاثاء بعد تسرب وقود من بارجة وصل إلى أحواض المحار. "
    * 4
)
HEBREW = (
    "רשות הנמל הודיעה ביום שלישי כי העבודות בנמל הופסקו לאחר דליפת דלק מאסדה שפגעה בגידולים. " * 4
)
ENGLISH = (
    "The port authority said on Tuesday that work in the harbour was halted after a leak. " * 4
)


@pytest.mark.parametrize(
    ("markup", "text", "direction"),
    [
        pytest.param('<html lang="en">', ARABIC, "rtl", id="Arabic in an English frame"),
        pytest.param(
            '<html lang="en" dir="ltr">', HEBREW, "rtl", id="Hebrew, and the page says ltr"
        ),
        pytest.param('<html lang="ar" dir="rtl">', ENGLISH, "ltr", id="English in an Arabic frame"),
        pytest.param(
            "<html>", f"{ARABIC} Harbour Post, AFP.", "rtl", id="a few names in Latin letters"
        ),
        pytest.param("<html>", ENGLISH, "ltr", id="English"),
    ],
)
def test_the_text_tells_its_direction(markup: str, text: str, direction: str) -> None:
    body = f"<body><article><h1>2024</h1><p>{text}</p><p>{text}!</p></article></body></html>"
    assert extract(Page((markup + body).encode())).metadata.dir == direction


def test_a_text_without_markup_tells_its_direction() -> None:
    page = Page(f"{ARABIC}\n\n{ARABIC}!\n".encode(), "text", "utf-8")
    assert extract(page).metadata.dir == "rtl"
