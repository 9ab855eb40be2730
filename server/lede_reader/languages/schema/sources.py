"""How something is attributed to somebody."""

from __future__ import annotations

from lede_reader.languages.schema.word_classes import WordClasses


class SourceWords(WordClasses, frozen=True):
    """`[sources]`: reporting verbs and cues, described sources, reasons for anonymity.

    A `str` holds words separated by white space; a table of verbs is lemma to finite forms and
    participles.
    """

    plain: dict[str, str] = {}
    """Verbs of saying that take a bare clause, by lemma, with their forms: "said he would"."""
    bound: dict[str, str] = {}
    """Verbs that say something only with a quotation or "that": "noted that"."""
    judging: dict[str, str] = {}
    """Verbs that say something by their object: "accused the firm of"."""
    urging: dict[str, str] = {}
    """Verbs that say something by an infinitive or a quotation alone: "llamó a votar"."""
    showing: dict[str, str] = {}
    """Verbs that tell what a document says: "the report found"."""
    citing: dict[str, str] = {}
    """Verbs whose object is the source: "citing officials"."""
    phrasal: dict[str, str] = {}
    """Verbs that are cues with a particle only: "call for"."""
    supported: dict[str, str] = {}
    """Words that say something with a light verb, with its forms: "made *clear* that"."""
    particles: dict[str, str] = {}
    """The particles that may stand right behind a verb, by lemma."""
    separable: dict[str, str] = {}
    """The particles that may stand at the end of a verb's clause, by lemma: "teilt … mit"."""
    titles: dict[str, str] = {}
    """What an abbreviated title is in full: "gov" is "governor"."""
    according: tuple[str, ...] = ()
    """Phrases before a source: "according to"."""
    own_accounts: tuple[str, ...] = ()
    """Phrases that give what is said to whoever spoke: "a su juicio"."""
    postposed: tuple[str, ...] = ()
    """Words behind a source that mean the same: "zufolge"."""
    showing_by_documents: bool = False
    """ "Showing" verbs tell what documents say, and never what persons do."""
    opining: str = ""
    """Prepositions before whom a quotation in the sentence is from: "pour Marin, « … »"."""
    according_to_parties: bool = False
    """What stands behind "according to" is a party, whatever its noun."""
    according_to_documents: bool = False
    """What stands there apart from its clause is at least a document: "according to tests"."""
    reasons: tuple[str, ...] = ()
    """Phrases that say why a source is not named."""
    because: str = ""
    """Words with which such a reason goes on."""
    continuing: str = ""
    """Verbs that lead on to an infinitive of saying: "went on to explain"."""
    telling: str = ""
    """Verbs whose object is whom it is said to: "told reporters"."""
    reporting: str = ""
    """Words between a journalist, or what one does, and the outlet: "Moore *of* the Times"."""
    relaying: str = ""
    """Prepositions before the outlet that was told something: "in an interview *with* the Post"."""
    hearsay: str = ""
    """Verb forms by which something is passed on: "soll", "serait"."""
    closing: str = ""
    """Words that tell the source behind what is said: "…, so der Minister"."""
    informing: str = ""
    """Prepositions before a noun of telling: "nach Angaben"."""
    telling_nouns: str = ""
    """Endings of the nouns of telling: "angaben"."""
    origins: str = ""
    """Endings of adjectives that tell whose information it is: "nach russischen Angaben"."""
    adjectival: str = ""
    """Nouns for persons that behind another noun are adjectives: "la doctrina militar"."""
    issuing: str = ""
    """Prepositions between a document and its issuer: "from"."""
    issues: str = ""
    """Participles before the preposition of an issuer: "published"."""
    utterances: str = ""
    """Documents that are what somebody says: "statement"."""
    data: str = ""
    """Documents behind the name of their issuer: "Audit Office data"."""
    accounts: str = ""
    """Words that begin an account in the passive: "quanto"."""
    telling_itself: str = ""
    """Verbs by which a paper tells: "heißt", "verlautete"."""
    containing: str = ""
    """Prepositions before such a paper: "in", "aus"."""
    voicing: str = ""
    """Prepositions before a body that speaks through nobody named: "*desde* el partido creen"."""
    asides: str = ""
    """Words before an aside that names the source: "as Baker said"."""
    chains: str = ""
    """Prepositions that tie a speaker's description together: "a spokesman *for* the firm"."""
    people: str = ""
    """Nouns for a person beside the offices and trades of `[names]`: "resident"."""
    findings: str = ""
    """Nouns of telling that are no party: "Angaben"."""
    rumours: str = ""
    """Verbs by which hearsay of the past is told: "soll … haben"."""
    quoting: str = ""
    """Verbs whose object is quoted: "zitiert"."""
    said_of_it: str = ""
    """Verbs that tell with "it" alone: "es hieß"."""
    claims: str = ""
    """Nouns whose clause is what is said: "die Forderung, …"."""
    collective: str = ""
    """Nouns that take either number: "police"."""
    things: str = ""
    """Words that end like a person and are none: "computer"."""
    sayings: str = ""
    """Nouns for what is said: "claim", "warning"."""
    verbal_nouns: str = ""
    """Nouns that a verb form looks like: "states"."""
    portraying: str = ""
    """Nouns for pictures of somebody: "footage"."""
    attending: str = ""
    """Words before a party of its own: "with Baker saying"."""
    epithets: str = ""
    """Nouns that news calls a named person by: "the billionaire"."""
    salutations: str = ""
    """Words that a letter begins with: "dear"."""
    offices: str = ""
    """Nouns that one person has at a time: "mayor"."""
    anyone: str = ""
    """Nouns that may mean any person: "woman"."""
    women: str = ""
    """Nouns of women."""
    men: str = ""
    """Nouns of men."""
    people_plural: str = ""
    """Nouns for several people that these do not make: "passersby"."""
    bodies: str = ""
    """Nouns for a body: "ministry"."""
    bodies_plural: str = ""
    """Nouns for several bodies that these do not make: "media"."""
    documents: str = ""
    """Nouns for what is written or shown: "report"."""
    outlet_nouns: str = ""
    """Nouns for an outlet: "newspaper"."""
    territories: str = ""
    """Nouns for what governs itself: "the city said" is no body named before."""
    outlets: str = ""
    """Names of outlets, as they are written."""
    outlet_words: str = ""
    """Words that make a name an outlet's: "Times"."""
