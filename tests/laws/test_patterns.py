"""No regular expression of the service can run away."""

import subprocess
import sys
from pathlib import Path


def test_no_pattern_takes_long_for_hostile_text() -> None:
    program = Path(__file__).with_name("patterns.py")
    probed = subprocess.run(
        [sys.executable, str(program)],
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
        cwd=program.parents[2],
        env={"PYTHONPATH": "server:."},
    )
    count, *slow = probed.stdout.splitlines() or ["0"]
    assert int(count) > 20, probed.stderr[-2000:]
    assert not slow, "\n".join(slow)
