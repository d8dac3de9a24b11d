//! The text that the left pane shows, and the change of coordinates from the source to it.

use std::ops::Range;

use gongkai::Extraction;
use gongkai::text::{BlockKind, CleanSpan, Format, SourceSpan, Zone};

/// A line, paragraph or cell of the pane.
#[derive(Debug, Clone)]
pub(super) struct PaneBlock {
    /// Where it stands in the pane's text.
    pub(super) range: Range<usize>,
    pub(super) kind: BlockKind,
    pub(super) zone: Zone,
}

/// The source as a reader sees it: text as it is printed, HTML as its visible text.
#[derive(Debug)]
pub(super) struct Pane<'a> {
    read: &'a Extraction,
    html: bool,
    blocks: Vec<PaneBlock>,
}

impl<'a> Pane<'a> {
    pub(super) fn new(read: &'a Extraction) -> Self {
        let html = read.document.format() == Format::Html;
        let blocks = if html { visible(read) } else { lines(read) };
        Self { read, html, blocks }
    }

    /// Whether the pane shows the visible text of HTML and not the source as it is.
    pub(super) const fn is_html(&self) -> bool {
        self.html
    }

    pub(super) const fn read(&self) -> &'a Extraction {
        self.read
    }

    /// The pages to draw, if the document has pages.
    #[cfg(feature = "pdf")]
    pub(super) fn printed(&self) -> Option<&'a gongkai::text::Layout> {
        let layout = self.read.layout.as_ref();
        layout.filter(|layout| !layout.pages().is_empty())
    }

    /// Whether the pane shows pages.
    pub(super) fn has_pages(&self) -> bool {
        !self.read.report.pages.is_empty() && cfg!(feature = "pdf")
    }

    /// The text that offsets of the pane count in.
    pub(super) fn text(&self) -> &'a str {
        if self.html {
            self.read.document.text()
        } else {
            &self.read.source
        }
    }

    pub(super) fn blocks(&self) -> &[PaneBlock] {
        &self.blocks
    }

    /// Where the pane shows a range of the source; `None` where it shows nothing of it.
    pub(super) fn place(&self, span: SourceSpan) -> Option<Range<usize>> {
        let range = if self.html {
            self.read.document.map().to_derived(span)?.range()
        } else {
            span.range()
        };
        let shown = self.text().get(range.clone())?;
        (!shown.trim().is_empty()).then_some(range)
    }

    /// Where the pane shows a range of the cleaned text.
    pub(super) fn place_clean(&self, span: CleanSpan) -> Option<Range<usize>> {
        self.place(self.read.document.to_source(span)?)
    }
}

/// The blocks of the cleaned text.
fn visible(read: &Extraction) -> Vec<PaneBlock> {
    let blocks = read.document.blocks().iter();
    blocks
        .map(|block| PaneBlock {
            range: block.span.range(),
            kind: block.kind,
            zone: block.zone,
        })
        .collect()
}

/// The lines of the source, each in the zone of the block that it became.
fn lines(read: &Extraction) -> Vec<PaneBlock> {
    let document = &read.document;
    let mut out = Vec::new();
    let mut start = 0;
    for line in read.source.split('\n') {
        let end = start + line.len();
        let trimmed = line.strip_suffix('\r').unwrap_or(line);
        let block = SourceSpan::new(start, end)
            .and_then(|span| document.map().to_derived(span))
            .and_then(|clean| {
                let at = document
                    .blocks()
                    .partition_point(|block| block.span.end() <= clean.start());
                document
                    .blocks()
                    .get(at)
                    .filter(|block| block.span.overlaps(clean))
            });
        out.push(PaneBlock {
            range: start..start + trimmed.len(),
            kind: block.map_or(BlockKind::Paragraph, |block| block.kind),
            zone: block.map_or(Zone::Body, |block| block.zone),
        });
        start = end + 1;
    }
    out
}
