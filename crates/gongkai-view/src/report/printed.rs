//! The left pane of a document with pages: each page as it is printed, its text at its places, with the
//! marks over it.
//!
//! A page is an SVG picture in points, so that the content-security policy, which admits no style of an
//! element's own, need not be loosened. Pictures of the page are not drawn, the lines of its tables are.

use gongkai::text::{Layout, PageBox, SourceSpan};
use maud::{Markup, html};

use super::drawing::{Drawing, Tagged};
use super::words::words;

/// Where the baseline of text stands in the box of its characters, from the top.
const BASELINE: f32 = 0.88;

/// The drawn lines of one page.
#[derive(Debug, Clone, Default)]
struct Sheet {
    lines: Vec<Markup>,
}

/// Draws the pages of `layout`.
pub(super) fn printed(drawing: &mut Drawing<'_, '_>, layout: &Layout) -> Markup {
    let mut sheets = vec![Sheet::default(); layout.pages().len()];
    for block in drawing.blocks() {
        let anchors = drawing.anchors(block.range.end);
        let mut parts: Vec<(u32, Markup)> = Vec::new();
        for segment in drawing.cut(block.range.clone()) {
            let Some(span) = SourceSpan::new(segment.range.start, segment.range.end) else {
                continue;
            };
            let tagged = drawing.tagged(&segment);
            let mut names = tagged.as_ref().map_or(&[][..], |tagged| &tagged.named);
            for (span, place) in layout.runs(span) {
                let text = span.slice(layout.text()).unwrap_or_default();
                let drawn = run(text, place, tagged.as_ref());
                let drawn = std::mem::take(&mut names).iter().fold(
                    drawn,
                    |inner, id| html! { g.at id={ "m" (id) } { (inner) } },
                );
                parts.push((place.page, drawn));
            }
        }
        let mut anchors = Some(anchors);
        let mut parts = parts.into_iter().peekable();
        while let Some((page, first)) = parts.next() {
            let mut line = vec![first];
            while let Some((_, next)) = parts.next_if(|(own, _)| *own == page) {
                line.push(next);
            }
            let names = anchors.take().unwrap_or_default();
            let line = html! {
                g.b {
                    @for id in names { rect.at.region id={ "m" (id) } width="0" height="0" {} }
                    @for part in line { (part) }
                }
            };
            let sheet = (page as usize)
                .checked_sub(1)
                .and_then(|at| sheets.get_mut(at));
            if let Some(sheet) = sheet {
                sheet.lines.push(line);
            }
        }
    }
    let mut rules = layout.rules().iter().peekable();
    html! {
        @for (page, sheet) in layout.pages().iter().zip(sheets) {
            figure.sheet {
                svg viewBox={ "0 0 " (points(page.width)) " " (points(page.height)) } role="group"
                    aria-label={ "第 " (page.number) " 页 Page " (page.number) } {
                    @while let Some(rule) = rules.next_if(|rule| rule.page <= page.number) {
                        (outline("rule", *rule, 0.5))
                    }
                    @for line in sheet.lines { (line) }
                }
                figcaption { (words("第", "Page")) " " (page.number) " " (words("页", "")) }
            }
        }
    }
}

/// A stretch of text at its place, in its marks.
fn run(text: &str, place: PageBox, tagged: Option<&Tagged>) -> Markup {
    // The letters of the reader's font take the width that those of the document's take.
    let stretched = text.chars().nth(1).is_some().then(|| points(place.width));
    let adjust = stretched.is_some().then_some("spacingAndGlyphs");
    let letters = html! {
        text x=(points(place.x)) y=(points(place.y + BASELINE * place.height))
            font-size=(points(place.height)) textLength=[stretched] lengthAdjust=[adjust] { (text) }
    };
    match tagged {
        None => letters,
        Some(tagged) => html! {
            g.m data-v=(tagged.values) data-k=[tagged.look.fill] data-u=[tagged.look.clause]
                data-f[tagged.look.finding] data-r[tagged.look.repair] {
                (outline("mark", place, 0.0))
                (letters)
            }
        },
    }
}

/// A rectangle, at least `thin` points wide and high.
fn outline(class: &str, place: PageBox, thin: f32) -> Markup {
    html! {
        rect class=(class) x=(points(place.x)) y=(points(place.y))
            width=(points(place.width.max(thin))) height=(points(place.height.max(thin))) {}
    }
}

/// A length in hundredths of a point.
fn points(length: f32) -> String {
    if length.is_finite() {
        format!("{length:.2}")
    } else {
        "0".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use gongkai::ExtractOptions;

    use crate::{Inspection, PageOptions, page};

    /// A PDF of one page with two lines of Latin text and a ruled line.
    const PDF: &str = "%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length 123 >> stream
BT /F1 12 Tf 60 700 Td (<script>84%</script>) Tj 0 -20 Td (www.example.cn 2016-03-05) Tj ET
60 600 m 300 600 l S
endstream endobj
trailer << /Root 1 0 R >>
";

    #[test]
    fn pages_are_drawn_with_their_text_and_marks_at_their_places() {
        let read = Inspection::read("a.pdf", PDF.as_bytes(), &ExtractOptions::default());
        let html = page(&read.expect("readable"), &PageOptions::default());
        assert!(html.contains("viewBox=\"0 0 600.00 800.00\""));
        assert!(html.contains("class=\"rule\""));
        assert!(html.contains("x=\"60.00\""));
        // The text of the document is text of the page.
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script>84"));
        // The date is marked, and the mark has a rectangle and the place to go to.
        let at = html.find("2016-03-05</text>").expect("the date");
        let before = html.get(..at).unwrap_or_default();
        let group = before.rfind("<g class=\"m\"").expect("a mark");
        let group = before.get(group..).unwrap_or_default();
        assert!(
            group.contains("data-k=") && group.contains("class=\"mark\""),
            "{group}"
        );
    }
}
