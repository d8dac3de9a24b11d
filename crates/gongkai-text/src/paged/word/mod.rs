//! Documents of Word: DOCX (ECMA-376, ISO/IEC 29500).
//!
//! The package is read with zip and quick-xml alone. Tried on 65 documents of Chinese offices: docx-rs
//! keeps the same text, ten times slower, docx-rust loses text boxes and in places tables, and no crate
//! computes the numbers of list items, which a third of the documents use: their headings would lose
//! 一、 and 二、.

mod binary;
mod body;
mod numbering;
mod properties;
mod stream;
mod styles;
mod table;
mod xml;

pub(super) use binary::read_doc;

use std::collections::HashSet;

use super::layout::Layout;
use super::package::Package;
use super::tree::{Budget, Node, damaged};
use crate::document::{BlockKind, Format, Zone};
use crate::error::TextError;
use body::Body;
use numbering::Numbering;
use styles::Styles;
use xml::{Inside, Start, Visitor, Vocabulary, walk};

/// Heads and feet of pages that are read: each section of a document may have six.
const MOST_EDGES: usize = 600;

/// Reads a DOCX package.
pub(super) fn read_docx(
    mut package: Package<'_>,
    budget: &mut Budget,
) -> Result<Layout, TextError> {
    let nodes = nodes(&mut package, budget)?;
    Layout::new(Format::Docx, &nodes, &[])
}

fn nodes(package: &mut Package<'_>, budget: &mut Budget) -> Result<Vec<Node>, TextError> {
    let mut part = |name: &str, budget: &mut Budget| package.part(name, Format::Docx, budget);
    let mut relations = Relations::default();
    if let Some(xml) = part("_rels/.rels", budget)? {
        walk("_rels/.rels", &xml, budget, &mut relations)?;
    }
    let main = relations
        .target("officeDocument")
        .unwrap_or("word/document.xml")
        .to_owned();
    let xml = part(&main, budget)?
        .ok_or_else(|| damaged(Format::Docx, format_args!("the part {main} is missing")))?;

    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let beside = |name: &str| match name.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None if folder.is_empty() => name.to_owned(),
        None => format!("{folder}/{name}"),
    };
    let mut relations = Relations::default();
    let name = beside(&format!("_rels/{file}.rels"));
    if let Some(xml) = part(&name, budget)? {
        walk(&name, &xml, budget, &mut relations)?;
    }
    let mut related = |kind: &str, usual: &str, budget: &mut Budget| {
        let name = beside(relations.target(kind).unwrap_or(usual));
        let xml = part(&name, budget)?;
        Ok::<_, TextError>(xml.map(|xml| (name, xml)))
    };
    let mut styles = Styles::default();
    if let Some((name, xml)) = related("styles", "styles.xml", budget)? {
        walk(&name, &xml, budget, &mut styles)?;
    }
    let mut numbering = Numbering::default();
    if let Some((name, xml)) = related("numbering", "numbering.xml", budget)? {
        walk(&name, &xml, budget, &mut numbering)?;
    }
    let footnotes = related("footnotes", "footnotes.xml", budget)?;
    let endnotes = related("endnotes", "endnotes.xml", budget)?;
    let mut edges = Vec::new();
    for target in relations.edges().map(&beside) {
        if let Some(xml) = part(&target, budget)? {
            edges.push((target, xml));
        }
    }

    let mut body = Body::new(&styles, &mut numbering);
    body.read(&main, &xml, budget)?;
    for (name, xml) in [footnotes, endnotes].into_iter().flatten() {
        body.read(&name, &xml, budget)?;
    }
    let mut nodes = body.into_nodes();
    let mut body = Body::new(&styles, &mut numbering);
    for (name, xml) in &edges {
        body.read(name, xml, budget)?;
    }
    nodes.extend(furniture(body.into_nodes()));
    Ok(nodes)
}

/// The running heads and feet of the pages: the paragraphs of `nodes`, each once, as furniture.
fn furniture(nodes: Vec<Node>) -> Vec<Node> {
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    // Tables nest at most `MOST_NESTED` deep, and a stack needs no recursion.
    let mut left = nodes;
    left.reverse();
    while let Some(node) = left.pop() {
        match node {
            Node::Paragraph(mut paragraph) => {
                let text = paragraph.text.trim().to_owned();
                if !text.is_empty() && seen.insert(text) {
                    paragraph.zone = Some(Zone::Footer);
                    paragraph.kind = BlockKind::Paragraph;
                    paragraph.place = Some(format!("head[{}]", seen.len()));
                    out.push(Node::Paragraph(paragraph));
                }
            }
            Node::Table(table) => {
                let cells = table.rows.into_iter().flat_map(|row| row.cells);
                let mut inner: Vec<Node> = cells.flat_map(|cell| cell.nodes).collect();
                inner.reverse();
                left.extend(inner);
            }
        }
    }
    out
}

/// Where the parts of a package are that one part names.
#[derive(Debug, Default)]
struct Relations {
    /// The last word of each type, and the part.
    targets: Vec<(String, String)>,
}

impl Relations {
    fn target(&self, kind: &str) -> Option<&str> {
        let found = self.targets.iter().find(|(own, _)| own == kind);
        found.map(|(_, target)| target.as_str())
    }

    /// The parts that hold the heads and feet of pages.
    fn edges(&self) -> impl Iterator<Item = &str> {
        let edges = self
            .targets
            .iter()
            .filter(|(kind, _)| kind == "header" || kind == "footer");
        edges.take(MOST_EDGES).map(|(_, target)| target.as_str())
    }
}

impl Visitor for Relations {
    fn start(&mut self, start: &Start<'_>) -> Result<Inside, TextError> {
        if start.name() == "Relationship"
            && start.attribute("TargetMode").as_deref() != Some("External")
            && let (Some(kind), Some(target)) = (start.attribute("Type"), start.attribute("Target"))
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            self.targets.push((kind, target));
        }
        Ok(Inside::Read)
    }

    fn end(&mut self, _: Vocabulary, _: &str) -> Result<(), TextError> {
        Ok(())
    }

    fn text(&mut self, _: &str) -> Result<(), TextError> {
        Ok(())
    }
}
