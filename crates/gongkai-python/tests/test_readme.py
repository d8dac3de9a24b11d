"""The examples of the README run, one after the other, and print what it says."""

import contextlib
import io
import pathlib
import re

import pytest

README = pathlib.Path(__file__).resolve().parents[1] / "README.md"


def blocks():
    return re.findall(r"^```(\w+)\n(.*?)^```$", README.read_text(encoding="utf-8"), re.S | re.M)


def test_the_readme_runs_as_printed(tmp_path, monkeypatch):
    for needed in ("pyarrow", "polars", "duckdb"):
        pytest.importorskip(needed)
    monkeypatch.chdir(tmp_path)
    found = blocks()
    assert sum(language == "python" for language, _ in found) >= 8
    names = {}
    for (language, code), (after, said) in zip(found, [*found[1:], ("", "")]):
        if language != "python":
            continue
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, "README.md", "exec"), names)
        assert out.getvalue() == (said if after == "text" else ""), code
