//! Cells that run together without a divider: `规章000`.

use std::ops::Range;

use super::label_text::ends_with_row;
use crate::word_lists;

/// The runs of digits in `text` that follow the label of a row without a divider, as byte ranges.
///
/// Signs and marks among the digits belong to the run, the number of the next label does not:
/// `规章0001.属于国家秘密` has `000`.
pub(super) fn split(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut prefix = 0;
    let mut from = 0;
    while let Some((before, rest)) = text
        .get(from..)
        .and_then(|rest| rest.split_at_checked(next_digit(rest.as_bytes())?))
    {
        // The run that the first digit stands in.
        let at = from + before.trim_end_matches(is_run).len();
        let end = run_end(rest);
        from += before.len() + end;
        let rest = text.get(at..).unwrap_or_default();
        let len = from - at;
        let digits = rest.get(..len).unwrap_or_default();
        let end = at + without_number(digits, rest.get(len..).unwrap_or_default());
        if end > at && before_run(text, prefix, at).is_some_and(ends_with_row) {
            out.push(at..end);
            prefix = end;
        }
    }
    out
}

/// Where the first ASCII digit stands. Looks at 32 bytes at once.
pub(crate) fn next_digit(bytes: &[u8]) -> Option<usize> {
    const STEP: usize = 32;
    let (chunks, rest) = bytes.as_chunks::<STEP>();
    let is_digit = |any: u8, byte: &u8| any | u8::from(byte.wrapping_sub(b'0') < 10);
    let mut at = 0;
    for chunk in chunks {
        if chunk.iter().fold(0, is_digit) != 0 {
            return Some(at + chunk.iter().position(u8::is_ascii_digit)?);
        }
        at += STEP;
    }
    Some(at + rest.iter().position(u8::is_ascii_digit)?)
}

/// Whether digits that stand by themselves are several cells: no number begins with a zero.
pub(super) fn is_run_together(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the run that `text` begins with ends. A Chinese comma before another figure divides cells and ends no run.
fn run_end(text: &str) -> usize {
    let mut after_comma = false;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if is_run(c) {
            after_comma = false;
            end = at + c.len_utf8();
        } else if matches!(c, '，' | '；') && !after_comma {
            after_comma = true;
        } else {
            break;
        }
    }
    end
}

fn is_run(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | '+' | '-' | '/' | '—' | '减' | '增')
}

/// How much of the run of digits is cells: the number of the next label is none of them, a unit of
/// money is.
pub(super) fn without_number(digits: &str, after: &str) -> usize {
    let ends_with_digit = digits.ends_with(|c: char| c.is_ascii_digit());
    if !after.is_empty() && digits.ends_with('.') {
        return digits.len().saturating_sub(2);
    }
    if after.starts_with('、') && ends_with_digit {
        return digits.len() - 1;
    }
    let large = word_lists::LARGE_MONEY.iter().copied();
    let unit = large.chain(["元"]).find(|unit| after.starts_with(unit));
    digits.len() + unit.map_or(0, str::len)
}

/// What stands before byte `at`, back to `from` but not farther than a label reaches.
fn before_run(text: &str, from: usize, at: usize) -> Option<&str> {
    const REACH: usize = 240;
    let start = (from.max(at.saturating_sub(REACH))..at).find(|i| text.is_char_boundary(*i))?;
    text.get(start..at)
}

/// Tells `count` cells in `digits` apart, where only one way is possible.
///
/// No cell is empty and no number begins with a zero that is not its only digit. All cells being
/// alike (`141414`) is taken as the one way.
pub(super) fn cells(digits: &str, count: usize) -> Option<Vec<Range<usize>>> {
    let bytes = digits.as_bytes();
    if count == 0 || !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    alike(bytes, count).or_else(|| only_way(bytes, count))
}

fn alike(bytes: &[u8], count: usize) -> Option<Vec<Range<usize>>> {
    let size = bytes.len() / count;
    if size < 2 || count < 3 || size * count != bytes.len() || bytes.first() == Some(&b'0') {
        return None;
    }
    let first = bytes.get(..size)?;
    bytes.chunks(size).all(|chunk| chunk == first).then(|| {
        (0..count)
            .map(|index| index * size..(index + 1) * size)
            .collect()
    })
}

/// The way to cut `bytes` into `count` numbers, if there is exactly one.
fn only_way(bytes: &[u8], count: usize) -> Option<Vec<Range<usize>>> {
    let len = bytes.len();
    // Seven cells of more than nineteen digits are no counts.
    if len < count || len > count * 19 {
        return None;
    }
    // ways[used][cells]: how the first `used` digits make `cells` numbers, 2 standing for many.
    let mut ways = vec![vec![0_u8; count + 1]; len + 1];
    *ways.first_mut()?.first_mut()? = 1;
    for start in 0..len {
        let longest = if bytes.get(start) == Some(&b'0') {
            1
        } else {
            len - start
        };
        for cells in 0..count {
            let here = *ways.get(start)?.get(cells)?;
            if here == 0 {
                continue;
            }
            for end in start + 1..=start + longest {
                let next = ways.get_mut(end)?.get_mut(cells + 1)?;
                *next = next.saturating_add(here).min(2);
            }
        }
    }
    if *ways.get(len)?.get(count)? != 1 {
        return None;
    }
    let mut out = Vec::with_capacity(count);
    let mut end = len;
    for cells in (0..count).rev() {
        let start = (0..end).rev().find(|start| {
            let can = ways
                .get(*start)
                .and_then(|row| row.get(cells))
                .is_some_and(|n| *n > 0);
            can && (end - start == 1 || bytes.get(*start) != Some(&b'0'))
        })?;
        out.push(start..end);
        end = start;
    }
    out.reverse();
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(digits: &str, count: usize, expected: Option<&[&str]>) {
        let got: Option<Vec<&str>> =
            cells(digits, count).map(|c| c.into_iter().filter_map(|r| digits.get(r)).collect());
        assert_eq!(got.as_deref(), expected, "{digits}");
    }

    #[test]
    fn cells_are_told_apart_only_where_one_way_is_left() {
        check("000", 3, Some(&["0", "0", "0"]));
        check("2011", 4, Some(&["2", "0", "1", "1"]));
        check("555", 3, Some(&["5", "5", "5"]));
        check("141414", 3, Some(&["14", "14", "14"]));
        check("0012", 3, Some(&["0", "0", "12"]));
        check("1234", 3, None);
        check("1200", 3, None);
        check("00", 3, None);
        check("1414", 2, None);
        check("12", 1, Some(&["12"]));
        check("", 3, None);
    }

    #[track_caller]
    fn check_split(text: &str, expected: &[&str]) {
        let got: Vec<&str> = split(text)
            .into_iter()
            .filter_map(|r| text.get(r))
            .collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn digits_after_a_label_are_cells() {
        check_split("规章000", &["000"]);
        check_split("规章555行政规范性文件1200", &["555", "1200"]);
        check_split("四、结转下年度继续办理00000001.属于国家秘密", &["0000000"]);
        check_split("行政事业性收费0.37万元", &["0.37万元"]);
        check_split("行政许可5减30", &["5减30"]);
        check_split("行政许可，38，-4，167", &["38，-4，167"]);
        check_split("规章1，行政规范性文件2，", &["1", "2"]);
    }

    #[test]
    fn digits_in_prose_are_not() {
        check_split("2021年收到申请5件", &[]);
        check_split("政府集中采购数量和总金额为2020年数据", &[]);
        check_split("制定规章共3件", &[]);
    }
}
