//! The laws of cleaning, on generated pages: cleaning twice is cleaning once, no digit changes, clean
//! text stays as it is, and blocks with what was dropped cover the source once.

mod twice;

use gongkai_text::{
    CleanOptions, Document, Format, Pass, ReadOptions, RepairCode, read_html, read_text,
};
use proptest::prelude::*;

use twice::{joins_lines, may_be_wrapped, narrow};

/// Fragments of real pages, with all kinds of damage.
const FRAGMENTS: &[&str] = &[
    "一、",
    "（二）",
    "(三)",
    "政府信息公开",
    "2016年",
    "３２件",
    "1,234",
    "１０：１７",
    "10:17:50",
    "，",
    ",",
    "。",
    "。。",
    ",,",
    ",、",
    ",。",
    "：",
    ":",
    "；",
    ";",
    "(",
    ")",
    "（",
    "）",
    "?",
    "!",
    "？",
    "http://www.a.cn/x?y=1,2",
    "E-mail:a@b.cn",
    "術(shù)",
    "產(chǎn)業(yè)",
    "政(zheng)(zheng)府(fu)",
    "工(gong)作(zuo)",
    "(CPI)",
    "APP(版)",
    "(0577)8588",
    "(1)加强",
    "索 引 号",
    "概  述",
    "标　题：",
    "土 地 使 用 期 限",
    "李 华",
    "⼀",
    "㈠",
    "﹝2016﹞",
    "\u{F9D1}",
    "?。ㄒ唬┘訌",
    "\u{FFFD}",
    "\u{200B}",
    "\u{AD}",
    "\u{E001}",
    "\u{A0}",
    "\u{3000}",
    "  ",
    "\t",
    "\0",
    "\u{FE0F}",
    "“五公开”",
    "、",
    "—",
    "·",
    "5.6%",
    "/",
    "365bet",
    "??",
    "?nbsp;",
    "Ａｂ",
    "ａ，b",
    "公開發布",
    "於是",
    "乾",
    "髮",
    "a",
    "7",
    "０",
    "元",
    "\r",
    "1",
    "%",
    "（共",
    "“",
    "件。",
    "附件",
];

fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Lines with breaks and pipes between.
fn text() -> impl Strategy<Value = String> {
    let divider = prop::sample::select(vec![
        "\n", "\n", "\n\n", "\r\n", " | ", " |\n", "\n|\n", "\n \n\n",
    ]);
    prop::collection::vec((line(), divider), 0..8).prop_map(|lines| {
        lines
            .into_iter()
            .map(|(line, divider)| line + divider)
            .collect()
    })
}

const TAGS: &[&str] = &[
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<span style='display:none'>",
    "</span>",
    "<br>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "<td rowspan=3>",
    "<th colspan=2>",
    "</td>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<h1>",
    "</h1>",
    "<li>",
    "<ul>",
    "</ul>",
    "<a href=x>",
    "</a>",
    "&nbsp;",
    "&lt;",
    "&#x4e00;",
    "&amp",
    "<",
    "<title>",
    "</title>",
    "<td rowspan=999999999 colspan=5000>",
    "<textarea>",
    "<input hidden>",
    "<div hidden>",
    "<p hidden>",
    "</",
    "<sup>",
    "</sup>",
    "<del>",
    "</del>",
    "<ruby>",
    "<rt>",
    "</ruby>",
    "<pre>",
    "</pre>",
    "<span style='white-space:pre-wrap'>",
    "<meta name=a content='甲&lt;br>5'>",
];

fn html() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(TAGS).prop_map(str::to_owned),
        2 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
        1 => Just("\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn plain(text: &str) -> Document {
    read_text(text, &ReadOptions::default()).expect("within limits")
}

fn digits(text: &str) -> String {
    let digit = |c: char| match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(c as u32 - 0xFEE0),
        _ => None,
    };
    text.chars().filter_map(digit).collect()
}

fn check_shape(source: &str, page: &Document) -> Result<(), TestCaseError> {
    let mut at = 0;
    for region in page.regions() {
        prop_assert_eq!(region.span.start(), at, "regions leave a gap or overlap");
        prop_assert!(region.span.slice(source).is_some() && !region.span.is_empty());
        at = region.span.end();
    }
    prop_assert_eq!(at, source.len());
    let mut last = 0;
    for block in page.blocks() {
        prop_assert!(block.span.start() >= last && !block.span.is_empty());
        prop_assert!(!page.slice(block.span).contains('\n'));
        last = block.span.end();
    }
    for grid in page.grids() {
        for cell in &grid.cells {
            prop_assert!(grid.span.contains(cell.span) && cell.span.slice(page.text()).is_some());
            prop_assert!(cell.source.slice(source).is_some());
            prop_assert!(cell.row + cell.row_span <= grid.rows);
            prop_assert!(cell.column + cell.column_span <= grid.columns);
            if !cell.span.is_empty() {
                prop_assert!(
                    cell.source
                        .contains(page.to_source(cell.span).expect("a span of the page"))
                );
            }
        }
        let order = |pair: &[gongkai_text::Cell]| {
            (pair[0].row, pair[0].column) < (pair[1].row, pair[1].column)
        };
        prop_assert!(grid.cells.windows(2).all(order));
    }
    for repair in page.repairs() {
        prop_assert!(
            repair.span.slice(source).is_some() && repair.clean.slice(page.text()).is_some()
        );
        // In HTML the source of a repair may have markup in it, and markup has digits.
        if repair.code != RepairCode::Traditional && page.format() != Format::Html {
            let before = digits(page.slice(repair.clean));
            prop_assert_eq!(
                before,
                repair.span.slice(source).map(digits).unwrap_or_default()
            );
        }
    }
    for mark in page.marks() {
        prop_assert!(!mark.span.is_empty() && mark.span.slice(page.text()).is_some());
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    /// Of a page with tables, or with pipes that only the cleaned text has as one, this holds for each
    /// block: its text has the cells on lines of their own,
    /// which read again are lines of a text and may go on in each other. It holds for each block, too,
    /// where many lines are long: that they were wrapped is told by their width, which cleaning changes.
    /// Where lines were joined, a mark beside the joint sees its new neighbours only when it is read again:
    /// white space and the width of marks may change once more, and nothing else.
    #[test]
    fn cleaning_twice_is_cleaning_once(text in text()) {
        let once = plain(&text);
        let twice = plain(once.text());
        let loose = joins_lines(&once) || joins_lines(&twice);
        let seen = |text: &str| if loose { narrow(text) } else { text.to_owned() };
        if once.grids().is_empty() && twice.grids().is_empty() && !may_be_wrapped(&text) {
            prop_assert_eq!(seen(twice.text()), seen(once.text()));
            prop_assert!(loose || twice.map().is_identity());
            return Ok(());
        }
        // Which script a text is in is told by all of it.
        let options = ReadOptions::default().clean(CleanOptions::default().without(Pass::Traditional));
        for block in once.blocks() {
            let block = once.slice(block.span);
            let twice = read_text(block, &options).expect("within limits");
            prop_assert_eq!(seen(twice.text()), seen(block));
        }
    }

    #[test]
    fn no_digit_changes(text in text()) {
        let page = plain(&text);
        prop_assert_eq!(digits(page.text()), digits(&text));
        check_shape(&text, &page)?;
    }

    #[test]
    fn html_is_covered_once(html in html()) {
        let page = read_html(&html, &ReadOptions::default()).unwrap();
        prop_assert_eq!(page.format(), Format::Html);
        check_shape(&html, &page)?;
    }

    /// Each pass alone does not panic, keeps digits, and covers the source.
    #[test]
    fn each_pass_stands_alone(text in text(), pass in prop::sample::select(PASSES)) {
        let only = ReadOptions::default().clean(CleanOptions::none().with(pass));
        let page = read_text(&text, &only).unwrap();
        prop_assert_eq!(digits(page.text()), digits(&text));
        let all_but = ReadOptions::default().clean(CleanOptions::default().without(pass));
        let page = read_text(&text, &all_but).unwrap();
        prop_assert_eq!(digits(page.text()), digits(&text));
    }
}

/// More cases by the variable that proptest itself reads. What fails is kept beside the test.
fn config() -> ProptestConfig {
    let told = std::env::var("PROPTEST_CASES").ok();
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(told.and_then(|told| told.parse().ok()).unwrap_or(600))
    }
}

const PASSES: &[Pass] = &[
    Pass::Space,
    Pass::Width,
    Pass::Radicals,
    Pass::Pinyin,
    Pass::Traditional,
    Pass::Wording,
    Pass::Punctuation,
    Pass::SpacedWords,
    Pass::HardWraps,
    Pass::Damage,
    Pass::Spam,
];

#[test]
fn clean_simplified_text_is_byte_identical() {
    let text = "某区2016年政府信息公开年度报告\n\n一、概述\n2016年，主动公开政府信息1,500余条（其中网站700条）；“五公开”要求……\n\
        （一）收费情况。未收取费用：0元！\n网址：http://www.example.gov.cn/a?b=1,2，邮箱：a@b.cn，时间10:17:50，比例1:3。\n\
        著作、乾坤、瞭望塔、李昇；CPI (app) 与APP（版）\n";
    let page = plain(text);
    assert_eq!(page.text(), text);
    assert!(page.map().is_identity());
    assert!(page.repairs().is_empty() && page.marks().is_empty());
}

/// What the generator once found.
#[test]
fn found_cases_stay_fixed() {
    for text in [
        ",﹝2016﹞\n",
        "，，。",
        "a,(中",
        "1,,2",
        "術(shù)(shù)(app)",
        "甲 文 号",
        "?。ㄒ唬",
        "術(\0shù)產(chǎn)業",
        "政\0(zheng)府(f\u{200B}u)工(\0gong)作",
        "術( shù )產(chǎn)業",
        "、乾\u{a0}術(shù)",
        "甲\n職 權(quán)：乙",
        "索 引(yin) 号(hào)",
        "一、職 權(quán)(\u{200B}quán)",
        "1,234\n元\u{E000}六，\n",
        "信息\u{200B}，\u{200B}\n共计三件",
        "网址：：//甲",
        "共计，\n7  件",
    ] {
        let once = plain(text);
        assert_eq!(plain(once.text()).text(), once.text(), "{text}");
    }
}

/// A long run of one thing, which a step that looks around itself too far would take hours for.
#[test]
fn runs_of_one_thing_come_through() {
    let things = [
        "<",
        "<p>",
        "<td>",
        "<table>",
        "</div>",
        "&",
        "&lt",
        "|",
        "a|",
        "|\n",
        "(",
        ")",
        "（",
        ",",
        "，",
        " ",
        "。",
        "。。。",
        "?",
        "? ",
        "ㄒ",
        "?ㄒ",
        "一 ",
        "０",
        "術(shù)",
        "(a)",
        "一?",
        "\u{FFFD}",
        "\0",
        "\n",
        "0\n",
        "一\n",
        "规章 0 0\n",
        "“",
        ":a",
        "1,",
        "<b>",
        "<p hidden>",
        "<tr><td rowspan=9>",
        "<li>",
        "公",
        "a",
        "術",
        "於",
        "365bet",
        "\u{200B}",
        "\u{3000}",
        "(\u{200B}",
    ];
    for thing in things {
        let text = thing.repeat(100_000 / thing.len());
        let page = plain(&text);
        assert_eq!(digits(page.text()), digits(&text), "{thing}");
        let page = read_html(&text, &ReadOptions::default()).expect("within limits");
        assert!(page.text().len() <= text.len() + 3, "{thing}");
    }
}

/// Found by drawing more cases: the lines of a cell were joined to `，，`.
#[test]
fn stops_of_two_lines_of_a_cell_stay_two() {
    let once = plain("一、 |\n，\n， | ");
    for block in once.blocks() {
        let text = once.slice(block.span);
        assert_eq!(plain(text).text(), text);
    }
}
