//! One pass over a text.

use core::iter::FusedIterator;

use crate::chars::{self, class, class_of_three};
use crate::date::{Context, DateKind, DateMention, date_at};
use crate::decoy;
use crate::mention::Mention;
use crate::options::ScanOptions;
use crate::quantity::{Place, Quantity, Surroundings, char_before, quantity_at};

/// Longest quotation that is taken for a slogan, in bytes.
const QUOTE: usize = 240;
/// Longest title that is left out, in bytes.
const TITLE: usize = 480;

/// Every quantity and date of `text`, in reading order, none overlapping.
///
/// The following are not quantities: a number without a unit ([`scan_numbers`](crate::scan_numbers) finds those), an
/// ordinal, an article, document or telephone number, an idiom, and any part of a date. The time is linear in the
/// length of the text.
///
/// ```
/// use gongkai_normalize::{Mention, Reference, ScanOptions, scan};
///
/// let options = ScanOptions::default().reference(Reference::Year(2017));
/// let text = "一、截至12月底，全年公开信息2万余条（国办发〔2017〕24号），“12345”热线接听156件，办结率98.5%。";
/// let found: Vec<&str> = scan(text, &options).map(|mention| mention.text()).collect();
/// assert_eq!(found, ["12月底", "2万余条", "156件", "98.5%"]);
/// ```
#[must_use]
pub fn scan<'t, 'o>(text: &'t str, options: &'o ScanOptions) -> Scan<'t, 'o> {
    scan_range(text, 0..text.len(), options)
}

/// Scans a part of a text. The text before the part is taken into account where it decides how the first words are read; the
/// text after it is not. Spans are offsets into the whole text.
///
/// Finds nothing if `range` is outside of `text` or cuts a character.
///
/// ```
/// use gongkai_normalize::{ScanOptions, scan_range};
///
/// let text = "接待群众23\n45人次，答复3件";
/// let options = ScanOptions::default();
/// let line = "接待群众23\n".len()..text.len();
/// let found: Vec<&str> = scan_range(text, line, &options).map(|mention| mention.text()).collect();
/// assert_eq!(found, ["3件"]); // 45 is the tail of a number that the line end has split.
/// ```
#[must_use]
pub fn scan_range<'t, 'o>(
    text: &'t str,
    range: core::ops::Range<usize>,
    options: &'o ScanOptions,
) -> Scan<'t, 'o> {
    let whole = text.get(range.clone()).is_some();
    let (text, start) = if whole {
        (text.get(..range.end).unwrap_or_default(), range.start)
    } else {
        ("", 0)
    };
    Scan {
        text,
        options,
        at: start,
        floor: start,
        quote: None,
        untitled_to: 0,
        context: Context::default(),
    }
}

/// The quantities of [`scan`].
///
/// ```
/// use gongkai_normalize::{ScanOptions, scan_quantities};
///
/// let found: Vec<String> = scan_quantities("第3次会议审议6大类30条109项", &ScanOptions::default())
///     .map(|q| format!("{} {}", q.value, q.unit.unwrap_or("-")))
///     .collect();
/// assert_eq!(found, ["6 大类", "30 条", "109 项"]);
/// ```
pub fn scan_quantities<'t, 'o>(
    text: &'t str,
    options: &'o ScanOptions,
) -> impl Iterator<Item = Quantity<'t>> + use<'t, 'o> {
    scan(text, options).filter_map(|mention| mention.quantity().copied())
}

/// The dates of [`scan`].
///
/// ```
/// use gongkai_normalize::{Reference, ScanOptions, scan_dates};
///
/// let options = ScanOptions::default().reference(Reference::Year(2014));
/// let found: Vec<String> = scan_dates("今年1-5月份，较去年上半年", &options)
///     .filter_map(|date| date.period())
///     .map(|period| format!("{}..{}", period.start, period.end.unwrap()))
///     .collect();
/// assert_eq!(found, ["2014-01-01..2014-05-31", "2013-01-01..2013-06-30"]);
/// ```
pub fn scan_dates<'t, 'o>(
    text: &'t str,
    options: &'o ScanOptions,
) -> impl Iterator<Item = DateMention<'t>> + use<'t, 'o> {
    scan(text, options).filter_map(|mention| mention.date().copied())
}

/// The iterator of [`scan`].
#[derive(Debug, Clone)]
pub struct Scan<'t, 'o> {
    text: &'t str,
    options: &'o ScanOptions,
    /// Where to look next.
    at: usize,
    /// Where the last mention ended.
    floor: usize,
    /// Where a quotation was opened.
    quote: Option<usize>,
    /// No 》 stands before this byte, so a 《 before it opens no title.
    untitled_to: usize,
    context: Context,
}

/// What made the scanner stop.
pub(crate) enum Stop {
    Number,
    DateWord,
    Nth,
    Title,
    OpenQuote,
    CloseQuote,
    /// A straight quotation mark, which opens or closes.
    Quote,
    LineEnd,
}

impl<'t> Iterator for Scan<'t, '_> {
    type Item = Mention<'t>;

    fn next(&mut self) -> Option<Mention<'t>> {
        while let Some((at, stop)) =
            next_stop(self.text.as_bytes(), self.at, self.options.is_colloquial())
        {
            self.at = at;
            if let Some(found) = self.take(at, &stop) {
                return Some(found);
            }
        }
        self.at = self.text.len();
        None
    }
}

impl FusedIterator for Scan<'_, '_> {}

impl<'t> Scan<'t, '_> {
    fn take(&mut self, at: usize, stop: &Stop) -> Option<Mention<'t>> {
        let width = self.text.get(at..)?.chars().next()?.len_utf8();
        self.at = at + width;
        match stop {
            Stop::OpenQuote => self.quote = Some(at),
            Stop::Quote => self.quote = if self.quote.is_some() { None } else { Some(at) },
            Stop::LineEnd | Stop::CloseQuote => self.quote = None,
            Stop::Title => {
                if !self.options.titles && at + TITLE > self.untitled_to {
                    match title_end(self.text, at) {
                        Some(end) => self.at = end,
                        None => self.untitled_to = next_close(self.text, at),
                    }
                }
            }
            Stop::Nth => {
                if let Some(date) = self.date(at) {
                    return Some(date);
                }
                self.at = decoy::ordinal(self.text, at).max(self.at);
            }
            Stop::DateWord if self.options.is_colloquial() || begins_date_word(self.text, at) => {
                return self.date(at);
            }
            Stop::DateWord => {}
            Stop::Number => return self.number(at),
        }
        None
    }

    fn date(&mut self, at: usize) -> Option<Mention<'t>> {
        let (found, end) = date_at(self.text, at, &self.context, self.options)
            .filter(|(found, _)| found.span.start() >= self.floor)?;
        self.at = end;
        self.floor = end;
        if let Some(period) = found.period() {
            use chrono::Datelike as _;
            let last = period.end.unwrap_or(period.start);
            // A whole year prints no month, so a day that follows it alone is not one of December.
            let dated = matches!(found.kind, DateKind::Day | DateKind::Range);
            let month = dated.then(|| last.month());
            self.context.last = Some((last.year(), month, end));
        }
        Some(Mention::Date(found))
    }

    fn number(&mut self, at: usize) -> Option<Mention<'t>> {
        let before = char_before(self.text, at);
        // 近三个月: a length of time behind such a word is a date.
        let recent = matches!(before, '近' | '去' | '的');
        if (self.options.is_colloquial() || recent || may_be_date(self.text, at))
            && let Some(date) = self.date(at)
        {
            return Some(date);
        }
        if let Some(end) = decoy::token(self.text, at, before) {
            self.at = end;
            return None;
        }
        let place = Place {
            text: self.text,
            at,
            floor: self.floor,
        };
        match quantity_at(place, self.options, Surroundings::RunningText) {
            Ok((found, end)) => {
                self.at = end;
                let quote = self
                    .quote
                    .filter(|open| at - open < QUOTE && !self.options.quotes);
                let slogan = quote.is_some_and(|open| {
                    decoy::is_han_numeral(self.text, at)
                        || decoy::names_something(self.text, open, found.span)
                });
                // 5人以上万条: 上 belongs to 以上, and 万条 alone is not a quantity.
                if slogan || found.span.start() < self.floor {
                    return None;
                }
                self.floor = end;
                Some(Mention::Quantity(found))
            }
            Err(end) => {
                self.at = end.max(self.at);
                None
            }
        }
    }
}

/// Whether the character at `at` and the next can begin a word for a date.
fn begins_date_word(text: &str, at: usize) -> bool {
    let mut chars = text.get(at..).unwrap_or_default().chars();
    let (first, next) = (chars.next(), chars.next().unwrap_or('\0'));
    match first {
        Some('Q') => next.is_ascii_digit(),
        Some('年') => matches!(next, '初' | '底' | '末' | '中' | '内' | '终' | '伊'),
        Some('前' | '后' | '後') => {
            next == '年' || class(next) & 0xF0 != 0 || chars::arabic_digit(next).is_some()
        }
        Some('上' | '下' | '本' | '这' | '這') => {
            matches!(
                next,
                '年' | '一' | '半' | '个' | '個' | '月' | '季' | '世' | '上' | '下'
            )
        }
        Some('元') => next == '月',
        Some('大') => matches!(next, '前' | '后' | '後'),
        Some('首' | '末') => next == '季',
        _ => next == '年',
    }
}

/// Whether the digits at `at` can be part of a date, judged by what follows them.
fn may_be_date(text: &str, at: usize) -> bool {
    let mut digits = 0;
    for c in text.get(at..).unwrap_or_default().chars() {
        let class = class(c);
        if chars::arabic_digit(c).is_some()
            || matches!(class & 0xF0, chars::DIGIT..0x80)
            || matches!(c, 'O' | 'o' | 'Ｏ')
        {
            digits += 1;
            if digits > 16 {
                return false;
            }
            continue;
        }
        let plan = matches!(
            c,
            '”' | '」'
                | '规'
                | '计'
                | '时'
                | '期'
                | '末'
                | '以'
                | '开'
                | '收'
                | '发'
                | '"'
                | '’'
        );
        return match c {
            '年' | '月' | '日' | '号' | '號' | '季' | '世' | '学' | '、' | '.' | '．' | '/'
            | '／' | '至' | '到' => true,
            _ if crate::chars::is_blank(c) || crate::chars::is_range_dash(c) => true,
            _ if plan => digits >= 2,
            // 515，: a damaged date.
            _ => digits >= 3,
        };
    }
    digits >= 3
}

/// The next place from `at` on where something may begin.
pub(crate) fn next_stop(bytes: &[u8], mut at: usize, colloquial: bool) -> Option<(usize, Stop)> {
    loop {
        // Most characters are of this kind and begin nothing.
        let rest = bytes.get(at..)?;
        let plain = rest.chunks_exact(3).take_while(|three| {
            matches!(three, [0xE3..=0xE9, ..]) && class_of_three(three, 0) == 0
        });
        at += 3 * plain.count();
        let byte = *bytes.get(at)?;
        match byte {
            b'0'..=b'9' => return Some((at, Stop::Number)),
            b'\n' => return Some((at, Stop::LineEnd)),
            b'Q' => return Some((at, Stop::DateWord)),
            b'"' => return Some((at, Stop::Quote)),
            0..0x80 => at += 1,
            0xE3..=0xE9 => {
                match class_of_three(bytes, at) {
                    chars::NEGATIVE => {}
                    chars::DAY_WORD if !colloquial => {}
                    chars::DAY_WORD | chars::DATE_WORD => return Some((at, Stop::DateWord)),
                    chars::NTH => return Some((at, Stop::Nth)),
                    chars::TITLE => return Some((at, Stop::Title)),
                    _ => return Some((at, Stop::Number)),
                }
                at += 3;
            }
            0xE2 => {
                match bytes.get(at + 1..at + 3) {
                    Some([0x80, 0x9C]) => return Some((at, Stop::OpenQuote)),
                    Some([0x80, 0x9D]) => return Some((at, Stop::CloseQuote)),
                    _ => {}
                }
                at += 3;
            }
            0xEF => {
                if matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0x90..=0x99])) {
                    return Some((at, Stop::Number));
                }
                at += 3;
            }
            0xF0.. => at += 4,
            0xE0.. => at += 3,
            _ => at += 2,
        }
    }
}

/// Where the next 》 from `at` on stands, or the end of the text.
fn next_close(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('》').map_or(text.len(), |close| at + close)
}

/// The byte after the 》 that closes the title opened at `at`, within the line and [`TITLE`] bytes.
pub(crate) fn title_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut end = at + 3;
    let mut depth = 1;
    while end < bytes.len() && end - at < TITLE {
        match bytes.get(end..end + 3) {
            Some([0xE3, 0x80, 0x8A]) => depth += 1,
            Some([0xE3, 0x80, 0x8B]) => {
                depth -= 1;
                if depth == 0 {
                    return Some(end + 3);
                }
            }
            _ => {}
        }
        if bytes[end] == b'\n' {
            return None;
        }
        end += 1;
    }
    None
}
