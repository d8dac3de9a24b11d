//! A made-up report as a page of a government site.

use std::fmt::Write as _;

use gongkai::report::Row;

use super::{MadeReport, Planted, Style};
use crate::forms::{FormShape, Shape, Variation, sheets, statistics_table, table};
use crate::{Dice, escaped};

/// The regulation that all reports cite.
const REGULATION: &str = "中华人民共和国政府信息公开条例";

/// Documents that some reports cite: title, first year, in how many of a hundred reports.
const OTHERS: [(&str, i32, usize); 5] = [
    ("关于全面推进政务公开工作的意见", 2016, 45),
    ("优化营商环境条例", 2020, 35),
    ("中华人民共和国档案法", 2015, 20),
    ("公共企事业单位信息公开规定制定办法", 2021, 15),
    ("重大行政决策程序暂行条例", 2019, 10),
];

/// The title of the plan of work of a year, and its number.
fn plan(year: i32) -> (String, String) {
    let title = format!("国务院办公厅关于印发{year}年政务公开工作要点的通知");
    let serial = 19 + (year * 7) % 23;
    (title, format!("国办发〔{year}〕{serial}号"))
}

/// The documents that a report of `year` cites.
pub(super) fn documents(year: i32, dice: &mut Dice) -> Vec<String> {
    let mut out = vec![REGULATION.to_owned(), plan(year).0];
    for (title, first, share) in OTHERS {
        if year >= first && dice.roll(100) < share {
            out.push(title.to_owned());
        }
    }
    out
}

/// The report as HTML.
pub(super) fn html(report: &MadeReport) -> String {
    let MadeReport { organ, year, .. } = report;
    let name = escaped(&organ.name);
    let title = format!("{name}{year}年政府信息公开工作年度报告");
    let published = &report.published;
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{title}</title>\n\
         <meta name=\"SiteName\" content=\"{name}\">\n<meta name=\"SiteIDCode\" content=\"{}0001\">\n\
         <meta name=\"ArticleTitle\" content=\"{title}\">\n<meta name=\"PubDate\" content=\"{published}\">\n\
         </head><body>\n<h1>{title}</h1>\n<p>发布日期：{published} 信息来源：{name}</p>\n",
        organ.code
    );
    paragraph(
        &mut out,
        &format!(
            "根据《{REGULATION}》的规定，现公布{name}{year}年政府信息公开工作年度报告。\
             本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"
        ),
    );
    paragraph(&mut out, "一、总体情况");
    paragraph(&mut out, &overview(report));
    match report.style {
        Style::Prose => prose(&mut out, report),
        Style::Statistics => {
            paragraph(&mut out, "二、依申请公开政府信息情况");
            paragraph(&mut out, "申请办理工作依法依规，答复及时，具体数据见附表。");
            ending(&mut out, "三", "四");
            paragraph(
                &mut out,
                &format!("附件：政府信息公开情况统计表（{year}年度）"),
            );
            let form = report.figures.statistics_form();
            statistics_table(&mut out, &form, FormShape::Html, Variation::default());
        }
        Style::Tables => {
            for (heading, sheet) in sheets(&report.figures.form(*year)) {
                paragraph(&mut out, heading);
                table(&mut out, &sheet, Shape::HtmlSpans);
            }
            ending(&mut out, "五", "六");
        }
    }
    if report.style != Style::Statistics {
        paragraph(&mut out, &name);
        paragraph(&mut out, &format!("{}年1月4日", year + 1));
    }
    out.push_str("</body></html>\n");
    out
}

fn paragraph(out: &mut String, text: &str) {
    let _ = writeln!(out, "<p>{text}</p>");
}

fn overview(report: &MadeReport) -> String {
    let MadeReport { year, figures, .. } = report;
    let (title, number) = plan(*year);
    // The number of the plan of the year before, under the title of this year's.
    let number = match report.planted {
        Some(Planted::Citation) => plan(year - 2).1,
        _ => number,
    };
    let mut out = format!("{year}年，我单位认真落实《{title}》（{number}）");
    for other in report.documents.iter().skip(2) {
        let _ = write!(out, "和《{other}》");
    }
    let _ = write!(out, "，全年主动公开政府信息{}条。", figures.disclosed);
    let received = figures.received();
    let said = match report.planted {
        Some(Planted::Prose | Planted::Repeated) => received + 13,
        _ => received,
    };
    if report.style != Style::Prose || report.planted == Some(Planted::Repeated) {
        let _ = write!(out, "全年收到政府信息公开申请{said}件。");
    }
    out
}

/// The sections of a report without a form.
fn prose(out: &mut String, report: &MadeReport) {
    let figures = &report.figures;
    let received = figures.received();
    let online = received * 7 / 10;
    paragraph(out, "二、依申请公开政府信息情况");
    paragraph(
        out,
        &format!(
            "全年收到政府信息公开申请{received}件，其中网络申请{online}件，当面申请{}件。\
             答复政府信息公开申请{}件，其中予以公开{}件，部分公开{}件。",
            received - online,
            figures.processed(),
            figures.outcome(Row::Granted),
            figures.outcome(Row::PartlyGranted)
        ),
    );
    ending(out, "三", "四");
}

/// The last two sections.
fn ending(out: &mut String, first: &str, second: &str) {
    paragraph(out, &format!("{first}、存在的主要问题及改进情况"));
    paragraph(
        out,
        "公开内容的质量有待进一步提高，下一步将加强业务培训，完善工作制度。",
    );
    paragraph(out, &format!("{second}、其他需要报告的事项"));
    paragraph(out, "没有其他需要报告的事项。");
}
