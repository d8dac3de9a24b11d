//! A report as one self-contained HTML page: the source with every value marked where it was read,
//! beside the data.
//!
//! [`Inspection::read`] reads a document, [`page`] draws it. The page needs no network and no other
//! file. All that comes from the document is escaped on its way out, and a content-security policy
//! admits the page's own style and script, by their hashes, and nothing else.

mod chart;
mod data;
mod drawing;
mod kind;
mod marker;
mod page;
mod pane;
#[cfg(feature = "pdf")]
mod printed;
mod record;
mod segment;
mod source;
mod words;

use gongkai::report::{Finding, Language};
use gongkai::{ExtractError, ExtractOptions, Extraction};

pub use page::{PageLanguage, PageOptions, fragment, page};

/// A document that has been read, with its findings in both languages of the page.
#[derive(Debug, Clone)]
pub struct Inspection {
    read: Extraction,
    /// The findings in Chinese, in the order of those of the report, which are in English.
    chinese: Vec<Finding>,
}

impl Inspection {
    /// Takes a document that was read with English messages, and its findings in Chinese.
    #[must_use]
    pub const fn new(read: Extraction, chinese: Vec<Finding>) -> Self {
        Self { read, chinese }
    }

    /// Reads a document; `options.language` does not matter.
    ///
    /// # Errors
    ///
    /// As [`gongkai::extract`].
    pub fn read(name: &str, bytes: &[u8], options: &ExtractOptions) -> Result<Self, ExtractError> {
        let options = options.clone();
        let chinese = gongkai::extract(name, bytes, &options.clone().language(Language::Chinese))?;
        let read = Extraction::read(name, bytes, &options.language(Language::English))?;
        Ok(Self::new(read, chinese.findings))
    }

    /// What was read.
    #[must_use]
    pub const fn extraction(&self) -> &Extraction {
        &self.read
    }

    /// The message of the finding at `index` in Chinese; `None` where the two lists part.
    fn chinese_message(&self, index: usize) -> Option<&str> {
        let (zh, en) = (
            self.chinese.get(index)?,
            self.read.report.findings.get(index)?,
        );
        (zh.code == en.code && zh.spans == en.spans).then_some(&zh.message)
    }
}
