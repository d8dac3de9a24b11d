//! Options of drawing an atlas.

/// How an atlas is drawn.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AtlasOptions {
    /// The folder of the pages of single reports, relative to the atlas: `ID.html` in it is linked.
    /// Default: `None`, no links.
    pub pages: Option<String>,
    /// The language that the page opens in. Default: the reader's.
    pub language: crate::PageLanguage,
}

impl AtlasOptions {
    /// Sets the folder of the pages of single reports.
    #[must_use]
    pub fn pages(mut self, folder: impl Into<String>) -> Self {
        self.pages = Some(folder.into());
        self
    }

    /// Sets the language that the page opens in.
    #[must_use]
    pub const fn language(mut self, language: crate::PageLanguage) -> Self {
        self.language = language;
        self
    }
}
