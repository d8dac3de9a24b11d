//! The sections of a made-up report.

use proptest::prelude::*;

use super::figures::{Figure, figure};

/// A paragraph: words, a figure and words.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// What stands before the figures.
    pub before: &'static str,
    /// Sentences with a figure each.
    pub figures: Vec<Figure>,
    /// What stands behind them.
    pub after: &'static str,
}

impl Paragraph {
    /// As printed.
    #[must_use]
    pub fn text(&self) -> String {
        let figures: String = self.figures.iter().map(Figure::text).collect();
        format!("{}{figures}{}", self.before, self.after)
    }
}

/// A section of level 1.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its title.
    pub title: &'static str,
    /// Its paragraphs before the sections within it.
    pub paragraphs: Vec<Paragraph>,
    /// The sections of level 2, each a title and a paragraph.
    pub children: Vec<(&'static str, Paragraph)>,
    /// Whether a standard table stands in it.
    pub table: bool,
}

impl Part {
    /// The figures of the section, in reading order.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let own = self.paragraphs.iter();
        own.chain(self.children.iter().map(|(_, paragraph)| paragraph))
            .flat_map(|paragraph| &paragraph.figures)
    }
}

const OPENINGS: [&str; 6] = [
    "",
    "我单位高度重视政府信息公开工作，不断健全工作机制，明确专人负责，确保公开的信息及时、准确、完整。",
    "按照上级部署，坚持以公开为常态、不公开为例外，扎实推进决策、执行、管理、服务、结果公开。",
    "坚持把政府信息公开作为推进依法行政、建设服务型政府的重要抓手，主要负责同志亲自部署，分管负责同志具体负责，各科室密切配合，形成了上下联动、齐抓共管的工作格局，公开的范围不断扩大，公开的内容不断充实，公开的方式不断丰富，公开的实效不断提高。",
    "　　围绕群众关切，完善制度，规范流程，拓宽渠道。",
    "为保障公众知情权、参与权、表达权和监督权，认真落实各项公开任务。",
];
const CLOSINGS: [&str; 3] = [
    "",
    "有效保障了公众的知情权。",
    "公开工作总体平稳有序，取得了较好成效，得到社会各界认可。",
];
const CHILDREN: [&str; 5] = [
    "加强组织领导",
    "健全工作制度",
    "完善公开平台",
    "做好政策解读",
    "强化监督保障",
];

/// Problems and what else is to be told: figures there count other things.
fn speaks_of_disclosure(title: &str) -> bool {
    !title.contains("问题") && !title.contains("其他")
}

fn paragraph(most: usize) -> impl Strategy<Value = Paragraph> {
    (
        prop::sample::select(OPENINGS.to_vec()),
        prop::collection::vec(figure(), 0..=most),
        prop::sample::select(CLOSINGS.to_vec()),
    )
        .prop_map(|(before, figures, after)| Paragraph {
            // A paragraph says something.
            before: if before.is_empty() && figures.is_empty() {
                OPENINGS[1]
            } else {
                before
            },
            figures,
            after,
        })
}

fn part(title: &'static str, children: bool, table: bool) -> impl Strategy<Value = Part> {
    let most = if children { 3 } else { 0 };
    let figures = if speaks_of_disclosure(title) { 3 } else { 0 };
    (
        prop::collection::vec(paragraph(figures), 1..3),
        prop::collection::vec(paragraph(figures), 0..=most),
        0..CHILDREN.len(),
    )
        .prop_map(move |(paragraphs, children, first)| Part {
            title,
            paragraphs: if table { Vec::new() } else { paragraphs },
            children: children
                .into_iter()
                .enumerate()
                .map(|(index, paragraph)| (CHILDREN[(first + index) % CHILDREN.len()], paragraph))
                .collect(),
            table,
        })
}

/// The parts of a report without standard tables.
pub(super) fn prose() -> impl Strategy<Value = Vec<Part>> {
    (
        prop::sample::select(vec![
            "概述",
            "工作概况",
            "总体情况",
            "组织领导和制度建设情况",
        ]),
        2..6_usize,
    )
        .prop_flat_map(|(first, count)| {
            let titles = [
                "主动公开政府信息情况",
                "政府信息依申请公开情况",
                "政府信息公开收费及减免情况",
                "存在的主要问题及改进措施",
                "其他需要报告的事项",
            ];
            let mut parts = vec![part(first, true, false).boxed()];
            let rest = titles.into_iter().take(count);
            parts.extend(rest.map(|title| part(title, true, false).boxed()));
            parts
        })
}

/// The six parts of a report with standard tables.
pub(super) fn tabled() -> impl Strategy<Value = Vec<Part>> {
    vec![
        part("总体情况", true, false).boxed(),
        part("主动公开政府信息情况", false, true).boxed(),
        part("收到和处理政府信息公开申请情况", false, true).boxed(),
        part("政府信息公开行政复议、行政诉讼情况", false, true).boxed(),
        part("存在的主要问题及改进情况", true, false).boxed(),
        part("其他需要报告的事项", false, false).boxed(),
    ]
}
