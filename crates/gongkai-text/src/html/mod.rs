//! HTML to blocks and grids.
//!
//! The tokens come from html5gum, with the byte range of each. It was compared with `lol_html` and
//! html5ever on the pages of two government sites (1.4 MB, one core of a shared machine): html5gum's
//! callbacks 340 MB/s, `lol_html` 360 MB/s, html5ever's tokenizer 285 MB/s. All three read broken markup
//! as the HTML Standard says. html5gum gives exact ranges of text, tags and attributes, needs no
//! further crate, and leaves a `<` before Chinese text alone (reader and emitter are our own, so that
//! nothing is copied that is not looked at); `lol_html` is made for rewriting, gives
//! text in chunks of its own size and pulls in a CSS selector engine; html5ever knows lines but no
//! offsets. Faster ones (tl, 800 MB/s) do not follow the standard on broken markup.
//!
//! There is no tree: one pass keeps the stack of open elements, breaks blocks where a reader would
//! see a new line, and notes the cells of tables. A table is decided to be data or mere layout when it
//! ends ([`table`]); until then its cells are ordinary blocks.

mod element;
mod emitter;
mod markup;
mod meta;
mod page;
mod reader;
mod stack;
mod table;
mod text;

#[cfg(feature = "paged")]
pub(crate) use element::Attributes;
#[cfg(feature = "paged")]
pub(crate) use table::{Amounts, Merge, OpenTable, merge};

use crate::clean::CleanOptions;
use crate::document::Document;
use crate::error::TextError;
use crate::limit::Bounds;
use emitter::PageEmitter;
use page::Page;

/// Reads a page.
pub(crate) fn read(
    source: &str,
    options: CleanOptions,
    bounds: Bounds,
) -> Result<Document, TextError> {
    let mut page = Page::new(source, bounds);
    markup::read(source, &mut PageEmitter::new(&mut page));
    page.finish(options)
}

#[cfg(test)]
mod tests {
    use crate::{Document, ReadOptions, read_html};

    #[track_caller]
    fn read(html: &str) -> Document {
        read_html(html, &ReadOptions::default()).expect("within limits")
    }

    #[track_caller]
    fn check(html: &str, blocks: &[&str]) {
        let page = read(html);
        let texts: Vec<_> = page
            .blocks()
            .iter()
            .map(|block| page.slice(block.span))
            .collect();
        assert_eq!(texts, blocks, "{html}");
    }

    #[test]
    fn inline_markup_joins() {
        check("<p>2015<span>年</span>3</p>", &["2015年3"]);
        check("<p>政府<b>信息</b>\n公开</p>", &["政府信息公开"]);
        check("<p>共5 <i>件</i></p>", &["共5 件"]);
        check("<font>一、<font>概述</font></font>", &["一、概述"]);
    }

    /// The blocks of an inner table are not counted again for each table around it.
    #[test]
    fn tables_without_end_in_tables_are_counted_once() {
        let html = "<table><tr><td>信息内容<td>规章<td>5".repeat(10_000);
        let page = read(&html);
        assert!(page.grids().len() <= 1);
    }

    #[test]
    fn blocks_break() {
        check(
            "甲<p>乙<p>丙<div>丁</div>戊",
            &["甲", "乙", "丙", "丁", "戊"],
        );
        check("<ul><li>甲<li>乙</ul>", &["甲", "乙"]);
        check("<p>甲<br>乙</p>", &["甲", "乙"]);
        check("<h1>2019年<br>年度报告</h1>", &["2019年年度报告"]);
    }

    #[test]
    fn lines_wrapped_with_breaks_are_joined() {
        let line = "本年度报告由某区人民政府办公室编制，依照国家有关规定公布";
        let html = format!(
            "<table><tr><td>甲<td>1<tr><td>乙<td>2</table><p>{}。</p>",
            [line; 8].join("<br>\n")
        );
        let page = read(&html);
        let texts: Vec<_> = page
            .blocks()
            .iter()
            .map(|block| page.slice(block.span))
            .collect();
        assert_eq!(texts.len(), 5);
        assert_eq!(texts[4], line.repeat(8) + "。");
        let codes: Vec<_> = page.repairs().iter().map(|repair| repair.code).collect();
        assert_eq!(codes, [crate::RepairCode::SoftBreak; 7]);
    }

    #[test]
    fn what_is_not_shown_is_dropped() {
        check(
            "<style>p{}</style><script>var a='<p>x</p>';</script>甲<!-- 乙 -->",
            &["甲"],
        );
        check("<p style='display: none'>甲</p>乙", &["乙"]);
        check("<div hidden><div>甲</div>乙</div>丙", &["丙"]);
        check("<p style='display:none'>甲<p>乙", &["乙"]);
        check("<div><span style='display:none'>甲</div><p>乙</p>", &["乙"]);
        check("<select><option>甲</select>乙<input value=丙>", &["乙"]);
    }

    #[test]
    fn what_shows_nothing_does_not_divide() {
        check(
            "<p>公开<script>1</script>84<style>2</style>条</p>",
            &["公开84条"],
        );
        check(
            "<p>一、<ruby>政<rt>zhèng</rt></ruby><ruby>策<rp>(<rt>cè<rp>)</ruby>解读</p>",
            &["一、政策解读"],
        );
        check("<p><ruby>政<rt>zhèng</p><p>策</p>", &["政", "策"]);
    }

    #[test]
    fn notes_and_exponents_are_no_part_of_a_figure() {
        check(
            "<p>84<sup>1</sup>条，98<sup>[2]</sup>%，公开<sup>①</sup></p>",
            &["84条，98%，公开"],
        );
        check(
            "<p>5m<sup>2</sup>，10<sup>4</sup>元，210<sup>3</sup>条</p>",
            &["5m²，10⁴元，210条"],
        );
        check(
            "<p>PM<sub>2.5</sub>，H<sub>2</sub>O，第<sup>一</sup></p>",
            &["PM2.5，H2O，第一"],
        );
        check(
            "<p>84<span style='vertical-align: super'>1</span>条</p>",
            &["84条"],
        );
    }

    #[test]
    fn what_is_struck_out_is_withdrawn() {
        check(
            "<p>公开<del>99</del>84条，<s>3</s>5000份</p>",
            &["公开84条，5000份"],
        );
        check(
            "<p>公开<span style='text-decoration:underline line-through'>99</span>84条",
            &["公开84条"],
        );
        check("<p><s>甲</p><p>乙</p>", &["乙"]);
    }

    #[test]
    fn lines_of_preformatted_text_are_lines() {
        check("<pre>甲\n乙\n\n丙</pre>丁\n戊", &["甲", "乙", "丙", "丁戊"]);
        check(
            "<div style='white-space: pre-wrap'>甲\n<span>乙\n丙</span><p style='white-space:normal'>丁\n戊</p></div>",
            &["甲", "乙", "丙", "丁戊"],
        );
    }

    #[test]
    fn entities_decode_to_their_places() {
        let html = "<p>&#x4e00;、&nbsp;A&amp;B&ltC &unknown;&#160;</p>";
        let page = read(html);
        assert_eq!(page.text(), "一、 A&B<C &unknown;");
        let first = crate::CleanSpan::new(0, 3).unwrap();
        assert_eq!(page.to_source(first).unwrap().slice(html), Some("&#x4e00;"));
    }

    #[test]
    fn broken_markup_is_read() {
        check("<p>甲</b></div>乙</p><table><td>丙", &["甲乙", "丙"]);
        check("甲<b 乙", &["甲"]);
        check("贯彻<规定>的<通知>", &["贯彻<规定>的<通知>"]);
        check("<p>甲<!-- 乙", &["甲"]);
    }

    #[test]
    fn deep_nesting_is_linear() {
        let html = "<div><b>".repeat(50_000) + "甲";
        check(&html, &["甲"]);
        let html = "<table><tr><td>".repeat(20_000) + "甲" + &"</section>".repeat(20_000);
        check(&html, &["甲"]);
    }

    #[test]
    fn headings_by_markup_and_by_weight() {
        use crate::BlockKind::{Heading, ListItem, Paragraph};
        let page = read(
            "<h2>甲</h2><p><b>乙</b></p><p><span style='font-weight: bold'>丙</span>丁</p><ul><li>戊</ul>",
        );
        let kinds: Vec<_> = page.blocks().iter().map(|block| block.kind).collect();
        assert_eq!(kinds, [Heading(2), Heading(0), Paragraph, ListItem]);
    }
}
