//! `tables`: reports as Arrow tables, handed over without a copy.

use std::collections::BTreeMap;

use gongkai_dataset::arrow_array::RecordBatch;
use gongkai_dataset::{Document, TableName, TablesBuilder};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;

use crate::errors::LimitError;
use crate::report::Report;

/// An Arrow table. It offers the Arrow PyCapsule interface: `pyarrow.table(t)`,
/// `polars.DataFrame(t)`, `duckdb.sql("FROM t")` and `pandas` take it as it is.
#[pyclass(frozen, module = "gongkai")]
pub(crate) struct Table {
    batch: RecordBatch,
}

#[pymethods]
impl Table {
    /// The rows as a stream of the Arrow C interface.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        // The crate's own table object exports the stream.
        Bound::new(
            py,
            PyTable::try_new(vec![self.batch.clone()], self.batch.schema())?,
        )?
        .call_method1("__arrow_c_stream__", (requested_schema,))
    }

    /// Names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        let schema = self.batch.schema();
        schema
            .fields()
            .iter()
            .map(|field| field.name().clone())
            .collect()
    }

    /// Number of rows.
    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    fn __repr__(&self) -> String {
        format!(
            "<gongkai.Table {} rows, {} columns>",
            self.__len__(),
            self.column_names().len()
        )
    }
}

/// Turns reports into Arrow tables: a dict from the table's name to the table.
#[pyfunction]
pub(crate) fn tables(reports: &Bound<'_, PyAny>) -> PyResult<BTreeMap<&'static str, Table>> {
    let mut builder = TablesBuilder::new();
    for report in reports.try_iter()? {
        let report = report?;
        let report = report.cast::<Report>()?.get();
        builder
            .push(&Document::new(&report.model).source(&report.text))
            .map_err(|error| LimitError::new_err(error.to_string()))?;
    }
    let built = builder.finish();
    Ok(TableName::ALL
        .iter()
        .map(|name| {
            (
                name.name(),
                Table {
                    batch: built.get(*name).clone(),
                },
            )
        })
        .collect())
}
