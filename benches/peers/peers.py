"""Speed beside other libraries: one run, on the documents of the benches.

    python3 benches/peers/peers.py [ROUNDS]

Needs Python 3.9, cargo and, for what is not there yet, PyPI and crates.io. Makes a virtual environment and builds
a program under the folder `target`; a peer that cannot be had is named and left out. Prints two tables in
Markdown, MB of source a second and how many times as long each takes as this project: CPU time of one thread, the
best of ROUNDS rounds (7 unless told) in which all run in turn. Run it on a quiet machine.

The peers do less than `gongkai extract`, and each something else; the first column says what. `yardstick` looks
for one byte that does not occur, with SIMD.
"""

import os
import pathlib
import subprocess
import sys
import time
import warnings

HERE = pathlib.Path(__file__).resolve().parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE.parents[1] / "target")).resolve()
WORK = TARGET / "peers"

CRATES = ["html5gum", "lol_html", "scraper"]
# What to import, and what to install for it. Recognizers-Text needs versions that it does not ask for.
PACKAGES = {
    "trafilatura": ["trafilatura", "lxml_html_clean"],
    "selectolax": ["selectolax"],
    "cn2an": ["cn2an"],
    "recognizers_date_time": ["recognizers-text-suite", "emoji<2"],
}

# What each program does, in the order of the tables.
DOES = {
    "yardstick": "looks for one byte",
    "html5gum": "tokens",
    "lol_html": "text chunks, the page written anew",
    "scraper": "tree, its text",
    "selectolax": "tree, its text",
    "trafilatura": "main text with tables",
    "gongkai read": "blocks, tables, cleaned text with its map",
    "gongkai extract": "the whole report with its checks",
    "gongkai scan": "quantities and dates with their places",
    "gongkai scan_numbers": "numbers with their places",
    "cn2an": "numbers written as digits",
    "Recognizers-Text number": "numbers with their places",
    "Recognizers-Text date": "dates with their places",
}


def note(text):
    print(text, file=sys.stderr, flush=True)


def install():
    """Makes the virtual environment and gives its Python; a package that cannot be installed is named."""
    environment = WORK / "venv"
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    for module, packages in PACKAGES.items():
        known = subprocess.run([python, "-c", f"import {module}"], capture_output=True)
        if known.returncode:
            note(f"peers: installs {packages[0]}")
            pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
            subprocess.run([*pip, *packages], stdout=sys.stderr)
    return python


def build():
    """Builds the Rust program with each crate that can be had, and gives its path."""
    cargo = ["cargo", "build", "--release", "--manifest-path", HERE / "Cargo.toml", "--target-dir", WORK / "rust"]

    def built(crates):
        return not subprocess.run([*cargo, "--features", ",".join(crates)], stdout=sys.stderr).returncode

    if not built(CRATES):
        found = [crate for crate in CRATES if built([crate])]
        for crate in sorted(set(CRATES) - set(found)):
            note(f"peers: {crate} cannot be built; left out")
        if not built(found):
            sys.exit("peers: the Rust program cannot be built")
    return WORK / "rust" / "release" / ("gongkai-peers.exe" if os.name == "nt" else "gongkai-peers")


def trafilatura_peer():
    import trafilatura

    return lambda text: trafilatura.extract(text, include_tables=True)


def selectolax_peer():
    from selectolax.lexbor import LexborHTMLParser

    return lambda text: LexborHTMLParser(text).text()


def cn2an_peer():
    import cn2an

    return lambda text: cn2an.transform(text, "cn2an")


def number_peer():
    from recognizers_number import NumberRecognizer, Culture

    model = NumberRecognizer(Culture.Chinese).get_number_model()
    return model.parse


def date_peer():
    from recognizers_date_time import Culture, DateTimeRecognizer

    model = DateTimeRecognizer(Culture.Chinese).get_datetime_model()
    return model.parse


PEERS = {
    ".html": {"selectolax": selectolax_peer, "trafilatura": trafilatura_peer},
    ".txt": {"cn2an": cn2an_peer, "Recognizers-Text number": number_peer, "Recognizers-Text date": date_peer},
}


def timed(run, text):
    """Seconds of CPU time of one run; short ones are repeated for at least 50 ms."""
    runs, start = 0, time.process_time()
    while True:
        run(text)
        runs += 1
        spent = time.process_time() - start
        if spent > 0.05:
            return spent / runs


def measure(program, rounds):
    warnings.simplefilter("ignore")
    folder = WORK / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([program, "write", folder], check=True)
    files = sorted(folder.iterdir())
    texts = {file: file.read_text("utf-8") for file in files}
    peers = {}
    for suffix, makers in PEERS.items():
        peers[suffix] = {}
        for name, make in makers.items():
            try:
                peers[suffix][name] = make()
            except Exception as error:
                note(f"peers: {name} cannot be had; left out ({error})")
    best = {}

    def sample(file, name, seconds):
        best[file, name] = min(best.get((file, name), seconds), seconds)

    for number in range(rounds):
        note(f"peers: round {number + 1} of {rounds}")
        lines = subprocess.run([program, *files], check=True, capture_output=True, text=True).stdout
        for line in lines.splitlines():
            file, name, nanoseconds = line.split("\t")
            sample(pathlib.Path(file), name, float(nanoseconds) / 1e9)
        for file, text in texts.items():
            for name, run in list(peers[file.suffix].items()):
                try:
                    sample(file, name, timed(run, text))
                except Exception as error:
                    note(f"peers: {name} fails on {file.name}; left out ({error})")
                    del peers[file.suffix][name]
    for suffix, ours in (".html", "gongkai extract"), (".txt", "gongkai scan"):
        table([file for file in files if file.suffix == suffix], ours, best)


def table(files, ours, best):
    print("\n| program | gives |", " | ".join(f"{file.stem}, MB/s | × time" for file in files), "|")
    print("| --- | --- |" + " ---: | ---: |" * len(files))
    for name, does in DOES.items():
        cells = []
        for file in files:
            seconds = best.get((file, name))
            if seconds:
                speed = file.stat().st_size / 1e6 / seconds
                ratio = seconds / best[file, ours]
                cells += [f"{speed:,.3g}" if speed < 1000 else f"{speed:,.0f}", f"{ratio:.3g}"]
        if len(cells) == 2 * len(files):
            print(f"| {name} | {does} |", " | ".join(cells), "|")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2], int(sys.argv[3]))
    else:
        rounds = sys.argv[1] if len(sys.argv) > 1 else "7"
        if not rounds.isdigit() or rounds == "0":
            sys.exit(__doc__)
        sys.exit(subprocess.run([install(), __file__, "--measure", build(), rounds]).returncode)
