"""What is made ready before anyone waits."""

from lede_reader.languages import packs
from lede_reader.nlp.entities.lexicon import _lexicon, entity_lexicon
from lede_reader.sandbox.warm import lay_out


def test_every_language_is_laid_out_a_step_each() -> None:
    assert sorted(lay_out()) == sorted(packs())


def test_a_language_that_is_laid_out_costs_its_first_page_nothing() -> None:
    _lexicon.cache_clear()
    assert list(lay_out())
    laid_out = _lexicon.cache_info().misses
    entity_lexicon(packs()["de"])
    assert _lexicon.cache_info().misses == laid_out == len(packs())
