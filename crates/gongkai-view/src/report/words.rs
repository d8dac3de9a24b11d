//! The words of the page in its two languages.

use gongkai::report::{Bound, DerivedFrom, MetadataKey, Metric, RepairCode, Topic};
use maud::{Markup, Render, html};

/// A label in Chinese and English. Both stand in the page, and the style shows one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) zh: &'static str,
    pub(super) en: &'static str,
}

impl Words {
    pub(super) const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh, en }
    }
}

impl Render for Words {
    fn render(&self) -> Markup {
        both(self.zh, self.en)
    }
}

/// Short for [`Words::new`].
pub(super) const fn words(zh: &'static str, en: &'static str) -> Words {
    Words::new(zh, en)
}

/// Two texts of which the style shows one.
pub(super) fn both(zh: impl Render, en: impl Render) -> Markup {
    html! { span.zh { (zh) } span.en lang="en" { (en) } }
}

/// The name of a code of the report's vocabularies, as [`Words`].
macro_rules! name {
    ($code:expr) => {
        $crate::report::words::words($code.zh(), $code.en())
    };
}
pub(in crate::report) use name;

/// What a value was derived from.
pub(super) fn derived(from: DerivedFrom) -> Markup {
    both(
        format!("由{}推得", from.zh()),
        format!("derived from the {}", from.en()),
    )
}

/// The name of a topic; none where the heading does not say.
pub(super) fn topic(topic: Topic) -> Option<Words> {
    (topic != Topic::Unknown).then(|| name!(topic))
}

/// The sign before a value, and what it says; `None` for an exact value.
pub(super) const fn bound(bound: Bound) -> Option<(&'static str, Words)> {
    Some(match bound {
        Bound::Exact => return None,
        Bound::Approximately => ("≈", words("约", "about")),
        Bound::Nearly => ("⪅", words("近，略少于", "nearly, a little below")),
        Bound::MoreThan => (">", words("多于", "more than")),
        Bound::AtLeast => ("≥", words("不少于", "at least")),
        Bound::LessThan => ("<", words("少于", "less than")),
        Bound::AtMost => ("≤", words("不多于", "at most")),
    })
}

/// The name of a metadata key in English; in Chinese the page's own label is shown.
pub(super) fn metadata(key: MetadataKey) -> String {
    let mut words = key.en().to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// A category as printed, or in words where the metric has codes for it.
pub(super) fn category(metric: Metric, category: &str) -> Markup {
    match (metric, category) {
        (Metric::ApplicationsCarriedOver, "in") => words("上年转入", "in").render(),
        (Metric::ApplicationsCarriedOver, "out") => words("转入下年", "out").render(),
        _ => html! { (category) },
    }
}

pub(super) const fn repair(code: RepairCode) -> Words {
    match code {
        RepairCode::PinyinAnnotation => words("注音", "reading inserted"),
        RepairCode::Traditional => words("繁转简", "Traditional to Simplified"),
        RepairCode::RepeatedPunctuation => words("标点重复", "repeated punctuation"),
        RepairCode::KangxiRadical => words("部首字形", "Kangxi radical"),
        RepairCode::SpacedWord => words("字间空格", "spaced word"),
        RepairCode::SoftBreak => words("句中断行", "soft break"),
        RepairCode::Spam => words("广告", "spam"),
        _ => words("其他", "other"),
    }
}
