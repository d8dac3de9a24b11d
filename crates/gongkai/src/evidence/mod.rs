//! What a report is, whose, for which year and when, each weighed from all that the page says.

mod ahead;
mod coverage;
mod dates;
mod issuer;
mod kind;
mod organ;
mod title;
mod votes;
mod year;

use chrono::Datelike as _;
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::{
    Coverage, DerivedFrom, Kind, Published, ReportYear, SignOff, Statement, YearEvidence,
};
use gongkai_text::{CleanSpan, Document};

use crate::border::Border;

/// The head of a report.
#[derive(Debug, Clone, Default)]
pub(crate) struct Header {
    pub(crate) kind: Kind,
    pub(crate) title: Option<Statement>,
    pub(crate) issuer: Option<Statement>,
    pub(crate) year: Option<ReportYear>,
    pub(crate) coverage: Option<Coverage>,
    pub(crate) published: Option<Published>,
    pub(crate) signed: Option<SignOff>,
}

/// Weighs what the page says of itself.
pub(crate) fn header(
    document: &Document,
    outline: &Outline,
    standard_table: bool,
    reference_year: Option<i32>,
) -> Header {
    let border = Border::new(document);
    let title = outline.head.title.as_ref();
    let stated = coverage::stated(document, outline);
    let published = published(border, outline);

    let votes = votes::votes(document, outline, stated.as_ref());
    let verdict = year::decide(&votes);
    let signs = kind::Signs {
        standard_table,
        ..kind::signs(document, outline, stated.is_some(), verdict.is_some())
    };
    let kind = kind::kind(title.map(|title| title.text.as_str()), signs);

    let year = match (&verdict, reference_year) {
        (Some(verdict), _) => Some(printed_year(border, verdict)),
        (None, Some(year)) => Some(ReportYear::derived(year, DerivedFrom::Reference)),
        (None, None) => {
            year_of_letter(border, outline, kind).or_else(|| year_of_page(kind, published.as_ref()))
        }
    };
    let coverage = stated
        .and_then(|stated| {
            Some(Coverage::stated(
                stated.start,
                stated.end,
                border.source(stated.span)?,
            ))
        })
        .or_else(|| coverage::school_year(document, &verdict.as_ref()?.shown_by))
        .or_else(|| Coverage::of_year(year.as_ref()?.value));
    let reading_year = year.as_ref().map(|year| year.value);
    Header {
        kind,
        title: title.and_then(|title| {
            Some(Statement::new(
                title.text.clone(),
                border.source(title.span)?,
            ))
        }),
        issuer: issuer::issuer(document, outline),
        coverage,
        signed: signed(border, outline, reading_year),
        published,
        year,
    }
}

fn printed_year(border: Border<'_>, verdict: &year::YearVerdict) -> ReportYear {
    let shown = verdict.shown_by;
    let mut year = match shown.span.and_then(|span| border.source(span)) {
        Some(span) => ReportYear::new(shown.year, span),
        None => ReportYear::derived(shown.year, shown.from),
    };
    year.contradicted_by = verdict
        .against
        .iter()
        .filter_map(|vote| {
            Some(YearEvidence {
                value: vote.year,
                span: border.source(vote.span?)?,
            })
        })
        .collect();
    year
}

/// A letter that names no year is of the year in which it was signed, whenever it was posted.
fn year_of_letter(border: Border<'_>, outline: &Outline, kind: Kind) -> Option<ReportYear> {
    let place = outline.sign_off.as_ref()?.date?;
    let dates::Day::Read(date) = dates::day(border, place, None)? else {
        return None;
    };
    let letter = matches!(kind, Kind::Notice | Kind::WorkPlan);
    letter.then(|| ReportYear::derived(date.year(), DerivedFrom::Signed))
}

/// A page that names no year speaks of the year that it was published in, unless it is an annual
/// report: those come out in the next year, and are posted again for years.
fn year_of_page(kind: Kind, published: Option<&Published>) -> Option<ReportYear> {
    let year = published?.date.year();
    (kind != Kind::AnnualReport).then(|| ReportYear::derived(year, DerivedFrom::Published))
}

/// The page's publication date, from its record or byline.
///
/// 成文日期 and 生成日期 are the days of the document; what says 发布 comes first.
fn published(border: Border<'_>, outline: &Outline) -> Option<Published> {
    let entries = outline.head.metadata.iter();
    let mut dated: Vec<_> = entries
        .filter(|entry| entry.key == MetadataKey::Published)
        .collect();
    dated.sort_by_key(|entry| match entry.label.as_str() {
        label if label.contains("发布") => 0,
        label if label.contains("时间") || label.contains("公开") => 1,
        _ => 2,
    });
    dated
        .into_iter()
        .find_map(|entry| dates::published(border, entry.span))
        // A line of date and source under the title.
        .or_else(|| dates::published(border, byline_date(border, outline.head.byline?)?))
}

/// The words of a byline from its date to the source behind it.
fn byline_date(border: Border<'_>, byline: CleanSpan) -> Option<CleanSpan> {
    let date = dates::dates_in(border, byline, None).into_iter().next()?;
    let text = border.text(byline);
    let end = text.find("来源").filter(|end| *end >= date.span.end());
    let dated = text.get(date.span.start()..end.unwrap_or(date.span.end()))?;
    let start = byline.start() + date.span.start();
    CleanSpan::new(start, start + dated.trim_end().len())
}

/// What stands before the first section; where nothing does, the beginning of that section's text.
pub(super) fn opening(border: Border<'_>, outline: &Outline) -> CleanSpan {
    /// As much as a preface has, in bytes.
    const LONGEST: usize = 1500;
    let preface = outline.preface;
    let Some(first) = outline.sections.first() else {
        return preface;
    };
    if border.text(preface).contains('。') {
        return preface;
    }
    let own = border.text(first.own);
    let end = own
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|end| *end <= LONGEST)
        .last()
        .unwrap_or(0);
    CleanSpan::new(first.own.start(), first.own.start() + end).unwrap_or(preface)
}

/// The sign-off: who and when.
fn signed(border: Border<'_>, outline: &Outline, year: Option<i32>) -> Option<SignOff> {
    let found = outline.sign_off.as_ref()?;
    let issuer = found.issuer.and_then(|span| {
        Some(Statement::new(
            border.text(span).trim(),
            border.source(span)?,
        ))
    });
    let mut signed = SignOff {
        issuer,
        ..SignOff::default()
    };
    match found.date.and_then(|span| dates::day(border, span, year)) {
        Some(dates::Day::Read(date)) => signed.date = Some(date),
        Some(dates::Day::Damaged(candidates)) => {
            signed.damaged = true;
            signed.candidates = candidates;
        }
        None => {}
    }
    signed.span = found
        .date
        .and_then(|span| border.source(span))
        .or_else(|| border.source(found.span));
    (signed.issuer.is_some() || signed.date.is_some() || signed.damaged).then_some(signed)
}

#[cfg(test)]
mod tests {
    use gongkai_outline::{OutlineOptions, outline};

    use super::*;

    fn read(text: &str) -> Header {
        let document = Document::from_plain(text);
        let outline = outline(&document, &OutlineOptions::default());
        header(&document, &outline, false, None)
    }

    #[test]
    fn a_report_may_announce_itself_under_its_first_heading() {
        let header = read(
            "一、基本情况\n根据《条例》，特向社会公布2014年青禾区政务服务中心政府信息公开工作年度报告。\n二、主动公开情况\n公开信息78条。",
        );
        assert_eq!(header.kind, Kind::AnnualReport);
        assert_eq!(header.year.map(|year| year.value), Some(2014));
        assert_eq!(
            header.issuer.map(|issuer| issuer.text).as_deref(),
            Some("青禾区政务服务中心")
        );
    }

    #[test]
    fn a_byline_may_date_the_page_without_a_label() {
        let header = read(
            "青禾市2009年政府信息公开年度报告\n青禾门户网站 2010年04月06日   来源：青禾市政府网站\n一、概述\n公开信息78条。",
        );
        assert_eq!(
            header
                .published
                .map(|published| published.date.to_string())
                .as_deref(),
            Some("2010-04-06")
        );
    }

    #[test]
    fn the_report_of_a_school_year_covers_it() {
        let header = read("青禾大学2014-2015学年信息公开工作年度报告\n一、概述\n公开信息5条。");
        let coverage = header.coverage.unwrap();
        assert_eq!(coverage.start.to_string(), "2014-09-01");
        assert_eq!(coverage.end.to_string(), "2015-08-31");
        assert!(!coverage.is_stated());
    }

    #[test]
    fn a_letter_posted_years_later_is_of_the_year_of_its_date() {
        let header = read(
            "发布时间：2025-09-02 15:46\n青禾市人民政府办公室关于印发信息处理费管理办法的通知\n各县人民政府：\n现将办法印发给你们，请认真贯彻执行。\n青禾市人民政府办公室\n2020年11月17日",
        );
        assert_eq!(header.kind, Kind::Notice);
        assert_eq!(header.year.map(|year| year.value), Some(2020));
    }
}
