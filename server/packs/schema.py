"""The shape of a language pack: words and templates, never regular expressions."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

TimeUnit = Literal["day", "month", "year"]


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a pack; a misspelt key fails at load."""


class PageWords(Words, frozen=True):
    """`[page]`: how a page's furniture begins ("Read more", "Most popular"), in lower case.

    `more`: pointers to other articles. `photo`: captions and credits. `share`, `comment`, `advert`:
    what invites to it or announces it. `copyright` and `subscribe` are furniture wherever they
    stand in a short paragraph: the small print; newsletters, paywalls, apps, consent.
    """

    advert: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    copyright: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    photo: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    subscribe: tuple[str, ...] = ()


class BylineWords(Words, frozen=True):
    """`[byline]`: the words around the authors, the date and the credit.

    `by` stands before authors, `joins` between two, `apart` before a place or a paper that follows
    them, `jobs` in what they do; no name of a person starts with `articles`. `months`: twelve,
    January first, each with its abbreviations, separated by blanks. `published` and `updated` stand
    before a date, `credits` before the maker of a picture.
    """

    apart: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()


class PlainWords(Words, frozen=True):
    """`[plain]`: lines of a page that was copied as text, in lower case without marks at the ends.

    `skips`: whole lines that are none of the article's. `boxes` and `ends`: how a line starts that
    heads a box of other articles, or that stands behind the article. `promos`: what a line holds
    that advertises.
    """

    boxes: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    promos: tuple[str, ...] = ()
    skips: tuple[str, ...] = ()


class SentenceWords(Words, frozen=True):
    """`[sentence]`: what a full stop or an apostrophe may stand for.

    Abbreviations are written without their last stop ("Mr", "z. B"); one in lower case stands for
    its capitalised form too.
    """

    leading: tuple[str, ...] = ()
    """Abbreviations that always lead on: no sentence ends after "Mr."."""
    before_numbers: tuple[str, ...] = ()
    """Abbreviations that lead on where a number follows: "No. 5", "Jan. 5"."""
    abbreviations: tuple[str, ...] = ()
    """Abbreviations that a sentence may end with, told by the next word: "Inc.", "p.m."."""
    openers: tuple[str, ...] = ()
    """Words that open sentences and start no name: "The", "But"; with their capital."""
    ordinals: bool = False
    """Whether a number with a stop is an ordinal: "am 3. Oktober"."""
    elisions: tuple[str, ...] = ()
    """Words that begin with an apostrophe, without it: "'em", "'t"."""


class NameWords(Words, frozen=True):
    """`[names]`: what tells a name, its kind, its gender and its role.

    Words are lower-case and separated by white space; a name of several words stands on a line of
    its own (`organizations`, `others`), in its usual spelling. An empty string is an empty list.

    `articles`: determiners that open a description, `definite` those that are no part of it.
    `plain`: words that are no names although a sentence may begin with them. `calendar`: months and
    weekdays. `demonyms`: nationalities, languages and faiths written with a capital,
    `nationalities` those written small.
    `connectors`: words inside an organisation's name, `joiners` those of them that mean "and",
    `belongs` those that follow its head ("of"). `particles`: words inside a person's name.
    `elisions`: words that an apostrophe joins to the next. `possessives`: endings of an owner;
    `common_owners`: nouns that own inside a name ("Women's Institute"). `genitives`: case endings
    of a name; `capital_nouns`: whether every noun has a capital; `heads_first`: whether what a name
    is comes first in it ("Plan de Ahorro").

    `honorifics`, `honorifics_female`, `honorifics_male`: titles before a name. `roles`: head nouns
    of an office or trade, `role_endings` those of compounds, `place_roles` those over a place,
    `portfolio_roles` those over a field of government;
    `role_modifiers`: words before them.
    `post_names`: what follows a person's name ("Jr", "MBE"); `abbreviations`: other words of names
    with a full stop ("St"). `speech`: verbs that only a party does. `copulas`: "is", "was";
    `relatives`: "who", of people alone; `pauses`: what else ends a description ("which").
    `female`, `male`: pronouns and nouns. `credits`: how the line begins that names who wrote or
    edited, one a line. `first_names_female`, `first_names_male`: names to trust although they are
    words too; `word_names`: names not to trust for it.

    `organization_words`: nouns that head an organisation's name or describe one, with
    `organization_endings` for compounds and `office_endings` for those that are a name by
    themselves ("Innenministerium"); `organization_descriptors`: nouns that only describe one;
    `organization_tails`: what may only end a name; `governments`: what, with a country, is none;
    `legal_forms`: "Inc"; `organizations`: bodies known by name alone; `lower_heads`: heads that
    begin a name although they are written small ("ministère de la Défense"); `platforms`: where
    others publish, no parties behind one of the `platform_prepositions`. `place_words`: nouns that
    head a place's name, `place_descriptors` those that only describe one; `place_prepositions`:
    what stands before one. `other_words`: nouns that head the name of an event, a law, a prize or a
    product; `others`: such names known by themselves; `wares`: what is made and named but no party
    ("Storm Shadow missiles").
    """

    articles: str = ""
    definite: str = ""
    plain: str = ""
    calendar: str = ""
    demonyms: str = ""
    nationalities: str = ""
    connectors: str = ""
    belongs: str = ""
    joiners: str = ""
    particles: str = ""
    elisions: str = ""
    possessives: str = ""
    genitives: str = ""
    common_owners: str = ""
    honorifics: str = ""
    honorifics_female: str = ""
    honorifics_male: str = ""
    roles: str = ""
    role_endings: str = ""
    place_roles: str = ""
    portfolio_roles: str = ""
    role_modifiers: str = ""
    post_names: str = ""
    abbreviations: str = ""
    speech: str = ""
    credits: str = ""
    copulas: str = ""
    relatives: str = ""
    pauses: str = ""
    female: str = ""
    male: str = ""
    organization_words: str = ""
    organization_descriptors: str = ""
    governments: str = ""
    organization_tails: str = ""
    organization_endings: str = ""
    office_endings: str = ""
    legal_forms: str = ""
    organizations: str = ""
    lower_heads: str = ""
    platforms: str = ""
    platform_prepositions: str = ""
    place_words: str = ""
    place_descriptors: str = ""
    place_prepositions: str = ""
    other_words: str = ""
    others: str = ""
    wares: str = ""
    first_names_female: str = ""
    first_names_male: str = ""
    word_names: str = ""
    heads_first: bool = False
    capital_nouns: bool = False


class TimeWords(Words, frozen=True):
    """`[time]`: months, weekdays, and the templates of expressions that fix a time.

    A template is a phrase with slots: "{weekday}, {day} {month}". `[ of]` may be missing, `(a|b)`
    is either, `{name}` with a name of `words` is any of its phrases, and `<…>` is the expression
    itself where words around it are evidence only: "in <{monthname}>". The slots: `{month}` and
    `{weekday}` in full or short, `{monthname}` and `{dayname}` in full, `{day}` (1–31, with a
    suffix or as an ordinal), `{mm}`, `{year}`, `{yy}`, `{number}`, `{hour}`, `{minute}`.
    Keys that are numbers count from publication: -1 is yesterday, last month, last year.
    """

    months: tuple[tuple[str, ...], ...] = ()
    """From January, in full and short ("Jan."); from CLDR by `build/time.py`."""
    weekdays: tuple[tuple[str, ...], ...] = ()
    """From Monday, likewise."""
    more_months: dict[int, tuple[str, ...]] = {}
    more_weekdays: dict[int, tuple[str, ...]] = {}
    doubtful: tuple[str, ...] = ()
    """Names of months that alone may be another word: "May"."""
    day_suffixes: tuple[str, ...] = ()
    """What may follow a day's number: "3rd", "3.", "1er"."""
    first_days: dict[str, int] = {}
    """Days in words: "primero"."""
    numbers: dict[str, int] = {}
    words: dict[str, tuple[str, ...]] = {}
    """Sets of phrases for the templates."""

    dates: tuple[str, ...] = ()
    """Dates of the calendar, without a year too; two of one slot are a range's ends."""
    month_alone: tuple[str, ...] = ()
    month_in_context: tuple[str, ...] = ()
    """A month by its name where the words around it leave no doubt."""
    weekday_alone: tuple[str, ...] = ()
    """A weekday, whose week the tense tells."""
    weekday_this: tuple[str, ...] = ()
    """The same, but the day of publication may be meant in a future tense too: "this Sunday"."""
    weekday_before: tuple[str, ...] = ()
    """The latest such weekday before the day of publication."""
    weekday_last: tuple[str, ...] = ()
    """The same, but of the week before where that would be a day or two ago."""
    weekday_after: tuple[str, ...] = ()
    """The first such weekday after the day of publication."""
    month_before: tuple[str, ...] = ()
    month_after: tuple[str, ...] = ()
    days: dict[int, tuple[str, ...]] = {}
    weeks_away: dict[int, tuple[str, ...]] = {}
    """A weekday of a week, from Monday to Sunday: "Tuesday last week"."""
    months_away: dict[int, tuple[str, ...]] = {}
    years_away: dict[int, tuple[str, ...]] = {}
    ago: dict[TimeUnit, tuple[str, ...]] = {}
    """So long before publication."""
    ahead: dict[TimeUnit, tuple[str, ...]] = {}
    later: dict[TimeUnit, tuple[str, ...]] = {}
    """So long after the date that the text gave last; one where the template has no number."""
    earlier: dict[TimeUnit, tuple[str, ...]] = {}
    clock: tuple[str, ...] = ()
    """Times of day; from midnight, or before noon, or after it."""
    clock_am: tuple[str, ...] = ()
    clock_pm: tuple[str, ...] = ()
    noon: tuple[str, ...] = ()
    midnight: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    """What looks like a date and is none: "every {weekday}", "{year} people"."""

    year_after: tuple[str, ...] = ()
    """Words before a year, which make a number below 1900 one."""
    future: tuple[str, ...] = ()
    """Words and phrases of a clause that tells what is to come."""
    future_endings: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    """What tells of something that did not come about, so that its time may be past or to come."""
    past_endings: tuple[str, ...] = ()
    past_closing: tuple[str, ...] = ()
    """Words after an expression that make its clause past, whatever stands before: "worden"."""


class PlaceWords(Words, frozen=True):
    """`[places]`: what news calls places beside their names in `places.tsv`, and how it tells them.

    `countries`, `regions`, `sites` (seats of power): names by ISO 3166-1 alpha-2. `areas`,
    `waters`, `lands`: names of what lies in several countries or none. `abbreviated`: what a region
    is called after the name of its town alone ("Fresno, Calif.", "Küssnacht SZ"), as it is written.

    `doubtful`: names of places that are more often something else, a word or a person; `never`:
    those that are so after a preposition too. `locative`: words after which a place follows.
    `settlements`: nouns that tell what the name after them is ("the village of"); `followed`: those
    that may stand behind it. `heads`, `tails`: nouns that begin or end the name of a place ("Lake",
    "Street"); `natural`: those that end it in lower case too ("hills"); `compounds`: the same as
    the end of one word; `seas`: those of what lies in no country. `roads`: nouns before the code of
    a road. `linking`: the small words inside a name. `genitive`: the ending that a name may take;
    `resident`: that of a town's people ("Wiener Innenstadt"). `nouns_capital`: every noun has a
    capital, so that two side by side need be no name.
    """

    countries: dict[str, tuple[str, ...]] = {}
    regions: dict[str, tuple[str, ...]] = {}
    abbreviated: dict[str, tuple[str, ...]] = {}
    sites: dict[str, tuple[str, ...]] = {}
    areas: tuple[str, ...] = ()
    waters: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    locative: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    natural: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    roads: tuple[str, ...] = ()
    seas: tuple[str, ...] = ()
    linking: tuple[str, ...] = ()
    genitive: str = ""
    resident: str = ""
    nouns_capital: bool = False


class SourceWords(Words, frozen=True):
    """`[sources]`: reporting verbs and cues, described sources, reasons for anonymity.

    A `str` holds words separated by white space; a table of verbs is lemma to finite forms and
    participles. `plain` verbs take a bare clause ("said he would"), `bound` ones need a quotation
    or "that", `judging` ones an object ("accused the firm of"), `showing` ones have a document as
    subject, `citing` ones the source as object; `phrasal` ones are cues with a particle only.
    `chains` are the prepositions that tie a speaker's description together ("a spokesman *for*
    the company"), `objects` and `others` pronouns that are never resolved.
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
    outlets: str = ""
    outlet_words: str = ""


class Pack(Words, frozen=True):
    """One language, one TOML file. `lang`: BCP 47, as langdetect names it."""

    lang: str
    page: PageWords = PageWords()
    byline: BylineWords = BylineWords()
    plain: PlainWords = PlainWords()
    sentence: SentenceWords = SentenceWords()
    names: NameWords = NameWords()
    time: TimeWords = TimeWords()
    places: PlaceWords = PlaceWords()
    sources: SourceWords = SourceWords()
