"""Runs the queries of the README over a made-up dataset, in each engine, and holds the answers against what was planted.

    python engines.py README.md DATASET EXPECTED.tsv

The code is taken out of the README, so that what is printed there is what runs. `.ci/dataset` calls this.
"""

import collections
import csv
import math
import os
import pathlib
import re
import sys
import tempfile

QUESTIONS = ["applications", "share_granted", "contradictions", "by_province", "most_cited"]
TABLES = ["sections", "documents", "contacts", "statistics", "quantities", "dates", "cells", "findings", "panel"]


def blocks(readme):
    """The first block of code below each heading of the third level."""
    text = pathlib.Path(readme).read_text(encoding="utf-8")
    return {name: code for name, code in re.findall(r"^### (\w+)\n+```\w+\n(.*?)^```", text, re.S | re.M)}


def expected(path):
    """The five answers, reckoned from what was planted."""
    with open(path, encoding="utf-8", newline="") as file:
        reports = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    titles = collections.Counter(title for report in reports for title in set(report["document_titles"].split("|")))
    # A draft that was replaced cites, but has no row in the panel.
    reports = [report for report in reports if report["replaced"] == "0"]
    number = lambda report, name: float(report[name]) if report[name] else None
    granted, processed, provinces = collections.Counter(), collections.Counter(), collections.Counter()
    for report in reports:
        figures = [
            number(report, "applications_" + name) for name in ("granted", "partly_granted", "processed", "received")
        ]
        if None not in figures[:3]:
            granted[report["report_year"]] += figures[0] + figures[1]
            processed[report["report_year"]] += figures[2]
        provinces[report["province_name"]] += figures[3] or 0
    key = lambda report: (report["organ_name"], int(report["report_year"]))
    return {
        "applications": sorted((*key(report), number(report, "applications_received")) for report in reports),
        "share_granted": sorted((int(year), granted[year] / processed[year]) for year in processed),
        # The number of findings is not planted, only that there are some.
        "contradictions": sorted(key(report) for report in reports if report["contradiction"]),
        "by_province": sorted(provinces.items(), key=lambda row: (-row[1], row[0])),
        "most_cited": sorted(titles.items(), key=lambda row: (-row[1], row[0]))[:10],
    }


def plain(rows):
    """Rows as tuples of Python's own values, NaN as None."""
    value = lambda one: None if one is None or one != one else one.item() if hasattr(one, "item") else one
    return [tuple(value(one) for one in row) for row in rows]


def same(got, wanted):
    close = lambda a, b: math.isclose(a, b, rel_tol=1e-9) if isinstance(a, float) and isinstance(b, float) else a == b
    return len(got) == len(wanted) and all(
        len(a) == len(b) and all(map(close, a, b)) for a, b in zip(got, wanted)
    )


def statements(sql):
    """The named statements of a block of SQL, and those without a name."""
    named, others = {}, []
    for statement in filter(str.strip, sql.split(";")):
        name = re.search(r"^-- (\w+):", statement, re.M)
        if name:
            named[name[1]] = statement
        else:
            others.append(statement)
    return named, others


def duckdb_answers(code):
    import duckdb

    connection = duckdb.connect()
    named, views = statements(code)
    for view in views:
        connection.execute(view)
    answers = {name: connection.execute(sql).fetchall() for name, sql in named.items()}
    joined = {
        table: connection.execute(
            f"SELECT count(*) FROM 'dataset/{table}/*.parquet' t JOIN 'dataset/reports/*.parquet' r USING (report_id)"
        ).fetchone()[0]
        for table in TABLES
    }
    return answers, joined


def datafusion_answers(code):
    import datafusion

    context = datafusion.SessionContext()
    for table in ["reports", *TABLES]:
        context.register_parquet(table, f"dataset/{table}")
    rows = lambda sql: [tuple(row.values()) for batch in context.sql(sql).collect() for row in batch.to_pylist()]
    answers = {name: rows(sql) for name, sql in statements(code)[0].items()}
    joined = {
        table: rows(f"SELECT count(*) FROM {table} t JOIN reports r ON t.report_id = r.report_id")[0][0]
        for table in TABLES
    }
    return answers, joined


def polars_answers(code):
    import polars

    names = {}
    exec(code, names)
    reports = polars.read_parquet("dataset/reports/*.parquet")
    joined = {
        table: polars.read_parquet(f"dataset/{table}/*.parquet").join(reports, on="report_id").height for table in TABLES
    }
    return {name: names[name].rows() for name in QUESTIONS}, joined


def pandas_answers(code):
    import pandas

    names = {}
    exec(code, names)
    reports = pandas.read_parquet("dataset/reports", columns=["report_id", "organ_key"])
    joined = {
        table: len(pandas.read_parquet(f"dataset/{table}", columns=["report_id"]).merge(reports, on="report_id"))
        for table in TABLES
    }
    return {name: list(names[name].itertuples(index=False, name=None)) for name in QUESTIONS}, joined


def pyarrow_joined():
    from pyarrow import parquet

    reports = parquet.read_table("dataset/reports", columns=["report_id", "organ_key"])
    rows = lambda table: parquet.read_table(f"dataset/{table}", columns=["report_id"])
    return {table: rows(table).join(reports, "report_id", join_type="inner").num_rows for table in TABLES}


def main(readme, dataset, planted):
    from pyarrow import parquet

    code, wanted = blocks(readme), expected(planted)
    dataset = pathlib.Path(dataset).resolve()
    counts = {table: parquet.read_table(dataset / table, columns=["report_id"]).num_rows for table in TABLES}
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        os.symlink(dataset, "dataset")
        engines = {
            "DuckDB": duckdb_answers(code["DuckDB"]),
            "DataFusion": datafusion_answers(code["DuckDB"]),
            "Polars": polars_answers(code["Polars"]),
            "pandas": pandas_answers(code["pandas"]),
            "pyarrow": ({}, pyarrow_joined()),
        }
        os.chdir("/")
    wrong = 0
    for engine, (answers, joined) in engines.items():
        for name in answers and QUESTIONS:
            got = plain(answers[name])
            if name == "contradictions":
                got = [row[:2] for row in got]
            if not same(got, wanted[name]):
                wrong += 1
                different = [pair for pair in zip(got, wanted[name]) if not same([pair[0]], [pair[1]])]
                print(f"{engine}: {name}: {len(got)} rows for {len(wanted[name])}", *different[:3], sep="\n  ")
        if joined != counts:
            wrong += 1
            print(f"{engine}: joined with reports: {joined} for {counts}")
    print(f"{len(QUESTIONS)} questions in {sum(bool(answers) for answers, _ in engines.values())} engines,", f"{wrong} wrong")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
