"""A language's words of names, laid out for look-up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lede_reader.languages.implied import inflected
from lede_reader.languages.lexicons.phrases import by_first, lines, prefixed, same
from lede_reader.languages.lexicons.shared import Gender, SharedNames, gendered, genders
from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.typology import Typology

_COMPOUND, _TAIL, _LENDER = 6, 3, "en"


@dataclass(frozen=True, slots=True)
class EntityLexicon:
    """The words of one language, all lower-case.

    `abbreviations`: what a full stop may follow inside a name. `small`: connectors, particles and
    articles. `breaks`: what no description goes across to its head; `pauses`: what ends one.
    `bodies`, `others`: whole names. `phrases`: the bodies of several words by the first, with its
    capital. `plural_roles`: the offices of several people. `role_lasts`, `body_lasts`: the last
    letters of the endings. `first_names`: of all languages.
    """

    lang: str
    abbreviations: frozenset[str]
    articles: frozenset[str]
    club_articles: frozenset[str]
    definite: frozenset[str]
    plain: frozenset[str]
    never: frozenset[str]
    demonyms: frozenset[str]
    nationalities: frozenset[str]
    connectors: frozenset[str]
    belongs: frozenset[str]
    bare: frozenset[str]
    small: frozenset[str]
    breaks: frozenset[str]
    pauses: frozenset[str]
    joiners: frozenset[str]
    particles: frozenset[str]
    elisions: frozenset[str]
    possessives: tuple[str, ...]
    common_owners: frozenset[str]
    honorifics: Mapping[str, Gender | None]
    roles: frozenset[str]
    role_endings: tuple[str, ...]
    role_lasts: frozenset[str]
    plural_roles: frozenset[str]
    place_roles: frozenset[str]
    portfolio_roles: frozenset[str]
    modifiers: frozenset[str]
    post_names: frozenset[str]
    speech: frozenset[str]
    copulas: frozenset[str]
    relatives: frozenset[str]
    gendered: Mapping[str, Gender]
    bodies: frozenset[str]
    synonyms: Mapping[tuple[str, ...], tuple[str, ...]]
    phrases: Mapping[str, list[tuple[str, ...]]]
    body_heads: frozenset[str]
    body_tails: frozenset[str]
    body_adjectives: frozenset[str]
    body_endings: tuple[str, ...]
    body_lasts: frozenset[str]
    office_endings: tuple[str, ...]
    descriptors: frozenset[str]
    descriptor_endings: tuple[str, ...]
    governments: frozenset[str]
    legal_forms: frozenset[str]
    platforms: frozenset[str]
    platform_cues: frozenset[str]
    credits: tuple[tuple[str, ...], ...]
    place_heads: frozenset[str]
    place_descriptors: frozenset[str]
    place_cues: frozenset[str]
    unlikely_places: frozenset[str]
    other_heads: frozenset[str]
    others: frozenset[str]
    wares: frozenset[str]
    lower_heads: frozenset[str]
    saints: frozenset[str]
    state_bodies: frozenset[str]
    employments: frozenset[str]
    ages: tuple[str, ...]
    genitives: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    noun_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]
    typology: Typology
    common: frozenset[str]
    borrowed: frozenset[str]
    first_names: Mapping[str, Gender | None]
    own_first_names: Mapping[str, Gender | None]
    surnames: frozenset[str]

    def is_role(self, word: str) -> bool:
        """Whether a lower-case word heads an office or trade, compounds and cases included."""
        if word in self.roles or ("-" in word and word.rpartition("-")[2] in self.roles):
            return True
        if len(word) <= _COMPOUND:
            return False
        # Few words end in the last letters of any ending, and the endings are many.
        if word[-_TAIL:] in self.role_lasts and word.endswith(self.role_endings):
            return True
        if not word.endswith(self.genitives):
            return False
        cut = (word.removesuffix(x) for x in self.genitives if word.endswith(x))
        return any(self.is_role(stem) for stem in cut)

    def is_first_name(self, word: str) -> bool:
        """Whether a lower-case word is a first name, whatever else it is."""
        return word in self.first_names or word in self.own_first_names

    def first_name_gender(self, word: str) -> Gender | None:
        """The gender that a lower-case first name tells in this language."""
        own = self.own_first_names
        return own[word] if word in own else self.first_names.get(word)

    def is_body(self, word: str) -> bool:
        """Whether a lower-case word heads an organisation's name, compounds and cases included."""
        if word in self.body_heads:
            return True
        if len(word) <= _COMPOUND or not self.body_endings:
            return False
        if word[-_TAIL:] in self.body_lasts and word.endswith(self.body_endings):
            return True
        if not word.endswith(self.genitives):
            return False
        stems = (word.removesuffix(ending) for ending in self.genitives)
        return any(stem in self.body_heads or stem.endswith(self.body_endings) for stem in stems)

    def is_descriptor(self, word: str) -> bool:
        """Whether a lower-case word only describes a body, compounds and cases included."""
        tail = word.rpartition("-")[2]
        stems = [tail, *(tail.removesuffix(ending) for ending in self.noun_endings)]
        return any(x in self.descriptors or x.endswith(self.descriptor_endings) for x in stems)

    def describes_body(self, word: str) -> bool:
        """Whether a lower-case word may stand before an organisation's name to describe it."""
        return self.is_descriptor(word) or self.is_body(word)

    def describes_place(self, word: str) -> bool:
        """Whether a lower-case word may stand before a place's name to describe it."""
        return word in self.place_descriptors or word in self.place_heads

    def ends_body(self, word: str) -> bool:
        """Whether an organisation's name may end in a lower-case word."""
        return self.is_body(word) or word in self.body_tails or word in self.legal_forms


def entity_lexicon(file: LanguageFile, shared: SharedNames) -> EntityLexicon:
    """Lays out the words of names of one language."""
    words, lang = file.names, file.lang
    unlikely = (*file.places.never, *file.places.doubtful)
    honorifics = genders(words.honorifics, words.honorifics_female, words.honorifics_male)
    own = genders("", words.first_names_female, words.first_names_male)
    short = " ".join([words.abbreviations, words.post_names, words.legal_forms, words.roles])
    articles = _set(words.articles) | _set(words.definite)
    connectors = _set(words.connectors)
    return EntityLexicon(
        lang=lang,
        abbreviations=_set(short) | frozenset(honorifics),
        articles=articles,
        club_articles=_set(words.club_articles),
        definite=_set(words.definite),
        plain=_set(words.plain),
        never=_set(words.calendar) if file.typology.calendar_capitalised else frozenset(),
        demonyms=_set(words.demonyms),
        nationalities=_set(words.demonyms) | _set(words.nationalities),
        connectors=connectors,
        belongs=_set(words.belongs),
        bare=_set(words.bare),
        small=connectors | _set(words.particles) | articles,
        breaks=_set(words.plain) | connectors,
        pauses=_set(words.pauses)
        | _set(words.relatives)
        | _set(words.speech)
        | _set(words.copulas),
        joiners=_set(words.joiners),
        particles=_set(words.particles),
        elisions=_set(words.elisions),
        possessives=tuple(words.possessives.split()),
        common_owners=_set(words.common_owners),
        honorifics=honorifics,
        roles=prefixed(words.role_prefixes, words.roles.split()),
        role_endings=tuple(words.role_endings.split()),
        role_lasts=frozenset(x[-_TAIL:] for x in words.role_endings.split()),
        plural_roles=prefixed(
            words.role_prefixes, inflected(words.roles.split(), file.inflection.plural)
        )
        - _set(words.post_names),
        place_roles=_set(words.place_roles),
        portfolio_roles=_set(words.portfolio_roles),
        modifiers=_set(words.role_modifiers),
        post_names=_set(words.post_names),
        speech=_set(words.speech),
        copulas=_set(words.copulas),
        relatives=_set(words.relatives),
        gendered=gendered(words.female, words.male),
        bodies=lines(words.organizations) | lines(shared.organizations),
        phrases=by_first(words.organizations + shared.organizations),
        synonyms=same(words.synonyms),
        body_heads=_set(words.organization_words),
        body_tails=_set(words.organization_tails) | shared.tails,
        office_endings=tuple(words.office_endings.split()),
        governments=_set(words.governments),
        descriptors=_set(words.organization_descriptors),
        descriptor_endings=tuple(words.descriptor_endings.split()),
        body_adjectives=_set(words.demonyms)
        | _set(words.nationalities)
        | _set(words.organization_adjectives),
        body_endings=tuple(words.organization_endings.split()),
        body_lasts=frozenset(x[-_TAIL:] for x in words.organization_endings.split()),
        platforms=lines(words.platforms),
        platform_cues=_set(words.platform_prepositions),
        credits=tuple(tuple(x.split()) for x in words.credits.lower().splitlines() if x.strip()),
        legal_forms=_set(words.legal_forms),
        place_heads=_set(words.place_words),
        unlikely_places=frozenset(map(str.lower, unlikely)),
        place_descriptors=_set(words.place_descriptors),
        place_cues=_set(words.place_prepositions),
        other_heads=_set(words.other_words),
        wares=_set(words.wares),
        others=lines(words.others),
        lower_heads=_set(words.lower_heads),
        saints=_set(words.saints),
        state_bodies=_set(words.state_bodies),
        employments=_set(words.employments),
        ages=tuple(words.ages.split()),
        genitives=tuple(words.genitives.split()),
        adjective_endings=tuple(file.inflection.cases.get("adjective", "").split()),
        noun_endings=tuple(file.inflection.cases.get("noun", "").split()),
        infinitive_endings=tuple(file.sources.infinitive_endings.split()),
        typology=file.typology,
        common=(shared.common_words.get(lang, frozenset()) | _set(words.word_names)) - own.keys(),
        borrowed=shared.common_words.get(_LENDER, frozenset()) if lang != _LENDER else frozenset(),
        first_names=shared.first_names,
        own_first_names={**shared.own_first_names.get(lang, {}), **own},
        surnames=shared.surnames,
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())
