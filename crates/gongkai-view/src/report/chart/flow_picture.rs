//! The picture of the flow of applications.

use maud::{Markup, html};

use super::flow::Flow;
use super::share::{Share, leading, round};
use crate::report::marker::Marker;
use crate::report::words::words;

const WIDTH: f64 = 480.0;
const TALL: f64 = 150.0;
const TOP: f64 = 14.0;
const GAP: f64 = 7.0;
const LINE: f64 = 17.0;
/// Left edges of the three columns, and their width.
const COLUMNS: [f64; 3] = [118.0, 208.0, 326.0];
const BAR: f64 = 9.0;

struct Bar {
    share: Share,
    y: f64,
    height: f64,
    /// Where it joins the middle column.
    joint: f64,
    text: f64,
    index: usize,
}

/// The bars of one side: their heights to scale, apart by a gap, their labels apart by a line.
fn side(shares: &[Share], scale: f64) -> Vec<Bar> {
    let (mut y, mut joint, mut text) = (TOP, TOP, TOP - LINE);
    let mut out = Vec::new();
    for (index, share) in shares
        .iter()
        .enumerate()
        .filter(|(_, share)| !share.value.is_zero())
    {
        let height = share.value.to_f64() * scale;
        text = (y + height / 2.0 + 4.0).max(text + LINE);
        out.push(Bar {
            share: share.clone(),
            y,
            height,
            joint,
            text,
            index,
        });
        y += height + GAP;
        joint += height;
    }
    out
}

/// Draws the flow, with a table of the same figures for those who do not see it.
pub(super) fn draw(flow: &Flow, marker: &Marker<'_>) -> Markup {
    let total = |shares: &[Share]| shares.iter().map(|share| share.value.to_f64()).sum::<f64>();
    let most = total(&flow.incoming).max(total(&flow.outgoing));
    let scale = TALL / most;
    let (left, right) = (side(&flow.incoming, scale), side(&flow.outgoing, scale));
    let bottom = |bars: &[Bar]| {
        bars.iter()
            .map(|bar| bar.text.max(bar.y + bar.height))
            .fold(0.0, f64::max)
    };
    let height = bottom(&left).max(bottom(&right)).max(TOP + TALL) + 8.0;
    let view = format!("0 0 {WIDTH} {}", round(height));
    html! {
        figure.chart {
            figcaption {
                (words("申请的来去", "Flow of applications")) " "
                span.note { @if flow.from_table { (words("据表", "from the table")) } @else { (words("据正文", "from the text")) } }
            }
            svg viewBox=(view) role="img" aria-labelledby="flow-title flow-desc" focusable="false" {
                title id="flow-title" { "申请的来去 · Flow of applications" }
                desc id="flow-desc" { (spoken(flow)) }
                @for bar in &left { (ribbon(bar, (COLUMNS[0] + BAR, bar.y), (COLUMNS[1], bar.joint), "in")) }
                @for bar in &right { (ribbon(bar, (COLUMNS[1] + BAR, bar.joint), (COLUMNS[2], bar.y), "out")) }
                rect.bar.middle x=(round(COLUMNS[1])) y=(round(TOP)) width=(round(BAR)) height=(round(TALL)) {}
                @for bar in &left {
                    (leading(bar.share.place, marker, &html! {
                        (block(bar, COLUMNS[0], "in"))
                        (label(bar, COLUMNS[0] - 8.0, "end"))
                    }))
                }
                @for bar in &right {
                    (leading(bar.share.place, marker, &html! {
                        (block(bar, COLUMNS[2], "out"))
                        (label(bar, COLUMNS[2] + BAR + 8.0, "start"))
                    }))
                }
            }
            @if !flow.surplus.is_zero() && !flow.surplus.is_negative() { p.note.warn {
                (words("去向合计多出 ", "The outcomes exceed what came in by ")) span.num { (flow.surplus) }
            } }
            (figures(flow))
        }
    }
}

fn block(bar: &Bar, x: f64, side: &str) -> Markup {
    html! {
        rect.bar.(format!("{side}{}", bar.index)) x=(round(x)) y=(round(bar.y)) width=(round(BAR)) height=(round(bar.height.max(1.0))) {}
    }
}

/// The name and the value of a bar, in both languages.
fn label(bar: &Bar, x: f64, class: &str) -> Markup {
    let Share { label, value, .. } = &bar.share;
    html! {
        text.zh.(class) x=(round(x)) y=(round(bar.text)) { (label.zh) " " tspan.num { (value) } }
        text.en.(class) lang="en" x=(round(x)) y=(round(bar.text)) { (label.en) " " tspan.num { (value) } }
    }
}

/// A band from one column to the next: from the point `(x1, y1)` to `(x2, y2)`, the upper corners of its ends.
fn ribbon(bar: &Bar, (x1, y1): (f64, f64), (x2, y2): (f64, f64), side: &str) -> Markup {
    let (middle, h) = (f64::midpoint(x1, x2), bar.height.max(0.6));
    let (a, b, m) = (round(x1), round(x2), round(middle));
    let (t1, t2, b1, b2) = (round(y1), round(y2), round(y1 + h), round(y2 + h));
    let path = format!("M{a} {t1}C{m} {t1} {m} {t2} {b} {t2}L{b} {b2}C{m} {b2} {m} {b1} {a} {b1}Z");
    html! { path.ribbon.(format!("{side}{}", bar.index)) d=(path) {} }
}

/// The picture in words.
fn spoken(flow: &Flow) -> String {
    let side = |shares: &[Share]| {
        let shares: Vec<_> = shares
            .iter()
            .filter(|share| !share.value.is_zero())
            .map(|share| format!("{} {} {}", share.label.zh, share.label.en, share.value))
            .collect();
        shares.join("，")
    };
    format!("{} → {}", side(&flow.incoming), side(&flow.outgoing))
}

/// The same figures as a table.
fn figures(flow: &Flow) -> Markup {
    html! {
        details.figures {
            summary { (words("图中数字", "Figures of the chart")) }
            table.data { tbody {
                @for share in flow.incoming.iter().chain(&flow.outgoing) {
                    tr { th scope="row" { (share.label) } td { span.num { (share.value) } } }
                }
            } }
        }
    }
}
