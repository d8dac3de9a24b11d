//! Damaged and hostile documents: a report or an error, never a panic, and no place outside the
//! source.

use gongkai::{ExtractOptions, Extraction};
use gongkai_tests::{SEEDS, cases, invariants};
use proptest::prelude::*;

fn seed(index: usize) -> Vec<u8> {
    gongkai_tests::seed(index).into_bytes()
}

/// Reads the document and looks whether all holds that must hold of any.
fn read(bytes: &[u8]) {
    if let Ok(read) = Extraction::read("a", bytes, &ExtractOptions::default()) {
        let broken = invariants::broken(&read);
        assert!(broken.is_empty(), "{broken:#?}\n{}", read.source);
    }
}

/// What reports are made of, divided by `¦`.
const PIECES: &str = "一、概述\n¦（二）收到申请¦1.¦1、¦第一条¦①¦一是¦二是¦其中¦，¦。¦；¦：¦、¦《¦》¦〔¦〕¦（¦）¦“¦”¦2016年¦\
    1月1日起至12月31日¦11月31日¦近三年¦年底¦、¦201535¦515¦5条¦一起¦个¦半¦多¦年¦月¦元¦两年¦12 34条¦…¦2万余条¦近¦余¦%¦百分之¦三分之一¦十几¦○¦〇¦万¦亿¦未收到¦均为0¦行政复议¦\
    主动公开政府信息¦国办发〔2017〕24号¦国务院令第711号¦索 引 号¦发布机构：¦电话：¦0558-2264104¦http://¦@¦|¦ | ¦\n¦\
    \n\n¦ ¦\u{3000}¦\u{a0}¦\u{200b}¦\u{fffd}¦術(shù)¦政(zheng)(zheng)府(fu)¦資訊¦⼀¦㈠¦<table>¦<tr>¦\
    <td rowspan=99 colspan=9>¦</td>¦</tr>¦</table>¦<p>¦</p>¦<br>¦<span>¦</span>¦<!--¦-->¦<script>¦&nbsp;¦&#x4e00;¦&¦<¦>¦\
    <title>¦</title>¦<sup>¦</sup>¦<del>¦</del>¦<ruby>¦<rt>¦</rt>¦</ruby>¦<pre>¦</pre>¦&#49;¦<!--1.-->¦未发生¦起¦没有¦\
    规章¦本年新收政府信息公开申请数量¦0¦自然人¦总计¦结果维持¦第二十条第（一）项¦信息内容¦000¦365bet¦。。¦，，¦-¦—¦~¦至¦到";

/// A piece of a report, whole or broken.
fn piece() -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = PIECES.split('¦').collect();
    prop_oneof![
        9 => prop::sample::select(pieces).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
        1 => "[0-9]{1,12}",
    ]
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read(&bytes);
    }

    #[test]
    fn broken_reports(pieces in prop::collection::vec(piece(), 0..120)) {
        read(pieces.concat().as_bytes());
    }

    #[test]
    fn broken_pages(pieces in prop::collection::vec(piece(), 0..120)) {
        read(format!("<html><body><p>{}", pieces.concat()).as_bytes());
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn seeds_with_bytes_changed(
        index in 0..SEEDS.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = seed(index);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        read(&bytes);
    }

    #[test]
    fn seeds_cut_and_spliced(
        index in 0..SEEDS.len(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 1..400_usize, piece()), 1..12),
    ) {
        let mut text: Vec<char> = String::from_utf8(seed(index)).unwrap().chars().collect();
        for (at, len, piece) in cuts {
            let at = at.index(text.len().max(1)).min(text.len());
            let end = (at + len % 40).min(text.len());
            text.splice(at..end, piece.chars());
        }
        read(text.into_iter().collect::<String>().as_bytes());
    }
}

/// Documents that once broke an invariant, by what broke.
#[test]
fn what_was_found_stays_right() {
    for text in [
        // References and comments in what a repair covers.
        "<html><body><p>資訊&#x4e00;資訊<table><table><table>",
        "<html><body><p>術(shù)<!--<table>1.-->資訊",
        "<html><body><p>資訊&#49;資訊<script>2</script>公開",
        // Words of negation with a byte destroyed.
        "一、概述\n2016年，\u{FFFD}\u{FFFD}生一起行政复议。",
        "一、概述\n2016年，未\u{FFFD}\u{FFFD}一起行政复议。",
        "近12016年",
        "近201535…2016年",
        "近万2万余条",
        "百分之万2万余条",
    ] {
        read(text.as_bytes());
    }
}

#[test]
fn a_seed_cut_anywhere_still_reads() {
    let bytes = seed(4);
    for end in (0..bytes.len()).step_by(97) {
        read(&bytes[..end]);
    }
}
