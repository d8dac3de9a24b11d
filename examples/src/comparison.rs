//! Two years of one organ, as text for people.

use std::fmt::Write as _;

use gongkai_check::{Change, Comparison, Side, Subject};
use gongkai_report::{Bound, Decimal, Language};

/// The comparison as text: the changes, the identities between the years, the prose.
#[must_use]
pub fn comparison_text(comparison: &Comparison, language: Language) -> String {
    let words = Words::of(language);
    let mut out = String::new();
    let side = |side: &Side| {
        let year = side.year.map(|year| year.to_string()).unwrap_or_default();
        let issuer = side.issuer.as_deref().unwrap_or(words.unknown);
        format!("{issuer} {year} ({})", side.name)
    };
    line(&mut out, &side(&comparison.earlier));
    line(&mut out, &side(&comparison.later));
    if comparison.consecutive == Some(false) {
        line(&mut out, words.apart);
    }
    section(&mut out, words.changes);
    let rows: Vec<[String; 4]> = comparison.changes.iter().map(row).collect();
    if rows.is_empty() {
        line(&mut out, words.none);
    }
    let widths = widths(&rows);
    for row in &rows {
        let mut text = String::from("  ");
        for (index, (cell, width)) in row.iter().zip(widths).enumerate() {
            let gap = " ".repeat(width.saturating_sub(columns(cell)));
            // Names to the left, figures to the right.
            if index == 0 {
                text.push_str(cell);
                text.push_str(&gap);
            } else {
                text.push_str("  ");
                text.push_str(&gap);
                text.push_str(cell);
            }
        }
        line(&mut out, &text);
    }
    section(&mut out, words.identities);
    for finding in &comparison.findings {
        let text = format!(
            "  {}[{}]: {}",
            finding.severity, finding.code, finding.message
        );
        line(&mut out, &text);
    }
    if comparison.findings.is_empty() {
        line(&mut out, words.hold);
    }
    if let Some(prose) = &comparison.prose {
        section(&mut out, words.prose);
        line(
            &mut out,
            &format!("  {:>4}  {}", percent(prose.carried_over), words.whole),
        );
        for part in &prose.sections {
            let title = if part.later == part.earlier {
                part.later.clone()
            } else {
                format!("{} ← {}", part.later, part.earlier)
            };
            line(
                &mut out,
                &format!("  {:>4}  {title}", percent(part.carried_over)),
            );
        }
    }
    out
}

struct Words {
    unknown: &'static str,
    apart: &'static str,
    changes: &'static str,
    none: &'static str,
    identities: &'static str,
    hold: &'static str,
    prose: &'static str,
    whole: &'static str,
}

impl Words {
    const fn of(language: Language) -> Self {
        match language {
            Language::Chinese => Self {
                unknown: "（机关不详）",
                apart: "两份报告的年度不相连，不核对年度间勾稽关系。",
                changes: "数据变化",
                none: "  没有两年均有的数据",
                identities: "年度间勾稽关系",
                hold: "  未发现不符",
                prose: "沿用上年文字的比例",
                whole: "全文",
            },
            Language::English => Self {
                unknown: "(organ unknown)",
                apart: "The years do not follow each other: identities between them are not looked for.",
                changes: "Changes",
                none: "  no figure stands in both",
                identities: "Identities between the years",
                hold: "  none found broken",
                prose: "Prose carried over word for word",
                whole: "the whole text",
            },
        }
    }
}

fn line(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}

fn section(out: &mut String, title: &str) {
    let _infallible = write!(out, "\n{title}\n");
}

/// What it is, before, after, and the change.
fn row(change: &Change) -> [String; 4] {
    let name = match &change.subject {
        Subject::Table { row, column, .. } => format!("{} · {}", row.zh(), column.zh()),
        Subject::Text {
            metric,
            channel,
            category,
        } => {
            let mut name = metric.zh().to_owned();
            let channel = channel.map(|channel| channel.to_string());
            for part in channel.iter().chain(category) {
                let _infallible = write!(name, " · {part}");
            }
            name
        }
        _ => String::new(),
    };
    let unit = change.unit.as_deref().unwrap_or_default();
    let [before, after] = change.bounds;
    let difference = signed(change.difference);
    let moved = match change.percent {
        Some(percent) => format!("{difference} ({}%)", signed(percent)),
        None => difference,
    };
    [
        name,
        format!("{}{unit}", hedged(change.earlier, before)),
        format!("{}{unit}", hedged(change.later, after)),
        moved,
    ]
}

fn signed(value: Decimal) -> String {
    if value > Decimal::ZERO {
        format!("+{value}")
    } else {
        value.to_string()
    }
}

fn hedged(value: Decimal, bound: Bound) -> String {
    match bound {
        Bound::Exact => value.to_string(),
        Bound::Approximately => format!("~{value}"),
        Bound::Nearly | Bound::LessThan => format!("<{value}"),
        Bound::MoreThan => format!(">{value}"),
        Bound::AtLeast => format!("≥{value}"),
        Bound::AtMost => format!("≤{value}"),
    }
}

fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

fn widths(rows: &[[String; 4]]) -> [usize; 4] {
    let mut widths = [0; 4];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(columns(cell));
        }
    }
    widths
}

/// The columns that a text takes on a terminal: two for what is as wide as Chinese characters are.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| if u32::from(c) >= 0x2E80 { 2 } else { 1 })
        .sum()
}

#[cfg(test)]
mod tests {
    use gongkai_check::compare;
    use gongkai_report::{Format, Metric, Report, SourceInfo, SourceSpan, Statistic};

    use super::*;

    fn report(name: &str, value: i64) -> Report {
        let mut report = Report::new(SourceInfo::new(name, Format::Text, "UTF-8", 1));
        let span = SourceSpan::new(1, 9).unwrap();
        let mut figure = Statistic::new(Metric::ApplicationsReceived, value.into(), span);
        figure.unit = Some("件".to_owned());
        report.statistics.push(figure);
        report
    }

    #[test]
    fn changes_stand_in_a_table() {
        let comparison = compare(&report("a.txt", 8), &report("b.txt", 10));
        let text = comparison_text(&comparison, Language::English);
        assert!(
            text.contains("\n  收到申请  8件  10件  +2 (+25%)\n"),
            "{text}"
        );
        let text = comparison_text(&comparison, Language::Chinese);
        assert!(text.contains("未发现不符"), "{text}");
    }
}
