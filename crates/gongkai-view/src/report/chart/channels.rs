//! Disclosure by channel.

use gongkai::report::{Bound, Decimal, Metric, Report, SourceSpan, Statistic};
use maud::{Markup, html};

use super::share::{leading, round};
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::{Words, bound, name, words};

/// More bars than these are no picture any more.
const MOST: usize = 24;

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChannelBar {
    channel: Words,
    category: Option<String>,
    value: Decimal,
    bound: Bound,
    unit: Option<String>,
    place: SourceSpan,
}

/// The figures of disclosure that name a channel, where there are two or more to compare: those of
/// the unit that most of them have.
pub(super) fn bars(report: &Report) -> Vec<ChannelBar> {
    let named: Vec<&Statistic> = report
        .statistics
        .iter()
        .filter(|s| s.metric == Metric::InformationDisclosed && s.channel.is_some())
        .filter(|s| !s.value.is_negative())
        .collect();
    let mut units: Vec<(Option<&str>, usize)> = Vec::new();
    for unit in named.iter().map(|s| s.unit.as_deref()) {
        if let Some((_, count)) = units.iter_mut().find(|(known, _)| *known == unit) {
            *count += 1;
        } else if units.len() < MOST {
            units.push((unit, 1));
        }
    }
    // Of units that are as frequent, the one that comes first.
    let unit = units
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map(|(unit, _)| *unit);
    let mut out: Vec<ChannelBar> = Vec::new();
    for statistic in named.iter().filter(|s| Some(s.unit.as_deref()) == unit) {
        let Some(of) = statistic.channel else {
            continue;
        };
        let bar = ChannelBar {
            channel: name!(of),
            category: statistic.category.clone(),
            value: statistic.value,
            bound: statistic.bound,
            unit: statistic.unit.clone(),
            place: statistic.place(),
        };
        // A figure is often said twice, in the overview and in its section.
        let is_said = |other: &ChannelBar| {
            ChannelBar {
                place: bar.place,
                ..other.clone()
            } == bar
        };
        if !out.iter().any(is_said) && out.len() < MOST {
            out.push(bar);
        }
    }
    if out.len() < 2 || out.iter().all(|bar| bar.value.is_zero()) {
        out.clear();
    }
    out
}

const WIDTH: f64 = 480.0;
const LEFT: f64 = 120.0;
const LONGEST: f64 = 250.0;
const LINE: f64 = 26.0;
/// Characters of a category that fit beside its channel.
const CATEGORY: usize = 8;

/// Draws the bars, each with its figure, so that the picture is read without a scale.
pub(super) fn draw(bars: &[ChannelBar], marker: &Marker<'_>) -> Markup {
    let most = bars
        .iter()
        .map(|bar| bar.value.to_f64())
        .fold(0.0, f64::max);
    let mut y = 4.0;
    let rows: Vec<(f64, &ChannelBar)> = bars
        .iter()
        .map(|bar| {
            let at = y;
            y += LINE;
            (at, bar)
        })
        .collect();
    let view = format!("0 0 {WIDTH} {}", round(y + 4.0));
    let spoken: Vec<String> = bars
        .iter()
        .map(|bar| {
            format!(
                "{} {} {}",
                name(bar, bar.channel.zh),
                bar.channel.en,
                said(bar)
            )
        })
        .collect();
    html! {
        figure.chart {
            figcaption { (words("各渠道主动公开", "Disclosure by channel")) }
            svg viewBox=(view) role="img" aria-labelledby="channels-title channels-desc" focusable="false" {
                title id="channels-title" { "各渠道主动公开 · Disclosure by channel" }
                desc id="channels-desc" { (spoken.join("，")) }
                @for (y, bar) in &rows {
                    @let length = (bar.value.to_f64() / most * LONGEST).max(1.0);
                    (leading(Some((Kind::Statistic, bar.place)), marker, &html! {
                        rect.bar.channel x=(round(LEFT)) y=(round(*y)) width=(round(length)) height="16" rx="2" {}
                        text.zh.end x=(round(LEFT - 8.0)) y=(round(y + 13.0)) { (name(bar, bar.channel.zh)) }
                        text.en.end lang="en" x=(round(LEFT - 8.0)) y=(round(y + 13.0)) { (name(bar, bar.channel.en)) }
                        text.start.num x=(round(LEFT + length + 7.0)) y=(round(y + 13.0)) { (said(bar)) }
                    }))
                }
            }
            details.figures {
                summary { (words("图中数字", "Figures of the chart")) }
                table.data { tbody { @for bar in bars {
                    tr {
                        th scope="row" { (bar.channel) @if let Some(category) = &bar.category { " " (category) } }
                        td { span.num { (said(bar)) } }
                    }
                } } }
            }
        }
    }
}

fn name(bar: &ChannelBar, channel: &str) -> String {
    match &bar.category {
        Some(category) if category.chars().count() <= CATEGORY => format!("{channel} {category}"),
        Some(category) => {
            let short: String = category.chars().take(CATEGORY - 1).collect();
            format!("{channel} {short}…")
        }
        None => channel.to_owned(),
    }
}

fn said(bar: &ChannelBar) -> String {
    let sign = bound(bar.bound).map_or("", |(sign, _)| sign);
    format!(
        "{sign}{}{}",
        bar.value,
        bar.unit.as_deref().unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use gongkai::report::{Channel, Format, SourceInfo};

    use super::*;

    fn report(figures: &[(Channel, i64, &str)]) -> Report {
        let mut report = Report::new(SourceInfo::new("a", Format::Text, "UTF-8", 0));
        for (channel, value, unit) in figures {
            let mut figure = Statistic::new(
                Metric::InformationDisclosed,
                Decimal::from_i64(*value),
                SourceSpan::known(0, 1),
            );
            figure.channel = Some(*channel);
            figure.unit = Some((*unit).to_owned());
            report.statistics.push(figure);
        }
        report
    }

    #[test]
    fn only_bars_of_one_unit_are_compared() {
        let found = bars(&report(&[
            (Channel::Website, 900, "条"),
            (Channel::Gazette, 12, "期"),
            (Channel::Weibo, 50, "条"),
            (Channel::Weibo, 50, "条"),
        ]));
        let said: Vec<_> = found.iter().map(said).collect();
        assert_eq!(said, ["900条", "50条"]);
    }

    #[test]
    fn one_figure_is_no_comparison() {
        assert_eq!(bars(&report(&[(Channel::Website, 900, "条")])), []);
    }
}
