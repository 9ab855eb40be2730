"""What a program did with certain words, by the system calls that it made.

The program runs under strace, which writes down every call that could keep or carry anything. A
finding is a word in a place where no word of a request belongs.
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,sendfile,copy_file_range,splice,"
    "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,"
    "unlink,unlinkat,execve,memfd_create,prctl,connect,setxattr,fsetxattr"
)
_NAMING = re.compile(
    r"^(open|openat|openat2|creat|rename\w*|link\w*|symlink\w*|mkdir\w*|unlink\w*|execve|memfd_create"
    r"|prctl|setxattr|fsetxattr)\("
)
_TARGET = re.compile(r"^\w+\((\d+)<((?:->|[^<>]|<[^<>]*>)*)>")


def strace(log: Path) -> tuple[str, ...]:
    """The command that runs another one and writes its calls down."""
    return (
        *("strace", "--follow-forks", "--decode-fds=all", "--quiet=all", "--seccomp-bpf"),
        *("--string-limit=262144", f"--trace={CALLS}", "--signal=none", f"--output={log}", "--"),
    )


@dataclass(frozen=True)
class Words:
    """Words that occur nowhere else, one for each place of a request, in all their guises."""

    of: dict[str, str]

    @classmethod
    def for_places(cls, places: Iterable[str]) -> Words:
        return cls({place: f"xk{secrets.token_hex(9)}kx" for place in places})

    def guises(self) -> dict[str, str]:
        """Each word plainly, encoded, and hashed without a key, to the place that it was sent in."""
        return {guise: place for place, word in self.of.items() for guise in _guises(word) if guise}

    def found_in(self, text: str) -> set[str]:
        """The places whose word the text holds."""
        guises = self.guises()
        pattern = re.compile("|".join(map(re.escape, guises)), re.IGNORECASE)
        lowered = {guise.lower(): place for guise, place in guises.items()}
        return {lowered[hit.lower()] for hit in pattern.findall(text)}


def _guises(word: str) -> list[str]:
    raw = word.encode()
    shifted = [base64.b64encode(b"-" * shift + raw).decode() for shift in range(3)]
    hashes = [
        hashlib.new(name, raw).hexdigest()[:24] for name in ("md5", "sha1", "sha256", "blake2b")
    ]
    # A run of base64 is the word's own only between the characters that it shares with others.
    return [word, raw.hex(), *(run[4:-4] for run in shifted), *hashes]


def findings(log: Path, words: Words, port: int) -> list[str]:
    """Where the log has a word that it should not have, or a connection to anybody."""
    found: list[str] = []
    for call in _calls(log):
        if call.startswith("connect("):
            if "AF_INET" in call:
                found.append("connects to somebody")
            continue
        if not _may_carry(call, port):
            for place in sorted(words.found_in(call)):
                found.append(f"{call.split('(')[0]} carries the {place}: {_target(call)}")
    return found


def _calls(log: Path) -> Iterator[str]:
    """Each call on one line, without its process; one that was interrupted is put together."""
    begun: dict[str, str] = {}
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            pid, _, call = line.rstrip("\n").partition(" ")
            call = call.lstrip()
            if call.endswith("<unfinished ...>"):
                begun[pid] = call.removesuffix("<unfinished ...>")
            elif call.startswith("<... "):
                yield begun.pop(pid, "") + call.partition("resumed>")[2]
            else:
                yield call


def _target(call: str) -> str:
    found = _TARGET.match(call)
    return found[2][:80] if found else "?"


def _may_carry(call: str, port: int) -> bool:
    """Answers to clients, and lines between the service's own processes, may."""
    if _NAMING.match(call):
        return False
    found = _TARGET.match(call)
    if found is None or found[1] in ("1", "2"):
        return False
    target = found[2]
    if re.match(rf"TCP(?:v6)?:\[[^\]]*:{port}(?:->|\])", target):
        return True
    return (
        target.startswith("pipe:") or re.fullmatch(r"UNIX-STREAM:\[[0-9>-]+\]", target) is not None
    )


def words_in_files(folder: Path, words: Words) -> list[str]:
    """Every file below the folder that holds a word, by its path, or in its name."""
    return [
        f"{file.relative_to(folder)} holds the {place}"
        for file in sorted(folder.rglob("*"))
        for place in sorted(
            words.found_in(str(file.relative_to(folder)))
            | (words.found_in(file.read_bytes().decode("latin-1")) if file.is_file() else set())
        )
    ]
