//! 政府信息公开情况统计表 of 国办发〔2014〕32号, made up: filled at random, printed, and put on a page in the shapes
//! of the web. Its lines are written down a second time, so that the library is not tested with its own table.

use std::fmt::Write as _;

use gongkai::report::{CellState, Row};
use proptest::prelude::*;

use super::fill::Filled;

/// A line of the printed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintedLine {
    /// The row; `None` for a heading.
    pub row: Option<Row>,
    /// Number or 其中 before the label.
    pub number: &'static str,
    /// The label.
    pub label: &'static str,
    /// What is printed in brackets behind the label.
    pub hint: &'static str,
    /// The unit; empty for a heading.
    pub unit: &'static str,
}

const fn line(
    row: Option<Row>,
    number: &'static str,
    label: &'static str,
    hint: &'static str,
    unit: &'static str,
) -> PrintedLine {
    PrintedLine {
        row,
        number,
        label,
        hint,
        unit,
    }
}

/// The lines of the form.
#[rustfmt::skip]
pub const LINES: [PrintedLine; 65] = [
    line(None, "一、", "主动公开情况", "", ""),
    line(Some(Row::InfoDisclosed), "（一）", "主动公开政府信息数", "不同渠道和方式公开相同信息计1条", "条"),
    line(Some(Row::NormativeDisclosed), "其中：", "主动公开规范性文件数", "", "条"),
    line(Some(Row::NormativeMade), "", "制发规范性文件总数", "", "件"),
    line(None, "（二）", "通过不同渠道和方式公开政府信息的情况", "", ""),
    line(Some(Row::ChannelGazette), "1.", "政府公报公开政府信息数", "", "条"),
    line(Some(Row::ChannelWebsite), "2.", "政府网站公开政府信息数", "", "条"),
    line(Some(Row::ChannelWeibo), "3.", "政务微博公开政府信息数", "", "条"),
    line(Some(Row::ChannelWechat), "4.", "政务微信公开政府信息数", "", "条"),
    line(Some(Row::ChannelOther), "5.", "其他方式公开政府信息数", "", "条"),
    line(None, "二、", "回应解读情况", "", ""),
    line(Some(Row::HotTopics), "（一）", "回应公众关注热点或重大舆情数", "不同方式回应同一热点或舆情计1次", "次"),
    line(None, "（二）", "通过不同渠道和方式回应解读的情况", "", ""),
    line(Some(Row::PressConferences), "1.", "参加或举办新闻发布会总次数", "", "次"),
    line(Some(Row::PressConferencesPrincipal), "其中：", "主要负责同志参加新闻发布会次数", "", "次"),
    line(Some(Row::OnlineInterviews), "2.", "政府网站在线访谈次数", "", "次"),
    line(Some(Row::OnlineInterviewsPrincipal), "其中：", "主要负责同志参加政府网站在线访谈次数", "", "次"),
    line(Some(Row::Interpretations), "3.", "政策解读稿件发布数", "", "篇"),
    line(Some(Row::WeiboWechatResponses), "4.", "微博微信回应事件数", "", "次"),
    line(Some(Row::OtherResponses), "5.", "其他方式回应事件数", "", "次"),
    line(None, "三、", "依申请公开情况", "", ""),
    line(Some(Row::Received), "（一）", "收到申请数", "", "件"),
    line(Some(Row::ReceivedInPerson), "1.", "当面申请数", "", "件"),
    line(Some(Row::ReceivedFax), "2.", "传真申请数", "", "件"),
    line(Some(Row::ReceivedOnline), "3.", "网络申请数", "", "件"),
    line(Some(Row::ReceivedLetter), "4.", "信函申请数", "", "件"),
    line(Some(Row::Closed), "（二）", "申请办结数", "", "件"),
    line(Some(Row::ClosedOnTime), "1.", "按时办结数", "", "件"),
    line(Some(Row::ClosedExtended), "2.", "延期办结数", "", "件"),
    line(Some(Row::Answered), "（三）", "申请答复数", "", "件"),
    line(Some(Row::AlreadyPublic), "1.", "属于已主动公开范围数", "", "件"),
    line(Some(Row::Granted), "2.", "同意公开答复数", "", "件"),
    line(Some(Row::PartlyGranted), "3.", "同意部分公开答复数", "", "件"),
    line(Some(Row::Refused), "4.", "不同意公开答复数", "", "件"),
    line(Some(Row::RefusedStateSecret), "其中：", "涉及国家秘密", "", "件"),
    line(Some(Row::RefusedBusinessSecret), "", "涉及商业秘密", "", "件"),
    line(Some(Row::RefusedPrivacy), "", "涉及个人隐私", "", "件"),
    line(Some(Row::RefusedSecurityStability), "", "危及国家安全、公共安全、经济安全和社会稳定", "", "件"),
    line(Some(Row::RefusedNotInformation), "", "不是《条例》所指政府信息", "", "件"),
    line(Some(Row::RefusedOtherLaw), "", "法律法规规定的其他情形", "", "件"),
    line(Some(Row::NotThisOrgan), "5.", "不属于本行政机关公开数", "", "件"),
    line(Some(Row::NotExisting), "6.", "申请信息不存在数", "", "件"),
    line(Some(Row::ToBeSupplemented), "7.", "告知作出更改补充数", "", "件"),
    line(Some(Row::OtherChannel), "8.", "告知通过其他途径办理数", "", "件"),
    line(Some(Row::Reviews), "四、", "行政复议数量", "", "件"),
    line(Some(Row::ReviewsUpheld), "（一）", "维持具体行政行为数", "", "件"),
    line(Some(Row::ReviewsCorrected), "（二）", "被依法纠错数", "", "件"),
    line(Some(Row::ReviewsOther), "（三）", "其他情形数", "", "件"),
    line(Some(Row::Lawsuits), "五、", "行政诉讼数量", "", "件"),
    line(Some(Row::LawsuitsUpheld), "（一）", "维持具体行政行为或者驳回原告诉讼请求数", "", "件"),
    line(Some(Row::LawsuitsCorrected), "（二）", "被依法纠错数", "", "件"),
    line(Some(Row::LawsuitsOther), "（三）", "其他情形数", "", "件"),
    line(Some(Row::Complaints), "六、", "举报投诉数量", "", "件"),
    line(Some(Row::Fees), "七、", "依申请公开信息收取的费用", "", "万元"),
    line(None, "八、", "机构建设和保障经费情况", "", ""),
    line(Some(Row::Offices), "（一）", "政府信息公开工作专门机构数", "", "个"),
    line(Some(Row::ReadingPoints), "（二）", "设置政府信息公开查阅点数", "", "个"),
    line(Some(Row::Staff), "（三）", "从事政府信息公开工作人员数", "", "人"),
    line(Some(Row::StaffFullTime), "1.", "专职人员数", "不包括政府公报及政府网站工作人员数", "人"),
    line(Some(Row::StaffPartTime), "2.", "兼职人员数", "", "人"),
    line(Some(Row::Budget), "（四）", "政府信息公开专项经费", "不包括用于政府公报编辑管理及政府网站建设维护等方面的经费", "万元"),
    line(None, "九、", "政府信息公开会议和培训情况", "", ""),
    line(Some(Row::Meetings), "（一）", "召开政府信息公开工作会议或专题会议数", "", "次"),
    line(Some(Row::TrainingCourses), "（二）", "举办各类培训班数", "", "次"),
    line(Some(Row::Trainees), "（三）", "接受培训人员数", "", "人次"),
];

/// How the form stands on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormShape {
    /// `<table>`, a row a line, labels indented.
    Html,
    /// The same within tables for layout.
    HtmlNested,
    /// `<table>` with two halves of the form side by side.
    HtmlSideBySide,
    /// `<table>` whose columns are the rows of the form, and whose rows are organs.
    HtmlMatrix,
    /// `| a | b | c |` with a rule under the head.
    Pipes,
    /// `a | b | c |`.
    PipesBare,
    /// The label on a line, then `| unit` and `| value`.
    PipeCells,
    /// One cell a line.
    Lines,
    /// One cell a line between empty lines.
    LinesApart,
    /// Cells divided by spaces.
    Spaced,
    /// Cells divided by nothing.
    Glued,
}

impl FormShape {
    /// All shapes.
    pub const ALL: [Self; 11] = [
        Self::Html,
        Self::HtmlNested,
        Self::HtmlSideBySide,
        Self::HtmlMatrix,
        Self::Pipes,
        Self::PipesBare,
        Self::PipeCells,
        Self::Lines,
        Self::LinesApart,
        Self::Spaced,
        Self::Glued,
    ];

    const fn is_html(self) -> bool {
        matches!(
            self,
            Self::Html | Self::HtmlNested | Self::HtmlSideBySide | Self::HtmlMatrix
        )
    }

    /// Whether an empty cell can be seen.
    #[must_use]
    pub const fn shows_blanks(self) -> bool {
        self.is_html() || matches!(self, Self::Pipes | Self::PipesBare)
    }
}

/// What else a page does to the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that pages do"
)]
pub struct Variation {
    /// Numbers before the labels are left out.
    pub bare: bool,
    /// Hints in brackets are left out.
    pub no_hints: bool,
    /// Digits are full width.
    pub wide: bool,
    /// Heading lines have dashes in their other cells.
    pub dashes: bool,
    /// The head is printed again in the middle, as after a page break.
    pub page_break: bool,
}

/// A filled form.
#[derive(Clone)]
pub struct StatisticsForm {
    /// The lines that the page has, by their position, with what stands in the cell.
    pub lines: Vec<(usize, Filled)>,
}

impl std::fmt::Debug for StatisticsForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a statistics form of {} lines", self.lines.len())
    }
}

/// A cell: row, state, value, unit.
pub type FormLine = (Row, CellState, Option<String>, Option<String>);

impl StatisticsForm {
    /// The cells that reading the form should give.
    #[must_use]
    pub fn cells(&self) -> Vec<FormLine> {
        let cells = self.lines.iter().filter_map(|(index, filled)| {
            let line = &LINES[*index];
            let row = line.row?;
            Some(match filled {
                Filled::Number(text) => {
                    let value = text.replace(',', "");
                    let state = if value.chars().all(|c| c == '0' || c == '.') {
                        CellState::Zero
                    } else {
                        CellState::Number
                    };
                    (row, state, Some(value), Some(line.unit.to_owned()))
                }
                Filled::Empty => (row, CellState::Empty, None, Some(line.unit.to_owned())),
                Filled::NotApplicable(_) => (
                    row,
                    CellState::NotApplicable,
                    None,
                    Some(line.unit.to_owned()),
                ),
            })
        });
        cells.collect()
    }
}

/// A form filled at random; with `parts`, some of its lines are left out.
pub fn statistics_form(parts: bool) -> impl Strategy<Value = StatisticsForm> {
    let filled = prop_oneof![
        6 => (0_u32..900).prop_map(|n| Filled::Number(n.to_string())),
        4 => Just(Filled::Number("0".to_owned())),
        1 => (1000_u32..900_000).prop_map(|n| Filled::Number(n.to_string())),
        1 => (1_u32..99, 0_u32..1000).prop_map(|(a, b)| Filled::Number(format!("{a},{b:03}"))),
        1 => prop::sample::select(vec!["/", "—"]).prop_map(Filled::NotApplicable),
        1 => Just(Filled::Empty),
    ];
    let kept = if parts {
        prop::bool::weighted(0.6).boxed()
    } else {
        Just(true).boxed()
    };
    let kept = prop::collection::vec(kept, LINES.len());
    (kept, prop::collection::vec(filled, LINES.len())).prop_map(|(kept, filled)| {
        let lines = kept.into_iter().zip(filled).enumerate();
        let lines = lines.filter(|(_, (kept, _))| *kept);
        StatisticsForm {
            lines: lines.map(|(index, (_, filled))| (index, filled)).collect(),
        }
    })
}

/// A page with a title and `forms`, one after the other.
#[must_use]
pub fn statistics_page(forms: &[StatisticsForm], shape: FormShape, variation: Variation) -> String {
    let mut out = String::new();
    if shape.is_html() {
        out.push_str("<!DOCTYPE html><html><body>");
    }
    let prose = |out: &mut String, text: &str| {
        let _ = if shape.is_html() {
            write!(out, "<p>{text}</p>")
        } else {
            writeln!(out, "{text}")
        };
    };
    prose(&mut out, "青石县水利局2016年政府信息公开工作年度报告");
    prose(&mut out, "一、概述");
    prose(
        &mut out,
        "2016年，本局主动公开政府信息84条（不同渠道和方式公开相同信息计1条），收到申请3件。",
    );
    for form in forms {
        prose(&mut out, "政府信息公开情况统计表");
        prose(&mut out, "（2016年度）");
        statistics_table(&mut out, form, shape, variation);
    }
    prose(&mut out, "单位负责人：王某 审核人：李某 填报人：张某");
    prose(&mut out, "联系电话：0558-2264104 填报日期：2017年1月20日");
    if variation.wide {
        out = wide(&out);
    }
    out
}

const HEAD: [&str; 3] = ["统计指标", "单位", "统计数"];

/// The rows of the printed form: label, unit, value.
fn rows(form: &StatisticsForm, variation: Variation) -> Vec<[String; 3]> {
    let mut rows = Vec::new();
    for (index, filled) in &form.lines {
        let line = &LINES[*index];
        if variation.page_break && *index == LINES.len() / 2 {
            rows.push(HEAD.map(str::to_owned));
        }
        let mut label = String::new();
        if !variation.bare {
            label.push_str(line.number);
        }
        label.push_str(line.label);
        if !variation.no_hints && !line.hint.is_empty() {
            let _ = write!(label, "（{}）", line.hint);
        }
        let dash = if variation.dashes { "——" } else { "" };
        rows.push(match line.row {
            Some(_) => [label, line.unit.to_owned(), filled.print().to_owned()],
            None => [label, dash.to_owned(), dash.to_owned()],
        });
    }
    rows
}

/// Writes the form alone.
pub fn statistics_table(
    out: &mut String,
    form: &StatisticsForm,
    shape: FormShape,
    variation: Variation,
) {
    let rows = rows(form, variation);
    match shape {
        FormShape::Html => html(out, &rows, 1),
        FormShape::HtmlNested => {
            out.push_str("<table><tr><td><table><tr><td width=9>");
            html(out, &rows, 1);
            out.push_str("</td></tr></table></td></tr></table>");
        }
        FormShape::HtmlSideBySide => html(out, &rows, 2),
        FormShape::HtmlMatrix => matrix(out, &rows),
        _ => text(out, &rows, shape),
    }
}

fn td(out: &mut String, text: &str) {
    let text = if text.is_empty() { "&nbsp;" } else { text };
    let _ = write!(out, "<td><p>&nbsp;&nbsp;<span>{text}</span></p></td>");
}

fn tds(out: &mut String, row: &[String; 3]) {
    for cell in row {
        td(out, cell);
    }
}

fn column(out: &mut String, rows: &[[String; 3]], at: usize) {
    for row in rows {
        td(out, &row[at]);
    }
}

fn html(out: &mut String, rows: &[[String; 3]], halves: usize) {
    out.push_str("<table border=1><tr>");
    for _ in 0..halves {
        for head in HEAD {
            td(out, head);
        }
    }
    out.push_str("</tr>\n");
    let height = rows.len().div_ceil(halves);
    for at in 0..height {
        out.push_str("<tr>");
        for half in 0..halves {
            match rows.get(half * height + at) {
                Some(row) => tds(out, row),
                None => tds(out, &Default::default()),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn matrix(out: &mut String, rows: &[[String; 3]]) {
    out.push_str("<table><tr>");
    td(out, "填报单位");
    column(out, rows, 0);
    out.push_str("</tr><tr>");
    td(out, "");
    column(out, rows, 1);
    out.push_str("</tr><tr>");
    td(out, "县水利局");
    column(out, rows, 2);
    out.push_str("</tr></table>\n");
}

fn text(out: &mut String, rows: &[[String; 3]], shape: FormShape) {
    let head = HEAD.map(str::to_owned);
    for (index, row) in std::iter::once(&head).chain(rows).enumerate() {
        let filled = || {
            row.iter()
                .filter(|cell| !cell.is_empty())
                .map(String::as_str)
        };
        match shape {
            FormShape::Pipes => {
                let _ = writeln!(out, "| {} |", row.join(" | "));
                if index == 0 {
                    out.push_str("|---|---|---|\n");
                }
            }
            FormShape::PipesBare => {
                let _ = writeln!(out, "{} |", row.join(" | "));
            }
            FormShape::PipeCells => {
                let _ = writeln!(
                    out,
                    "{}",
                    format!("{}\n| {}\n| {}", row[0], row[1], row[2]).trim_end()
                );
            }
            FormShape::Lines => {
                let _ = writeln!(out, "{}", filled().collect::<Vec<_>>().join("\n"));
            }
            FormShape::LinesApart => {
                let _ = writeln!(out, "{}\n", filled().collect::<Vec<_>>().join("\n\n"));
            }
            FormShape::Spaced => {
                let _ = writeln!(out, "{}", filled().collect::<Vec<_>>().join(" "));
            }
            _ => {
                let _ = writeln!(out, "{}", row.concat());
            }
        }
    }
}

/// Digits in full width.
fn wide(text: &str) -> String {
    let mut in_tag = false;
    text.chars()
        .map(|c| {
            in_tag = c == '<' || in_tag && c != '>';
            match c.to_digit(10) {
                Some(digit) if !in_tag => char::from_u32('０' as u32 + digit).unwrap_or(c),
                _ => c,
            }
        })
        .collect()
}
