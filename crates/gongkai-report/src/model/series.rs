//! Series: figures that reports give year by year, whatever form they follow.
//!
//! All of it is generated from `lexicon/series.tsv`.

#[rustfmt::skip]
mod generated;

use super::metric::Metric;
use super::table_codes::{Column, Row, TableFormat};

/// A figure that reports give year by year, whatever form they follow: the cells of each form that it is the
/// sum of, and the figure of the text that says the same.
///
/// ```
/// use gongkai_report::{Column, Row, Series, TableFormat};
///
/// let series = Series::APPLICATIONS_GRANTED;
/// assert_eq!(series.cells(TableFormat::Form2021), [(Row::Granted, Column::Total)]);
/// assert_eq!(series.cells(TableFormat::Form2014).len(), 2);
/// assert!(!series.note.is_empty()); // the two do not count quite the same
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Series {
    /// Its code, such as `applications_received`.
    pub code: &'static str,
    /// Its name in Chinese.
    pub zh: &'static str,
    /// Its name in English.
    pub en: &'static str,
    /// The figure of the text that says the same, and its category.
    pub metric: Option<(Metric, Option<&'static str>)>,
    /// Whether it is one of the main series, which a panel of reports has as columns. No cell belongs to two
    /// main series; the others are parts of them.
    pub in_panel: bool,
    /// Why the figures before and since 2019 do not count quite the same; empty where they do.
    pub note: &'static str,
    before_2019: &'static [(Row, Column)],
    since_2019: &'static [(Row, Column)],
}

impl Series {
    /// The main series, in the order of the columns of a panel.
    pub fn panel() -> impl Iterator<Item = &'static Self> {
        Self::ALL.iter().filter(|series| series.in_panel)
    }

    /// The cells of a form that the series is the sum of. None for the forms of single provinces, which count
    /// by rules of their own.
    ///
    /// The forms of 2019 and 2021 share one list, so that a cell of the list may be missing in one of them.
    #[must_use]
    pub const fn cells(&self, form: TableFormat) -> &'static [(Row, Column)] {
        match form {
            TableFormat::Form2014 => self.before_2019,
            TableFormat::Form2019 | TableFormat::Form2021 => self.since_2019,
            _ => &[],
        }
    }
}

impl TableFormat {
    /// The series that a cell of this form belongs to, the narrowest first.
    ///
    /// ```
    /// use gongkai_report::{Column, Row, Series, TableFormat};
    ///
    /// let codes = |form: TableFormat, row| -> Vec<_> {
    ///     form.series(row, Column::Total).map(|series| series.code).collect()
    /// };
    /// assert_eq!(codes(TableFormat::Form2021, Row::NewReceived), ["applications_received"]);
    /// assert_eq!(
    ///     codes(TableFormat::Form2021, Row::RefusedByLaw),
    ///     ["refused_by_law", "applications_refused"]
    /// );
    /// ```
    pub fn series(self, row: Row, column: Column) -> impl Iterator<Item = &'static Series> {
        let all = Series::ALL.iter().rev();
        all.filter(move |series| series.cells(self).contains(&(row, column)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMS: [TableFormat; 3] = [
        TableFormat::Form2014,
        TableFormat::Form2019,
        TableFormat::Form2021,
    ];

    #[test]
    fn a_cell_belongs_to_one_main_series_at_most() {
        for form in FORMS {
            let mut seen = std::collections::HashSet::new();
            for series in Series::panel() {
                for cell in series.cells(form) {
                    assert!(seen.insert(cell), "{cell:?} of {form} is in two series");
                }
            }
        }
    }

    #[test]
    fn cells_are_cells_of_a_form() {
        for series in Series::ALL {
            for form in [&FORMS[..1], &FORMS[1..]] {
                for (row, column) in series.cells(form[0]) {
                    let known = form.iter().any(|form| form.columns(*row).contains(column));
                    assert!(known, "{}: no form has {row}.{column}", series.code);
                }
            }
        }
    }
}
