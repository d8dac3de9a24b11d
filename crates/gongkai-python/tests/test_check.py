"""`check` and `compare`."""

import pickle

import pytest
from conftest import PAGE, read

import gongkai

DAMAGED = PAGE + "\n四、问题\n其中网站公开。。\n六、打算\n“下一步。"


def test_findings_come_in_the_language_asked_for():
    report = read(DAMAGED)
    assert report.findings
    assert gongkai.check(report) == gongkai.check(report, language="en") == report.findings
    chinese = gongkai.check(report, language="zh")
    assert chinese == read(DAMAGED, language="zh").findings
    assert [f["code"] for f in chinese] == [f["code"] for f in report.findings]
    assert [f["message"] for f in chinese] != [f["message"] for f in report.findings]
    again = pickle.loads(pickle.dumps(read(DAMAGED, language="zh")))
    assert gongkai.check(again) == gongkai.check(again, language="zh") == chinese
    assert gongkai.check(again, language="en") == report.findings


def test_a_report_without_its_text_is_checked_by_its_values():
    bare = gongkai.Report.from_json(read(DAMAGED).to_json())
    codes = {f["code"] for f in gongkai.check(bare, language="zh")}
    assert codes
    assert codes < {f["code"] for f in bare.findings}


def test_two_years_are_compared_in_their_order():
    earlier, later = read(), read(PAGE.replace("2012", "2013").replace("84", "90"))
    comparison = gongkai.compare(earlier, later)
    assert (comparison["earlier"]["year"], comparison["later"]["year"]) == (2012, 2013)
    assert comparison["changes"][0]["difference"] == "6"
    assert comparison["prose"]["sections"]
    assert gongkai.compare(later, earlier) == comparison
    bare = gongkai.Report.from_json(later.to_json())
    assert gongkai.compare(earlier, bare).get("prose") is None


def test_two_organs_are_refused_unless_forced():
    other = read(PAGE.replace("水利局", "教育局"))
    with pytest.raises(gongkai.OrganError, match="某县水利局 and 某县教育局"):
        gongkai.compare(read(), other)
    assert gongkai.compare(read(), other, force=True)["same_organ"] is False


def test_wrong_types():
    for function in (lambda: gongkai.check(PAGE), lambda: gongkai.compare(read(), {}), lambda: gongkai.check(None)):
        with pytest.raises(TypeError):
            function()
    with pytest.raises(ValueError):
        gongkai.check(read(), language="fr")
    with pytest.raises(ValueError):
        gongkai.compare(read(), read(), language="fr")
