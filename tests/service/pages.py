"""News pages of invented events."""

from __future__ import annotations

STORY = (
    "The harbour board voted on Tuesday to reopen the old pier at Port Alder, which has been shut"
    " since a storm in 1998. “We have waited long enough,” said Marta Olsen, who chairs the board."
)


def page(
    body: str = "", head: str = "", title: str = "Old pier to reopen after a long vote"
) -> str:
    """A page with an article around `body`."""
    prose = "".join(f"<p>{STORY} It was decision number {number}.</p>" for number in range(6))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}'
        f"</head><body><nav><a href=/>Home</a></nav><main><article><h1>{title}</h1>{prose}{body}"
        "</article></main></body></html>"
    )


# Half the time budget of any machine goes by before a page of so much prose is read.
LONG = page("".join(f"<p>{STORY} {STORY} Paragraph {n} of many.</p>" for n in range(18_000)))
