"""Reading aloud: its three states, and the bar that shows them.

The machine has no voice and is run as it is. A headless browser has none either: for the bar the
browser's engine, and nothing else, is one that keeps what it is told and says when it was said.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.extension.browsers import until
from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

SPEAKING, PAUSED, SILENT = "speaking", "paused", "silent"
START = {"type": "start", "at": 0}
TOGGLE, STOP, PACE = {"type": "toggle"}, {"type": "stop"}, {"type": "pace"}
NEXT, PREVIOUS = {"type": "step", "by": 1}, {"type": "step", "by": -1}
ENDED = {"type": "ended"}  # the utterance of the turn that it then is
LATE = {"type": "ended", "turn": 1}  # the first utterance, whatever came since

ENGINE = """
  const page = window;
  const voices = [
    { name: 'of a company', lang: 'en-US', localService: false, default: true },
    { name: 'of this computer', lang: 'en_GB', localService: true, default: false },
  ];
  page.heard = [];
  page.voiceless = false;
  const engine = {
    getVoices: () => (page.voiceless ? [voices[0]] : voices),
    addEventListener() {},
    speak(utterance) {
      page.spoken = utterance;
      page.heard.push(JSON.stringify([utterance.voice.name, utterance.rate, utterance.text]));
    },
    cancel() { page.spoken = null; },
  };
  function Utterance(text) { this.text = text; }
  Object.defineProperty(page, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.defineProperty(page, 'speechSynthesis', { value: engine, configurable: true });
"""
PAGE = "const page = window;"

# In Firefox tests run beside the page, and the page may not call what they made.
only_chromium = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)


@pytest.fixture(autouse=True)
def _on_the_article(reader: Reader) -> None:
    reader.be_on("harbour.html")


@pytest.mark.parametrize(
    ("happenings", "status", "at"),
    [
        pytest.param([START], SPEAKING, 0, id="starts"),
        pytest.param([{"type": "start", "at": 9}], SPEAKING, 2, id="starts within the text"),
        pytest.param([START, ENDED], SPEAKING, 1, id="goes on to the next"),
        pytest.param([START, ENDED, ENDED, ENDED], SILENT, 0, id="falls silent after the last"),
        pytest.param([START, TOGGLE], PAUSED, 0, id="pauses"),
        pytest.param([START, NEXT, TOGGLE, TOGGLE], SPEAKING, 1, id="goes on where it paused"),
        pytest.param([START, TOGGLE, LATE], PAUSED, 0, id="a sentence cut short has not ended"),
        pytest.param([START, NEXT, LATE], SPEAKING, 1, id="nor has one that was left"),
        pytest.param([START, TOGGLE, NEXT], PAUSED, 1, id="steps while it pauses"),
        pytest.param([START, PREVIOUS], SPEAKING, 0, id="steps no further than the first"),
        pytest.param([START, NEXT, NEXT, NEXT], SPEAKING, 2, id="nor than the last"),
        pytest.param([START, NEXT, PACE, LATE], SPEAKING, 1, id="another pace begins anew"),
        pytest.param([START, STOP], SILENT, 0, id="stops"),
        pytest.param([TOGGLE], SILENT, 0, id="nothing to pause"),
        pytest.param([NEXT], SILENT, 0, id="nothing to leave"),
    ],
)
def test_the_machine(
    reader: Reader, happenings: list[dict[str, Any]], status: str, at: int
) -> None:
    reader.be_inside()
    state = reader.browser.run(
        f"""
        const {{ SILENT, after }} = await import('/reader/aloud/machine.js');
        let state = SILENT;
        for (const happening of {json.dumps(happenings)}) {{
          state = after(state, {{ turn: state.turn, ...happening }}, 3);
        }}
        return [state.status, state.at];
        """
    )
    assert state == [status, at]


def heard(reader: Reader) -> list[list[Any]]:
    """What the engine was told to say: voice, pace and words."""
    return [json.loads(one) for one in reader.browser.run(f"{PAGE} return [...page.heard]")]


@only_chromium
def test_sentences_are_read_in_turn_marked_paused_and_gone_on_with(reader: Reader) -> None:
    reader.browser.run(ENGINE)
    reader.set(pace=1)
    reader.browser.click("#listen-button")
    voice, pace, words = until(lambda: heard(reader))[0]
    assert (voice, pace) == ("of this computer", 1)
    assert words.startswith("NORBURY, England — The flood gates")
    assert reader.marked("spoken") == [words]
    reader.picture("aloud")
    reader.browser.run(f"{PAGE} page.spoken.onend()")
    assert until(lambda: reader.marked("spoken") != [words])
    assert heard(reader)[1][2].startswith("The western gate stuck half open")
    reader.browser.click("#aloud-play")
    assert reader.browser.run(f"{PAGE} return page.spoken === null")
    reader.browser.click("#aloud-play")
    assert heard(reader)[2] == heard(reader)[1]
    reader.browser.click("#aloud-next")
    assert heard(reader)[3][2].startswith("Three people died")
    reader.set(pace=1.5)
    assert until(lambda: heard(reader)[-1][1] == 1.5)
    reader.browser.press("Escape")
    assert reader.marked("spoken") == []
    assert not reader.browser.run("return document.querySelector('#aloud').checkVisibility()")


@only_chromium
def test_a_voice_that_would_send_the_text_away_is_not_used(reader: Reader) -> None:
    reader.browser.run(ENGINE + "page.voiceless = true;")
    reader.browser.click("#listen-button")
    assert until(lambda: reader.browser.text("#aloud-count")) == (
        "This computer has no voice for English."
    )
    assert heard(reader) == []
    reader.browser.click("#aloud-end")
