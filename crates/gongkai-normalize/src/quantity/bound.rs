//! Hedges: what the words around a number say about it.

#[rustfmt::skip]
mod generated;

use generated::{AFTER, AFTER_STARTS, BEFORE, BEFORE_ENDS, MODALS, NEGATIONS};

use crate::chars::is_han;
use crate::word_lists::{INCLUDING, NUMBER_ITSELF, strip_any};

/// How a stated value relates to the true one.
///
/// 民法典 art. 1259: 以上, 以下, 以内 include the number itself, 不满, 超过, 以外 do not. The other words have their
/// plain meaning.
///
/// ```
/// use gongkai_normalize::{Bound, ScanOptions, scan_quantities};
///
/// let bounds: Vec<_> = scan_quantities("7000余条，近3万人次，2次以上，不超过20元", &ScanOptions::default())
///     .map(|quantity| quantity.bound)
///     .collect();
/// assert_eq!(bounds, [Bound::MoreThan, Bound::Nearly, Bound::AtLeast, Bound::AtMost]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Bound {
    /// No hedge.
    #[default]
    Exact,
    /// About: 约, 大约, 左右, 上下.
    Approximately,
    /// A little below: 近, 将近, 接近.
    Nearly,
    /// Above: 余, 多, 超, 超过, 逾, 突破.
    MoreThan,
    /// This or above: 以上, 不少于, 至少, 不低于.
    AtLeast,
    /// Below: 不足, 不满, 不到, 未满.
    LessThan,
    /// This or below: 以内, 以下, 不超过, 最多.
    AtMost,
}

impl Bound {
    /// The name in `snake_case`: `more_than`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Approximately => "approximately",
            Self::Nearly => "nearly",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
        }
    }
}

/// A word around a number, from `lexicon/hedges.tsv`.
#[derive(Debug)]
struct Hedge {
    word: &'static str,
    bound: Bound,
    /// Characters before it that make another word of it.
    not_after: &'static str,
    /// Characters behind it that do.
    not_before: &'static str,
}

/// The hedge that ends where the number begins: its length in bytes and its meaning.
pub(super) fn before(text: &str) -> Option<(usize, Bound)> {
    let trimmed = text.trim_end_matches(crate::chars::is_blank);
    let gap = text.len() - trimmed.len();
    direct(trimmed)
        .or_else(|| linked(trimmed))
        .map(|(len, bound)| (len + gap, bound))
}

/// 约为, 约占, 超过了, 至少有: a verb between hedge and number.
fn linked(text: &str) -> Option<(usize, Bound)> {
    let stem = text.strip_suffix(['为', '達', '达', '有', '了', '到', '是', '在', '占'])?;
    let link = text.len() - stem.len();
    let (len, bound) = direct(stem)?;
    // 近有 and 余有 are no hedges, 约有 and 超过了 are.
    let short = stem.ends_with('近') && len == '近'.len_utf8();
    (!short).then_some((len + link, bound))
}

fn direct(text: &str) -> Option<(usize, Bound)> {
    if !text.ends_with(|c| BEFORE_ENDS.contains(c)) {
        return None;
    }
    let (hedge, head) = BEFORE
        .iter()
        .find_map(|hedge| Some((hedge, text.strip_suffix(hedge.word)?)))?;
    let part_of_a_word = head.ends_with(|c| hedge.not_after.contains(c));
    let bracket = matches!(hedge.word, ">" | "＞") && (closes_bracket(head) || ends_with_tag(head));
    if part_of_a_word || bracket {
        return None;
    }
    Some(negated(head, hedge).unwrap_or((hedge.word.len(), hedge.bound)))
}

/// 不得高于, 没有超过: a negation before a comparison turns it round.
fn negated(head: &str, hedge: &Hedge) -> Option<(usize, Bound)> {
    let bound = match hedge.bound {
        Bound::MoreThan => Bound::AtMost,
        Bound::LessThan => Bound::AtLeast,
        _ => return None,
    };
    // 不足 and 不满 have their negation in them, and > is no word.
    if NEGATIONS.iter().any(|word| hedge.word.starts_with(word)) || !hedge.word.starts_with(is_han)
    {
        return None;
    }
    let stem = head.strip_suffix(|c| MODALS.contains(c)).unwrap_or(head);
    let before = NEGATIONS.iter().find_map(|word| stem.strip_suffix(word))?;
    // 有没有超过 asks.
    (!before.ends_with('有')).then_some((head.len() - before.len() + hedge.word.len(), bound))
}

/// Whether a `>` behind `head` closes a `<` on the same line: <简报>12期.
fn closes_bracket(head: &str) -> bool {
    const LONGEST: usize = 60;
    head.chars()
        .rev()
        .take(LONGEST)
        .take_while(|c| !matches!(c, '\n' | '>' | '＞'))
        .any(|c| matches!(c, '<' | '＜'))
}

/// Whether `head` ends with the name of a tag that lost its `<`: span>12条.
fn ends_with_tag(head: &str) -> bool {
    let letters = head.bytes().rev().take_while(u8::is_ascii_lowercase);
    letters.take(2).count() == 2
}

/// The hedge that begins where the unit ends; `number` is the number with its unit as printed.
pub(super) fn after(text: &str, number: &str) -> Option<(usize, Bound)> {
    let trimmed = crate::chars::skip_blanks(text);
    let gap = text.len() - trimmed.len();
    if !trimmed.starts_with(|c| AFTER_STARTS.contains(c)) {
        return None;
    }
    // 10人（含10人）以上
    if let Some((bracket, includes)) = bracket(trimmed, number)
        && let Some((len, bound)) = word_after(trimmed.get(bracket..)?)
    {
        return Some((gap + bracket + len, with_end(bound, includes)));
    }
    let (len, bound) = word_after(trimmed)?;
    // 10人以上（含10人）
    match trimmed.get(len..).and_then(|rest| bracket(rest, number)) {
        Some((bracket, includes)) => Some((gap + len + bracket, with_end(bound, includes))),
        None => Some((gap + len, bound)),
    }
}

/// What a bracket behind 以上 or before it makes of the bound.
fn with_end(bound: Bound, includes: bool) -> Bound {
    match bound {
        Bound::AtLeast if !includes => Bound::MoreThan,
        Bound::AtMost if !includes => Bound::LessThan,
        other => other,
    }
}

/// （含）, （不含10人）: whether the number itself counts, and the bytes of the bracket. A number in it must be `number`.
fn bracket(text: &str, number: &str) -> Option<(usize, bool)> {
    let inner = text.strip_prefix(['（', '('])?;
    let (inner, includes) = match inner.strip_prefix('不') {
        Some(inner) => (inner, false),
        None => (inner, true),
    };
    let inner = strip_any(inner, INCLUDING)?;
    let inner = inner
        .strip_prefix(number)
        .or_else(|| strip_any(inner, NUMBER_ITSELF))
        .unwrap_or(inner);
    let rest = inner.strip_prefix(['）', ')'])?;
    Some((text.len() - rest.len(), includes))
}

fn word_after(trimmed: &str) -> Option<(usize, Bound)> {
    let (hedge, rest) = AFTER
        .iter()
        .find_map(|hedge| Some((hedge, trimmed.strip_prefix(hedge.word)?)))?;
    let part_of_a_word = rest.starts_with(|c| hedge.not_before.contains(c));
    (!part_of_a_word).then_some((hedge.word.len(), hedge.bound))
}
