"""What the reader page hands out: what it copies, and the files that it saves."""

from __future__ import annotations

from tests.extension.people import Reader

PAGE = "const page = window.wrappedJSObject ?? window;"  # Firefox runs tests beside the page
KEEP = f"""
  {PAGE}
  page.copied = '';
  page.files = [];
  page.navigator.clipboard.writeText = async (text) => {{ page.copied = text; }};
  page.URL.createObjectURL = (blob) => {{ page.blob = blob; return 'blob:kept'; }};
  page.HTMLAnchorElement.prototype.click = function () {{ page.files.push(this.download); }};
"""


def copied(reader: Reader) -> str:
    """What was copied last, of what was copied since `KEEP` ran in the page."""
    return str(reader.browser.run(f"{PAGE} return page.copied"))
