//! Pages whose work must not grow with the square of their length.

use super::super::{Fault, FaultKind, TableFact, tables};
use super::document;

/// Labels that run together are one text, whose unit of money is read once and not for each label.
#[test]
fn labels_that_run_together_are_read_once() {
    let page = "本年新收政府信息公开申请数量自然人总计".repeat(5_000);
    assert!(tables(&document(&page)).is_empty());
}

/// Rows that the form does not have may be many; none is looked at again for the next one.
#[test]
fn rows_of_their_own_are_passed_once() {
    let head = "第二十条第（五）项\n信息内容 上一年项目数量 本年增减 处理决定数量\n规章 1 0 1\n";
    let page = head.to_owned() + &"行政检查 1\n信息内容\n".repeat(20_000);
    assert!(tables(&document(&page)).len() <= 1);
}

/// Tables are told from each other by a digest, not by comparing every two of them.
#[test]
fn many_tables_are_not_compared_with_each_other() {
    const MANY: usize = 2_000;
    let table = |number: usize| {
        format!(
            "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 {number} 0 0\n行政规范性文件 0 0 0\n行政许可 {number}\n公开信息。\n"
        )
    };
    let page: String = (0..MANY)
        .map(|number| table(5 + number % (MANY / 2)))
        .collect();
    let found = tables(&document(&page));
    let repeated = |fact: &&TableFact| {
        let repeated = |fault: &Fault| fault.kind == FaultKind::Repeated;
        fact.faults.iter().any(repeated)
    };
    assert!(found.len() < MANY);
    assert!(found.iter().filter(repeated).count() > MANY / 4);
}
