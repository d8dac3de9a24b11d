//! The names of the tables.

use std::fmt;

/// Declares [`TableName`] with what each table is called and about.
macro_rules! tables {
    ($( $variant:ident = $name:literal, $meaning:literal; )*) => {
        /// A table that is made from reports.
        ///
        /// ```
        /// use gongkai_dataset::TableName;
        ///
        /// let schema = TableName::Statistics.schema();
        /// assert_eq!(schema.field(0).name(), "report_id");
        /// assert_eq!(schema.fields().len(), TableName::Statistics.columns().len());
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum TableName { $( #[doc = $meaning] $variant, )* }

        impl TableName {
            /// All tables.
            pub const ALL: [Self; [$( $name ),*].len()] = [$( Self::$variant ),*];

            /// The name in lower case: `statistics`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )* }
            }

            /// What a row of the table is, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $( Self::$variant => $meaning, )* }
            }
        }
    };
}

tables! {
    Reports = "reports", "One row a report.";
    Sections = "sections", "One row a section of the outline.";
    Documents = "documents", "One row a citation of a document.";
    Contacts = "contacts", "One row a phone number, address or record number.";
    Statistics = "statistics", "One row a figure of the text.";
    Quantities = "quantities", "One row a quantity that the text mentions.";
    Dates = "dates", "One row a date that the text mentions.";
    Cells = "cells", "One row a cell of a table.";
    Findings = "findings", "One row a finding.";
    Panel = "panel", "One row an organ and year with its main figures.";
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
