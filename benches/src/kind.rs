//! The kinds of documents that offices publish.

use crate::page::{self, Site};
use crate::seeds::{Script, repeated, reports};

/// What a document looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A Simplified report as text.
    Text,
    /// A Traditional report with readings, as text.
    Traditional,
    /// A page of a site that sets each paragraph in a `<p>`, with the standard tables.
    ReportPage,
    /// A page of an archive of policies: tables in tables, styles on each paragraph and span.
    PolicyPage,
    /// A page that a word processor wrote: three spans a line, each with its styles.
    WordPage,
    /// A page of standard tables and hardly any text.
    TablePage,
    /// A [`ReportPage`](Self::ReportPage) in Traditional characters with readings.
    TraditionalPage,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Text,
        Self::Traditional,
        Self::ReportPage,
        Self::PolicyPage,
        Self::WordPage,
        Self::TablePage,
        Self::TraditionalPage,
    ];

    /// The name in the tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Traditional => "traditional",
            Self::ReportPage => "report page",
            Self::PolicyPage => "policy page",
            Self::WordPage => "word page",
            Self::TablePage => "table page",
            Self::TraditionalPage => "traditional page",
        }
    }
}

/// A document of about `size` bytes, markup included; the same at each call.
///
/// ```
/// use gongkai_bench::{Kind, document};
///
/// let page = document(Kind::PolicyPage, 100_000);
/// assert!((99_000..101_000).contains(&page.len()));
/// assert!(page.ends_with("</html>\n"));
/// ```
#[must_use]
pub fn document(kind: Kind, size: usize) -> String {
    let (markup, script) = match kind {
        Kind::Text => return repeated(&reports(Script::Simplified), size),
        Kind::Traditional => return repeated(&reports(Script::Traditional), size),
        Kind::ReportPage => (Site::Report, Script::Simplified),
        Kind::PolicyPage => (Site::Policy, Script::Simplified),
        Kind::WordPage => (Site::Word, Script::Simplified),
        Kind::TablePage => (Site::Tables, Script::Simplified),
        Kind::TraditionalPage => (Site::Report, Script::Traditional),
    };
    page::page(markup, &reports(script), size)
}
