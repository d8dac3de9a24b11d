"""A panel from a folder of pages: applications by organ and year, each with the words it was read from.

    python examples/python/panel.py tests/data panel.csv        (needs polars)
"""

import pathlib
import sys

import polars

import gongkai

pages = sorted(path for path in pathlib.Path(sys.argv[1]).rglob("*") if path.is_file())
results = dict(zip(pages, gongkai.extract_many(pages)))
for path, result in results.items():
    if isinstance(result, Exception):
        print("not read:", result, file=sys.stderr)
reports = [result for result in results.values() if isinstance(result, gongkai.Report)]
panel = polars.DataFrame(gongkai.tables(reports)["panel"])
columns = ["organ_name", "report_year", "division_code", "applications_received", "applications_received_source"]
panel.select(columns).sort(columns[:2]).write_csv(sys.argv[2])
