"""Chromium with nobody attached to its pages while they work, for what is to be timed.

A driver that stays attached hears of every request and every frame, which takes two cores some 60 ms
a click. This one speaks the debugging protocol over a pipe (`--remote-debugging-pipe`: messages in
JSON, each ended by a zero byte), and is attached to a page only for as long as it asks something.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from typing import Any

from tests.extension.browsers import until
from tests.extension.browsers.chromium import Chromium

_LISTEN = 'exec 3<&"$1" 4>&"$2"; shift 2; exec "$@"'  # the descriptors that the browser expects


class Pipe:
    """The debugging protocol of a browser that it starts."""

    def __init__(self, command: list[str]) -> None:
        theirs, self._to = os.pipe()
        self._from, others = os.pipe()
        self._browser = subprocess.Popen(
            ["bash", "-c", _LISTEN, "listen", str(theirs), str(others), *command],
            pass_fds=(theirs, others),
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(others)
        self._count = 0
        self._heard = b""

    def send(self, method: str, params: dict[str, Any], session: str | None = None) -> Any:
        """What the browser answers; a refusal raises `RuntimeError`, its end `EOFError`."""
        self._count += 1
        asked: dict[str, Any] = {"id": self._count, "method": method, "params": params}
        if session:
            asked["sessionId"] = session
        os.write(self._to, json.dumps(asked).encode() + b"\0")
        while (told := self._hear()).get("id") != self._count:
            pass  # an event
        if "error" in told:
            raise RuntimeError(told["error"]["message"])
        return told["result"]

    def _hear(self) -> Any:
        while b"\0" not in self._heard:
            more = os.read(self._from, 1 << 16)
            if not more:
                raise EOFError("the browser ended")
            self._heard += more
        message, _, self._heard = self._heard.partition(b"\0")
        return json.loads(message)

    def evaluate(self, target: str, script: str) -> Any:
        """What a function's body answers in a page or worker, to which nobody is attached after it."""
        attached = self.send("Target.attachToTarget", {"targetId": target, "flatten": True})
        session = attached["sessionId"]
        asked = {
            "expression": f"(async () => {{ {script} }})()",
            "awaitPromise": True,
            "returnByValue": True,
        }
        told = self.send("Runtime.evaluate", asked, session)
        self.send("Target.detachFromTarget", {"sessionId": session})
        if "exceptionDetails" in told:
            raise RuntimeError(told["exceptionDetails"]["exception"]["description"])
        return told["result"].get("value")

    def close(self) -> None:
        self._browser.terminate()
        self._browser.wait()
        os.close(self._to)
        os.close(self._from)


class Unwatched(Chromium):
    """As far as a click is timed: it opens pages, clicks the button, and tells what the page measured."""

    _pipe: Pipe
    _shown: str

    def start(self) -> None:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        executable = self.executable()
        assert executable
        width, height = self.wide
        self._pipe = Pipe(
            [
                executable,
                "--headless=new",
                *(["--no-sandbox"] if os.geteuid() == 0 else []),
                "--remote-debugging-pipe",
                "--enable-unsafe-extension-debugging",
                "--no-first-run",
                f"--user-data-dir={self._profile.name}",
                f"--load-extension={self.folder}",
                "--host-resolver-rules=MAP *.example 127.0.0.1",
                f"--ip-address-space-overrides={self.public}=public",
                f"--window-size={width},{height}",
                "--force-prefers-reduced-motion",
                f"--lang={self.language}",
                "about:blank",
            ]
        )
        self._protocol = self._pipe  # type: ignore[assignment]
        welcome = until(lambda: self._pages("chrome-extension:"))[0]
        self._id = welcome["url"].split("/")[2]
        self._shown = self._pages("about:blank")[0]["targetId"]
        self._pipe.send("Target.closeTarget", {"targetId": welcome["targetId"]})

    def stop(self) -> None:
        self._pipe.close()
        self._profile.cleanup()

    def _pages(self, beginning: str = "") -> list[dict[str, str]]:
        kinds = [{"type": "page"}, {"exclude": True}]
        found = self._pipe.send("Target.getTargets", {"filter": kinds})["targetInfos"]
        return [page for page in found if page["url"].startswith(beginning)]

    def url(self) -> str:
        return next(x["url"] for x in self._pages() if x["targetId"] == self._shown)

    def open(self, url: str) -> None:
        attached = self._pipe.send(
            "Target.attachToTarget", {"targetId": self._shown, "flatten": True}
        )
        session = attached["sessionId"]
        self._pipe.send("Page.navigate", {"url": url}, session)
        self._pipe.send("Target.detachFromTarget", {"sessionId": session})
        until(lambda: self.url() == url and self.run("return document.readyState === 'complete'"))

    def run(self, script: str) -> Any:
        return self._pipe.evaluate(self._shown, script)

    def run_beside_background(self, script: str) -> Any:
        return self._pipe.evaluate(self._background()[0]["targetId"], script)

    def type(self, selector: str, text: str) -> None:
        change = "input.dispatchEvent(new Event('change', { bubbles: true }))"
        self.run(
            f"const input = document.querySelector({selector!r}); input.value = {text!r}; {change}"
        )
