"""Hosts: whose they are, and whose network they are in."""

import pytest
from lede_reader.hosts import are_of_one_owner, country_of, host_of, is_internal, publishers

INTERNAL = [
    "http://localhost/",
    "http://LOCALHOST:8080/",
    "http://pier.localhost/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://0.0.0.0/",
    "http://127.0.0.1./",
    "http://%31%32%37.0.0.1/",
    "http://１２７。０。０。１/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/reboot",
    "http://169.254.169.254/",
    "http://100.64.0.1/",
    "http://224.0.0.251/",
    "http://999.1.1.1/",
    "http://[::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fd00::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://router/",
    "http://printer.local/",
    "http://printer.local./",
    "http://ⓛocal\u00adhost/",
    "http://nas.lan/",
    "http://nas.home.arpa/",
    "http://wiki.internal/",
]
PUBLIC = [
    "https://news.example/",
    "https://www.gazette.example:8443/",
    "https://1.1.1.1/",
    "https://[2606:4700::1111]/",
    "https://bücher.example/",
    "https://local.example/",
    "https://127.0.0.1.gazette.example/",
]


@pytest.mark.parametrize("address", INTERNAL)
def test_a_host_of_a_reader_s_own_network_is_internal_however_it_is_spelt(address: str) -> None:
    host = host_of(address)
    assert host is None or is_internal(host)


@pytest.mark.parametrize("address", PUBLIC)
def test_a_host_of_the_world_is_not(address: str) -> None:
    host = host_of(address)
    assert host is not None
    assert not is_internal(host)


@pytest.mark.parametrize("address", ["", None, "/a", "https://[x", "https://a..b/", "https://a b/"])
def test_what_is_no_host_is_none(address: str | None) -> None:
    assert host_of(address) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.gazette.example/a", "https://m.gazette.example/b", True),
        ("https://gazette.example/a", "http://GAZETTE.example.:80/b", True),
        ("https://www.gazette.co.uk/a", "https://news.gazette.co.uk/b", True),
        ("https://one.co.uk/a", "https://two.co.uk/b", False),
        ("https://one.github.io/a", "https://two.github.io/b", False),
        ("https://gazette.example/a", "https://gazette.example.evil.example/a", False),
        ("https://127.0.0.1/a", "https://10.0.0.1/a", False),
        ("https://127.0.0.1/a", "https://127.0.0.1:80/a", True),
        ("https://gazette.example/", None, False),
    ],
)
def test_one_owner_is_one_registrable_domain(one: str, other: str | None, *, same: bool) -> None:
    assert are_of_one_owner(one, other) is same


@pytest.mark.parametrize(
    "cache",
    [
        "https://www-gazette-example.cdn.ampproject.org/c/s/www.gazette.example/a?b=1",
        "https://www-gazette-example.cdn.ampproject.org/v/s/www.gazette.example/a?b=1",
        "https://www-gazette-example.bing-amp.com/c/s/www.gazette.example/a?b=1",
        "https://www.google.com/amp/s/www.gazette.example/a?b=1",
        "https://google.co.uk/amp/s/www.gazette.example/a?b=1",
    ],
)
def test_a_page_in_a_cache_of_amp_pages_is_its_publisher_s(cache: str) -> None:
    assert publishers(cache) == "https://www.gazette.example/a?b=1"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.gazette.example/amp/s/www.other.example/a",
        "https://cdn.ampproject.org.evil.example/c/s/www.gazette.example/a",
        "https://evilgoogle.com/amp/s/www.gazette.example/a",
        "https://www.google.com/search?q=/amp/s/www.gazette.example/a",
    ],
)
def test_any_other_page_is_its_own(address: str) -> None:
    assert publishers(address) == address


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("https://example.pe/a", "PE"),
        ("https://www.example.co.uk/a", "GB"),
        ("https://example.com/a", None),
        ("https://example.io/a", None),
        (None, None),
    ],
    ids=["Peru", "UK", "com", "sold", "none"],
)
def test_an_address_is_in_a_country_by_its_ending(address: str | None, country: str | None) -> None:
    assert country_of(address) == country
