//! The tables inside a column: for each document one row, whatever came of it.

use std::fmt;
use std::sync::Arc;

use arrow_array::builder::NullBufferBuilder;
use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, Field, Fields};

use super::batch::TableBuilder;
use super::document::Document;
use super::error::TablesError;
use super::table_name::TableName;

/// The name of a list's items, as Arrow has it.
const ITEM: &str = "item";

impl TableName {
    /// A row of the table as a struct: the columns of [`schema`](Self::schema), all of which may be
    /// null, since inside a column there may be no row.
    ///
    /// ```
    /// use gongkai_dataset::TableName;
    ///
    /// let fields = TableName::Cells.row_fields();
    /// assert_eq!(fields.len(), TableName::Cells.columns().len());
    /// assert!(fields.iter().all(|field| field.is_nullable()));
    /// ```
    #[must_use]
    pub fn row_fields(self) -> Fields {
        let schema = self.schema();
        let nullable = |field: &Arc<Field>| field.as_ref().clone().with_nullable(true);
        schema.fields().iter().map(nullable).collect()
    }
}

/// Builds a column that holds, for each document, the list of its rows in one table.
///
/// ```
/// use gongkai_dataset::{Document, ListsBuilder, TableName};
/// use gongkai_dataset::arrow_array::Array as _;
/// use gongkai_report::{Format, Report, SourceInfo};
///
/// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 7099));
/// let mut builder = ListsBuilder::new(TableName::Statistics);
/// builder.push(&Document::new(&report))?;
/// builder.push_null();
/// let lists = builder.finish();
/// assert_eq!(lists.data_type(), &ListsBuilder::data_type(TableName::Statistics));
/// // The first has no figures, of the second nothing is known.
/// assert_eq!((lists.value(0).len(), lists.is_null(0), lists.is_null(1)), (0, false, true));
/// # Ok::<(), gongkai_dataset::TablesError>(())
/// ```
pub struct ListsBuilder {
    table: TableName,
    rows: Box<dyn TableBuilder>,
    lengths: Vec<usize>,
    nulls: NullBufferBuilder,
}

impl fmt::Debug for ListsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ListsBuilder({}, {} lists)", self.table, self.len())
    }
}

impl ListsBuilder {
    /// A builder without lists.
    #[must_use]
    pub fn new(table: TableName) -> Self {
        Self {
            table,
            rows: table.builder(),
            lengths: Vec::new(),
            nulls: NullBufferBuilder::new(0),
        }
    }

    /// The type of the column: a list of [`TableName::row_fields`].
    #[must_use]
    pub fn data_type(table: TableName) -> DataType {
        DataType::List(Self::item(table))
    }

    fn item(table: TableName) -> Arc<Field> {
        let row = DataType::Struct(table.row_fields());
        Arc::new(Field::new(ITEM, row, true))
    }

    /// Adds the list of a document's rows.
    ///
    /// # Errors
    ///
    /// [`TablesError::Full`] if its texts do not fit in the column any more; the builder is then as
    /// it was.
    pub fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError> {
        let before = self.rows.len();
        self.rows.push(document)?;
        self.lengths.push(self.rows.len() - before);
        self.nulls.append_non_null();
        Ok(())
    }

    /// Adds a document of which nothing is known.
    pub fn push_null(&mut self) {
        self.lengths.push(0);
        self.nulls.append_null();
    }

    /// The number of documents so far.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Whether there are no documents yet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }

    /// The column so far, after which the builder is empty.
    pub fn finish(&mut self) -> ListArray {
        let rows = StructArray::new(self.table.row_fields(), self.rows.finish_columns(), None);
        // Each row took bytes of a room that 31 bits address.
        let ends = OffsetBuffer::from_lengths(std::mem::take(&mut self.lengths));
        ListArray::new(
            Self::item(self.table),
            ends,
            Arc::new(rows),
            self.nulls.finish(),
        )
    }
}

/// Builds a column that holds all that the tables say of a document: a struct of `report`, its row in
/// `reports`, and a list of its rows in each other table.
///
/// ```
/// use gongkai_dataset::{Document, NestedBuilder};
/// use gongkai_dataset::arrow_array::Array as _;
/// use gongkai_report::{Format, Report, SourceInfo};
///
/// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 7099));
/// let mut builder = NestedBuilder::new();
/// builder.push(&Document::new(&report))?;
/// builder.push_null();
/// let (fields, columns) = (NestedBuilder::fields(), builder.finish());
/// assert_eq!((fields[0].name().as_str(), columns[0].is_null(1)), ("report", true));
/// assert_eq!((fields[1].name().as_str(), columns[1].is_null(1)), ("sections", true));
/// # Ok::<(), gongkai_dataset::TablesError>(())
/// ```
#[derive(Debug)]
pub struct NestedBuilder {
    reports: Box<dyn TableBuilder>,
    nulls: NullBufferBuilder,
    lists: Vec<ListsBuilder>,
}

impl Default for NestedBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl NestedBuilder {
    /// The tables that are lists.
    fn lists() -> impl Iterator<Item = TableName> {
        TableName::ALL
            .into_iter()
            .filter(|table| *table != TableName::Reports)
    }

    /// A builder without documents.
    #[must_use]
    pub fn new() -> Self {
        Self {
            reports: TableName::Reports.builder(),
            nulls: NullBufferBuilder::new(0),
            lists: Self::lists().map(ListsBuilder::new).collect(),
        }
    }

    /// The fields of the struct, each of which is null where nothing is known of a document.
    #[must_use]
    pub fn fields() -> Fields {
        let report = DataType::Struct(TableName::Reports.row_fields());
        let lists = Self::lists().map(|table| (table.name(), ListsBuilder::data_type(table)));
        let fields = std::iter::once(("report", report)).chain(lists);
        fields
            .map(|(name, data_type)| Field::new(name, data_type, true))
            .collect()
    }

    /// Adds a document.
    ///
    /// # Errors
    ///
    /// [`TablesError::Full`] if its texts do not fit in one of the columns any more; all are then as
    /// they were.
    pub fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError> {
        self.reports.check(document)?;
        for list in &self.lists {
            list.rows.check(document)?;
        }
        self.reports.push(document)?;
        self.nulls.append_non_null();
        self.lists
            .iter_mut()
            .try_for_each(|list| list.push(document))
    }

    /// Adds a document of which nothing is known.
    pub fn push_null(&mut self) {
        self.reports.push_null();
        self.nulls.append_null();
        for list in &mut self.lists {
            list.push_null();
        }
    }

    /// The number of documents so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.reports.len()
    }

    /// Whether there are no documents yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The columns of [`fields`](Self::fields) so far, after which the builder is empty.
    pub fn finish(&mut self) -> Vec<ArrayRef> {
        let fields = TableName::Reports.row_fields();
        let columns = self.reports.finish_columns();
        let reports = StructArray::new(fields, columns, self.nulls.finish());
        let lists = self
            .lists
            .iter_mut()
            .map(|list| Arc::new(list.finish()) as _);
        std::iter::once(Arc::new(reports) as _)
            .chain(lists)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::Array as _;
    use arrow_array::cast::AsArray as _;
    use gongkai_report::{Format, Metric, Report, SourceInfo, SourceSpan, Statistic};

    fn report(figures: usize) -> Report {
        let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
        let clause = SourceSpan::new(0, 3).expect("forwards");
        let figure = Statistic::new(Metric::ApplicationsReceived, 5.into(), clause);
        report.statistics = vec![figure; figures];
        report
    }

    #[test]
    fn rows_stay_with_their_documents() {
        let mut builder = NestedBuilder::new();
        for figures in [2, 0, 3] {
            builder
                .push(&Document::new(&report(figures)))
                .expect("it fits");
            builder.push_null();
        }
        assert_eq!(builder.len(), 6);
        let columns = builder.finish();
        let types = NestedBuilder::fields();
        for (field, column) in types.iter().zip(&columns) {
            assert_eq!(column.data_type(), field.data_type());
            assert_eq!((column.len(), column.null_count()), (6, 3));
        }
        let place = types.iter().position(|field| field.name() == "statistics");
        let lists = columns[place.expect("a table")].as_list::<i32>();
        let lengths: Vec<_> = lists.iter().map(|list| list.map(|l| l.len())).collect();
        assert_eq!(lengths, [Some(2), None, Some(0), None, Some(3), None]);
        let report = columns[0].as_struct();
        // What engines take out of the struct without looking at its nulls is null as well.
        assert!(report.columns().iter().all(|column| column.is_null(1)));
        assert_eq!(builder.finish()[0].len(), 0);
    }

    #[test]
    fn a_row_of_a_list_is_a_row_of_the_table() {
        let report = report(2);
        let document = Document::new(&report);
        let mut lists = ListsBuilder::new(TableName::Statistics);
        lists.push(&document).expect("it fits");
        let mut table = TableName::Statistics.builder();
        table.push(&document).expect("it fits");
        let list = lists.finish().value(0);
        assert_eq!(list.as_struct().columns(), table.finish().columns());
    }
}
