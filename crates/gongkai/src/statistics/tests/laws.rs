//! What holds for any text.

use gongkai_normalize::{Decimal, Mention, ScanOptions, parse_numeral, parse_quantity, scan};
use gongkai_report::Metric;
use proptest::prelude::*;

use super::with;

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec![
            "政府信息", "公开", "网站", "微博", "其中", "分别为", "均", "各", "、", "，", "。", "；", "：", "（", "）", "《", "》", "\n",
            "收到", "申请", "行政复议", "行政诉讼", "未发生", "没有", "无", "为零", "同比增长", "占", "比上年", "5件", "12条", "3次", "20%", "0件",
            "2017年", "一、概述", "二、依申请公开", "培训", "人次", "100余条", "近3万人次", "热线", "信箱", "规范性文件",
        ]).prop_map(str::to_owned),
        1 => "[0-9]{1,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// The first quantity of `text` when it stands behind a word.
fn behind_a_word(text: &str) -> Option<Decimal> {
    let text = format!("计{text}");
    scan(&text, &ScanOptions::default()).find_map(|mention| match mention {
        Mention::Quantity(quantity) => Some(quantity.value),
        _ => None,
    })
}

proptest! {
    #[test]
    fn figures_read_as_printed(text in text()) {
        with(&text, |document, found| {
            for (index, fact) in found.facts.iter().enumerate() {
                let printed = document.slice(fact.place());
                prop_assert!(!printed.is_empty() && fact.span.overlaps(fact.place()));
                prop_assert!(fact.part_of.is_none_or(|whole| whole < index));
                let whole = format!("{printed}{}", fact.unit.as_deref().unwrap_or_default());
                let read = parse_quantity(&whole, &ScanOptions::default()).ok().map(|read| read.value);
                // 4、5件 is 4 to 5 only behind a word: at the start of a text 4、 is a marker.
                let read = read.or_else(|| behind_a_word(&whole));
                // A numeral that lost its unit is no quantity.
                let read = read.or_else(|| parse_numeral(printed).ok().filter(|_| fact.unit.is_none()));
                let value = if fact.metric == Metric::GrowthRate { fact.value.abs() } else { fact.value };
                let none = fact.value == Decimal::ZERO && fact.unit.is_none();
                prop_assert!(none || read == Some(value), "{printed} is not {value}");
            }
            for list in &found.breakdowns {
                prop_assert!(list.parts.iter().all(|part| found.facts[*part].part_of == Some(list.whole)));
            }
            Ok(())
        })?;
    }
}
