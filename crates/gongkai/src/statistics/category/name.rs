//! What can be the name of a kind: not too long, and more than the metric says.

use crate::statistics::lexicon::fillers::trim_label;
use crate::statistics::lexicon::{
    CLASS_OF_INFORMATION, DIVISION_ENDS, ENGAGEMENT, FULL_TIME, NO_OFFICE, NO_SUBJECT, PART_TIME,
    PLAIN_MODIFIER, PLAIN_NOUN, PUBLIC_WORD, contains_any, ends_with_any,
};
use crate::statistics::sentence::JOINTS;
use crate::word_lists::strip;

/// The longest category, in bytes: longer ones are sentences, not names.
pub(super) const LONGEST: usize = 60;
/// The longest name of a class, in bytes: 机构设置、主要职能、办事程序和办事指南类信息.
const LONGEST_CLASS: usize = 120;

/// The name of a kind that a label gives.
pub(super) fn name(label: &str) -> Option<String> {
    let whole = without_title_marks(label);
    let mut label = trim_label(whole);
    // “三公”经费信息: the mark that opens belongs to the name.
    let opened = || {
        let at = whole.find(label)?;
        whole.get(..at)?.strip_suffix('“').map(str::len)
    };
    if label.matches('”').count() > label.matches('“').count()
        && let Some(from) = opened()
    {
        let length = '“'.len_utf8() + label.len();
        label = whole.get(from..from + length).unwrap_or(label);
    }
    let longest = if ends_with_any(label, CLASS_OF_INFORMATION) {
        LONGEST_CLASS
    } else {
        LONGEST
    };
    let plain = is_plain(label)
        || label.len() > longest
        || label.chars().nth(1).is_none()
        || label.contains(['，', '；', '。', '\n']);
    let quoted = label.matches('“').count() != label.matches('”').count();
    (!plain && !quoted).then(|| label.to_owned())
}

/// 《今日万盛》5期: the marks of a title are no part of the name; of half a title only what stands in it is the name.
fn without_title_marks(label: &str) -> &str {
    let inner = trim_label(label)
        .strip_prefix('《')
        .and_then(|title| title.strip_suffix('》'))
        .filter(|title| !title.contains(['《', '》']));
    let titled = label.matches('《').count() == label.matches('》').count();
    match inner {
        Some(title) => title,
        None if titled => label,
        None => label.rsplit_once('《').map_or(label, |(_, title)| title),
    }
}

/// Whether a label says nothing but what the metric says: 主动公开的政府信息.
pub(super) fn is_plain(label: &str) -> bool {
    label.split(JOINTS).all(is_plain_noun) || is_plain_noun(label)
}

/// Whether a name without joints says nothing but what the metric says.
fn is_plain_noun(label: &str) -> bool {
    let mut rest = label;
    let is_noun = |rest: &str| PLAIN_NOUN.iter().any(|noun| strip(rest, noun) == Some(""));
    while !rest.is_empty() && !is_noun(rest) {
        let mut words = PLAIN_MODIFIER.iter();
        let Some(next) = words.find_map(|word| strip(rest, word)) else {
            return false;
        };
        rest = next;
    }
    true
}

/// Whether the words before 信息公开 name what is disclosed: 保障性住房, but not 我局 or 全年.
pub(super) fn subject_of_items(words: &str) -> bool {
    if !(2..=16).contains(&words.chars().count()) {
        return false;
    }
    // 公共资源配置 is no 共.
    let words = words.to_owned();
    let said = PUBLIC_WORD
        .iter()
        .fold(words, |said, word| said.replace(word, ""));
    !contains_any(&said, NO_SUBJECT)
}

/// Whether the words before 公开信息 can name what was disclosed (业务, 街道) and do not say who, when or how much.
pub(super) fn named_by_office(words: &str) -> bool {
    // 全福镇公开信息30条: the organ that discloses.
    let organ = words.chars().nth(2).is_some() && ends_with_any(words, DIVISION_ENDS);
    (2..=8).contains(&words.chars().count()) && !organ && !contains_any(words, NO_OFFICE)
}

/// Whether people work on disclosure full time or part time, in the word printed: 专职工作人员2名. Words for both
/// together (专兼职) say nothing.
pub(super) fn engagement(words: &str) -> Option<String> {
    let mut said = ENGAGEMENT.iter().filter(|kind| words.contains(**kind));
    let kind = said.next()?;
    let both =
        said.next().is_some() || contains_any(words, FULL_TIME) && contains_any(words, PART_TIME);
    (!both).then(|| (*kind).to_owned())
}
