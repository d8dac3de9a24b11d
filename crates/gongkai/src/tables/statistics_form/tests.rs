//! The form in every shape: the cells printed, or `lost`.

use std::collections::HashMap;

use gongkai_report::{CellState, Row, TableFormat, TableKind};
use gongkai_tests::forms::{
    FormLine, FormShape, StatisticsForm, Variation, statistics_form, statistics_page,
};
use proptest::prelude::*;

use crate::tables::tests::document;
use crate::tables::{TableFact, tables};

fn forms(page: &str) -> Vec<TableFact> {
    let mut facts = tables(&document(page));
    facts.retain(|fact| fact.table.kind() == TableKind::StatisticsForm);
    facts
}

fn cells(fact: &TableFact) -> Vec<FormLine> {
    let table = fact.table.standard().expect("a standard table");
    let cells = table.cells.iter().map(|cell| {
        let value = cell.value.map(|value| value.to_string());
        (cell.row, cell.state, value, cell.unit.clone())
    });
    cells.collect()
}

/// The cells of one form as `row=value unit`, states in brackets.
fn shown(page: &str) -> String {
    let facts = forms(page);
    let cells = facts
        .iter()
        .flat_map(cells)
        .map(|(row, state, value, unit)| match value {
            Some(value) => format!("{row}={value}{}", unit.unwrap_or_default()),
            None => format!("{row}=[{state}]"),
        });
    cells.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(page: &str, expected: &str) {
    assert_eq!(shown(page), expected, "{page}");
}

fn variation() -> impl Strategy<Value = Variation> {
    (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(bare, no_hints, wide, dashes, page_break)| Variation {
            bare,
            no_hints,
            wide,
            dashes,
            page_break,
        })
}

/// Every cell read is the one printed, or lost. Returns how many are right.
fn right_or_lost(
    forms: &[StatisticsForm],
    shape: FormShape,
    variation: Variation,
) -> Result<usize, TestCaseError> {
    let page = statistics_page(forms, shape, variation);
    let facts = self::forms(&page);
    let mut right = 0;
    prop_assert!(facts.len() <= forms.len(), "{} forms\n{page}", facts.len());
    for (fact, form) in facts.iter().zip(forms) {
        let printed: HashMap<Row, FormLine> = form
            .cells()
            .into_iter()
            .map(|cell| (cell.0, cell))
            .collect();
        for cell in cells(fact) {
            let want = printed.get(&cell.0);
            let same = want == Some(&cell);
            right += usize::from(same);
            prop_assert!(
                same || cell.1 == CellState::Lost,
                "{shape:?} {variation:?}: want {want:?}, got {cell:?}\n{page}"
            );
        }
        let format = fact.table.standard().map(|table| table.format);
        prop_assert_eq!(format, Some(TableFormat::Form2014));
    }
    Ok(right)
}

proptest! {
    #[test]
    fn a_form_in_any_shape_is_read_right_or_lost(
        form in statistics_form(false),
        shape in prop::sample::select(FormShape::ALL.to_vec()),
        variation in variation(),
    ) {
        let right = right_or_lost(std::slice::from_ref(&form), shape, variation)?;
        if shape.shows_blanks() {
            prop_assert_eq!(right, form.cells().len(), "{:?} {:?}\n{}", shape, variation,
                statistics_page(&[form], shape, variation));
        } else {
            prop_assert!(right * 4 > form.cells().len() * 3, "{} right: {:?} {:?}\n{}", right, shape, variation,
                statistics_page(&[form], shape, variation));
        }
    }

    #[test]
    fn a_form_with_lines_left_out_is_read_right_or_lost(
        form in statistics_form(true),
        shape in prop::sample::select(FormShape::ALL.to_vec()),
        variation in variation(),
    ) {
        // Where only the twins of their rows are left of the lawsuits, the count of the reviews is all that tells them
        // apart: nothing does where it is zero, and a twin in place of a row that is missing may add up by chance.
        let mut form = form;
        let row_of = |index: usize| gongkai_tests::forms::LINES[index].row;
        let has = |row: Row| form.lines.iter().any(|(index, _)| row_of(*index) == Some(row));
        let whole = [Row::ReviewsUpheld, Row::ReviewsCorrected, Row::ReviewsOther].into_iter().all(has);
        if !has(Row::Lawsuits) && !has(Row::LawsuitsUpheld) {
            form.lines.retain(|(index, filled)| {
                row_of(*index) != Some(Row::Reviews) || whole && filled.print() != "0"
            });
        }
        right_or_lost(&[form], shape, variation)?;
    }

    #[test]
    fn two_forms_on_a_page_are_two_tables(
        forms in prop::collection::vec(statistics_form(false), 2),
        shape in prop::sample::select(FormShape::ALL.to_vec()),
        variation in variation(),
    ) {
        let right = right_or_lost(&forms, shape, variation)?;
        if shape.shows_blanks() {
            prop_assert_eq!(right, 2 * 58);
        }
    }
}

const TITLE: &str = "政府信息公开情况统计表\n（2016年度）\n";

#[test]
fn a_form_that_is_announced_and_not_there_gives_nothing() {
    check(
        "四、附表\n2016年主动公开政府信息数84条（不同渠道和方式公开相同信息计1条）。\n附表：政府信息公开情况统计表（2016年度）.xls\n",
        "",
    );
    check(&format!("{TITLE}合计 158\n"), "");
}

#[test]
fn an_empty_form_has_empty_cells() {
    check(
        &format!(
            "{TITLE}| 统计指标 | 单位 | 统计数 |\n|---|---|---|\n| （一）收到申请数 | 件 | |\n| 1.当面申请数 | 件 | |\n| 2.传真申请数 | 件 | |\n"
        ),
        "received=[empty] received_in_person=[empty] received_fax=[empty]",
    );
}

#[test]
fn a_figure_in_the_hint_of_a_row_is_no_value() {
    let hint = "（不同渠道和方式公开相同信息计1条）";
    check(
        &format!(
            "{TITLE}统计指标 单位 统计数\n（一）主动公开政府信息数{hint} 条\n其中：主动公开规范性文件数 条 7\n制发规范性文件总数 件 2\n"
        ),
        "info_disclosed=[empty] normative_disclosed=7条 normative_made=2件",
    );
    check(
        &format!(
            "{TITLE}统计指标\n单位\n统计数\n（一）主动公开政府信息数\n{hint}\n条\n96\n其中：主动公开规范性文件数\n条\n7\n制发规范性文件总数\n件\n2\n"
        ),
        "info_disclosed=96条 normative_disclosed=7条 normative_made=2件",
    );
}

#[test]
fn a_later_form_with_a_column_for_each_kind_of_organ() {
    let page = "<p>政府信息公开情况统计表</p><table>\
        <tr><td>序号</td><td>统计指标</td><td>单位</td><td>区政府统计数</td><td>区直单位统计数</td><td>乡镇街道统计数</td></tr>\
        <tr><td>1</td><td>一、主动公开情况</td><td>----</td><td></td><td></td><td></td></tr>\
        <tr><td>2</td><td>主动公开政府信息数(不同渠道和方式公开相同信息计1条)</td><td>条</td><td>12</td><td>90</td><td>61</td></tr>\
        <tr><td>3</td><td>其中：主动公开规范性文件数</td><td>条</td><td>2</td><td></td><td>0</td></tr>\
        <tr><td>4</td><td>财务预决算</td><td>条</td><td>5</td><td>6</td><td>7</td></tr>\
        <tr><td>5</td><td>制发规范性文件总数</td><td>件</td><td>3</td><td>4</td><td>0</td></tr></table>";
    check(
        page,
        "info_disclosed=12条 normative_disclosed=2条 normative_made=3件 \
         info_disclosed=90条 normative_disclosed=[empty] normative_made=4件 \
         info_disclosed=61条 normative_disclosed=0条 normative_made=0件",
    );
}

#[test]
fn the_number_of_a_page_between_two_rows_is_no_value() {
    for number in ["— 5 —", "- 12 -", "－５－"] {
        check(
            &format!(
                "{TITLE}统计指标\n单位\n统计数\n（一）收到申请数\n件\n3\n1.当面申请数\n件\n1\n{number}\n统计指标\n单位\n统计数\n2.传真申请数\n件\n—\n3.网络申请数\n件\n2\n"
            ),
            "received=3件 received_in_person=1件 received_fax=[not_applicable] received_online=2件",
        );
        let lines = "（一）收到申请数\n件\n3\n1.当面申请数\n件\n1\n2.传真申请数\n件\n4\n";
        check(
            &format!(
                "{TITLE}统计指标\n单位\n统计数\n{lines}{number}\n\n\n统计指标\n单位\n统计数\n3.网络申请数\n件\n2\n"
            ),
            "received=3件 received_in_person=1件 received_fax=4件 received_online=2件",
        );
    }
}

#[test]
fn two_values_in_a_row_are_lost_where_no_head_tells_them() {
    check(
        &format!(
            "{TITLE}统计指标 单位 统计数\n（一）收到申请数 件 3 4\n1.当面申请数 件 1\n2.传真申请数 件 0\n3.网络申请数 件 2\n"
        ),
        "received=[lost] received_in_person=1件 received_fax=0件 received_online=2件",
    );
}

#[test]
fn columns_with_heads_of_their_own_are_tables_of_their_own() {
    let page = "<p>政府信息公开情况统计表</p><table><tr><td>指标名称</td><td>计量单位</td><td>代码</td><td>本期实际</td><td>本年累计</td></tr>\
        <tr><td>主动公开信息数</td><td>条</td><td>01</td><td>12</td><td>40</td></tr>\
        <tr><td>其中：全文电子化的主动公开信息数</td><td>条</td><td>02</td><td>10</td><td>30</td></tr>\
        <tr><td>新增的行政规范性文件数</td><td>条</td><td>03</td><td>1</td><td>2</td></tr>\
        <tr><td>申请总数</td><td>条</td><td>10</td><td>&nbsp;</td><td>5</td></tr></table>";
    check(
        page,
        "info_disclosed=12条 disclosed_digital=10条 normative_new=1条 received=[empty] \
         info_disclosed=40条 disclosed_digital=30条 normative_new=2条 received=5条",
    );
    let labels: Vec<_> = forms(page)
        .iter()
        .filter_map(|fact| fact.table.standard())
        .map(|table| (table.format, table.label.clone()))
        .collect();
    let labelled = |label: &str| (TableFormat::Shanghai1, Some(label.to_owned()));
    assert_eq!(labels, [labelled("本期实际"), labelled("本年累计")]);
}

#[test]
fn labels_that_stand_twice_are_told_by_the_rows_before_them() {
    check(
        &format!(
            "{TITLE}统计指标 单位 统计数\n四、行政复议数量 件 4\n（一）维持具体行政行为数 件 3\n（二）被依法纠错数 件 1\n（三）其他情形数 件 0\n五、行政诉讼数量 件 2\n（一）维持具体行政行为或者驳回原告诉讼请求数 件 0\n（二）被依法纠错数 件 2\n（三）其他情形数 件 0\n"
        ),
        "reviews=4件 reviews_upheld=3件 reviews_corrected=1件 reviews_other=0件 lawsuits=2件 lawsuits_upheld=0件 lawsuits_corrected=2件 lawsuits_other=0件",
    );
}

#[test]
fn a_label_that_stands_twice_is_text_where_the_row_over_it_is_left_out() {
    check(
        &format!(
            "{TITLE}统计指标 单位 统计数\n（三）申请答复数 件 4\n1.属于已主动公开范围数 件 4\n（二）被依法纠错数 件 1\n五、行政诉讼数量 件 2\n（二）被依法纠错数 件 2\n"
        ),
        "answered=4件 already_public=4件 lawsuits=2件 lawsuits_corrected=2件",
    );
}

#[test]
fn a_label_that_stands_twice_is_that_of_the_group_whose_first_row_is_left_out() {
    let form = |rows: &str| {
        format!(
            "{TITLE}统计指标 单位 统计数\n（三）申请答复数 件 4\n1.属于已主动公开范围数 件 4\n{rows}六、举报投诉数量 件 0\n"
        )
    };
    let read = "answered=4件 already_public=4件";
    // The second of two is that of the lawsuits, and so is one behind a row that follows it in the form.
    check(
        &form(
            "四、行政复议数量 件 4\n（二）被依法纠错数 件 1\n（三）其他情形数 件 0\n（二）被依法纠错数 件 7\n（三）其他情形数 件 8\n",
        ),
        &format!(
            "{read} reviews=4件 reviews_corrected=1件 reviews_other=0件 lawsuits_corrected=7件 lawsuits_other=8件 complaints=0件"
        ),
    );
    check(
        &form("四、行政复议数量 件 4\n（三）其他情形数 件 4\n（二）被依法纠错数 件 7\n"),
        &format!("{read} reviews=4件 reviews_other=4件 lawsuits_corrected=7件 complaints=0件"),
    );
    // One alone may be that of either group, and is that of the reviews if these add up.
    check(
        &form("四、行政复议数量 件 4\n（一）维持具体行政行为数 件 3\n（三）其他情形数 件 6\n"),
        &format!("{read} reviews=4件 complaints=0件"),
    );
    check(
        &form("四、行政复议数量 件 4\n（一）维持具体行政行为数 件 3\n（三）其他情形数 件 1\n"),
        &format!("{read} reviews=4件 reviews_upheld=3件 reviews_other=1件 complaints=0件"),
    );
}

#[test]
fn fees_of_the_older_forms_are_told_by_what_was_copied_and_by_the_row_over_them() {
    let rows = [
        ("主动公开信息数", "01", "318"),
        ("其中：全文电子化的主动公开信息数", "02", "306"),
        ("公文类信息数", "03", "80"),
        ("收取费用总数", "37", "52"),
        ("主动公开信息收取费用", "38", "7"),
        ("其中：1.邮寄费", "39", "4"),
        ("2.复制费（纸张）", "40", "3"),
        ("3.复制费（光盘）", "41", ""),
        ("4.复制费（软盘）", "42", "0"),
        ("依申请提供信息收取费用", "43", "45"),
        ("其中：1.检索费", "44", "20"),
        ("2.邮寄费", "45", "11"),
        ("3.复制费（纸张）", "46", "9"),
        ("4.复制费（光盘）", "47", "5"),
        ("5.复制费（软盘）", "48", "0"),
        ("政府信息公开指定专职人员数", "49**", "2"),
        ("其中：1.全职人员", "50**", "1"),
        ("2.兼职人员", "51**", "1"),
    ];
    let expected = "info_disclosed=318条 disclosed_digital=306条 official_documents=80条 fees_total=52元 fees_proactive=7元 fees_proactive_mail=4元 fees_proactive_copy_paper=3元 \
        fees_proactive_copy_disc=[empty] fees_proactive_copy_floppy=0元 fees_requests=45元 fees_requests_search=20元 \
        fees_requests_mail=11元 fees_requests_copy_paper=9元 fees_requests_copy_disc=5元 fees_requests_copy_floppy=0元 \
        staff=2元 staff_full_time=1元 staff_part_time=1元";
    let unit_of = |label: &str| {
        if label.contains("信息数") {
            "条"
        } else {
            "元"
        }
    };
    let html = rows
        .map(|(label, code, value)| {
            let unit = unit_of(label);
            format!("<tr><td>{label}</td><td>{unit}</td><td>{code}</td><td>{value}</td></tr>")
        })
        .concat();
    let lines = rows
        .map(|(label, code, value)| format!("{label}\n|{}\n|{code}\n|{value}\n", unit_of(label)))
        .concat();
    check(
        &format!(
            "<p>政府信息公开情况统计表</p><table><tr><td>指标名称</td><td>计算单位</td><td>代码</td><td>本月累计</td></tr>{html}</table>"
        ),
        expected,
    );
    check(
        &format!("{TITLE}指标名称\n|计算单位\n|代码\n|本月累计\n{lines}"),
        expected,
    );
}

#[test]
fn remarks_are_no_values() {
    check(
        "<p>政府信息公开情况统计表</p><table><tr><td>统计指标</td><td>单位</td><td>统计数</td><td>备注</td></tr>\
         <tr><td>（一）收到申请数</td><td>件</td><td>6</td><td></td></tr>\
         <tr><td>1.当面申请数</td><td>件</td><td>2</td><td>3</td></tr>\
         <tr><td>2.传真申请数</td><td>件</td><td></td><td></td></tr></table>",
        "received=6件 received_in_person=2件 received_fax=[empty]",
    );
}

#[test]
fn a_form_in_two_blocks_beside_each_other() {
    let head = "<td>统计指标</td><td>单位</td><td>统计数</td>";
    check(
        &format!(
            "<p>政府信息公开情况统计表</p><table><tr>{head}{head}</tr>\
             <tr><td>四、行政复议数量</td><td>件</td><td>3</td><td>五、行政诉讼数量</td><td>件</td><td>9</td></tr>\
             <tr><td>（二）被依法纠错数</td><td>件</td><td>1</td><td>（二）被依法纠错数</td><td>件</td><td>8</td></tr>\
             <tr><td>（三）其他情形数</td><td>件</td><td>2</td><td>六、举报投诉数量</td><td>件</td><td>0</td></tr></table>"
        ),
        "reviews=3件 reviews_corrected=1件 reviews_other=2件 lawsuits=9件 lawsuits_corrected=8件 complaints=0件",
    );
}

#[test]
fn heads_below_the_head_of_the_values_are_columns_of_their_own() {
    check(
        "<p>政府信息公开情况统计表</p><table><tr><td rowspan=2>统计指标</td><td rowspan=2>单位</td><td colspan=2>统计数</td></tr>\
         <tr><td>本级</td><td>含所属单位</td></tr>\
         <tr><td>（一）收到申请数</td><td>件</td><td>6</td><td>16</td></tr>\
         <tr><td>1.当面申请数</td><td>件</td><td>2</td><td></td></tr>\
         <tr><td>2.传真申请数</td><td>件</td><td>4</td><td>5</td></tr></table>",
        "received=6件 received_in_person=2件 received_fax=4件 received=16件 received_in_person=[empty] received_fax=5件",
    );
}

#[test]
fn a_label_over_several_rows_that_comes_again_as_the_first_of_them() {
    check(
        "<p>政府信息公开情况统计表</p><table><tr><td colspan=2>统计指标</td><td>单位</td><td>统计数</td></tr>\
         <tr><td rowspan=3>四、行政复议数量</td><td>行政复议数量</td><td>件</td><td>3</td></tr>\
         <tr><td>（二）被依法纠错数</td><td>件</td><td>1</td></tr>\
         <tr><td>（三）其他情形数</td><td>件</td><td>2</td></tr></table>",
        "reviews=3件 reviews_corrected=1件 reviews_other=2件",
    );
}

#[test]
fn labels_broken_over_lines_are_whole() {
    check(
        &format!(
            "{TITLE}统 计 指 标\n单位\n统计数\n1.参加或举办\n新闻发布会总次数\n次\n5\n其中：主要负责同志参加\n新闻发布会次数\n次\n2\n2.政府网站在\n线访谈次数\n次\n3\n"
        ),
        "press_conferences=5次 press_conferences_principal=2次 online_interviews=3次",
    );
}

#[test]
fn figures_of_the_text_are_no_form() {
    check(
        "二、主动公开情况\n1.主动公开政府信息数84条\n2.政府网站公开政府信息数80条\n3.政务微博公开政府信息数4条\n三、依申请公开情况\n收到申请数3件，当面申请数1件，网络申请数2件\n",
        "",
    );
}

#[test]
fn a_matrix_has_a_table_for_each_organ() {
    let page = "<p>政府信息公开情况统计表</p><table>\
        <tr><td rowspan=2>单位</td><td colspan=3>主动公开情况</td><td colspan=4>行政复议和行政诉讼</td></tr>\
        <tr><td>主动公开政府信息数</td><td>主动公开规范性文件数</td><td>制发规范性文件总数</td>\
        <td>行政复议数量</td><td>被依法纠错数</td><td>行政诉讼数量</td><td>被依法纠错数</td></tr>\
        <tr><td>县水利局</td><td>12</td><td>1</td><td>2</td><td>3</td><td>&nbsp;</td><td>0</td><td>0</td></tr>\
        <tr><td>合计</td><td>120</td><td>10</td><td>20</td><td>/</td><td>1</td><td>5</td><td>2</td></tr></table>";
    check(
        page,
        "info_disclosed=12 normative_disclosed=1 normative_made=2 reviews=3 reviews_corrected=[empty] lawsuits=0 lawsuits_corrected=0 \
         info_disclosed=120 normative_disclosed=10 normative_made=20 reviews=[not_applicable] reviews_corrected=1 lawsuits=5 lawsuits_corrected=2",
    );
    let facts = forms(page);
    let labels = facts
        .iter()
        .filter_map(|fact| fact.table.standard()?.label.as_deref());
    assert_eq!(labels.collect::<Vec<_>>(), ["县水利局", "合计"]);
}

#[test]
fn rows_that_the_form_does_not_have_are_kept_as_text() {
    let page = "| 序号 | 统计指标 | 单位 | 统计数 |\n|---|---|---|---|\n| 1 | 一、主动公开情况 | ---- | |\n\
        | 2 | 主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 | 1250 |\n\
        | 3 | 其中：主动公开规范性文件数 | 条 | 6 |\n| 4 | 镇村两级公开信息数 | 条 | 77 |\n\
        | 5 | 制发规范性文件总数 | 件 | 8 |\n| 6 | 收到申请数 | 件 | 3 |\n";
    check(
        page,
        "info_disclosed=1250条 normative_disclosed=6条 normative_made=8件 received=3件",
    );
    let facts = forms(page);
    let extra = facts
        .iter()
        .filter_map(|fact| fact.table.standard())
        .flat_map(|table| &table.extra_rows);
    let extra: Vec<_> = extra
        .map(|row| (row.label.as_str(), row.cells.join(" ")))
        .collect();
    assert_eq!(extra, [("镇村两级公开信息数", "条 77".to_owned())]);
}

#[test]
fn traditional_characters_and_strokes() {
    check(
        &format!(
            "{TITLE}統計指標 單位 統計數\n（一）收到申請數 件 3\n1.當面申請數 件 /\n2.傳真申請數 件 —\n3.網絡申請數 件 3\n"
        ),
        "received=3件 received_in_person=[not_applicable] received_fax=[not_applicable] received_online=3件",
    );
}

#[test]
fn a_page_that_kept_each_line_once_has_lost_its_cells() {
    let page = statistics_page(
        &[StatisticsForm {
            lines: (0..gongkai_tests::forms::LINES.len())
                .map(|index| {
                    (
                        index,
                        gongkai_tests::forms::Filled::Number((index % 7).to_string()),
                    )
                })
                .collect(),
        }],
        FormShape::Lines,
        Variation::default(),
    );
    let mut seen = std::collections::HashSet::new();
    let kept: Vec<&str> = page.lines().filter(|line| seen.insert(*line)).collect();
    for (row, state, ..) in forms(&kept.join("\n")).iter().flat_map(cells) {
        assert_eq!(state, CellState::Lost, "{row}");
    }
}

#[test]
fn a_running_number_before_the_label_is_no_value() {
    let head = "序号\t统计指标\t单位\t统计数\n";
    check(
        &format!(
            "{TITLE}{head}1\t一、主动公开情况\t——\t——\n2\t主动公开政府信息数\t条\t318\n3\t其中：主动公开规范性文件数\t条\t\n4\t制发规范性文件总数\t件\t9\n5\t（一）收到申请数\t件\t6\n6\t1.当面申请数\t件\t6\n"
        ),
        "info_disclosed=318条 normative_disclosed=[empty] normative_made=9件 received=6件 received_in_person=6件",
    );
    // Numbers that do not count on prove nothing.
    check(
        &format!(
            "{TITLE}{head}12\t主动公开政府信息数\t条\t318\n30\t制发规范性文件总数\t件\t9\n55\t（一）收到申请数\t件\t6\n"
        ),
        "info_disclosed=[lost] normative_made=[lost] received=6件",
    );
}

/// 申请情况 is the heading of a part, and not the row 收到申请数.
#[test]
fn a_heading_with_dashes_is_no_row() {
    check(
        "政府信息公开情况统计表\n指标名称\n单位\n数量\n一、主动公开情况\n——\n（一）主动公开政府信息数\n条\n74\n\
        （二）政府网站公开政府信息数\n条\n70\n二、申请情况\n——\n（一）收到申请数\n件\n3\n1.当面申请数\n件\n3\n",
        "info_disclosed=74条 channel_website=70条 received=3件 received_in_person=3件",
    );
}
