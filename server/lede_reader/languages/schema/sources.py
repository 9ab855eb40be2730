"""How something is attributed to somebody."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class SourceWords(Words, frozen=True):
    """`[sources]`: reporting verbs and cues, described sources, reasons for anonymity.

    A `str` holds words separated by white space; a table of verbs is lemma to finite forms and
    participles. `plain` verbs take a bare clause ("said he would"), `bound` ones need a quotation
    or "that", `judging` ones an object ("accused the firm of"), `showing` ones have a document as
    subject, `citing` ones the source as object; `phrasal` ones are cues with a particle only.
    `chains` are the prepositions that tie a speaker's description together ("a spokesman *for*
    the company"), `objects` and `others` pronouns that are never resolved. `territories` govern
    themselves ("the city said"): they stand for no body that was named before.
    """

    plain: dict[str, str] = {}
    bound: dict[str, str] = {}
    judging: dict[str, str] = {}
    showing: dict[str, str] = {}
    citing: dict[str, str] = {}
    phrasal: dict[str, str] = {}
    particles: dict[str, str] = {}
    separable: dict[str, str] = {}
    titles: dict[str, str] = {}
    owners: dict[str, str] = {}
    according: tuple[str, ...] = ()
    postposed: tuple[str, ...] = ()
    inverts: bool = False
    compounds: bool = False
    drops_subjects: bool = False
    reasons: tuple[str, ...] = ()
    because: str = ""
    participle_endings: str = ""
    adverb_endings: str = ""
    infinitives: str = ""
    continuing: str = ""
    agents: str = ""
    telling: str = ""
    adverbs: str = ""
    auxiliaries: str = ""
    plural_helpers: str = ""
    single_helpers: str = ""
    passives: str = ""
    perfects: str = ""
    moods: str = ""
    hearsay: str = ""
    closing: str = ""
    informing: str = ""
    telling_nouns: str = ""
    linking: str = ""
    elisions: str = ""
    enclitics: str = ""
    clitics: str = ""
    floating: str = ""
    parting: str = ""
    articles: str = ""
    issuing: str = ""
    issues: str = ""
    utterances: str = ""
    data: str = ""
    accusatives: str = ""
    accounts: str = ""
    datives: str = ""
    telling_itself: str = ""
    containing: str = ""
    anaphors: str = ""
    clause_marks: str = ""
    obliques: str = ""
    conditionals: str = ""
    negations: str = ""
    complementizers: str = ""
    declarative: str = ""
    relatives: str = ""
    pauses: str = ""
    impersonal: str = ""
    conjunctions: str = ""
    subordinators: str = ""
    determiners: str = ""
    indefinites: str = ""
    possessives: str = ""
    prepositions: str = ""
    hedges: str = ""
    asides: str = ""
    chains: str = ""
    she: str = ""
    he: str = ""
    they: str = ""
    it: str = ""
    others: str = ""
    objects: str = ""
    times: str = ""
    people: str = ""
    people_endings: str = ""
    plural_endings: str = ""
    past_endings: str = ""
    case_endings: str = ""
    feminine_endings: str = ""
    genitives: str = ""
    direct_objects: str = ""
    adjective_endings: str = ""
    modals: str = ""
    findings: str = ""
    rumours: str = ""
    quoting: str = ""
    own: str = ""
    purposes: str = ""
    said_of_it: str = ""
    claims: str = ""
    past_infinitives: str = ""
    collective: str = ""
    things: str = ""
    counted: str = ""
    sayings: str = ""
    one: str = ""
    verbal_nouns: str = ""
    portraying: str = ""
    attending: str = ""
    epithets: str = ""
    offices: str = ""
    anyone: str = ""
    women: str = ""
    men: str = ""
    people_plural: str = ""
    bodies: str = ""
    bodies_plural: str = ""
    documents: str = ""
    outlet_nouns: str = ""
    territories: str = ""
    outlets: str = ""
    outlet_words: str = ""
