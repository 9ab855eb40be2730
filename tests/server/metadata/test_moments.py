"""A point in time as pages write it."""

from datetime import date, datetime

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lede_reader.metadata.cldr import calendar
from lede_reader.metadata.moments import parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2024-03-05T09:30:00+01:00", "2024-03-05T09:30:00+01:00", id="ISO 8601"),
        pytest.param("2024-03-05T09:30:07.123Z", "2024-03-05T09:30:07+00:00", id="with Z"),
        pytest.param("2024-03-05 09:30:00 +0100", "2024-03-05T09:30:00+01:00", id="spaced offset"),
        pytest.param("2024-03-05 09:30:00.0", "2024-03-05T09:30:00", id="no offset"),
        pytest.param("2024-03-05", "2024-03-05", id="a day"),
        pytest.param("20240305T093000Z", "2024-03-05T09:30:00+00:00", id="without marks"),
        pytest.param("1709627400", "2024-03-05T08:30:00+00:00", id="seconds since 1970"),
        pytest.param("1709627400000", "2024-03-05T08:30:00+00:00", id="milliseconds"),
        pytest.param("Tue, 05 Mar 2024 08:30:00 GMT", "2024-03-05T08:30:00+00:00", id="RFC 9110"),
        pytest.param(
            "Tue Mar 05 2024 09:30:00 GMT+0100 (CET)", "2024-03-05T09:30:00+01:00", id="a script's"
        ),
        pytest.param(
            "March 5, 2024, 3:15 PM ET", "2024-03-05T15:15:00-05:00", id="Eastern in winter"
        ),
        pytest.param(
            "July 5, 2024, 3:15 PM ET", "2024-07-05T15:15:00-04:00", id="Eastern in summer"
        ),
        pytest.param("10:02 AM EST Nov 19, 2019", "2019-11-19T10:02:00-05:00", id="time first"),
        pytest.param("Published 12:05am, 5 Mar 2024", "2024-03-05T00:05:00", id="midnight"),
        pytest.param("June 26, 2023 5 AM PT", "2023-06-26T05:00:00-07:00", id="an hour alone"),
        pytest.param("Fri, Apr 28 20232:23 PM", "2023-04-28T14:23:00", id="year and time glued"),
        pytest.param("05.03.2024, 09.30 Uhr", "2024-03-05T09:30:00", id="German"),
        pytest.param("5. März 2024 | 9:30 Uhr MEZ", "2024-03-05T09:30:00+01:00", id="German words"),
        pytest.param("5 de marzo de 2024 a las 09:30h", "2024-03-05T09:30:00", id="Spanish"),
        pytest.param("le 5 février 2024 à 9h05", "2024-02-05T09:05:00", id="French"),
        pytest.param("5 Febbraio 2025 - 14:41", "2025-02-05T14:41:00", id="Italian"),
        pytest.param("2025年1月13日 21時37分", "2025-01-13T21:37:00", id="Japanese"),
        pytest.param("2025/1/21 20:50", "2025-01-21T20:50:00", id="year first with slashes"),
        pytest.param("11/25/2023 5:01 p.m.", "2023-11-25T17:01:00", id="month first where it must"),
    ],
)
def test_a_moment_is_read_to_the_precision_that_is_said(text: str, expected: str) -> None:
    moment = parse(text)
    assert moment is not None
    assert moment.iso == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "99/99/9999",
        "2024-13-45",
        "0000-00-00",
        "31.02.2024",
        "May the force",
        "3:15 PM",
    ],
)
def test_what_fixes_no_day_is_no_moment(text: str) -> None:
    assert parse(text) is None


# The days that databases hold where they have none are read as none.
ZEROS = (date(1900, 1, 1), date(1969, 12, 31), date(1970, 1, 1))


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2099, 12, 31)))
def test_every_iso_time_is_read_back(moment: datetime) -> None:
    assume(moment.date() not in ZEROS)
    found = parse(moment.isoformat(timespec="seconds"))
    assert found is not None
    assert found.iso == moment.isoformat(timespec="seconds")


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_without_failing(text: str) -> None:
    moment = parse(text)
    assert moment is None or moment.iso


@pytest.mark.parametrize(
    ("text", "lang", "iso"),
    [
        ("2024年10月16日 下午3:05", "zh", "2024-10-16T15:05:00"),
        ("2024-10-16 下午3:05", "", "2024-10-16T15:05:00"),
        ("2024年10月16日 上午12:05", "zh-TW", "2024-10-16T00:05:00"),
        ("2024年10月16日 下午3點", "zh-TW", "2024-10-16T15:00:00"),
        ("2024년 10월 16일 오후 3:05", "ko", "2024-10-16T15:05:00"),
        ("2024년 10월 16일 오후 3시 5분", "", "2024-10-16T15:05:00"),
        ("2024. 10. 16. 오후 3:05", "ko", "2024-10-16T15:05:00"),
        ("2024年10月16日 午後3時5分", "ja", "2024-10-16T15:05:00"),
        ("16 Οκτωβρίου 2024 3:05 μ.μ.", "el", "2024-10-16T15:05:00"),
        ("16. října 2024 15:05", "cs", "2024-10-16T15:05:00"),
        ("16 жовтня 2024, 15:05", "uk", "2024-10-16T15:05:00"),
        ("16 ตุลาคม 2567 15:05 น.", "th", "2024-10-16T15:05:00"),
        ("١٦ أكتوبر ٢٠٢٤ 3:05 م", "ar", "2024-10-16T15:05:00"),
        ("16 Ekim 2024 15:05", "tr-TR", "2024-10-16T15:05:00"),
        ("16 de octubre de 2024 3:05 p. m.", "es", "2024-10-16T15:05:00"),
        ("2024. október 16. 15:05", "hu", "2024-10-16T15:05:00"),
        ("16. října 2024", "", None),
    ],
)
def test_a_moment_is_read_as_the_page_s_language_writes_it(
    text: str, lang: str, iso: str | None
) -> None:
    found = parse(text, calendar(lang))
    assert (found and found.iso) == iso
