"""Verbs of saying: what each of their forms can be."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lede_reader.languages.schema.sources import SourceWords

VerbClass = Literal["plain", "bound", "judging", "urging", "showing", "citing", "phrasal"]
_CLASSES: tuple[VerbClass, ...] = (
    *("plain", "bound", "judging", "urging", "showing", "citing", "phrasal"),
)


class Verb(Struct, frozen=True):
    """What a verb form can be: its classes, and the particles that may follow it.

    `particles` stand right behind ("call for"), `separable` ones at the clause's end ("teilt …
    mit"), without which it is only what `bare` says; `lacking`: then it is no cue. `base` takes a
    plural subject ("say"), `single` a singular one ("says"). `passive`: a participle that without
    a helper is passive ("anunciado").
    """

    classes: frozenset[VerbClass]
    bare: frozenset[VerbClass]
    particles: frozenset[str]
    separable: frozenset[str]
    lacking: bool
    participle: bool
    base: bool
    single: bool = False
    passive: bool = False


_NONE: frozenset[str] = frozenset()  # one for all: the forms are thousands


def reporting_verbs(words: SourceWords) -> dict[str, Verb]:
    """Every form of a language's verbs of saying."""
    found: dict[str, Verb] = {}
    participles = tuple(words.participle_endings.split())
    ended = tuple(words.passive_participles.split())
    agrees = bool(words.plural_endings)  # else a bare form tells nothing
    for kind in _CLASSES:
        classes, none = frozenset([kind]), frozenset[VerbClass]()
        table: dict[str, str] = getattr(words, kind)
        for lemma, line in table.items():
            forms = line.split()
            distinct = len(forms) > 3  # "read" is a past form too
            separable = _words(words.separable.get(lemma))
            particles = _words(words.particles.get(lemma))
            for form in forms:
                whole = not separable or form.startswith(tuple(separable))
                verb = Verb(
                    classes,
                    classes if whole else none,
                    particles,
                    separable,
                    lacking=not whole,
                    participle=bool(participles) and form.endswith(participles),
                    base=agrees and distinct and form == lemma,
                    single=agrees and distinct and form == forms[1],
                    passive=form.endswith(ended),
                )
                found[form] = _either(found[form], verb) if form in found else verb
    return found


def speaking_infinitives(words: SourceWords) -> dict[str, Verb]:
    """The infinitives of a language's verbs of saying, where each is listed by its own."""
    found: dict[str, Verb] = {}
    for kind in _CLASSES[:4]:
        table: dict[str, str] = getattr(words, kind)
        for lemma in table:
            if "_" not in lemma:
                verb = _saying(kind)
                found[lemma] = _either(found[lemma], verb) if lemma in found else verb
    return found


def _saying(kind: VerbClass) -> Verb:
    """A verb that says something in one way alone."""
    classes = frozenset([kind])
    return Verb(classes, classes, _NONE, _NONE, lacking=False, participle=False, base=False)


SUPPORTED = _saying("judging")
"""What a word says with a light verb: "hizo un llamamiento a la calma"."""


def _words(line: str | None) -> frozenset[str]:
    return frozenset(line.split()) if line else _NONE


def _either(one: Verb, other: Verb) -> Verb:
    """A form of two verbs, or of one verb in two classes."""
    return Verb(
        one.classes | other.classes,
        one.bare | other.bare,
        one.particles | other.particles,
        one.separable | other.separable,
        lacking=one.lacking and other.lacking,
        participle=one.participle,
        base=one.base or other.base,
        single=one.single and other.single,
        passive=one.passive,
    )
