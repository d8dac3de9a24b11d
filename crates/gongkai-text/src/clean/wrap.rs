//! Lines broken in mid-sentence, as mail programs, PDF extraction and templates leave them.
//!
//! Four kinds of evidence join a line with the next:
//!
//! - The words around the break ([`certain`]): a line that ends in a comma, one that begins with a closing
//!   mark, a bracket that the next line closes, a number cut in two, a number on a line of its own within
//!   a sentence.
//! - The width ([`by_width`]): many lines are about as long as each other and end in mid-sentence.
//! - The indent ([`by_indent`]): all paragraphs begin with an indent, so a line without one goes on.
//! - The figures ([`by_figure`]): many lines begin with a figure that goes on the sentence of the line before.
//!
//! Only the first kind is looked for before tables are, as only it is independent of the other lines.
//! It looks at the text around a break and not at the other line ends in it, so that joining a line
//! changes no other decision, and a text that is read again stays as it is.

use super::class::{fold, has_invisible, is_digit, is_han, is_invisible, is_space};
use crate::word_lists::{self, ends_with_any};

/// A line that may be joined with the one behind it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WrapLine<'t> {
    /// The line without white space at its ends.
    pub(crate) text: &'t str,
    /// Bytes of white space before it.
    pub(crate) indent: usize,
    /// Whether an empty line, or more than a line break in markup, stands before it.
    pub(crate) apart: bool,
    /// Whether it is indented as paragraphs are, by more than ordinary spaces.
    pub(crate) indented: bool,
}

/// Wrapped lines are at least and at most this wide, in columns (a Chinese character has two).
const NARROWEST: usize = 40;
const WIDEST: usize = 130;
/// A line is full if it lacks at most this many columns of the width.
const SLACK: usize = 6;
/// This many full lines must be there.
const FEWEST_FULL: usize = 5;

/// Joins those of the lines that the words around their ends left apart, by width and indent. `joined`
/// says of each line whether the one behind it goes on its sentence.
pub(super) fn by_layout<'t>(line: impl Fn(usize) -> WrapLine<'t>, joined: &mut [bool]) {
    let visible = visible(joined.len(), &line);
    let line = |index| seen(&visible, index, line(index));
    by_width(joined.len(), &line, joined);
    by_indent(joined.len(), &line, joined);
    by_figure(joined.len(), &line, joined);
}

/// The text of each line that has invisible characters, without them: cleaning drops them, and no decision
/// may change with it. Empty if there are none.
fn visible<'t>(count: usize, line: &impl Fn(usize) -> WrapLine<'t>) -> Vec<Option<String>> {
    if !(0..count).any(|index| has_invisible(line(index).text)) {
        return Vec::new();
    }
    let strip = |index| {
        let text = line(index).text;
        let stripped = || text.chars().filter(|c| !is_invisible(*c)).collect();
        has_invisible(text).then(stripped)
    };
    (0..count).map(strip).collect()
}

/// A line with the text that [`visible`] has for it.
fn seen<'t>(visible: &'t [Option<String>], index: usize, line: WrapLine<'t>) -> WrapLine<'t> {
    match visible.get(index) {
        Some(Some(text)) => WrapLine {
            text: text.trim_matches(is_space),
            ..line
        },
        _ => line,
    }
}

/// Joins lines of about equal width that end in mid-sentence.
///
/// The width is the one that most open lines come near. Some lines may be wider: those of the page
/// around the text, and a line or two that a converter left whole. A paragraph that is wider than any
/// wrapped line shows that nothing is wrapped.
fn by_width<'t>(count: usize, line: &impl Fn(usize) -> WrapLine<'t>, out: &mut [bool]) {
    if count < FEWEST_FULL {
        return;
    }
    let mut widths = Vec::with_capacity(count);
    let mut open_of = [0_usize; WIDEST + 1];
    for index in 0..count {
        let line = line(index);
        let width = columns(&line);
        if width > WIDEST && is_prose(line.text) {
            return;
        }
        if let Some(open) = open_of.get_mut(width).filter(|_| !ends(line.text)) {
            *open += 1;
        }
        widths.push(u8::try_from(width).unwrap_or(u8::MAX));
    }
    let near = |width: usize| {
        open_of
            .get(width - SLACK..=width)
            .map_or(0, |open| open.iter().sum::<usize>())
    };
    let Some(width) = (NARROWEST..=WIDEST).rev().max_by_key(|width| near(*width)) else {
        return;
    };
    let (mut all, mut open, mut prose, mut long, mut wider) = (0, 0, 0, 0, 0);
    for (index, own) in widths.iter().enumerate() {
        let own = usize::from(*own);
        if own * 2 < width {
            continue;
        }
        let text = line(index).text;
        if own > width + SLACK {
            wider += usize::from(is_prose(text));
            continue;
        }
        long += 1;
        if own + SLACK >= width {
            all += 1;
            open += usize::from(!ends(text));
            prose += usize::from(is_prose(text));
        }
    }
    let evident = all >= FEWEST_FULL
        && open * 10 >= all * 7
        && all * 5 >= long * 2
        && prose * 2 >= all
        && wider * 4 <= all;
    if !evident {
        return;
    }
    let full = |own: u8| usize::from(own) + SLACK >= width;
    // The last line has none behind it.
    for (index, pair) in widths.windows(2).enumerate() {
        let [own, next_own] = *pair else { continue };
        if !full(own) || usize::from(own) > WIDEST {
            continue;
        }
        let (line, next) = (line(index), line(index + 1));
        if usize::from(own) > width + SLACK && !is_prose(line.text) {
            continue;
        }
        let title = full(next_own) && is_title(line.text);
        let apart = next.apart || next.indented || next.indent > line.indent || title;
        if let Some(slot) = out.get_mut(index) {
            *slot |= !apart && !ends(line.text) && !begins(next.text);
        }
    }
}

/// Joins lines without an indent where all paragraphs have one.
fn by_indent<'t>(count: usize, line: &impl Fn(usize) -> WrapLine<'t>, out: &mut [bool]) {
    let indented = |line: &WrapLine<'_>| line.indent >= 2;
    let (mut with, mut without) = (0, 0);
    for index in 1..count {
        let (before, line) = (line(index - 1), line(index));
        let heading = begins(before.text) && !before.text.contains(['，', '。', '；', ',']);
        let paragraph = ends(before.text) || heading || begins(line.text);
        with += usize::from(paragraph && indented(&line));
        without += usize::from(paragraph && !indented(&line));
    }
    if with < 2 || without * 3 > with {
        return;
    }
    for (index, slot) in out.iter_mut().enumerate().take(count.saturating_sub(1)) {
        let (line, next) = (line(index), line(index + 1));
        *slot |= !next.apart
            && !indented(&next)
            && !ends(line.text)
            && !begins(next.text)
            && is_prose(behind_marker(line.text))
            && !next.text.contains('|');
    }
}

/// Joins lines that begin with a figure, where a page has a break before each: `共有工作人员⏎64名，其中专职⏎9名`.
fn by_figure<'t>(count: usize, line: &impl Fn(usize) -> WrapLine<'t>, out: &mut [bool]) {
    let goes_on = |index: usize| {
        let (before, next) = (line(index), line(index + 1));
        let open = |c: char| is_han(c) || matches!(plain(c), '”' | '》');
        !next.apart
            && before.text.ends_with(open)
            && begins_with_figure(next.text)
            && !is_row(&before)
    };
    let breaks = count.saturating_sub(1);
    let in_sentence = |index: &usize| goes_on(*index) && is_prose(line(index + 1).text);
    if (0..breaks)
        .filter(in_sentence)
        .nth(FEWEST_FULL - 1)
        .is_none()
    {
        return;
    }
    for (index, slot) in out.iter_mut().enumerate().take(breaks) {
        *slot |= goes_on(index);
    }
}

/// Whether a line begins with a number and what it counts; a year may open a paragraph.
fn begins_with_figure(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| is_digit(c) || matches!(c, '.' | ','));
    let mut behind = rest.chars();
    let unit = behind
        .next()
        .filter(|c| UNITS.contains(*c) && !"年月日号部".contains(*c) || "处册封".contains(*c));
    rest.len() < text.len()
        && unit.is_some()
        && behind
            .next()
            .is_none_or(|c| !is_han(c) || UNITS.contains(c))
}

/// For each of `count` lines, whether the words around the break to the next line show that it stands in
/// mid-sentence.
pub(super) fn certain<'t>(count: usize, line: impl Fn(usize) -> WrapLine<'t>) -> Vec<bool> {
    let visible = visible(count, &line);
    let line = |index| seen(&visible, index, line(index));
    let mut out = vec![false; count];
    // From the end on, as a number that stands alone belongs to a sentence if the line behind it does.
    for index in (0..count.saturating_sub(1)).rev() {
        let (before, next) = (line(index), line(index + 1));
        let joined_behind = out.get(index + 1) == Some(&true);
        let certain = !next.apart && !is_row(&before) && !is_row(&next) && {
            let Some(last) = before.text.chars().next_back() else {
                continue;
            };
            let Some(first) = next.text.chars().next() else {
                continue;
            };
            let behind = || Behind::of(count, &line, index + 1);
            let ahead = || Ahead::of(&line, index);
            goes_on_with(last, first)
                || is_digit(last) && is_cut_contact(before.text, next.text)
                || !begins(next.text)
                    && (ends_open(last, first)
                        || is_han(last) && counts_and_stops(before.text, next.text)
                        || is_number(before.text)
                            && (unit_and_stop(next.text)
                                || is_part_of_date(before.text, next.text, joined_behind))
                        || is_cut_number(before.text, next.text)
                            && (unit_and_stop(next.text) || ahead().is_prose())
                        || joined_behind
                            && is_number(next.text)
                            && !divides(plain(last))
                            && (leads_to_number(before.text) || ahead().han >= 8)
                        || opens_bracket(before.text, &line, index) && ahead().closed_in(&behind()))
        };
        if let Some(slot) = out.get_mut(index) {
            *slot = certain;
        }
    }
    out
}

/// Whether a line belongs to a table with pipes.
fn is_row(line: &WrapLine<'_>) -> bool {
    line.text.contains('|')
}

/// A character by its narrow form: cleaning changes the width of marks and letters, and no decision may
/// change with it.
fn plain(c: char) -> char {
    fold(c).unwrap_or(c)
}

/// Marks that divide or end a sentence, by their narrow form.
const fn divides(c: char) -> bool {
    matches!(c, ',' | '、' | ';' | '。' | ':' | '?' | '!')
}

/// Whether a line begins with a mark that no sentence begins with.
fn goes_on_with(last: char, first: char) -> bool {
    let (last, first) = (plain(last), plain(first));
    let mark = divides(first) || matches!(first, ')' | '》' | '”');
    !divides(last) && mark || is_digit(last) && matches!(first, '%' | '‰')
}

/// Whether a line ends in a mark that more must follow.
fn ends_open(last: char, first: char) -> bool {
    !divides(plain(first)) && matches!(plain(last), ',' | '、' | '《' | '“')
}

/// Whether a line is a number and nothing else, with `%` or without.
fn is_number(text: &str) -> bool {
    let digits = text.trim_end_matches(['%', '％']);
    digits.starts_with(is_digit)
        && digits.ends_with(is_digit)
        && digits
            .chars()
            .all(|c| is_digit(c) || matches!(c, '.' | ',' | '．' | '，'))
}

/// Whether the number on a line of its own is that of a date with the line behind it: `2015⏎年政府信息公开`, and the
/// month or day of a date whose next line is joined too.
fn is_part_of_date(number: &str, next: &str, joined_behind: bool) -> bool {
    let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    next.starts_with('年') && year
        || next.starts_with(['月', '日']) && number.len() <= 2 && joined_behind
}

/// Whether a number on the next line, which goes on its sentence, belongs to this line: `自⏎2014⏎年`,
/// `其中：政策类⏎105⏎条`.
fn leads_to_number(text: &str) -> bool {
    text.ends_with(['年', '月', '自', '从', '至', '到', '于']) || text.contains("其中")
}

/// Characters that a unit of Chinese reports begins with.
const UNITS: &str = "条件个次人份篇项期起宗名万亿元家场部批年月日号余多%％‰";

/// Whether a line begins with a unit, and the sentence goes on or ends behind it.
fn unit_and_stop(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| UNITS.contains(c))
        && chars
            .take(2)
            .any(|c| matches!(plain(c), ',' | '。' | ';' | '、'))
}

/// Whether a line begins with a number, its unit and a mark, and the line before, which is no heading, has what they count:
/// `接待读者⏎60人次，`.
fn counts_and_stops(before: &str, next: &str) -> bool {
    /// The fewest characters of a line that is a part of a sentence.
    const FEWEST: usize = 4;
    let rest = next.trim_start_matches(|c: char| is_digit(c) || c == '.');
    let mut behind = rest.chars();
    let unit = behind
        .next()
        .is_some_and(|c| UNITS.contains(c) && !"年月日号".contains(c));
    // 60人次, 60件。
    let mut behind = behind.skip_while(|c| UNITS.contains(*c));
    let stops = behind
        .next()
        .is_some_and(|c| matches!(plain(c), ',' | '。' | ';'));
    rest.len() < next.len()
        && unit
        && stops
        && !begins(before)
        && !before.ends_with("情况")
        && before.chars().nth(FEWEST - 1).is_some()
}

/// Whether a number that ends a line goes on in the next, or its unit stands there: `信息1⏎234条`,
/// `98.⏎5%`, `3⏎个`.
fn is_cut_number(text: &str, next: &str) -> bool {
    let in_number = |c: char| is_digit(c) || matches!(c, '.' | '．');
    let before = text.trim_end_matches(in_number);
    let number = text.get(before.len()..).unwrap_or_default();
    // 受理申请 1⏎265 件: a blank before the number, which a row of a table has too.
    let before = if is_cells(text) && !unit_and_stop(next) {
        before
    } else {
        before.trim_end_matches(is_space)
    };
    let word = |c: char| !is_space(c) && !c.is_ascii_alphabetic() && !divides(plain(c));
    if !number.starts_with(is_digit) || !before.trim_end_matches(is_space).ends_with(word) {
        return false;
    }
    let rest = next.trim_start_matches(in_number);
    let unit = rest.trim_start_matches(is_space);
    let unit = unit.starts_with(|c: char| UNITS.contains(c)) || begins_with_multiplier(unit);
    let goes_on = rest.len() < next.len()
        && next.starts_with(|c: char| is_digit(c) || number.ends_with(is_digit));
    unit && (goes_on || rest.len() == next.len() && number.ends_with(is_digit))
}

/// 千余条, 百件: a multiplier with what counts behind it.
fn begins_with_multiplier(text: &str) -> bool {
    text.strip_prefix(['百', '千'])
        .is_some_and(|rest| rest.starts_with(|c: char| UNITS.contains(c)))
}

/// Whether a telephone number, a postcode or the number of a house is cut in two: `电话：0999-3⏎331188`, `邮编：41⏎2000`,
/// `建设路 18⏎号`.
fn is_cut_contact(text: &str, next: &str) -> bool {
    /// The label and its number, in bytes.
    const NEAR: usize = 64;
    let from = (text.len().saturating_sub(NEAR)..=text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let near = text.get(from..).unwrap_or_default();
    let in_number = |c: char| is_digit(c) || matches!(plain(c), '-' | '—' | '(' | ')');
    let head = near.trim_end_matches(in_number);
    let number = near.get(head.len()..).unwrap_or_default();
    let label = head.trim_end_matches(|c: char| is_space(c) || plain(c) == ':');
    if next.starts_with('号') {
        return ends_with_any(label, word_lists::STREETS) && number.chars().all(is_digit);
    }
    let goes_on = next.chars().take_while(|c| is_digit(*c)).count();
    let behind = next.chars().nth(goes_on);
    // 热线：0999-12345⏎24小时受理: a word behind the digits makes them another number.
    let of_word = behind.is_some_and(char::is_alphanumeric);
    if goes_on == 0 || of_word {
        return false;
    }
    // The number without the code of its place.
    let local = number.chars().rev().take_while(|c| is_digit(*c)).count();
    let whole = local + goes_on;
    if ends_with_any(label, word_lists::POSTCODE_LABELS) {
        return local < 6 && whole == 6;
    }
    ends_with_any(label, word_lists::PHONE_LABELS)
        && local < 7
        && ((7..=8).contains(&whole) || whole == 11)
}

/// How many Chinese characters around a break are looked at, and how many characters at most.
const AROUND: usize = 100;
const AROUND_ALL: usize = 1000;

/// A mark that ends a sentence: what stands beyond it says nothing of the break. Semicolons stand within
/// brackets: （地址：…；邮编：…）.
fn is_stop(c: char) -> bool {
    matches!(plain(c), '。' | '!' | '?' | '|')
}

/// What stands before a break, in its sentence.
#[derive(Debug, Default)]
struct Ahead {
    /// Chinese characters.
    han: usize,
    comma: bool,
    /// The innermost bracket that is open at the break.
    open: Option<char>,
}

impl Ahead {
    /// Reads back from the end of the line `index`.
    fn of<'t>(line: &impl Fn(usize) -> WrapLine<'t>, index: usize) -> Self {
        let mut out = Self::default();
        let (mut left, mut seen, mut closed) = (AROUND, 0_usize, 0_usize);
        for index in (0..=index).rev() {
            let line = line(index);
            for c in line.text.chars().rev().filter(|c| !is_space(*c)) {
                seen += 1;
                if left == 0 || seen > AROUND_ALL || is_stop(c) {
                    return out;
                }
                left -= usize::from(is_han(c));
                out.han += usize::from(is_han(c));
                out.comma |= plain(c) == ',';
                if is_closing(c) {
                    closed += 1;
                } else if closing(c).is_some() && closed > 0 {
                    closed -= 1;
                } else if closing(c).is_some() {
                    out.open.get_or_insert(c);
                }
            }
            if line.apart || begins(line.text) {
                return out;
            }
        }
        out
    }

    /// Whether it is a sentence rather than a label.
    const fn is_prose(&self) -> bool {
        self.comma && self.han >= 8
    }

    /// Whether the open bracket is closed behind the break.
    fn closed_in(&self, behind: &Behind) -> bool {
        self.open.is_some_and(|open| closing(open) == behind.closed)
    }
}

/// What stands behind a break, in its sentence.
#[derive(Debug, Default)]
struct Behind {
    /// The first closing bracket that was not opened behind the break, by its wide form.
    closed: Option<char>,
}

impl Behind {
    /// Reads on from the start of the line `index`.
    fn of<'t>(count: usize, line: &impl Fn(usize) -> WrapLine<'t>, index: usize) -> Self {
        let (mut left, mut seen, mut opened) = (AROUND, 0_usize, 0_usize);
        for at in index..count {
            let line = line(at);
            if at > index && (line.apart || begins(line.text)) {
                break;
            }
            for c in line.text.chars().filter(|c| !is_space(*c)) {
                seen += 1;
                if left == 0 || seen > AROUND_ALL || is_stop(c) {
                    return Self::default();
                }
                left -= usize::from(is_han(c));
                if closing(c).is_some() {
                    opened += 1;
                } else if is_closing(c) {
                    if opened == 0 {
                        let closed = if c == ')' { '）' } else { c };
                        return Self {
                            closed: Some(closed),
                        };
                    }
                    opened -= 1;
                }
            }
        }
        Self::default()
    }
}

/// The wide form of the bracket that closes `open`.
const fn closing(open: char) -> Option<char> {
    match open {
        '（' | '(' => Some('）'),
        '《' => Some('》'),
        '“' => Some('”'),
        '【' => Some('】'),
        '〔' => Some('〕'),
        _ => None,
    }
}

const fn is_closing(c: char) -> bool {
    matches!(c, '）' | ')' | '》' | '”' | '】' | '〕')
}

/// Whether a bracket stands near before the break: what [`Ahead`] would find, at less cost.
fn opens_bracket<'t>(text: &str, line: &impl Fn(usize) -> WrapLine<'t>, index: usize) -> bool {
    let near = |text: &str| {
        let from = text.len().saturating_sub(AROUND * 4);
        let tail = text.as_bytes().get(from..).unwrap_or_default();
        // The first bytes of wide brackets and quotation marks, and the narrow bracket.
        memchr::memchr3(b'(', 0xE3, 0xE2, tail).is_some() || memchr::memchr(0xEF, tail).is_some()
    };
    near(text) || text.len() < AROUND * 3 && index > 0 && near(line(index - 1).text)
}

/// Columns that a line takes, up to a little more than the widest that matters. A row of a table takes
/// none: nobody wraps it.
fn columns(line: &WrapLine<'_>) -> usize {
    let wide = |c: char| if c < '\u{1100}' { 1 } else { 2 };
    if line.text.contains('|') {
        return 0;
    }
    // White space is of three bytes and two columns, or of one or two bytes and one column.
    let indent = line.indent.min(WIDEST) * 2 / 3;
    indent + line.text.chars().take(WIDEST + 1).map(wide).sum::<usize>()
}

/// Whether a line holds more than a name or a label: a mark that divides a sentence.
fn is_prose(text: &str) -> bool {
    text.contains(['，', '。', '；', '、', ','])
}

/// A line without its marker, whose `、` divides no sentence.
fn behind_marker(text: &str) -> &str {
    if !begins(text) {
        return text;
    }
    text.trim_start_matches(|c: char| {
        is_digit(c) || is_space(c) || "（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨".contains(c)
    })
    .trim_start_matches(['）', ')', '、', '.', '．', '，', ','])
}

/// Whether a line is a heading by its marker and nothing but a title. Titles span at most two lines, so
/// such a line fills its width by chance if the next line is full, too.
fn is_title(text: &str) -> bool {
    let opened = text.starts_with(|c: char| "（(一二三四五六七八九十".contains(c));
    opened && begins(text) && !text.contains(['，', '。', '；', '：', ',', ';', ':'])
}

/// Whether a line ends as a sentence, a heading or a row of a table does.
fn ends(text: &str) -> bool {
    is_cells(text) || text.ends_with(['。', '！', '？', '；', '：', '!', '?', ';', ':', '…', '|'])
}

/// Whether a line is a label and a number with white space between them, as a table leaves them.
fn is_cells(text: &str) -> bool {
    let in_number = |c: char| is_digit(c) || matches!(c, '.' | ',' | '．' | '，' | '%' | '％');
    let before = text.trim_end_matches(in_number);
    let value = text.get(before.len()..).unwrap_or_default();
    before.strip_suffix(is_space).is_some_and(|label| {
        let sentence = || label.contains(['，', '。', '；', ',']);
        is_number(value) && label.contains(is_han) && !sentence()
    })
}

/// Whether a line begins with a marker.
fn begins(text: &str) -> bool {
    /// Digits of a marker at most.
    const LONGEST: usize = 3;
    if text.starts_with(|c| matches!(c, '㈠'..='㈩' | '⑴'..='⒛')) {
        return true;
    }
    let bare = text.trim_start_matches(['(', '（']);
    let number = |c: char| is_digit(c) || "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨".contains(c);
    let mut rest = bare.trim_start_matches(number);
    if rest.len() < bare.len() {
        // On mirrors a reading stands behind the number: 一(yī)、.
        let behind = super::reading_len(rest).and_then(|len| rest.get(len..));
        rest = behind.unwrap_or(rest).trim_start_matches(number);
    }
    let counted = |rest: &str| {
        let unit = rest.trim_start_matches(is_space);
        unit.len() < rest.len() && unit.starts_with(|c: char| UNITS.contains(c))
    };
    // 331188） and 018） are the ends of numbers cut in two.
    let digits = bare
        .chars()
        .take(LONGEST + 1)
        .take_while(|c| is_digit(*c))
        .count();
    let digits = if digits == LONGEST && bare.starts_with(['0', '０']) {
        LONGEST + 1
    } else {
        digits
    };
    let marked = rest.len() < bare.len()
        && digits <= LONGEST
        && rest.starts_with(|c| matches!(c, '、' | '.' | '．' | ')' | '）') || is_space(c))
        && !is_decimal(rest)
        && !counted(rest);
    // .6万次 is the end of such a number too.
    let mut chars = text.chars();
    let point = matches!(chars.next(), Some('.' | '．')) && chars.next().is_some_and(is_digit);
    let bullet = !point
        && !text.starts_with(|c: char| {
            is_han(c) || c.is_alphanumeric() || "()《“,。、;:》”?!%‰".contains(plain(c))
        });
    marked || bullet || text.starts_with("附件")
}

/// Whether what follows digits makes a number with them that counts something: `.1万件` behind 10.
fn is_decimal(rest: &str) -> bool {
    let Some(decimals) = rest.strip_prefix(['.', '．']) else {
        return false;
    };
    let unit = decimals.trim_start_matches(is_digit);
    unit.len() < decimals.len() && unit.starts_with(['万', '亿', '%', '％', '元'])
}

#[cfg(test)]
mod tests {
    use crate::{CleanOptions, Pass, ReadOptions, RepairCode, read_text};

    const WRAPPED: &str = "某区2016年政府信息公开年度报告\n\
        本年度报告由某区人民政府办公室根据《中华人民共和国政府信\n\
        息公开条例》要求编制。全文包括概述、主动公开情况、依申请\n\
        公开情况、收费情况、行政复议情况、存在问题和改进措施等几\n\
        个部分。报告所列数据的统计期限自2016年1月1日起，至2016年\n\
        12月31日止。\n\
        一、概述\n\
        2016年，本区认真贯彻落实条例，围绕中心工作，不断推进政府\n\
        信息公开，保障公民、法人和其他组织依法获取政府信息的权利\n\
        和义务。";

    #[test]
    fn a_line_that_begins_with_a_count_is_joined() {
        let joined = |body: &str| {
            let text = format!("某县2016年年度报告\n一、概述\n{body}\n二、其他\n没有。");
            let page = read_text(&text, &ReadOptions::default()).unwrap();
            page.text().to_owned()
        };
        assert!(
            joined("接待读者\n60人次，借阅文件\n84份。").contains("接待读者60人次，借阅文件84份。")
        );
        // A heading is none of the sentence, with or without a marker.
        assert!(joined("（一）申请数量\n60件，均已答复。").contains("申请数量\n60件"));
        assert!(joined("收到申请情况\n60件，均已答复。").contains("申请情况\n60件"));
    }

    #[test]
    fn rows_of_a_spaced_table_are_not_joined() {
        let rows = "同意公开答复数 件 1,000\n其中：涉及国家秘密、商业秘密 件 ０\n法律法规规定的其他情形 件 10,000\n";
        let text = format!(
            "某县2016年年度报告\n  一、概述\n  公开信息5条。\n  二、统计表\n{rows}  三、其他\n  没有。"
        );
        let page = read_text(&text, &ReadOptions::default()).unwrap();
        assert!(
            page.repairs()
                .iter()
                .all(|repair| repair.code != RepairCode::SoftBreak)
        );
    }

    #[test]
    fn a_sentence_cut_behind_its_number_is_no_row() {
        let text = "某县2022年年度报告\n   一、总体情况\n   2022 年，全县共受理政府信息公开申请 42 件，\
                    办\n结 41 件，均在期限内答复。政府信息公开行政复议 6\n件，其中维持 5 件。";
        let page = read_text(text, &ReadOptions::default()).unwrap();
        assert!(page.text().contains("办结 41 件") && page.text().contains("复议 6件"));
    }

    #[test]
    fn contacts_cut_in_two_are_joined() {
        let join = |text: &str| {
            let page = read_text(text, &ReadOptions::default()).unwrap();
            page.text().replace('\n', "/")
        };
        assert_eq!(join("（电话：0999-3\n331001）"), "（电话：0999-3331001）");
        assert_eq!(join("邮编：54\n1000）"), "邮编：541000）");
        assert_eq!(join("地址：青禾路 18\n号；"), "地址：青禾路 18号；");
        for whole in [
            "电话：3331001\n2019年1月2日",
            "邮编：541000\n12",
            "电话：12345\n一",
            "热线：0999-12345\n24小时受理",
        ] {
            assert_eq!(join(whole), whole.replace('\n', "/"));
        }
    }

    #[test]
    fn a_heading_is_not_joined_with_an_unindented_paragraph() {
        let text = "某县2019年年度报告\n  一、总体情况\n我单位重视公开，明确专人负责。\n  二、主动公开情况\n  \
                    全年公开信息5条。\n  三、申请情况\n  收到申请2件。\n  四、复议情况\n  没有。";
        let page = read_text(text, &ReadOptions::default()).unwrap();
        let second = page.blocks().get(1).expect("a second block");
        assert_eq!(page.slice(second.span), "一、总体情况");
    }

    #[test]
    fn wrapped_lines_are_joined_and_noted() {
        let page = read_text(WRAPPED, &ReadOptions::default()).unwrap();
        let texts: Vec<_> = page
            .blocks()
            .iter()
            .map(|block| page.slice(block.span))
            .collect();
        assert_eq!(texts.len(), 4, "{texts:?}");
        assert!(texts[1].contains("政府信息公开条例") && texts[1].ends_with("2016年12月31日止。"));
        assert_eq!(texts[2], "一、概述");
        let breaks = page
            .repairs()
            .iter()
            .filter(|repair| repair.code == RepairCode::SoftBreak);
        assert_eq!(breaks.count(), 6);
    }

    #[test]
    fn the_pass_can_be_switched_off() {
        let off = ReadOptions::default().clean(CleanOptions::default().without(Pass::HardWraps));
        assert_eq!(read_text(WRAPPED, &off).unwrap().blocks().len(), 10);
    }

    #[test]
    fn a_number_at_the_beginning_of_a_line_is_no_marker() {
        let text = WRAPPED.replace(
            "和义务。",
            "和义务，全年举办培训并通过网站累计主动公开各类政府信息近\n10.1万条。",
        );
        let page = read_text(&text, &ReadOptions::default()).unwrap();
        assert!(page.text().ends_with("近10.1万条。"), "{}", page.text());
    }

    /// The cleaned text of a few lines under a heading.
    #[track_caller]
    fn check(lines: &str, expected: &str) {
        let page = read_text(&format!("一、概述\n{lines}"), &ReadOptions::default()).unwrap();
        assert_eq!(page.text(), format!("一、概述\n{expected}"));
    }

    #[test]
    fn numbers_cut_in_two_are_whole() {
        check(
            "全年，本局主动公开政府信息1\n234条，其中网站公开80\n0条。",
            "全年，本局主动公开政府信息1234条，其中网站公开800条。",
        );
        check(
            "接待群众，办结率为98.\n5%，新建微博3\n个。",
            "接待群众，办结率为98.5%，新建微博3个。",
        );
        check(
            "全年，本局受理政府信息公开申请 1\n265 件，答复 42\n件。",
            "全年，本局受理政府信息公开申请 1265 件，答复 42件。",
        );
        check(
            "全年，本局主动公开信息4\n千余条，累计阅读3\n.6万次，粉丝2\n万人。",
            "全年，本局主动公开信息4千余条，累计阅读3.6万次，粉丝2万人。",
        );
        check(
            "规章制度\n12\n34件\n行政许可",
            "规章制度\n12\n34件\n行政许可",
        );
    }

    #[test]
    fn numbers_on_lines_of_their_own_belong_to_their_sentence() {
        check(
            "本局到年底累计主动公开政府信息\n5928\n条，全文电子化率达\n90.3%\n，其中新增\n2110\n条。",
            "本局到年底累计主动公开政府信息5928条，全文电子化率达90.3%，其中新增2110条。",
        );
        check("规章\n0\n件\n行政许可\n5", "规章\n0\n件\n行政许可\n5");
        check(
            "自\n2014\n年\n1\n月\n1\n日至\n12\n月\n31\n日，公开信息\n77\n条。",
            "自2014年1月1日至12月31日，公开信息77条。",
        );
        check(
            "公开90条。其中：规章类\n31\n条，业务类\n59\n条。",
            "公开90条。其中：规章类31条，业务类59条。",
        );
        check("青山区\n2015\n年年度报告", "青山区\n2015年年度报告");
    }

    #[test]
    fn brackets_and_commas_go_on() {
        check(
            "联系我们（地址：青山\n县南街1号；\n邮编：230000）。",
            "联系我们（地址：青山县南街1号；邮编：230000）。",
        );
        check(
            "请联系我们（电话：0555-32\n10023，邮编：23\n0000）。",
            "请联系我们（电话：0555-3210023，邮编：230000）。",
        );
        check(
            "联系地址：青山县南街 9\n号；电话不变。",
            "联系地址：青山县南街 9号；电话不变。",
        );
        check(
            "与我们联系（地址：青山县南街 9\n号，邮编：23\n0000，电话：0555-3210\n023）。",
            "与我们联系（地址：青山县南街 9号，邮编：230000，电话：0555-3210023）。",
        );
        check("《条例\n一、概述》", "《条例\n一、概述》");
        check("（公开\n\n信息）", "（公开\n\n信息）");
    }

    #[test]
    fn lines_without_indent_go_on() {
        let text = "   一、总体情况\n   全年，本局受理申请九件，答\n复九件。\n   二、问题\n   时效，有待提\n高。";
        let page = read_text(text, &ReadOptions::default()).unwrap();
        assert_eq!(
            page.text(),
            "一、总体情况\n全年，本局受理申请九件，答复九件。\n二、问题\n时效，有待提高。"
        );
    }

    #[test]
    fn wide_lines_around_a_wrapped_text_do_not_hide_it() {
        let wide = "建议使用1024×768分辨率 IE8.0以上浏览器访问本网站 Copyright © 2008-2021 All Rights Reserved";
        let page = read_text(&format!("{WRAPPED}\n{wide}"), &ReadOptions::default()).unwrap();
        assert_eq!(page.blocks().len(), 5, "{}", page.text());
    }

    #[test]
    fn lines_that_begin_with_figures_go_on() {
        let broken = "2016年，全县配备工作人员\n64名，其中专职\n9名、兼职\n55名；设置查阅点\n12处。组织培训\n3期，培训\n210人次；印制折页\n1.5万份。\n1.扶贫领域\n45条";
        let joined = "2016年，全县配备工作人员64名，其中专职9名、兼职55名；设置查阅点12处。组织培训3期，培训210人次；印制折页1.5万份。\n1.扶贫领域45条";
        check(broken, joined);
        // Labels and values of a form, each on a line of its own.
        let form = "主动公开数\n64条\n收到申请\n9件\n答复申请\n9件\n行政复议\n1件\n行政诉讼\n0件\n举报\n0件";
        check(form, form);
    }

    #[test]
    fn names_of_one_length_stay_apart() {
        let text = "关于某某区人民政府信息公开年度工作报告的通知\n".repeat(8);
        assert_eq!(
            read_text(&text, &ReadOptions::default())
                .unwrap()
                .blocks()
                .len(),
            8
        );
    }

    #[test]
    fn a_title_that_fills_its_line_stays_apart() {
        let text = WRAPPED.replace(
            "一、概述",
            "一、主动公开和依申请公开政府信息以及行政复议情况",
        );
        let page = read_text(&text, &ReadOptions::default()).unwrap();
        assert!(
            page.text().contains("行政复议情况\n2016年"),
            "{}",
            page.text()
        );
        assert_eq!(page.blocks().len(), 4);
    }

    #[test]
    fn readings_do_not_hide_a_marker() {
        let text = WRAPPED.replace("一、概述", "一(yī)、概(gài)述(shù)");
        let text = text.replace(
            "12月31日止。\n",
            "12月31日为止的一年之内的数据，以上说明由办公室负责的\n",
        );
        let page = read_text(&text, &ReadOptions::default()).unwrap();
        assert!(page.text().contains("\n一、概述\n"), "{}", page.text());
    }

    #[test]
    fn paragraphs_a_line_stay_apart() {
        let text = "一、本年度共收到政府信息公开申请五件均已办结答复\n".repeat(8);
        let page = read_text(&text, &ReadOptions::default()).unwrap();
        assert_eq!(page.blocks().len(), 8);
    }
}
