//! Which tables a page has.

use gongkai_report::{Row, Series, Table, TableKind};

use super::found::others;
use super::traps::{HEAD_2021, check, read, row};
use crate::tables::FaultKind;

#[test]
fn words_of_the_forms_in_prose_are_no_table() {
    let carried_in = Series::APPLICATIONS_CARRIED_IN.zh;
    let requests =
        format!("本年新收政府信息公开申请数量5件，其中自然人3件，商业企业2件，{carried_in}1件。");
    for page in [
        "依据《条例》第二十条第（一）项，全年制定规章3件、规范性文件5件，行政许可7件。",
        "行政许可\n行政处罚\n行政强制\n规范性文件\n行政事业性收费\n政府集中采购\n2022年报告",
        &requests,
        "行政复议0件，行政诉讼0件，结果维持0件，结果纠正0件。",
    ] {
        assert!(read(page).is_empty(), "{page}");
    }
}

#[test]
fn other_tables_are_kept_and_taken_for_none_of_the_three() {
    let page = "<p>一、总体情况</p><table><tr><th>类别</th><th>数量</th></tr>\
        <tr><td>行政许可</td><td>5</td></tr><tr><td>行政处罚</td><td>7</td></tr></table><p>二、</p>";
    let facts = read(page);
    let [Table::Other(table)] = others(&facts)[..] else {
        panic!("{facts:?}");
    };
    assert_eq!(facts.len(), 1);
    assert_eq!(
        table.rows,
        [["类别", "数量"], ["行政许可", "5"], ["行政处罚", "7"]]
    );
    assert!(
        table
            .span
            .slice(page)
            .is_some_and(|text| text.contains("类别"))
    );
}

#[test]
fn two_tables_that_differ_are_both_kept() {
    let table = |n: u32| {
        format!(
            "{HEAD_2021}规章 | {n} | 0 | {n} |\n行政规范性文件 | 0 | 0 | 0 |\n第二十条第（五）项 | |||\n信息内容 | 本年处理决定数量 | ||\n行政许可 | 0 | ||\n"
        )
    };
    let facts = read(&format!("{}\n{}", table(1), table(2)));
    assert_eq!(row(&facts, Row::Regulations), "1 0 1 2 0 2");
    assert_eq!(facts.len(), 2);
}

#[test]
fn review_and_litigation_in_tables_of_their_own() {
    let table = |group: &str, from: u32| {
        let cells = [0, 1, 2, 3, 4]
            .map(|n| format!("<td>{}</td>", from + n))
            .concat();
        format!(
            "<table><tr><td colspan=5>{group}</td></tr><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr>{cells}</tr></table>"
        )
    };
    let page = [
        table("行政复议", 1),
        table("未经复议直接起诉", 11),
        table("复议后起诉", 21),
    ]
    .concat();
    check(
        &page,
        &[
            (Row::Review, "1 2 3 4 5"),
            (Row::LitigationDirect, "11 12 13 14 15"),
            (Row::LitigationAfterReview, "21 22 23 24 25"),
        ],
    );
}

#[test]
fn sizes_are_bounded() {
    let rows = "<tr><td>行政许可</td><td>7</td></tr>".repeat(10_000);
    let page = format!(
        "<table><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td rowspan=999999999>行政处罚</td><td>3</td></tr>{rows}</table>"
    );
    let facts = read(&page);
    let cells: usize = facts
        .iter()
        .filter_map(|fact| fact.table.standard())
        .map(|t| t.cells.len())
        .sum();
    assert!(cells < 100, "{cells}");
    let nested = format!(
        "{}{}{}",
        "<table><tr><td>".repeat(10),
        page,
        "</td></tr></table>".repeat(10)
    );
    assert!(!read(&nested).is_empty());
    let lines = format!("{HEAD_2021}{}", "规章 | 0 | 0 | 0 |\n".repeat(10_000));
    let facts = read(&lines);
    assert_eq!(row(&facts, Row::Regulations).split(' ').count(), 3);
    assert_eq!(facts[0].table.kind(), TableKind::Proactive);
    assert_eq!(facts[0].faults[0].kind, FaultKind::RowsRepeated);
    let bars = format!("{HEAD_2021}规章 {}", "|".repeat(200_000));
    assert!(read(&bars).len() < 3);
}

#[test]
fn heads_that_stand_upright_fall_apart_in_the_text_of_a_pdf() {
    let page = "四、因政府信息公开工作被申请行政复议提起行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计 维持 纠正 结果 审结 计\n1 0 0 0 1 0 0 2 0 2 0 0 0 3 3\n五、政府信息公开工作存在的主要问题及改进情况\n";
    check(
        page,
        &[
            (Row::Review, "1 0 0 0 1"),
            (Row::LitigationDirect, "0 0 2 0 2"),
            (Row::LitigationAfterReview, "0 0 0 3 3"),
        ],
    );
    assert!(read(&page.replace("2 0 2", "2 2")).is_empty());
}
