//! What a section is about, told from its name.
//!
//! The families are those that disclosure reports have used since 2008: the headings that
//! 国办公开办函〔2019〕60号 and 〔2021〕30号 prescribe, and the free ones of the years before.

#[rustfmt::skip]
mod generated;

use crate::word_lists::{self, contains_any};
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::chars::squeezed;
use generated::FAMILIES;

pub use gongkai_report::Topic;

/// Words that tell a topic; the first rule that holds decides.
struct Family {
    topic: Topic,
    /// One of these is in the name.
    any: &'static [&'static str],
    /// And none of these.
    none: &'static [&'static str],
}

/// What a section of this name is about, without extensions.
///
/// ```
/// use gongkai_outline::{Topic, topic_of};
///
/// assert_eq!(topic_of("政府信息公开的收费及减免情况"), Topic::Fees);
/// assert_eq!(topic_of("2014年政府信息公开工作情况"), Topic::Overview);
/// assert_eq!(topic_of("高度重视，认真组织落实"), Topic::Unknown);
/// ```
#[must_use]
pub fn topic_of(title: &str) -> Topic {
    let title = squeezed(title);
    let (any, none) = named(&title);
    FAMILIES
        .iter()
        .enumerate()
        .find(|(at, _)| any & !none & (1 << at) != 0)
        .map_or_else(|| generic(&title), |(_, family)| family.topic)
}

/// The number of a family, and whether a word rules it out.
type Meaning = (usize, bool);

/// The words of all families, with the number of the family and whether the word rules it out.
static FINDER: LazyLock<Option<(AhoCorasick, Vec<Meaning>)>> = LazyLock::new(|| {
    let words = || {
        FAMILIES.iter().enumerate().flat_map(|(at, family)| {
            let any = family.any.iter().map(move |word| (*word, (at, false)));
            any.chain(family.none.iter().map(move |word| (*word, (at, true))))
        })
    };
    // Titles are short: what is made fast is better here than what searches fast.
    let finder = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .build(words().map(|(word, _)| word))
        .ok()?;
    Some((finder, words().map(|(_, meaning)| meaning).collect()))
});

/// The families that a title has words of, as bits, and those that its words rule out.
fn named(title: &str) -> (u32, u32) {
    let (mut any, mut none) = (0, 0);
    if let Some((finder, meanings)) = FINDER.as_ref() {
        for found in finder.find_overlapping_iter(title) {
            match meanings.get(found.pattern().as_usize()) {
                Some((family, true)) => none |= 1 << family,
                Some((family, false)) => any |= 1 << family,
                None => {}
            }
        }
    }
    (any, none)
}

/// A name that only says whose report it is and of what year.
fn generic(title: &str) -> Topic {
    let mut rest = title;
    let mut read = 0;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let word = word_lists::GENERIC
            .iter()
            .filter(|word| rest.starts_with(**word))
            .map(|word| word.len())
            .max();
        let Some(len) = word.or((digits > 0).then_some(digits)) else {
            return Topic::Unknown;
        };
        rest = rest.get(len..).unwrap_or_default();
        read += 1;
    }
    let whole = contains_any(title, word_lists::OVERVIEW_NOUNS);
    if read > 1 && whole {
        Topic::Overview
    } else {
        Topic::Unknown
    }
}

/// Whether a line of its own with this text, without any number, opens a section.
pub(crate) fn stands_alone(title: &str) -> bool {
    if title.len() > 36 {
        return false;
    }
    word_lists::LONE_TITLES.contains(&squeezed(title).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, topic: Topic) {
        assert_eq!(topic_of(title), topic, "{title}");
    }

    #[test]
    fn the_families() {
        check("概 述", Topic::Overview);
        check("主要做法及成效", Topic::Overview);
        check("政府信息公开工作总体情况", Topic::Overview);
        check("主动公开政府信息情况", Topic::ProactiveDisclosure);
        check("政府信息依申请公开情况", Topic::OnRequest);
        check("收到和处理政府信息公开申请情况", Topic::OnRequest);
        check(
            "因政府信息公开申请行政复议和提起行政诉讼的情况",
            Topic::ReviewLitigation,
        );
        check("政府信息公开重点工作落实情况", Topic::KeyAreas);
        check("重点领域政府信息公开情况", Topic::KeyAreas);
        check("回应社会关切工作落实情况", Topic::Response);
        check("存在的主要问题及改进措施", Topic::Problems);
        check("存在问题及下一步打算", Topic::Problems);
        check("2015年高新区政务公开工作安排", Topic::Plans);
        check("其他需要报告的事项", Topic::Other);
        check("需要说明的事项与附表", Topic::Other);
        check("附表", Topic::Appendix);
    }

    #[test]
    fn unknown_rather_than_a_guess() {
        check("机构建设和人员情况", Topic::Unknown);
        check("保密审查工作情况", Topic::Unknown);
        check("会议和培训情况", Topic::Unknown);
        check("", Topic::Unknown);
        check("2016", Topic::Unknown);
    }
}
