//! The enumerations of running text: 一是…二是…, 第一，…第二，…, 1、…2、…, （1）…（2）…, ①②③.

use std::ops::Range;

use gongkai_text::Clean;

use crate::chars::{CharSet, is_han_digit, is_stop, piece, span, trimmed};
use crate::marker::{MarkerStyle, parse_marker};

/// One item of an enumeration: the number that its marker shows, or must have shown; the marker as it
/// stands, 是 where it has lost its number (`：是切实推进…二是…`); from the marker to the next item or
/// the end of the paragraph.
pub type Item = gongkai_report::Item<Clean>;

/// The items of a text, in reading order.
///
/// 一是 and 第一， are items wherever they stand behind a mark or open a paragraph; the other markers
/// only where a 1 and a 2 follow each other.
///
/// ```
/// use gongkai_outline::items;
///
/// let text = "主要问题：一是公开意识不强；二是平台利用不够。整改措施：一是加强培训。二是完善制度。";
/// let numbers: Vec<_> = items(text).iter().filter_map(|item| item.number).collect();
/// assert_eq!(numbers, [1, 2, 1, 2]);
/// assert!(items("统一是前提，第一、二产业").is_empty());
/// ```
#[must_use]
pub fn items(text: &str) -> Vec<Item> {
    let mut start = 0;
    let lines = text.split('\n').map(move |line| {
        let range = start..start + line.len();
        start += line.len() + 1;
        range
    });
    items_in(text, lines, &mut Carried::default())
}

/// The last number of each style.
#[derive(Debug, Clone, Default)]
pub(crate) struct Carried(Vec<(MarkerStyle, u32)>);

impl Carried {
    fn get(&self, style: MarkerStyle) -> Option<u32> {
        self.0
            .iter()
            .find(|(of, _)| *of == style)
            .map(|&(_, number)| number)
    }

    fn set(&mut self, style: MarkerStyle, number: u32) {
        match self.0.iter_mut().find(|(of, _)| *of == style) {
            Some((_, last)) => *last = number,
            None => self.0.push((style, number)),
        }
    }
}

/// A marker in running text.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    start: usize,
    len: usize,
    number: u32,
    style: MarkerStyle,
    /// A sentence or a main part of one ends before it, or a line starts with it.
    strong: bool,
    /// A paragraph starts with it.
    opens: bool,
    damaged: bool,
}

/// The items of the paragraphs at `ranges`, which stand in order.
///
/// `carried` is how far each style had counted where the text before ended; a list that goes on from
/// there needs no 1.
pub(crate) fn items_in(
    text: &str,
    ranges: impl Iterator<Item = Range<usize>>,
    carried: &mut Carried,
) -> Vec<Item> {
    let mut runs = Runs {
        carried: std::mem::take(carried),
        ..Runs::default()
    };
    let mut ends: Vec<usize> = Vec::new();
    for range in ranges {
        for candidate in Candidates::new(text, range.clone()) {
            runs.add(text, candidate);
        }
        ends.push(range.end);
    }
    let found = runs.finish();
    for item in &found {
        carried.set(item.style, item.number);
    }
    let mut paragraphs = ends.into_iter().peekable();
    let mut out: Vec<Item> = Vec::with_capacity(found.len());
    for (index, candidate) in found.iter().enumerate() {
        while paragraphs.next_if(|&end| end <= candidate.start).is_some() {}
        let own = paragraphs.peek().copied().unwrap_or(text.len());
        let next = found.get(index + 1).map_or(own, |next| next.start.min(own));
        let range = trimmed(text, candidate.start..next);
        let marker = piece(text, candidate.start..candidate.start + candidate.len);
        out.push(Item::new(Some(candidate.number), marker, span(range)));
    }
    out
}

/// Goes over the text once and gives the places that look like markers.
struct Candidates<'t> {
    /// The text up to the end of the paragraph.
    text: &'t str,
    /// Where the paragraph begins.
    start: usize,
    at: usize,
}

impl<'t> Candidates<'t> {
    fn new(text: &'t str, range: Range<usize>) -> Self {
        Self {
            text: piece(text, 0..range.end),
            start: range.start,
            at: range.start,
        }
    }

    /// The character before the present place, if it is one of the paragraph.
    fn before(&self) -> Option<char> {
        piece(self.text, self.start..self.at).chars().next_back()
    }

    /// The last character before the white space at the present place.
    fn solid(&self) -> Option<char> {
        let solid = |c: &char| !c.is_whitespace() || *c == '\n';
        piece(self.text, self.start..self.at)
            .chars()
            .rev()
            .find(solid)
    }

    /// The candidate at the present place, which may be one.
    fn read(&self, first: char) -> Option<Candidate> {
        let before = self.before();
        let strong = before.is_none_or(|c| c == '\n')
            || self
                .solid()
                .is_none_or(|c| is_stop(c) || matches!(c, '\n' | '.' | '”' | '）' | ')'));
        if first == '是' {
            let ends = before.is_some_and(|c| matches!(c, '：' | '；' | '。' | ':' | ';'));
            return ends.then_some(Candidate {
                start: self.at,
                len: first.len_utf8(),
                number: 0,
                style: MarkerStyle::Is,
                strong,
                opens: false,
                damaged: true,
            });
        }
        let rest = self.text.get(self.at..)?;
        let marker = parse_marker(rest)?;
        let inner = rest.get(marker.len..)?;
        let listed = !matches!(marker.style, MarkerStyle::Is | MarkerStyle::Ordinal);
        let next = inner.chars().next()?;
        // 一、二产业; （一）、（二）项; 第（一）项
        if listed
            && (is_han_digit(next)
                || matches!(next, '（' | '(' | '、' | '，' | '项' | '款' | '第')
                || next.is_ascii_digit() && marker.style == MarkerStyle::DigitComma)
            || before == Some('第')
            || marker.style == MarkerStyle::Ordinal && next == '第'
            || matches!(
                marker.style,
                MarkerStyle::Part
                    | MarkerStyle::Chapter
                    | MarkerStyle::Division
                    | MarkerStyle::Article
            )
        {
            return None;
        }
        if listed && !is_bracket(first) && !strong {
            return None;
        }
        Some(Candidate {
            start: self.at,
            len: marker.text.len(),
            number: marker.number,
            style: marker.style,
            strong,
            opens: before.is_none(),
            damaged: false,
        })
    }
}

/// The characters that a marker may begin with.
static OPENERS: CharSet = openers();

const fn openers() -> CharSet {
    const RANGES: [(char, char); 24] = [
        ('0', '9'),
        ('(', '('),
        ('（', '（'),
        ('第', '第'),
        ('其', '其'),
        ('是', '是'),
        ('\u{2460}', '\u{277F}'),
        ('\u{3220}', '\u{3229}'),
        ('〇', '〇'),
        ('○', '○'),
        ('零', '零'),
        ('一', '一'),
        ('二', '二'),
        ('三', '三'),
        ('四', '四'),
        ('五', '五'),
        ('六', '六'),
        ('七', '七'),
        ('八', '八'),
        ('九', '九'),
        ('十', '十'),
        ('百', '百'),
        ('廿', '廿'),
        ('卅', '卅'),
    ];
    let mut set = CharSet::new();
    let mut index = 0;
    while index < RANGES.len() {
        let (first, last) = RANGES[index];
        let mut at = first as u32;
        while at <= last as u32 {
            set.insert(at);
            at += 1;
        }
        index += 1;
    }
    set
}

/// Whether a marker may begin with `c` wherever it stands.
fn is_bracket(c: char) -> bool {
    matches!(c, '（' | '(') || c > '\u{245F}' && c < '\u{277F}'
}

/// Whether a marker may stand behind `before`.
fn may_follow(before: Option<char>) -> bool {
    before.is_none_or(|c| crate::chars::is_break(c) || c == '—')
}

impl Iterator for Candidates<'_> {
    type Item = Candidate;

    fn next(&mut self) -> Option<Candidate> {
        while let Some((at, c)) = OPENERS.next(self.text, self.at) {
            self.at = at;
            let may = is_bracket(c) || may_follow(self.before());
            let found = may.then(|| self.read(c)).flatten();
            let len = found.as_ref().map_or(0, |found| found.len);
            self.at += len.max(c.len_utf8());
            if found.is_some() {
                return found;
            }
        }
        self.at = self.text.len();
        None
    }
}

/// Sorts candidates into runs that count up.
#[derive(Default)]
struct Runs {
    done: Vec<Candidate>,
    open: Vec<(MarkerStyle, Vec<Candidate>)>,
    /// 是 behind a mark, which may have lost its number.
    lost: Option<Candidate>,
    carried: Carried,
}

impl Runs {
    fn add(&mut self, text: &str, candidate: Candidate) {
        if candidate.damaged {
            // The first one after a marker counts; later ones are sentences of that item.
            self.lost.get_or_insert(candidate);
            return;
        }
        let style = candidate.style;
        let lost = if style == MarkerStyle::Is {
            self.lost.take()
        } else {
            None
        };
        let slot = self
            .open
            .iter()
            .position(|(of, _)| *of == style)
            .unwrap_or_else(|| {
                self.open.push((style, Vec::new()));
                self.open.len() - 1
            });
        let Some((_, run)) = self.open.get_mut(slot) else {
            return;
        };
        let reached = run.last().map_or(0, |item| item.number);
        let goes_on = run.is_empty()
            && candidate.opens
            && self
                .carried
                .get(style)
                .is_some_and(|last| last + 1 == candidate.number);
        if candidate.number == reached + 1 || goes_on {
            run.push(candidate);
            return;
        }
        // 二是 with nothing before it, or behind a run that ended: its first item lost its number.
        if let Some(lost) = lost.filter(|lost| is_near(text, lost, &candidate)) {
            let due = candidate.number - 1;
            if due == reached + 1 && reached > 0 {
                run.push(Candidate {
                    number: due,
                    ..lost
                });
                run.push(candidate);
                return;
            }
            if due == 1 {
                let ended =
                    std::mem::replace(run, vec![Candidate { number: 1, ..lost }, candidate]);
                self.close(style, ended);
                return;
            }
        }
        let weak = !matches!(style, MarkerStyle::Is | MarkerStyle::Ordinal);
        if candidate.number == 1 || !weak && candidate.strong {
            let ended = std::mem::replace(run, vec![candidate]);
            self.close(style, ended);
        }
    }

    fn close(&mut self, style: MarkerStyle, run: Vec<Candidate>) {
        let goes_on = run
            .first()
            .is_some_and(|first| first.number > 1 && first.opens);
        let single = run.len() < 2 && !goes_on;
        let keeps = match style {
            MarkerStyle::Is => !single || run.first().is_some_and(|first| first.strong),
            _ => !single,
        };
        if keeps {
            self.done.extend(run);
        }
    }

    fn finish(mut self) -> Vec<Candidate> {
        for (style, run) in std::mem::take(&mut self.open) {
            self.close(style, run);
        }
        self.done.sort_by_key(|candidate| candidate.start);
        self.done
    }
}

/// Whether an item that starts at `lost` may end where `next` starts.
fn is_near(text: &str, lost: &Candidate, next: &Candidate) -> bool {
    next.number > 1 && !piece(text, lost.start..next.start).contains('\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(u32, &str)]) {
        let items = items(text);
        let found: Vec<_> = items
            .iter()
            .map(|item| (item.number.unwrap(), item.marker.as_str()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_han_digit_may_open() {
        for c in '\0'..=char::MAX {
            let digit = is_han_digit(c) || c.is_ascii_digit();
            let other = "（(第其是".contains(c)
                || ('\u{2460}'..='\u{277F}').contains(&c)
                || ('\u{3220}'..='\u{3229}').contains(&c);
            assert_eq!(OPENERS.has(c), digit || other, "{c:?}");
        }
    }

    #[test]
    fn run_in_items() {
        check(
            "。一是甲。二是乙；三是丙。",
            &[(1, "一是"), (2, "二是"), (3, "三是")],
        );
        check("措施：1、甲；2、乙。", &[(1, "1、"), (2, "2、")]);
        check("包括（1）甲；（2）乙", &[(1, "（1）"), (2, "（2）")]);
        check("①甲②乙③丙", &[(1, "①"), (2, "②"), (3, "③")]);
        check("第一，甲。第二，乙。", &[(1, "第一，"), (2, "第二，")]);
        check(
            "分三步：（一）甲；（二）乙。",
            &[(1, "（一）"), (2, "（二）")],
        );
        check("1.甲\n2.乙\n3.丙", &[(1, "1."), (2, "2."), (3, "3.")]);
    }

    #[test]
    fn two_runs_in_one_paragraph() {
        check(
            "问题：一是甲；二是乙。措施：一是丙；二是丁。",
            &[(1, "一是"), (2, "二是"), (1, "一是"), (2, "二是")],
        );
    }

    #[test]
    fn a_marker_that_lost_its_number() {
        check(
            "表现在：是甲。二是乙。三是丙。",
            &[(1, "是"), (2, "二是"), (3, "三是")],
        );
        check(
            "一是甲；是乙；三是丙。",
            &[(1, "一是"), (2, "是"), (3, "三是")],
        );
        check("结果：是好的。", &[]);
    }

    #[test]
    fn numbers_that_are_no_items() {
        check("公开200条。2016年12月，1.5万份", &[]);
        check("第二十条第（一）项、第（二）项", &[]);
        check("一、二、三产业", &[]);
        check("全省第一，全国第二，", &[]);
        check("统一是关键", &[]);
    }
}
