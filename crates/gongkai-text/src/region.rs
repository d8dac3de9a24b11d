//! The source, cut into what became of it.

use crate::document::{Document, Zone};
use gongkai_span::SourceSpan;

/// What became of a stretch of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionKind {
    /// The block of the body with this index in [`Document::blocks`]; cells of tables are among them.
    Body(usize),
    /// The block with this index, which is furniture of the page.
    Furniture(usize),
    /// Markup, white space between blocks, and elements that are not shown.
    Dropped,
}

/// A stretch of the source and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Region {
    /// Where it stands in the source text; never empty.
    pub span: SourceSpan,
    /// What became of it.
    pub kind: RegionKind,
}

impl Document {
    /// The source cut into regions that follow on each other and cover it exactly once.
    ///
    /// A block's region runs from its first character to its last; inline markup inside belongs to
    /// it.
    ///
    /// ```
    /// use gongkai_text::RegionKind::{Body, Dropped};
    ///
    /// let html = "<p>公<b>开</b></p><!-- x --><p>信息</p>";
    /// let page = gongkai_text::read_html(html, &Default::default())?;
    /// let regions: Vec<_> = page
    ///     .regions()
    ///     .map(|region| (region.kind, region.span.slice(html).unwrap_or_default()))
    ///     .collect();
    /// assert_eq!(
    ///     regions,
    ///     [
    ///         (Dropped, "<p>"),
    ///         (Body(0), "公<b>开"),
    ///         (Dropped, "</b></p><!-- x --><p>"),
    ///         (Body(1), "信息"),
    ///         (Dropped, "</p>"),
    ///     ]
    /// );
    /// # Ok::<(), gongkai_text::TextError>(())
    /// ```
    pub fn regions(&self) -> impl Iterator<Item = Region> + '_ {
        let mut at = 0;
        let mut blocks = self.blocks.iter().enumerate();
        let mut waiting = None;
        let mut ended = false;
        let dropped = |from, to| {
            let span = SourceSpan::new(from, to).filter(|span| !span.is_empty())?;
            Some(Region {
                span,
                kind: RegionKind::Dropped,
            })
        };
        std::iter::from_fn(move || {
            loop {
                if let Some(region) = waiting.take() {
                    return Some(region);
                }
                if ended {
                    return None;
                }
                let next = blocks.find_map(|(index, block)| {
                    let span = self
                        .map
                        .to_source(block.span)
                        .filter(|span| !span.is_empty())?;
                    let kind = if block.zone == Zone::Body {
                        RegionKind::Body(index)
                    } else {
                        RegionKind::Furniture(index)
                    };
                    Some(Region { span, kind })
                });
                let gap = if let Some(region) = next {
                    let gap = dropped(at, region.span.start());
                    at = region.span.end();
                    gap
                } else {
                    ended = true;
                    dropped(at, self.map.source_len())
                };
                waiting = next;
                if gap.is_some() {
                    return gap;
                }
            }
        })
    }
}
