"""The charset of a page: mark, sender, page, in that order."""

import time

import pytest
from lede_reader.extract.decode import decode

TEXT = "Žižkov, größer, été"


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        pytest.param(TEXT.encode(), "utf-8", id="the sender's charset"),
        pytest.param(TEXT.encode(), None, id="UTF-8 where nobody says"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), "windows-1252", id="a mark over the sender"),
        pytest.param(b"\xff\xfe" + TEXT.encode("utf-16-le"), None, id="UTF-16 by its mark"),
        pytest.param(
            TEXT.encode("cp1250"), " Windows-1250 ", id="a label with blanks and capitals"
        ),
        pytest.param(TEXT.encode(), "punycode", id="a codec that is no charset is not asked"),
    ],
)
def test_a_page_is_read_in_its_charset(body: bytes, charset: str | None) -> None:
    assert decode(body, charset) == TEXT


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="iso-8859-2">',
        "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>",
        '<?xml version="1.0" encoding="latin2"?>',
    ],
)
def test_the_page_names_its_own_charset(declaration: str) -> None:
    text = f"{declaration}<p>Žižkov</p>"
    assert decode(text.encode("iso-8859-2")) == text


def test_latin_1_is_read_as_windows_1252_as_browsers_do() -> None:
    assert decode(b"\x93so\x94", "iso-8859-1") == "“so”"


def test_a_sender_who_errs_gives_way_to_the_page() -> None:
    text = '<meta charset="windows-1251"><p>новости</p>'
    assert decode(text.encode("cp1251"), "utf-8") == text


def test_a_page_cannot_declare_two_byte_units_in_single_bytes() -> None:
    text = "<meta charset=utf-16><p>plain</p>"
    assert decode(text.encode()) == text


def test_bytes_that_the_charset_lacks_become_the_replacement_character() -> None:
    assert decode(b"caf\xff\xc3", "utf-8") == "caf��"


def test_a_charset_that_is_not_the_page_s_own_is_no_declaration() -> None:
    text = (
        '<link rel=stylesheet charset="koi8-r" href=/a.css><!-- <meta charset=koi8-r> -->'
        "<script charset=koi8-r>write('<meta charset=koi8-r>')</script>"
        '<meta name=description content="charset=koi8-r"><title>"charset=koi8-r"</title>'
        '<meta charset="windows-1251"><p>Паром снова ходит по понедельникам.</p>'
    )
    assert decode(text.encode("cp1251")) == text


@pytest.mark.parametrize(
    ("line", "codec"),
    [
        ("Паром снова ходит с понедельника, сообщила администрация порта.", "cp1251"),
        ("Паром снова ходит с понедельника, сообщила администрация порта.", "koi8_r"),
        ("港口管理局周二表示，渡轮将于星期一恢复航行，外港的疏浚工作已经停止。", "gbk"),
        ("港務局は火曜日、フェリーが月曜日に再び出ると発表した。", "shift_jis"),
        ("Το πλοίο φεύγει ξανά τη Δευτέρα, ανακοίνωσε το λιμεναρχείο.", "cp1253"),
        ("Die Fähre fährt ab Montag wieder, größer als früher.", "cp1252"),
    ],
)
def test_a_page_that_declares_no_charset_is_read_in_the_one_that_it_looks_like(
    line: str, codec: str
) -> None:
    text = f"<!doctype html><title>{line}</title><nav>Home</nav><p>{line} {line}</p>"
    assert decode(text.encode(codec)) == text


def test_bytes_that_are_in_no_charset_are_guessed_at_soon() -> None:
    body = bytes(range(128, 256)) * 80_000
    start = time.process_time()
    decode(body)
    assert time.process_time() - start < 1


@pytest.mark.parametrize("label", ["hz-gb-2312", "x-user-defined", "idna", "utf-7", "a" * 10**6])
def test_what_is_no_charset_for_text_is_not_asked(label: str) -> None:
    assert decode(TEXT.encode(), label) == TEXT
