"""A panel from a folder of pages: applications received, by organ and year.

    python examples/python/panel.py tests/data
"""

import pathlib
import sys

import gongkai

pages = sorted(p for p in pathlib.Path(sys.argv[1]).iterdir() if p.is_file())
print("organ,year,applications,source")
for path, report in zip(pages, gongkai.extract_many(pages)):
    if isinstance(report, Exception):
        print(path.name, report, file=sys.stderr)
        continue
    for figure in report.statistics:
        if figure["metric"] == "applications_received" and figure["part_of"] is None:
            organ = report.issuer["text"] if report.issuer else ""
            year = report.year["value"] if report.year else ""
            print(f'{organ},{year},{figure["value"]},"{report.slice(figure["span"])}"')
