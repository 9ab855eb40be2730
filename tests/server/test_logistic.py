import msgspec
import pytest
from lede_reader.languages.models import load_models
from lede_reader.logistic import decode_model

MODEL = (
    b'bias = -1.0\nnever = ["a month"]\n[weights]\n"first name" = 2.0\n"in the headline" = 0.5\n'
)


@pytest.mark.parametrize(
    ("features", "score"),
    [
        ({}, -1.0),
        ({"first name": 1.0}, 1.0),
        ({"first name": 0.5, "in the headline": 1.0}, 0.5),
        ({"unheard of": 9.0}, -1.0),
    ],
)
def test_a_score_is_the_bias_and_what_each_feature_weighs(features, score):
    assert decode_model(MODEL).score(features) == score


def test_even_chances_are_one_half_and_more_for_it_is_likelier():
    model = decode_model(MODEL)
    assert model.probability({"first name": 0.5}) == 0.5
    assert model.probability({}) < 0.5 < model.probability({"first name": 1.0}) < 1


def test_what_never_is_is_not_whatever_speaks_for_it():
    assert decode_model(MODEL).probability({"first name": 100.0, "a month": 1.0}) < 1e-12


def test_a_score_beyond_all_measure_is_still_a_probability():
    assert decode_model(MODEL).probability({"first name": 1e9}) <= 1


def test_a_misspelt_key_is_refused():
    with pytest.raises(msgspec.ValidationError):
        decode_model(MODEL.replace(b"bias", b"bais"))


def test_every_model_has_its_weights():
    for name in (models := load_models()).__struct_fields__:
        assert getattr(models, name).weights
