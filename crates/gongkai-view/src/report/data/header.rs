//! What the report says about itself.

use gongkai::report::{Metadata, MetadataKey, Report, SourceSpan, Statement};
use maud::{Markup, Render as _, html};

use super::row::{bytes, candidates, go};
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::{self, Words, both, words};

/// The facts of the header, one a line.
pub(super) fn header(report: &Report, marker: &mut Marker<'_>) -> Markup {
    let mut facts = Vec::new();
    let kind = words::name!(report.kind);
    facts.push(line(&html! { (words("文种", "Kind")) }, &html! { (kind) }));
    facts.push(statement(
        words("标题", "Title"),
        report.title.as_ref(),
        marker,
    ));
    facts.push(statement(
        words("报告机关", "Issuer"),
        report.issuer.as_ref(),
        marker,
    ));
    facts.push(year(report, marker));
    facts.push(coverage(report, marker));
    facts.push(published(report, marker));
    facts.extend(signed(report, marker));
    for entry in &report.metadata {
        if is_repeated(report, entry) {
            continue;
        }
        let value = html! { (entry.value) };
        let label = both(&entry.label, words::metadata(entry.key));
        facts.push(fact(&label, Some(entry.span), &value, marker));
    }
    let source = &report.source;
    html! {
        section.group id="header" data-group=(Kind::Header.code()) {
            h2 { (words("报告信息", "Header")) }
            dl.facts { @for fact in facts { (fact) } }
            p.note.origin {
                (both("来源", "Source")) " " span.mono { (source.name) } " · " (source.encoding) " · "
                (source.bytes) " " (words("字节", "bytes"))
                @if let Some(hash) = &source.sha256 { " · SHA-256 " span.mono.hash id="sha256" { (hash) } }
            }
            p.save hidden id="save" {
                (words("保存本页数据：", "Save the data of this page: "))
                button type="button" id="save-json" { "JSON" } " " button type="button" id="save-csv" { "CSV" }
            }
        }
    }
}

/// Whether an entry of the record says what a line above it has said.
fn is_repeated(report: &Report, entry: &Metadata) -> bool {
    let says = |said: Option<&Statement>| {
        said.is_some_and(|said| {
            let there = said.span.is_some_and(|span| span.overlaps(entry.span));
            there || said.text == entry.value
        })
    };
    match entry.key {
        MetadataKey::Title => says(report.title.as_ref()),
        MetadataKey::Issuer | MetadataKey::Source => says(report.issuer.as_ref()),
        MetadataKey::Published => report.published.as_ref().is_some_and(|day| {
            let there = day.span.is_some_and(|span| span.overlaps(entry.span));
            there || entry.value.starts_with(&day.date.to_string())
        }),
        _ => false,
    }
}

fn fact(
    label: &Markup,
    span: Option<SourceSpan>,
    value: &Markup,
    marker: &mut Marker<'_>,
) -> Markup {
    let tag = marker.value(Kind::Header, span);
    html! {
        div.fact.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] data-find {
            dt { (label) }
            dd { (go(tag, value)) }
        }
    }
}

/// A line that is not read from one place.
fn line(label: &Markup, value: &Markup) -> Markup {
    html! { div.fact data-find { dt { (label) } dd { (value) } } }
}

fn missing(label: Words) -> Markup {
    line(
        &label.render(),
        &html! { span.none { (words("未见", "not found")) } },
    )
}

fn statement(label: Words, said: Option<&Statement>, marker: &mut Marker<'_>) -> Markup {
    let Some(said) = said else {
        return missing(label);
    };
    let value = html! {
        (said.text)
        @if let Some(from) = said.derived_from { " " span.note { (words::derived(from)) } }
    };
    fact(&label.render(), said.span, &value, marker)
}

fn year(report: &Report, marker: &mut Marker<'_>) -> Markup {
    let label = words("报告年度", "Year");
    let Some(year) = &report.year else {
        return missing(label);
    };
    let value = html! {
        span.num { (year.value) }
        @if let Some(from) = year.derived_from { " " span.note { (words::derived(from)) } }
    };
    fact(&label.render(), year.span, &value, marker)
}

fn coverage(report: &Report, marker: &mut Marker<'_>) -> Markup {
    let label = words("统计期限", "Period covered");
    let Some(coverage) = &report.coverage else {
        return missing(label);
    };
    let value = html! {
        span.num { (coverage.start.to_string()) " – " (coverage.end.to_string()) }
        @if let Some(from) = coverage.derived_from { " " span.note { (words::derived(from)) } }
    };
    fact(&label.render(), coverage.span, &value, marker)
}

fn published(report: &Report, marker: &mut Marker<'_>) -> Markup {
    let label = words("发布日期", "Published");
    let Some(published) = &report.published else {
        return missing(label);
    };
    let value = html! {
        span.num { (published.date.to_string()) @if let Some(time) = &published.time { " " (time) } }
    };
    fact(&label.render(), published.span, &value, marker)
}

fn signed(report: &Report, marker: &mut Marker<'_>) -> Vec<Markup> {
    let Some(signed) = &report.signed else {
        return vec![missing(words("落款", "Sign-off"))];
    };
    let mut out = Vec::new();
    if signed.issuer.is_some() {
        out.push(statement(
            words("落款机关", "Signed by"),
            signed.issuer.as_ref(),
            marker,
        ));
    }
    if signed.date.is_some() || signed.damaged {
        let list: Vec<String> = signed.candidates.iter().map(ToString::to_string).collect();
        let value = html! {
            @if let Some(date) = signed.date { span.num { (date.to_string()) } }
            @if signed.damaged { (candidates(&list)) }
        };
        out.push(fact(
            &words("落款日期", "Signed on").render(),
            signed.span,
            &value,
            marker,
        ));
    }
    out
}
