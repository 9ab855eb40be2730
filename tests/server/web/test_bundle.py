"""A page's modules as two files: what it needs at once, and what comes later."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from lede_reader.web.bundle import bundle

MODULES = {
    "page/main.js": """import { told } from "../told.js";
import {
  twice as double,
} from "./sums.js";

/** @param {import("./later-only.js").Word} word is a type, and nothing that is loaded */
export const shout = (word) => `${word}!`;
import("./far.js").then(({ later }) => {
  told.push(shout(double("a")), later());
  console.log(JSON.stringify(told));
});
""",
    "page/sums.js": """import { told } from "../told.js";
told.push("sums");
export function twice(word) { return word + word; }
const told_of_others = "a name of its own";
""",
    "page/far.js": """import { told } from "../told.js";
import { twice } from "./sums.js";
export const later = () => twice("b");
export class Unused {}
told.push("far");
""",
    "told.js": "export const told = [];\n",
    "sheet.css": "import {",
}


def files(**changed: str) -> dict[str, bytes]:
    return {name: body.encode() for name, body in (MODULES | changed).items()}


def test_the_two_files_do_what_the_modules_do(tmp_path: Path) -> None:
    first, later = bundle(files(), "page/main.js")
    assert "class Unused" in later
    assert "class Unused" not in first
    (tmp_path / "first.js").write_text(first)
    (tmp_path / "later.js").write_text(later)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    done = subprocess.run(["node", "first.js"], cwd=tmp_path, capture_output=True, check=True)
    assert json.loads(done.stdout) == ["sums", "far", "aa!", "bb"]


def test_modules_that_need_each_other_are_refused() -> None:
    each_other = 'import { twice } from "./sums.js";\nexport const a = 1;\n'
    needs = 'import { a } from "./a.js";\nexport const twice = 2;\n'
    modules = files(**{"page/a.js": each_other, "page/sums.js": needs})
    with pytest.raises(ValueError, match="needs what needs it"):
        bundle(modules, "page/main.js")


@pytest.mark.parametrize("form", ["export default 1;", 'import "./sums.js";', "export { a };"])
def test_another_form_of_a_module_is_refused(form: str) -> None:
    with pytest.raises(ValueError, match=r"sums\.js imports or exports in another form"):
        bundle(files(**{"page/sums.js": f"{form}\n"}), "page/main.js")
