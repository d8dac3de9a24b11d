"""Numerals, numbers, dates, cleaning, the outline, organs."""

import datetime
import decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongkai


def test_numerals_have_exact_values():
    assert gongkai.parse_numeral("一万二千") == decimal.Decimal(12000)
    assert str(gongkai.parse_numeral("1.50万")) == "15000"
    for wrong in ("公开", "", "一" * 1_000_000):
        with pytest.raises(gongkai.NumeralError) as error:
            gongkai.parse_numeral(wrong)
        assert len(str(error.value)) < 300


def test_numerals_are_written_in_styles():
    assert gongkai.format_numeral(10203) == "一万零二百零三"
    assert gongkai.format_numeral("10203", "upper") == "壹万零贰佰零叁"
    assert gongkai.format_numeral(2012, style="digits") == "二零一二"
    assert gongkai.format_numeral(decimal.Decimal("1.5")) == "一点五"
    assert gongkai.format_numeral(decimal.Decimal("1E+3")) == "一千"
    for wrong in (10**60, "五", "", decimal.Decimal("NaN"), decimal.Decimal("Infinity"), decimal.Decimal("1E+999999")):
        with pytest.raises(gongkai.NumeralError):
            gongkai.format_numeral(wrong)
    for wrong in (1.5, None, b"1", True, [1]):
        with pytest.raises(TypeError):
            gongkai.format_numeral(wrong)
    with pytest.raises(ValueError):
        gongkai.format_numeral(1, "roman")
    with pytest.raises(TypeError):
        gongkai.format_numeral(1, None)


@given(st.integers(0, 10**15))
def test_numerals_return(number):
    for style in ("lower", "upper", "traditional", "traditional_upper"):
        assert gongkai.parse_numeral(gongkai.format_numeral(number, style)) == number


def test_numbers_carry_bounds_and_units():
    (number,) = gongkai.numbers("共公开2万余条")
    assert number == {
        "text": "2万余条",
        "start": 3,
        "end": 7,
        "value": "20000",
        "value_max": None,
        "bound": "more_than",
        "unit": "条",
        "kind": "cardinal",
    }


def test_dates_count_from_a_reference():
    (date,) = gongkai.dates("自2015年3月5日起")
    assert (date["text"], date["from"]) == ("2015年3月5日", "2015-03-05")
    for reference in (datetime.date(2016, 1, 1), datetime.datetime(2016, 1, 1, 12), "2016-01-01"):
        (date,) = gongkai.dates("去年", reference)
        assert (date["from"], date["to"]) == ("2015-01-01", "2015-12-31")
    for wrong in ("soon", "2016-13-01", "", "2016-01-01x", "二〇一六年元旦"):
        with pytest.raises(ValueError):
            gongkai.dates("去年", wrong)
    for wrong in (2016, 1.5, [2016, 1, 1]):
        with pytest.raises(TypeError):
            gongkai.dates("去年", wrong)


def test_clean_and_outline():
    assert gongkai.clean("資訊") == "资讯"
    first, second = gongkai.outline("一、概述\n（一）公开。公开5条。\n二、问题\n一是慢。二是少。")
    assert (first["level"], first["number"], first["title"], second["items"]) == (1, 1, "概述", 2)
    assert [child["title"] for child in first["children"]] == ["公开"]


def test_organs_have_a_division_or_candidates():
    found = gongkai.organ("重庆市渝北区教育委员会", 2016)
    assert (found["division"]["code"], found["level"], found["type"]) == ("500112", "county", "department")
    homonym = gongkai.organ("鼓楼区教育局", 2016)
    assert homonym["division"] is None
    assert len(homonym["candidates"]) > 1
    with pytest.raises(TypeError):
        gongkai.organ(None)


TEXT = (gongkai.numbers, gongkai.dates, gongkai.clean, gongkai.outline, gongkai.parse_numeral, gongkai.organ)


@pytest.mark.parametrize("function", TEXT, ids=lambda function: function.__name__)
def test_text_is_text(function):
    for wrong in (b"5", 5, None, ["5"]):
        with pytest.raises(TypeError):
            function(wrong)
    for surrogate in ("\ud800", "五\udfff条"):
        with pytest.raises(UnicodeEncodeError):
            function(surrogate)
    assert function.__doc__


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=100))
@settings(max_examples=200)
def test_no_text_crashes(text):
    gongkai.outline(text)
    assert gongkai.clean(gongkai.clean(text)) is not None
    gongkai.organ(text)
    for found in gongkai.numbers(text) + gongkai.dates(text):
        assert text[found["start"] : found["end"]] == found["text"]
