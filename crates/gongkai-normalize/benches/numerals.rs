//! Nanoseconds a numeral, beside the crate `chinese-number` on the same lists in the same run.
//!
//! `cargo bench -p gongkai-normalize --bench numerals`; divide the time by the items a run reads.

use chinese_number::{
    ChineseCase, ChineseCountMethod, ChineseToNumber as _, ChineseVariant, NumberToChinese as _,
};
use divan::{Bencher, black_box, counter::ItemsCount};
use gongkai_bench::values;
use gongkai_normalize::{Decimal, Style, format_numeral, parse_numeral};

const COUNT: usize = 10_000;

fn main() {
    divan::main();
}

fn numerals(style: Style) -> Vec<String> {
    values(COUNT)
        .into_iter()
        .filter_map(|value| format_numeral(&Decimal::from(value), style).ok())
        .collect()
}

#[divan::bench(args = [Style::Lower, Style::Upper, Style::Traditional])]
fn parse_ours(bencher: Bencher<'_, '_>, style: Style) {
    let list = numerals(style);
    bencher.counter(ItemsCount::new(list.len())).bench(|| {
        for numeral in &list {
            black_box(parse_numeral(black_box(numeral)).ok());
        }
    });
}

#[divan::bench(args = [Style::Lower, Style::Upper, Style::Traditional])]
fn parse_chinese_number(bencher: Bencher<'_, '_>, style: Style) {
    let list = numerals(style);
    bencher.counter(ItemsCount::new(list.len())).bench(|| {
        for numeral in &list {
            let value: Option<i128> = black_box(numeral.as_str())
                .to_number(ChineseCountMethod::TenThousand)
                .ok();
            black_box(value);
        }
    });
}

#[divan::bench]
fn format_ours(bencher: Bencher<'_, '_>) {
    let list: Vec<Decimal> = values(COUNT).into_iter().map(Decimal::from).collect();
    bencher.counter(ItemsCount::new(list.len())).bench(|| {
        for value in &list {
            black_box(format_numeral(black_box(value), Style::Lower).ok());
        }
    });
}

#[divan::bench]
fn format_chinese_number(bencher: Bencher<'_, '_>) {
    let list = values(COUNT);
    bencher.counter(ItemsCount::new(list.len())).bench(|| {
        for value in &list {
            let text = black_box(*value).to_chinese(
                ChineseVariant::Simple,
                ChineseCase::Lower,
                ChineseCountMethod::TenThousand,
            );
            black_box(text.ok());
        }
    });
}
