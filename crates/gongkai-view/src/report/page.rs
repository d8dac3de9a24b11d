//! The page around the two panes, and what it is allowed to do.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Inspection;
use super::data::{data, serious};
use super::drawing::Drawing;
use super::kind::Kind;
use super::marker::Marker;
use super::pane::Pane;
use super::record::record;
use super::source::source;
use super::words::{both, words};
use crate::head::head;

const STYLE: &str = include_str!("../../assets/page.css");
const SCRIPT: &str = include_str!("../../assets/page.js");

/// The language that the page opens in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PageLanguage {
    /// The one that the reader chose before, else the one that the browser prefers.
    #[default]
    Reader,
    /// Chinese.
    Chinese,
    /// English.
    English,
}

/// How a page is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PageOptions {
    /// The language that the page opens in. Default: the reader's.
    pub language: PageLanguage,
}

impl PageOptions {
    /// Sets the language that the page opens in.
    #[must_use]
    pub const fn language(mut self, language: PageLanguage) -> Self {
        self.language = language;
        self
    }
}

/// Draws the page of a document.
#[must_use]
pub fn page(inspection: &Inspection, options: &PageOptions) -> String {
    let pane = Pane::new(&inspection.read);
    let mut marker = Marker::new(&pane);
    let data = data(inspection, &mut marker);
    let counts = Kind::ALL.map(|kind| marker.count(kind));
    let (marks, regions) = marker.finish();
    let mut drawing = Drawing::new(&pane, &marks, &regions);
    #[cfg(feature = "pdf")]
    let text = match pane.printed() {
        Some(layout) => super::printed::printed(&mut drawing, layout),
        None => source(&mut drawing),
    };
    #[cfg(not(feature = "pdf"))]
    let text = source(&mut drawing);
    let report = &inspection.read.report;
    let title = title(inspection);
    let (language, fixed) = match options.language {
        PageLanguage::Reader => ("zh", false),
        PageLanguage::Chinese => ("zh", true),
        PageLanguage::English => ("en", true),
    };
    html! {
        (DOCTYPE)
        html lang="zh-CN" data-lang=(language) data-fixed[fixed] {
            (head(concat!("gongkai inspect ", env!("CARGO_PKG_VERSION")), title, STYLE, SCRIPT))
            body {
                a.skip href="#data" { (words("跳到数据", "Skip to the data")) }
                (top(title, report.findings.len(), serious(report) > 0))
                (filters(counts))
                main.panes {
                    section.pane id="source" aria-label="原文 Source" {
                        h2.pane-title {
                            (words("原文", "Source"))
                            @if pane.is_html() { button type="button" id="raw" aria-pressed="false" hidden {
                                (words("网页源码", "HTML source"))
                            } }
                            @if pane.has_pages() { span.note { (words("各页文字，不含图像", "text of the pages, without pictures")) } }
                        }
                        @let plain = !pane.is_html() && !pane.has_pages();
                        article.paper.html[pane.is_html()].text[plain].printed[pane.has_pages()] lang="zh-CN" { (text) }
                        @if pane.is_html() { pre id="raw-source" hidden tabindex="0" lang="zh-CN" {} }
                    }
                    section.pane id="data" aria-label="数据 Data" tabindex="-1" {
                        (data)
                        p.none id="no-match" hidden { (words("没有符合的数据", "Nothing in the data matches")) }
                    }
                }
                footer.status role="status" aria-live="polite" id="status" {
                    span id="status-text" { (words("点击数据看出处，点击标记看数据；按 ? 看快捷键", "Click a value to see where it stands, a mark to see its value; ? lists the keys")) }
                    button type="button" id="cite" hidden { (words("复制引文", "Copy citation")) }
                }
                (help())
                (record(inspection))
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
    .into_string()
}

/// Draws a document as a part of another page, such as the output of a notebook: the page of
/// [`page`] in a frame that is cut off from the page around it.
///
/// ```
/// use gongkai::ExtractOptions;
/// use gongkai_view::{Inspection, PageOptions, fragment};
///
/// let text = "某县2012年政府信息公开工作年度报告";
/// let inspection = Inspection::read("a.txt", text.as_bytes(), &ExtractOptions::default())?;
/// let html = fragment(&inspection, &PageOptions::default());
/// assert!(html.starts_with("<iframe") && html.ends_with("</iframe>"));
/// # Ok::<(), gongkai::ExtractError>(())
/// ```
#[must_use]
pub fn fragment(inspection: &Inspection, options: &PageOptions) -> String {
    html! {
        iframe title=(title(inspection)) sandbox="allow-scripts" width="100%" height="600"
            style="border: 1px solid #8888" srcdoc=(page(inspection, options)) {}
    }
    .into_string()
}

/// The title of the document, else its name.
fn title(inspection: &Inspection) -> &str {
    let report = &inspection.read.report;
    let title = report.title.as_ref();
    title.map_or(report.source.name.as_str(), |title| &title.text)
}

/// The bar over the panes: all findings are counted, and it is red if some are more than hints.
fn top(title: &str, findings: usize, serious: bool) -> Markup {
    html! {
        header.top {
            h1 title=(title) { (title) }
            @if findings > 0 {
                a.badge.calm[!serious] href="#findings" { (both("疑点 ", "findings ")) (findings) }
            }
            div.tools {
                div.search role="search" {
                    input id="search" type="search" autocomplete="off" spellcheck="false"
                        placeholder="搜索" aria-label="搜索原文和数据 Search source and data" data-zh="搜索" data-en="Search";
                    span id="hits" aria-live="polite" {}
                }
                div.tabs role="group" aria-label="窗格 Pane" {
                    button type="button" id="tab-source" aria-pressed="true" { (words("原文", "Source")) }
                    button type="button" id="tab-data" aria-pressed="false" { (words("数据", "Data")) }
                }
                button type="button" id="language" aria-label="English / 中文" { span.zh lang="en" { "EN" } span.en lang="zh-CN" { "中文" } }
                button type="button" id="theme" aria-label="颜色 Colours" {
                    span.theme-auto { (words("自动", "Auto")) } span.theme-light { (words("浅色", "Light")) } span.theme-dark { (words("深色", "Dark")) }
                }
                button type="button" id="keys" aria-label="快捷键 Keys" { "?" }
            }
        }
    }
}

/// A button for each kind that the document has.
fn filters(counts: [usize; Kind::ALL.len()]) -> Markup {
    let kinds = Kind::ALL
        .into_iter()
        .zip(counts)
        .filter(|(_, count)| *count > 0);
    html! {
        nav.filters aria-label="种类 Kinds" {
            @for (kind, count) in kinds {
                button.chip type="button" data-filter=(kind.code()) aria-pressed="true" {
                    span.swatch data-k=(kind.code()) aria-hidden="true" {}
                    (kind.words()) " " span.count { (count) }
                }
            }
            button.chip.all type="button" id="all-kinds" hidden { (words("全部显示", "Show all")) }
        }
    }
}

fn help() -> Markup {
    let keys = [
        (
            "Tab",
            words(
                "依次到搜索、种类、原文、数据",
                "to the search, the kinds, the source, the data",
            ),
        ),
        (
            "← → ↑ ↓",
            words("在原文的标记之间移动", "from mark to mark in the source"),
        ),
        (
            "Enter",
            words(
                "到出处，或到数据",
                "to where a value stands, or to the value",
            ),
        ),
        (
            "Esc",
            words(
                "回到来处；清除搜索",
                "back to where you came from; clears the search",
            ),
        ),
        (
            "/",
            words(
                "搜索；Enter 到下一处",
                "search; Enter goes to the next place",
            ),
        ),
    ];
    html! {
        dialog id="help" aria-label="快捷键 Keys" {
            h2 { (words("快捷键", "Keys")) }
            dl { @for (key, said) in keys { dt { kbd { (key) } } dd { (said) } } }
            button type="button" id="close-help" { (words("关闭", "Close")) }
        }
    }
}
