//! The small words that may stand between a word and its figure (`信息数共计120条`).

use std::sync::LazyLock;

use gongkai_text::WordFinder;

use super::{
    APPLICANT_WORD, COUNTING, IDLE, LABEL_KEPT, LABEL_KEPT_END, LABEL_LEADING, LABEL_TRAILING,
    REPEATING, SUMMING, contains_any, ends_with_any, starts_with_any,
};

static COUNTING_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(COUNTING.iter().copied()));
static FILLER_FINDER: LazyLock<WordFinder> = LazyLock::new(|| {
    WordFinder::new(
        [COUNTING, REPEATING, &["，"]]
            .into_iter()
            .flatten()
            .copied(),
    )
});
static APPLICANT_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(APPLICANT_WORD.iter().copied()));
static IDLE_FINDER: LazyLock<WordFinder> = LazyLock::new(|| WordFinder::new(IDLE.iter().copied()));
/// None of these words begins another, so that the longest at the start of a label is the only one.
static LEADING_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(LABEL_LEADING.iter().copied()));
static TRAILING_ENDS: Ends = Ends::of(LABEL_TRAILING);

/// The longest stretch, in bytes, that is looked at between a word and its figure.
const REACH: usize = 72;

/// Whether nothing but fillers, brackets without figures and joints stand in `gap`.
pub(crate) fn is_filler(gap: &str) -> bool {
    made_of(gap, &FILLER_FINDER) && (!gap.contains('，') || contains_any(gap, SUMMING))
}

/// Whether nothing but words that only count stand in `gap`, as between a verb and its figure: 公开了92条.
pub(crate) fn is_counting(gap: &str) -> bool {
    made_of(gap, &COUNTING_FINDER)
}

/// Whether only words of an application for information stand in `gap`, as between 收到 and 申请.
pub(crate) fn made_of_applicant_words(gap: &str) -> bool {
    made_of(gap, &APPLICANT_FINDER)
}

/// Whether `text`, not too long, is made of `words` and brackets.
fn made_of(text: &str, words: &WordFinder) -> bool {
    // 专项经费（不包括网站维护等方面的经费）2万元: what stands in a bracket is not counted.
    let mut rest = bracketed(text)
        .filter(|rest| text.len() - rest.len() <= 3 * REACH)
        .unwrap_or(text);
    if rest.len() > REACH {
        return false;
    }
    while !rest.is_empty() {
        let next = bracketed(rest).or_else(|| rest.get(words.prefix(rest)?..));
        let Some(next) = next else { return false };
        rest = next;
    }
    true
}

/// What follows a bracket that opens `text`.
fn bracketed(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('（')?;
    inside.split_once('）').map(|(_, rest)| rest)
}

/// `label` without the fillers and marks at its ends.
pub(crate) fn trim_label(label: &str) -> &str {
    // （二）主动公开…: nor is a marker.
    let label = label
        .strip_prefix('（')
        .and_then(|inner| inner.split_once('）'))
        .filter(|(number, _)| {
            !number.is_empty()
                && number
                    .chars()
                    .all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
        })
        .map_or(label, |(_, rest)| rest);
    let label = label.trim_start_matches(|c| ('①'..='⑳').contains(&c));
    // 1.组织机构类信息: the number of the line is no part of the name.
    let numbered = label.trim_start_matches(|c: char| c.is_ascii_digit());
    let mut label = match numbered.strip_prefix(['.', '、', '．']) {
        Some(rest) if numbered.len() < label.len() => rest,
        _ => label,
    };
    loop {
        let leading = LEADING_FINDER.prefix(label);
        let trailing = || {
            let mut words = LABEL_TRAILING.iter();
            let word = words.find_map(|word| label.strip_suffix(word));
            word.filter(|_| !ends_with_any(label, LABEL_KEPT_END))
        };
        label = if let Some(len) = leading.filter(|_| !starts_with_any(label, LABEL_KEPT)) {
            label.get(len..).unwrap_or_default()
        } else if TRAILING_ENDS.may_end(label)
            && let Some(rest) = trailing()
        {
            rest
        } else {
            return label;
        };
    }
}

/// The last two bytes of some words, by six bits of each: they rule out most texts that end with none of the words.
struct Ends([u64; 64]);

impl Ends {
    const fn of(words: &[&str]) -> Self {
        let mut ends = [0; 64];
        let mut at = 0;
        while at < words.len() {
            let bits = match words[at].as_bytes() {
                [.., before, last] => (*last, 1 << (*before & 0x3F)),
                [last] => (*last, u64::MAX),
                [] => (0, 0),
            };
            ends[(bits.0 & 0x3F) as usize] |= bits.1;
            at += 1;
        }
        Self(ends)
    }

    fn may_end(&self, text: &str) -> bool {
        match text.as_bytes() {
            [.., before, last] => self.0[usize::from(last & 0x3F)] >> (before & 0x3F) & 1 == 1,
            [last] => self.0[usize::from(last & 0x3F)] != 0,
            [] => false,
        }
    }
}

/// Whether `text` says nothing beyond who and when, or 的情况: what may surround a bare 无.
pub(crate) fn is_idle(text: &str) -> bool {
    made_of(text, &IDLE_FINDER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_leading_word_begins_another() {
        for word in LABEL_LEADING {
            let others = LABEL_LEADING.iter().filter(|other| *other != word);
            assert!(
                others.clone().all(|other| !other.starts_with(word)),
                "{word}"
            );
        }
    }

    #[test]
    fn labels_without_their_fillers() {
        for (label, bare) in [
            ("其中：水利类的数量", "水利类"),
            ("（三）环保信息共计", "环保信息"),
            ("2.共享数据总数", "共享数据"),
            ("并公开国有", "公开国有"),
            ("”", ""),
            ("", ""),
        ] {
            assert_eq!(trim_label(label), bare, "{label}");
        }
        for word in LABEL_TRAILING {
            assert!(TRAILING_ENDS.may_end(word), "{word}");
        }
    }
}
