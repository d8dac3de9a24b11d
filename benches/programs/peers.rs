//! Peers in the same run on the same bytes: numerals beside the crate `chinese-number`, Traditional
//! text beside the converter `ferrous-opencc`.
//!
//! `cargo bench -p gongkai-bench --bench peers`. CPU time of one thread, the best of ten rounds, in
//! each of which all run in turn. `x scan` sets the time beside the yardstick of the bench `stages`,
//! `x digits` beside the crate `regex` looking for `[0-9]+` in the same bytes.
//!
//! Ours is not the same work as a converter's: [`read_text`] also gives blocks and zones, removes
//! readings, mends spaces and marks, and keeps the map to the source.
//!
//! Measured last, as multiples of the search for `[0-9]+`: `read_text` 32, `ferrous-opencc` 154, `scan`
//! 15, `scan_numbers` 11; a numeral took `parse_numeral` 78 ns, `chinese-number` 149 ns.
//!
//! `benches/peers/peers.py` measures readers of HTML and what other languages have for numbers and dates.
//! Others were measured once by their ratio to the same search for `[0-9]+`: converting the Traditional
//! report took `zhconv` (Rust, GPL) 7 times as long as the search, `opencc-fmmseg` (Rust) 29, OpenCC (C++) 54,
//! `zhconv` (Python) 317; numbers in running text took Recognizers-Text (JavaScript) 1001 times; dates took
//! chrono-node 312, `JioNLP` 7019, dateparser 25,980.

#[path = "clock.rs"]
mod clock;

use std::error::Error;
use std::hint::black_box;
use std::io::{Write, stdout};

use chinese_number::{ChineseCountMethod, ChineseToNumber as _};
use clock::{count, sample};
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use gongkai::normalize::{
    Decimal, ScanOptions, Style, format_numeral, parse_numeral, scan, scan_numbers,
};
use gongkai::text::{ReadOptions, read_text};
use gongkai_bench::{Kind, Script, document, repeated, reports, yardstick};
use regex::Regex;

/// Bytes of a text.
const SIZE: usize = 1_000_000;

/// How often each is measured.
const ROUNDS: usize = 10;

/// Something to run, with its name.
type Run<'a> = (&'static str, Box<dyn Fn() -> usize + 'a>);

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    let digits = Regex::new("[0-9]+")?;
    let ferrous = OpenCC::from_config(BuiltinConfig::T2s)?;
    let reading = ReadOptions::default();
    let scanning = ScanOptions::default();

    let text = repeated(&reports(Script::Traditional), SIZE);
    let converters: [Run<'_>; 4] = [
        (
            "yardstick",
            Box::new(|| yardstick(black_box(text.as_bytes()))),
        ),
        (
            "regex [0-9]+",
            Box::new(|| digits.find_iter(black_box(&text)).count()),
        ),
        (
            "ours: read_text",
            Box::new(|| read_text(black_box(&text), &reading).map_or(0, |page| page.text().len())),
        ),
        (
            "ferrous-opencc t2s",
            Box::new(|| ferrous.convert(black_box(&text)).len()),
        ),
    ];
    bytes(&mut out, "Traditional text", text.len(), &converters)?;

    let text = document(Kind::Text, SIZE);
    let scanners: [Run<'_>; 4] = [
        (
            "yardstick",
            Box::new(|| yardstick(black_box(text.as_bytes()))),
        ),
        (
            "regex [0-9]+",
            Box::new(|| digits.find_iter(black_box(&text)).count()),
        ),
        (
            "ours: scan",
            Box::new(|| scan(black_box(&text), &scanning).count()),
        ),
        (
            "ours: scan_numbers",
            Box::new(|| scan_numbers(black_box(&text), &scanning).count()),
        ),
    ];
    bytes(&mut out, "Simplified text", text.len(), &scanners)?;

    let list = numerals();
    let readers: [Run<'_>; 2] = [
        (
            "ours: parse_numeral",
            Box::new(|| {
                list.iter()
                    .filter(|numeral| parse_numeral(black_box(numeral)).is_ok())
                    .count()
            }),
        ),
        (
            "chinese-number",
            Box::new(|| {
                let read = |numeral: &&String| {
                    let value: Result<i128, _> =
                        black_box(numeral.as_str()).to_number(ChineseCountMethod::TenThousand);
                    value.is_ok()
                };
                list.iter().filter(read).count()
            }),
        ),
    ];
    writeln!(out, "\n| numerals | ns |\n| --- | ---: |")?;
    for ((name, run), time) in readers.iter().zip(best(&readers)) {
        writeln!(
            out,
            "| {name} ({} of {} read) | {:.0} |",
            run(),
            list.len(),
            time / count(list.len())
        )?;
    }
    Ok(())
}

/// The best times of all, in turn.
fn best(runs: &[Run<'_>]) -> Vec<f64> {
    let mut times = vec![f64::INFINITY; runs.len()];
    for _ in 0..ROUNDS {
        for (best, (_, run)) in times.iter_mut().zip(runs) {
            *best = best.min(sample(run));
        }
    }
    times
}

/// A table of what goes over `bytes` bytes; the first two are the yardsticks.
fn bytes(out: &mut impl Write, title: &str, bytes: usize, runs: &[Run<'_>]) -> std::io::Result<()> {
    let times = best(runs);
    let yard = |index: usize| times.get(index).copied().unwrap_or(f64::NAN);
    writeln!(
        out,
        "\n| {title} | MB/s | x scan | x digits |\n| --- | ---: | ---: | ---: |"
    )?;
    for ((name, _), time) in runs.iter().zip(&times) {
        writeln!(
            out,
            "| {name} | {:.1} | {:.1} | {:.1} |",
            count(bytes) * 1e3 / time,
            time / yard(0),
            time / yard(1),
        )?;
    }
    Ok(())
}

/// Numerals spread evenly over the powers of ten to 10^15, two in five of them round.
fn numerals() -> Vec<String> {
    gongkai_bench::values(10_000)
        .into_iter()
        .filter_map(|value| format_numeral(&Decimal::from(value), Style::Lower).ok())
        .collect()
}
