"""`extract` and the class `Report`."""

import copy
import doctest
import json
import os
import pickle

import pytest
from conftest import DATA, PAGE, documents, read
from hypothesis import given, settings
from hypothesis import strategies as st

import gongkai


def test_the_example_of_the_module_runs():
    assert doctest.testmod(gongkai).failed == 0


def test_fields_are_plain_values(report):
    assert report.year["value"] == 2012
    assert report.issuer["text"] == "某县水利局"
    assert [s["value"] for s in report.statistics] == ["84", "0"]
    assert report.title["text"].endswith("年度报告")
    assert report.published is None
    assert report.file["name"] == "page.txt"
    assert report.file == report.to_dict()["source"]
    assert report.to_dict() == json.loads(report.to_json()) == json.loads(report.to_json(indent=True))
    assert "\n" not in report.to_json()
    assert "某县水利局 2012" in repr(report)
    with pytest.raises(AttributeError):
        report.nothing
    with pytest.raises(AttributeError):
        report.year = 2013


def test_every_field_of_the_json_is_an_attribute(report):
    plain = {"schema", "kind", "sections", "statistics", "tables", "pages", "breakdowns", "contents"}
    assert plain <= set(dir(report))
    for document in [report, *map(gongkai.extract, sorted(DATA.glob("*.txt")))]:
        for name, value in document.to_dict().items():
            assert getattr(document, "file" if name == "source" else name) == value
    assert (report.pages, report.contents, report.breakdowns) == ([], None, [])
    for name in plain:
        assert getattr(gongkai.Report, name).__doc__


def test_a_dict_is_the_callers_own(report):
    report.to_dict()["statistics"].clear()
    assert len(report.statistics) == len(report.to_dict()["statistics"]) == 2


def test_spans_are_bytes_and_convert_to_characters(report):
    span = report.statistics[0]["value_span"]
    assert report.slice(span) == report.slice(tuple(span)) == "84"
    start, end = report.chars(span)
    assert report.source[start:end] == "84"
    assert report.source.encode()[span[0] : span[1]] == b"84"
    for outside in ([1, 2], [0, 10**9], [6, 3], [-3, 3]):
        with pytest.raises(IndexError):
            report.slice(outside)
        with pytest.raises(IndexError):
            report.chars(outside)
    for wrong in ("84", None, 5, [1], [1, 2, 3], [1.0, 2.0], [0, 10**30]):
        with pytest.raises((TypeError, IndexError)):
            report.slice(wrong)


def test_bytes_paths_and_names(tmp_path):
    file = tmp_path / "甲.txt"
    file.write_bytes(PAGE.encode("gb18030"))
    for document in (file, str(file), file.read_bytes(), bytearray(file.read_bytes()), memoryview(file.read_bytes())):
        assert gongkai.extract(document).source == PAGE
    assert gongkai.extract(file).file["name"] == str(file)
    assert gongkai.extract(file, name="a").file["name"] == "a"
    assert gongkai.extract(file).file["encoding"] == "GBK"


def test_options():
    text = "某县水利局政府信息公开工作年度报告\n一、概述\n今年，我局主动公开政府信息84条。"
    assert read(text).year is None
    assert read(text, reference_year=2012).statistics[0]["period"]["start"] == "2012-01-01"
    assert gongkai.extract(PAGE.encode("gbk"), encoding="gbk").source == PAGE
    for options in (
        {"reference_year": 20122},
        {"reference_year": 0},
        {"language": "fr"},
        {"language": ""},
        {"encoding": "nosuch"},
        {"encoding": ""},
    ):
        with pytest.raises(ValueError):
            read(**options)
    for options in (
        {"reference_year": "2012"},
        {"reference_year": 2012.5},
        {"language": None},
        {"encoding": 5},
        {"name": b"a"},
        {"nosuch": 1},
    ):
        with pytest.raises(TypeError):
            read(**options)
    with pytest.raises(OverflowError):
        read(reference_year=2**40)
    with pytest.raises(TypeError):
        gongkai.extract(PAGE.encode(), "page.txt")


def test_errors_have_kinds(tmp_path):
    with pytest.raises(gongkai.EmptyError):
        gongkai.extract(b"  \n")
    with pytest.raises(gongkai.DecodeError, match="a.png"):
        gongkai.extract(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", name="a.png")
    with pytest.raises(gongkai.DecodeError):
        read(encoding="nosuch")
    with pytest.raises(gongkai.DecodeError, match="JSON"):
        gongkai.extract(b'{"schema": "gongkai.report/1"}')
    with pytest.raises(gongkai.LimitError):
        gongkai.extract(b"<div>" * 200_000 + PAGE.encode())
    for kind in ("DecodeError", "EmptyError", "LimitError", "NumeralError", "OrganError"):
        assert issubclass(getattr(gongkai, kind), gongkai.GongkaiError)
    assert issubclass(gongkai.GongkaiError, ValueError)
    with pytest.raises(FileNotFoundError) as missing:
        gongkai.extract(tmp_path / "none.txt")
    assert missing.value.filename == str(tmp_path / "none.txt")
    with pytest.raises(OSError):
        gongkai.extract(tmp_path)
    with pytest.raises(ValueError):
        gongkai.extract("a\0b")


def test_a_file_above_the_limit_is_not_read_whole(tmp_path):
    large = tmp_path / "large.txt"
    with open(large, "wb") as file:
        file.write(PAGE.encode())
        file.truncate(2**40)
    with pytest.raises(gongkai.LimitError, match="large.txt"):
        gongkai.extract(large)


def test_wrong_types_are_type_errors(tmp_path):
    (tmp_path / "a.txt").write_bytes(PAGE.encode())
    with open(tmp_path / "a.txt", "rb") as file:
        with pytest.raises(TypeError, match="read"):
            gongkai.extract(file)
    for wrong in (file, 5, None, 1.5, object(), [], {}, [PAGE.encode()]):
        with pytest.raises(TypeError):
            gongkai.extract(wrong)
    released = memoryview(PAGE.encode())
    released.release()
    with pytest.raises(ValueError):
        gongkai.extract(released)


def test_surrogates_are_refused():
    with pytest.raises(UnicodeEncodeError):
        gongkai.extract(PAGE.encode(), name="\ud800")
    with pytest.raises(UnicodeEncodeError):
        gongkai.Report.from_json("{}", "\ud800")
    # What Python gives for the name of a file that is not UTF-8 is such a name, and is a path.
    with pytest.raises(FileNotFoundError):
        gongkai.extract(os.fsdecode(b"none\xff.txt"))


def test_reports_pickle_and_copy(report):
    for again in (pickle.loads(pickle.dumps(report)), copy.copy(report), copy.deepcopy(report)):
        assert again == report
        assert again.source == report.source
        assert again.to_json() == report.to_json()
    assert report != read(PAGE + "。")
    assert report != report.to_json()


def test_a_report_returns_from_its_json(report):
    again = gongkai.Report.from_json(report.to_json(indent=True), report.source)
    assert again == report
    bare = gongkai.Report.from_json(report.to_json())
    assert bare.to_json() == report.to_json()
    assert bare._repr_html_() is None
    with pytest.raises(IndexError):
        bare.slice([0, 3])
    for wrong in ("", "{}", "[]", "null", report.to_json()[:-1]):
        with pytest.raises(gongkai.GongkaiError):
            gongkai.Report.from_json(wrong)
    with pytest.raises(TypeError):
        gongkai.Report()


def test_a_notebook_shows_the_page_in_a_frame():
    html = read(PAGE + "<script>alert(1)</script>")._repr_html_()
    assert html.startswith("<iframe")
    assert 'sandbox="allow-scripts"' in html
    # The page is the value of one attribute: nothing of it is markup of the notebook.
    assert html.count("<") == 2
    assert "某县水利局" in html


@pytest.mark.parametrize("file", documents(DATA / "paged"), ids=lambda file: file.name)
def test_paged_documents(file):
    try:
        report = gongkai.extract(file)
    except gongkai.GongkaiError as error:
        # A folder of samples holds damaged ones; the error names the file.
        assert file.name in str(error)
        return
    assert pickle.loads(pickle.dumps(report)).to_json() == report.to_json()
    html = report._repr_html_()
    assert html is not None and html == pickle.loads(pickle.dumps(report))._repr_html_()
    if report.file["format"] == "pdf":
        with_boxes = gongkai.extract(file, boxes=True)
        assert with_boxes == report
        assert '"box"' in with_boxes.to_json()
        assert '"box"' not in report.to_json()


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_no_bytes_crash(data):
    try:
        gongkai.extract(data).to_dict()
    except gongkai.GongkaiError:
        pass


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200))
@settings(max_examples=100)
def test_spans_of_any_text_convert(text):
    try:
        report = gongkai.extract((PAGE + text).encode(), encoding="utf-8")
    except gongkai.GongkaiError:
        return
    for mention in report.mentions["quantities"] + report.mentions["dates"]:
        start, end = report.chars(mention["span"])
        assert report.source[start:end] == report.slice(mention["span"])


@pytest.mark.parametrize("file", documents(DATA), ids=lambda file: file.name)
def test_every_span_of_a_report_is_in_its_source(file):
    try:
        report = gongkai.extract(file)
    except gongkai.GongkaiError:
        return

    def walk(value):
        if isinstance(value, dict):
            for key, item in value.items():
                if key.endswith("span") and item is not None:
                    report.slice(item)
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(report.to_dict())
