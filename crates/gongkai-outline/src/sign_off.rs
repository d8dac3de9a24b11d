//! 落款: who signs the document, and when.

use std::ops::Range;

use gongkai_text::{CleanSpan, Zone};

use crate::chars::{piece, span, trimmed_by};
use crate::line::Line;
use crate::signature::{SHORTEST_SIGNER, date_of, organ_of, solid_chars};
use crate::word_lists::{self, contains_any};

/// 落款: the organ and the date under the text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignOff {
    /// The organ that signs.
    pub issuer: Option<CleanSpan>,
    /// The date as printed, damaged or not.
    pub date: Option<CleanSpan>,
    /// From the first to the last of them.
    pub span: CleanSpan,
}

/// The sign-off in `lines`, which end where the foot begins; `start` is the first byte of the body.
pub(crate) fn sign_off(text: &str, lines: &[Line], start: usize) -> Option<SignOff> {
    let body = lines
        .iter()
        .position(|line| line.range.end > start)
        .unwrap_or(lines.len());
    let own = lines.get(body..)?;
    let end = at_end(text, own);
    let whole = |signed: &SignOff| signed.issuer.is_some() && signed.date.is_some();
    // A date alone may be that of an annex; an organ with a date under it signs.
    if end.as_ref().is_some_and(whole) {
        return end;
    }
    within(text, own)
        .or(end)
        .or_else(|| dated_letter(text, own))
        .or_else(|| glued(text, own.last()?))
}

/// Organ and date on the last lines, in either order.
fn at_end(text: &str, lines: &[Line]) -> Option<SignOff> {
    let mut issuer = None;
    let mut date = None;
    for (index, line) in lines.iter().enumerate().rev().take(6) {
        if line.is_cell() || !line.is_body() && !dates_organ(text, lines, index) {
            continue;
        }
        let words = line.text(text);
        let found = read(text, line);
        match found {
            Some((organ, day)) => {
                if issuer.is_some() && organ.is_some() || date.is_some() && day.is_some() {
                    break;
                }
                issuer = issuer.or(organ);
                date = date.or(day);
            }
            // （此件公开发布）, 附件：… may stand below.
            None if words.starts_with(['（', '(']) || words.starts_with('附') => {}
            None => break,
        }
        if issuer.is_some() && date.is_some() {
            break;
        }
    }
    // The last line of a page that was cut off may end as names of organs do.
    if date.is_none() {
        issuer = issuer.filter(|organ| !is_cut_sentence(piece(text, organ.clone())));
    }
    let below = issuer.as_ref().is_some_and(|organ| {
        let dated_above = date.as_ref().is_some_and(|day| day.start < organ.start);
        !dated_above
    });
    if let Some(organ) = issuer.clone().filter(|_| below) {
        let index = lines.partition_point(|line| line.range.end <= organ.start);
        let (first, count) = first_signer(text, lines, index);
        // Organs without a date, one below the other, are a list.
        if date.is_none() && count > MOST_UNDATED {
            return None;
        }
        issuer = first.or(issuer);
    }
    join(issuer, date)
}

/// The first of the organs that sign together, one below the other, of which line `index` names the last, and how
/// many there are; `None` for one organ alone.
fn first_signer(text: &str, lines: &[Line], index: usize) -> (Option<Range<usize>>, usize) {
    /// Organs that sign one document.
    const MOST: usize = 40;
    let above = lines.get(..index).unwrap_or_default().iter().rev();
    let signing = above.take(MOST).map_while(|line| {
        let words = line.text(text);
        let alone = line.is_body() && !line.is_cell() && !words.contains(['：', ':']);
        let organ = alone.then(|| organ_of(words))??;
        let name = piece(words, organ.clone());
        let fits = !is_cut_sentence(name) && solid_chars(name).nth(SHORTEST_SIGNER - 1).is_some();
        fits.then(|| within_line(line, organ))
    });
    let (mut first, mut count) = (None, 1);
    for organ in signing {
        first = Some(organ);
        count += 1;
    }
    (first, count)
}

/// Organ and date on two lines further up: a letter with an annex.
///
/// A text in which several organs sign one after the other quotes them all, and none of them signs it.
fn within(text: &str, lines: &[Line]) -> Option<SignOff> {
    /// As many different organs sign a document and what is attached to it.
    const MOST: usize = 2;
    let mut found = lines
        .windows(2)
        .enumerate()
        .rev()
        .filter_map(|(index, pair)| {
            let [first, second] = pair else { return None };
            if first.is_cell() || second.is_cell() || !first.is_body() || !second.is_body() {
                return None;
            }
            // Most lines are no date, which is told sooner than that they are no organ.
            let day = date_of(second.text(text))?;
            let organ = organ_of(first.text(text))?;
            let range = within_line(first, organ);
            Some((index, range, within_line(second, day)))
        });
    let (index, organ, day) = found.next()?;
    let last = piece(text, organ.clone());
    let mut others: Vec<&str> = found.map(|(_, organ, _)| piece(text, organ)).collect();
    others.retain(|other| *other != last);
    others.sort_unstable();
    others.dedup();
    if others.len() >= MOST {
        return None;
    }
    let (signer, _) = first_signer(text, lines, index);
    join(Some(signer.unwrap_or(organ)), Some(day))
}

/// The day of a letter without the organ, between the last sentence of the letter and the title of what it encloses.
fn dated_letter(text: &str, lines: &[Line]) -> Option<SignOff> {
    /// A line with a date, in bytes.
    const LONGEST: usize = 60;
    lines.windows(3).find_map(|three| {
        let [last, day, title] = three else {
            return None;
        };
        let plain = |line: &Line| line.is_body() && !line.is_cell();
        if !three.iter().all(plain) || day.range.len() > LONGEST {
            return None;
        }
        let parted = last.text(text).ends_with('。')
            && crate::title::rate(title.text(text)) >= crate::title::Rating::Weak;
        let date = parted.then(|| date_of(day.text(text)))??;
        join(None, Some(within_line(day, date)))
    })
}

/// Whether line `index` is a labelled date right under the organ that signs, as a byline of a page would have it:
/// `落款：某某局`, `日期：2020年1月15日`.
pub(crate) fn dates_organ(text: &str, lines: &[Line], index: usize) -> bool {
    let above = index.checked_sub(1).and_then(|index| lines.get(index));
    let (Some(line), Some(above)) = (lines.get(index), above) else {
        return false;
    };
    let words = line.text(text);
    matches!(line.zone, Zone::Byline | Zone::Metadata)
        && above.is_body()
        && !above.is_cell()
        && !words.starts_with("发布")
        && date_of(words).is_some()
        && organ_of(above.text(text)).is_some()
}

/// The sign-off of a letter that stands above the title of what it encloses, in the lines `above` the body.
///
/// An organ and a date under a title are no sign-off: a sentence must stand above them.
pub(crate) fn signed_letter(text: &str, above: &[Line]) -> Option<SignOff> {
    let sentence = above
        .iter()
        .position(|line| line.is_body() && !line.is_cell() && line.text(text).ends_with('。'))?;
    within(text, above.get(sentence..)?)
}

/// Organ and date behind the last sentence of the last line.
fn glued(text: &str, line: &Line) -> Option<SignOff> {
    let words = line.text(text);
    let at = words.rfind('。')? + '。'.len_utf8();
    let tail = trimmed_by(words, at..words.len(), char::is_whitespace);
    if tail.is_empty() || line.is_cell() {
        return None;
    }
    let (organ, day) = both(piece(words, tail.clone()))?;
    let shift = |range: Range<usize>| {
        line.range.start + tail.start + range.start..line.range.start + tail.start + range.end
    };
    join(organ.map(shift), Some(shift(day)))
}

fn join(issuer: Option<Range<usize>>, date: Option<Range<usize>>) -> Option<SignOff> {
    let issuer = issuer.map(span);
    let date = date.map(span);
    let whole = match (issuer, date) {
        (Some(issuer), Some(date)) => issuer.cover(date),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return None,
    };
    Some(SignOff {
        issuer,
        date,
        span: whole,
    })
}

/// More organs than these without a date are a list, not a sign-off.
const MOST_UNDATED: usize = 2;

type Found = (Option<Range<usize>>, Option<Range<usize>>);

/// What a line of a sign-off holds.
fn read(text: &str, line: &Line) -> Option<Found> {
    let words = line.text(text);
    if let Some(day) = date_of(words) {
        return Some((None, Some(within_line(line, day))));
    }
    if let Some(organ) = organ_of(words) {
        return Some((Some(within_line(line, organ)), None));
    }
    let (organ, day) = both(words)?;
    Some((
        organ.map(|organ| within_line(line, organ)),
        Some(within_line(line, day)),
    ))
}

fn within_line(line: &Line, range: Range<usize>) -> Range<usize> {
    line.range.start + range.start..line.range.start + range.end
}

/// Organ and date on one line.
fn both(words: &str) -> Option<(Option<Range<usize>>, Range<usize>)> {
    /// A note on the seal and the date.
    const MOST: usize = 2;
    let starts = words.char_indices();
    let mut starts = starts.filter(|&(_, c)| c.is_ascii_digit() || c == '二' || c == '（');
    let at = starts.next()?.0;
    // 某某局（印） 2019年1月22日
    let after_seal = piece(words, at..words.len())
        .starts_with('（')
        .then(|| starts.next().map(|(at, _)| at))
        .flatten();
    let places = std::iter::once(at).chain(after_seal).take(MOST);
    let mut found = places.filter_map(|at| {
        let day = date_of(piece(words, at..words.len()))?;
        let organ = organ_of(piece(words, 0..at))?;
        Some((Some(organ), at + day.start..at + day.end))
    });
    found.next()
}

/// Whether the words are part of a sentence that was cut off, not a name: 二是在门户网站.
fn is_cut_sentence(words: &str) -> bool {
    crate::marker::parse_marker(words).is_some() || contains_any(words, word_lists::SENTENCE_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organ_and_date_on_one_line() {
        let dated = both("青禾县水利局（印）　2019年1月22日");
        assert_eq!(
            dated.and_then(|(organ, _)| organ),
            Some(0.."青禾县水利局".len())
        );
        assert!(is_cut_sentence("三是在公开网站"));
        assert!(!is_cut_sentence("青禾县水利局"));
    }
}
