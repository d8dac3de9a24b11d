"""`tables`: Arrow by the PyCapsule interface."""

import pytest
from conftest import PAGE, read

import gongkai


@pytest.fixture
def made():
    return gongkai.tables([read(), read(PAGE.replace("84", "85"))])


def test_tables_have_names_rows_and_columns(made):
    assert {"reports", "statistics", "cells", "findings", "sections"} <= set(made)
    assert len(made["statistics"]) == 4
    assert "metric" in made["statistics"].column_names
    assert "4 rows" in repr(made["statistics"])
    empty = gongkai.tables([])
    assert set(empty) == set(made)
    assert all(len(table) == 0 for table in empty.values())


def test_reports_are_taken_from_any_iterable_and_nothing_else():
    assert len(gongkai.tables(gongkai.extract_many([PAGE.encode()] * 3))["reports"]) == 3
    for wrong in (None, 5, [PAGE], [read().to_dict()], [ValueError()]):
        with pytest.raises(TypeError):
            gongkai.tables(wrong)


def test_pyarrow_takes_them_without_a_copy(made):
    pyarrow = pytest.importorskip("pyarrow")
    for name, table in made.items():
        one, other = pyarrow.table(table), pyarrow.table(table)
        one.validate(full=True)
        assert one.column_names == table.column_names
        assert one.num_rows == len(table), name
        for a, b in zip(one.columns, other.columns):
            for left, right in zip(a.chunks, b.chunks):
                assert [x and x.address for x in left.buffers()] == [x and x.address for x in right.buffers()]


def test_tables_outlive_the_reports_and_themselves():
    pyarrow = pytest.importorskip("pyarrow")
    arrow = pyarrow.table(gongkai.tables([read()])["statistics"])
    assert arrow.column("metric").to_pylist() == ["information_disclosed", "applications_received"]


def test_polars_takes_them(made):
    polars = pytest.importorskip("polars")
    for name, table in made.items():
        assert polars.DataFrame(table).height == len(table), name
    assert polars.DataFrame(made["statistics"])["value_decimal"].to_list() == [84, 0, 85, 0]


def test_duckdb_takes_them(made):
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    statistics = made["statistics"]
    query = "SELECT metric, count(*) FROM statistics GROUP BY 1 ORDER BY 1"
    assert duckdb.sql(query).fetchall() == [("applications_received", 2), ("information_disclosed", 2)]


def test_pandas_takes_them(made):
    pandas = pytest.importorskip("pandas")
    pyarrow = pytest.importorskip("pyarrow")
    assert len(pyarrow.table(made["statistics"]).to_pandas()) == 4
    if hasattr(pandas.DataFrame, "from_arrow"):
        assert len(pandas.DataFrame.from_arrow(made["statistics"])) == 4
