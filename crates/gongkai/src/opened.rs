//! A document of any format with its source text.

use gongkai_report::Page;
#[cfg(feature = "paged")]
use gongkai_report::{Finding, FindingCode, Language, Severity};
use gongkai_text::{DecodeOptions, Document, ReadOptions, decode, read};
#[cfg(feature = "paged")]
use gongkai_text::{Layout, read_layout};

use crate::error::ExtractError;
use crate::options::ExtractOptions;

/// A document whose source text is known.
#[derive(Debug)]
pub(crate) struct Opened {
    /// The source text: the bytes decoded, or the text layer of a paged document.
    pub(crate) text: String,
    pub(crate) encoding: &'static str,
    #[cfg(feature = "paged")]
    pub(crate) layout: Option<Layout>,
}

impl Opened {
    /// Reads a document. Its bytes decide which format it is read as.
    pub(crate) fn read(
        bytes: &[u8],
        options: &ExtractOptions,
        reading: &ReadOptions,
    ) -> Result<(Self, Document), ExtractError> {
        #[cfg(feature = "paged")]
        if let Some(layout) = read_layout(bytes, reading)? {
            let opened = Self {
                text: layout.text().to_owned(),
                encoding: "UTF-8",
                layout: Some(layout),
            };
            opened.check()?;
            let layout = opened.layout.as_ref().ok_or(ExtractError::Empty)?;
            let document = layout.document(reading)?;
            return Ok((opened, document));
        }
        let mut decoding = DecodeOptions::default().max_bytes(options.limits.bytes);
        decoding.encoding.clone_from(&options.encoding);
        let decoded = decode(bytes, &decoding)?;
        let opened = Self {
            text: decoded.text,
            encoding: decoded.encoding,
            #[cfg(feature = "paged")]
            layout: None,
        };
        opened.check()?;
        let document = read(&opened.text, reading)?;
        Ok((opened, document))
    }

    fn check(&self) -> Result<(), ExtractError> {
        if self.text.trim().is_empty() {
            return Err(ExtractError::Empty);
        }
        Ok(())
    }

    /// What is to be said of pages that could not be read.
    #[cfg(feature = "paged")]
    pub(crate) fn finding(&self, language: Language) -> Option<Finding> {
        let blank = self.layout.as_ref()?.blank_pages();
        if blank.is_empty() {
            return None;
        }
        let numbers: Vec<String> = blank.iter().map(u32::to_string).collect();
        let message = match language {
            Language::Chinese => {
                format!(
                    "第 {} 页只有图像，没有文字层，须先作文字识别",
                    numbers.join("、")
                )
            }
            Language::English => format!(
                "pages without a text layer, images only: {}; they must be put through OCR first",
                numbers.join(", ")
            ),
        };
        let code = FindingCode::TextLostCharacters;
        Some(Finding::new(code, Severity::Warning, message, []))
    }

    /// The pages of a PDF.
    #[cfg(feature = "paged")]
    pub(crate) fn pages(&self) -> Vec<Page> {
        use gongkai_report::Points;
        let page = |page: &gongkai_text::Page| Page {
            number: page.number,
            span: page.span,
            width: Points::new(page.width.into()),
            height: Points::new(page.height.into()),
        };
        let pages = self.layout.iter().flat_map(gongkai_text::Layout::pages);
        pages.map(page).collect()
    }

    /// No pages: this build reads no paged documents.
    #[cfg(not(feature = "paged"))]
    #[expect(clippy::unused_self, reason = "the other build has pages")]
    pub(crate) const fn pages(&self) -> Vec<Page> {
        Vec::new()
    }
}
