//! Codes that both the reader of a text and the model of what was read name.

/// What the source was written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Format {
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// Text with pipe tables.
    Markdown,
    /// PDF; the source text is its text layer.
    Pdf,
    /// Word, Office Open XML.
    Docx,
    /// Word, the binary format of 1997 to 2003.
    Doc,
    /// Excel, Office Open XML.
    Xlsx,
    /// Excel, the binary format of 1997 to 2003.
    Xls,
}

impl Format {
    /// The code of the format in JSON and in tables: `text`, `html`, `docx` and so on.
    ///
    /// ```
    /// assert_eq!(gongkai_span::Format::Markdown.code(), "markdown");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Doc => "doc",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
        }
    }
}

/// What kind of change a repair is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RepairCode {
    /// A reading that a mirror site put behind a character: `術(shù)`.
    PinyinAnnotation,
    /// Traditional characters turned into Simplified ones.
    Traditional,
    /// Punctuation printed twice: `。。`.
    RepeatedPunctuation,
    /// A Kangxi radical or compatibility character in place of the ordinary one: `⼀`.
    KangxiRadical,
    /// A word with spaces between its characters: `索 引 号`.
    SpacedWord,
    /// A line break in the middle of a sentence.
    SoftBreak,
    /// Advertising spliced into the text: marked, never removed.
    Spam,
}
