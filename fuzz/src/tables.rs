//! Tables of the report forms, put together from words by the bytes, in every shape.

use gongkai::{ExtractOptions, Extraction};

use crate::sound;

/// Labels and values of the forms, and a few that are none.
const WORDS: [&str; 64] = [
    "0",
    "1",
    "2",
    "3",
    "5",
    "12",
    "100",
    "1,234",
    "０",
    "/",
    "-",
    "无",
    "",
    " ",
    "10.5",
    "5万",
    "信息内容",
    "规章",
    "行政规范性文件",
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "本年新制作数量",
    "本年新公开数量",
    "对外公开总数量",
    "第二十条第（一）项",
    "第二十条第（五）项",
    "行政许可",
    "行政处罚",
    "行政强制",
    "行政事业性收费",
    "本年增/减",
    "处理决定数量",
    "上一年项目数量",
    "本年收费金额（单位：万元）",
    "采购总金额",
    "自然人",
    "法人或其他组织",
    "商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
    "其他",
    "总计",
    "（本列数据的勾稽关系为：第一项加第二项之和）",
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "三、本年度办理结果",
    "（一）予以公开",
    "（二）部分公开",
    "（三）不予公开",
    "1.属于国家秘密",
    "（四）无法提供",
    "（五）不予处理",
    "（六）其他处理",
    "（七）总计",
    "四、结转下年度继续办理",
    "行政复议",
    "行政诉讼",
    "结果维持",
    "结果纠正",
    "其他结果",
    "尚未审结",
    "未经复议直接起诉",
];

/// A table: the first byte chooses its shape, each byte that follows a word or a divider.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn tables(data: &[u8]) {
    let Some((shape, rest)) = data.split_first() else {
        return;
    };
    let shape = &SHAPES[usize::from(*shape) % SHAPES.len()];
    let mut page = String::from(shape.open);
    for byte in rest.iter().take(4000) {
        match byte {
            0..64 => {
                page.push_str(WORDS[usize::from(*byte)]);
                page.push_str(shape.cell);
            }
            64..96 => page.push_str(shape.row),
            96..104 => page.push_str(shape.end),
            104..112 => page.push_str("二、主动公开政府信息情况\n"),
            112..128 => page.push_str(shape.wide),
            _ => page.push_str(WORDS[usize::from(*byte % 64)]),
        }
    }
    if let Ok(read) = Extraction::read("a", page.as_bytes(), &ExtractOptions::default()) {
        sound::extraction(&read);
    }
}

/// How a table is written.
struct Shape {
    open: &'static str,
    cell: &'static str,
    row: &'static str,
    wide: &'static str,
    end: &'static str,
}

const SHAPES: [Shape; 5] = [
    Shape {
        open: "<html><body><table><tr><td>",
        cell: "</td><td>",
        row: "</td></tr><tr><td>",
        wide: "</td><td rowspan=2 colspan=3>",
        end: "</table><table><tr><td>",
    },
    Shape {
        open: "| ",
        cell: " | ",
        row: " |\n| ",
        wide: "|||",
        end: "\n\n| ",
    },
    Shape {
        open: "",
        cell: "\n",
        row: "\n\n",
        wide: "\n|\n",
        end: "\n主动公开政府信息。\n",
    },
    Shape {
        open: "",
        cell: " ",
        row: "\n",
        wide: "  ",
        end: "\n主动公开政府信息。\n",
    },
    Shape {
        open: "",
        cell: "",
        row: "\n",
        wide: "|",
        end: "。",
    },
];
