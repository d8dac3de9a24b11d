//! Decides the kind, the organ, the year and the dates of a report from all evidence of the page.

mod ahead;
mod coverage;
mod dates;
mod issuer;
mod kind;
mod opening;
mod organ;
mod tags;
mod title;
mod votes;
mod year;

use crate::word_lists::{self, contains_any};
use chrono::Datelike as _;
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::{
    Coverage, DerivedFrom, Kind, Metadata, Organ, Published, ReportYear, SignOff, Site, Statement,
    YearEvidence,
};
use gongkai_text::{CleanSpan, Document};

use tags::Tags;

use crate::border::Border;
use crate::organ::Hints;

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
    /// The site that the page stands on.
    pub(crate) site: Option<Site>,
    /// The organ that reports, as a key.
    pub(crate) organ: Option<Organ>,
    /// What the meta tags add to the page's record.
    pub(crate) tagged: Vec<Metadata>,
}

/// Weighs what the page says of itself.
pub(crate) fn header(
    document: &Document,
    outline: &Outline,
    standard_table: bool,
    reference_year: Option<i32>,
) -> Header {
    let border = Border::new(document);
    let all_tags = Tags::new(document);
    let title = outline.head.title.as_ref();
    let tags = all_tags.of_page(title.map(|title| title.text.as_str()));
    let tagged = tags.title().filter(|_| title.is_none());
    let stated = coverage::stated(document, outline);
    let published = published(border, outline, tags);

    let mut votes = votes::votes(document, outline, stated.as_ref());
    votes.extend(
        tagged
            .as_ref()
            .and_then(|title| votes::in_words(&title.text)),
    );
    let verdict = year::decide(&votes);
    let signs = kind::Signs {
        standard_table,
        ..kind::signs(document, outline, stated.is_some(), verdict.is_some())
    };
    let named = title.map(|title| title.text.as_str());
    let named = named.or(tagged.as_ref().map(|title| title.text.as_str()));
    let kind = kind::kind(named, signs);

    let own = own_year(border, outline, kind);
    let year = match (&verdict, reference_year) {
        _ if own.is_some() => own,
        (Some(verdict), _) => Some(printed_year(border, verdict)),
        (None, Some(year)) => Some(ReportYear::derived(year, DerivedFrom::Reference)),
        (None, None) => {
            year_of_letter(border, outline, kind).or_else(|| year_of_page(kind, published.as_ref()))
        }
    };
    // A period whose year contradicts the rest of the page is a typing error.
    let mistyped = |stated: &coverage::Stated| {
        stated.start.year() == stated.end.year()
            && verdict.as_ref().is_some_and(|verdict| {
                verdict.shown_by.year != stated.start.year()
                    && verdict
                        .against
                        .iter()
                        .any(|vote| vote.from == DerivedFrom::Coverage)
            })
    };
    let school_year = || {
        coverage::stated_school_year(document, outline).filter(|stated| {
            kind == Kind::AnnualReport
                && year
                    .as_ref()
                    .is_none_or(|year| year.value == stated.start.year())
        })
    };
    let coverage = stated
        .filter(|stated| !mistyped(stated))
        .or_else(school_year)
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
    let reports = !matches!(kind, Kind::Other | Kind::Notice);
    let issuer = issuer::issuer(document, outline)
        .map(|issuer| fuller(issuer, tags))
        .or_else(|| issuer::sourced(document, outline, tags.source().filter(|_| reports)?));
    let title = title
        .and_then(|title| {
            Some(Statement::new(
                title.text.clone(),
                border.source(title.span)?,
            ))
        })
        .or(tagged);
    let mut header = Header {
        kind,
        title,
        issuer,
        coverage,
        signed: signed(border, outline, reading_year),
        published,
        year,
        site: all_tags.site(border, outline),
        organ: None,
        tagged: tags.metadata(),
    };
    header.organ = organ_of(border, outline, &header);
    // A name in Traditional characters in a page that is otherwise Simplified.
    if let (Some(issuer), Some(organ)) = (&mut header.issuer, &header.organ)
        && issuer.text != organ.name
    {
        issuer.text.clone_from(&organ.name);
    }
    header
}

/// The issuer by the fuller name that the tag of the page's source gives the same organ.
fn fuller(issuer: Statement, tags: Tags<'_>) -> Statement {
    match tags.source() {
        Some(tag)
            if !issuer.text.ends_with("政府")
                && tag.value.len() > issuer.text.len()
                && organ::is_organ(&tag.value)
                && organ::names_office_of(&issuer.text, &tag.value) =>
        {
            Statement::new(tag.value.clone(), tag.span)
        }
        _ => issuer,
    }
}

/// The organ that reports, with the division that all of the page's head speaks for.
fn organ_of(border: Border<'_>, outline: &Outline, header: &Header) -> Option<Organ> {
    /// As much of the preface as may name the place, in bytes.
    const LONGEST: usize = 1_200;
    let issuer = header.issuer.as_ref()?;
    let mut hints = Hints::default();
    if let Some(title) = &header.title {
        hints = hints.text(&title.text, DerivedFrom::Title);
    }
    if let Some(signer) = header
        .signed
        .as_ref()
        .and_then(|signed| signed.issuer.as_ref())
    {
        hints = hints.text(&signer.text, DerivedFrom::Signed);
    }
    let preface = border.text(outline.preface);
    let end = preface
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|end| *end <= LONGEST)
        .last()
        .unwrap_or(0);
    hints = hints.text(preface.get(..end).unwrap_or_default(), DerivedFrom::Preface);
    if let Some(site) = &header.site {
        if let Some(code) = &site.id_code {
            hints = hints.site_code(code);
        }
        if let Some(name) = &site.name {
            hints = hints.text(name, DerivedFrom::Site);
        }
    }
    let numbers = outline.head.metadata.iter();
    for entry in numbers.filter(|entry| entry.key == MetadataKey::IndexNumber) {
        hints = hints.index_number(&entry.value);
    }
    let year = header.year.as_ref().map(|year| year.value);
    Some(crate::organ::organ(&issuer.text, year, &hints))
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

/// A notice is of the year in which it was issued, whatever years it speaks of: the year of its
/// sign-off, of its own number, of the record's number or day of issue.
fn own_year(border: Border<'_>, outline: &Outline, kind: Kind) -> Option<ReportYear> {
    if kind != Kind::Notice {
        return None;
    }
    let signed = || {
        let place = outline.sign_off.as_ref()?.date?;
        let dates::Day::Read(date) = dates::day(border, place, None)? else {
            return None;
        };
        let text = border.text(place);
        let year = date.year().to_string();
        let span = match text.find(&year) {
            Some(at) => CleanSpan::new(place.start() + at, place.start() + at + year.len())?,
            None => place,
        };
        Some(ReportYear::new(date.year(), border.source(span)?))
    };
    let entries = |key: MetadataKey| {
        outline
            .head
            .metadata
            .iter()
            .filter(move |entry| entry.key == key)
    };
    let numbered = || {
        let own = outline.head.document_number.into_iter();
        own.chain(entries(MetadataKey::DocumentNumber).map(|entry| entry.span))
            .find_map(|span| {
                let found = gongkai_outline::citations(border.text(span));
                let number = found.into_iter().find(|number| number.year.is_some())?;
                let year = number.year?;
                let at = span.start() + border.text(span).find(&year.to_string())?;
                Some(ReportYear::new(
                    year,
                    border.source(CleanSpan::new(at, at + 4)?)?,
                ))
            })
    };
    let issued = || {
        entries(MetadataKey::Published)
            .filter(|entry| {
                ["成文", "印发", "生成", "发文"]
                    .iter()
                    .any(|word| entry.label.contains(word))
            })
            .find_map(|entry| match dates::day(border, entry.span, None)? {
                dates::Day::Read(date) => {
                    Some(ReportYear::derived(date.year(), DerivedFrom::Metadata))
                }
                dates::Day::Damaged(_) => None,
            })
    };
    signed().or_else(numbered).or_else(issued)
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
/// What says 发布 or 公开 comes first, then the tag of the page, then 时间 and 日期, a date without a label in
/// the head of the page, and 更新时间. 成文日期, 印发日期 and 生成日期 are the days of the document, which serve where
/// the page shows no other.
fn published(border: Border<'_>, outline: &Outline, tags: Tags<'_>) -> Option<Published> {
    let rank = |label: &str| match label {
        _ if contains_any(label, word_lists::PUBLISHED_LABELS) => 0,
        _ if contains_any(label, word_lists::UPDATED_LABELS) => 3,
        _ if contains_any(label, word_lists::WRITTEN_LABELS) => 4,
        _ => 1,
    };
    let mut dated: Vec<_> = outline
        .head
        .metadata
        .iter()
        .filter(|entry| entry.key == MetadataKey::Published)
        .map(|entry| (rank(&entry.label), entry.span))
        .chain(outline.head.dated.map(|span| (2, span)))
        .collect();
    dated.sort_by_key(|(rank, _)| *rank);
    let shown = |ranks: std::ops::RangeInclusive<u8>| {
        let mut of_kind = dated.iter().filter(|(rank, _)| ranks.contains(rank));
        of_kind.find_map(|(_, span)| dates::published(border, *span))
    };
    let tagged = tags.published();
    let day = shown(0..=0)
        .or_else(|| tagged.clone())
        .or_else(|| shown(1..=4))?;
    if day.time.is_some() {
        return Some(day);
    }
    // Another field gives the same day with its time.
    let timed = |other: &Published| {
        // 00:00 is what a system prints that knows no time.
        let time = other
            .time
            .as_deref()
            .filter(|time| !time.starts_with("00:00"));
        other.date == day.date && time.is_some()
    };
    let shown = dated
        .iter()
        .filter_map(|(_, span)| dates::published(border, *span));
    let found = shown.chain(tagged).find(timed);
    Some(found.unwrap_or(day))
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
mod page_tests;

#[cfg(test)]
mod tests {
    use gongkai_outline::{OutlineOptions, outline};

    use super::*;

    fn read(text: &str) -> Header {
        let document = Document::from_plain(text);
        let outline = outline(&document, &OutlineOptions::default());
        header(&document, &outline, false, None)
    }

    fn read_page(html: &str) -> Header {
        let document =
            gongkai_text::read_html(html, &gongkai_text::ReadOptions::default()).unwrap();
        let outline = outline(&document, &OutlineOptions::default());
        header(&document, &outline, false, None)
    }

    fn text_of(statement: Option<&Statement>) -> Option<&str> {
        statement.map(|statement| statement.text.as_str())
    }

    #[test]
    fn a_title_with_a_space_may_open_a_report_on_one_line() {
        let header = read(
            "青禾县人民政府2019年 政府信息公开工作年度报告 一、概述 2019年，全县公开信息78条，政府信息公开工作取得新的进展，各项任务按照要求完成。 （一）主动公开。公开信息78条。",
        );
        assert_eq!(
            text_of(header.title.as_ref()),
            Some("青禾县人民政府2019年政府信息公开工作年度报告")
        );
        assert_eq!(text_of(header.issuer.as_ref()), Some("青禾县人民政府"));
    }

    #[test]
    fn the_letter_and_not_what_it_encloses_has_the_title() {
        let header = read(
            "归档时间：2018-11-21\n关于印发2017年青禾区政务公开\n工作要点的通知\n青政办发〔2017〕26号\n日期：2017-09-01\n各镇人民政府，区政府各部门：\n现将要点印发给你们，请认真贯彻执行。\n青禾区人民政府办公室\n2017年8月28日\n2017年青禾区政务公开工作要点\n为做好全年工作，制定本要点。\n一、总体要求\n坚持公开。",
        );
        assert_eq!(
            text_of(header.title.as_ref()),
            Some("关于印发2017年青禾区政务公开工作要点的通知")
        );
        assert_eq!(header.kind, Kind::Notice);
        // The day on which the page was archived is not that of its publication.
        let day = header.published.map(|day| day.date.to_string());
        assert_eq!(day.as_deref(), Some("2017-09-01"));
    }

    #[test]
    fn a_letter_may_be_dated_without_its_organ() {
        let header = read(
            "青禾市人民政府关于印发青禾市道路管理规定的通知\n时间：2024-07-05 阅读：20\n各区县人民政府：\n现将规定印发给你们，请认真遵照执行。\n二OO六年二月二十日\n青禾市道路管理规定\n第一条 为加强管理，制定本规定。\n第二条 本市适用本规定。",
        );
        let signed = header.signed.unwrap();
        assert_eq!(
            signed.date.map(|day| day.to_string()).as_deref(),
            Some("2006-02-20")
        );
        assert_eq!(header.year.map(|year| year.value), Some(2006));
        assert_eq!(
            header.published.map(|day| day.date.to_string()).as_deref(),
            Some("2024-07-05")
        );
    }

    #[test]
    fn the_office_does_not_issue_what_its_government_signs() {
        let header = read(
            "发布机构：青禾县人民政府办公室\n发布日期：2019-01-23\n青禾县人民政府关于印发《青禾县人民政府工作规则》的通知\n各镇人民政府：\n现将规则印发给你们，请认真执行。\n青禾县人民政府\n2019年1月17日",
        );
        assert_eq!(text_of(header.issuer.as_ref()), Some("青禾县人民政府"));
    }

    #[test]
    fn a_labelled_sign_off_dates_the_document_and_not_the_page() {
        let header = read_page(
            "<h1>青禾县司法局2019年政府信息公开工作年度报告</h1><p>发布时间：2020-01-19 来源：本站</p><p>一、概述</p><p>2019年，我局公开信息78条，工作取得新的进展。</p><p>二、主动公开情况</p><p>公开信息78条。</p><p>落款：青禾县司法局</p><p>日期：2020年1月15日</p>",
        );
        let signed = header.signed.unwrap();
        assert_eq!(text_of(signed.issuer.as_ref()), Some("青禾县司法局"));
        assert_eq!(
            signed.date.map(|day| day.to_string()).as_deref(),
            Some("2020-01-15")
        );
        assert_eq!(
            header.published.map(|day| day.date.to_string()).as_deref(),
            Some("2020-01-19")
        );
    }

    #[test]
    fn the_tag_of_the_source_names_the_organ_where_nothing_else_does() {
        let page = |source: &str, body: &str| {
            format!(
                "<html><head><meta name='ArticleTitle' content='2019年政府信息公开工作年度报告'><meta name='ContentSource' content='{source}'></head><body><h2>2019年政府信息公开工作年度报告</h2><p>一、概述</p><p>2019年，{body}，各项任务按照要求全部完成。</p><p>二、主动公开情况</p><p>公开信息78条。</p></body></html>"
            )
        };
        let issuer = |source: &str, body: &str| {
            read_page(&page(source, body))
                .issuer
                .map(|issuer| issuer.text)
        };
        let own = "我局公开信息78条";
        assert_eq!(issuer("青禾县民政局", own).as_deref(), Some("青禾县民政局"));
        assert_eq!(issuer("青禾县人民政府办公室", own), None);
        assert_eq!(issuer("青禾县民政局", "我镇公开信息78条"), None);
        assert_eq!(issuer("本站", own), None);
    }

    #[test]
    fn lists_of_documents_have_no_title_and_no_day() {
        let entries = |row: &dyn Fn(&str) -> String| -> String {
            ["财政局", "民政局", "教育局", "水利局", "司法局"]
                .iter()
                .map(|organ| row(organ))
                .collect()
        };
        let items = entries(&|organ| {
            format!(
                "<li><a>青禾县{organ}2019年政府信息公开工作年度报告</a> <span>2020-01-20</span></li>"
            )
        });
        let rows = entries(&|organ| {
            format!(
                "<tr><td>1</td><td>青禾县{organ}2019年政府信息公开工作年度报告</td><td>2020-01-20</td></tr>"
            )
        });
        for body in [
            format!("<div>当前位置：首页 &gt; 政府信息公开年报</div><ul>{items}</ul>"),
            format!(
                "<div>政府信息公开目录</div><table><tr><th>序号</th><th>标题</th><th>发布日期</th></tr>{rows}</table>"
            ),
        ] {
            let header = read_page(&format!("<html><body>{body}</body></html>"));
            assert_eq!(
                (header.kind, header.title, header.published),
                (Kind::Other, None, None),
                "{body}"
            );
        }
    }

    #[test]
    fn a_date_behind_the_title_is_that_of_the_page() {
        let header = read(
            "2012年青禾街道办事处政府信息公开工作年度报告 2013-02-15\n2012年青禾街道办事处政府信息公开工作年度报告\n2012年11月16日\n根据《条例》编制本报告。\n一、概述\n公开信息78条。",
        );
        assert_eq!(
            header.published.map(|day| day.date.to_string()).as_deref(),
            Some("2013-02-15")
        );
    }

    #[test]
    fn a_kind_of_zone_names_none() {
        let header = read(
            "现将2013年我区信息公开情况报告如下：\n一、概述\n开发区在管委会领导下开展工作。\n二、主动公开情况\n公开信息78条。",
        );
        assert_eq!(header.issuer, None);
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

    #[track_caller]
    fn published_on(text: &str, day: &str, time: Option<&str>) {
        let published = read(text).published.unwrap();
        assert_eq!(published.date.to_string(), day, "{text}");
        assert_eq!(published.time.as_deref(), time, "{text}");
    }

    #[test]
    fn dates_of_a_page_in_many_forms() {
        let title = "青禾县水利局2015年政府信息公开工作年度报告";
        let body = "一、概述\n2015年，公开信息78条。";
        for (head, day, time) in [
            (
                "2016-03-08 9:05 来源：青禾县水利局",
                "2016-03-08",
                Some("09:05"),
            ),
            ("【发布日期：2016-03-08】", "2016-03-08", None),
            ("管理员 于2016年3月8日发表", "2016-03-08", None),
            ("2016.03.08", "2016-03-08", None),
            (
                "信息来源：县水利局发布时间：2016-03-08 16:49被浏览数：",
                "2016-03-08",
                Some("16:49"),
            ),
            (
                "成文日期：2016-02-01\n发布日期：2016-03-08",
                "2016-03-08",
                None,
            ),
        ] {
            published_on(&format!("{title}\n{head}\n{body}"), day, time);
            published_on(&format!("{head}\n{title}\n{body}"), day, time);
        }
    }

    #[test]
    fn the_report_of_a_school_year_covers_it() {
        let header = read("青禾大学2014-2015学年信息公开工作年度报告\n一、概述\n公开信息5条。");
        let coverage = header.coverage.unwrap();
        assert_eq!(coverage.start.to_string(), "2014-09-01");
        assert_eq!(coverage.end.to_string(), "2015-08-31");
        assert!(!coverage.is_stated());
        let header = read(
            "青禾学院信息公开工作年度报告\n我院对2016年9月1日至2017年8月31日的信息公开工作进行了总结，现报告如下。\n一、概述\n2016年-2017年，公开信息5条。",
        );
        let coverage = header.coverage.unwrap();
        assert_eq!(coverage.start.to_string(), "2016-09-01");
        assert_eq!(coverage.end.to_string(), "2017-08-31");
        // The first sentence of a section names it, where nothing else names a year.
        let header = read(
            "青禾大学信息公开工作年度报告\n一、概述\n（一）制度\n认真落实制度。\n（二）数量\n2018-2019学年，学校公开信息5条。",
        );
        let coverage = header.coverage.unwrap();
        assert_eq!(coverage.start.to_string(), "2018-09-01");
        assert_eq!(coverage.end.to_string(), "2019-08-31");
    }

    #[test]
    fn a_notice_is_of_the_year_in_which_it_was_issued() {
        let notice = |head: &str, foot: &str| {
            let text = format!(
                "{head}青禾市人民政府关于推进政务公开的意见\n各县人民政府：\n到2025年，全市公开水平明显提高。2019年底前完成目录。\n{foot}"
            );
            let header = read(&text);
            assert_eq!(header.kind, Kind::Notice, "{text}");
            header.year.map(|year| year.value)
        };
        assert_eq!(notice("", "青禾市人民政府\n2018年5月2日"), Some(2018));
        assert_eq!(
            notice("发文字号：青政发〔2018〕5号\n发布日期：2022-01-03\n", ""),
            Some(2018)
        );
        assert_eq!(
            notice("成文日期：2018年5月2日\n发布日期：2022-01-03\n", ""),
            Some(2018)
        );
    }

    #[test]
    fn a_mistyped_period_loses_against_the_rest() {
        let header = read(
            "青禾县水利局2018年政府信息公开工作年度报告\n统计期限自2017年1月1日起至2017年12月31日止。\n一、概述\n2018年，我局公开信息5条。",
        );
        let year = header.year.unwrap();
        assert_eq!(year.value, 2018);
        assert_eq!(year.contradicted_by.len(), 1);
        assert_eq!(
            header
                .coverage
                .map(|coverage| coverage.start.to_string())
                .as_deref(),
            Some("2018-01-01")
        );
    }

    #[test]
    fn years_of_reports_without_a_title() {
        for (text, year) in [
            (
                "青禾县林业局政府信息公开年报（2013）\n一、概述\n工作正常。",
                2013,
            ),
            (
                "【2013】青禾县林业局政府信息公开年报\n一、概述\n工作正常。",
                2013,
            ),
            (
                "青禾县教育局2013年春季学期政府信息公开工作总结\n一、概述\n工作正常。",
                2013,
            ),
            (
                "本报告由青禾区教育委员会编制的2008年度政府信息公开年度报告。\n一、概述\n截至2008年底，运行正常。",
                2008,
            ),
            (
                "本报告由青禾县林业局编制，是2009年度政府信息公开年度报告。\n一、概述\n我局公开信息66条。",
                2009,
            ),
            (
                "本报告根据2014-2015学年度青禾学院信息公开工作执行情况编制。\n一、概述\n认真落实。",
                2014,
            ),
            (
                "一、总体情况\n1.主动公开。2023年，本局公开信息6条。\n2.依申请公开。2023年，本局收到申请2条。",
                2023,
            ),
            (
                "一、主动公开\n2013—2015年，本局公开信息60条。\n二、依申请公开\n2015年，本局收到申请2条。",
                2015,
            ),
            (
                "一、工作措施\n（一）推进试点。2017年3月，我局开展试点。\n（二）加强发布。2017年，我局发布信息220条。",
                2017,
            ),
        ] {
            assert_eq!(read(text).year.map(|year| year.value), Some(year), "{text}");
        }
    }

    #[test]
    fn years_that_open_items_and_prefaces() {
        let year = |text: &str| read(text).year.map(|year| year.value);
        let cases = [
            "一、工作情况\n二是2017年，在网站公开信息6条。",
            "一、工作情况\n截止到2017年12月，公开信息6条。",
            "2017年1月1日至12月31日，青禾县林业局做好政府信息公开工作，现报告如下。\n一、概述\n公开信息6条。",
        ];
        for text in cases {
            assert_eq!(year(text), Some(2017), "{text}");
        }
        // A first clause with other years contradicts no title.
        let title = "青禾县林业局2017年政府信息公开工作年度报告\n一、概述\n";
        for clause in [
            "2015年以来，公开信息6条。",
            "2015年公开4条，2017年公开6条。",
            "2018年计划公开9条。",
        ] {
            let header = read(&format!("{title}{clause}"));
            let year = header.year.unwrap();
            assert_eq!(year.value, 2017, "{clause}");
            assert!(year.contradicted_by.is_empty(), "{clause}");
        }
    }

    #[test]
    fn a_page_without_title_is_known_by_prescribed_names() {
        let header = read(
            "一、总体情况\n2022年，本局公开信息6条。\n二、收到和处理政府信息公开申请情况\n没有。\n三、存在的主要问题及改进情况\n人员不足。",
        );
        assert_eq!(header.kind, Kind::AnnualReport);
    }

    #[test]
    fn a_year_in_brackets_on_a_line_of_its_own() {
        let year = |text: &str| read(text).year.map(|year| year.value);
        let form =
            "政府信息公开情况统计表\n（2017年度）\n填报单位：丙县水务局\n统计指标\n单位\n统计数\n";
        assert_eq!(year(form), Some(2017));
        assert_eq!(
            year("政府信息公开情况统计表\n(2016年)\n填报单位：甲局\n统计指标\n"),
            Some(2016)
        );
        assert_eq!(year("甲局\n（2016年修订，2018年废止）\n"), None);
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
