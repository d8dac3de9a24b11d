"""Pages a second: this package, the same loop in Rust, and trafilatura with cn2an and regular expressions.

    cargo build --release -p gongkai-python --example rust_loop --features pyo3/extension-module
    pip install gongkai trafilatura cn2an lxml_html_clean      # gongkai: the release wheel of the same sources
    python crates/gongkai-python/speed/speed.py target/release/examples/rust_loop FOLDER [ROUNDS]

All run in turn, in each of the rounds, over the same pages in memory; the median of the rounds is printed. The
last one does a part of the same: the text of the page, the title, the year, and the numbers with a measure word,
without tables, places in the source, or checks.
"""

import pathlib
import re
import statistics
import subprocess
import sys
import time

import cn2an
import trafilatura

import gongkai

NUMERAL = "[0-9.,]+[万亿]?|[〇零一二两三四五六七八九十百千万亿]+"
QUANTITY = re.compile(f"({NUMERAL})余?(条|件|次|人|份|个|篇|元|万元|%)")
YEAR = re.compile("(20[0-9]{2})年(?:度)?.{0,20}(?:报告|年报)")


def peer(page):
    """Title, year and quantities, as one would write it by hand."""
    text = page.decode("utf-8", "replace")
    if "<" in text[:1000]:
        text = trafilatura.extract(text, include_tables=True) or ""
    year = YEAR.search(text)
    found = []
    for numeral, unit in QUANTITY.findall(text):
        try:
            found.append((cn2an.cn2an(numeral.replace(",", ""), "smart"), unit))
        except ValueError:
            pass
    return text.partition("\n")[0], year and year[1], found


def main(program, folder, rounds=7):
    files = sorted(p for p in pathlib.Path(folder).rglob("*") if p.is_file())
    pages = [p.read_bytes() for p in files]
    loop = subprocess.Popen([program, *files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def rust(threads):
        print(threads, file=loop.stdin, flush=True)
        return float(loop.stdout.readline())

    def timed(work):
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    def one():
        for page in pages:
            try:
                gongkai.extract(page)
            except gongkai.GongkaiError:
                pass

    def many(threads):
        for _ in gongkai.extract_many(pages, threads=threads):
            pass

    runs = {
        "Rust, 1 thread": lambda: rust(1),
        "extract": lambda: timed(one),
        "extract_many, 1 thread": lambda: timed(lambda: many(1)),
        "Rust, 2 threads": lambda: rust(2),
        "extract_many, 2 threads": lambda: timed(lambda: many(2)),
        "trafilatura, cn2an, re": lambda: timed(lambda: [peer(page) for page in pages]),
    }
    times = {name: [] for name in runs}
    for _ in range(int(rounds)):
        for name, run in runs.items():
            times[name].append(run())
    loop.stdin.close()
    loop.wait()
    size = sum(map(len, pages))
    print(f"{len(pages)} pages, {size / 1e6:.1f} MB, {rounds} rounds")
    for name, seconds in times.items():
        # The machine may be busy with other things: the ratio is taken round by round.
        rust_loop = times["Rust, 2 threads" if "2 threads" in name else "Rust, 1 thread"]
        ratio = statistics.median(own / other for own, other in zip(seconds, rust_loop))
        print(f"{name:24} {len(pages) / statistics.median(seconds):8.1f} pages a second, {ratio:6.2f} times as long as Rust")


if __name__ == "__main__":
    main(*sys.argv[1:])
