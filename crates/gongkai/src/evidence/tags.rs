//! Weighs the meta tags of a page as evidence.
//!
//! The tags are those of 国办发〔2017〕47号, annex 1, that every government site carries. They are weaker
//! than what the page prints: a tag may name the column or the site in place of the article, or the
//! time at which the page was written in place of its publication.

use chrono::Datelike as _;
use gongkai_normalize::{DateKind, DateValue, ScanOptions, scan_dates};
use gongkai_outline::{ContactKind, MetadataKey, Outline};
use gongkai_report::{Metadata, Published, Site, Statement};
use gongkai_text::{Document, MetaOrigin, MetaTag};

use super::dates::time_of_day;
use crate::border::Border;
use crate::word_lists::{self, contains_any};

/// The tags of the standard that go to the metadata.
const FIELDS: [(&str, MetadataKey); 7] = [
    ("ArticleTitle", MetadataKey::Title),
    ("PubDate", MetadataKey::Published),
    ("ContentSource", MetadataKey::Source),
    ("Keywords", MetadataKey::Keywords),
    ("Author", MetadataKey::Author),
    ("Description", MetadataKey::Abstract),
    ("ColumnType", MetadataKey::Category),
];

/// Tags by which a page shows that it follows the standard.
const SIGNS: [&str; 6] = [
    "SiteName",
    "SiteIDCode",
    "ColumnName",
    "ArticleTitle",
    "PubDate",
    "ContentSource",
];

/// Tags of other standards that may name the title or the day, in the order of their worth.
const TITLES: [&str; 4] = ["og:title", "dc.title", "dcterms.title", "title"];
const DAYS: [&str; 3] = ["dc.date", "dcterms.created", "dc.date.issued"];

/// Words in the names of fields that hold the day of publication, and how such names end:
/// `article:published_time`, `og:release_date`, `NewsArticlePubDay`.
const PUBLISHING: [&str; 3] = ["pub", "release", "fabu"];
const DATING: [&str; 8] = [
    "date",
    "data",
    "time",
    "day",
    "riqi",
    "shijian",
    "publish",
    "publishedat",
];
/// The same by the initials of 发布时间, 发布日期, 公开日期.
const INITIALS: [&str; 4] = ["fbsj", "fbrq", "gkrq", "gksj"];

/// The tags of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tags<'a> {
    tags: &'a [MetaTag],
}

impl<'a> Tags<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self {
            tags: document.meta_tags(),
        }
    }

    /// These tags, unless they are those of another page: their title and the page's own have years, and none in
    /// common.
    pub(crate) fn of_page(self, title: Option<&str>) -> Self {
        let others = self.get("ArticleTitle").is_some_and(|tag| {
            let (own, tagged) = (years(title.unwrap_or_default()), years(&tag.value));
            !own.is_empty() && !tagged.is_empty() && own.iter().all(|year| !tagged.contains(year))
        });
        if others { Self { tags: &[] } } else { self }
    }

    /// The tag `name`; one that is written as the standard writes it comes first.
    fn get(self, name: &str) -> Option<&'a MetaTag> {
        let tags = || {
            self.tags
                .iter()
                .filter(|tag| matches!(tag.origin, MetaOrigin::Meta | MetaOrigin::HiddenInput))
        };
        tags()
            .find(|tag| tag.name == name)
            .or_else(|| tags().find(|tag| tag.is(name)))
    }

    fn is_standard(self) -> bool {
        SIGNS.iter().any(|sign| self.get(sign).is_some())
    }

    /// The fields of the page's record that the tags give.
    pub(crate) fn metadata(self) -> Vec<Metadata> {
        if !self.is_standard() {
            return Vec::new();
        }
        FIELDS
            .iter()
            .filter_map(|&(name, key)| {
                let tag = self.get(name)?;
                let believed = match key {
                    MetadataKey::Title => self.names_article(&tag.value),
                    MetadataKey::Published => self.day(tag).is_some(),
                    _ => true,
                };
                believed.then(|| Metadata::new(key, tag.name.clone(), tag.value.clone(), tag.span))
            })
            .collect()
    }

    /// The title of the article.
    pub(crate) fn title(self) -> Option<Statement> {
        let standard = self.get("ArticleTitle");
        let others = TITLES.iter().filter_map(|name| self.get(name));
        let tag = standard
            .into_iter()
            .chain(others)
            .find(|tag| self.names_article(&tag.value))?;
        Some(Statement::new(
            self.without_site(&tag.value).to_owned(),
            tag.span,
        ))
    }

    /// A title without the name of the site that stands behind it: 某县开展宣传-某县人民政府.
    fn without_site(self, title: &'a str) -> &'a str {
        let site = self.get("SiteName").map_or("", |tag| tag.value.trim());
        let head = title
            .trim_end()
            .strip_suffix(site)
            .filter(|_| !site.is_empty());
        let head = head
            .map(str::trim_end)
            .filter(|head| head.ends_with(['-', '_', '|', '—', '–']));
        let head = head.map(|head| head.trim_end_matches(['-', '_', '|', '—', '–', ' ']));
        head.filter(|head| !head.is_empty()).unwrap_or(title)
    }

    /// The publication date: of the standard's tag, else of another field that says so, in a tag, an
    /// input or an element that is not shown.
    pub(crate) fn published(self) -> Option<Published> {
        let standard = self.get("PubDate");
        let named = self.tags.iter().filter(|tag| names_publication(tag));
        let others = DAYS.iter().filter_map(|name| self.get(name));
        standard
            .into_iter()
            .chain(named)
            .chain(others)
            .find_map(|tag| self.day(tag))
            .or_else(|| self.timed())
    }

    /// The day that all `<time>` elements of the page give: where they differ they belong to a list.
    fn timed(self) -> Option<Published> {
        let times = self.tags.iter();
        let mut days = times
            .filter(|tag| tag.origin == MetaOrigin::TimeElement)
            .filter_map(|tag| self.day(tag));
        let first = days.next()?;
        days.all(|day| day.date == first.date).then_some(first)
    }

    /// Where the page comes from: the organ, as far as the tag names one.
    pub(crate) fn source(self) -> Option<&'a MetaTag> {
        self.get("ContentSource")
    }

    /// Whether a title is that of the article and not of the column or the site.
    fn names_article(self, title: &str) -> bool {
        const SHORTEST: usize = 5;
        /// No title is longer, in bytes.
        const LONGEST: usize = 600;
        if title.len() > LONGEST {
            return false;
        }
        let solid = squeezed(title);
        let named = |name: &str| {
            self.get(name)
                .is_some_and(|tag| squeezed(&tag.value) == solid)
        };
        solid.chars().nth(SHORTEST - 1).is_some()
            && !["SiteName", "ColumnName", "ColumnType", "SiteDomain"]
                .iter()
                .any(|name| named(name))
            && !["网站", "门户网", "首页", "政府网", "undefined", "null"]
                .iter()
                .any(|word| solid.ends_with(word))
            && !solid.contains("{{")
    }

    /// The day that a tag gives, unless it is that on which the page was generated.
    fn day(self, tag: &MetaTag) -> Option<Published> {
        let generated = self.tags.iter().any(|other| {
            other.value.contains("生成时间") && other.value.contains(tag.value.trim())
        });
        if generated {
            return None;
        }
        let options = ScanOptions::default();
        let read = scan_dates(&tag.value, &options).find_map(|date| match date.value {
            DateValue::Resolved { start, .. } if date.kind == DateKind::Day => {
                Some((start, date.span.start()))
            }
            _ => None,
        });
        let (day, time) = if let Some((day, at)) = read {
            (day, tag.value.get(at..))
        } else {
            let (day, rest) = plain_day(&tag.value)?;
            (day, Some(rest))
        };
        let mut published = Published::new(day, tag.span);
        published.time = time.and_then(time_of_day);
        Some(published)
    }

    /// The site that the page stands on, from its tags or the code in its foot.
    pub(crate) fn site(self, border: Border<'_>, outline: &Outline) -> Option<Site> {
        let code = self
            .get("SiteIDCode")
            .map(|tag| (tag.value.trim().to_owned(), tag.span))
            .or_else(|| {
                let found =
                    |contact: &&gongkai_outline::Contact| contact.kind == ContactKind::SiteId;
                let foot = outline.contacts.iter().find(found)?;
                Some((foot.value.clone(), border.source(foot.span)?))
            })
            .filter(|(code, _)| is_site_code(code));
        let text = |name: &str| {
            self.get(name)
                .filter(|tag| tag.value.chars().any(char::is_alphanumeric))
        };
        let (name, column) = (text("SiteName"), text("ColumnName"));
        let span = code
            .as_ref()
            .map(|(_, span)| *span)
            .or_else(|| Some(name.or(column)?.span))?;
        let mut site = Site::new(span);
        site.division = code.as_ref().and_then(|(code, _)| division_of(code));
        site.id_code = code.map(|(code, _)| code);
        site.name = name.map(|tag| tag.value.clone());
        site.column = column.map(|tag| tag.value.clone());
        Some(site)
    }
}

/// The day that a value begins with, whatever dashes divide it and whatever runs together with it: `2020—08—03`,
/// `2020-08-0309:10`; and what stands behind.
fn plain_day(value: &str) -> Option<(chrono::NaiveDate, &str)> {
    let mut rest = value.trim_start();
    let mut numbers = [0_u32; 3];
    for (number, digits) in numbers.iter_mut().zip([4, 2, 2]) {
        rest = rest.trim_start_matches(['-', '—', '–', '/', '.']);
        *number = rest
            .get(..digits)
            .filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?
            .parse()
            .ok()?;
        rest = rest.get(digits..)?;
    }
    let [year, month, day] = numbers;
    let day = chrono::NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?;
    (1990..2100).contains(&year).then_some((day, rest))
}

/// The years that a title prints.
fn years(title: &str) -> Vec<i32> {
    /// No title is longer, in bytes.
    const LONGEST: usize = 600;
    if title.len() > LONGEST {
        return Vec::new();
    }
    let options = ScanOptions::default();
    let starts = scan_dates(title, &options).filter_map(|date| date.period());
    starts
        .flat_map(|period| {
            let end = period.end.unwrap_or(period.start);
            [period.start.year(), end.year()]
        })
        .collect()
}

/// Whether the name of a field is that of the day of publication.
fn names_publication(tag: &MetaTag) -> bool {
    if matches!(tag.origin, MetaOrigin::Title | MetaOrigin::TimeElement) {
        return false;
    }
    let is_label = contains_any(&tag.name, word_lists::PUBLISHED_LABELS);
    let name: String = tag
        .name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let is_name = PUBLISHING.iter().any(|word| name.contains(word))
        && DATING.iter().any(|end| name.ends_with(end));
    is_label || is_name || INITIALS.contains(&name.as_str())
}

/// Ten characters: digits, or two letters and eight digits for the organs of the state (`bm56000001`).
fn is_site_code(code: &str) -> bool {
    let digits = code.strip_prefix("bm").unwrap_or(code);
    code.len() == 10 && digits.len() >= 8 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The division of a site's code.
fn division_of(code: &str) -> Option<String> {
    let digits = code.get(..6)?;
    let known = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    known.then(|| digits.to_owned())
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use gongkai_outline::{OutlineOptions, outline};
    use gongkai_text::{ReadOptions, read_html};

    use super::*;

    fn read(head: &str) -> Document {
        let page = format!("<html><head>{head}</head><body><p>正文。</p></body></html>");
        read_html(&page, &ReadOptions::default()).unwrap()
    }

    #[test]
    fn the_tags_of_the_standard() {
        let document = read(
            r#"<meta name="SiteName" content="青禾县人民政府"><meta name="SiteIDCode" content="3416230001">
            <meta name="ColumnName" content="政府信息公开年报"><meta name="ArticleTitle" content="青禾县2018年政府信息公开年报">
            <meta name="PubDate" content="2019-03-01 09:30"><meta name="ContentSource" content="青禾县政府办">"#,
        );
        let tags = Tags::new(&document);
        assert_eq!(tags.title().unwrap().text, "青禾县2018年政府信息公开年报");
        let published = tags.published().unwrap();
        assert_eq!(
            (
                published.date.to_string().as_str(),
                published.time.as_deref()
            ),
            ("2019-03-01", Some("09:30"))
        );
        let outline = outline(&document, &OutlineOptions::default());
        let site = tags.site(Border::new(&document), &outline).unwrap();
        assert_eq!(site.division.as_deref(), Some("341623"));
        assert_eq!(site.column.as_deref(), Some("政府信息公开年报"));
        assert_eq!(tags.metadata().len(), 3);
    }

    #[test]
    fn tags_of_another_page_are_not_believed() {
        let document = read(
            r#"<meta name="ArticleTitle" content="青禾县2012年政府信息公开年报"><meta name="PubDate" content="2013-03-01">"#,
        );
        let tags = Tags::new(&document);
        let day = |title| {
            tags.of_page(title)
                .published()
                .map(|day| day.date.to_string())
        };
        assert_eq!(day(Some("青禾县林业局2018年政府信息公开年报")), None);
        for title in [
            None,
            Some("青禾县2012年政府信息公开工作年度报告"),
            Some("政府信息公开年报"),
        ] {
            assert_eq!(day(title).as_deref(), Some("2013-03-01"), "{title:?}");
        }
    }

    #[test]
    fn tags_that_name_something_else_are_not_believed() {
        let document = read(
            r#"<meta name="ColumnName" content="政府信息公开年报"><meta name="ArticleTitle" content="政府信息公开年报">
            <meta name="PubDate" content="2025-10-12 22:43:16"><meta name="others" content="页面生成时间 2025-10-12 22:43:16">
            <meta name="SiteIDCode" content="34x6">"#,
        );
        let tags = Tags::new(&document);
        assert_eq!(tags.title(), None);
        assert_eq!(tags.published(), None);
        let outline = outline(&document, &OutlineOptions::default());
        let site = tags.site(Border::new(&document), &outline).unwrap();
        assert_eq!(site.id_code, None);
    }

    #[test]
    fn the_day_of_time_elements_counts_where_they_agree() {
        let day = |body: &str| {
            let page = format!("<html><body>{body}<p>正文。</p></body></html>");
            let document = read_html(&page, &ReadOptions::default()).unwrap();
            Tags::new(&document)
                .published()
                .map(|day| (day.date.to_string(), day.time))
        };
        let one = "<time datetime='2019-03-01T09:30:00+08:00'>三年前</time>";
        let read = Some(("2019-03-01".to_owned(), Some("09:30:00".to_owned())));
        assert_eq!(day(one), read);
        assert_eq!(day(&format!("{one}{one}")), read);
        assert_eq!(
            day(&format!("{one}<time datetime='2019-04-02'>二年前</time>")),
            None
        );
    }

    #[test]
    fn days_of_publication_that_the_page_does_not_show() {
        for (head, day) in [
            (
                r#"<input type="hidden" id="publishTime" value="2019-03-01 09:30">"#,
                Some("2019-03-01"),
            ),
            (
                r#"<meta property="article:published_time" content="2019-03-01T09:30:00+08:00">"#,
                Some("2019-03-01"),
            ),
            (
                r#"<div id="NewsArticlePubDay" style="display:none;">2019-03-01</div>"#,
                Some("2019-03-01"),
            ),
            (
                r#"<table style="display:none"><tr><td>公开日期：</td><td>2019-03-01</td></tr></table>"#,
                Some("2019-03-01"),
            ),
            (
                r#"<input type="hidden" name="fbsj" value="2019年3月1日">"#,
                Some("2019-03-01"),
            ),
            (
                r#"<input type="hidden" name="updateTime" value="2019-03-01">"#,
                None,
            ),
            (r#"<div id="lastModified" hidden>2019-03-01</div>"#, None),
            ("<div hidden>成文日期：2019-03-01</div>", None),
            (
                r#"<input type="hidden" id="republic" value="2019-03-01">"#,
                None,
            ),
        ] {
            let document = read(head);
            let published = Tags::new(&document).published();
            assert_eq!(
                published
                    .map(|published| published.date.to_string())
                    .as_deref(),
                day,
                "{head}"
            );
        }
        // What the standard's tag says comes first.
        let document = read(
            r#"<meta name="PubDate" content="2019-03-02"><div id="pubday" hidden>2019-03-01</div>"#,
        );
        let published = Tags::new(&document).published().unwrap();
        assert_eq!(published.date.to_string(), "2019-03-02");
    }

    #[test]
    fn endless_values_are_not_read() {
        let long = "政务公开".repeat(50_000);
        let document = read(&format!(
            r#"<meta name="ArticleTitle" content="{long}"><meta name="PubDate" content="2019-03-01 {long}">"#
        ));
        let tags = Tags::new(&document);
        assert_eq!(tags.title(), None);
        assert_eq!(tags.published(), None);
    }

    #[test]
    fn keywords_of_any_page_are_no_record() {
        let document =
            read(r#"<meta name="keywords" content="青禾"><meta name="author" content="某某">"#);
        assert!(Tags::new(&document).metadata().is_empty());
    }

    #[test]
    fn codes_of_sites() {
        assert!(is_site_code("3416230001") && is_site_code("bm56000001"));
        assert!(!is_site_code("34162300012") && !is_site_code("ab56000001") && !is_site_code(""));
        assert_eq!(division_of("bm56000001"), None);
    }
}
