"""Chinese government-information-disclosure reports, as they come off the web, to data that can be cited.

    >>> import gongkai
    >>> page = "某县水利局2012年政府信息公开工作年度报告\\n一、概述\\n2012年，主动公开政府信息84条。"
    >>> report = gongkai.extract(page.encode(), name="page.txt")
    >>> report.year["value"], report.issuer["text"]
    (2012, '某县水利局')
    >>> figure = report.statistics[0]
    >>> figure["metric"], figure["value"], report.slice(figure["value_span"])
    ('information_disclosed', '84', '84')

Every value carries the place it was read from: a span is ``[start, end]``, byte offsets into the
UTF-8 form of ``report.source``.
"""

from ._native import (
    DecodeError,
    EmptyError,
    GongkaiError,
    LimitError,
    NumeralError,
    OrganError,
    Report,
    Reports,
    Table,
    __version__,
    check,
    clean,
    compare,
    dates,
    extract,
    extract_many,
    format_numeral,
    numbers,
    organ,
    outline,
    parse_numeral,
    tables,
)

__all__ = [
    "DecodeError",
    "EmptyError",
    "GongkaiError",
    "LimitError",
    "NumeralError",
    "OrganError",
    "Report",
    "Reports",
    "Table",
    "__version__",
    "check",
    "clean",
    "compare",
    "dates",
    "extract",
    "extract_many",
    "format_numeral",
    "numbers",
    "organ",
    "outline",
    "parse_numeral",
    "tables",
]
