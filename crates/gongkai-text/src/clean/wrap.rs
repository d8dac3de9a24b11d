//! Lines broken in mid-sentence, as mail programs and PDF extraction leave them.
//!
//! A text is taken for hard-wrapped only if many of its lines are as long as the longest and end in
//! mid-sentence; then a full line is joined with the next unless something says that the next begins
//! anew.

use super::class::{is_digit, is_han};

/// A line that may be joined with the one behind it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WrapLine<'t> {
    /// The line without white space at its ends.
    pub(crate) text: &'t str,
    /// Bytes of white space before it.
    pub(crate) indent: usize,
    /// Whether an empty line, more than a line break, or an indent of full width stands before it.
    pub(crate) apart: bool,
}

/// Wrapped lines are at least and at most this wide, in columns (a Chinese character has two).
const NARROWEST: usize = 40;
const WIDEST: usize = 130;
/// A line is full if it lacks at most this many columns of the longest.
const SLACK: usize = 6;
/// This many full lines must be there.
const FEWEST_FULL: usize = 5;

/// For each of `count` lines, whether the one behind it goes on its sentence.
pub(crate) fn continued<'t>(count: usize, line: impl Fn(usize) -> WrapLine<'t>) -> Vec<bool> {
    let mut out = vec![false; count];
    if count < FEWEST_FULL {
        return out;
    }
    let mut widths = Vec::with_capacity(count);
    let mut widest = 0;
    for index in 0..count {
        let width = columns(&line(index));
        widest = widest.max(width);
        // Such a line shows that nothing is wrapped.
        if width > WIDEST {
            return out;
        }
        widths.push(u8::try_from(width).unwrap_or(u8::MAX));
    }
    if !(NARROWEST..=WIDEST).contains(&widest) {
        return out;
    }
    let full = |width: u8| usize::from(width) + SLACK >= widest;
    let (mut all, mut open, mut long) = (0, 0, 0);
    for (index, width) in widths.iter().enumerate() {
        long += usize::from(usize::from(*width) * 2 >= widest);
        if full(*width) {
            all += 1;
            open += usize::from(!ends(line(index).text));
        }
    }
    if all < FEWEST_FULL || open * 10 < all * 7 || all * 5 < long * 2 {
        return out;
    }
    // The last line has none behind it.
    for (index, pair) in widths.windows(2).enumerate() {
        let [width, next_width] = *pair else { continue };
        if !full(width) {
            continue;
        }
        let (line, next) = (line(index), line(index + 1));
        let title = full(next_width) && is_title(line.text);
        let apart = next.apart || next.indent > line.indent || title;
        let goes_on = !apart && !ends(line.text) && !begins(next.text);
        if let Some(slot) = out.get_mut(index) {
            *slot = goes_on;
        }
    }
    out
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

/// Whether a line is a heading by its marker and nothing but a title. That fills its line by chance if
/// the next one is full, too: a title of three lines there is none.
fn is_title(text: &str) -> bool {
    let opened = text.starts_with(|c: char| "（(一二三四五六七八九十".contains(c));
    opened && begins(text) && !text.contains(['，', '。', '；', '：', ',', ';', ':'])
}

/// Whether a line ends as a sentence or heading does.
fn ends(text: &str) -> bool {
    text.ends_with(['。', '！', '？', '；', '：', '!', '?', ';', ':', '…', '|'])
}

/// Whether a line begins with a marker.
fn begins(text: &str) -> bool {
    let bare = text.trim_start_matches(['(', '（']);
    let number = |c: char| is_digit(c) || "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨".contains(c);
    let mut rest = bare.trim_start_matches(number);
    if rest.len() < bare.len() {
        // On mirrors a reading stands behind the number: 一(yī)、.
        let behind = super::reading_len(rest).and_then(|len| rest.get(len..));
        rest = behind.unwrap_or(rest).trim_start_matches(number);
    }
    let marked = rest.len() < bare.len()
        && rest.starts_with(['、', '.', '．', ')', '）', ' '])
        && !is_decimal(rest);
    let bullet =
        !text.starts_with(|c: char| is_han(c) || c.is_alphanumeric() || "（(《“，。、".contains(c));
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
