//! The standard tables of a report, with figures that agree, as sites write them.

use std::fmt::Write as _;

/// The head and the rows of the table of disclosures; cells are divided by `|`, and `4x1:` before a
/// cell says that it goes over four columns and one row.
const DISCLOSED: &str = "4x1:第二十条第（一）项\n信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|0\n行政规范性文件|2|1|8\n\
4x1:第二十条第（五）项\n信息内容|3x1:本年处理决定数量\n行政许可|3x1:1085\n\
4x1:第二十条第（六）项\n信息内容|3x1:本年处理决定数量\n行政处罚|3x1:282\n行政强制|3x1:2\n\
4x1:第二十条第（八）项\n信息内容|3x1:本年收费金额（单位：万元）\n行政事业性收费|3x1:592.44\n";

/// The table of requests; `#` and `.` stand for the seven values of a row, all nothing after a dot.
const REQUESTS: &str = "3x3:（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|7x1:申请人情况\n\
1x2:自然人|5x1:法人或其他组织|1x2:总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他\n\
3x1:一、本年新收政府信息公开申请数量|#\n3x1:二、上年结转政府信息公开申请数量|.\n\
1x22:三、本年度办理结果|2x1:（一）予以公开|#\n2x1:（二）部分公开（区分处理的，只计这一情形，不计其他情形）|.\n\
1x8:（三）不予公开|1.属于国家秘密|.\n2.其他法律行政法规禁止公开|.\n3.危及“三安全一稳定”|.\n4.保护第三方合法权益|.\n\
5.属于三类内部事务信息|.\n6.属于四类过程性信息|.\n7.属于行政执法案卷|.\n8.属于行政查询事项|.\n\
1x3:（四）无法提供|1.本机关不掌握相关政府信息|.\n2.没有现成信息需要另行制作|.\n3.补正后申请内容仍不明确|.\n\
1x5:（五）不予处理|1.信访举报投诉类申请|.\n2.重复申请|.\n3.要求提供公开出版物|.\n4.无正当理由大量反复申请|.\n\
5.要求行政机关确认或重新出具已获取信息|.\n\
1x3:（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|.\n\
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|.\n3.其他|.\n\
2x1:（七）总计|#\n3x1:四、结转下年度继续办理|.\n";

/// The table of reviews and lawsuits.
const REVIEWS: &str = "5x1:行政复议|10x1:行政诉讼\n\
1x2:结果维持|1x2:结果纠正|1x2:其他结果|1x2:尚未审结|1x2:总计|5x1:未经复议直接起诉|5x1:复议后起诉\n\
结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n\
1|0|0|0|1|0|0|0|0|0|0|0|0|0|0\n";

/// What a site puts around the text of a cell.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CellMarkup {
    /// Attributes of the `td`, with a space in front.
    pub(crate) attributes: &'static str,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
}

/// The heading of a table and the table itself: one of the three in turn, with figures of its own.
pub(crate) fn standard(markup: CellMarkup, number: usize) -> (&'static str, String) {
    let (heading, rows) = match number % 3 {
        0 => ("三、收到和处理政府信息公开申请情况", REQUESTS),
        1 => ("四、政府信息公开行政复议、行政诉讼情况", REVIEWS),
        _ => ("二、主动公开政府信息情况", DISCLOSED),
    };
    (heading, table(markup, rows, number % 90 + 1))
}

fn table(markup: CellMarkup, rows: &str, requests: usize) -> String {
    let mut html = String::from("<table border=\"1\" cellspacing=\"0\">\n<tbody>\n");
    let number = requests.to_string();
    for row in rows.lines() {
        html.push_str("<tr>");
        for text in row.split('|') {
            match text {
                "#" => {
                    for value in [&number, "0", "0", "0", "0", "0", &number] {
                        cell(&mut html, markup, value);
                    }
                }
                "." => (0..7).for_each(|_| cell(&mut html, markup, "0")),
                _ => cell(&mut html, markup, text),
            }
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

/// Writes one cell, with the columns and rows that it goes over.
fn cell(html: &mut String, markup: CellMarkup, text: &str) {
    let (spans, text) = match text.split_once(':') {
        Some((spans, text)) if spans.contains('x') => (spans.split_once('x'), text),
        _ => (None, text),
    };
    html.push_str("<td");
    if let Some((columns, rows)) = spans {
        for (name, count) in [("colspan", columns), ("rowspan", rows)] {
            if count != "1" {
                // Writing to a string cannot fail.
                let _ = write!(html, " {name}=\"{count}\"");
            }
        }
    }
    let CellMarkup {
        attributes,
        before,
        after,
    } = markup;
    for part in [attributes, ">", before, text, after, "</td>"] {
        html.push_str(part);
    }
}
