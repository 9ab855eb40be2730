"""What HTML's elements are to the walk: boxes, parts of a line, pictures, or nothing to read."""

from __future__ import annotations

INLINE = frozenset(
    "a abbr b cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var".split()
)
SILENT = frozenset(
    "area base canvas col colgroup datalist head input link map meta"
    " meter optgroup option param progress rp rt script select source style svg"
    " template textarea title track wbr".split()
)
BOXES = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav"
    " ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
PICTURES = frozenset(
    "amp-iframe amp-img amp-video audio embed figure iframe img noscript object picture"
    " video".split()
)
LINES = frozenset(["a", "b", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "p", "span", "strong"])
WRAPPERS = frozenset(["blockquote", "dl", "li", "ol", "ul"])
