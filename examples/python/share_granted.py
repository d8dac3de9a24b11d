"""Plots the share of applications that were granted, by year, from the standard tables.

    python examples/python/share_granted.py FOLDER share.png        (needs matplotlib)
"""

import collections
import pathlib
import sys
from decimal import Decimal

import gongkai


def total(table, row):
    """The figure in a row's column 总计, or None where the page does not give it."""
    for cell in table["cells"]:
        if cell["row"] == row and cell["column"] == "total" and cell["state"] in ("number", "zero"):
            return Decimal(cell["value"])
    return None


def main(folder, picture):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    granted, processed = collections.Counter(), collections.Counter()
    pages = sorted(p for p in pathlib.Path(folder).rglob("*") if p.is_file())
    for report in gongkai.extract_many(pages):
        if isinstance(report, Exception) or report.year is None:
            continue
        for table in report.tables:
            if table["kind"] == "requests":
                given, all_ = total(table, "granted"), total(table, "processed_total")
                if given is not None and all_:
                    granted[report.year["value"]] += given
                    processed[report.year["value"]] += all_
    years = sorted(processed)
    shares = [float(granted[year] / processed[year]) for year in years]
    for year, share in zip(years, shares):
        print(year, f"{share:.1%}")
    figure, axes = pyplot.subplots()
    axes.bar([str(year) for year in years], shares)
    axes.set_ylabel("share of applications granted in full")
    figure.savefig(picture)


if __name__ == "__main__":
    main(*sys.argv[1:3])
