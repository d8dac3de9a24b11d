//! What a page says of itself outside of its text.

use gongkai_span::SourceSpan;

/// Where a [`MetaTag`] was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetaOrigin {
    /// `<meta name="…" content="…">`; `property` and `itemprop` count as `name`.
    Meta,
    /// The `<title>` element; the name is `title`.
    Title,
    /// `<input type="hidden" name="…" value="…">`; the name is that of `name`, else of `id`.
    HiddenInput,
    /// An element that is not shown (`display:none`), with short text. The name is the label before the
    /// value (`公开日期：`), in the same or the previous run of text, else the `id` of the element.
    HiddenElement,
    /// `<time datetime="…">`; the name is `datetime`.
    TimeElement,
}

/// A named value that an HTML page carries but does not show.
///
/// Government sites carry the meta tags of 国办发〔2017〕47号, annex 1 (`SiteName`, `SiteIDCode`, `ColumnName`,
/// `ArticleTitle`, `PubDate`, `ContentSource`, `Keywords`, `Author`, `Description`). The values are
/// given as the page has them, without judging whether they are true: a tag may name the column or the
/// site in place of the article.
///
/// ```
/// use gongkai_text::{MetaOrigin, ReadOptions, read_html};
///
/// let html = r#"<meta name="ArticleTitle" content="2017年政府信息公开&lt;br/&gt;工作年度报告">"#;
/// let page = read_html(html, &ReadOptions::default())?;
/// let tag = &page.meta_tags()[0];
/// assert_eq!(tag.origin, MetaOrigin::Meta);
/// assert!(tag.is("articletitle"));
/// assert_eq!(tag.value, "2017年政府信息公开工作年度报告");
/// assert_eq!(tag.span.slice(html), Some("2017年政府信息公开&lt;br/&gt;工作年度报告"));
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetaTag {
    /// Where it was read from.
    pub origin: MetaOrigin,
    /// The name as the page writes it; the case of the letters differs from site to site.
    pub name: String,
    /// The value, cleaned as the text is: references and markup in it decoded, also where they are
    /// encoded twice; never empty.
    pub value: String,
    /// The value in the source text, without the quotation marks of the attribute.
    pub span: SourceSpan,
}

impl MetaTag {
    /// Whether this is the tag `name`, whatever the case of its letters.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}
