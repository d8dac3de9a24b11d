//! The printed forms: rows of cells with the spans that the State Council's layout gives them.

use gongkai::report::{Row, TableFormat};

use super::fill::{Filled, Form};

/// A cell of a printed form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Its text.
    pub text: String,
    /// How many columns it spans.
    pub columns: usize,
    /// How many rows it spans.
    pub rows: usize,
    /// Whether it is a cell for values.
    pub value: bool,
}

/// One table: rows of cells.
pub type Sheet = Vec<Vec<Printed>>;

fn label(text: &str) -> Printed {
    span(text, 1, 1)
}

fn span(text: &str, columns: usize, rows: usize) -> Printed {
    Printed {
        text: text.to_owned(),
        columns,
        rows,
        value: false,
    }
}

fn values(cells: &[Filled]) -> impl Iterator<Item = Printed> {
    cells.iter().map(|cell| Printed {
        text: cell.print().to_owned(),
        columns: 1,
        rows: 1,
        value: true,
    })
}

/// The three tables with the headings over them.
#[must_use]
pub fn sheets(form: &Form) -> [(&'static str, Sheet); 3] {
    [
        ("二、主动公开政府信息情况", proactive(form)),
        ("三、收到和处理政府信息公开申请情况", requests(form)),
        ("四、政府信息公开行政复议、行政诉讼情况", review(form)),
    ]
}

fn proactive(form: &Form) -> Sheet {
    let old = form.format == TableFormat::Form2019;
    let mut out = Vec::new();
    let mut part = String::new();
    for (row, cells) in &form.proactive {
        let (item, heads): (&str, &[&str]) = match row {
            Row::Regulations | Row::NormativeDocuments if old => (
                "一",
                &["本年新制作数量", "本年新公开数量", "对外公开总数量"],
            ),
            Row::Regulations | Row::NormativeDocuments => {
                ("一", &["本年制发件数", "本年废止件数", "现行有效件数"])
            }
            Row::Licences | Row::OtherServices if old => {
                ("五", &["上一年项目数量", "本年增/减", "处理决定数量"])
            }
            Row::Penalties | Row::CoerciveMeasures if old => {
                ("六", &["上一年项目数量", "本年增/减", "处理决定数量"])
            }
            Row::AdministrativeFees if old => ("八", &["上一年项目数量", "本年增/减"]),
            Row::Procurement => ("九", &["采购项目数量", "采购总金额"]),
            Row::Licences => ("五", &["本年处理决定数量"]),
            Row::AdministrativeFees => ("八", &["本年收费金额（单位：万元）"]),
            _ => ("六", &["本年处理决定数量"]),
        };
        let width = |index: usize| {
            if index + 1 == heads.len() {
                4 - heads.len()
            } else {
                1
            }
        };
        if part != item {
            item.clone_into(&mut part);
            out.push(vec![span(&format!("第二十条第（{item}）项"), 4, 1)]);
            let mut head = vec![label("信息内容")];
            head.extend(
                heads
                    .iter()
                    .enumerate()
                    .map(|(i, text)| span(text, width(i), 1)),
            );
            out.push(head);
        }
        let name = match row {
            Row::NormativeDocuments if old => "规范性文件",
            _ => row.zh(),
        };
        let mut line = vec![label(name)];
        line.extend(values(cells).enumerate().map(|(i, cell)| Printed {
            columns: width(i),
            ..cell
        }));
        out.push(line);
    }
    out
}

fn requests(form: &Form) -> Sheet {
    let old = form.format == TableFormat::Form2019;
    let others = if old { 1 } else { 3 };
    let mut out = vec![
        vec![
            span(
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
                3,
                3,
            ),
            span("申请人情况", 7, 1),
        ],
        vec![
            span("自然人", 1, 2),
            span("法人或其他组织", 5, 1),
            span("总计", 1, 2),
        ],
        [
            "商业企业",
            "科研机构",
            "社会公益组织",
            "法律服务机构",
            "其他",
        ]
        .map(label)
        .to_vec(),
    ];
    for (row, cells) in &form.requests {
        let mut line = match row {
            Row::NewReceived => vec![span("一、本年新收政府信息公开申请数量", 3, 1)],
            Row::CarriedIn => vec![span("二、上年结转政府信息公开申请数量", 3, 1)],
            Row::CarriedOut => vec![span("四、结转下年度继续办理", 3, 1)],
            Row::Granted => {
                vec![
                    span("三、本年度办理结果", 1, 19 + others),
                    span("（一）予以公开", 2, 1),
                ]
            }
            Row::PartlyGranted => {
                vec![span(
                    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
                    2,
                    1,
                )]
            }
            Row::RefusedStateSecret => vec![span("（三）不予公开", 1, 8), label("1.属于国家秘密")],
            Row::RefusedByLaw => vec![label("2.其他法律行政法规禁止公开")],
            Row::RefusedSecurityStability => vec![label("3.危及“三安全一稳定”")],
            Row::RefusedThirdParty => vec![label("4.保护第三方合法权益")],
            Row::RefusedInternal => vec![label("5.属于三类内部事务信息")],
            Row::RefusedProcess => vec![label("6.属于四类过程性信息")],
            Row::RefusedEnforcementFiles => vec![label("7.属于行政执法案卷")],
            Row::RefusedEnquiryMatters => vec![label("8.属于行政查询事项")],
            Row::NotHeld => vec![
                span("（四）无法提供", 1, 3),
                label("1.本机关不掌握相关政府信息"),
            ],
            Row::NotExisting => vec![label("2.没有现成信息需要另行制作")],
            Row::StillUnclear => vec![label("3.补正后申请内容仍不明确")],
            Row::UnprocessedPetition => {
                vec![span("（五）不予处理", 1, 5), label("1.信访举报投诉类申请")]
            }
            Row::UnprocessedRepeat => vec![label("2.重复申请")],
            Row::UnprocessedPublications => vec![label("3.要求提供公开出版物")],
            Row::UnprocessedExcessive => vec![label("4.无正当理由大量反复申请")],
            Row::UnprocessedConfirmation => vec![label("5.要求行政机关确认或重新出具已获取信息")],
            Row::OtherNotCorrected => vec![
                span("（六）其他处理", 1, 3),
                label("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            ],
            Row::OtherUnpaid => vec![label(
                "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            )],
            Row::Other if old => vec![span("（六）其他处理", 2, 1)],
            Row::Other => vec![label("3.其他")],
            _ => vec![span("（七）总计", 2, 1)],
        };
        line.extend(values(cells));
        out.push(line);
    }
    out
}

fn review(form: &Form) -> Sheet {
    let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    let mut middle: Vec<Printed> = outcomes.map(|text| span(text, 1, 2)).to_vec();
    middle.extend([span("未经复议直接起诉", 5, 1), span("复议后起诉", 5, 1)]);
    vec![
        vec![span("行政复议", 5, 1), span("行政诉讼", 10, 1)],
        middle,
        outcomes
            .iter()
            .chain(&outcomes)
            .map(|text| label(text))
            .collect(),
        values(&form.review).collect(),
    ]
}
