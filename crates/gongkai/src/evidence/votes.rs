//! The evidence of a page for the reporting year.

use crate::word_lists::{self, contains, contains_any, find};
use chrono::Datelike as _;
use gongkai_normalize::{DateKind, DateValue, ScanOptions, scan_dates};
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::DerivedFrom;
use gongkai_text::{CleanSpan, Document};

use super::coverage::Stated;
use super::dates::{dates_in, find_date};
use super::year::YearVote;
use crate::border::Border;

/// Years before the first disclosure rules (Guangzhou, 2002) are years that a text tells of.
const FIRST_YEAR: i32 = 2002;
/// Digits beyond this are no year.
const LAST_YEAR: i32 = 2099;

/// How many level-1 sections may each add a vote by naming a year at their start.
const SECTIONS: usize = 4;

/// What stands in brackets right under a title: （2014年度）.
fn under(document: &Document, title: CleanSpan) -> Option<CleanSpan> {
    const LONGEST: usize = 40;
    let rest = document.text().get(title.end()..)?;
    let line = rest.trim_start();
    let len = line.find(['）', ')', '\n'])?;
    let start = title.end() + rest.len() - line.len();
    let is_bracket = line.starts_with(['（', '(']) && len < LONGEST;
    CleanSpan::new(start, start + len).filter(|_| is_bracket)
}

/// The votes of a page, those of its head first.
pub(crate) fn votes(
    document: &Document,
    outline: &Outline,
    stated: Option<&Stated>,
) -> Vec<YearVote> {
    let border = Border::new(document);
    let mut votes = Vec::new();
    let mut vote = |year: i32, weight: u32, span: Option<CleanSpan>, from: DerivedFrom| {
        if (FIRST_YEAR..=LAST_YEAR).contains(&year) {
            votes.push(YearVote {
                year,
                weight,
                span,
                from,
            });
        }
    };

    let title = outline.head.title.as_ref();
    let titled = |title: &gongkai_outline::Title| {
        year_in(border, title.span).or_else(|| in_brackets(border, title.span))
    };
    if let Some((year, span)) = title.and_then(titled) {
        vote(year, 6, Some(span), DerivedFrom::Title);
    }
    if let Some((year, span)) =
        title.and_then(|title| year_in(border, under(document, title.span)?))
    {
        vote(year, 6, Some(span), DerivedFrom::Title);
    }
    for other in &outline.head.title_candidates {
        if title.is_none_or(|title| title.span != other.span)
            && let Some((year, span)) = year_in(border, other.span)
        {
            vote(year, 3, Some(span), DerivedFrom::Title);
        }
    }
    for entry in &outline.head.metadata {
        if entry.key == MetadataKey::Title
            && let Some((year, span)) = year_in(border, entry.span)
        {
            vote(year, 2, Some(span), DerivedFrom::Metadata);
        }
    }
    if let Some(stated) = stated
        && stated.start.year() == stated.end.year()
    {
        vote(
            stated.start.year(),
            5,
            Some(stated.span),
            DerivedFrom::Coverage,
        );
    }
    if let Some((year, span, firm)) = preface_year(border, outline) {
        vote(
            year,
            if firm { 4 } else { 3 },
            Some(span),
            DerivedFrom::Body,
        );
    }
    let openings = outline.sections.iter().filter_map(|section| {
        year_in(border, section.heading_span).or_else(|| opening_year(border, section.own()))
    });
    for (year, span) in openings.take(SECTIONS) {
        vote(year, 1, Some(span), DerivedFrom::Body);
    }
    // Used if nothing else names a year: a line of the head that is a year in brackets, then the first
    // sentences of sections that begin with one.
    if votes.is_empty() {
        let found = lines_in_brackets(document).find_map(|line| year_in(border, line));
        let found = found.filter(|(year, _)| (FIRST_YEAR..=LAST_YEAR).contains(year));
        votes.extend(found.map(|(year, span)| YearVote {
            year,
            weight: 3,
            span: Some(span),
            from: DerivedFrom::Title,
        }));
    }
    if votes.is_empty() {
        let found = outline
            .walk()
            .flat_map(|section| sentence_years(border, section.own()))
            .filter(|(year, _)| (FIRST_YEAR..=LAST_YEAR).contains(year));
        votes.extend(found.take(SENTENCES).map(|(year, span)| YearVote {
            year,
            weight: 1,
            span: Some(span),
            from: DerivedFrom::Body,
        }));
    }
    votes
}

/// The first lines of a page that are a year in brackets and nothing else: （2014年度） under the title of a
/// form, which names no report.
fn lines_in_brackets(document: &Document) -> impl Iterator<Item = CleanSpan> {
    const LINES: usize = 12;
    /// 二〇一四年度, with spaces.
    const LONGEST: usize = "二〇一四年度".len() + 4;
    let mut at = 0;
    let lines = document.text().split_inclusive('\n');
    lines.take(LINES).filter_map(move |line| {
        let start = at + line.len() - line.trim_start().len();
        at += line.len();
        let bare = line.trim();
        let inner = bare
            .strip_prefix(['（', '('])?
            .strip_suffix(['）', ')'])?
            .trim_end();
        let is_year = inner.len() <= LONGEST && inner.ends_with(['年', '度']);
        CleanSpan::new(start, start + bare.len()).filter(|_| is_year)
    })
}

/// How many sentences may vote, where nothing else does.
const SENTENCES: usize = 12;

/// The years that sentences open with: `2013年，我区…`, `截至2013年底，…`.
fn sentence_years(border: Border<'_>, own: CleanSpan) -> Vec<(i32, CleanSpan)> {
    /// As much of a section as is looked at, in bytes.
    const LONGEST: usize = 6_000;
    let text = border.text(own);
    let mut at = 0;
    let mut out = Vec::new();
    for sentence in text.split_inclusive(['。', '\n', '；', '：']) {
        let start = own.start() + at;
        at += sentence.len();
        if at > LONGEST || out.len() >= SENTENCES {
            break;
        }
        let lead = sentence.len() - sentence.trim_start().len();
        let rest = sentence.trim_start();
        // 二是2013年，…
        let item = rest.split_once('是').filter(|(number, _)| {
            number.chars().count() == 1 && number.chars().all(|c| "一二三四五六七八九".contains(c))
        });
        let lead_less = item.map_or(rest, |(_, behind)| behind);
        let tail = ["截至", "截止到", "截止", "到"]
            .iter()
            .find_map(|word| lead_less.strip_prefix(word))
            .unwrap_or(lead_less);
        let skip = rest.len() - tail.len();
        let near = rest.get(skip..).unwrap_or_default();
        let digits = near.bytes().take_while(u8::is_ascii_digit).count();
        let behind = near.get(digits..).unwrap_or_default().trim_start();
        // 2018-2019学年，…
        let school_year = || {
            const NEAR: usize = 24;
            let clause = behind.split(['，', '。', '；']).next().unwrap_or_default();
            behind.starts_with(['-', '—', '–', '－', '～', '~', '至', '/'])
                && clause.find("学年").is_some_and(|at| at <= NEAR)
        };
        if digits == 4
            && (behind.starts_with('年') || school_year())
            && let Some(year) = near.get(..4).and_then(|digits| digits.parse().ok())
            && let Some(span) = CleanSpan::new(start + lead + skip, start + lead + skip + 4)
        {
            out.push((year, span));
        }
    }
    out
}

/// The vote of a title that stands nowhere in the text.
pub(crate) fn in_words(title: &str) -> Option<YearVote> {
    let options = ScanOptions::default();
    let year = scan_dates(title, &options).find_map(|date| match date.value {
        DateValue::Resolved { start, .. } if date.kind == DateKind::Year => Some(start.year()),
        _ => None,
    })?;
    (FIRST_YEAR..=LAST_YEAR)
        .contains(&year)
        .then_some(YearVote {
            year,
            weight: 3,
            span: None,
            from: DerivedFrom::Title,
        })
}

/// The year of a part of it that has no fixed days: 2015年春季, 2015年第一、三季度.
fn unfixed(words: &str, at: usize) -> Option<(i32, CleanSpan)> {
    const DIGITS: usize = 4;
    let year = words.get(..DIGITS)?;
    let is_year = year.bytes().all(|byte| byte.is_ascii_digit())
        && words.get(DIGITS..)?.trim_start().starts_with('年');
    is_year.then(|| Some((year.parse().ok()?, CleanSpan::new(at, at + DIGITS)?)))?
}

/// The year in brackets that a title ends or begins with: `…政府信息公开年报（2013）`, `[2013] …`.
fn in_brackets(border: Border<'_>, title: CleanSpan) -> Option<(i32, CleanSpan)> {
    const DIGITS: usize = 4;
    let text = border.text(title);
    let trimmed = text.trim();
    let closed = trimmed
        .strip_suffix(['）', ')', '】', ']'])
        .map(str::trim_end);
    let last = closed.and_then(|body| {
        let at = body.len().checked_sub(DIGITS)?;
        let before = body.get(..at)?;
        before
            .ends_with(['（', '(', '【', '[', ' '])
            .then_some(at + (text.len() - text.trim_start().len()))
    });
    let opened = trimmed
        .strip_prefix(['（', '(', '【', '['])
        .filter(|rest| {
            rest.get(DIGITS..)
                .is_some_and(|rest| rest.starts_with(['）', ')', '】', ']']))
        })
        .and_then(|rest| text.find(rest));
    let at = last.or(opened)?;
    let digits = text.get(at..at + DIGITS)?;
    let plain = digits.starts_with("20") && digits.bytes().all(|byte| byte.is_ascii_digit());
    let start = title.start() + at;
    plain.then(|| Some((digits.parse().ok()?, CleanSpan::new(start, start + DIGITS)?)))?
}

/// The first year that a range names, 学年度 and ranges of years included.
fn year_in(border: Border<'_>, span: CleanSpan) -> Option<(i32, CleanSpan)> {
    find_date(border, span, |date| {
        let DateValue::Resolved { start, end } = date.value else {
            return unfixed(date.text, span.start() + date.span.start());
        };
        let whole = match date.kind {
            DateKind::Year => true,
            DateKind::Range => end.is_none_or(|end| end.year() > start.year()),
            _ => false,
        };
        // Where it is printed in Arabic digits the year is those alone, without 年 or 年度.
        let digits = date.text.bytes().take_while(u8::is_ascii_digit).count();
        let len = if digits == 4 { digits } else { date.text.len() };
        let at = span.start() + date.span.start();
        whole.then_some((start.year(), CleanSpan::new(at, at + len)?))
    })
}

/// The year that the preface says the report is for: `现将2014年度…报告如下`, `由某局编制的2014年度…年度
/// 报告`, `2014年以来，…`.
///
/// A clause that names several years, or what has been done since one or is planned for one, may open a report of
/// another year: such a year is not firm.
fn preface_year(border: Border<'_>, outline: &Outline) -> Option<(i32, CleanSpan, bool)> {
    let opening = super::opening::opening(border, outline);
    let text = border.text(opening);
    let clause = |from: usize| {
        let end = text
            .get(from..)?
            .find('。')
            .map_or(text.len(), |end| from + end);
        CleanSpan::new(opening.start() + from, opening.start() + end)
    };
    // A year inside a cited title is that of the cited document.
    let announced = word_lists::PREFACE_PUBLISHES
        .iter()
        .find_map(|mark| Some(find(text, mark)? + mark.len()))
        .and_then(|at| year_in(border, clause(at)?));
    let firm = |(year, span)| (year, span, true);
    let said = announced.or_else(|| reported_year(border, opening));
    said.map(firm).or_else(|| {
        let opens = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let first = opens.then(|| clause(0))??;
        let (year, span) = year_in(border, first)
            .filter(|(_, span)| !is_within_years(border, first, *span))
            .or_else(|| whole_year(border, first))?;
        let dates = dates_in(border, first);
        let mut years = dates.iter().filter_map(|date| match date.value {
            DateValue::Resolved { start, end } => Some((start.year(), end.map(|end| end.year()))),
            _ => None,
        });
        let one = years.all(|(start, end)| start == year && end.is_none_or(|end| end == year));
        let mut doubts = word_lists::DOUBTFUL_YEARS.iter();
        let words = border.text(first);
        let doubtful = doubts.any(|word| contains(words, word));
        Some((year, span, one && !doubtful))
    })
}

/// The year that a clause opens with as a period from its first to its last day: `2010年1月1日至12月31日，…`.
fn whole_year(border: Border<'_>, clause: CleanSpan) -> Option<(i32, CleanSpan)> {
    let dates = dates_in(border, clause);
    let period = dates
        .iter()
        .find_map(gongkai_normalize::DateMention::period)?;
    let end = period.end?;
    let (start, year) = (period.start, period.start.year());
    let whole = (start.month(), start.day(), end.month(), end.day()) == (1, 1, 12, 31);
    let at = clause.start() + border.text(clause).find(&year.to_string())?;
    (whole && end.year() == year).then_some((year, CleanSpan::new(at, at + 4)?))
}

/// The year right before what the preface calls the report: `2014年度政府信息公开工作年度报告`.
fn reported_year(border: Border<'_>, opening: CleanSpan) -> Option<(i32, CleanSpan)> {
    /// The name of a report, in characters.
    const LONGEST: usize = 40;
    let text = border.text(opening);
    find_date(border, opening, |date| {
        let DateValue::Resolved { start, .. } = date.value else {
            return None;
        };
        let rest = text.get(date.span.end()..)?;
        let end = rest
            .char_indices()
            .nth(LONGEST)
            .map_or(rest.len(), |(at, _)| at);
        let name = rest.get(..end)?;
        let name = name.split(['。', '，', '；', '\n', '》']).next()?;
        let school_year = date.kind == DateKind::Range && date.text.contains("学年");
        let reports =
            name.contains("报告") || name.contains("年报") || school_year && name.contains("情况");
        let own = (date.kind == DateKind::Year || school_year)
            && reports
            && super::title::names_disclosure(name);
        // 关于做好2014年度…报告工作的通知 is somebody else's.
        let cited = contains_any(name, &["通知", "意见", "要求"]);
        let digits = date.text.bytes().take_while(u8::is_ascii_digit).count();
        let len = if digits == 4 { digits } else { date.text.len() };
        let at = opening.start() + date.span.start();
        (own && !cited).then_some((start.year(), CleanSpan::new(at, at + len)?))
    })
}

/// Whether the year at `span` begins a stretch of several years, which is not that of the report: `2013—2015年，…`.
fn is_within_years(border: Border<'_>, opening: CleanSpan, span: CleanSpan) -> bool {
    dates_in(border, opening).into_iter().any(|date| {
        let several = matches!(
            date.value,
            DateValue::Resolved { start, end: Some(end) } if end.year() > start.year()
        );
        several
            && opening.start() + date.span.start() == span.start()
            && !date.text.contains("学年")
    })
}

/// A year right at the start of a section's text: `2013年，我区…`.
fn opening_year(border: Border<'_>, own: CleanSpan) -> Option<(i32, CleanSpan)> {
    let text = border.text(own);
    let lead = text.len() - text.trim_start().len();
    let end = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    let opening = CleanSpan::new(own.start() + lead.min(end), own.start() + end)?;
    let (year, span) = year_in(border, opening)?;
    if is_within_years(border, opening, span) {
        return None;
    }
    let near = text.get(lead..span.start() - own.start())?.chars().count() <= 6;
    near.then_some((year, span))
}
