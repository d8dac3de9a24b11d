//! The right pane: the data.

mod findings;
mod header;
mod mentions;
mod outline;
mod row;
mod statistics;
mod tables;

pub(super) use findings::serious;

use maud::{Markup, html};

use super::Inspection;
use super::chart;
use super::kind::Kind;
use super::marker::Marker;
use super::words::{Words, words};

/// Longer lists are closed at first.
const OPEN_LIST: usize = 60;

/// Draws the data and gives every value its mark.
pub(super) fn data(inspection: &Inspection, marker: &mut Marker<'_>) -> Markup {
    let report = &inspection.read.report;
    let header = header::header(report, marker);
    let lists = html! {
        (group(Kind::Heading, "outline", words("章节", "Sections"), report.sections.len(), &outline::outline(report, marker)))
        (group(Kind::Statistic, "statistics", words("统计数字", "Statistics"), report.statistics.len(), &statistics::statistics(report, marker)))
        (group(Kind::Cell, "tables", words("表格", "Tables"), report.tables.len(), &tables::tables(report, marker)))
        (group(Kind::Finding, "findings", words("疑点", "Findings"), report.findings.len(), &findings::findings(inspection, marker)))
        (group(Kind::Document, "documents", words("引用文件", "Cited documents"), report.documents.len(), &mentions::documents(report, marker)))
        (group(Kind::Contact, "contacts", words("联系方式", "Contacts"), report.contacts.len(), &mentions::contacts(report, marker)))
        (group(Kind::Quantity, "quantities", words("文中数量", "Quantities in the text"), report.mentions.quantities.len(), &mentions::quantities(report, marker)))
        (group(Kind::Date, "dates", words("文中日期", "Dates in the text"), report.mentions.dates.len(), &mentions::dates(report, marker)))
        (group(Kind::Repair, "repairs", words("修复", "Repairs"), report.repairs.len(), &findings::repairs(report, marker)))
    };
    html! {
        (header)
        // The figures of the charts lead to the values of the lists, which have their numbers by now.
        (chart::charts(report, marker))
        (lists)
    }
}

/// A list with its heading. An empty one says so in a line.
fn group(kind: Kind, id: &str, title: Words, count: usize, body: &Markup) -> Markup {
    html! {
        section.group id=(id) data-group=(kind.code()) {
            @if count == 0 {
                h2 { (title) " " span.count { "0" } }
            } @else {
                details open[count <= OPEN_LIST] {
                    summary { h2 { (title) " " span.count { (count) } } }
                    (body)
                }
            }
        }
    }
}
