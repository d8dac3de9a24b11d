//! Laws of the outline: generated documents come back as they were made, the parts cover the text,
//! and no text breaks the reader.

use gongkai_outline::{
    MarkerStyle, Outline, OutlineOptions, Section, citations, contacts, items, outline,
    parse_marker,
};
use gongkai_text::{CleanSpan, Document};
use proptest::prelude::*;

/// A section as it is made.
#[derive(Debug, Clone)]
struct Node {
    title: &'static str,
    number: u32,
    body: Body,
    /// The text follows the heading on its line.
    runs_on: bool,
    children: Vec<Node>,
}

#[derive(Debug, Clone, Copy)]
enum Body {
    Plain,
    /// 一是…；二是…
    Items(u32),
    /// Items as paragraphs of their own.
    Paragraphs(u32),
}

const TITLES: &[&str] = &[
    "加强组织领导",
    "完善公开制度，规范公开程序",
    "公开财政预算",
    "推进平台建设",
    "主动公开情况",
    "编制《指南》和《目录》情况",
    "概述",
    "存在的主要问题及改进措施",
    "政府信息公开申请行政复议、提起行政诉讼情况",
    "“五公开”落实情况",
];
const BODIES: &[&str] = &[
    "我局认真落实有关要求，取得了明显成效",
    "全年公开信息1200余条，办理（受理）申请5件，比2015年增长12.5%",
    "根据《政府信息公开条例》（国务院令第492号）第三十一条，及时更新“目录”",
];

fn marker(style: MarkerStyle, number: u32) -> String {
    let han = |n: u32| {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
        let (tens, ones) = (n / 10, digits[(n % 10) as usize]);
        match tens {
            0 => ones.to_owned(),
            1 => format!("十{ones}"),
            _ => format!("{}十{ones}", digits[tens as usize]),
        }
    };
    match style {
        MarkerStyle::Part => format!("第{}部分 ", han(number)),
        MarkerStyle::Chapter => format!("第{}章 ", han(number)),
        MarkerStyle::HanComma => format!("{}、", han(number)),
        MarkerStyle::Is => format!("{}是", han(number)),
        MarkerStyle::HanBracket => format!("（{}）", han(number)),
        MarkerStyle::DigitDot => format!("{number}."),
        MarkerStyle::DigitComma => format!("{number}、"),
        _ => format!("（{number}）"),
    }
}

fn render(nodes: &[Node], styles: &[MarkerStyle], out: &mut String) {
    let (style, deeper) = styles.split_first().expect("a style for each level");
    for node in nodes {
        out.push_str(&marker(*style, node.number));
        out.push_str(node.title);
        // Arabic markers are sections only with a line of their own.
        let own_line = *style >= MarkerStyle::DigitDot || !node.runs_on;
        out.push_str(if own_line { "\n" } else { "。" });
        let body = BODIES[node.title.len() % BODIES.len()];
        out.push_str(body);
        match node.body {
            Body::Plain => out.push_str("。\n"),
            Body::Items(count) => {
                out.push('：');
                for number in 1..=count {
                    out.push_str(&marker(MarkerStyle::Is, number));
                    out.push_str("甲工作；");
                }
                out.push_str("成效明显。\n");
            }
            Body::Paragraphs(count) => {
                out.push_str("：\n");
                for number in 1..=count {
                    out.push_str(&marker(MarkerStyle::Is, number));
                    out.push_str("乙工作。统一是关键。\n");
                }
            }
        }
        if !node.children.is_empty() {
            render(&node.children, deeper, out);
        }
    }
}

fn leaf() -> impl Strategy<Value = Node> {
    let body = prop_oneof![
        Just(Body::Plain),
        (2..5_u32).prop_map(Body::Items),
        (2..4_u32).prop_map(Body::Paragraphs)
    ];
    (prop::sample::select(TITLES), body, any::<bool>()).prop_map(|(title, body, runs_on)| Node {
        title,
        number: 0,
        body,
        runs_on,
        children: Vec::new(),
    })
}

/// A tree of at most `depth` levels; `full` gives each first sibling children and a neighbour.
fn forest(depth: u32, full: bool) -> BoxedStrategy<Vec<Node>> {
    let least = if full { 2 } else { 1 };
    if depth == 0 {
        return Just(Vec::new()).boxed();
    }
    let children = forest(depth - 1, full);
    let node =
        (leaf(), children, prop::bool::weighted(0.5)).prop_map(|(node, children, bare)| Node {
            children: if bare { Vec::new() } else { children },
            ..node
        });
    let first =
        (leaf(), forest(depth - 1, full)).prop_map(|(node, children)| Node { children, ..node });
    (first, prop::collection::vec(node, least - 1..4))
        .prop_map(|(first, rest)| {
            let mut nodes = vec![first];
            nodes.extend(rest);
            for (node, number) in nodes.iter_mut().zip(1..) {
                node.number = number;
            }
            nodes
        })
        .boxed()
}

/// Marker styles in their usual order, some left out.
fn usual_styles() -> impl Strategy<Value = Vec<MarkerStyle>> {
    prop::sample::subsequence(
        vec![
            MarkerStyle::Part,
            MarkerStyle::HanComma,
            MarkerStyle::HanBracket,
            MarkerStyle::DigitDot,
            MarkerStyle::DigitBracket,
        ],
        4,
    )
}

/// Marker styles in any order.
fn any_styles() -> impl Strategy<Value = Vec<MarkerStyle>> {
    Just(vec![
        MarkerStyle::Chapter,
        MarkerStyle::HanComma,
        MarkerStyle::HanBracket,
        MarkerStyle::DigitComma,
    ])
    .prop_shuffle()
}

/// Numbers go wrong: one is printed twice, or left out.
fn with_faults(mut nodes: Vec<Node>, faults: &[(usize, bool)]) -> Vec<Node> {
    for &(place, twice) in faults {
        let place = 1 + place % 5;
        let mut level = &mut nodes;
        loop {
            if level.len() > place {
                for node in level.iter_mut().skip(place) {
                    node.number = if twice {
                        node.number.saturating_sub(1).max(1)
                    } else {
                        node.number + 1
                    };
                }
                break;
            }
            match level.first_mut() {
                Some(first) => level = &mut first.children,
                None => break,
            }
        }
    }
    nodes
}

fn read(text: &str) -> Outline {
    outline(&Document::from_plain(text), &OutlineOptions::default())
}

#[track_caller]
fn assert_same(nodes: &[Node], sections: &[Section], text: &str) {
    let made: Vec<_> = nodes
        .iter()
        .map(|node| (Some(node.number), node.title))
        .collect();
    let found: Vec<_> = sections
        .iter()
        .map(|section| (section.number, section.title.as_str()))
        .collect();
    assert_eq!(found, made, "{text}");
    for (node, section) in nodes.iter().zip(sections) {
        let items: Vec<_> = section
            .items
            .iter()
            .filter_map(|item| item.number)
            .collect();
        let made: Vec<_> = match node.body {
            Body::Plain => Vec::new(),
            Body::Items(count) | Body::Paragraphs(count) => (1..=count).collect(),
        };
        assert_eq!(items, made, "{} in {text}", node.title);
        assert_same(&node.children, &section.children, text);
    }
}

/// Head, preface, sections and foot lie one behind the other; sections hold their children.
#[track_caller]
fn assert_covers(outline: &Outline, text: &str) {
    let mut at = 0;
    let mut next = |span: CleanSpan| {
        assert_eq!(span.start(), at, "{outline:?}");
        at = span.end();
    };
    next(outline.head.span);
    next(outline.preface);
    for section in &outline.sections {
        next(section.span);
    }
    next(outline.foot);
    assert_eq!(at, text.len());
    for section in outline.walk() {
        assert!(
            section.span.contains(section.heading_span) && section.span.contains(section.own())
        );
        assert_eq!(section.heading_span.start(), section.span.start());
        assert_eq!(section.own().start(), section.heading_span.end());
        let mut end = section.own().end();
        for child in &section.children {
            assert_eq!((child.span.start(), child.level), (end, section.level + 1));
            end = child.span.end();
        }
        assert_eq!(end, section.span.end());
        for item in &section.items {
            assert!(section.own().contains(item.span));
            assert!(
                item.span
                    .slice(text)
                    .is_some_and(|words| words.starts_with(&item.marker))
            );
        }
    }
    assert_readable(outline, text);
}

/// Every span is a piece of the text.
#[track_caller]
fn assert_readable(outline: &Outline, text: &str) {
    let spans = outline
        .walk()
        .flat_map(|section| {
            [section.heading_span]
                .into_iter()
                .chain(section.items.iter().map(|item| item.span))
        })
        .chain(outline.citations.iter().map(|citation| citation.span))
        .chain(outline.contacts.iter().map(|contact| contact.span))
        .chain(outline.head.metadata.iter().map(|entry| entry.span))
        .chain(outline.head.title.iter().map(|title| title.span))
        .chain(outline.sign_off.iter().map(|signed| signed.span))
        .chain(outline.contents.iter().map(|contents| contents.span))
        .chain(outline.definitions.iter().map(|definition| definition.span))
        .chain(outline.unpaired.iter().map(|unpaired| unpaired.span));
    for span in spans {
        assert!(
            span.slice(text).is_some_and(|piece| !piece.is_empty()),
            "{span:?} of {text:?}"
        );
    }
}

fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec![
            "一、", "二、", "（一）", "（二）", "1.", "2、", "（1）", "①", "第一章 ", "第一条 ", "一是", "二是", "：是", "第一，",
            "概述", "主动公开情况", "政府信息公开年度报告", "引言", "附表", "全文包括", "六个部分组成", "以下简称", "《", "》", "条例",
            "国办发", "〔", "2017", "〕", "24号", "国务院令第711号", "电话：", "0558-2264104", "地址：", "@", "a.cn", "http://", "邮编", "236000",
            "索引号：", "发布机构 ", "来源：", "| ", "当前位置：", " > ", "皖ICP备05003765号", "某县人民政府", "2017年3月10日", "201535",
            "。", "，", "；", "：", "、", "（", "）", "“", "”", "\n", "\n", "\n", " ", "\u{3000}",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[一-龥]{1,30}",
    ]
}

fn arbitrary_text() -> impl Strategy<Value = String> {
    prop::collection::vec(fragment(), 0..80).prop_map(|pieces| pieces.concat())
}

/// So many cases of a property, unless `PROPTEST_CASES` says otherwise. What fails is kept beside this file.
fn cases(few: u32) -> ProptestConfig {
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(few)
    }
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn usual_outlines_come_back(nodes in forest(4, false), styles in usual_styles()) {
        let mut text = String::new();
        render(&nodes, &styles, &mut text);
        let outline = read(&text);
        assert_same(&nodes, &outline.sections, &text);
        assert_covers(&outline, &text);
        prop_assert!(outline.unpaired.is_empty(), "{:?}", outline.unpaired);
    }

    #[test]
    fn outlines_in_any_order_of_styles_come_back(nodes in forest(3, true), styles in any_styles()) {
        let mut text = String::new();
        render(&nodes, &styles, &mut text);
        assert_same(&nodes, &read(&text).sections, &text);
    }

    #[test]
    fn wrong_numbers_leave_the_tree(
        nodes in forest(3, true),
        styles in usual_styles(),
        faults in prop::collection::vec((0..5_usize, any::<bool>()), 1..3),
    ) {
        let nodes = with_faults(nodes, &faults);
        let mut text = String::new();
        render(&nodes, &styles, &mut text);
        let outline = read(&text);
        assert_same(&nodes, &outline.sections, &text);
        assert_covers(&outline, &text);
    }

    #[test]
    fn any_text_is_covered(text in arbitrary_text()) {
        assert_covers(&read(&text), &text);
    }

    #[test]
    fn parts_read_any_text(text in any::<String>()) {
        let _ = (parse_marker(&text), items(&text), citations(&text), contacts(&text));
        assert_covers(&read(&text), &text);
    }
}
