//! What only looks like a quantity: ordinals, names, codes, set phrases, slogans, denials.
//!
//! Each rule looks at a fixed number of characters around the numeral. The words of the rules are rows of
//! `lexicon/decoys.tsv`.

#[rustfmt::skip]
mod generated;

use generated::{
    AFTER_ONE, AFTER_PLACE, AFTER_PLACE_NAME, AVERAGE, BEHIND_SITE, COUNTED_EVENT, COUNTS_SITES,
    DAY_COUNTED, ERA, HEADED_UNIT, HOUSEHOLD_UNIT, LASTING, NEGATION, NEVER_IN_SITE,
    NEVER_WITH_ONE, NOT_IN_PLACE, ONE_BY_ONE_UNIT, ORDINAL_ONE, ORDINAL_TWO, ORDINAL_UNIT,
    ORDINAL_UNIT_LISTED, PERSON_AFTER, PHRASE, PLACE_ENDING, PLACE_ENDING_NEAR, PLACE_OFFICE,
    RARE_CAPITAL, SITE_ENDING, SURPLUS_WORD, WEAK_UNIT, WEAK_UNIT_COUNTS_MORE, WHICH_BEFORE_ONE,
    WORD_AFTER_CAPITAL_ONE, WORD_AFTER_ONE, WORD_BEFORE_DIGIT, WORD_BEFORE_ONE, YEARS_AFTER,
    YEARS_BEFORE,
};

use crate::chars::{self, class, is_blank, is_han, skip_blanks};
use crate::quantity::{Amount, UnitKind, char_before, figures_end};
use crate::span::Span;
use crate::word_lists::{ends_with_any, starts_with_any};

/// A candidate for a quantity and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate<'t> {
    pub text: &'t str,
    /// Where the last mention ended.
    pub floor: usize,
    /// Where the numeral begins.
    pub start: usize,
    pub amount: Amount,
    pub unit: &'t str,
    /// Where the unit begins.
    pub unit_start: usize,
    /// Where the unit ends.
    pub end: usize,
}

impl Candidate<'_> {
    /// Whether the candidate is not a quantity.
    pub(crate) fn is_decoy(&self) -> bool {
        let Some(numeral) = self.amount.numeral else {
            return false;
        };
        if self.is_year_of_era() {
            return true;
        }
        if numeral.arabic {
            self.arabic_decoy(numeral.decimals, numeral.leading_zero)
        } else {
            self.han_decoy()
        }
    }

    /// 民国三年, 公元前221年: a year of an era.
    fn is_year_of_era(&self) -> bool {
        self.unit == "年"
            && self
                .text
                .get(..self.start)
                .is_some_and(|head| ends_with_any(head, ERA))
    }

    /// Whether the figure and its unit are part of a name or of a set phrase, whatever stands around them.
    pub(crate) fn is_name(&self) -> bool {
        let han = self.amount.numeral.is_some_and(|numeral| !numeral.arabic);
        let here = self.text.get(self.start..).unwrap_or_default();
        let single = self.unit_start.saturating_sub(self.start) == 3;
        self.is_year_of_era()
            || han && !here.starts_with('一') && starts_with_any(here, PHRASE)
            || han && self.is_place(single)
    }

    fn lead(&self) -> char {
        char_before(self.text, self.start)
    }

    fn tail(&self) -> &str {
        self.text.get(self.end..).unwrap_or_default()
    }

    fn arabic_decoy(&self, decimals: bool, leading_zero: bool) -> bool {
        let (lead, tail) = (self.lead(), self.tail());
        let next = tail.chars().next().unwrap_or('\0');
        let gap = self.unit_start > self.amount.end;
        if leading_zero && !decimals || matches!(lead, '·' | '×' | '第' | '№' | '＃' | '#') {
            return true;
        }
        match self.unit {
            // 9时30分
            "分" => matches!(lead, '时' | '時' | '点' | '點' | ':' | '：'),
            // 每月15日前; 5日内 is a length of time.
            "日" => !starts_with_any(tail, DAY_COUNTED),
            "年" => self.is_maybe_a_year(tail),
            "版" => decimals,
            // Cells of a table: 1 项目名称, 3 个人隐私.
            "项" if next == '目' => {
                // 3项目标 are three aims, 3项目录 three lists.
                let counts = tail
                    .chars()
                    .nth(1)
                    .is_some_and(|c| matches!(c, '标' | '录' | '的'));
                gap || !counts
            }
            unit if HEADED_UNIT.contains(&unit) => gap && next == '目',
            "个" => Self::is_person(tail, gap),
            _ => false,
        }
    }

    /// 18年 may be a year; 5年, 30年来 and 近10年 are not.
    fn is_maybe_a_year(&self, tail: &str) -> bool {
        let short = self.amount.value >= crate::Decimal::from(10u32)
            && self.amount.value_max.is_none()
            && !self.amount.more;
        let counted = starts_with_any(tail, YEARS_AFTER);
        let led = YEARS_BEFORE.contains(self.lead());
        short && !counted && !led
    }

    /// 个人 as a word rather than 个 and 人.
    fn is_person(tail: &str, gap: bool) -> bool {
        let Some(after) = tail.strip_prefix('人') else {
            return false;
        };
        gap || after.starts_with(|c| PERSON_AFTER.contains(c))
    }

    fn han_decoy(&self) -> bool {
        let (lead, tail) = (self.lead(), self.tail());
        let here = self.text.get(self.start..).unwrap_or_default();
        let one = here.starts_with('一') && self.unit_start == self.start + '一'.len_utf8();
        let next = tail.chars().next().unwrap_or('\0');
        let single = self.unit_start.saturating_sub(self.start) == 3;
        let money_or_more = self.amount.more || !single;
        if starts_with_any(here, PHRASE) {
            return true;
        }
        // 统一, 唯一, 万一, 周一, 初一: the digit belongs to the word before.
        if single && WORD_BEFORE_DIGIT.contains(lead) {
            return true;
        }
        // 下一步, 上一期, 这一项, 某一个: which one, not how many.
        if one && WHICH_BEFORE_ONE.contains(lead) {
            return true;
        }
        if WEAK_UNIT.contains(self.unit)
            && !(money_or_more && WEAK_UNIT_COUNTS_MORE.contains(self.unit))
        {
            return true;
        }
        self.is_place(single)
            || self.is_pattern(one, single, next)
            || self.is_ordinal(here, next)
            || self.is_phrase_of(one, tail)
            || one && self.is_denied()
    }

    /// 三元区, 五棵树镇: a place that is named after a number.
    fn is_place(&self, single: bool) -> bool {
        const LONGEST_MIDDLE: usize = 2;
        const LONGEST_NUMERAL: usize = 3;
        let short = self.unit_start.saturating_sub(self.start) <= LONGEST_NUMERAL * 3
            && !self.amount.more
            && HOUSEHOLD_UNIT.contains(self.unit);
        if single && self.is_site() {
            return true;
        }
        if !(single || short) || NOT_IN_PLACE.contains(self.unit) {
            return false;
        }
        let mut tail = self.tail();
        for middle in 0..=LONGEST_MIDDLE {
            let ending = PLACE_ENDING
                .iter()
                .find_map(|ending| tail.strip_prefix(ending))
                .or_else(|| tail.strip_prefix(|c| middle == 0 && PLACE_ENDING_NEAR.contains(c)));
            if let Some(after) = ending {
                let next = after.chars().next();
                return next.is_none_or(|c| !is_han(c) || AFTER_PLACE_NAME.contains(c))
                    || self.unit != "家"
                        && (starts_with_any(after, PLACE_OFFICE)
                            || starts_with_any(after, AFTER_PLACE));
            }
            let Some(middle) = tail.chars().next().filter(|c| is_han(*c)) else {
                return false;
            };
            tail = tail.get(middle.len_utf8()..).unwrap_or_default();
        }
        false
    }

    /// 三家岗村, 五本堂小学: a village or school that is named after a number.
    fn is_site(&self) -> bool {
        const LONGEST_MIDDLE: usize = 2;
        if COUNTS_SITES.contains(self.unit) {
            return false;
        }
        let tail = self.tail();
        let mut rest = tail;
        for _ in 0..LONGEST_MIDDLE {
            let Some(next) = rest.chars().next().filter(|c| is_han(*c)) else {
                return false;
            };
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
            let ending = SITE_ENDING
                .iter()
                .find_map(|ending| rest.strip_prefix(ending));
            if let Some(after) = ending {
                let middle = tail.get(..tail.len() - rest.len()).unwrap_or_default();
                let mut behind = BEHIND_SITE.iter().chain(AFTER_PLACE);
                return !NEVER_IN_SITE.contains(&middle)
                    && (!after.starts_with(is_han) || behind.any(|word| after.starts_with(word)));
            }
        }
        false
    }

    /// 一人一档, 三会一课: two numerals in step.
    fn is_pattern(&self, one: bool, single: bool, next: char) -> bool {
        let numeral =
            |c: char| chars::han_digit(c).is_some_and(|d| d > 0) || c == '多' || c == '双';
        // 一年多, not 一年多次.
        let longer = next == '多'
            && crate::quantity::unit_at(self.unit).is_some_and(|unit| unit.kind == UnitKind::Time)
            && !self
                .tail()
                .strip_prefix('多')
                .is_some_and(|tail| tail.starts_with(['次', '种', '个', '名', '家']));
        if one && numeral(next) && !longer {
            return true;
        }
        // 四个一, 五个一工程
        if self.unit == "个" && next == '一' {
            return true;
        }
        let mut before = self
            .text
            .get(self.floor..self.start)
            .unwrap_or_default()
            .chars()
            .rev();
        let (near, far) = (before.next(), before.next());
        let stepped = near.is_some_and(is_han)
            && far.is_some_and(|c| chars::han_digit(c).is_some_and(|d| d > 0));
        single && stepped
    }

    /// 二期, 二类, 一部: numbered rather than counted.
    fn is_ordinal(&self, here: &str, next: char) -> bool {
        let second = here.starts_with('二') && self.unit_start - self.start == 3;
        let first = here.starts_with('一') && self.unit_start - self.start == 3;
        second && ORDINAL_TWO.contains(self.unit)
            || first && ORDINAL_ONE.contains(self.unit)
            || self.unit == "期" && matches!(next, '工' | '项' | '建')
            || matches!(self.unit, "年") && matches!(next, '级' | '制')
            // 全国人大四次会议
            || self.unit == "次" && matches!(self.lead(), '大' | '届' | '会' | '协') && matches!(next, '会' | '全')
    }

    /// 一次性, 一起抓, 一位位.
    fn is_phrase_of(&self, one: bool, tail: &str) -> bool {
        if !one {
            return false;
        }
        if self.unit == "起" {
            // A text that is 一起 and nothing else is read as the quantity that it was found as.
            let whole = self.start == 0 && tail.is_empty();
            return !whole && !starts_with_any(tail, COUNTED_EVENT);
        }
        let word = AFTER_ONE
            .iter()
            .any(|(unit, next)| *unit == self.unit && tail.starts_with(|c| next.contains(c)));
        word || NEVER_WITH_ONE.contains(self.unit)
    }

    /// 未发生一件, 没有一起: a denial close before.
    fn is_denied(&self) -> bool {
        let head = self.text.get(..self.start).unwrap_or_default();
        for c in head.chars().rev().take(5) {
            if !is_han(c) {
                return false;
            }
            if NEGATION.contains(c) {
                return true;
            }
        }
        false
    }
}

/// An ordinal or article at 第: the byte after all that belongs to it.
pub(crate) fn ordinal(text: &str, at: usize) -> usize {
    let mut end = at + '第'.len_utf8();
    let mut rest = skip_blanks(text.get(end..).unwrap_or_default());
    loop {
        let numeral = |c: char| {
            chars::arabic_digit(c).is_some() || matches!(class(c) & 0xF0, chars::DIGIT..0x80)
        };
        let digits = rest
            .trim_start_matches(|c: char| numeral(c) || is_blank(c) && rest.starts_with(numeral));
        if digits.len() == rest.len() {
            return end;
        }
        // 第2.1条
        let digits = digits
            .strip_prefix('.')
            .map(|part| (part, part.trim_start_matches(|c: char| c.is_ascii_digit())))
            .filter(|(part, tail)| tail.len() < part.len())
            .map_or(digits, |(_, tail)| tail);
        let unit = digits
            .strip_prefix(|c| ORDINAL_UNIT.contains(c))
            .unwrap_or(digits);
        end = text.len() - unit.len();
        let Some(next) = unit.strip_prefix([
            '至', '到', '、', '-', '－', '—', '～', '~', '和', '及', '或', '，',
        ]) else {
            return end;
        };
        let listed = unit.starts_with(['、', '和', '及', '或', '，']);
        let next = match next.strip_prefix('第') {
            Some(next) => next,
            // 第二、三名: the unit of both stands behind the last.
            None if unit.len() == digits.len() && is_next_ordinal(rest, digits, next) => next,
            // 第一，三个部门: a clause of its own.
            None if listed && unit.len() == digits.len() => return end,
            None if unit.starts_with('，') => return end,
            None => next,
        };
        rest = next;
    }
}

/// 二、三名 behind 第: whether the figure at `next` is the next one after the figure of `numbered`, with a unit that
/// numbers. `digits` is what stands behind that figure.
fn is_next_ordinal(numbered: &str, digits: &str, next: &str) -> bool {
    fn figure(text: &str) -> Option<(u8, &str)> {
        let first = text.chars().next()?;
        let value = chars::arabic_digit(first).or_else(|| chars::han_digit(first))?;
        Some((value, text.get(first.len_utf8()..)?))
    }
    let (Some((first, tail)), Some((second, unit))) = (figure(numbered), figure(skip_blanks(next)))
    else {
        return false;
    };
    tail.len() == digits.len()
        && second == first + 1
        && unit.starts_with(|c| ORDINAL_UNIT_LISTED.contains(c))
}

/// Digits that are part of a name or code: the byte after it.
pub(crate) fn token(text: &str, at: usize, before: char) -> Option<usize> {
    let first = text.get(at..)?.chars().next()?;
    if let Some(end) = torn(text, at, before) {
        return Some(end);
    }
    chars::arabic_digit(first)?;
    if before == '，' && is_ambiguous_group(text, at) {
        return Some(run_end(text, at));
    }
    let glued = before.is_ascii_alphanumeric()
        || matches!(before, '_' | '@' | '#' | '^' | '〔' | '﹝' | '［');
    glued.then(|| run_end(text, at).max(at + first.len_utf8()))
}

/// The tail of a figure that has been torn: the byte after it.
pub(crate) fn torn(text: &str, at: usize, before: char) -> Option<usize> {
    let mark = matches!(before, ',' | '.' | '\n');
    if !mark && !is_blank(before) {
        return None;
    }
    let first = text.get(at..)?.chars().next()?;
    if !matches!(before, ',' | '.') {
        let split = is_split(text, at) || is_blank(before) && is_spaced_out(text, at);
        return split.then(|| figures_end(text, at).max(at + first.len_utf8()));
    }
    chars::arabic_digit(first)?;
    let is_tail = match before {
        ',' => is_torn_group(text, at),
        _ => is_torn_decimal(text, at) || is_third_part(text, at) || is_gapped_decimal(text, at),
    };
    is_tail.then(|| run_end(text, at).max(at + first.len_utf8()))
}

/// As [`torn`], for a figure with a unit whose leading point counts: `.5%`.
pub(crate) fn torn_count(text: &str, at: usize, before: char) -> Option<usize> {
    torn(text, at, before)
        .filter(|_| before != '.' || is_third_part(text, at) || is_gapped_decimal(text, at))
}

/// 用时1 .8天: the digits behind a point that a blank divides from the digits before it. Digits that open their line are
/// a marker (`1 .20人`).
fn is_gapped_decimal(text: &str, at: usize) -> bool {
    let head = text.get(..at).and_then(|head| head.strip_suffix('.'));
    head.is_some_and(|head| {
        let stem = head.trim_end_matches(is_blank);
        let lead = stem.trim_end_matches(|c: char| c.is_ascii_digit());
        stem.len() < head.len() && lead.len() < stem.len() && lead.ends_with(is_han)
    })
}

/// 1.234.567元: the figures behind a second point count nothing.
fn is_third_part(text: &str, at: usize) -> bool {
    let digits = |head: &str| {
        let stem = head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        (stem < head.len()).then_some(stem)
    };
    let head = text.get(..at).and_then(|head| head.strip_suffix('.'));
    head.and_then(|head| head.get(..digits(head)?))
        .and_then(|head| head.strip_suffix('.'))
        .is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()))
}

/// 2 0 1 5年, 3 2 件: single digits with single blanks between them are one figure.
fn is_spaced_out(text: &str, at: usize) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| chars::arabic_digit(c).is_some());
    let mut here = text.get(at..).unwrap_or_default().chars();
    if !digit(here.next()) || digit(here.next()) {
        return false;
    }
    let mut head = text.get(..at).unwrap_or_default().chars().rev();
    if !head.next().is_some_and(is_blank) || !digit(head.next()) {
        return false;
    }
    // A single digit that opens its line or is set off by a mark may be a number of its own.
    match head.next() {
        Some(c) if is_blank(c) => head.next().is_some_and(|c| c != '\n'),
        Some(c) => is_han(c),
        None => false,
    }
}

/// 1 234条, 98. 5%, 23⏎45人次: figures that a blank or a line end divides from the figures before them.
///
/// They are the tail of a number. A marker that opens its line (`1. 20人`) is not such a head, and neither is a line of
/// nothing but digits, as a table cell is printed.
fn is_split(text: &str, at: usize) -> bool {
    let (Some(head), Some(here)) = (text.get(..at), text.get(at..)) else {
        return false;
    };
    let line = head.trim_end_matches(|c| is_blank(c) || matches!(c, '\r' | '\n'));
    let wrapped = head.get(line.len()..).is_some_and(|gap| gap.contains('\n'));
    // 3 . 5万元: blanks on both sides of the point.
    let figures = line
        .strip_suffix(['.', '．'])
        .map_or(line, |head| head.trim_end_matches(is_blank));
    let point = figures.len() < line.len();
    let before = figures.trim_end_matches(|c| chars::arabic_digit(c).is_some() || c == ',');
    let lead = figures.len() - before.len();
    let opens_line = before
        .trim_end_matches(is_blank)
        .chars()
        .next_back()
        .is_none_or(|c| c == '\n');
    let arabic = here.starts_with(|c| chars::arabic_digit(c).is_some());
    if lead == 0 {
        let han = |c: char| matches!(class(c) & 0xF0, chars::DIGIT..0x80);
        return wrapped && !arabic && !point && figures.ends_with(han) && !opens_line;
    }
    // 信息3⏎千余条: a multiplier counts nothing without the digits before it.
    if wrapped && here.starts_with(['百', '千', '万', '亿', '萬', '億']) {
        return !opens_line;
    }
    let group = here.bytes().take(4).take_while(u8::is_ascii_digit).count();
    // 工作人员23 45人次: the figures before the gap belong to the word before them, and count nothing else.
    let glued = before.ends_with(is_han);
    // 100 000元: no number begins with such a group.
    if arabic && group == 3 && lead <= 3 && here.starts_with('0') && !point {
        return true;
    }
    arabic && !opens_line && (point || wrapped || glued || lead <= 3 && group == 3)
}

/// 12,45条, 1234,567条: digits on both sides of a comma that do not group thousands. A digit or a comma is lost, so
/// the digits after the comma are not a number.
fn is_torn_group(text: &str, at: usize) -> bool {
    let head = text.get(..at).and_then(|head| head.strip_suffix(','));
    head.is_some_and(|head| {
        head.ends_with(|c: char| c.is_ascii_digit()) || is_gapped_group(head, text, at)
    })
}

/// 1 ,306条, 3 ，200元: a blank stands between the digits of `head` and the comma before the group at `at`.
fn is_gapped_group(head: &str, text: &str, at: usize) -> bool {
    let stem = head.trim_end_matches(is_blank);
    let digits =
        |text: &mut dyn Iterator<Item = u8>| text.take(4).take_while(u8::is_ascii_digit).count();
    stem.len() < head.len()
        && (1..=3).contains(&digits(&mut stem.bytes().rev()))
        && digits(&mut text.get(at..).unwrap_or_default().bytes()) == 3
}

/// 信息.6万条: a decimal that has lost the digits before its point. Before a number without 万 or % the point may be a
/// full stop.
fn is_torn_decimal(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.starts_with(['万', '亿', '萬', '億', '%', '‰'])
}

/// 1，500条: the comma may group thousands or divide two clauses, so no number is given.
fn is_ambiguous_group(text: &str, at: usize) -> bool {
    let head = text
        .get(..at)
        .and_then(|head| head.strip_suffix('，'))
        .unwrap_or_default();
    let led = head
        .bytes()
        .rev()
        .take(4)
        .take_while(u8::is_ascii_digit)
        .count();
    let group = text
        .get(at..)
        .unwrap_or_default()
        .bytes()
        .take(4)
        .take_while(u8::is_ascii_digit)
        .count();
    let point = head
        .get(..head.len() - led)
        .is_some_and(|head| head.ends_with(['.', '-', '/']));
    (1..=3).contains(&led) && group == 3 && !point || is_gapped_group(head, text, at)
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

/// Whether the 余 or 多 before `next` begins another word: 余额, 多媒体.
pub(crate) fn is_surplus_word(surplus: &str, next: char) -> bool {
    SURPLUS_WORD
        .iter()
        .any(|(word, following)| *word == surplus && following.contains(next))
}

/// Whether `head` ends in a word that makes 近 behind it nearly: 历时.
pub(crate) fn ends_in_lasting(head: &str) -> bool {
    ends_with_any(head, LASTING)
}

/// Whether `head` ends in a word for an average: 人均.
pub(crate) fn ends_in_average(head: &str) -> bool {
    ends_with_any(head, AVERAGE)
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
    // 一一落实: one by one.
    if first == '一' && next == '一' && is_one_by_one(text, at, before) {
        return true;
    }
    let alone = !matches!(class(next) & 0xF0, chars::DIGIT..0x80)
        && !matches!(next, '点' | '點' | '分' | '又' | ' ');
    match class(first) & 0xF0 {
        chars::FINANCIAL if alone && first == '壹' && WORD_AFTER_CAPITAL_ONE.contains(next) => {
            true
        }
        chars::FINANCIAL | chars::SMALL_FINANCIAL if alone => {
            RARE_CAPITAL.contains(first) && (is_han(next) || is_han(before))
        }
        chars::DIGIT if alone && first == '一' && matches!(before, '这' | '那' | '哪' | '某') => {
            true
        }
        chars::DIGIT if alone && first == '一' => {
            WORD_BEFORE_ONE.contains(before) || WORD_AFTER_ONE.contains(next)
        }
        chars::DIGIT if alone => {
            matches!(first, '零' | '〇' | '幺') && is_han(next)
                || matches!(
                    (first, next),
                    ('四', '川') | ('三', '亚') | ('九', '江') | ('两', '者')
                )
        }
        _ => false,
    }
}

/// Two figures that are one word: 一一落实.
const ONE_BY_ONE: &str = "一一";

/// Whether the 一一 at `at` stands among words, with no figure, point or unit beside it.
fn is_one_by_one(text: &str, at: usize, before: char) -> bool {
    let after = text.get(at + ONE_BY_ONE.len()..).unwrap_or_default();
    let numeral =
        |c: char| matches!(class(c) & 0xF0, chars::DIGIT..0x80) || chars::arabic_digit(c).is_some();
    is_han(before)
        && !numeral(before)
        && !matches!(before, '点' | '點' | '第' | '分' | '之')
        && after.starts_with(|c| is_han(c) && !numeral(c) && !ONE_BY_ONE_UNIT.contains(c))
        && crate::quantity::unit_at(after).is_none()
}

/// The byte after the figures at `at`, which are part of a word: PM2.5, B12, 一一.
pub(crate) fn word_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    if rest.starts_with(ONE_BY_ONE) {
        return at + ONE_BY_ONE.len();
    }
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(rest);
    let part = rest
        .get(whole..)
        .and_then(|tail| tail.strip_prefix('.'))
        .map_or(0, digits);
    at + whole + if whole > 0 && part > 0 { part + 1 } else { 0 }
}

/// “创业富民30条”: a quantity that ends the quotation it does not begin is part of a name.
pub(crate) fn names_something(text: &str, open: usize, span: Span) -> bool {
    let begins = text
        .get(open..span.start())
        .is_none_or(|between| between.chars().count() == 1);
    let ends = text
        .get(span.end()..)
        .is_some_and(|rest| rest.starts_with(['”', '"']));
    ends && !begins
}
