//! Digests of the reports of documents and of mutants of them, to show that a change of the code
//! changes no report.
//!
//! ```text
//! cargo run -p gongkai-bench --example mutated -- 10000 1 tests/data some/folder > before
//! ```
//!
//! The arguments are the number of mutants, the seed of the generator, and files or folders. Without
//! files the documents of the benches are taken. A line is printed for each document as it stands and
//! for each hundred mutants. With `--show N` in front, the mutant `N` and its report are printed instead.

use std::error::Error;
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, NASTY, document};

/// How many mutants one printed digest covers.
const GROUP: usize = 100;
/// A longer document is cut before it is mutated, so that many mutants take little time.
const LONGEST: usize = 40_000;

/// What is spliced into mutants: markup whole and broken, markers, figures, white space, readings.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "<", ">", "</", "<p>", "</p>", "<br>", "<BR/>", "<td>", "</td>", "<tr>", "</tr>", "<table>", "</table>",
    "<td colspan=3 rowspan=\"2\">", "<td rowspan='0'>", "<TD ROWSPAN = 2 >", "<div style=\"display:none\">",
    "<div hidden>", "</div>", "<span style='font-weight:bold'>", "<b>", "</b>", "<sup>", "</sup>", "<pre>", "</pre>",
    "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<textarea>", "<!--", "-->",
    "<!doctype html>", "<![CDATA[", "<plaintext>", "<a href=\"x>y\">", "<a b='c'd>", "<img/src=x>", "<x-y>",
    "<p class=a\"b>", "<del>", "</del>", "&nbsp;", "&#x4e00;", "&lt;", "&amp", "&", "&#0;", "\0", "\r\n", "\n",
    "\n\n", "\u{3000}", " ", "\t", "\u{200B}", "|", "|---|", "一、", "二、", "（一）", "(2)", "3.", "一是", "第一，", "第三条", "其中",
    "合计", "共", "约", "余", "条", "件", "份", "万元", "0", "1", "12", "345", "６７", "12.5%", "-", "—", "/", "2016年",
    "2015年3月5日", "去年", "截至", "今年", "累计", "未收到", "没有发生", "行政复议", "行政诉讼", "主动公开", "依申请公开", "规章", "行政规范性文件",
    "本年新收政府信息公开申请数量", "予以公开", "国办发〔2017〕24号", "〔2015", "《", "》", "“", "”", "（", "）", "，", "。", "；", "：", "、", "。。",
    "電話", "開", "術(shù)", "(èr)", "⼀", "索 引 号", "责任编辑：", "电话：0558-2264104", "www.365bet.com", "\u{FFFD}", "ㄒ唬",
];

/// A generator of numbers (`SplitMix64`): the same for the same seed everywhere.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut words: Vec<String> = env::args().skip(1).collect();
    let mut show = None;
    if words.first().is_some_and(|word| word == "--show") {
        show = Some(words.get(1).ok_or("--show: which?")?.parse::<usize>()?);
        words.drain(..2);
    }
    let mut words = words.into_iter();
    let count: usize = words.next().ok_or("how many mutants?")?.parse()?;
    let seed: u64 = words.next().ok_or("which seed?")?.parse()?;
    let mut documents = Vec::new();
    for path in words {
        read(Path::new(&path), &mut documents)?;
    }
    if documents.is_empty() {
        documents.extend(
            Kind::ALL.map(|kind| (kind.name().into(), document(kind, LONGEST).into_bytes())),
        );
        documents.extend(
            NASTY
                .iter()
                .map(|nasty| (nasty.name.into(), nasty.document(LONGEST).into_bytes())),
        );
    }
    let options = ExtractOptions::default();
    let mut out = io::stdout().lock();
    if let Some(number) = show {
        let bytes = mutant(&documents, seed, number);
        writeln!(out, "{}", String::from_utf8_lossy(&bytes))?;
        writeln!(
            out,
            "{}",
            serde_json::to_string_pretty(&extract("mutant", &bytes, &options)?)?
        )?;
        return Ok(());
    }
    for (name, bytes) in &documents {
        let mut hasher = DefaultHasher::new();
        hash(bytes, &options, &mut hasher)?;
        writeln!(out, "{:016x}\t{name}", hasher.finish())?;
    }
    let mut hasher = DefaultHasher::new();
    for number in 0..count {
        hash(&mutant(&documents, seed, number), &options, &mut hasher)?;
        if (number + 1) % GROUP == 0 || number + 1 == count {
            writeln!(out, "{:016x}\tmutants to {number}", hasher.finish())?;
            hasher = DefaultHasher::new();
        }
    }
    Ok(())
}

/// The documents of a file or a folder, in order of their names.
fn read(path: &Path, out: &mut Vec<(String, Vec<u8>)>) -> Result<(), Box<dyn Error>> {
    if !path.is_dir() {
        out.push((path.display().to_string(), fs::read(path)?));
        return Ok(());
    }
    let mut inside: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    inside.sort();
    inside.iter().try_for_each(|path| read(path, out))
}

/// Adds the report of a document, or the error, to a digest.
fn hash(
    bytes: &[u8],
    options: &ExtractOptions,
    hasher: &mut DefaultHasher,
) -> Result<(), Box<dyn Error>> {
    match extract("document", bytes, options) {
        Ok(report) => hasher.write(&serde_json::to_vec(&report)?),
        Err(error) => hasher.write(error.to_string().as_bytes()),
    }
    Ok(())
}

/// The mutant with a number: a document with up to twelve places changed.
fn mutant(documents: &[(String, Vec<u8>)], seed: u64, number: usize) -> Vec<u8> {
    let mut numbers = Numbers(
        seed.wrapping_mul(1_000_003)
            .wrapping_add(u64::try_from(number).unwrap_or(0)),
    );
    let pick = |numbers: &mut Numbers| -> &[u8] {
        let at = numbers.below(documents.len());
        documents
            .get(at)
            .map(|(_, bytes)| bytes.as_slice())
            .unwrap_or_default()
    };
    // A window of a long document: its beginning more often than the rest.
    let whole = pick(&mut numbers);
    let from = if numbers.below(2) == 0 {
        0
    } else {
        numbers.below(whole.len().saturating_sub(LONGEST) + 1)
    };
    let end = whole.len().min(from + LONGEST);
    let mut bytes = whole.get(from..end).unwrap_or_default().to_vec();
    for _ in 0..=numbers.below(12) {
        let at = numbers.below(bytes.len() + 1);
        let len = 1 + match numbers.below(4) {
            0 => numbers.below(2_000),
            _ => numbers.below(24),
        };
        let (at, end) = (boundary(&bytes, at), boundary(&bytes, at + len));
        let piece = PIECES
            .get(numbers.below(PIECES.len()))
            .copied()
            .unwrap_or_default()
            .as_bytes();
        match numbers.below(7) {
            0 => drop(bytes.splice(at..end, [])),
            1 | 2 => drop(bytes.splice(at..at, piece.iter().copied())),
            3 => drop(bytes.splice(at..end, piece.iter().copied())),
            4 => {
                let copy = bytes.get(at..end).unwrap_or_default().to_vec();
                let to = numbers.below(bytes.len() + 1);
                let to = boundary(&bytes, to);
                drop(bytes.splice(to..to, copy));
            }
            5 => {
                let other = pick(&mut numbers);
                let from = numbers.below(other.len());
                let (from, to) = (boundary(other, from), boundary(other, from + len));
                drop(bytes.splice(
                    at..at,
                    other.get(from..to).unwrap_or_default().iter().copied(),
                ));
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = [b'0', b'9', b' ', b'<', b'>', b'"', b'\n', 0xE4][numbers.below(8)];
                }
            }
        }
    }
    bytes
}

/// The last place at or before `at` where a character may begin.
fn boundary(bytes: &[u8], at: usize) -> usize {
    let at = at.min(bytes.len());
    (0..=at)
        .rev()
        .find(|at| bytes.get(*at).is_none_or(|byte| byte & 0xC0 != 0x80))
        .unwrap_or(0)
}
