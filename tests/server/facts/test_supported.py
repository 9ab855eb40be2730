"""Whether facts are looked for in the language of the text."""

from lede_reader import facts
from lede_reader.contract import Facts
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.faults import Faults

from tests.reading import analyse


def _facts(text: str) -> Facts:
    published = "2024-03-05T09:30:00+00:00"
    block = Block("paragraph", text, f"<p>{text}</p>")
    return facts.find(analyse(Extract(Metadata(published_time=published), (block,))), Faults())


def test_a_language_without_a_file_says_so() -> None:
    told = "قال رئيس البلدية يوم الاثنين إن الحمامات القديمة في الميناء ستفتح من جديد للزوار. "
    assert _facts(told * 3) == Facts(language="ar", supported=False)


def test_a_language_with_a_file_says_so() -> None:
    found = _facts("The mayor said on Monday that the old baths of the harbour open again. " * 3)
    assert (found.language, found.supported) == ("en", True)
    assert found.when
