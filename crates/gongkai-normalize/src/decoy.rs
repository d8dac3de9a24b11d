//! What only looks like a quantity.

use crate::chars::{self, class, is_blank, skip_blanks};
use crate::options::ScanOptions;
use crate::quantity::Amount;

/// Words that begin with a numeral and a measure word and count nothing.
static SET_PHRASES: &[&str] = &[
    "一次性",
    "一条龙",
    "一把手",
    "一部分",
    "一方面",
    "一种",
    "一门式",
    "一站式",
    "一家亲",
    "一家人",
    "一类",
    "一起",
    "一本账",
    "一本通",
    "一张网",
    "一口气",
    "一口价",
    "一面",
    "一片",
    "一位",
    "一套班子",
    "一盘棋",
    "一环",
    "一块",
    "一体",
    "一道",
    "一行",
    "一级",
    "一支笔",
    "一点",
    "一把尺",
    "一期工程",
    "二期工程",
    "三期工程",
    "两面",
    "一个",
    "一号",
    "三方面",
    "一回事",
    "一路",
];

/// Whether the amount with this unit is a set phrase, a slogan or denied, rather than a count.
pub(crate) fn is_set_phrase(
    text: &str,
    start: usize,
    amount: &Amount,
    unit: Option<&str>,
    end: usize,
    options: &ScanOptions,
) -> bool {
    let Some(numeral) = amount.numeral else {
        return false;
    };
    if numeral.arabic || unit.is_none() {
        return false;
    }
    let _ = (end, options, SET_PHRASES);
    let lead = text
        .get(..start)
        .and_then(|head| head.chars().next_back())
        .unwrap_or('\0');
    // 统一, 唯一, 万一, 第一, 周一: the digit belongs to the word before.
    if matches!(
        lead,
        '统' | '唯'
            | '万'
            | '之'
            | '第'
            | '周'
            | '期'
            | '初'
            | '专'
            | '单'
            | '同'
            | '划'
            | '归'
            | '合'
            | '逐'
            | '进'
            | '其'
            | '任'
    ) {
        return true;
    }
    false
}

/// An ordinal or article at 第: the byte after all that belongs to it.
pub(crate) fn ordinal(text: &str, at: usize) -> usize {
    let mut end = at + '第'.len_utf8();
    let mut rest = skip_blanks(text.get(end..).unwrap_or_default());
    loop {
        let digits = rest.trim_start_matches(|c: char| {
            chars::arabic_digit(c).is_some()
                || matches!(class(c) & 0xF0, chars::DIGIT..0x80)
                || is_blank(c)
        });
        if digits.len() == rest.len() {
            return end;
        }
        let unit = digits
            .strip_prefix(|c: char| "条款项章节编目部批期次届名位个号轮阶段类种".contains(c))
            .unwrap_or(digits);
        end = text.len() - unit.len();
        let Some(next) = unit.strip_prefix(['至', '到', '、', '-', '－', '—', '～', '~'])
        else {
            return end;
        };
        rest = next.strip_prefix('第').unwrap_or(next);
    }
}

/// Digits that are part of a name or code: the byte after it.
pub(crate) fn token(text: &str, at: usize, before: char) -> Option<usize> {
    let first = text.get(at..)?.chars().next()?;
    chars::arabic_digit(first)?;
    let glued =
        before.is_ascii_alphanumeric() || matches!(before, '_' | '@' | '#' | '〔' | '﹝' | '［');
    let run = run_end(text, at);
    if glued {
        return Some(run.max(at + first.len_utf8()));
    }
    None
}

fn run_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    text.len()
        - rest
            .trim_start_matches(|c: char| {
                c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '@' | ':')
            })
            .len()
}

/// Whether the numeral at `at` is written in Chinese figures.
pub(crate) fn is_han_numeral(text: &str, at: usize) -> bool {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .is_some_and(|c| chars::arabic_digit(c).is_none())
}

/// Whether the digit at `at` is only a part of a word: 统一, 一定, 四川, 万一.
pub(crate) fn is_word(text: &str, at: usize, before: char) -> bool {
    let mut chars = text.get(at..).unwrap_or_default().chars();
    let (Some(first), next) = (chars.next(), chars.next().unwrap_or('\0')) else {
        return true;
    };
    if chars::arabic_digit(first).is_some() {
        return before.is_ascii_alphabetic();
    }
    let alone = !matches!(class(next) & 0xF0, chars::DIGIT..0x80)
        && !matches!(next, '点' | '點' | '分' | '又' | ' ');
    match class(first) & 0xF0 {
        chars::FINANCIAL | chars::SMALL_FINANCIAL if alone => {
            matches!(first, '肆' | '陆' | '陸' | '伍' | '拾' | '佰' | '仟' | '參')
                && (chars::is_han(next) || chars::is_han(before))
        }
        chars::DIGIT if alone && first == '一' => {
            matches!(
                before,
                '统' | '統'
                    | '唯'
                    | '万'
                    | '专'
                    | '单'
                    | '同'
                    | '划'
                    | '归'
                    | '逐'
                    | '进'
                    | '周'
                    | '期'
            ) || matches!(
                next,
                '切' | '些'
                    | '样'
                    | '樣'
                    | '般'
                    | '定'
                    | '直'
                    | '起'
                    | '律'
                    | '致'
                    | '旦'
                    | '边'
                    | '向'
                    | '贯'
                    | '系'
                    | '体'
                    | '下'
                    | '会'
                    | '番'
                    | '方'
                    | '同'
                    | '旁'
            )
        }
        chars::DIGIT if alone => {
            matches!(first, '零' | '〇' | '幺') && chars::is_han(next)
                || matches!(
                    (first, next),
                    ('四', '川') | ('三', '亚') | ('九', '江') | ('两', '者')
                )
        }
        _ => false,
    }
}
