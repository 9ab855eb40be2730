"""The models that choose between candidates, as `weights/` has them, one file each."""

from __future__ import annotations

from importlib.resources import files

from msgspec import Struct

from lede_reader.logistic import LogisticModel, decode_model


class Models(Struct, frozen=True):
    """One model a choice, for all languages.

    `antecedent`: which party a pronoun stands for. `description`: which one a definite description
    does. `moment`: whether an expression
    fixes the time that one of its meanings is. `news`: whether a sentence tells the news. `party`:
    whether a name is a party to the story, and of the kind that it was given. `place`: whether a
    name is a place's. `source`: whether a source is one. `statement`: whether it is said, and by
    the party that it is given to.
    """

    antecedent: LogisticModel
    description: LogisticModel
    moment: LogisticModel
    news: LogisticModel
    party: LogisticModel
    place: LogisticModel
    source: LogisticModel
    statement: LogisticModel


def load_models() -> Models:
    """Reads the files; raises FileNotFoundError where a model has none."""
    folder = files("lede_reader.languages").joinpath("weights")
    names = Models.__struct_fields__
    return Models(*(decode_model(folder.joinpath(f"{x}.toml").read_bytes()) for x in names))
