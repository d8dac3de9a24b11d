//! Pages whose work must not grow with the square of their length.

use super::super::tables;
use super::document;

/// Labels that run together are one text: what it says of money is read once, not once a label.
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
