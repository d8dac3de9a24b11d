//! The printed forms in the shapes that the web leaves them in.

use std::fmt::Write as _;

use crate::Dice;

use super::fill::Form;
use super::sheet::{Printed, Sheet, sheets};

/// How a table stands on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `<table>` with the spans of the form.
    HtmlSpans,
    /// The same, but heads and data share the four columns out differently.
    HtmlTrap,
    /// `<table>` without spans: short rows.
    HtmlBare,
    /// Tables around the table.
    HtmlLayout,
    /// `a | b | |||`: short rows are filled up behind.
    PipesFilled,
    /// `a | b |`: they are not.
    PipesBare,
    /// `| a | | | b |`: every cell that a span covers is there, empty.
    PipesWide,
    /// `|a|b||c|`, with a rule under the first row.
    PipesTight,
    /// Each cell on a line with a divider behind it.
    ExplodedAfter,
    /// Dividers on lines of their own, between cells.
    ExplodedBetween,
    /// A divider alone opens each row.
    ExplodedOpening,
    /// Labels on lines of their own, values together.
    Mixed,
    /// One cell a line.
    Lines,
    /// One cell a line, an empty line between.
    LinesApart,
    /// Cells divided by spaces.
    Spaced,
    /// Cells divided by nothing.
    Glued,
}

impl Shape {
    /// Those in which an empty cell can be seen.
    pub const WITH_BLANKS: [Self; 9] = [
        Self::HtmlSpans,
        Self::HtmlTrap,
        Self::HtmlBare,
        Self::HtmlLayout,
        Self::PipesFilled,
        Self::PipesBare,
        Self::PipesWide,
        Self::PipesTight,
        Self::ExplodedAfter,
    ];

    /// Those in which it cannot.
    pub const WITHOUT_BLANKS: [Self; 6] = [
        Self::ExplodedBetween,
        Self::ExplodedOpening,
        Self::Mixed,
        Self::Lines,
        Self::LinesApart,
        Self::Spaced,
    ];

    /// Whether the page must be HTML.
    #[must_use]
    pub const fn is_html(self) -> bool {
        matches!(
            self,
            Self::HtmlSpans | Self::HtmlTrap | Self::HtmlBare | Self::HtmlLayout
        )
    }
}

/// What else is done to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Noise {
    /// Spaces in labels, around values.
    pub spaces: bool,
    /// Line breaks in labels.
    pub breaks: bool,
    /// Traditional characters.
    pub traditional: bool,
    /// Where spaces and breaks go.
    pub seed: u64,
}

/// A page with the three tables of `form`, and prose around them.
#[must_use]
pub fn page(form: &Form, shape: Shape, noise: Noise) -> String {
    let mut dice = Dice(noise.seed);
    let html = shape.is_html();
    let mut out = String::new();
    let prose = |out: &mut String, text: &str| {
        let (before, after) = if html { ("<p>", "</p>\n") } else { ("", "\n") };
        out.push_str(before);
        out.push_str(text);
        out.push_str(after);
    };
    if html {
        out.push_str("<!DOCTYPE html><html><body>");
    }
    prose(&mut out, "一、总体情况");
    prose(
        &mut out,
        "2022年，我局主动公开政府信息1234条，其中行政许可55条、行政处罚7条，制发规范性文件3件，收到自然人申请9件。",
    );
    for (heading, sheet) in sheets(form) {
        prose(&mut out, heading);
        let sheet = noisy(sheet, shape, noise, &mut dice);
        table(&mut out, &sheet, shape);
    }
    prose(&mut out, "五、存在的主要问题及改进情况");
    prose(
        &mut out,
        "2022年，存在2个方面的问题：行政许可事项公开不够及时。",
    );
    prose(&mut out, "六、其他需要报告的事项");
    prose(&mut out, "无");
    if noise.traditional {
        traditional(&out)
    } else {
        out
    }
}

fn noisy(mut sheet: Sheet, shape: Shape, noise: Noise, dice: &mut Dice) -> Sheet {
    for cell in sheet.iter_mut().flatten() {
        let divider = if !noise.breaks {
            None
        } else if shape.is_html() {
            Some("<br />")
        } else if matches!(shape, Shape::Lines | Shape::LinesApart) {
            Some("\n")
        } else {
            None
        };
        if cell.value && noise.spaces && !cell.text.is_empty() && shape != Shape::Glued {
            cell.text = format!(
                "{}{}\u{A0}",
                if dice.roll(2) == 0 { " " } else { "" },
                cell.text
            );
        } else if !cell.value {
            let len = cell.text.chars().count();
            let mut text = String::new();
            let cut = 3 + dice.roll(len.max(4) - 3);
            for (index, c) in cell.text.chars().enumerate() {
                if index == cut
                    && let Some(divider) = divider
                {
                    text.push_str(divider);
                } else if index > 2 && noise.spaces && shape != Shape::Glued && dice.roll(9) == 0 {
                    text.push(['　', ' ', '\u{A0}'][dice.roll(3)]);
                }
                text.push(c);
            }
            cell.text = text;
        }
    }
    sheet
}

/// Writes one table in a shape.
pub fn table(out: &mut String, sheet: &Sheet, shape: Shape) {
    match shape {
        Shape::HtmlLayout => {
            out.push_str("<table><tr><td><table><tbody><tr><td width=9>");
            html(out, sheet, Shape::HtmlSpans);
            out.push_str("</td></tr></table></td></tr></table>\n");
        }
        Shape::HtmlSpans | Shape::HtmlTrap | Shape::HtmlBare => html(out, sheet, shape),
        _ => lines(out, sheet, shape),
    }
}

fn html(out: &mut String, sheet: &Sheet, shape: Shape) {
    out.push_str("<table border=1><tbody>\n");
    for row in sheet {
        out.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            // In the trap the data give the spare column to the first value, the head to the last.
            let columns =
                match shape {
                    Shape::HtmlBare => 1,
                    Shape::HtmlTrap if cell.value && row.len() < 4 && row.len() > 2 => {
                        if index == 1 { 2 } else { 1 }
                    }
                    _ => cell.columns,
                };
            out.push_str("<td");
            if columns > 1 {
                let _ = write!(out, " colspan=\"{columns}\"");
            }
            if cell.rows > 1 && shape != Shape::HtmlBare {
                let _ = write!(out, " rowspan={}", cell.rows);
            }
            let text = if cell.text.is_empty() {
                "&nbsp;"
            } else {
                &cell.text
            };
            let _ = write!(out, "><p>{text}</p></td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>\n");
}

fn lines(out: &mut String, sheet: &Sheet, shape: Shape) {
    let width: usize = sheet
        .first()
        .into_iter()
        .flatten()
        .map(|cell| cell.columns)
        .sum();
    let mut covered: Vec<usize> = vec![0; width];
    for (index, row) in sheet.iter().enumerate() {
        let texts = || row.iter().map(|cell| cell.text.as_str());
        match shape {
            Shape::PipesFilled => {
                for text in texts() {
                    let _ = write!(out, "{text} | ");
                }
                let fill = width.saturating_sub(row.len());
                let _ = writeln!(out, "{}", "|".repeat(fill));
            }
            Shape::PipesBare => {
                let _ = writeln!(out, "{} |", texts().collect::<Vec<_>>().join(" | "));
            }
            Shape::PipesWide => {
                let _ = writeln!(out, "| {} |", wide(row, &mut covered).join(" | "));
            }
            Shape::PipesTight => {
                let _ = writeln!(out, "|{}|", texts().collect::<Vec<_>>().join("|"));
                if index == 0 {
                    let _ = writeln!(out, "|{}", "---|".repeat(width));
                }
            }
            Shape::ExplodedAfter => {
                for text in texts() {
                    let _ = writeln!(out, "{}", format!("{text} |").trim());
                }
                if row.len() < width {
                    let _ = writeln!(out, "{}", "|".repeat(width - row.len()));
                }
            }
            Shape::ExplodedBetween => {
                let _ = writeln!(out, "{}", texts().collect::<Vec<_>>().join("\n|\n"));
            }
            Shape::ExplodedOpening => {
                out.push_str("| \n");
                for text in texts() {
                    let _ = writeln!(out, " {text}  | ");
                }
            }
            Shape::Mixed => {
                let (labels, values): (Vec<_>, Vec<_>) = row.iter().partition(|cell| !cell.value);
                for label in labels {
                    let _ = writeln!(out, "{} |", label.text);
                }
                let values: Vec<_> = values.iter().map(|cell| cell.text.as_str()).collect();
                if !values.is_empty() {
                    let _ = writeln!(out, "{} |", values.join(" | "));
                }
            }
            Shape::Lines => {
                let _ = writeln!(out, "{}", texts().collect::<Vec<_>>().join("\n"));
            }
            Shape::LinesApart => {
                let _ = writeln!(out, "{}\n", texts().collect::<Vec<_>>().join("\n\n"));
            }
            Shape::Spaced => {
                let _ = writeln!(out, "{}", texts().collect::<Vec<_>>().join(" "));
            }
            _ => {
                let _ = writeln!(out, "{}", texts().collect::<String>());
            }
        }
    }
}

/// A row with an empty cell for each place that a span covers.
fn wide(row: &[Printed], covered: &mut [usize]) -> Vec<String> {
    let mut out = Vec::new();
    let mut cells = row.iter();
    let mut column = 0;
    while column < covered.len() {
        if covered[column] > 0 {
            covered[column] -= 1;
            out.push(String::new());
            column += 1;
            continue;
        }
        let Some(cell) = cells.next() else {
            out.push(String::new());
            column += 1;
            continue;
        };
        out.push(cell.text.clone());
        out.extend((1..cell.columns).map(|_| String::new()));
        for place in covered.iter_mut().skip(column).take(cell.columns) {
            *place = cell.rows - 1;
        }
        column += cell.columns;
    }
    out
}

/// Only what is needed here; the text crate is tested with more.
fn traditional(text: &str) -> String {
    const PAIRS: &str = "规規项項决決数數处處罚罰强強业業费費额額单單万萬请請构構组組织織总總计計关關为為转轉结結开開区區这這国國属屬护護权權类類执執询詢机機没沒现現补補后後确確诉訴报報复復举舉无無当當认認获獲经經讼訟维維纠糾审審继繼续續办辦范範许許对對务務购購减減银銀费費时時间間问問题題个個维維";
    let chars: Vec<char> = PAIRS.chars().collect();
    text.chars()
        .map(|c| {
            let pair = chars.chunks(2).find(|pair| pair[0] == c);
            pair.map_or(c, |pair| pair[1])
        })
        .collect()
}
