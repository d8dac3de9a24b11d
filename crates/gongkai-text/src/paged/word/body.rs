//! The text of a Word document: paragraphs, tables, text boxes, notes.

use super::numbering::{Marker, Numbering};
use super::styles::{ListItem, Styles, outline_level};
use super::table::{Merge, OpenTable};
use super::xml::{Inside, Start, Visitor, Vocabulary, walk};
use crate::document::{BlockKind, Zone};
use crate::error::TextError;
use crate::paged::tree::{Budget, MOST_NESTED, Node, Paragraph, TreeCell};

/// A paragraph in bold that is longer than this, in bytes, is not a heading.
const LONGEST_HEADING: usize = 300;

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct OpenParagraph {
    text: String,
    style: Option<String>,
    item: ListItem,
    outline: Option<i64>,
    /// Bytes of text that is not white space, and of bold text.
    seen: usize,
    bold: usize,
    /// Whether its end was deleted: it goes on in the next paragraph.
    joined: bool,
    /// Text boxes that hang on the paragraph.
    boxes: Vec<Node>,
    /// Whether its properties, or those of its end, are being read.
    in_properties: bool,
}

/// A run of text of one look.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    bold: Option<bool>,
    hidden: Option<bool>,
    in_properties: bool,
}

/// Reads the parts that hold text.
#[derive(Debug)]
pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: &'s mut Numbering,
    /// What is being filled: the body, a cell, a text box.
    open: Vec<Vec<Node>>,
    paragraphs: Vec<OpenParagraph>,
    tables: Vec<OpenTable>,
    runs: Vec<Run>,
    /// Fields that are open, each with whether its instruction has not ended.
    fields: Vec<bool>,
    /// Whether a text element is open.
    in_text: bool,
    /// The text of a paragraph whose end was deleted.
    carried: Option<OpenParagraph>,
}

/// A reader with the budget of the walk.
struct Walk<'b, 's> {
    body: &'b mut Body<'s>,
    budget: Budget,
}

impl<'s> Body<'s> {
    pub(super) fn new(styles: &'s Styles, numbering: &'s mut Numbering) -> Self {
        Self {
            styles,
            numbering,
            open: vec![Vec::new()],
            paragraphs: Vec::new(),
            tables: Vec::new(),
            runs: Vec::new(),
            fields: Vec::new(),
            in_text: false,
            carried: None,
        }
    }

    /// Reads one part behind those before.
    pub(super) fn read(
        &mut self,
        name: &str,
        xml: &str,
        budget: &mut Budget,
    ) -> Result<(), TextError> {
        let mut visitor = Walk {
            body: self,
            budget: budget.clone(),
        };
        walk(name, xml, budget, &mut visitor)?;
        *budget = visitor.budget;
        self.fields.clear();
        Ok(())
    }

    pub(super) fn into_nodes(mut self) -> Vec<Node> {
        if let Some(last) = self.carried.take() {
            self.push_paragraph(last);
        }
        self.open.into_iter().flatten().collect()
    }

    /// What has been put into the innermost cell or text box, which ends.
    fn close(&mut self) -> Vec<Node> {
        if let Some(last) = self.carried.take() {
            self.push_paragraph(last);
        }
        self.open.pop().unwrap_or_default()
    }

    fn add(&mut self, node: Node) {
        if let Some(open) = self.open.last_mut() {
            open.push(node);
        }
    }

    fn push(&mut self, text: &str) {
        // The instruction of a field is not shown, its result is.
        if self.fields.contains(&true) {
            return;
        }
        let run = self.runs.last().copied().unwrap_or_default();
        let Some(paragraph) = self.paragraphs.last_mut() else {
            return;
        };
        let style = paragraph.style.as_deref();
        if run.hidden.unwrap_or_else(|| self.styles.is_hidden(style)) {
            return;
        }
        let seen = text.trim().len();
        paragraph.seen += seen;
        if run.bold.unwrap_or_else(|| self.styles.is_bold(style)) {
            paragraph.bold += seen;
        }
        paragraph.text.push_str(text);
    }

    fn begin_paragraph(&mut self) {
        self.paragraphs.push(OpenParagraph::default());
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else {
            return;
        };
        if let Some(before) = self.carried.take() {
            paragraph.text.insert_str(0, &before.text);
            paragraph.seen += before.seen;
            paragraph.bold += before.bold;
            let boxes = std::mem::take(&mut paragraph.boxes);
            paragraph.boxes = before.boxes;
            paragraph.boxes.extend(boxes);
        }
        if paragraph.joined {
            paragraph.joined = false;
            self.carried = Some(paragraph);
        } else {
            self.push_paragraph(paragraph);
        }
    }

    fn push_paragraph(&mut self, open: OpenParagraph) {
        let style = open.style.as_deref();
        let outline = match open.outline {
            Some(outline) => outline_level(outline),
            None => self.styles.heading(style),
        };
        let mut item = open.item;
        let by_style = self.styles.item(style);
        item.list = item.list.or(by_style.list);
        item.level = item.level.or(by_style.level);
        // An empty paragraph of a list shows no number and counts none.
        let list = item.list.filter(|list| *list != 0 && open.seen > 0);
        let marker = list.and_then(|list| self.numbering.next(list, item.level.unwrap_or(0)));
        let mut paragraph = Paragraph::new(open.text);
        let all_bold = open.bold == open.seen && open.seen > 0 && open.seen <= LONGEST_HEADING;
        paragraph.kind = match (outline, &marker) {
            (Some(level), _) => BlockKind::Heading(level),
            (None, Some(Marker::Bullet)) => BlockKind::ListItem,
            (None, _) if all_bold => BlockKind::Heading(0),
            _ => BlockKind::Paragraph,
        };
        if self.styles.is_contents(style) {
            paragraph.zone = Some(Zone::Links);
        }
        if let Some(Marker::Number(number)) = marker {
            paragraph.text.insert_str(0, &number);
        }
        self.add(Node::Paragraph(paragraph));
        for node in open.boxes {
            self.add(node);
        }
    }

    /// Properties of a paragraph, a run, a cell or a row.
    fn property(&mut self, start: &Start<'_>) -> Inside {
        let name = start.name();
        if let Some(run) = self.runs.last_mut().filter(|run| run.in_properties) {
            match name {
                "b" => run.bold = Some(start.is_on()),
                "vanish" => run.hidden = Some(start.is_on()),
                "rStyle" => {
                    let style = start.value();
                    let style = style.as_deref();
                    let known = style.is_some();
                    if known && self.styles.is_bold(style) {
                        run.bold = run.bold.or(Some(true));
                    }
                    if known && self.styles.is_hidden(style) {
                        run.hidden = run.hidden.or(Some(true));
                    }
                }
                _ => return Inside::Skip,
            }
            return Inside::Read;
        }
        if let Some(paragraph) = self.paragraphs.last_mut().filter(|p| p.in_properties) {
            match name {
                "pStyle" => paragraph.style = start.value(),
                "outlineLvl" => paragraph.outline = start.number("val"),
                "numId" => paragraph.item.list = start.number("val"),
                "ilvl" => {
                    paragraph.item.level = start.number("val").and_then(|n| n.try_into().ok());
                }
                "del" | "moveFrom" => paragraph.joined = true,
                "numPr" | "rPr" => {}
                _ => return Inside::Skip,
            }
            return Inside::Read;
        }
        Inside::Skip
    }

    fn table_property(&mut self, start: &Start<'_>) -> Inside {
        let Some(table) = self.tables.last_mut() else {
            return Inside::Read;
        };
        let merge = || match start.value().as_deref() {
            Some("restart") => Merge::Restart,
            _ => Merge::Continue,
        };
        let columns = || {
            let count = start.number("val").and_then(|n| u32::try_from(n).ok());
            count.unwrap_or(0).min(1000)
        };
        match start.name() {
            "tcPr" | "trPr" => return Inside::Read,
            "gridSpan" => table.cell.span = columns().max(1),
            "vMerge" => table.cell.down = merge(),
            "hMerge" => table.cell.right = merge(),
            "gridBefore" => table.leave_out(columns()),
            "tblHeader" => table.header = start.is_on(),
            "del" => table.deleted = true,
            _ => {}
        }
        Inside::Skip
    }
}

impl Visitor for Walk<'_, '_> {
    fn start(&mut self, start: &Start<'_>) -> Result<Inside, TextError> {
        let body = &mut *self.body;
        let name = start.name();
        match start.vocabulary {
            // What programs that lack the first choice would show.
            Vocabulary::Compatibility if name == "Fallback" => return Ok(Inside::Skip),
            Vocabulary::Math => {
                match name {
                    "t" => body.in_text = true,
                    "rPr" | "ctrlPr" => return Ok(Inside::Skip),
                    _ => {}
                }
                return Ok(Inside::Read);
            }
            Vocabulary::Compatibility | Vocabulary::Other => return Ok(Inside::Read),
            Vocabulary::Word => {}
        }
        let in_paragraph = body.paragraphs.last().is_some_and(|p| p.in_properties);
        let in_run = body.runs.last().is_some_and(|run| run.in_properties);
        if in_paragraph || in_run {
            return Ok(body.property(start));
        }
        match name {
            "p" => {
                self.budget.block(start.offset)?;
                body.begin_paragraph();
            }
            "pPr" => {
                if let Some(paragraph) = body.paragraphs.last_mut() {
                    paragraph.in_properties = true;
                }
            }
            "r" => body.runs.push(Run::default()),
            "rPr" => {
                if let Some(run) = body.runs.last_mut() {
                    run.in_properties = true;
                }
            }
            "t" => body.in_text = true,
            "tab" | "ptab" => body.push("\t"),
            "br" | "cr" => body.push("\n"),
            "noBreakHyphen" => body.push("-"),
            "sym" => body.push(&symbol(start)),
            "fldChar" => match start.attribute("fldCharType").as_deref() {
                Some("begin") => {
                    self.budget.depth(body.fields.len(), start.offset)?;
                    body.fields.push(true);
                }
                Some("separate") => {
                    if let Some(field) = body.fields.last_mut() {
                        *field = false;
                    }
                }
                _ => {
                    body.fields.pop();
                }
            },
            "tbl" => {
                if body.tables.len() >= MOST_NESTED {
                    return Err(TextError::TooDeep {
                        limit: MOST_NESTED,
                        offset: start.offset,
                    });
                }
                body.tables.push(OpenTable::default());
            }
            "tr" => {
                if let Some(table) = body.tables.last_mut() {
                    table.begin_row();
                }
            }
            "tc" => {
                self.budget.cell(start.offset)?;
                body.open.push(Vec::new());
            }
            "txbxContent" => body.open.push(Vec::new()),
            "tcPr" | "trPr" | "gridSpan" | "vMerge" | "hMerge" | "gridBefore" | "tblHeader" => {
                return Ok(body.table_property(start));
            }
            "del" if body.paragraphs.is_empty() && !body.tables.is_empty() => {
                return Ok(body.table_property(start));
            }
            // Deleted text, instructions of fields, readings above characters, notes on the text, and
            // what is neither shown nor text. The notes at the foot whose number is -1 or 0 are rules.
            "del" | "moveFrom" | "delText" | "instrText" | "delInstrText" | "rt" | "comment"
            | "sdtPr" | "sdtEndPr" | "sectPr" | "tblPr" | "tblGrid" | "tblPrEx" | "trPrChange"
            | "tcPrChange" => {
                return Ok(Inside::Skip);
            }
            "footnote" | "endnote" => {
                let rule = start.attribute("type").is_some_and(|kind| kind != "normal");
                if rule {
                    return Ok(Inside::Skip);
                }
            }
            _ => {}
        }
        Ok(Inside::Read)
    }

    fn end(&mut self, vocabulary: Vocabulary, name: &str) -> Result<(), TextError> {
        let body = &mut *self.body;
        if matches!(vocabulary, Vocabulary::Word | Vocabulary::Math) && name == "t" {
            body.in_text = false;
        }
        if vocabulary != Vocabulary::Word {
            return Ok(());
        }
        match name {
            "p" => body.end_paragraph(),
            "pPr" => {
                if let Some(paragraph) = body.paragraphs.last_mut() {
                    paragraph.in_properties = false;
                }
            }
            "r" => {
                body.runs.pop();
            }
            "rPr" => {
                if let Some(run) = body.runs.last_mut() {
                    run.in_properties = false;
                }
            }
            "tc" => {
                let nodes = body.close();
                if let Some(table) = body.tables.last_mut() {
                    table.end_cell(TreeCell::new(1, nodes));
                }
            }
            "tr" => {
                if let Some(table) = body.tables.last_mut() {
                    table.end_row();
                }
            }
            "tbl" => {
                if let Some(table) = body.tables.pop() {
                    body.add(Node::Table(table.finish()));
                }
            }
            "txbxContent" => {
                let nodes = body.close();
                match body.paragraphs.last_mut() {
                    Some(paragraph) => paragraph.boxes.extend(nodes),
                    None => nodes.into_iter().for_each(|node| body.add(node)),
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), TextError> {
        if self.body.in_text {
            self.budget.bytes(text.len())?;
            self.body.push(text);
        }
        Ok(())
    }
}

/// A character that a run takes from a font of symbols. Fonts of symbols have their characters in the
/// private area, and nothing says what they look like.
fn symbol(start: &Start<'_>) -> String {
    let code = start.attribute("char");
    let code = code.and_then(|code| u32::from_str_radix(&code, 16).ok());
    code.and_then(char::from_u32)
        .map_or_else(String::new, String::from)
}
