//! The numbers of list items as a reader sees them: 一、, （二）, 3., A).
//!
//! A paragraph names only its list and level; the marker is counted from the definitions of the list
//! (ECMA-376 part 1, 17.9).

use std::collections::HashMap;

use super::xml::{Inside, Start, Visitor, Vocabulary};
use crate::error::TextError;

/// Levels of a list.
const LEVELS: usize = 9;

/// One level of a list.
#[derive(Debug, Clone, Default)]
struct Level {
    start: Option<i64>,
    style: String,
    /// The marker, with `%1` for the number of the first level and so on.
    text: String,
    /// What stands between marker and text.
    suffix: Suffix,
    /// Whether numbers of other levels are shown in Arabic digits.
    arabic: bool,
    /// The level whose items restart this one, from 1; 0 for none.
    restart: Option<i64>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Suffix {
    #[default]
    Space,
    Nothing,
}

/// A definition that lists share.
#[derive(Debug, Clone, Default)]
struct Definition {
    levels: [Level; LEVELS],
}

/// A list: a definition, with changes of its own.
#[derive(Debug, Clone, Default)]
struct List {
    definition: i64,
    /// Numbers that levels begin with in this list.
    starts: [Option<i64>; LEVELS],
    /// Levels that this list defines itself.
    levels: [Option<Level>; LEVELS],
}

/// What is being read.
#[derive(Debug, Default)]
struct Reading {
    definition: Option<(i64, Definition)>,
    list: Option<(i64, List)>,
    level: Option<(usize, Level)>,
    /// The level that a list changes.
    changed: Option<usize>,
}

/// The lists of a document, with how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<i64, Definition>,
    lists: HashMap<i64, List>,
    /// The last number of each level, by definition.
    counters: HashMap<i64, [Option<i64>; LEVELS]>,
    /// Lists of which an item has been seen, by level.
    begun: HashMap<i64, [bool; LEVELS]>,
    reading: Reading,
}

/// A level of a list of a binary document.
#[derive(Debug, Clone)]
pub(super) struct BinaryLevel {
    pub(super) start: i64,
    pub(super) style: &'static str,
    pub(super) text: String,
    pub(super) arabic: bool,
    /// Whether white space stands between marker and text.
    pub(super) follow: bool,
}

impl Numbering {
    /// Defines a level, from 0, of a list that has no definition shared with others.
    pub(super) fn define(&mut self, list: i64, level: usize, told: BinaryLevel) {
        let definition = self.definitions.entry(list).or_default();
        if let Some(slot) = definition.levels.get_mut(level) {
            *slot = Level {
                start: Some(told.start),
                style: told.style.to_owned(),
                text: told.text,
                suffix: if told.follow {
                    Suffix::Space
                } else {
                    Suffix::Nothing
                },
                arabic: told.arabic,
                restart: None,
            };
        }
        self.lists.entry(list).or_default().definition = list;
    }
}

/// What stands before the text of a list item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Marker {
    Bullet,
    Number(String),
}

impl Numbering {
    /// Counts one item of `list` at `level`, from 0, and gives its marker.
    pub(super) fn next(&mut self, list: i64, level: usize) -> Option<Marker> {
        let found = self.lists.get(&list)?;
        let definition = self.definitions.get(&found.definition)?;
        let level = level.min(LEVELS - 1);
        let own = |at: usize| {
            let own = found.levels.get(at).and_then(Option::as_ref);
            own.or_else(|| definition.levels.get(at))
        };
        let start = |at: usize| {
            let changed = found.starts.get(at).copied().flatten();
            changed.or_else(|| own(at)?.start).unwrap_or(1)
        };
        let counters = self.counters.entry(found.definition).or_default();
        let begun = self.begun.entry(list).or_default();
        // A list that gives its own start begins there, though its definition has counted further.
        for at in 0..=level {
            let fresh = begun.get(at) == Some(&false);
            if fresh
                && found.starts.get(at).copied().flatten().is_some()
                && let Some(counter) = counters.get_mut(at)
            {
                *counter = None;
            }
        }
        if let Some(begun) = begun.get_mut(level) {
            *begun = true;
        }
        for at in 0..=level {
            let first = start(at);
            if let Some(counter) = counters.get_mut(at) {
                *counter = match *counter {
                    Some(number) if at == level => Some(number.saturating_add(1)),
                    Some(number) => Some(number),
                    None => Some(first),
                };
            }
        }
        for at in level + 1..LEVELS {
            let restart = own(at).and_then(|level| level.restart);
            let restarts =
                restart.is_none_or(|by| by > 0 && i64::try_from(level).is_ok_and(|l| l < by));
            if restarts && let Some(counter) = counters.get_mut(at) {
                *counter = None;
            }
        }
        let shown = own(level)?;
        match shown.style.as_str() {
            "bullet" => return Some(Marker::Bullet),
            "none" if !shown.text.contains('%') && shown.text.trim().is_empty() => return None,
            _ => {}
        }
        let mut text = String::new();
        let mut chars = shown.text.chars().peekable();
        while let Some(c) = chars.next() {
            let digit = chars.peek().and_then(|c| c.to_digit(10)).filter(|n| *n > 0);
            match digit.filter(|_| c == '%') {
                None => text.push(c),
                Some(digit) => {
                    chars.next();
                    let at = digit as usize - 1;
                    let number = counters
                        .get(at)
                        .copied()
                        .flatten()
                        .unwrap_or_else(|| start(at));
                    let style = own(at).map_or("decimal", |level| level.style.as_str());
                    let style = if shown.arabic { "decimal" } else { style };
                    text.push_str(&number_text(number, style));
                }
            }
        }
        if text.trim().is_empty() {
            return None;
        }
        // The space behind a full-width mark is only its own width.
        if shown.suffix == Suffix::Space && !text.ends_with(['、', '．', '。', '：', '）', '】'])
        {
            text.push(' ');
        }
        Some(Marker::Number(text))
    }
}

impl Visitor for Numbering {
    fn start(&mut self, start: &Start<'_>) -> Result<Inside, TextError> {
        if start.vocabulary != Vocabulary::Word {
            return Ok(Inside::Skip);
        }
        let reading = &mut self.reading;
        let level = || start.number("ilvl").and_then(|n| usize::try_from(n).ok());
        match (start.name(), &mut reading.level) {
            ("numbering", _) => {}
            ("abstractNum", _) => {
                let id = start.number("abstractNumId").unwrap_or_default();
                reading.definition = Some((id, Definition::default()));
            }
            ("num", _) => {
                let id = start.number("numId").unwrap_or_default();
                reading.list = Some((id, List::default()));
            }
            ("abstractNumId", _) => {
                if let Some((_, list)) = &mut reading.list {
                    list.definition = start.number("val").unwrap_or_default();
                }
            }
            ("lvlOverride", _) => reading.changed = level(),
            ("startOverride", _) => {
                if let (Some((_, list)), Some(at)) = (&mut reading.list, reading.changed)
                    && let Some(slot) = list.starts.get_mut(at)
                {
                    *slot = start.number("val");
                }
            }
            ("lvl", _) => reading.level = level().map(|at| (at, Level::default())),
            ("start", Some((_, level))) => level.start = start.number("val"),
            ("numFmt", Some((_, level))) => level.style = start.value().unwrap_or_default(),
            ("lvlText", Some((_, level))) => level.text = start.value().unwrap_or_default(),
            ("lvlRestart", Some((_, level))) => level.restart = start.number("val"),
            ("isLgl", Some((_, level))) => level.arabic = start.is_on(),
            ("suff", Some((_, level))) => {
                if start.value().as_deref() == Some("nothing") {
                    level.suffix = Suffix::Nothing;
                }
            }
            _ => return Ok(Inside::Skip),
        }
        Ok(Inside::Read)
    }

    fn end(&mut self, _: Vocabulary, name: &str) -> Result<(), TextError> {
        let reading = &mut self.reading;
        match name {
            "abstractNum" => self.definitions.extend(reading.definition.take()),
            "num" => self.lists.extend(reading.list.take()),
            "lvlOverride" => reading.changed = None,
            "lvl" => {
                let Some((at, level)) = reading.level.take() else {
                    return Ok(());
                };
                if let Some((_, list)) = &mut reading.list {
                    if let Some(slot) = list.levels.get_mut(at) {
                        *slot = Some(level);
                    }
                } else if let Some((_, definition)) = &mut reading.definition
                    && let Some(slot) = definition.levels.get_mut(at)
                {
                    *slot = level;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, _: &str) -> Result<(), TextError> {
        Ok(())
    }
}

const DIGITS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const CAPITALS: [&str; 10] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const STEMS: [&str; 10] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
const BRANCHES: [&str; 12] = [
    "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥",
];

/// A number as `w:numFmt` names its style (ECMA-376 part 1, 17.18.59). A style that is not known is
/// shown in Arabic digits, as Word does.
pub(super) fn number_text(number: i64, style: &str) -> String {
    let Some(count) = u32::try_from(number).ok().filter(|n| *n < 100_000) else {
        return number.to_string();
    };
    let arabic = || count.to_string();
    let enclosed = |first: u32, most: u32| match count {
        1.. if count <= most => char::from_u32(first + count - 1).map_or_else(arabic, String::from),
        _ => arabic(),
    };
    let of = |table: &[&str]| {
        let at = (count as usize).checked_sub(1);
        let word = at.and_then(|at| table.get(at));
        word.map_or_else(arabic, |word| (*word).to_owned())
    };
    match style {
        "chineseCounting"
        | "chineseCountingThousand"
        | "ideographDigital"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand"
        | "taiwaneseDigital"
        | "japaneseDigitalTenThousand" => chinese(count, &DIGITS, &["", "十", "百", "千", "万"]),
        "chineseLegalSimplified" | "ideographLegalTraditional" | "japaneseLegal" => {
            chinese(count, &CAPITALS, &["", "拾", "佰", "仟", "万"])
        }
        "ideographTraditional" => of(&STEMS),
        "ideographZodiac" => of(&BRANCHES),
        "decimalZero" => format!("{count:02}"),
        "decimalFullWidth" | "decimalFullWidth2" => arabic()
            .chars()
            .filter_map(|c| char::from_u32(u32::from(c) + 0xFEE0))
            .collect(),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => enclosed(0x2460, 20),
        "decimalEnclosedParen" => enclosed(0x2474, 20),
        "decimalEnclosedFullstop" => enclosed(0x2488, 20),
        "ideographEnclosedCircle" => enclosed(0x3280, 10),
        "upperLetter" => letters(count, b'A'),
        "lowerLetter" => letters(count, b'a'),
        "upperRoman" => roman(count),
        "lowerRoman" => roman(count).to_ascii_lowercase(),
        "none" => String::new(),
        _ => arabic(),
    }
}

/// 一 to 九万…: ten is 十 and not 一十 at the beginning.
fn chinese(number: u32, digits: &[&str; 10], places: &[&str; 5]) -> String {
    let written = number.to_string();
    let mut out = String::new();
    let mut gap = false;
    for (nth, digit) in written.bytes().enumerate() {
        let digit = usize::from(digit - b'0');
        let place = written.len() - 1 - nth;
        if digit == 0 {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) {
            out.push('零');
        }
        if !(nth == 0 && place == 1 && digit == 1) {
            out.push_str(digits.get(digit).copied().unwrap_or_default());
        }
        out.push_str(places.get(place).copied().unwrap_or_default());
    }
    if out.is_empty() {
        out.push_str(digits[0]);
    }
    out
}

/// A to Z, then AA, BB and so on, as Word counts.
fn letters(number: u32, first: u8) -> String {
    let Some(index) = number.checked_sub(1) else {
        return number.to_string();
    };
    let letter = first + u8::try_from(index % 26).unwrap_or(0);
    let times = (index / 26 + 1).min(64) as usize;
    char::from(letter).to_string().repeat(times)
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number == 0 || number > 3999 {
        return number.to_string();
    }
    let mut left = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            out.push_str(sign);
            left -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::number_text;

    #[test]
    fn numbers_are_written_in_the_style_of_the_list() {
        let check = |number: i64, style: &str, text: &str| {
            assert_eq!(number_text(number, style), text, "{style}");
        };
        check(1, "chineseCountingThousand", "一");
        check(10, "chineseCountingThousand", "十");
        check(12, "chineseCounting", "十二");
        check(20, "japaneseCounting", "二十");
        check(105, "chineseCountingThousand", "一百零五");
        check(3, "chineseLegalSimplified", "叁");
        check(2, "ideographTraditional", "乙");
        check(11, "ideographTraditional", "11");
        check(5, "decimalEnclosedCircleChinese", "⑤");
        check(21, "decimalEnclosedCircleChinese", "21");
        check(4, "upperRoman", "IV");
        check(28, "lowerLetter", "bb");
        check(7, "decimalZero", "07");
        check(12, "decimalFullWidth", "１２");
        check(-3, "decimal", "-3");
        check(6, "aStyleOfTomorrow", "6");
    }
}
