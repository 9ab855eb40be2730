// What the service promises: its types, and their shapes for `checked.js`. Spans count Unicode code
// points. Made from the OpenAPI document by `make shared`: not to be written by hand.

/**
 * @typedef {object} Reading
 * @property {Article} article
 * @property {Facts} facts
 * @property {Audit} audit
 */
/**
 * @typedef {object} Article
 * @property {string | null} title
 * @property {string | null} byline
 * @property {"ltr" | "rtl"} dir
 * @property {string | null} lang
 * @property {string} content
 * @property {string} textContent
 * @property {number} length
 * @property {string | null} excerpt
 * @property {string | null} siteName
 * @property {string | null} publishedTime
 * @property {string | null} modifiedTime
 * @property {string | null} url
 * @property {string[]} authors
 * @property {Image | null} image
 * @property {number} wordCount
 * @property {number} readingMinutes
 * @property {boolean} truncated
 * @property {Span[]} blocks
 * @property {Span[]} sentences
 */
/**
 * @typedef {object} Image
 * @property {string} url
 * @property {string | null} caption
 * @property {string | null} credit
 */
/**
 * @typedef {object} Span
 * @property {number} start
 * @property {number} end
 */
/**
 * @typedef {object} Facts
 * @property {Party[]} who
 * @property {Happening[]} what
 * @property {Moment[]} when
 * @property {Place[]} where
 * @property {Source[]} sources
 * @property {CardGroup[]} groups
 * @property {string | null} language
 * @property {boolean} supported
 */
/**
 * @typedef {object} Party
 * @property {string} name
 * @property {"organization" | "person"} kind
 * @property {string | null} role
 * @property {Span[]} mentions
 * @property {number | null} confidence
 */
/**
 * @typedef {object} Happening
 * @property {string} text
 * @property {Span} span
 */
/**
 * @typedef {object} Moment
 * @property {string} text
 * @property {string} date
 * @property {Span} span
 * @property {number | null} confidence
 * @property {string | null} end
 */
/**
 * @typedef {object} Place
 * @property {string} name
 * @property {string | null} country
 * @property {Span[]} mentions
 * @property {number | null} confidence
 */
/**
 * @typedef {object} Source
 * @property {string} name
 * @property {"document" | "organization" | "person" | "publication"} kind
 * @property {boolean} anonymous
 * @property {string | null} role
 * @property {string | null} reason
 * @property {string | null} url
 * @property {Span[]} mentions
 * @property {Statement[]} statements
 * @property {number | null} confidence
 * @property {number | null} who
 */
/**
 * @typedef {object} Statement
 * @property {string} text
 * @property {Span} span
 * @property {Span} sentence
 * @property {boolean} quoted
 * @property {string | null} cue
 * @property {string | null} to
 * @property {number | null} confidence
 */
/**
 * @typedef {object} CardGroup
 * @property {"documents" | "mentioned" | "outlets" | "speaking" | "unnamed"} name
 * @property {Card[]} cards
 */
/**
 * @typedef {object} Card
 * @property {number | null} who
 * @property {number[]} sources
 */
/**
 * @typedef {object} Audit
 * @property {number} sources
 * @property {number} persons
 * @property {number} organizations
 * @property {number} publications
 * @property {number} documents
 * @property {number} unnamed
 * @property {number} attributed
 * @property {number} unattributed
 * @property {Span[]} attributedSentences
 * @property {Span[]} unattributedSentences
 * @property {number} leastConfidence
 */

export const SHAPES = {
  Reading: {
    article: "Article",
    facts: "Facts",
    audit: "Audit",
  },
  Article: {
    title: "string?",
    byline: "string?",
    dir: "ltr|rtl",
    lang: "language?",
    content: "string",
    textContent: "string",
    length: "integer",
    excerpt: "string?",
    siteName: "string?",
    publishedTime: "string?",
    modifiedTime: "string?",
    url: "address?",
    authors: "string[]",
    image: "Image?",
    wordCount: "integer",
    readingMinutes: "integer",
    truncated: "boolean",
    blocks: "Span[]",
    sentences: "Span[]",
  },
  Image: {
    url: "address",
    caption: "string?",
    credit: "string?",
  },
  Span: {
    start: "integer",
    end: "integer",
  },
  Facts: {
    who: "Party[]",
    what: "Happening[]",
    when: "Moment[]",
    where: "Place[]",
    sources: "Source[]",
    groups: "CardGroup[]",
    language: "language?",
    supported: "boolean",
  },
  Party: {
    name: "string",
    kind: "organization|person",
    role: "string?",
    mentions: "Span[]",
    confidence: "number?",
  },
  Happening: {
    text: "string",
    span: "Span",
  },
  Moment: {
    text: "string",
    date: "string",
    span: "Span",
    confidence: "number?",
    end: "string?",
  },
  Place: {
    name: "string",
    country: "country?",
    mentions: "Span[]",
    confidence: "number?",
  },
  Source: {
    name: "string",
    kind: "document|organization|person|publication",
    anonymous: "boolean",
    role: "string?",
    reason: "string?",
    url: "address?",
    mentions: "Span[]",
    statements: "Statement[]",
    confidence: "number?",
    who: "integer?",
  },
  Statement: {
    text: "string",
    span: "Span",
    sentence: "Span",
    quoted: "boolean",
    cue: "string?",
    to: "string?",
    confidence: "number?",
  },
  CardGroup: {
    name: "documents|mentioned|outlets|speaking|unnamed",
    cards: "Card[]",
  },
  Card: {
    who: "integer?",
    sources: "integer[]",
  },
  Audit: {
    sources: "integer",
    persons: "integer",
    organizations: "integer",
    publications: "integer",
    documents: "integer",
    unnamed: "integer",
    attributed: "integer",
    unattributed: "integer",
    attributedSentences: "Span[]",
    unattributedSentences: "Span[]",
    leastConfidence: "number",
  },
};
