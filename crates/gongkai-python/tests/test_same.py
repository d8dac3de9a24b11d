"""The package gives what the program `extract` prints.

GONGKAI_EXTRACT names the program, built from the same sources; GONGKAI_PAGES further folders of documents, divided
as in PATH.
"""

import json
import os
import pathlib
import subprocess

import pytest
from conftest import DATA, documents

import gongkai

PROGRAM = os.environ.get("GONGKAI_EXTRACT")
FOLDERS = [DATA, *(pathlib.Path(p) for p in os.environ.get("GONGKAI_PAGES", "").split(os.pathsep) if p)]


@pytest.mark.skipif(not PROGRAM, reason="GONGKAI_EXTRACT names no program")
@pytest.mark.parametrize("boxes", [False, True], ids=["", "boxes"])
def test_the_json_is_that_of_the_program(boxes):
    files = documents(*FOLDERS)
    assert files
    differ = []
    for start in range(0, len(files), 500):
        part = files[start : start + 500]
        options = ["--jsonl", *(["--boxes"] if boxes else [])]
        done = subprocess.run([PROGRAM, *options, *part], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        lines = done.stdout.decode().split("\n")
        assert lines.pop() == ""
        assert len(lines) == len(part)
        for file, line, report in zip(part, lines, gongkai.extract_many(part, boxes=boxes)):
            if isinstance(report, gongkai.Report):
                # Byte for byte: the same keys in the same order.
                same = report.to_json() == line
            else:
                said = json.loads(line).get("error", "")
                same = str(report) == said or (isinstance(report, OSError) and said)
            if not same:
                differ.append(file.name)
    assert not differ, (len(differ), differ[:5])
