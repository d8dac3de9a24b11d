//! Cited documents, contacts, and every quantity and date of the body.

use gongkai::report::{ContactKind, Reading, Report, SourceSpan};
use maud::{Markup, html};

use super::row::{amount, candidates, item};
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::pane::Pane;
use crate::report::words::{self, words};

/// The citations.
pub(super) fn documents(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        ul.list { @for cited in &report.documents {
            @let body = html! {
                @if let Some(title) = &cited.title { span.title { "《" (title) "》" } }
                @if let Some(number) = &cited.number { span.number { (number) } }
                @if cited.damaged { (candidates(&cited.candidates)) }
            };
            (item(marker.value(Kind::Document, Some(cited.span)), &body, None))
        } }
    }
}

/// The contacts. Only an address that says http or https itself becomes a link.
pub(super) fn contacts(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        ul.list { @for contact in &report.contacts {
            @let body = html! { span.tag { (words::name!(contact.kind)) } " " (contact.value) };
            @let link = (contact.kind == ContactKind::Url).then(|| web_address(&contact.value)).flatten();
            @let aside = link.map(|url| html! {
                " " a.out href=(url) target="_blank" rel="noopener noreferrer nofollow" { (words("打开", "open")) " ↗" }
            });
            (item(marker.value(Kind::Contact, Some(contact.span)), &body, aside.as_ref()))
        } }
    }
}

/// The address, if it is one of the web with a host, and nothing that a browser could read
/// otherwise.
fn web_address(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let host = rest.starts_with(|c: char| c.is_alphanumeric());
    let clean = !text
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || c == '\\');
    (web && host && clean).then_some(text)
}

/// The quantities.
pub(super) fn quantities(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        ul.list.short { @for quantity in &report.mentions.quantities {
            @let body = html! {
                (said(quantity.span, &quantity.text, marker))
                (amount(quantity.value, quantity.value_max, quantity.bound, quantity.unit.as_deref()))
            };
            (item(marker.value(Kind::Quantity, Some(quantity.span)), &body, None))
        } }
    }
}

/// The dates.
pub(super) fn dates(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        ul.list.short { @for date in &report.mentions.dates {
            @let body = html! {
                (said(date.span, &date.text, marker))
                (reading(&date.reading))
                span.tag { (words::name!(date.kind)) }
            };
            (item(marker.value(Kind::Date, Some(date.span)), &body, None))
        } }
    }
}

/// A mention with the words around it.
fn said(span: SourceSpan, text: &str, marker: &Marker<'_>) -> Markup {
    let Some((before, shown, after)) = context(marker.pane(), span) else {
        return html! { span.said { (text) } };
    };
    html! { span.said { span.around { (before) } strong { (shown) } span.around { (after) } } }
}

/// What stands before, at and behind a place, within its line.
fn context<'p>(pane: &'p Pane<'_>, span: SourceSpan) -> Option<(&'p str, &'p str, &'p str)> {
    /// Characters on each side.
    const AROUND: usize = 14;
    let place = pane.place(span)?;
    let text = pane.text();
    let (before, shown) = (text.get(..place.start)?, text.get(place.clone())?);
    let after = text.get(place.end..)?;
    let begin = before.char_indices().rev().take(AROUND);
    let begin = begin.take_while(|(_, c)| *c != '\n').last();
    let end = after.char_indices().take(AROUND);
    let end = end.take_while(|(_, c)| *c != '\n').last();
    Some((
        begin
            .and_then(|(at, _)| before.get(at..))
            .unwrap_or_default(),
        shown,
        end.and_then(|(at, c)| after.get(..at + c.len_utf8()))
            .unwrap_or_default(),
    ))
}

fn reading(reading: &Reading) -> Markup {
    html! {
        @match reading {
            Reading::Days { start, end } => span.amount.num {
                @match (start, end) {
                    (Some(start), Some(end)) if start == end => (start.to_string()),
                    (Some(start), Some(end)) => { (start.to_string()) " – " (end.to_string()) }
                    (Some(start), None) => { (start.to_string()) " – …" }
                    (None, Some(end)) => { "… – " (end.to_string()) }
                    (None, None) => "…",
                }
            },
            Reading::Damaged { candidates: days } => {
                @let days: Vec<String> = days.iter().map(ToString::to_string).collect();
                (candidates(&days))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::web_address;

    #[test]
    fn only_plain_web_addresses_are_links() {
        assert!(web_address("http://www.bozhou.gov.cn/a?b=1&c=2").is_some());
        assert!(web_address("HTTPS://例子.cn").is_some());
        for bad in [
            "javascript://example.com/%0aalert(1)",
            "javascript:alert(1)",
            "data:text/html,x",
            "www.bozhou.gov.cn",
            "//example.com",
            "http:///etc",
            "http://a b",
            "http://a\u{1}b",
            "java\nscript://x",
            "http://a\\b",
        ] {
            assert_eq!(web_address(bad), None, "{bad:?}");
        }
    }
}
