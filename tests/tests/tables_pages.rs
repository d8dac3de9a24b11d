//! The standard tables of whole pages, through the public interface.

use gongkai::report::{CellState, Column, FindingCode, Report, Row, TableFormat, TableKind};
use gongkai::{ExtractOptions, extract};

#[track_caller]
fn read(page: &str) -> Report {
    extract("page", page.as_bytes(), &ExtractOptions::default()).expect("a page")
}

/// The values of a row, states in place of values that are none.
fn row(report: &Report, row: Row) -> Vec<String> {
    let tables = report.tables.iter().filter_map(|table| table.standard());
    let cells = tables
        .flat_map(|table| &table.cells)
        .filter(|cell| cell.row == row);
    cells
        .map(|cell| {
            cell.value
                .map_or_else(|| cell.state.to_string(), |value| value.to_string())
        })
        .collect()
}

const PIPES: &str = "某区水利局2022年政府信息公开工作年度报告
一、总体情况
2022年，主动公开政府信息63条，未收到政府信息公开申请。
二、主动公开政府信息情况
第二十条第（一）项 | |||
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 0 |
行政规范性文件 | 2 | | 8 |
第二十条第（五）项 | |||
信息内容 | 本年处理决定数量 | ||
行政许可 | 93 | ||
第二十条第（六）项 | |||
信息内容 | 本年处理决定数量 | ||
行政处罚 | 1472 | ||
行政强制 | / | ||
第二十条第（八）项 | |||
信息内容 | 本年收费金额（单位：万元） | ||
行政事业性收费 | 26.55 | ||
三、收到和处理政府信息公开申请情况
";

#[test]
fn every_value_is_at_its_span() {
    let report = read(PIPES);
    assert_eq!(report.tables.len(), 1);
    let table = &report.tables[0];
    assert_eq!(table.kind(), TableKind::Proactive);
    let table = table.standard().unwrap();
    assert_eq!(table.format, TableFormat::Form2021);
    assert_eq!(table.cells.len(), 10);
    for cell in &table.cells {
        let printed = cell.span.and_then(|span| span.slice(PIPES));
        if let Some(value) = cell.value {
            assert_eq!(printed, Some(value.to_string().as_str()));
        }
    }
    let fee = table
        .cell(Row::AdministrativeFees, Column::FeeAmount)
        .unwrap();
    assert_eq!(fee.unit.as_deref(), Some("万元"));
    let empty = table
        .cell(Row::NormativeDocuments, Column::Repealed)
        .unwrap();
    assert_eq!((empty.state, empty.value), (CellState::Empty, None));
}

#[test]
fn figures_of_a_table_are_neither_mentions_nor_statistics() {
    let report = read(PIPES);
    let quantities: Vec<_> = report
        .mentions
        .quantities
        .iter()
        .map(|q| q.text.as_str())
        .collect();
    assert_eq!(quantities, ["63条"]);
    let titles: Vec<_> = report
        .sections
        .iter()
        .map(|section| section.title.as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "总体情况",
            "主动公开政府信息情况",
            "收到和处理政府信息公开申请情况"
        ]
    );
}

#[test]
fn damage_is_raised_and_never_read() {
    for glued in ["规章000", "规章 000"] {
        let report = read(&PIPES.replace("规章 | 0 | 0 | 0 |", glued));
        assert_eq!(row(&report, Row::Regulations), ["0", "0", "0"], "{glued}");
    }
    let page = PIPES.replace("规章 | 0 | 0 | 0 |", "规章1200");
    let report = read(&page);
    assert_eq!(row(&report, Row::Regulations), ["lost", "lost", "lost"]);
    assert_eq!(row(&report, Row::NormativeDocuments), ["2", "empty", "8"]);
    let lost =
        |finding: &&gongkai::report::Finding| finding.code == FindingCode::TextLostCharacters;
    let finding = report.findings.iter().find(lost).expect("a finding");
    assert_eq!(finding.spans[0].slice(&page), Some("规章1200"));
}

#[test]
fn one_page_twice_is_one_table() {
    let report = read(&format!("{PIPES}{PIPES}"));
    let proactive = |table: &&gongkai::report::Table| table.kind() == TableKind::Proactive;
    assert_eq!(report.tables.iter().filter(proactive).count(), 1);
}

#[test]
fn headings_between_damaged_tables_are_headings() {
    let page = "某乡2019年政府信息公开工作年度报告\n一、总体情况\n2019年，我乡主动公开政府信息63条。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n规范性文件\n第二十条第（五）项\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n其他对外管理服务事项\n第二十条第（六）项\n行政处罚\n行政强制\n第二十条第（八）项\n行政事业性收费\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n（一）予以公开\n（二）部分公开\n（三）不予公开\n1.属于国家秘密\n2.其他法律行政法规禁止公开\n（六）其他处理\n（七）总计\n四、结转下年度继续办理\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n未经复议直接起诉\n复议后起诉\n五、存在的主要问题及改进情况\n公开不够及时。\n";
    let report = read(page);
    let numbers: Vec<_> = report
        .sections
        .iter()
        .filter_map(|section| section.number)
        .collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    let kinds: Vec<_> = report
        .tables
        .iter()
        .map(gongkai::report::Table::kind)
        .collect();
    assert_eq!(
        kinds,
        [
            TableKind::Proactive,
            TableKind::Requests,
            TableKind::ReviewLitigation
        ]
    );
    let cells = report
        .tables
        .iter()
        .filter_map(|table| table.standard())
        .flat_map(|t| &t.cells);
    assert!(cells.clone().count() > 100);
    assert!(cells.clone().all(|cell| cell.state == CellState::Lost));
}
