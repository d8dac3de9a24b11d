//! The table `codes`: what each code means, in Chinese and English.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_schema::{DataType, Field};
use gongkai_check::rule;
use gongkai_report::{
    CellState, Channel, Column, ContactKind, DateKind, FindingCode, Kind, Language, Metric,
    OrganLevel, OrganType, QuantityUse, Row, Series, Severity, TableFormat, TableKind, Topic,
};

use super::batch::schema;

/// The codes of all vocabularies, one row a code: `vocabulary`, `code`, `label_zh`, `label_en`.
///
/// A vocabulary is called as the column that holds its codes: `metric`, `channel`, `row_code` …
///
/// ```
/// let codes = gongkai_dataset::codes();
/// assert_eq!(codes.num_columns(), 4);
/// assert!(codes.num_rows() > 200);
/// ```
#[must_use]
#[expect(
    clippy::missing_panics_doc,
    reason = "the columns are made from one list of rows"
)]
pub fn codes() -> RecordBatch {
    let mut rows = Vec::new();
    metrics_and_forms(&mut rows);
    vocabularies(&mut rows);
    let column = |at: fn(&Code) -> &str| -> ArrayRef {
        Arc::new(StringArray::from_iter_values(rows.iter().map(at)))
    };
    let columns = vec![
        column(|row| row.vocabulary),
        column(|row| row.value),
        column(|row| &row.zh),
        column(|row| &row.en),
    ];
    let field = |name| Field::new(name, DataType::Utf8, false);
    let fields = ["vocabulary", "code", "label_zh", "label_en"].map(field);
    RecordBatch::try_new(schema(fields.into()), columns).expect("each row has its four texts")
}

/// A row of the table.
struct Code {
    vocabulary: &'static str,
    value: &'static str,
    zh: String,
    en: String,
}

/// A code as English words.
fn spelt(code: &str) -> String {
    code.replace(['_', '.'], " ")
}

fn metrics_and_forms(rows: &mut Vec<Code>) {
    let mut add = |vocabulary, code, zh: &str, en: String| {
        let zh = zh.to_owned();
        rows.push(Code {
            vocabulary,
            value: code,
            zh,
            en,
        });
    };
    for metric in Metric::ALL {
        add("metric", metric.code(), metric.zh(), metric.en().to_owned());
    }
    for series in Series::panel() {
        add("series", series.code, series.zh, series.en.to_owned());
    }
    for row in Row::ALL {
        add("row_code", row.code(), row.zh(), row.en().to_owned());
    }
    for column in Column::ALL {
        add(
            "column_code",
            column.code(),
            column.zh(),
            column.en().to_owned(),
        );
    }
    for code in FindingCode::ALL {
        let (zh, en) = (
            rule(*code).map_or(code.code(), |rule| rule.meaning(Language::Chinese)),
            rule(*code).map_or(code.code(), |rule| rule.meaning(Language::English)),
        );
        add("finding_code", code.code(), zh, en.to_owned());
    }
}

/// The vocabularies whose Chinese words stand here.
#[expect(clippy::too_many_lines, reason = "one list of words a vocabulary")]
fn vocabularies(rows: &mut Vec<Code>) {
    let mut add = |vocabulary: &'static str, words: &[(&'static str, &str)]| {
        for (code, zh) in words {
            rows.push(Code {
                vocabulary,
                value: code,
                zh: (*zh).to_owned(),
                en: spelt(code),
            });
        }
    };
    add(
        "document_kind",
        &pairs(
            Kind::ALL,
            Kind::code,
            &[
                "年度报告",
                "活动总结",
                "工作总结",
                "工作计划",
                "通知公文",
                "其他",
            ],
        ),
    );
    add(
        "topic",
        &pairs(
            Topic::ALL,
            Topic::code,
            &[
                "概述",
                "主动公开",
                "依申请公开",
                "收费减免",
                "复议诉讼",
                "重点领域",
                "回应解读",
                "问题",
                "打算",
                "其他事项",
                "附件",
                "未知",
            ],
        ),
    );
    add(
        "channel",
        &pairs(
            Channel::ALL,
            Channel::code,
            &[
                "网站",
                "公开平台",
                "微博",
                "微信",
                "新媒体",
                "公报",
                "档案馆",
                "图书馆",
                "报刊",
                "公示栏",
                "电话",
                "信函",
                "窗口",
                "论坛",
                "短视频",
            ],
        ),
    );
    add(
        "organ_level",
        &pairs(
            OrganLevel::ALL,
            OrganLevel::code,
            &["国家", "省级", "地级", "县级", "乡级", "功能区"],
        ),
    );
    add(
        "organ_type",
        &pairs(
            OrganType::ALL,
            OrganType::code,
            &[
                "政府",
                "政府办公室",
                "部门",
                "乡镇",
                "街道",
                "管委会",
                "事业单位",
                "学校",
                "医院",
                "企业",
                "法检",
                "其他",
            ],
        ),
    );
    add(
        "table_kind",
        &pairs(
            TableKind::ALL,
            TableKind::code,
            &["主动公开", "依申请公开", "复议诉讼", "统计表", "其他表格"],
        ),
    );
    add(
        "form",
        &pairs(
            TableFormat::ALL,
            TableFormat::code,
            &[
                "2019年格式",
                "2021年格式",
                "2014年统计表",
                "上海第一式",
                "上海第二式",
                "安徽式",
            ],
        ),
    );
    add(
        "cell_state",
        &pairs(
            CellState::ALL,
            CellState::code,
            &["数字", "零", "空白", "不适用", "文字", "缺失"],
        ),
    );
    add(
        "severity",
        &pairs(Severity::ALL, Severity::code, &["提示", "注意", "错误"]),
    );
    add(
        "contact_kind",
        &pairs(
            ContactKind::ALL,
            ContactKind::code,
            &[
                "电话",
                "传真",
                "电子邮箱",
                "地址",
                "邮编",
                "网址",
                "ICP备案",
                "公安备案",
                "网站标识码",
                "热线",
            ],
        ),
    );
    add(
        "date_kind",
        &pairs(
            DateKind::ALL,
            DateKind::code,
            &[
                "日",
                "月",
                "年",
                "季度",
                "半年",
                "月内",
                "年内",
                "起止",
                "规划期",
                "相对",
            ],
        ),
    );
    add(
        "quantity_use",
        &pairs(
            QuantityUse::ALL,
            QuantityUse::code,
            &["统计", "表格", "计划", "他年", "对比", "名称", "未说明"],
        ),
    );
    add(
        "bound",
        &[
            ("exact", "确数"),
            ("approximately", "约"),
            ("nearly", "近"),
            ("more_than", "多于"),
            ("at_least", "不少于"),
            ("less_than", "少于"),
            ("at_most", "不多于"),
        ],
    );
    add(
        "figure_source",
        &[
            ("cell", "表格"),
            ("sum_of_cells", "表格合计"),
            ("statistic", "正文"),
        ],
    );
    add(
        "figure_flag",
        &[("hedged", "约数"), ("empty_cells", "含空白格")],
    );
}

/// Codes with their words in Chinese; a code that is newer than the words has its own code.
fn pairs<T: Copy>(
    all: &[T],
    code: impl Fn(T) -> &'static str,
    words: &[&'static str],
) -> Vec<(&'static str, &'static str)> {
    all.iter()
        .enumerate()
        .map(|(index, value)| {
            let code = code(*value);
            (code, words.get(index).copied().unwrap_or(code))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::cast::AsArray as _;
    use std::collections::HashSet;

    #[test]
    fn every_code_is_there_once_and_has_words() {
        let codes = codes();
        let column = |name| {
            codes
                .column_by_name(name)
                .expect("a column")
                .as_string::<i32>()
                .clone()
        };
        let (vocabulary, code, zh) = (column("vocabulary"), column("code"), column("label_zh"));
        let mut seen = HashSet::new();
        for row in 0..codes.num_rows() {
            assert!(seen.insert((vocabulary.value(row), code.value(row))));
            let is_chinese = !zh.value(row).is_ascii();
            assert!(is_chinese, "{} {}", vocabulary.value(row), code.value(row));
        }
    }
}
