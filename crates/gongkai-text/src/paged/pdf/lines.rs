//! Characters to lines of text.

use std::collections::HashMap;

use super::ink::{Area, Glyph, GlyphText};
use crate::paged::tree::{CharBox, Paragraph};

/// A line of text.
#[derive(Debug, Clone)]
pub(super) struct TextLine {
    pub(super) area: Area,
    pub(super) size: f32,
    /// The width of what stands at its beginning and is not broken: a character with the punctuation
    /// behind it, or a word of letters and digits.
    pub(super) lead: f32,
    /// Which column of the page it is in, from 1, where text stands in two columns; else 0.
    pub(super) column: u8,
    pub(super) content: Paragraph,
}

/// A character with its place on the page as it is printed.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) glyph: Glyph,
    pub(super) place: CharBox,
    /// Which character of the page it is, in the order of the file.
    pub(super) order: usize,
}

impl Placed {
    pub(super) const fn of(glyph: Glyph, page: u32, order: usize) -> Self {
        let Area {
            left,
            top,
            right,
            bottom,
        } = glyph.area;
        let place = CharBox {
            page,
            left,
            top,
            right,
            bottom,
        };
        Self {
            glyph,
            place,
            order,
        }
    }
}

/// Drops characters that are drawn a second time at the same place, for boldness or by a shadow.
pub(super) fn without_doubles(glyphs: Vec<Placed>) -> Vec<Placed> {
    let mut seen: HashMap<(GlyphText, i32, i32), Vec<(f32, f32)>> = HashMap::new();
    let mut out = Vec::with_capacity(glyphs.len());
    for placed in glyphs {
        let glyph = &placed.glyph;
        let reach = (0.2 * glyph.size).max(0.5);
        let (x, y) = (glyph.area.left, glyph.area.bottom);
        #[expect(clippy::cast_possible_truncation, reason = "fields of a page")]
        let field = |v: f32| (v / 8.0).floor() as i32;
        let near = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (dx, dy)));
        let double = near.into_iter().any(|(dx, dy)| {
            let key = (glyph.text.clone(), field(x) + dx, field(y) + dy);
            seen.get(&key).is_some_and(|places| {
                let close = |place: &(f32, f32)| {
                    (place.0 - x).abs() <= reach && (place.1 - y).abs() <= reach
                };
                places.iter().any(close)
            })
        });
        if double {
            continue;
        }
        let key = (glyph.text.clone(), field(x), field(y));
        let places = seen.entry(key).or_default();
        // Many in one field of eight points are no text.
        if places.len() < 64 {
            places.push((x, y));
        }
        out.push(placed);
    }
    out
}

/// Puts characters of upright text into lines, from the top.
pub(super) fn lines(glyphs: Vec<Placed>) -> Vec<TextLine> {
    rows(glyphs).into_iter().flat_map(row_lines).collect()
}

/// The lines of the characters of one height.
pub(super) fn row_lines(row: Vec<Placed>) -> Vec<TextLine> {
    runs(row).into_iter().filter_map(line).collect()
}

/// Puts characters of upright text that stand at one height together, from the top.
pub(super) fn rows(mut glyphs: Vec<Placed>) -> Vec<Vec<Placed>> {
    let middle = |placed: &Placed| placed.glyph.area.middle().1;
    glyphs.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
    let mut out = Vec::new();
    let mut row: Vec<Placed> = Vec::new();
    let (mut sum, mut size) = (0.0_f32, 0.0_f32);
    for placed in glyphs {
        let (at, own) = (middle(&placed), placed.glyph.size);
        #[expect(clippy::cast_precision_loss, reason = "characters of a line")]
        let mean = sum / row.len().max(1) as f32;
        if !row.is_empty() && at - mean > 0.45 * own.min(size) {
            out.push(std::mem::take(&mut row));
            (sum, size) = (0.0, 0.0);
        }
        sum += at;
        size = size.max(own);
        row.push(placed);
    }
    out.push(row);
    out
}

/// The characters of one height: one line, or several where texts are printed over one another. Those
/// are told by the order of the file.
fn runs(mut row: Vec<Placed>) -> Vec<Vec<Placed>> {
    row.sort_by(|a, b| a.glyph.area.left.total_cmp(&b.glyph.area.left));
    let over = row.windows(2).filter(|pair| match pair {
        [before, next] => next.glyph.area.left < before.glyph.area.right - 0.5 * next.glyph.size,
        _ => false,
    });
    if over.count() * 4 <= row.len() {
        return vec![row];
    }
    row.sort_by_key(|placed| placed.order);
    let mut out: Vec<Vec<Placed>> = Vec::new();
    for placed in row {
        let left = placed.glyph.area.left;
        match out.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.glyph.area.left < left) => {
                run.push(placed);
            }
            _ => out.push(vec![placed]),
        }
    }
    out
}

/// One line of characters, in the order in which they stand.
fn line(mut row: Vec<Placed>) -> Option<TextLine> {
    row.sort_by(|a, b| a.glyph.area.left.total_cmp(&b.glyph.area.left));
    // Spaces that the file has divide words where the gap alone would not tell.
    let mut spaced = false;
    let mut divided = Vec::with_capacity(row.len());
    row.retain(|placed| {
        if placed.glyph.text.is_space() {
            spaced |= placed.glyph.area.right - placed.glyph.area.left >= 0.15 * placed.glyph.size;
            return false;
        }
        divided.push(std::mem::take(&mut spaced));
        true
    });
    let area = row
        .iter()
        .map(|placed| placed.glyph.area)
        .reduce(Area::cover)?;
    let size = row
        .iter()
        .map(|placed| placed.glyph.size)
        .fold(0.0, f32::max);
    let mut content = Paragraph::new(String::with_capacity(3 * row.len()));
    let mut before: Option<&Glyph> = None;
    for (Placed { glyph, place, .. }, divided) in row.iter().zip(divided) {
        if before.is_some_and(|before| divided && has_gap(before, glyph) || is_apart(before, glyph))
        {
            content.text.push(' ');
        }
        let at = u32::try_from(content.text.len()).unwrap_or(u32::MAX);
        content.boxes.push((at, *place));
        glyph.text.push_to(&mut content.text);
        before = Some(glyph);
    }
    Some(TextLine {
        area,
        size,
        lead: lead(&row),
        column: 0,
        content,
    })
}

/// The width of what a line cannot be broken within, at its beginning.
fn lead(row: &[Placed]) -> f32 {
    let letter = |glyph: &Glyph| {
        let c = glyph.text.first();
        c.is_ascii_graphic() || c.is_alphabetic() && c < '\u{2E80}'
    };
    let mut glyphs = row.iter().map(|placed| &placed.glyph);
    let Some(first) = glyphs.next() else {
        return 0.0;
    };
    let mut last = first;
    for next in glyphs {
        let sticks = match next.text.first() {
            // Opening marks stay with what follows them, closing ones with what is before them.
            _ if "（《〈“”‘’【〔".contains(last.text.first()) => true,
            c if "，。、；：？！）》〉“”‘’】〕％…—·,.:;!?)]}%".contains(c) => {
                true
            }
            _ => letter(last) && letter(next) && !is_apart(last, next),
        };
        if !sticks {
            break;
        }
        last = next;
    }
    last.area.right - first.area.left
}

/// Whether there is room for a space between two characters.
fn has_gap(before: &Glyph, next: &Glyph) -> bool {
    next.area.left - before.area.right > 0.1 * before.size.min(next.size)
}

/// Whether white space stands between two characters. Chinese characters are spread to fill a line,
/// letters and digits are not.
fn is_apart(before: &Glyph, next: &Glyph) -> bool {
    let gap = next.area.left - before.area.right;
    let size = before.size.min(next.size);
    let narrow = |glyph: &Glyph| glyph.text.first().is_ascii();
    gap > if narrow(before) && narrow(next) {
        0.2
    } else {
        0.6
    } * size
}

/// Lines of one block, one behind the other.
pub(super) fn joined(lines: Vec<TextLine>) -> Option<Paragraph> {
    let mut lines = lines.into_iter();
    let mut all = lines.next()?.content;
    all.wrapped = true;
    for line in lines {
        all.push_line(&line.content);
    }
    Some(all)
}

/// Whether a line begins with the marker of a heading or of an item: 一、 （二） 3. 4、 第五条.
pub(super) fn begins_anew(text: &str) -> bool {
    let text = text.trim_start();
    let inner = text.strip_prefix(['（', '(', '第']).unwrap_or(text);
    let chinese = |c: char| "一二三四五六七八九十百".contains(c);
    let number = if inner.starts_with(chinese) {
        inner.trim_start_matches(chinese)
    } else {
        let digits =
            inner.trim_start_matches(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
        // A longer number, or the point of a decimal, is no marker.
        if inner.len() - digits.len() > 6 {
            return false;
        }
        digits
    };
    if number.len() == inner.len() {
        return false;
    }
    let mut behind = number.chars();
    match (text.len() == inner.len(), behind.next()) {
        (true, Some('、' | '．')) => true,
        (true, Some('.')) => !behind.next().is_some_and(|c| c.is_ascii_digit()),
        (false, Some('）' | ')')) => !text.starts_with('第'),
        (false, Some('章' | '条' | '节' | '部')) => text.starts_with('第'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::begins_anew;

    #[test]
    fn markers_begin_a_paragraph() {
        for text in [
            "一、总体情况",
            "（二）依申请公开",
            "3.监督",
            "4、其他",
            "第五条 经费",
            "十二、附表",
        ] {
            assert!(begins_anew(text), "{text}");
        }
        for text in [
            "一般情况",
            "2.5万元",
            "2019年",
            "（以下简称",
            "第一时间",
            "12345热线",
            "三公经费",
        ] {
            assert!(!begins_anew(text), "{text}");
        }
    }
}
