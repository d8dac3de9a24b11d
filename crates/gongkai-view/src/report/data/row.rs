//! One value of a list: its words, and the way to its place.

use maud::{Markup, html};

use crate::report::marker::Tag;
use crate::report::words::{both, bound, words};
use gongkai::report::{Bound, Decimal};

/// A value as an item of a list; `aside` stands outside of the link to the source.
pub(super) fn item(tag: Tag, body: &Markup, aside: Option<&Markup>) -> Markup {
    html! {
        li.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] data-find {
            (go(tag, body))
            @if let Some(aside) = aside { (aside) }
        }
    }
}

/// The words of a value, leading to its place where there is one.
pub(super) fn go(tag: Tag, body: &Markup) -> Markup {
    html! {
        @if tag.shown { a.go href={ "#m" (tag.id) } { (body) } }
        @else { span.go.nowhere { (body) } }
    }
}

/// The bytes of the source that a value was read from, as the page shows them.
pub(super) fn bytes(tag: Tag) -> Option<String> {
    tag.span
        .map(|span| format!("{}–{}", span.start(), span.end()))
}

/// A value with its hedge and unit.
pub(super) fn amount(
    value: Decimal,
    max: Option<Decimal>,
    hedge: Bound,
    unit: Option<&str>,
) -> Markup {
    html! {
        span.amount {
            @if let Some((sign, said)) = bound(hedge) {
                span.bound aria-hidden="true" { (sign) }
                span.sr { (said) }
            }
            span.num { (value) @if let Some(max) = max { "–" (max) } }
            @if let Some(unit) = unit { span.unit { (unit) } }
        }
    }
}

/// What a damaged value may have been.
pub(super) fn candidates(list: &[String]) -> Markup {
    html! {
        span.tag.bad { (words("残缺", "damaged")) }
        @if !list.is_empty() {
            span.note { (both("可能是 ", "perhaps ")) (list.join("、")) }
        }
    }
}
