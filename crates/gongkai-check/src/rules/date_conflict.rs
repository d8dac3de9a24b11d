//! `date.conflict`: dates that cannot all be right.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use gongkai_report::{FindingCode, Language, Severity, SourceSpan};

use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::DateConflict,
    meaning: Words {
        en: "dates cannot all be right",
        zh: "日期前后矛盾",
    },
    advice: Words {
        en: "find out which of them was carried over from another year",
        zh: "请核对是否沿用了其他年度的日期",
    },
    check,
};

/// A page may be put up some days before the period that it reports on has ended.
const GRACE: Days = Days::new(7);

struct DateConflict {
    severity: Severity,
    places: [Option<SourceSpan>; 2],
    fault: Fault,
}

enum Fault {
    /// Published on `day`, before the stated period ends.
    Early { day: NaiveDate, end: NaiveDate },
    /// A figure of a period that ends after `day`, on which the page was published.
    Ahead {
        day: NaiveDate,
        start: NaiveDate,
        end: NaiveDate,
    },
    /// Signed on `date`, after the publication on `day`.
    Signed { date: NaiveDate, day: NaiveDate },
    /// A place that names another reporting year.
    Year { value: i32, other: i32 },
}

impl Violation for DateConflict {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        self.severity
    }

    fn spans(&self) -> Vec<SourceSpan> {
        self.places.into_iter().flatten().collect()
    }

    fn message(&self, language: Language) -> String {
        let english = language == Language::English;
        match self.fault {
            Fault::Early { day, end } if english => {
                format!("published on {day}, before the reported period ends on {end}")
            }
            Fault::Early { day, end } => format!("发布日期{day}早于统计期截止日{end}"),
            Fault::Ahead { day, start, end } if english => {
                format!("a figure for {start} to {end} on a page published on {day}")
            }
            Fault::Ahead { day, start, end } => format!("{day}发布的页面载有{start}至{end}的数据"),
            Fault::Signed { date, day } if english => {
                format!("signed on {date}, after the page was published on {day}")
            }
            Fault::Signed { date, day } => format!("落款日期{date}晚于发布日期{day}"),
            Fault::Year { value, other } if english => {
                format!("the report is for {value}, but this names {other}")
            }
            Fault::Year { value, other } => format!("报告年度为{value}年，此处为{other}年"),
        }
    }
}

fn check(audit: &mut Audit<'_>) {
    too_early(audit);
    signed_late(audit);
    years(audit);
}

/// Published before the end of a stated period.
fn too_early(audit: &mut Audit<'_>) {
    let report = audit.report;
    let Some(published) = &report.published else {
        return;
    };
    let day = published.date;
    let place = published.span;
    if let Some(coverage) = report
        .coverage
        .as_ref()
        .filter(|coverage| coverage.is_stated())
        && coverage.end > day
    {
        let end = coverage.end;
        audit.raise(&DateConflict {
            severity: severity(end, day),
            places: [coverage.span, place],
            fault: Fault::Early { day, end },
        });
    }
    // Only periods that a figure states itself; the others are those of the report.
    let own = report
        .coverage
        .as_ref()
        .map(|coverage| (coverage.start, coverage.end));
    let mut seen = BTreeSet::new();
    for figure in &report.statistics {
        let Some((start, end)) = figure
            .period
            .and_then(|period| Some((period.start?, period.end?)))
        else {
            continue;
        };
        let of_the_year = start.year() == day.year() && end.year() == day.year();
        if Some((start, end)) == own || end <= day || !of_the_year || seen.contains(&(start, end)) {
            continue;
        }
        if is_whole_year(start, end) {
            continue;
        }
        seen.insert((start, end));
        audit.raise(&DateConflict {
            severity: severity(end, day),
            places: [Some(figure.span), place],
            fault: Fault::Ahead { day, start, end },
        });
    }
}

fn severity(end: NaiveDate, published: NaiveDate) -> Severity {
    let near = published
        .checked_add_days(GRACE)
        .is_none_or(|day| end <= day);
    if near {
        Severity::Info
    } else {
        Severity::Warning
    }
}

/// The year of a report stands for the report's coverage where nothing narrower is stated.
fn is_whole_year(start: NaiveDate, end: NaiveDate) -> bool {
    (start.month(), start.day(), end.month(), end.day()) == (1, 1, 12, 31)
}

fn signed_late(audit: &mut Audit<'_>) {
    let report = audit.report;
    let (Some(signed), Some(published)) = (&report.signed, &report.published) else {
        return;
    };
    let Some(date) = signed.date.filter(|date| *date > published.date) else {
        return;
    };
    audit.raise(&DateConflict {
        severity: Severity::Warning,
        places: [signed.span, published.span],
        fault: Fault::Signed {
            date,
            day: published.date,
        },
    });
}

/// A title's year, or the stated period's, that the rest contradicts.
fn years(audit: &mut Audit<'_>) {
    let report = audit.report;
    let Some(year) = &report.year else {
        return;
    };
    let value = year.value;
    let mut others: Vec<(i32, Option<SourceSpan>)> = Vec::new();
    if let Some(coverage) = report
        .coverage
        .as_ref()
        .filter(|coverage| coverage.is_stated())
    {
        let (start, end) = (coverage.start.year(), coverage.end.year());
        if !(start..=end).contains(&value) {
            others.push((end, coverage.span));
        }
    }
    for evidence in &year.contradicted_by {
        others.push((evidence.value, Some(evidence.span)));
    }
    let mut seen = Vec::new();
    for (other, span) in others {
        if other == value || seen.contains(&other) {
            continue;
        }
        seen.push(other);
        audit.raise(&DateConflict {
            severity: Severity::Warning,
            places: [span, year.span],
            fault: Fault::Year { value, other },
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, figure, message, raises, report, span};
    use gongkai_report::{
        Coverage, Metric, Period, Published, Report, ReportYear, SignOff, YearEvidence,
    };

    fn published(on: &str) -> Report {
        let mut report = report();
        report.published = Some(Published::new(day(on), span(1, 9)));
        report
    }

    fn stated(report: &mut Report, start: &str, end: &str) {
        report.coverage = Some(Coverage::stated(day(start), day(end), span(20, 29)));
    }

    const CONFLICT: (FindingCode, Severity) = (FindingCode::DateConflict, Severity::Warning);

    #[test]
    fn a_page_before_the_end_of_its_stated_period_is_raised() {
        let mut report = published("2019-10-31");
        stated(&mut report, "2019-01-01", "2019-12-31");
        raises(&report, &[CONFLICT]);
    }

    #[test]
    fn a_derived_period_is_no_evidence() {
        let mut report = published("2015-05-29");
        report.coverage = Coverage::of_year(2015);
        let index = figure(&mut report, Metric::HotlineCases, "32");
        report.statistics[index].period = Some(Period::new(day("2015-01-01"), day("2015-12-31")));
        raises(&report, &[]);
    }

    #[test]
    fn a_figure_ahead_of_its_page_is_raised() {
        let mut report = published("2015-05-29");
        let index = figure(&mut report, Metric::HotlineCases, "32");
        report.statistics[index].period = Some(Period::new(day("2015-01-01"), day("2015-05-31")));
        raises(&report, &[(FindingCode::DateConflict, Severity::Info)]);
        report.statistics[index].period = Some(Period::new(day("2015-01-01"), day("2015-09-30")));
        raises(&report, &[CONFLICT]);
    }

    #[test]
    fn a_sign_off_after_publication_is_raised() {
        let mut report = published("2017-03-10");
        let signed = |date: &str| SignOff {
            date: Some(day(date)),
            span: Some(span(80, 90)),
            ..SignOff::default()
        };
        report.signed = Some(signed("2017-03-12"));
        raises(&report, &[CONFLICT]);
        report.signed = Some(signed("2017-03-10"));
        raises(&report, &[]);
    }

    #[test]
    fn a_year_that_the_body_contradicts_is_raised() {
        let mut report = published("2022-01-20");
        report.year = Some(ReportYear::new(2021, span(0, 4)));
        stated(&mut report, "2020-01-01", "2020-12-31");
        assert_eq!(
            message(&report),
            "the report is for 2021, but this names 2020"
        );
        stated(&mut report, "2021-01-01", "2021-12-31");
        raises(&report, &[]);
        if let Some(year) = &mut report.year {
            year.contradicted_by.push(YearEvidence {
                value: 2020,
                span: span(50, 54),
            });
        }
        raises(&report, &[CONFLICT]);
    }
}
