"""A story to set into a page in this way and that."""

from __future__ import annotations

TITLE = "Ferry sails again after a winter in dock"
PARAGRAPHS = (
    "The ferry between Port Alder and the island of Sorrel sails again on Monday, after a winter"
    " in dock that cost more than the town had set aside, the harbour office said on Thursday.",
    "Its two engines were taken out in November, when a fisherman who had come along found oil on"
    " his boots, and were sent by rail to the yard where they had been built in 1987.",
    "“We could have bought another boat for the money,” said Edda Brandt, who runs the office."
    " “But there is none that goes through our lock, and the lock costs more than the boat.”",
    "Islanders had been carried in the meantime by the pilot boat, twelve at a time, and paid what"
    " they would have paid on the ferry; cows and cars had to wait on the quay until spring.",
    "The first sailing leaves at six in the morning, as it has since the war, with a brass band on"
    " the upper deck if the wind allows, and without one if it does not.",
)
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(story: str, head: str = "") -> bytes:
    """A page with the usual clutter around a story in an `article`."""
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{TITLE} | The Alder"
        f" Gazette</title>{head}</head><body><header><a href=/>The Alder Gazette</a><nav><ul><li>"
        "<a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav></header><main>"
        f"<article><h1>{TITLE}</h1>{story}</article><aside><h2>Most read</h2><ol><li><a href=/1>"
        "A dog wins the county fair</a></li><li><a href=/2>Storm warning lifted</a></li></ol>"
        "</aside></main><footer><p>© 2024 The Alder Gazette. All rights reserved.</p></footer>"
        "</body></html>"
    ).encode()
