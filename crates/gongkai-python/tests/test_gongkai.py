"""The Python package gives what the Rust crates give."""

import datetime
import decimal
import json
import os
import pathlib
import pickle
import signal
import subprocess
import sys
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongkai

PAGE = "某县水利局2012年政府信息公开工作年度报告\n一、概述\n2012年，我局主动公开政府信息84条，未收到公开申请。"
DATA = pathlib.Path(__file__).resolve().parents[3] / "tests" / "data"


def report(text=PAGE, **options):
    return gongkai.extract(text.encode(), name="page.txt", **options)


def test_fields_are_plain_values():
    r = report()
    assert r.year["value"] == 2012
    assert r.issuer["text"] == "某县水利局"
    assert [s["value"] for s in r.statistics] == ["84", "0"]
    assert r.file["name"] == "page.txt"
    assert r.to_dict() == json.loads(r.to_json()) == json.loads(r.to_json(indent=True))
    assert "statistics" in dir(r)
    with pytest.raises(AttributeError):
        r.nothing


def test_spans_are_bytes_and_convert_to_characters():
    r = report()
    span = r.statistics[0]["value_span"]
    assert r.slice(span) == "84"
    start, end = r.chars(span)
    assert r.source[start:end] == "84"
    assert r.source.encode()[span[0] : span[1]] == b"84"
    for bad in ([1, 2], [0, 10**9], [6, 3]):
        with pytest.raises(IndexError):
            r.slice(bad)
    with pytest.raises(TypeError):
        r.slice("84")


def test_paths_bytes_and_errors(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(PAGE.encode("gb18030"))
    assert gongkai.extract(file).source == PAGE
    assert gongkai.extract(str(file)).year == report().year
    assert gongkai.extract(bytearray(PAGE.encode())).source == PAGE
    with pytest.raises(FileNotFoundError):
        gongkai.extract(tmp_path / "none.txt")
    with pytest.raises(gongkai.EmptyError):
        gongkai.extract(b"  \n")
    with pytest.raises(gongkai.DecodeError):
        gongkai.extract(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", name="a.png")
    with pytest.raises(gongkai.DecodeError):
        report(encoding="nosuch")
    with pytest.raises(ValueError):
        report(reference_year=20122)
    with pytest.raises(ValueError):
        report(language="fr")
    for wrong in (5, None, 1.5, object(), open(file, "rb")):
        with pytest.raises(TypeError):
            gongkai.extract(wrong)


def test_many_keeps_the_order_and_gives_errors_as_values(tmp_path):
    good = [PAGE.replace("84", str(n)).encode() for n in range(1, 200)]
    documents = [*good[:100], tmp_path / "none.txt", b"", *good[100:]]
    results = list(gongkai.extract_many(documents, threads=2))
    assert len(results) == len(documents)
    assert isinstance(results[100], FileNotFoundError)
    assert isinstance(results[101], gongkai.EmptyError)
    values = [r.statistics[0]["value"] for r in results if isinstance(r, gongkai.Report)]
    assert values == [str(n) for n in range(1, 200)]


def test_many_takes_any_number_of_threads_and_refuses_none():
    assert len(list(gongkai.extract_many([PAGE.encode()] * 10, threads=10_000))) == 10
    assert list(gongkai.extract_many([])) == []
    with pytest.raises(ValueError):
        gongkai.extract_many([], threads=0)


def test_many_passes_on_an_error_of_the_iterable():
    def documents():
        yield PAGE.encode()
        raise RuntimeError("source ended")

    with pytest.raises(RuntimeError, match="source ended"):
        list(gongkai.extract_many(documents()))


def test_an_interrupt_ends_a_wait_and_loses_nothing():
    page = ("<p>" + PAGE + "</p>") * 20_000
    timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
    results = gongkai.extract_many([page.encode()] * 2, threads=1)
    read = []
    timer.start()
    interrupted = False
    while True:
        try:
            read.extend(results)
            break
        except KeyboardInterrupt:
            interrupted = True
    timer.join()
    assert interrupted
    assert len(read) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_iterator_does_not_cross_a_fork():
    program = (
        "import os, gongkai\n"
        "reports = gongkai.extract_many([b'a'] * 3)\n"
        "next(reports)\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    try: next(reports)\n"
        "    except RuntimeError: os._exit(7)\n"
        "    os._exit(0)\n"
        "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7\n"
        "gongkai.extract(b'a')\n"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=60)


def test_reports_pickle():
    r = report()
    again = pickle.loads(pickle.dumps(r))
    assert again == r
    assert again.source == r.source
    with pytest.raises(gongkai.GongkaiError):
        gongkai.Report.from_json("{}")


def test_numerals_numbers_and_dates():
    assert gongkai.parse_numeral("一万二千") == decimal.Decimal(12000)
    assert gongkai.format_numeral(10203) == "一万零二百零三"
    assert gongkai.format_numeral(decimal.Decimal("1.5"), "upper").startswith("壹")
    with pytest.raises(gongkai.NumeralError):
        gongkai.parse_numeral("公开")
    (number,) = gongkai.numbers("共2万余条")
    assert (number["value"], number["bound"]) == ("20000", "more_than")
    text = "自2015年3月5日起"
    (date,) = gongkai.dates(text)
    assert date["from"] == "2015-03-05"
    (yesterday,) = gongkai.dates("去年", datetime.date(2016, 1, 1))
    assert yesterday["from"] == "2015-01-01"
    with pytest.raises(ValueError):
        gongkai.dates("去年", "soon")


def test_clean_and_outline():
    assert gongkai.clean("資訊") == "资讯"
    (first, second) = gongkai.outline("一、概述\n（一）公开。公开5条。\n二、问题\n一是慢。二是少。")
    assert (first["title"], second["items"]) == ("概述", 2)


def test_organs_have_a_division_or_candidates():
    found = gongkai.organ("重庆市渝北区教育委员会", 2016)
    assert (found["division"]["code"], found["level"], found["type"]) == ("500112", "county", "department")
    homonym = gongkai.organ("鼓楼区教育局", 2016)
    assert homonym["division"] is None
    assert len(homonym["candidates"]) > 1


def test_compare_and_check():
    later = report(PAGE.replace("2012", "2013").replace("84", "90"))
    assert gongkai.compare(report(), later)
    assert gongkai.check(report()) == report().findings


def test_tables_are_taken_without_conversion():
    pyarrow = pytest.importorskip("pyarrow")
    polars = pytest.importorskip("polars")
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pandas")
    made = gongkai.tables([report(), report(PAGE.replace("84", "85"))])
    statistics = made["statistics"]
    assert len(statistics) == 4
    arrow = pyarrow.table(statistics)
    assert arrow.num_rows == 4
    assert polars.from_arrow(arrow).height == 4
    assert duckdb.connect().execute("SELECT count(*) FROM arrow").fetchall() == [(4,)]
    assert len(arrow.to_pandas()) == 4
    assert made["reports"].column_names


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_bytes_crash(data):
    try:
        gongkai.extract(data)
    except gongkai.GongkaiError:
        pass


@given(st.text(max_size=100))
@settings(max_examples=200, deadline=None)
def test_no_text_crashes(text):
    for function in (gongkai.numbers, gongkai.dates, gongkai.clean, gongkai.outline):
        try:
            function(text)
        except UnicodeEncodeError:
            assert any(0xD800 <= ord(c) < 0xE000 for c in text)
    for number in gongkai.numbers(text):
        assert text[number["start"] : number["end"]] == number["text"]


def test_surrogates_are_refused():
    with pytest.raises(UnicodeEncodeError):
        gongkai.clean("\ud800")


@pytest.mark.parametrize("file", sorted(DATA.glob("*.txt")) if DATA.is_dir() else [], ids=lambda f: f.name)
def test_every_span_of_a_report_is_in_its_source(file):
    r = gongkai.extract(file)

    def walk(value):
        if isinstance(value, dict):
            for key, item in value.items():
                if key.endswith("span") and item is not None:
                    r.slice(item)
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(r.to_dict())
