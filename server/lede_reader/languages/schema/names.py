"""What tells a name, and what kind it is."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class NameWords(Words, frozen=True):
    """`[names]`: what tells a name, its kind, its gender and its role.

    Words are lower-case and separated by white space; a name of several words stands on a line of
    its own (`organizations`, `others`), in its usual spelling. An empty string is an empty list.

    `articles`: determiners that open a description, `definite` those that are no part of it,
    `club_articles` what stands before a town only where its club is meant ("el Sevilla").
    `plain`: words that are no names although a sentence may begin with them. `calendar`: what is
    written like a month or weekday, beside those of `[time]`. `demonyms`: nationalities,
    languages and faiths written with a capital, `nationalities` those written small.
    `connectors`: words inside an organisation's name, `joiners` those of them that mean "and",
    `belongs` those that follow its head ("of"), `bare` those of them that no article follows
    ("gegen"). `particles`: words inside a person's name.
    `elisions`: words that an apostrophe joins to the next. `possessives`: endings of an owner;
    `common_owners`: nouns that own inside a name ("Women's Institute"). `genitives`: case endings
    of a name.

    `honorifics`, `honorifics_female`, `honorifics_male`: titles before a name; `saints`: those by
    whom places are called. `roles`: head nouns of an office or trade, `role_endings` those of
    compounds, `role_prefixes` what may be joined before one ("exministro"), `place_roles` those
    over a place, `portfolio_roles` those over a field of government; `role_modifiers`: words before
    them.
    `post_names`: what follows a person's name ("Jr", "MBE"); `abbreviations`: other words of names
    with a full stop ("St"). `speech`: verbs that only a party does, beside those of saying.
    `copulas`: "is", "was"; `relatives`: "who", of people alone; `pauses`: what else ends a
    description ("which"). `employments`: prepositions between an office and whom it is with
    ("analyst at Acme"); `ages`: endings of words for who is so old.
    `female`, `male`: pronouns and nouns. `credits`: how the line begins that names who wrote or
    edited, one a line. `first_names_female`, `first_names_male`: names to trust although they are
    words too; `word_names`: names not to trust for it.

    `organization_words`: nouns that head an organisation's name or describe one, with
    `organization_endings` for compounds and `office_endings` for those that are a name by
    themselves ("Innenministerium"), and `organization_adjectives` written small behind a head that
    is not ("Conseil municipal"); `organization_descriptors`: nouns that only describe one,
    `descriptor_endings` those of compounds; `organization_tails`: what may only end a name;
    `governments`: what, with a country, is none;
    `legal_forms`: "Inc"; `organizations`: bodies known by name alone,
    `synonyms`: the names of one, a body a line, with " = " between; `lower_heads`: heads that
    begin a name although they are written small ("ministère de la Défense"), `state_bodies` those
    that a nationality, or a place before them, makes one ("armée russe"); `platforms`: where others
    publish, no parties behind one of the `platform_prepositions`. `place_words`: nouns that head a
    place's name, `place_descriptors` those that only describe one; `place_prepositions`: what
    stands before one. `other_words`: nouns that head the name of an event, a law, a prize or a
    product; `others`: such names known by themselves; `wares`: what is made and named but no party
    ("Storm Shadow").
    """

    articles: str = ""
    club_articles: str = ""
    definite: str = ""
    plain: str = ""
    calendar: str = ""
    demonyms: str = ""
    nationalities: str = ""
    connectors: str = ""
    belongs: str = ""
    bare: str = ""
    joiners: str = ""
    particles: str = ""
    elisions: str = ""
    possessives: str = ""
    genitives: str = ""
    common_owners: str = ""
    honorifics: str = ""
    honorifics_female: str = ""
    honorifics_male: str = ""
    saints: str = ""
    roles: str = ""
    role_endings: str = ""
    role_prefixes: str = ""
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
    employments: str = ""
    ages: str = ""
    female: str = ""
    male: str = ""
    organization_words: str = ""
    organization_adjectives: str = ""
    organization_descriptors: str = ""
    descriptor_endings: str = ""
    governments: str = ""
    organization_tails: str = ""
    organization_endings: str = ""
    office_endings: str = ""
    legal_forms: str = ""
    organizations: str = ""
    synonyms: str = ""
    lower_heads: str = ""
    state_bodies: str = ""
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
