//! From a source text to a document, whatever it is written in.

use crate::clean::CleanOptions;
use crate::document::{Document, Format};
use crate::error::{DEFAULT_MAX_BYTES, TextError, check_size};
use crate::limit::{Bounds, DEFAULT_MAX_BLOCKS, DEFAULT_MAX_CELLS, DEFAULT_MAX_DEPTH};
use crate::plain;

/// How a source text is read.
///
/// ```
/// let options = gongkai_text::ReadOptions::default().max_bytes(1000);
/// let error = gongkai_text::read(&"公开".repeat(1000), &options).unwrap_err();
/// assert!(error.to_string().contains("more than the limit of 1000"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// What the source is written in. Default: `None`, [`read`] finds it.
    pub format: Option<Format>,
    /// The largest source in bytes. Default: 256 MiB.
    pub max_bytes: usize,
    /// The most elements of HTML that may be open at once. Default: 100 000.
    pub max_depth: usize,
    /// The most paragraphs, lines of text and cells with text. Default: 2 000 000.
    pub max_blocks: usize,
    /// The most cells that all tables together may have. Default: 1 000 000.
    pub max_cells: usize,
    /// Which passes of cleaning run. Default: all but [`Pass::Wording`](crate::Pass::Wording).
    pub clean: CleanOptions,
}

impl ReadOptions {
    /// Sets the format.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = Some(format);
        self
    }

    /// Sets the largest source in bytes.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Sets the most elements of HTML that may be open at once.
    #[must_use]
    pub const fn max_depth(mut self, elements: usize) -> Self {
        self.max_depth = elements;
        self
    }

    /// Sets the most paragraphs, lines of text and cells with text.
    #[must_use]
    pub const fn max_blocks(mut self, blocks: usize) -> Self {
        self.max_blocks = blocks;
        self
    }

    /// Sets the most cells that all tables together may have.
    #[must_use]
    pub const fn max_cells(mut self, cells: usize) -> Self {
        self.max_cells = cells;
        self
    }

    /// Sets the passes of cleaning.
    #[must_use]
    pub const fn clean(mut self, clean: CleanOptions) -> Self {
        self.clean = clean;
        self
    }

    pub(crate) const fn bounds(&self) -> Bounds {
        Bounds {
            depth: self.max_depth,
            blocks: self.max_blocks,
            cells: self.max_cells,
        }
    }
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            format: None,
            max_bytes: DEFAULT_MAX_BYTES,
            max_depth: DEFAULT_MAX_DEPTH,
            max_blocks: DEFAULT_MAX_BLOCKS,
            max_cells: DEFAULT_MAX_CELLS,
            clean: CleanOptions::default(),
        }
    }
}

/// Reads a source text: finds out whether it is HTML, takes it apart into blocks and tables, and
/// cleans them.
///
/// ```
/// let page = gongkai_text::read("<p>2015<span>年</span>3月，公开信息５条</p>", &Default::default())?;
/// assert_eq!(page.text(), "2015年3月，公开信息5条");
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
///
/// # Errors
///
/// [`TextError::TooLarge`], [`TextError::TooDeep`], [`TextError::TooManyBlocks`] and
/// [`TextError::TooManyCells`] above the limits; [`TextError::Unsupported`] for HTML in a build without the feature `html`. Damage in the text is
/// never an error.
pub fn read(source: &str, options: &ReadOptions) -> Result<Document, TextError> {
    let html = match options.format {
        Some(format) => format == Format::Html,
        None => looks_like_html(source),
    };
    if !html {
        return read_text(source, options);
    }
    #[cfg(feature = "html")]
    return read_html(source, options);
    #[cfg(not(feature = "html"))]
    Err(TextError::Unsupported {
        format: "HTML",
        feature: "html",
    })
}

/// Reads plain text, each line a block, with the tables that are written in it as text.
///
/// The document's format is [`Format::Markdown`] if it has pipe tables.
///
/// ```
/// let text = "一、概  述\n　　2016年,收到申请５件。";
/// let page = gongkai_text::read_text(text, &Default::default())?;
/// assert_eq!(page.text(), "一、概述\n2016年，收到申请5件。");
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
///
/// # Errors
///
/// [`TextError::TooLarge`], [`TextError::TooManyBlocks`] and [`TextError::TooManyCells`] above the
/// limits.
pub fn read_text(source: &str, options: &ReadOptions) -> Result<Document, TextError> {
    check_size(source.len(), options.max_bytes)?;
    plain::read(source, options.clean, options.bounds())
}

/// Reads HTML.
///
/// ```
/// let html = "<table><tr><th>本年新<br>制作数量<td>5</table>";
/// let page = gongkai_text::read_html(html, &Default::default())?;
/// let cells: Vec<_> = page.grids()[0].cells.iter().map(|cell| page.slice(cell.span)).collect();
/// assert_eq!(cells, ["本年新制作数量", "5"]);
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
///
/// # Errors
///
/// [`TextError::TooLarge`], [`TextError::TooDeep`], [`TextError::TooManyBlocks`] and
/// [`TextError::TooManyCells`] above the limits. Broken markup is read as browsers read it.
#[cfg(feature = "html")]
pub fn read_html(source: &str, options: &ReadOptions) -> Result<Document, TextError> {
    check_size(source.len(), options.max_bytes)?;
    crate::html::read(source, options.clean, options.bounds())
}

/// How much of a source is looked at for markup.
const SAMPLE: usize = 16 * 1024;

/// Element names that only HTML has in angle brackets.
const TELLING: &[&str] = &[
    "!doctype html",
    "html",
    "head",
    "body",
    "meta",
    "table",
    "tbody",
    "tr",
    "td",
    "div",
    "p",
    "span",
    "br",
    "a",
    "ul",
    "li",
    "h1",
    "h2",
    "h3",
    "font",
    "strong",
    "script",
    "style",
    "title",
];

/// Whether a text is HTML: it begins with a tag, or three tags stand near its beginning.
fn looks_like_html(source: &str) -> bool {
    let trimmed = source.trim_start();
    let mut end = trimmed.len().min(SAMPLE);
    while !trimmed.is_char_boundary(end) {
        end -= 1;
    }
    let sample = trimmed.get(..end).unwrap_or_default();
    if sample.starts_with("<?xml") || sample.starts_with("<!--") || tag_at(sample) {
        return true;
    }
    memchr::memchr_iter(b'<', sample.as_bytes())
        .filter(|at| sample.get(*at..).is_some_and(tag_at))
        .take(3)
        .count()
        == 3
}

/// Whether a tag of HTML stands at the start.
fn tag_at(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('<') else {
        return false;
    };
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    TELLING.iter().any(|name| {
        let (Some(head), Some(tail)) = (rest.get(..name.len()), rest.get(name.len()..)) else {
            return false;
        };
        head.eq_ignore_ascii_case(name)
            && tail.starts_with(|c: char| c == '>' || c == '/' || c.is_ascii_whitespace())
    })
}

#[cfg(test)]
mod tests {
    use super::looks_like_html;

    #[test]
    fn html_is_told_from_text() {
        assert!(looks_like_html("  <!DOCTYPE html><html>"));
        assert!(looks_like_html("<p>公开</p>"));
        assert!(looks_like_html("标题<br/>公开<BR>信息<br>"));
        assert!(!looks_like_html("一、概述<br>"));
        assert!(!looks_like_html("贯彻<规定>的通知，a<b, c<p"));
        assert!(!looks_like_html(""));
    }
}
