//! Measure words, currencies and other units.

#[rustfmt::skip]
mod generated;

use std::sync::LazyLock;

use gongkai_span::Rows;

use crate::word_lists::NO_PARTED_UNIT;

/// The units of `lexicon/units.tsv`, in the order of their bytes.
static UNITS: Rows<Unit> = Rows::new(generated::TABLE);

/// What kind of thing a unit measures.
///
/// ```
/// use gongkai_normalize::{ScanOptions, UnitKind, scan_quantities};
///
/// let kinds: Vec<_> = scan_quantities("12个部门295人，经费20万元，面积300平方米，15个工作日", &ScanOptions::default())
///     .map(|quantity| quantity.unit_kind)
///     .collect();
/// assert_eq!(
///     kinds,
///     [UnitKind::Count, UnitKind::People, UnitKind::Money, UnitKind::Area, UnitKind::Time].map(Some)
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum UnitKind {
    /// Things and events: 个, 条, 件次, 期.
    Count,
    /// People and visits of people: 人, 名, 人次, 户.
    People,
    /// Currencies: 元, 美元.
    Money,
    /// Lengths of time: 天, 个工作日, 年, 分钟. Not a date.
    Time,
    /// Shares and ratios: %, ‰, 个百分点, 倍, 成, 折.
    Ratio,
    /// 平方米, 亩.
    Area,
    /// 米, 公里.
    Length,
    /// 吨, 公斤.
    Mass,
    /// 升, 立方米.
    Volume,
    /// 千瓦, 千瓦时.
    Power,
    /// GB, 字节.
    Data,
    /// Degrees and other measures.
    Other,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit {
    pub name: &'static str,
    pub kind: UnitKind,
    /// Characters that make another word of the unit when they follow it: 部 before 门.
    not_before: &'static str,
}

/// Where the units that begin with a character stand in the table.
#[derive(Debug)]
struct Firsts {
    /// Whether any unit begins with a character of the basic plane, as bits: mostly none does.
    bits: [u64; 1024],
    /// The characters that units begin with, in order, and the first unit of each.
    chars: Vec<(char, usize)>,
}

static FIRSTS: LazyLock<Firsts> = LazyLock::new(|| {
    let mut bits = [0; 1024];
    let mut chars: Vec<(char, usize)> = Vec::new();
    for (index, unit) in UNITS.get().iter().enumerate() {
        let Some(first) = unit.name.chars().next() else {
            continue;
        };
        if chars.last().is_none_or(|(last, _)| *last != first) {
            chars.push((first, index));
        }
        if let Some(word) = bits.get_mut(first as usize / 64) {
            *word |= 1 << (first as usize % 64);
        }
    }
    Firsts { bits, chars }
});

impl Firsts {
    /// The units that begin with `first`.
    fn units(&self, first: char) -> Option<&'static [Unit]> {
        let bits = self.bits.get(first as usize / 64)?;
        if bits >> (first as usize % 64) & 1 == 0 {
            return None;
        }
        // The order of characters is that of their bytes.
        let at = self.chars.binary_search_by_key(&first, |(c, _)| *c).ok()?;
        let (_, from) = self.chars.get(at)?;
        let units = UNITS.get();
        let to = self.chars.get(at + 1).map_or(units.len(), |(_, to)| *to);
        units.get(*from..to)
    }
}

/// The longest unit at the start of `text`.
pub(crate) fn unit_at(text: &str) -> Option<&'static Unit> {
    FIRSTS
        .units(text.chars().next()?)?
        .iter()
        .filter(|unit| {
            text.starts_with(unit.name) && unit.stands_before(text.get(unit.name.len()..))
        })
        .max_by_key(|unit| unit.name.len())
}

/// The unit of a length of time that 个半 or 个多 parts from its numeral: 小时 in 两个半小时, 月 in 10个多月.
///
/// Gives the bytes before the unit and the unit; `text` begins with 个.
pub(crate) fn parted_counter(text: &str) -> Option<(usize, &'static str)> {
    let counter = text.chars().next().filter(|c| matches!(c, '个' | '個'))?;
    let rest = text.get(counter.len_utf8()..)?;
    let tail = rest.strip_prefix(['半', '多'])?;
    let name = FIRSTS
        .units('个')?
        .iter()
        .filter(|unit| unit.kind == UnitKind::Time)
        .filter_map(|unit| unit.name.strip_prefix('个'))
        .filter(|name| !NO_PARTED_UNIT.contains(name) && tail.starts_with(name))
        .max_by_key(|name| name.len())?;
    Some((text.len() - tail.len(), name))
}

/// Reads with other rows of `units.tsv` than those compiled in, in the order of any file: unit, kind, characters
/// that it does not stand before. `false` if a text has been read before.
#[doc(hidden)]
#[must_use]
pub fn replace_units(rows: impl IntoIterator<Item = (String, UnitKind, String)>) -> bool {
    let mut units: Vec<_> = rows
        .into_iter()
        .map(|(name, kind, not_before)| Unit {
            name: name.leak(),
            kind,
            not_before: not_before.leak(),
        })
        .collect();
    units.sort_unstable_by_key(|unit| unit.name);
    UNITS.replace(units)
}

impl Unit {
    fn stands_before(&self, rest: Option<&str>) -> bool {
        let Some(next) = rest.and_then(|rest| rest.chars().next()) else {
            return true;
        };
        let latin = self.name.is_ascii() && self.name != "%";
        let goes_on = next.is_ascii_alphanumeric() || matches!(next, '²' | '³' | '^');
        !(self.not_before.contains(next) || latin && goes_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(unit_at(text).map(|unit| unit.name), expected, "{text}");
    }

    #[test]
    fn the_table_is_sorted() {
        let units = UNITS.get();
        assert!(units.is_sorted_by(|a, b| a.name.as_bytes() < b.name.as_bytes()));
    }

    #[test]
    fn longest_first() {
        check("人次，", Some("人次"));
        check("个百分点", Some("个百分点"));
        check("个部门", Some("个"));
        check("元人民币", Some("元人民币"));
        check("大类", Some("大类"));
    }

    #[test]
    fn no_part_of_a_word() {
        check("部门", None);
        check("人大代表", None);
        check("条例", None);
        check("kgs", None);
        check("热线", None);
    }
}
