//! Meta tags, hidden inputs and elements, and the `<title>`: named values that a page does not show.

use gongkai_span::{Excerpt, Source};

use crate::clean::{CleanOptions, clean_values};
use crate::document::{Document, Zone};
use crate::meta::{MetaOrigin, MetaTag};

/// At most this many tags of a page are kept; real pages have up to fifty.
const MOST: usize = 256;
/// A longer tag is passed over, in bytes. Descriptions have some hundred characters.
const LONGEST: usize = 16 * 1024;

/// At most this many values are read from hidden elements.
const MOST_HIDDEN: usize = 64;
/// A longer run of hidden text is no value, in bytes.
const LONGEST_HIDDEN: usize = 120;
/// A longer label names no value, in characters.
const LONGEST_LABEL: usize = 8;

/// A tag whose value is not cleaned yet.
#[derive(Debug)]
struct Raw<'s> {
    origin: MetaOrigin,
    name: &'s str,
    value: Excerpt<'s, Source>,
}

/// The tags of a page, in order.
#[derive(Debug, Default)]
pub(super) struct MetaTags<'s> {
    raw: Vec<Raw<'s>>,
    /// How many of them are from hidden elements.
    hidden: usize,
    /// The label or `id` that names the next run of hidden text.
    waiting: Option<&'s str>,
}

impl<'s> MetaTags<'s> {
    /// The start tag of a hidden element, or of one inside it: its `id` names the text that follows.
    ///
    /// A label that waits for its value keeps waiting: the value may stand in the next cell.
    pub(super) fn hidden_start(&mut self, tag: Excerpt<'s, Source>) {
        if self.hidden >= MOST_HIDDEN || tag.len() > LONGEST {
            return;
        }
        let id = attributes(tag).find(|(key, _)| key.text().eq_ignore_ascii_case("id"));
        if let Some((_, id)) = id {
            self.waiting = Some(id.text().trim()).filter(|id| !id.is_empty());
        }
    }

    /// The end of a hidden element: nothing behind it belongs to it.
    pub(super) fn hidden_end(&mut self) {
        self.waiting = None;
    }

    /// A run of text that is not shown.
    ///
    /// ```text
    /// hidden = label colon value / label colon / value       a value has the name that waits for it
    /// ```
    pub(super) fn hidden_text(&mut self, text: Excerpt<'s, Source>) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let waiting = self.waiting.take();
        if self.hidden >= MOST_HIDDEN || text.len() > LONGEST_HIDDEN {
            return;
        }
        let label = text.text().split_once(['：', ':']).filter(|(label, _)| {
            label.chars().nth(LONGEST_LABEL).is_none()
                && label
                    .chars()
                    .all(|c| c.is_alphabetic() || c.is_whitespace())
        });
        let named = match label {
            Some((label, "")) => {
                self.waiting = Some(label.trim());
                return;
            }
            Some((label, value)) => text
                .get(text.len() - value.len()..text.len())
                .map(|value| (label.trim(), value.trim())),
            None => waiting.map(|name| (name, text)),
        };
        if let Some((name, value)) =
            named.filter(|(name, value)| !name.is_empty() && !value.is_empty())
            && self.raw.len() < MOST
        {
            self.hidden += 1;
            self.raw.push(Raw {
                origin: MetaOrigin::HiddenElement,
                name,
                value,
            });
        }
    }

    /// Adds the start tag `tag` of a `<meta>`, an `<input>` or a `<time>`, if it carries a name and a value.
    pub(super) fn add(&mut self, tag: Excerpt<'s, Source>, origin: MetaOrigin) {
        if self.raw.len() >= MOST || tag.len() > LONGEST {
            return;
        }
        let input = origin == MetaOrigin::HiddenInput;
        if origin == MetaOrigin::TimeElement {
            let day = attributes(tag).find(|(key, _)| key.text().eq_ignore_ascii_case("datetime"));
            if let Some((key, value)) = day
                && self.hidden < MOST_HIDDEN
            {
                self.hidden += 1;
                self.raw.push(Raw {
                    origin,
                    name: key.text(),
                    value: value.trim(),
                });
            }
            return;
        }
        let (mut name, mut id, mut value, mut hidden) = (None, None, None, !input);
        for (key, text) in attributes(tag) {
            let is = |word: &str| key.text().eq_ignore_ascii_case(word);
            if is("name") || !input && (is("property") || is("itemprop")) {
                name = name.or(Some(text));
            } else if input && is("id") {
                id = Some(text);
            } else if is(if input { "value" } else { "content" }) {
                value = value.or(Some(text));
            } else if input && is("type") {
                hidden = text.text().trim().eq_ignore_ascii_case("hidden");
            }
        }
        let named = name.or(id).map(|name| name.text().trim());
        let (Some(name), Some(value)) = (named.filter(|name| !name.is_empty()), value) else {
            return;
        };
        let value = value.trim();
        if hidden && !value.is_empty() {
            self.raw.push(Raw {
                origin,
                name,
                value,
            });
        }
    }

    /// Cleans the values and gives the tags to the document, with its `<title>`.
    pub(super) fn finish(self, document: &mut Document, options: CleanOptions) {
        let plain: Vec<String> = self
            .raw
            .iter()
            .map(|raw| unmarked(raw.value.text()))
            .collect();
        let values = clean_values(&plain, options, document.is_simplified());
        let tags = self.raw.iter().zip(values).map(|(raw, value)| MetaTag {
            origin: raw.origin,
            name: raw.name.to_owned(),
            value,
            span: raw.value.span(),
        });
        let mut tags: Vec<MetaTag> = tags.filter(|tag| !tag.value.is_empty()).collect();
        for block in &document.blocks {
            if block.zone == Zone::PageTitle {
                tags.extend(document.to_source(block.span).map(|span| MetaTag {
                    origin: MetaOrigin::Title,
                    name: "title".to_owned(),
                    value: document.slice(block.span).to_owned(),
                    span,
                }));
            }
        }
        tags.truncate(MOST);
        document.meta_tags = tags;
    }
}

/// The attributes of a start tag, in order.
///
/// ```text
/// tag       = "<" name *( *blank attribute ) ">"
/// attribute = key *blank [ "=" *blank value ]
/// value     = '"' *CHAR '"' / "'" *CHAR "'" / *( CHAR - blank - ">" )
/// ```
///
/// A quotation mark ends a value only where white space, `/` or `>` follows: titles are put into tags
/// with their own quotation marks in them.
fn attributes(
    tag: Excerpt<'_, Source>,
) -> impl Iterator<Item = (Excerpt<'_, Source>, Excerpt<'_, Source>)> {
    let blank = |c: char| c.is_ascii_whitespace();
    let (_, mut rest) = tag.split_while(|c| !c.is_ascii_whitespace() && c != '/');
    std::iter::from_fn(move || {
        rest = rest.split_while(|c| blank(c) || c == '/').1;
        if rest.is_empty() || rest.starts_with('>') {
            return None;
        }
        // A stray `=` begins a key.
        let lead = usize::from(rest.starts_with('='));
        let len = rest.text().bytes().skip(lead);
        let len = lead
            + len
                .take_while(|byte| !b"/=>".contains(byte) && !byte.is_ascii_whitespace())
                .count();
        let key = rest.get(0..len)?;
        rest = rest.after(key);
        let Some(value) = rest.trim_start().strip_prefix('=').map(Excerpt::trim_start) else {
            return Some((key, key.tail()));
        };
        let quote = value
            .text()
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''));
        let (value, behind) = match quote {
            Some(quote) => {
                let inner = value.strip_prefix(quote)?;
                let end = closing(inner.text(), quote);
                let value = inner.get(0..end)?;
                let behind = inner.after(value);
                (value, behind.strip_prefix(quote).unwrap_or(behind))
            }
            None => value.split_while(|c| !blank(c) && c != '>'),
        };
        rest = behind;
        Some((key, value))
    })
}

/// Whether an attribute begins here whose value stands in quotation marks: `content="`.
fn opens_attribute(text: &str) -> bool {
    /// No key is longer.
    const LONGEST: usize = 16;
    let bytes = text.as_bytes();
    let key = bytes
        .iter()
        .take(LONGEST)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    key > 0 && bytes.get(key) == Some(&b'=') && matches!(bytes.get(key + 1), Some(b'"' | b'\''))
}

/// Where the value ends whose text and what follows are given.
fn closing(text: &str, quote: char) -> usize {
    let ends = |at: &usize| {
        let next = text.as_bytes().get(at + 1);
        next.is_none_or(|next| next.is_ascii_whitespace() || matches!(next, b'/' | b'>'))
            || opens_attribute(text.get(at + 1..).unwrap_or_default())
    };
    let mut marks = text.match_indices(quote).map(|(at, _)| at);
    marks.find(ends).unwrap_or(text.len())
}

/// A value without markup: references are decoded twice, as some systems encode them twice, then tags
/// become line breaks.
fn unmarked(value: &str) -> String {
    let once = htmlize::unescape(value);
    let plain = htmlize::unescape(once.as_ref());
    let mut out = String::with_capacity(plain.len());
    let mut rest: &str = plain.as_ref();
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        let named = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        if let Some((_, behind)) = tag.split_once('>').filter(|_| named) {
            out.push('\n');
            rest = behind;
        } else {
            out.push('<');
            rest = tag;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use crate::{MetaOrigin, ReadOptions, read_html};

    #[track_caller]
    fn check(html: &str, tags: &[(&str, &str)]) {
        let page = read_html(html, &ReadOptions::default()).expect("within limits");
        let found: Vec<_> = page
            .meta_tags()
            .iter()
            .map(|tag| (tag.name.as_str(), tag.value.as_str()))
            .collect();
        assert_eq!(found, tags, "{html}");
        for tag in page.meta_tags() {
            assert!(tag.span.slice(html).is_some_and(|text| !text.is_empty()));
        }
    }

    #[test]
    fn names_and_values() {
        check(
            "<meta name=\"PubDate\"content=\"2017-03-10\"/><meta content='关于'十三五'规划'name='t'>",
            &[("PubDate", "2017-03-10"), ("t", "关于'十三五'规划")],
        );
        check(
            "<META name=SiteName content='某市政府网'><meta content=\"2017-03-10 09:05\" name=\"PubDate\"/>\
             <meta property='og:title' content=年报><meta name=Keywords content=''><meta http-equiv=x content=y>",
            &[
                ("SiteName", "某市政府网"),
                ("PubDate", "2017-03-10 09:05"),
                ("og:title", "年报"),
            ],
        );
        check("<meta name = \"a\"\ncontent = '甲 乙'>", &[("a", "甲 乙")]);
        check("<meta name=a content='甲", &[]);
    }

    #[test]
    fn days_of_time_elements() {
        check(
            "<p><time datetime='2017-03-10T09:05'>3月10日</time>公开<TIME>今天</time></p><time datetime=''></time>",
            &[("datetime", "2017-03-10T09:05")],
        );
    }

    #[test]
    fn values_that_hold_their_own_quotes() {
        check(
            "<meta name=\"ArticleTitle\" content=\"关于\"放管服\"的报告\"><meta name=b content=乙>",
            &[("ArticleTitle", "关于\"放管服\"的报告"), ("b", "乙")],
        );
    }

    #[test]
    fn markup_in_values() {
        check("<meta name=a content='甲&lt;br/&gt;乙'>", &[("a", "甲乙")]);
        check(
            "<meta name=a content='甲&amp;lt;br /&amp;gt;乙&amp;nbsp;5 < 6'>",
            &[("a", "甲乙 5 < 6")],
        );
        check("<meta name=a content='<p>甲</p>'>", &[("a", "甲")]);
        check("<meta name=a content='&lt;br/&gt;'>", &[]);
    }

    #[test]
    fn values_follow_the_script_of_the_page() {
        check(
            "<meta name=a content='術(shù)語公開'><p>政府信息公開年度報告</p>",
            &[("a", "术语公开")],
        );
    }

    #[test]
    fn titles_and_hidden_inputs() {
        let html = "<title>年报_某市</title><input type=hidden id=pubdate value=2017-03-10><input name=q value=甲>";
        let page = read_html(html, &ReadOptions::default()).expect("within limits");
        let found: Vec<_> = page
            .meta_tags()
            .iter()
            .map(|tag| (tag.origin, tag.value.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (MetaOrigin::HiddenInput, "2017-03-10"),
                (MetaOrigin::Title, "年报_某市")
            ]
        );
    }

    #[test]
    fn hidden_elements_name_their_values() {
        for (html, tags) in [
            (
                "<div id=pubday style='display:none'>2017-03-10</div><div hidden>甲</div>乙",
                &[("pubday", "2017-03-10")][..],
            ),
            (
                "<table style='display:none'><tr><td>公开日期：</td><td>2017-03-10<td>文号:<td>-</table>",
                &[("公开日期", "2017-03-10"), ("文号", "-")],
            ),
            (
                "<div hidden><p>发布时间：2017-03-10 09:05</p><p>2018-01-01</p></div>",
                &[("发布时间", "2017-03-10 09:05")],
            ),
            (
                "<div hidden id=a><script>var a = 1;</script><input type=hidden name=b value=丙></div><p>丁",
                &[("b", "丙")],
            ),
            ("<div hidden id=a></div><div hidden>2018-01-01</div>", &[]),
            (
                "<s id=a>2018-01-01</s><textarea id=b>2018-01-01</textarea>",
                &[],
            ),
        ] {
            check(html, tags);
        }
        let many = "<p hidden id=a>甲</p>".repeat(10_000) + "<meta name=b content=乙>";
        let page = read_html(&many, &ReadOptions::default()).expect("within limits");
        assert_eq!(page.meta_tags().len(), super::MOST_HIDDEN + 1);
    }

    #[test]
    fn tags_without_end_are_bounded() {
        let html = "<meta name=a content=甲>".repeat(10_000);
        let page = read_html(&html, &ReadOptions::default()).expect("within limits");
        assert_eq!(page.meta_tags().len(), super::MOST);
        let html = format!(
            "<meta name=a content='{}'><meta name=b content=乙>",
            "甲".repeat(400_000)
        );
        check(&html, &[("b", "乙")]);
        check(
            &("<meta name='".to_owned() + &"'' = \"".repeat(100_000)),
            &[],
        );
    }
}
