"""What kind of language it is: properties that linguists name, true or false of a language."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class Typology(Words, frozen=True):
    """`[typology]`: each is false where the file says nothing."""

    nouns_capitalised: bool = False
    """Every noun has a capital, so that a capital alone tells no name, and its lack no noun."""
    calendar_capitalised: bool = False
    """Months and weekdays have a capital: elsewhere a capital makes a name of one: "Julio"."""
    closed_compounds: bool = False
    """Nouns are joined into one word, whose last part tells what it is: "Landesamt"."""
    heads_first: bool = False
    """What a name is comes first in it: "Plan de Ahorro"."""
    adjectives_follow: bool = False
    """Adjectives stand behind their noun: "la organización humanitaria"."""
    case_marked_articles: bool = False
    """Articles tell the case of their noun, which tells a genitive: "der Polizei"."""
    verb_second: bool = False
    """The finite verb is the second part of a main clause: one phrase alone stands before it."""
    sentence_bracket: bool = False
    """A verb's parts stand apart around its clause: "hat … gesagt", "teilt … mit"."""
    clauses_behind_commas: bool = False
    """A comma parts a clause from what governs it, with "that" or without."""
    adjuncts_set_off: bool = False
    """Commas part an adjunct from its clause: "He had, according to Baker, left"."""
    zero_complementizer: bool = False
    """A clause that is said needs no "that": "said he would"."""
    quotations_behind_commas: bool = False
    """A comma opens a quotation where others have a colon: "said in Elmford, Ohio, “…”"."""
    demonstrative_that: bool = False
    """ "That" before such a clause is a demonstrative too: "rejected *that* account"."""
    prepositional_objects: bool = False
    """A preposition ties what is said to its verb: "warnte vor Hochwasser", "avisó de que"."""
    noun_adjuncts: bool = False
    """A name stands before a noun that it belongs to: "the Baker campaign"."""
    demonyms_capitalised: bool = False
    """Adjectives of places have a capital: "the Irish council"."""
    anaphoric_descriptions: bool = False
    """A named person is called by another noun where no other is meant: "die Ingenieurin"."""
    introducing_colons: bool = False
    """A colon alone lets the subject say what follows: "Baker blieb gelassen: „…“"."""
    inversion: bool = False
    """A subject may follow any verb, and not only a verb of saying behind a quotation."""
    narrative_infinitives: bool = False
    """An infinitive may tell what was said: "Et Marin d'*ajouter* que …"."""
    dropped_subjects: bool = False
    """A pronoun that would be the subject is left out: "Añadió que …"."""
    incises: bool = False
    """A clause of saying may stand inside the quotation marks: « Il pleut, dit Marin. Restez. »."""
