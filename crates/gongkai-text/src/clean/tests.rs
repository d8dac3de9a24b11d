//! Each pass by itself, and switched off.

use super::{CleanOptions, Pass};
use crate::{Document, MarkKind, ReadOptions, RepairCode, read_text};

fn read(text: &str, clean: CleanOptions) -> Document {
    read_text(text, &ReadOptions::default().clean(clean)).expect("within limits")
}

/// The pass with white space turns `text` into `expected`; without the pass it does not.
#[track_caller]
fn check(pass: Pass, text: &str, expected: &str) {
    let space = CleanOptions::none().with(Pass::Space);
    let page = read(text, space.with(pass));
    assert_eq!(page.text(), expected);
    if pass != Pass::Space && text != expected {
        assert_ne!(
            read(text, space).text(),
            expected,
            "{pass:?} makes no difference"
        );
    }
}

/// All passes together.
#[track_caller]
fn check_all(text: &str, expected: &str) {
    assert_eq!(read(text, CleanOptions::default()).text(), expected);
}

/// The repairs of `text` with what they changed.
#[track_caller]
fn check_repairs(text: &str, expected: &[(RepairCode, &str, &str)]) {
    let page = read(text, CleanOptions::default());
    let found: Vec<_> = page
        .repairs()
        .iter()
        .map(|r| {
            (
                r.code,
                r.span.slice(text).unwrap_or("?"),
                page.slice(r.clean),
            )
        })
        .collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn check_marks(text: &str, expected: &[(MarkKind, &str)]) {
    let page = read(text, CleanOptions::default());
    let found: Vec<_> = page
        .marks()
        .iter()
        .map(|m| (m.kind, page.slice(m.span)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn space() {
    check(
        Pass::Space,
        "　　政务\u{A0}\u{A0}公开 \u{3000}\r\n\t 信息\u{200B}化\u{AD}\0 ",
        "政务 公开\n信息化",
    );
    check(Pass::Space, "一\n\n\n \n二", "一\n\n二");
    check(Pass::Space, "\u{FEFF}一\u{E000}二\u{85}三", "一二 三");
    check(Pass::Space, " \u{A0}\n\u{200B}", "");
    check(Pass::Space, "一\n", "一\n");
}

#[test]
fn width_of_letters_and_digits() {
    check(Pass::Width, "２０１６年ＡＢ％", "2016年AB%");
    check(Pass::Width, "１０：１７：５０", "10:17:50");
    check(Pass::Width, "http：//www.a.cn", "http://www.a.cn");
    check(Pass::Width, "１．概述", "1.概述");
}

#[test]
fn width_of_punctuation() {
    check(Pass::Width, "年,月;日:时(分)", "年，月；日：时（分）");
    check(Pass::Width, "公开15,117条,5,在", "公开15,117条，5，在");
    check(Pass::Width, "指数(CPI)、APP(版)", "指数（CPI）、APP（版）");
    check(Pass::Width, "(1)加强", "（1）加强");
    check(Pass::Width, "“公开”,加强", "“公开”，加强");
    check(Pass::Width, "办得好!怎么办?", "办得好！怎么办？");
    check(Pass::Width, "﹝2016﹞6号", "〔2016〕6号");
    for same in [
        "see http://a.cn/x?y=1,2;z (app), ok: 10:17:50",
        "E-mail:a@b.cn",
        "电话：(0577)85881234",
        "1,2,3",
        "举办?次",
        "a(b)c",
    ] {
        check(Pass::Width, same, same);
    }
}

#[test]
fn radicals() {
    check(Pass::Radicals, "⼀、⾏政⻔户", "一、行政门户");
    check(Pass::Radicals, "㈠公开①⑴㎡", "（一）公开①⑴㎡");
    check_repairs("⼀项", &[(RepairCode::KangxiRadical, "⼀", "一")]);
}

#[test]
fn pinyin() {
    check(Pass::Pinyin, "技術(shù)產(chǎn)業(yè)", "技術產業");
    check(
        Pass::Pinyin,
        "政(zheng)(zheng)府(fu)工(gong)作(zuo)",
        "政府工作",
    );
    check(Pass::Pinyin, "責（zé）任", "責任");
    for same in [
        "指数(CPI)",
        "软件(app)",
        "APP(版)",
        "会议(he)议程",
        "(shù)",
        "a(shù)",
    ] {
        check(Pass::Pinyin, same, same);
    }
    check_repairs(
        "政(zheng)(zheng)府(fu)工(gong)作(zuo)",
        &[
            (RepairCode::PinyinAnnotation, "政(zheng)(zheng)", "政"),
            (RepairCode::PinyinAnnotation, "府(fu)", "府"),
            (RepairCode::PinyinAnnotation, "工(gong)", "工"),
            (RepairCode::PinyinAnnotation, "作(zuo)", "作"),
        ],
    );
}

#[cfg(feature = "convert")]
#[test]
fn traditional() {
    check(Pass::Traditional, "政府信息公開報告", "政府信息公开报告");
    check(
        Pass::Traditional,
        "徵收與特徵，瞭解與瞭望，乾隆與乾淨",
        "征收与特征，了解与瞭望，乾隆与干净",
    );
    check(
        Pass::Traditional,
        "王喆著《乾坤》，李昇签发",
        "王喆著《乾坤》，李昇签发",
    );
    check_repairs(
        "２條公開了",
        &[(RepairCode::Traditional, "條公開", "条公开")],
    );
}

#[cfg(feature = "convert")]
#[test]
fn wording() {
    let text = "入口網站設有視窗，民眾辦理檔案180個";
    check_marks(
        text,
        &[
            (MarkKind::TaiwanWording, "入口网站"),
            (MarkKind::TaiwanWording, "视窗"),
        ],
    );
    let page = read(text, CleanOptions::default().with(Pass::Wording));
    assert!(
        page.text().contains("窗口") && page.marks().is_empty(),
        "{}",
        page.text()
    );
    assert!(page.text().contains("180个"));
}

#[test]
fn punctuation() {
    check(Pass::Punctuation, "达到100%。。二是", "达到100%。二是");
    check(
        Pass::Punctuation,
        "公开，，及时，。其中，、",
        "公开，及时。其中、",
    );
    for same in ["等等。。。", "……", "——", "！！", "，：", "；；；"] {
        check(Pass::Punctuation, same, same);
    }
    check_all("公开,,及时,。", "公开，及时。");
    check_repairs("好。。", &[(RepairCode::RepeatedPunctuation, "。。", "。")]);
}

#[test]
fn spaced_words() {
    check(Pass::SpacedWords, "索 引 号 003111216", "索引号 003111216");
    check(Pass::SpacedWords, "文 号 信息格式", "文号 信息格式");
    check(Pass::SpacedWords, "一、概　　述", "一、概述");
    check(Pass::SpacedWords, "发 文 单 位：市政府", "发文单位：市政府");
    check(
        Pass::SpacedWords,
        "土 地 使 用 期 限 的 批 复",
        "土地使用期限的批复",
    );
    for same in ["联系人：李 华", "字号 大 中 小", "市政府 办公室", "共 5 件"] {
        check(Pass::SpacedWords, same, same);
    }
    check_repairs(
        "关 键 词",
        &[(RepairCode::SpacedWord, "关 键 词", "关键词")],
    );
}

#[test]
fn damage() {
    check_marks(
        "信息\u{FFFD}\u{FFFD}公开",
        &[(MarkKind::Replacement, "\u{FFFD}\u{FFFD}")],
    );
    check_marks("工作?。ㄒ唬┘訌领导", &[(MarkKind::Mojibake, "?。ㄒ唬┘訌")]);
    check_marks("于??h政府", &[(MarkKind::Mojibake, "??")]);
    check_marks("前言?nbsp;本报告", &[(MarkKind::Mojibake, "?nbsp;")]);
    check_marks("举办?次，怎么办？", &[]);
}

#[test]
fn spam() {
    check_marks("按照365bet要求", &[(MarkKind::Spam, "365bet")]);
    let off = CleanOptions::default().without(Pass::Spam);
    assert!(read("按照365bet要求", off).marks().is_empty());
}

/// Three full lines before a table and three behind it have one width, which neither three show.
#[test]
fn lines_on_both_sides_of_a_table_have_one_width() {
    let full = "本单位认真落实有关公开工作的各项要求，明确责任分工，完善工作机制，及时回应关切并";
    let table = "| 项目 | 数量 |\n| --- | --- |\n| 规章 | 3 |\n| 许可 | 4 |\n";
    let paragraph = |end: &str| format!("{full}\n{full}\n{full}\n{end}。\n");
    let text = format!(
        "{}\n{table}\n{}",
        paragraph("向档案馆报送"),
        paragraph("不断改进")
    );
    let page = read(&text, CleanOptions::default());
    assert!(
        page.text().contains("关切并向档案馆报送。"),
        "{}",
        page.text()
    );
    assert!(page.text().contains("关切并不断改进。"), "{}", page.text());
    assert!(!page.text().contains("|本单位"), "{}", page.text());
}
