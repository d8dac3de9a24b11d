//! The text of HTML beside html5ever, the parser of a browser.
//!
//! Compared are the visible characters that are no white space, in order, of markup that is made at
//! random, well-formed or broken. Cleaning is off.

use gongkai_tests::cases;
use gongkai_text::{CleanOptions, Document, ReadOptions, Zone, read_html};
use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::prelude::*;

fn theirs(html: &str) -> String {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut out = String::new();
    visible(&dom.document, &mut out);
    out
}

/// Elements whose text a browser with scripts does not show.
const HIDDEN: &[&str] = &[
    "script", "style", "head", "title", "noscript", "template", "textarea", "iframe", "noframes",
    "noembed", "select", "option", "svg", "math", "object", "audio", "video", "canvas", "button",
];

fn visible(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => {
            out.extend(contents.borrow().chars().filter(|c| !blank(*c)));
        }
        NodeData::Element { name, .. } if HIDDEN.contains(&&*name.local) => return,
        _ => {}
    }
    for child in node.children.borrow().iter() {
        visible(child, out);
    }
}

fn blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{FFFD}')
}

fn ours(html: &str) -> String {
    let options = ReadOptions::default().clean(CleanOptions::none());
    let document: Document = read_html(html, &options).expect("within limits");
    document
        .blocks()
        .iter()
        .filter(|block| block.zone != Zone::PageTitle)
        .flat_map(|block| document.slice(block.span).chars())
        .filter(|c| !blank(*c))
        .collect()
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "一、概述", "2016年，收到申请5件。", "公开", "123", "a", "&nbsp;", "&lt;", "&amp;", "&#20844;", "&#x5f00;", "&hellip;", " ", "\n", "　",
        ]).prop_map(str::to_owned),
        1 => "[一-龥0-9a-z，。]{1,4}",
    ]
}

const INLINE: &[&str] = &["span", "b", "strong", "font", "a", "em", "u", "i"];
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "h1",
    "h3",
    "center",
    "section",
    "article",
    "blockquote",
];

/// Each of the texts in an element.
fn enclosed(tag: &str, texts: &[String]) -> String {
    let element = |text: &String| format!("<{tag}>{text}</{tag}>");
    texts.iter().map(element).collect::<Vec<_>>().concat()
}

/// Well-formed markup.
fn well_formed() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        6 => text(),
        1 => Just("<br>".to_owned()),
        1 => Just("<!-- 公开 -->".to_owned()),
        1 => Just("<script>var a = '<p>1</p>';</script>".to_owned()),
        1 => Just("<style>p { color: red }</style>".to_owned()),
        1 => Just("<img src=\"a.png\" alt=\"图\">".to_owned()),
    ];
    let inline = leaf.prop_recursive(3, 12, 3, |inner| {
        (
            prop::sample::select(INLINE.to_vec()),
            prop::collection::vec(inner, 0..3),
        )
            .prop_map(|(tag, inner)| format!("<{tag} class=\"x\">{}</{tag}>", inner.concat()))
    });
    let paragraph = prop::collection::vec(inline.clone(), 0..4)
        .prop_map(|inner| format!("<p>{}</p>", inner.concat()));
    let list = prop::collection::vec(inline.clone(), 0..4)
        .prop_map(|items| format!("<ul>{}</ul>", enclosed("li", &items)));
    let table = prop::collection::vec(prop::collection::vec(inline, 1..4), 1..4).prop_map(|rows| {
        let row = |cells: &Vec<String>| format!("<tr>{}</tr>", enclosed("td", cells));
        format!(
            "<table><tbody>{}</tbody></table>",
            rows.iter().map(row).collect::<String>()
        )
    });
    let block = prop_oneof![paragraph, list, table];
    block.prop_recursive(3, 16, 4, |inner| {
        prop::collection::vec(inner, 0..4)
            .prop_map(|inner| format!("<div>{}</div>", inner.concat()))
    })
}

/// Tags in any order.
fn broken() -> impl Strategy<Value = String> {
    let names: Vec<&str> = INLINE
        .iter()
        .chain(BLOCKS)
        .chain(&["ul", "li", "br", "table", "tr", "td", "th", "tbody", "hr"])
        .copied()
        .collect();
    let piece = prop_oneof![
        4 => text(),
        3 => prop::sample::select(names.clone()).prop_map(|name| format!("<{name}>")),
        3 => prop::sample::select(names).prop_map(|name| format!("</{name}>")),
        1 => prop::sample::select(vec!["<", ">", "<a href='", "<!--", "-->", "<p", "&", "&#", "</", "<!x>", "<?x?>", "<td colspan=3 rowspan=2>"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// What the two may differ in, each with the reason.
type Kind = (&'static str, fn(&str) -> bool);

const KINDS: &[Kind] = &[(
    "text in a table but in no cell goes before the table in a browser; ours keeps the order of the source",
    |html| html.contains("<table"),
)];

fn sorted(text: &str) -> Vec<char> {
    let mut chars: Vec<char> = text.chars().collect();
    chars.sort_unstable();
    chars
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn well_formed_markup(html in well_formed()) {
        let html = format!("<!DOCTYPE html><html><head><title>标题</title></head><body>{html}</body></html>");
        prop_assert_eq!(ours(&html), theirs(&html), "{}", html);
    }

    #[test]
    fn broken_markup(html in broken()) {
        let html = format!("<html><body>{html}");
        let (ours, theirs) = (ours(&html), theirs(&html));
        let moved = KINDS.iter().any(|(_, is)| is(&html)) && sorted(&ours) == sorted(&theirs);
        prop_assert!(ours == theirs || moved, "{html}\nours   {ours}\ntheirs {theirs}");
    }
}
