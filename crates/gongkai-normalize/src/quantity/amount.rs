//! One number without its unit.

use super::{UnitKind, unit_at};
use crate::Decimal;
use crate::chars::{self, class, skip_blanks};
use crate::decoy;
use crate::numeral::{Numeral, Reader, after_numeral, share};
use crate::options::ScanOptions;
use crate::word_lists::{BY_THOUSANDS, CLIPPED_PART, ONE_HALF, ends_with_any, strip_any};

/// A number without its unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amount {
    pub value: Decimal,
    pub value_max: Option<Decimal>,
    /// 余, 多 or 几 in or after it.
    pub more: bool,
    /// Byte after the last sign, 余 and 多 included.
    pub end: usize,
    pub numeral: Option<Numeral>,
    /// The percent that one part is, behind 百分之 (1) or 千分之 (0.1). The value is in percent then.
    pub per: Option<Decimal>,
    /// A unit without a digit before it, which counts only behind a hedge: 上万, 近百.
    pub needs_hedge: bool,
    /// A fraction: 三分之一.
    pub fraction: bool,
}

impl Amount {
    fn plain(value: Decimal, end: usize) -> Self {
        Self {
            value,
            value_max: None,
            more: false,
            end,
            numeral: None,
            per: None,
            needs_hedge: false,
            fraction: false,
        }
    }
}

pub(super) fn rest(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The character before byte `at`.
pub(crate) fn char_before(text: &str, at: usize) -> char {
    text.get(..at)
        .and_then(|head| head.chars().next_back())
        .unwrap_or('\0')
}

/// The byte after the figures that begin at `at`.
pub(crate) fn figures_end(text: &str, at: usize) -> usize {
    let here = rest(text, at);
    let tail = here.trim_start_matches(is_figure);
    // 2016两年: 两 counts the years.
    let run = text.len() - tail.len();
    let counter = here
        .get(..here.len() - tail.len())
        .and_then(|run| run.strip_suffix(['两', '兩']))
        .filter(|run| !run.is_empty() && unit_at(tail).is_some());
    counter.map_or(run, |run| at + run.len())
}

fn is_figure(c: char) -> bool {
    // The units above 兆 are other words in running text: 刊载35条, 纠正1件, 北京3家.
    const LARGEST: u8 = chars::BIG + 3;
    let class = class(c);
    chars::arabic_digit(c).is_some()
        || matches!(class & 0xF0, chars::DIGIT..0x80)
            && (class & 0xF0 != chars::BIG || class <= LARGEST)
}

/// Whether a figure stands at `at` and is not part of a unit (千米, 两).
///
/// A numeral that breaks off at another figure (十一十二, 万2万, 12一百) has lost or gained a character. Its parts are
/// not safe to give as quantities.
pub(super) fn breaks_off(text: &str, at: usize) -> bool {
    let here = rest(text, at);
    here.starts_with(is_figure) && unit_at(here).is_none()
}

/// Reads the number that begins at `at`, without the upper end of a range.
pub(crate) fn amount(text: &str, at: usize, options: &ScanOptions) -> Option<Amount> {
    let here = rest(text, at);
    let first = here.chars().next()?;
    let reader = Reader {
        large_units: options.large_units,
        clipped: options.clipped,
        ..Reader::RUNNING
    };
    let plain = |share: crate::numeral::Share, tail: &str| Amount {
        value: share.percent.unwrap_or(share.value),
        value_max: share.upper,
        more: share.several,
        end: text.len() - tail.len(),
        numeral: None,
        per: share.per,
        needs_hedge: false,
        fraction: share.percent.is_none(),
    };
    if matches!(first, '百' | '千' | '万' | '佰' | '仟' | '萬') {
        if let Ok((tail, found)) = share(reader, here) {
            return Some(plain(found, tail));
        }
        return bare_unit(text, at, reader);
    }
    if first == '半' {
        let end = at + first.len_utf8();
        return Some(Amount::plain(Decimal::from_scaled(5, 1)?, end));
    }
    if let Some(tail) = strip_any(here, ONE_HALF) {
        let half = Amount::plain(Decimal::from_scaled(5, 1)?, text.len() - tail.len());
        return Some(Amount {
            fraction: true,
            ..half
        });
    }
    if let Some(found) = slashed(text, at) {
        return Some(found);
    }
    // The third part of 1.2.3 is read by itself.
    let part = char_before(text, at) == '.'
        && text
            .get(..at - 1)
            .is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
    let here = if part {
        here.split('.').next().unwrap_or(here)
    } else {
        here
    };
    let (numeral, len) = reader.read(here, false).ok()?;
    let after = rest(text, at + len);
    if skip_blanks(after).starts_with(['分', '又'])
        && let Ok((tail, found)) = after_numeral(reader, numeral, after)
    {
        return Some(plain(found, tail));
    }
    if let Some(found) = counted_large_unit(text, at + len, &numeral)
        .or_else(|| clipped_fraction(text, at + len, &numeral))
    {
        return Some(found);
    }
    let (more, end) = more_after(text, at + len, &numeral);
    Some(Amount {
        value: numeral.value,
        value_max: numeral.upper,
        more: more || numeral.several,
        end,
        numeral: Some(numeral),
        per: None,
        needs_hedge: false,
        fraction: false,
    })
}

/// 两个亿: 个 between the digit and the large unit.
fn counted_large_unit(text: &str, at: usize, numeral: &Numeral) -> Option<Amount> {
    let tail = rest(text, at)
        .strip_prefix(['个', '個'])
        .filter(|_| numeral.last_big == 0)?;
    let (shift, tail) = match tail.chars().next()? {
        '亿' | '億' => (8, tail.get(3..)?),
        '万' | '萬' => (4, tail.get(3..)?),
        _ => return None,
    };
    let value = numeral.value.checked_shift(shift)?;
    let numeral = Numeral {
        value,
        last_big: shift.unsigned_abs(),
        ends_in_unit: true,
        ..*numeral
    };
    let (more, end) = more_after(text, text.len() - tail.len(), &numeral);
    Some(Amount {
        more,
        numeral: Some(numeral),
        ..Amount::plain(value, end)
    })
}

/// 四分一升: a quarter, 之 left out, before a measure.
fn clipped_fraction(text: &str, at: usize, numeral: &Numeral) -> Option<Amount> {
    let tail =
        strip_any(rest(text, at), CLIPPED_PART).filter(|_| numeral.han && numeral.digits == 1)?;
    let kind = unit_at(tail)?.kind;
    let measured = matches!(
        kind,
        UnitKind::Volume | UnitKind::Mass | UnitKind::Length | UnitKind::Area
    );
    let value = Decimal::ONE
        .checked_div(numeral.value, 20)
        .filter(|_| measured)?;
    Some(Amount {
        fraction: true,
        ..Amount::plain(value, text.len() - tail.len())
    })
}

/// Fractions with one slash: 1/2, 1 4/3.
fn slashed(text: &str, at: usize) -> Option<Amount> {
    let here = rest(text, at);
    let digits = |text: &str| text.bytes().take(7).take_while(u8::is_ascii_digit).count();
    let first = digits(here);
    if !(1..=6).contains(&first) || char_before(text, at) == '/' {
        return None;
    }
    let (whole, top_at) = match rest(here, first).strip_prefix(' ') {
        Some(next) if digits(next) > 0 && rest(next, digits(next)).starts_with('/') => {
            (here.get(..first)?.parse().ok()?, first + 1)
        }
        _ => (Decimal::ZERO, 0),
    };
    let top = rest(here, top_at);
    let top_len = digits(top);
    let bottom = rest(top, top_len).strip_prefix('/')?;
    let bottom_len = digits(bottom);
    let tail = rest(bottom, bottom_len);
    if !(1..=6).contains(&bottom_len)
        || tail.starts_with(['/', '.', '年', '号'])
        || bottom.starts_with('0')
    {
        return None;
    }
    let (top, bottom): (Decimal, Decimal) = (
        top.get(..top_len)?.parse().ok()?,
        bottom.get(..bottom_len)?.parse().ok()?,
    );
    let value = top.checked_div(bottom, 20)?.checked_add(whole)?;
    Some(Amount {
        fraction: true,
        ..Amount::plain(value, text.len() - tail.len())
    })
}

/// 百余, 千多, 上万, 近百: a unit without a digit, which means one of it.
fn bare_unit(text: &str, at: usize, reader: Reader) -> Option<Amount> {
    let (numeral, len) = Reader {
        bare_units: true,
        rough: false,
        clipped: false,
        ..reader
    }
    .read(rest(text, at), false)
    .ok()?;
    if !numeral.ends_in_unit {
        return None;
    }
    let (more, end) = more_after(text, at + len, &numeral);
    let (numeral, end) = if more {
        stacked_unit(text, end, numeral)
    } else {
        (numeral, end)
    };
    let before = char_before(text, at);
    // 成千上万
    if before == '上'
        && text
            .get(..at)
            .is_some_and(|head| ends_with_any(head, BY_THOUSANDS))
    {
        return None;
    }
    let led = matches!(
        before,
        '上' | '近' | '逾' | '超' | '过' | '约' | '達' | '达' | '破'
    );
    (more || led).then_some(Amount {
        value: numeral.value,
        value_max: None,
        more,
        end,
        numeral: Some(numeral),
        per: None,
        needs_hedge: !more,
        fraction: false,
    })
}

/// 百余万, 千多亿: a large unit behind the 余 or 多 that ends at `end`.
fn stacked_unit(text: &str, end: usize, numeral: Numeral) -> (Numeral, usize) {
    let shift: u32 = match rest(text, end).chars().next() {
        Some('万' | '萬') => 4,
        Some('亿' | '億') => 8,
        _ => return (numeral, end),
    };
    let value = i32::try_from(shift)
        .ok()
        .filter(|_| numeral.last_big == 0)
        .and_then(|shift| numeral.value.checked_shift(shift));
    match value {
        Some(value) => {
            let stacked = Numeral {
                value,
                last_big: shift,
                ..numeral
            };
            (stacked, end + '万'.len_utf8())
        }
        None => (numeral, end),
    }
}

/// 余, 多, 来 or 几 behind a numeral.
fn more_after(text: &str, at: usize, numeral: &Numeral) -> (bool, usize) {
    let after = skip_blanks(rest(text, at));
    let gap = rest(text, at).len() - after.len();
    let mut chars = after.chars();
    let (Some(first), following) = (chars.next(), chars.next().unwrap_or('\0')) else {
        return (false, at);
    };
    let hedge = match first {
        '余' | '餘' => !decoy::is_surplus_word("余", following),
        '多' => !decoy::is_surplus_word("多", following) || numeral.ends_in_unit || numeral.arabic,
        '来' => numeral.ends_in_unit && !numeral.arabic && numeral.last_big == 0,
        _ => false,
    };
    if hedge {
        (true, at + gap + first.len_utf8())
    } else {
        (false, at)
    }
}
