//! The days that a figure is about.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use gongkai_report::Period;

use super::context::{Clause, Context, Figure, Time, up_to};
use super::fact::StatedPeriod;
use super::lexicon::fillers::is_idle;
use super::lexicon::{
    ADDED, ALL_YEAR, BEGINNING, BEHIND_YEARS, BETWEEN_YEARS, CARRIED_IN, CARRIED_TO, CARRYING,
    Concept, DATE_ASIDE, DATE_OF_PAPER, DATE_SINCE, DATE_UNTIL, EVER_SINCE, OTHER_YEAR,
    PAPER_OWNER, RESPECTIVELY, RUNNING_TOTAL, SPAN_LEAD, THIS_YEAR, TOTAL_SO_FAR, contains_any,
    ends_with_any, starts_with_any, trim_start_of,
};
use super::line::Line;
use super::sentence::JOINTS;
use crate::tables::next_digit;

/// How far before a figure the years of several years are looked for, in bytes.
const FARTHEST: usize = 2000;

/// The dates of a sentence, as far as it has been read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Noted {
    /// The period named last, and where its words end.
    period: Option<(Period, usize)>,
    /// A period named that cannot be read.
    unreadable: bool,
    /// The day up to which figures count: 截至12月31日.
    until: Option<NaiveDate>,
    /// The day since which figures count: 自2008年5月1日…以来.
    since: Option<NaiveDate>,
    /// The day of an earlier year at which something began: 从2008年5月1日…起. Totals count since then.
    begun: Option<NaiveDate>,
    /// Figures count since a beginning that has no date: 工作开展以来，截至2012年底.
    since_unknown: bool,
    /// Where the words of `until` or `since` end.
    running: usize,
}

/// Takes note of a date: the figures that follow in the sentence are about it.
pub(super) fn note(page: &Context<'_>, line: &mut Line<'_>, time: &Time) {
    const NEAR: usize = 60;
    let before = page.slice(line.start..time.start).trim_end();
    let after = page.behind(time.end, NEAR).trim_start();
    // 结转至2024年办理的4件: the year to which they go.
    if ends_with_any(before, CARRIED_TO) || in_bracket_of_figure(page, line, time) {
        return;
    }
    if ends_with_any(before, DATE_UNTIL) {
        let lead = before.rfind('，').and_then(|at| before.get(..at));
        line.noted.since_unknown |= lead.is_some_and(|lead| ends_with_any(lead, EVER_SINCE));
        line.noted.until = time.days.and_then(|days| days.end);
        line.noted.unreadable |= time.days.is_none() && is_of_another_year(page, time);
        line.noted.running = time.end;
        return;
    }
    let clause = up_to(after, &['，', '；', '。']);
    let open = time.days.is_some_and(|days| days.end.is_none());
    // “十二五”以来
    let open = open || starts_with_any(after.trim_start_matches(['”', '"', '」']), EVER_SINCE);
    if open || (ends_with_any(before, DATE_SINCE) && contains_any(clause, EVER_SINCE)) {
        line.noted.since = time.days.and_then(|days| days.start);
        line.noted.running = time.end;
        return;
    }
    let over_years = time.days.is_some_and(spans_years);
    if ends_with_any(before, DATE_SINCE) && !over_years && contains_any(clause, BEGINNING) {
        line.noted.begun = time
            .days
            .and_then(|days| days.start)
            .filter(|day| page.year.is_some_and(|year| day.year() < year));
        if line.noted.begun.is_some() {
            line.noted.running = time.end;
            return;
        }
    }
    // 从2015年至2017年, 实施五年来（2008年5月至2012年12月） are what the figures are about.
    let whole_bracket = before.ends_with('（') && after.starts_with('）');
    let spanned = over_years && (whole_bracket || ends_with_any(before, SPAN_LEAD));
    if !spanned && ends_with_any(before, DATE_ASIDE) {
        return;
    }
    // 上年度结转 names whose applications they are, not when they were counted.
    // and 2022年部门决算 is a paper.
    // 2015年省级财政总预算: whose it is may stand before.
    let paper = trim_start_of(after, PAPER_OWNER);
    if starts_with_any(after, CARRYING)
        || starts_with_any(after, DATE_OF_PAPER)
        || starts_with_any(paper, DATE_OF_PAPER)
    {
        return;
    }
    if !time.spans {
        // 去年年底前公开12条 is no figure of this year.
        let clause_has_figure = clause.contains(|c: char| c.is_ascii_digit());
        line.noted.unreadable |= is_end_of_past_year(page, time) && clause_has_figure;
        return;
    }
    let Some(days) = time.days else {
        line.noted.unreadable = true;
        return;
    };
    // 3月、4月: one range.
    let joined = line.noted.period.filter(|(_, end)| {
        let between = page.slice(*end..time.start);
        !between.is_empty() && between.chars().all(|c| JOINTS.contains(&c))
    });
    let days = joined.map_or(days, |(first, _)| Period {
        start: first.start.min(days.start),
        end: first.end.max(days.end),
    });
    // 上半年及下半年分别公开40条、56条: which figure is of which period is not read.
    if joined.is_some() && starts_with_any(after.trim_start(), RESPECTIVELY) {
        line.noted.unreadable = true;
        line.noted.period = None;
        return;
    }
    line.noted.unreadable = false;
    line.noted.period = Some((days, time.end));
}

/// Whether days lie in more than one year.
fn spans_years(days: Period) -> bool {
    days.start
        .zip(days.end)
        .is_some_and(|(start, end)| start.year() < end.year())
}

/// Whether a date stands in a bracket that explains the figure in front of it, and so is not about what follows the bracket:
/// 4期（2018年2期、2017年1期），参训320人次.
fn in_bracket_of_figure(page: &Context<'_>, line: &Line<'_>, time: &Time) -> bool {
    const FARTHEST: usize = 240;
    const OPENING: [char; 5] = ['（', '［', '【', '〔', '['];
    const CLOSING: [char; 5] = ['）', '］', '】', '〕', ']'];
    let from = page.boundary(line.start.max(time.start.saturating_sub(FARTHEST)));
    let before = page.slice(from..time.start);
    let Some(open) = before.rfind(OPENING) else {
        return false;
    };
    let inside = before.get(open..).unwrap_or_default();
    // A figure that counts has a unit of some bytes at most.
    let last = page.boundary(from + open.saturating_sub(FARTHEST / 2));
    !inside.contains(CLOSING)
        && page
            .figures
            .all()
            .get(page.figures(&(last..from + open)))
            .unwrap_or_default()
            .last()
            .is_some_and(|figure| page.slice(figure.end..from + open).trim().is_empty())
}

/// Whether a date begins with a year that is not that of the report: 2015年11月31日, a day that no calendar has.
fn is_of_another_year(page: &Context<'_>, time: &Time) -> bool {
    let text = page.slice(time.start..time.end);
    let year = text
        .split_once('年')
        .and_then(|(year, _)| year.trim().parse::<i32>().ok());
    year.is_some() && year != page.year
}

/// Whether the days are the end of a year before that of the report: 去年年底.
fn is_end_of_past_year(page: &Context<'_>, time: &Time) -> bool {
    let days = time.days.and_then(|days| Some((days.start?, days.end?)));
    days.zip(page.year).is_some_and(|((start, end), year)| {
        end.year() < year && start.month() == 11 && end.month() == 12
    })
}

/// The last day that the report is about.
fn year_end(page: &Context<'_>) -> Option<NaiveDate> {
    let coverage = page.coverage.map(|(_, end)| end);
    coverage.or_else(|| NaiveDate::from_ymd_opt(page.year?, 12, 31))
}

/// The years up to the end of that of the report.
pub(super) fn of_all_years(page: &Context<'_>) -> StatedPeriod {
    StatedPeriod::Own(Period {
        start: None,
        end: year_end(page),
    })
}

/// The period of `figure`, whose words begin at `from`.
pub(super) fn of(
    page: &Context<'_>,
    line: &Line<'_>,
    from: usize,
    figure: &Figure<'_>,
) -> StatedPeriod {
    let noted = line.noted;
    let words = page.slice(from..figure.start);
    let year_end = year_end(page);
    let since_beginning = page.has(from..figure.start, &[Concept::Cumulative]);
    let total = || contains_any(words, RUNNING_TOTAL);
    let this_year = {
        const AHEAD: usize = 36;
        let ahead = page.behind(figure.end, AHEAD);
        let ahead = ahead.trim_start_matches(['，', '（', '；', '。']);
        starts_with_any(ahead, THIS_YEAR)
    };
    // 2016年公开18条，截至2016年底累计公开206条: the year was that of the figure before.
    let period_ends = noted.period.map_or(0, |(_, end)| end);
    let apart = period_ends < line.last_end && line.last_end <= noted.running;
    let until_then = noted.until.is_some() && (noted.period.is_none() || apart) && total();
    // 从2008年5月1日起，到2012年12月31日止，共公开320条
    let begun = noted
        .begun
        .filter(|_| noted.period.is_none() || apart)
        .filter(|_| noted.until.is_some() || total());
    let since_unknown = noted.since_unknown && noted.until.is_some();
    // 到2015年底共公开96条
    let ended = noted.period.is_none()
        && noted
            .until
            .zip(page.year)
            .is_some_and(|(until, year)| until.year() < year);
    // 自2008年以来累计公开1120条，其中2016年公开86条: the part has a year of its own.
    let own_year = noted.running < period_ends && line.last_end <= period_ends;
    if since_beginning
        || noted.since.is_some() && !own_year
        || until_then
        || begun.is_some()
        || since_unknown
        || ended
        || this_year && (noted.until.is_some() || total()) && !contains_any(words, ADDED)
    {
        return StatedPeriod::Own(Period {
            start: noted.since.or(begun),
            end: noted.until.or(year_end),
        });
    }
    // So much of the sentence is looked at again for each figure.
    let near = page.boundary(line.start.max(figure.start.saturating_sub(FARTHEST)));
    // 2014、2015两年共公开960条，2016年公开120条: the list is that of the figure before.
    let listed = years_together(page.slice(near..figure.start)).filter(|(.., end)| {
        const UNIT: usize = "年度".len() + "五".len() + "、".len();
        period_ends <= near + end + UNIT
    });
    if let Some((first, last, _)) = listed
        && let (Some(start), Some(end)) = (
            NaiveDate::from_ymd_opt(first, 1, 1),
            NaiveDate::from_ymd_opt(last, 12, 31),
        )
    {
        return StatedPeriod::Own(Period::new(start, end));
    }
    // 第三季度抽查合格率100%；全年召开发布会1场: the year is the report's again.
    let whole_year = noted.period.is_some()
        && contains_any(page.slice(period_ends.max(near)..figure.start), ALL_YEAR);
    match noted.period {
        Some((period, _)) if whole_year && within_year(page, period) => StatedPeriod::Report,
        None if noted.unreadable => StatedPeriod::Unreadable,
        Some((period, _)) if !same_as_report(page, period) => StatedPeriod::Own(period),
        _ => StatedPeriod::Report,
    }
}

/// The first and the last of several years that are counted together (2014、2015、2016三年; 2014年、2015年), and where
/// the digits of the last end.
fn years_together(text: &str) -> Option<(i32, i32, usize)> {
    let mut rest = text;
    let mut run: Option<(i32, i32, usize)> = None;
    let mut found = None;
    while let Some(at) = next_digit(rest.as_bytes()) {
        let between = rest.get(..at)?;
        let tail = rest.get(at..)?;
        let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
        let year = tail
            .get(..digits)
            .filter(|digits| digits.len() == 4)
            .and_then(|digits| digits.parse().ok())
            .filter(|year| (1990..2100).contains(year));
        let after = tail.get(digits..)?;
        let joined = BETWEEN_YEARS.contains(&between);
        run = match (year, run) {
            (Some(year), Some((first, last, count))) if joined && year > last => {
                Some((first, year, count + 1))
            }
            (Some(year), _) => Some((year, year, 1)),
            (None, _) => None,
        };
        if let Some((first, last, count)) = run {
            let named = starts_with_any(after, BEHIND_YEARS);
            // 2014年1月: the month narrows the year.
            let month = after
                .strip_prefix('年')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            if count > 1 && named && !month {
                found = Some((first, last, text.len() - after.len()));
            }
        }
        rest = after;
    }
    found
}

/// The words of a clause behind the year of the report, where the clause begins with it: 新增 of 2012年新增96条.
pub(super) fn behind_report_year<'s>(page: &'s Context<'_>, clause: Clause<'_>) -> Option<&'s str> {
    let start = page.clause_text_start(clause.start, clause.figure.start);
    let time = page.times(&(start..clause.figure.start)).first()?;
    let of_report = time.days.is_some_and(|days| within_year(page, days));
    (time.start == start && of_report).then(|| page.slice(time.end..clause.figure.start))
}

/// Whether a period is a part of the reporting year.
fn within_year(page: &Context<'_>, period: Period) -> bool {
    let in_year = |day: Option<NaiveDate>| day.map(|day| day.year()) == page.year;
    page.year.is_some() && in_year(period.start) && in_year(period.end)
}

/// Whether days are a school year: from 1 September to 31 August.
fn is_school_year(start: NaiveDate, end: NaiveDate) -> bool {
    (start.month(), start.day()) == (9, 1)
        && (end.month(), end.day()) == (8, 31)
        && end.year() == start.year() + 1
}

/// Whether a period is that of the report.
fn same_as_report(page: &Context<'_>, period: Period) -> bool {
    match (page.coverage, page.year) {
        (Some((start, end)), _) if period.start == Some(start) && period.end == Some(end) => true,
        // 2014年-2015年 in a report on the school year of 2014.
        (Some((start, end)), _) if is_school_year(start, end) && spans_years(period) => {
            period.start == NaiveDate::from_ymd_opt(start.year(), 1, 1)
                && period.end == NaiveDate::from_ymd_opt(end.year(), 12, 31)
        }
        (_, Some(year)) => {
            period
                .start
                .is_some_and(|day| day.year() == year && day.ordinal() == 1)
                && period
                    .end
                    .is_none_or(|day| day.year() == year && day.month() == 12 && day.day() == 31)
        }
        _ => false,
    }
}

/// Whether a sentence opens with a year after the reporting year: it tells of plans.
pub(super) fn opens_later_year(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    let Some(year) = page.year else { return false };
    // A school year ends in the next one.
    let year = page.coverage.map_or(year, |(_, end)| end.year().max(year));
    page.times(sentence).first().is_some_and(|time| {
        time.spans
            && is_idle(page.slice(sentence.start..time.start))
            && time
                .days
                .and_then(|days| days.start)
                .is_some_and(|day| day.year() > year)
    })
}

/// Whether `text` begins with another year than that of the report, or with words that compare.
pub(super) fn begins_with_another_year(page: &Context<'_>, range: &Range<usize>) -> bool {
    let text = page.slice(range.clone()).trim_start();
    // （历年累计公开121条） is a total of all years, this one included.
    if starts_with_any(text, CARRIED_IN) || starts_with_any(text, TOTAL_SO_FAR) {
        return false;
    }
    starts_with_any(text, OTHER_YEAR)
        || page.times(range).first().is_some_and(|time| {
            let day = time.days.and_then(|days| days.end);
            page.slice(range.start..time.start).trim().is_empty()
                && day
                    .zip(page.year)
                    .is_some_and(|(day, year)| day.year() < year)
                && !starts_with_any(page.slice(time.end..page.boundary(time.end + 6)), CARRYING)
        })
}

#[cfg(test)]
mod tests {
    use super::years_together;

    #[test]
    fn years_in_a_list() {
        assert_eq!(
            years_together("2011、2012、2013三年，共公开"),
            Some((2011, 2013, 18))
        );
        assert_eq!(years_together("2011年和2012年公开"), Some((2011, 2012, 14)));
        assert_eq!(years_together("2012年公开"), None);
        assert_eq!(years_together("公开120、130条"), None);
    }
}
