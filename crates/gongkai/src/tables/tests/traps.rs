//! What real pages do, one at a time.

use gongkai_report::{CellState, Column, Row, TableFormat};

use super::document;
use super::found::{formats, lines_of};
use crate::tables::{FaultKind, TableFact, tables};

/// The label of the second row of 收到和处理政府信息公开申请情况.
const CARRIED_IN: &str = Row::CarriedIn.zh();

pub(super) fn read(page: &str) -> Vec<TableFact> {
    tables(&document(page))
}

/// The cells of `row` as one text: values, or states in brackets.
pub(super) fn row(facts: &[TableFact], row: Row) -> String {
    let lines = lines_of(facts);
    let cells = lines.iter().filter(|line| line.1 == row).map(|line| {
        let unit = line.5.as_deref().unwrap_or_default();
        match &line.4 {
            Some(value) => format!("{value}{unit}"),
            None => format!("[{}]", line.3),
        }
    });
    cells.collect::<Vec<_>>().join(" ")
}

#[track_caller]
pub(super) fn check(page: &str, expected: &[(Row, &str)]) {
    let facts = read(page);
    for (name, cells) in expected {
        assert_eq!(row(&facts, *name), *cells, "{name} in {page}");
    }
}

pub(super) const HEAD_2021: &str =
    "第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
const REST: &str =
    "五、存在的主要问题及改进情况\n公开还不够及时，下一步将加强学习和培训，提高认识，改进工作。\n";
const REQUESTS: &str = "三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n";

#[test]
fn heads_and_data_share_the_columns_out_differently() {
    let page = "<table><tr><td colspan=4>第二十条第（五）项</td></tr>\
        <tr><td>信息内容</td><td>上一年项目数量</td><td colspan=2>本年增/减</td><td>处理决定数量</td></tr>\
        <tr><td>行政许可</td><td colspan=2>7</td><td>减3</td><td>12</td></tr>\
        <tr><td>其他对外管理<br>服务事项</td><td colspan=2>1</td><td>&nbsp;</td><td>/</td></tr></table>";
    check(
        page,
        &[
            (Row::Licences, "7 -3 12"),
            (Row::OtherServices, "1 [empty] [not_applicable]"),
        ],
    );
    assert_eq!(formats(&read(page)), [TableFormat::Form2019]);
}

#[test]
fn heads_that_lost_their_second_half_are_told_by_order() {
    let page = "第二十条第（一）项\n信息内容\n本年新\n本年新\n对外公开总数量\n规章\n1\n2\n3\n规范性文件\n4\n5\n6\n三、收到和处理政府信息公开申请情况\n";
    check(
        page,
        &[
            (Row::Regulations, "1 2 3"),
            (Row::NormativeDocuments, "4 5 6"),
        ],
    );
    assert_eq!(formats(&read(page)), [TableFormat::Form2019]);
}

#[test]
fn labels_decide_the_form_and_not_the_year() {
    let page = format!("2021年政府信息公开工作年度报告\n{HEAD_2021}规章 | 1 | 0 | 2 |\n");
    assert_eq!(formats(&read(&page)), [TableFormat::Form2021]);
    let page = page
        .replace("制发件数", "新制作数量")
        .replace("废止件数", "新公开数量");
    assert_eq!(
        formats(&read(&page.replace("现行有效件数", "对外公开总数量"))),
        [TableFormat::Form2019]
    );
}

#[test]
fn units_come_from_the_cell_or_the_head() {
    let page =
        "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n0.37万元\n";
    check(page, &[(Row::AdministrativeFees, "0.37万元")]);
    check(
        &page.replace("0.37万元", "184719元"),
        &[(Row::AdministrativeFees, "184719元")],
    );
    check(
        &page.replace("0.37万元", "199.43"),
        &[(Row::AdministrativeFees, "199.43万元")],
    );
    let page = "第二十条第（八）项\n信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n0\n0\n第二十条第（九）项\n信息内容\n采购项目数量\n采购总金额\n政府集中采购\n1\n8040\n三、收到\n";
    check(page, &[(Row::Procurement, "1 8040")]);
}

#[test]
fn rows_of_their_own_are_kept() {
    let page = format!(
        "{HEAD_2021}规章 | 0 | 0 | 0 |\n行政规范性文件 | 1 | 0 | 4 |\n其他主动公开文件 | 9 | 8 | 7 |\n党组文件 | 6 | 5 | 4 |\n"
    );
    let facts = read(&page);
    assert_eq!(row(&facts, Row::NormativeDocuments), "1 0 4");
    let table = facts[0].table.standard().unwrap();
    let extra: Vec<_> = table
        .extra_rows
        .iter()
        .map(|r| (r.label.as_str(), r.cells.join(" ")))
        .collect();
    assert_eq!(
        extra,
        [
            ("其他主动公开文件", "9 8 7".to_owned()),
            ("党组文件", "6 5 4".to_owned())
        ]
    );
    assert_eq!(
        table.extra_rows[0].span.slice(&page),
        Some("其他主动公开文件 | 9 | 8 | 7")
    );
}

#[test]
fn a_second_label_beside_one_that_spans_rows_has_the_values() {
    let page = "<table><tr><td colspan=5>第二十条第（五）项</td></tr>\
        <tr><td colspan=2>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>\
        <tr><td colspan=2>行政许可</td><td>1</td><td>0</td><td>3</td></tr>\
        <tr><td rowspan=2>其他对外管理服务事项</td><td>行政检查</td><td>4</td><td>5</td><td>6</td></tr>\
        <tr><td>行政确认</td><td>7</td><td>8</td><td>9</td></tr></table>";
    let facts = read(&format!("{page}<p>{REST}</p>"));
    assert_eq!(row(&facts, Row::Licences), "1 0 3");
    assert_eq!(row(&facts, Row::OtherServices), "");
    let extra = &facts[0].table.standard().unwrap().extra_rows;
    assert_eq!(extra.len(), 2);
    assert_eq!(
        (extra[1].label.as_str(), extra[1].cells.join(" ")),
        ("行政确认", "7 8 9".to_owned())
    );
}

#[test]
fn hints_in_labels_do_not_make_other_rows() {
    let page = format!(
        "{HEAD_2021}规章（注：含行政许可、行政处罚类3件） | 1 | 2 | 3 |\n行政规范性文件（由2021年第5号 通知 定义） | 4 | 5 | 6 |\n{REST}"
    );
    check(
        &page,
        &[
            (Row::Regulations, "1 2 3"),
            (Row::NormativeDocuments, "4 5 6"),
            (Row::Licences, ""),
        ],
    );
}

#[test]
fn empty_cells_that_vanish_leave_the_rest_lost() {
    let page = format!(
        "{REQUESTS}一、本年新收政府信息公开申请数量\n5\n5\n二、{CARRIED_IN}\n0\n0\n0\n0\n0\n0\n0\n三、本年度办理结果\n（一）予以公开\n1\n2\n3\n4\n5\n6\n21\n"
    );
    check(
        &page,
        &[
            (
                Row::NewReceived,
                "[lost] [lost] [lost] [lost] [lost] [lost] [lost]",
            ),
            (Row::CarriedIn, "0 0 0 0 0 0 0"),
            (Row::Granted, "1 2 3 4 5 6 21"),
            (
                Row::CarriedOut,
                "[lost] [lost] [lost] [lost] [lost] [lost] [lost]",
            ),
        ],
    );
    let faults: Vec<_> = read(&page)[0]
        .faults
        .iter()
        .map(|fault| fault.kind)
        .collect();
    assert_eq!(faults, [FaultKind::CellsMissing, FaultKind::CutShort]);
}

#[test]
fn repeated_lines_that_were_removed_are_neither_zero_nor_empty() {
    let page = "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n行政规范性文件\n第二十条第（五）项\n本年处理决定数量\n行政许可\n1894\n第二十条第（六）项\n行政处罚\n131\n行政强制\n第二十条第（八）项\n本年收费金额（单位：万元）\n行政事业性收费\n199.43\n三、收到和处理政府信息公开申请情况\n";
    check(
        page,
        &[
            (Row::Regulations, "[lost] [lost] [lost]"),
            (Row::NormativeDocuments, "[lost] [lost] [lost]"),
            (Row::Licences, "1894"),
            (Row::Penalties, "131"),
            (Row::CoerciveMeasures, "[lost]"),
            (Row::AdministrativeFees, "199.43万元"),
        ],
    );
    assert_eq!(read(page)[0].faults[0].kind, FaultKind::LinesDeduplicated);
}

#[test]
fn a_label_that_was_removed_takes_its_value_along() {
    // 行政强制 stood in the menu, so 131 may be its value as well as that of 行政处罚.
    let page = "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n行政规范性文件\n第二十条第（五）项\n本年处理决定数量\n行政许可\n第二十条第（六）项\n行政处罚\n131\n第二十条第（八）项\n本年收费金额（单位：万元）\n行政事业性收费\n199.43\n三、收到和处理政府信息公开申请情况\n";
    check(
        page,
        &[
            (Row::Penalties, "[lost]"),
            (Row::AdministrativeFees, "199.43万元"),
        ],
    );
}

#[test]
fn a_whole_report_on_one_line() {
    let page = "局2022年年报。二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章555行政规范性文件12345第二十条第（五）项信息内容本年处理决定数量行政许可55第二十条第（六）项信息内容本年处理决定数量行政处罚131313行政强制0第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0三、收到和处理政府信息公开申请情况";
    check(
        page,
        &[
            (Row::Regulations, "5 5 5"),
            (Row::NormativeDocuments, "[lost] [lost] [lost]"),
            (Row::Licences, "55"),
            (Row::Penalties, "131313"),
            (Row::CoerciveMeasures, "0"),
        ],
    );
}

#[test]
fn a_table_that_is_blank_is_empty() {
    let page = format!(
        "第二十条第（一）项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n规范性文件\n第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n{REQUESTS}一、本年新收政府信息公开申请数量\n"
    );
    check(
        &page,
        &[
            (Row::Regulations, "[empty] [empty] [empty]"),
            (Row::Licences, "[empty] [empty] [empty]"),
        ],
    );
}

#[test]
fn numbers_that_lost_their_labels_beginning_are_still_rows() {
    let page = format!(
        "{REQUESTS}一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n二、{CARRIED_IN}\n0\n0\n0\n0\n0\n0\n0\n三、本年度办理结果\n予以公开\n1\n0\n0\n0\n0\n0\n1\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n其他处理\n0\n0\n0\n0\n0\n0\n0\n总计\n1\n0\n0\n0\n0\n0\n1\n结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0\n"
    );
    check(
        &page,
        &[
            (Row::Granted, "1 0 0 0 0 0 1"),
            (Row::Other, "0 0 0 0 0 0 0"),
            (Row::ProcessedTotal, "1 0 0 0 0 0 1"),
            (Row::CarriedOut, "0 0 0 0 0 0 0"),
        ],
    );
}

#[test]
fn page_numbers_and_stray_values_lose_a_row_and_shift_none() {
    let page = format!(
        "{REQUESTS}一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n7\n二、{CARRIED_IN}\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n3\n0\n0\n0\n0\n0\n3\n"
    );
    check(
        &page,
        &[
            (
                Row::NewReceived,
                "[lost] [lost] [lost] [lost] [lost] [lost] [lost]",
            ),
            (Row::CarriedIn, "2 0 0 0 0 0 2"),
        ],
    );
}

#[test]
fn columns_in_another_order_are_told_by_their_heads() {
    let page = "<table><tr><td>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>现行有效件数</td><td>本年制发件数</td><td>本年废止件数</td></tr><tr><td>规章</td><td>9</td><td>1</td><td>0</td></tr></table>";
    let facts = read(page);
    let in_force = facts[0]
        .table
        .standard()
        .unwrap()
        .cell(Row::Regulations, Column::InForce)
        .unwrap();
    assert_eq!(in_force.value.unwrap().to_string(), "9");
    assert_eq!(in_force.state, CellState::Number);
}

#[test]
fn heads_of_one_row_that_stand_at_different_heights_keep_the_order_of_the_form() {
    let page = "三、收到和处理政府信息公开申请情况\n申请人情况\n法人或其他组织\n社会公益 法律服务\n自然人 商业企业 科研机构 组织 机构 其他 总计\n一、本年新收政府信息公开申请数量 7 2 0 0 0 1 10\n二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n（一）予以公开 4 1 0 0 0 0 5\n（七）总计 8 2 0 0 0 1 11\n四、结转下年度继续办理 0 0 0 0 0 0 0\n";
    check(
        page,
        &[
            (Row::NewReceived, "7 2 0 0 0 1 10"),
            (Row::Granted, "4 1 0 0 0 0 5"),
            (Row::ProcessedTotal, "8 2 0 0 0 1 11"),
        ],
    );
    let read = read(page);
    let table = read[0].table.standard().unwrap();
    let natural = table.cell(Row::NewReceived, Column::NaturalPerson).unwrap();
    assert_eq!(natural.value.unwrap().to_string(), "7");
}

#[test]
fn what_is_behind_a_break_is_lost() {
    let page = format!(
        "{HEAD_2021}规章 | 1 | 0 | 2 |\n行政规范性文件 | 0 | 0 | 1 |\n第二十条第（五）项 | |||\n信息内容 | 本年处理"
    );
    let facts = read(&page);
    assert_eq!(row(&facts, Row::Regulations), "1 0 2");
    assert_eq!(row(&facts, Row::AdministrativeFees), "[lost]");
    assert_eq!(facts[0].faults[0].kind, FaultKind::CutShort);
}

#[test]
fn pages_mix_the_forms_part_by_part() {
    let page = "第二十条第（一）项\n信息内容\n本年新\n制作数量\n本年新\n公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n1\n2\n3\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n5\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n0\n行政强制\n0\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n282.1\n三、收到和处理政府信息公开申请情况\n";
    check(
        page,
        &[
            (Row::NormativeDocuments, "1 2 3"),
            (Row::Licences, "5"),
            (Row::AdministrativeFees, "282.1万元"),
        ],
    );
    let facts = read(page);
    let table = facts[0].table.standard().unwrap();
    assert!(
        table
            .cell(Row::NormativeDocuments, Column::NewlyDisclosed)
            .is_some()
    );
    assert_eq!(table.format, TableFormat::Form2021);
}

#[test]
fn a_value_that_cannot_be_read_keeps_its_place() {
    let page = "第二十条第（六）项 |\n|||\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n处理决定数量 |\n行政处罚 |\n253 |\n--253 |\n0 |\n行政强制 |\n0 |\n见附件 |\n7 |\n第二十条第（八）项 |\n";
    check(
        page,
        &[
            (Row::Penalties, "253 [text] 0"),
            (Row::CoerciveMeasures, "[lost] [lost] [lost]"),
        ],
    );
}

#[test]
fn long_hints_in_brackets_are_no_prose() {
    let page = "第二十條第(一)項 | |||||\n信息內容 | 本年新 製作數量 | 本年新 公開數量 | 對外公開總數量 | ||\n規章(設區的市、自治州人民政府應提供相關數據) | 0 | 0 | 0 | ||\n規範性檔案(行政機關制定發布的決定、公告、意見,以及標題採用“規定”“辦法”等字樣的公文) | 2 | 2 | 19 | ||\n其他主動公開檔案(含以本單位名義簽發的、除規範性檔案以外的檔案) | 186 | 86 | 255 | ||\n第二十條第(六)項 | |||||\n信息內容 | 上一年項目數量(指2019年事項數) | 本年增/減(指2020年增減的事項數,減用負值表示,如-8) | 處理決定數量(指2020年辦件量) | ||\n行政處罰 | 90 | 0 | 22 | ||\n行政強制 | 4 | 4 | - | ||\n第二十條第(八)項 | |||||\n信息內容 | 上一年項目數量(指2019年事項數) | 本年增/減 | |||\n行政事業性收費 | |||||\n";
    check(
        page,
        &[
            (Row::Regulations, "0 0 0"),
            (Row::NormativeDocuments, "2 2 19"),
            (Row::Penalties, "90 0 22"),
            (Row::CoerciveMeasures, "4 4 [not_applicable]"),
            (Row::AdministrativeFees, "[empty] [empty]"),
        ],
    );
    let facts = read(page);
    assert_eq!(
        facts[0].table.standard().unwrap().extra_rows[0].cells,
        ["186", "86", "255"]
    );
}

#[test]
fn a_label_that_goes_on_behind_its_values_is_one_row() {
    let rows = format!(
        "一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9\n二、{CARRIED_IN} 0 0 0 0 0 0 0\n（二）部分公开（区分处理的，只计 1 0 0 0 0 0 1\n这一情形，不计其他情形）\n（三）不予\n公开 1.属于国家秘密 2 0 0 0 0 0 2\n三、本年\n度办理结\n果\n（六）其他\n处理 1.申请人无正当理由逾期不补 3 0 0 0 0 0 3\n正、行政机关不再处理其政府信\n息公开申请\n3.其他 4 0 0 0 0 0 4\n（七）总计 8 0 0 0 0 0 8\n四、结转下年度继续办理 1 0 0 0 0 0 1\n"
    );
    check(
        &format!(
            "三、收到和处理政府信息公开申请情况\n自 然 人 商业 企业 科研 机构 社会公益组织 法律服务机构 其他 总计\n{rows}"
        ),
        &[
            (Row::PartlyGranted, "1 0 0 0 0 0 1"),
            (Row::RefusedStateSecret, "2 0 0 0 0 0 2"),
            (Row::OtherNotCorrected, "3 0 0 0 0 0 3"),
            (Row::Other, "4 0 0 0 0 0 4"),
            (Row::ProcessedTotal, "8 0 0 0 0 0 8"),
        ],
    );
}

#[test]
fn cells_that_a_span_repeats_count_once() {
    let page = "| 第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项 |\n|---|---|---|---|\n| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |\n| 行政处罚 | 1472 | 1472 | 1472 |\n| 行政强制 | 3 | 4 | 3 |\n";
    let page = format!("{page}{REST}");
    check(
        &page,
        &[(Row::Penalties, "1472"), (Row::CoerciveMeasures, "[lost]")],
    );
}

#[test]
fn a_head_with_a_stroke_is_no_value() {
    for head in [
        "本年增 /\n减",
        "本年增\n/\n减",
        "本年 增 / 减",
        "本年增/\n减",
    ] {
        let page = format!(
            "第二十条第（五）项\n信息内容\n上一年项目数量\n{head}\n处理决定数量\n行政许可\n0\n0\n0\n其他对外管理服务事项\n1\n2\n3\n{REST}"
        );
        check(
            &page,
            &[(Row::Licences, "0 0 0"), (Row::OtherServices, "1 2 3")],
        );
    }
}

#[test]
fn a_word_for_nothing_within_a_broken_label_is_no_value() {
    let rest = "正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
    for label in [
        format!("1.申请人 无\n{rest}"),
        format!("1.申请人\n无\n{rest}"),
        format!("1.申请 人 无\n{rest}"),
    ] {
        let page = format!("{REQUESTS}（六）其他处理\n{label}\n1\n0\n0\n0\n0\n2\n3\n");
        check(&page, &[(Row::OtherNotCorrected, "1 0 0 0 0 2 3")]);
    }
}

const APPLICANTS_OVER: &str = "三、收到和处理政府信息公开申请情况\n申请人情况 |\n";
const FIVE: &str = "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n";

#[test]
fn heads_of_applicants_in_another_order_are_followed() {
    let row = "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n";
    let rest = format!(
        "二、{CARRIED_IN} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
    );
    let first_cell = |upper: &str| {
        let facts = read(&format!("{APPLICANTS_OVER}{upper}{FIVE}{row}{rest}"));
        let lines = lines_of(&facts);
        let cell = |wanted: Column| {
            let found = lines
                .iter()
                .find(|line| line.1 == Row::NewReceived && line.2 == wanted);
            found.map(|line| line.4.clone().unwrap_or_else(|| line.3.to_string()))
        };
        let wanted = [Column::NaturalPerson, Column::Business, Column::Total];
        let cells = wanted.map(|column| cell(column).unwrap_or_default());
        cells.join(" ")
    };
    assert_eq!(first_cell("自然人 | 法人或其他组织 | 总计 |\n"), "1 2 21");
    assert_eq!(first_cell("总计 | 自然人 | 法人或其他组织 |\n"), "2 3 1");
    // Nothing tells where the five belong.
    assert_eq!(first_cell("总计 | 自然人 |\n"), "lost lost lost");
}

#[test]
fn the_total_of_applicants_may_be_the_first_column() {
    let page = format!(
        "<table><tr><td rowspan=2>项目</td><td rowspan=2>总计</td><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td></tr>\
         <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>\
         <tr><td>一、本年新收政府信息公开申请数量</td><td>9</td><td>4</td><td>5</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>\
         <tr><td>二、{CARRIED_IN}</td><td>2</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>\
         <tr><td>四、结转下年度继续办理</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr></table>"
    );
    let lines = lines_of(&read(&page));
    let total = lines
        .iter()
        .find(|line| line.1 == Row::NewReceived && line.2 == Column::Total);
    assert_eq!(total.and_then(|line| line.4.as_deref()), Some("9"));
}

const REVIEWS: &str = "四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼 |\n";
const GROUPS: &str = "未经复议直接起诉 | 复议后起诉 |\n";

#[test]
fn heads_of_reviews_in_another_order_are_followed_where_the_sums_prove_them() {
    let five = "总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | ";
    let page = |cells: &str| format!("{REVIEWS}{five}{GROUPS}{five}{five}\n{cells}\n{REST}");
    let cells = |page: &str, wanted: Column| {
        let lines = lines_of(&read(page));
        let found = lines
            .iter()
            .find(|line| line.1 == Row::Review && line.2 == wanted);
        found.map(|line| line.4.clone().unwrap_or_else(|| line.3.to_string()))
    };
    let summed = page("7 | 4 | 2 | 0 | 1 | 3 | 0 | 3 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
    assert_eq!(cells(&summed, Column::Total).as_deref(), Some("7"));
    assert_eq!(cells(&summed, Column::Upheld).as_deref(), Some("4"));
    let unclear = page("4 | 2 | 0 | 1 | 7 | 0 | 3 | 0 | 0 | 3 | 0 | 0 | 0 | 0 | 0 |");
    assert_eq!(cells(&unclear, Column::Total).as_deref(), Some("lost"));
}

#[test]
fn two_rows_of_reviews_in_a_text_are_lost() {
    let five = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | ";
    let values = "2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
    let page = format!(
        "{REVIEWS}{five}{GROUPS}{five}{five}\n镇本级 | {values}\n含村居 | {values}\n{REST}"
    );
    let lost = "[lost] [lost] [lost] [lost] [lost]";
    check(&page, &[(Row::Review, lost)]);
}

#[test]
fn a_row_with_the_sum_of_other_outcomes_is_over_its_parts() {
    let page = format!(
        "{APPLICANTS_OVER}自然人 | 法人或其他组织 | 总计 |\n{FIVE}\
         （六）其他处理 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n\
         1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n\
         2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n\
         3.其他 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n（七）总计 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n"
    );
    check(
        &page,
        &[
            (Row::OtherNotCorrected, "3 0 0 0 0 0 3"),
            (Row::Other, "2 0 0 0 0 0 2"),
        ],
    );
    let facts = read(&page);
    assert!(facts.iter().all(|fact| {
        fact.faults
            .iter()
            .all(|fault| fault.kind != FaultKind::RowsRepeated)
    }));
}

#[test]
fn words_in_a_cell_behind_the_label_are_no_empty_cell() {
    let page = format!(
        "| 第二十条第（八）项 | | | |\n| 信息内容 | 上一年项目数量 | 本年增/减 | |\n| 行政事业性收费 | 详见附表 | 3 | |\n\
         | 第二十条第（九）项 | | | |\n| 信息内容 | 采购项目数量 | 采购总金额 | |\n| 政府集中采购 | 7个项目 | 35.2万元 | |\n{REST}"
    );
    check(
        &page,
        &[
            (Row::AdministrativeFees, "[lost] [lost]"),
            (Row::Procurement, "[lost] [lost]"),
        ],
    );
    let page = format!(
        "第二十条第（五）项 |\n信息内容 | 本年处理决定数量 |\n行政许可 | 31（不含镇街） |\n第二十条第（六）项 |\n信息内容 | 本年处理决定数量 |\n行政处罚 | 6 |\n行政强制 | 0 |\n{REST}"
    );
    check(&page, &[(Row::Licences, "[lost]"), (Row::Penalties, "6")]);
}

/// A page of a longer report, turned to text, may show the last row of the table and no more.
#[test]
fn whole_rows_without_their_head_are_a_table_if_they_add_up() {
    let page = |row: &str| {
        format!(
            "第 12 页\n四、结转下年度继续办理 {row}\n四、政府信息公开行政复议、行政诉讼情况\n本年度未发生。\n"
        )
    };
    check(
        &page("3 1 0 0 0 0 4"),
        &[(Row::CarriedOut, "3 1 0 0 0 0 4")],
    );
    assert!(read(&page("3 1 0 0 0 0 5")).is_empty());
    assert!(read(&page("3 1 4")).is_empty());
}
