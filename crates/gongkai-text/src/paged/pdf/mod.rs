//! Documents in PDF.
//!
//! Characters and ruled lines come from hayro. It was compared with `pdf_oxide`, pdf-extract, pdfplumber,
//! lopdf, unpdf and oxidize-pdf on 122 documents of Chinese offices and 230 damaged copies: hayro opens
//! all, keeps all characters that have a Unicode mapping, says which have none, says when a password is
//! missing, and panics on none of the copies; each of the others loses text without saying so. It is
//! before version 1.0: panics are caught here, and what a document may draw is counted.
//!
//! Lines are found by the places of the characters ([`lines`]), tables by ruled lines ([`rules`]) or by the
//! white between their columns ([`columns`]), paragraphs by indents and full lines ([`flow`]).

mod bomb;
mod columns;
mod flow;
mod ink;
mod lines;
mod rules;
mod table;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro_interpret::kurbo::Rect;
use hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, TransformExt as _, interpret_page,
};
use hayro_syntax::object::Dict;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use super::detect::foreign;
use super::layout::{Layout, PageSize};
use super::tree::PageBox;
use super::tree::{Budget, damaged, name};
use crate::document::Format;
use crate::error::TextError;
use flow::PageItems;
use ink::{Ink, TooMuch};

/// A page with fewer characters is not judged by how many of them are unknown.
const FEW: usize = 20;

/// Reads a PDF.
pub(super) fn read_pdf(bytes: &[u8], budget: &mut Budget) -> Result<Layout, TextError> {
    let read = catch_unwind(AssertUnwindSafe(|| read(bytes, budget)));
    read.unwrap_or_else(|payload| {
        Err(if payload.is::<TooMuch>() {
            damaged(Format::Pdf, "its pages draw more than any document does")
        } else {
            damaged(Format::Pdf, "the reader failed on it")
        })
    })
}

fn read(bytes: &[u8], budget: &mut Budget) -> Result<Layout, TextError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => TextError::Locked {
            format: name(Format::Pdf),
        },
        LoadPdfError::Decryption(_) => {
            damaged(Format::Pdf, "it is encrypted in a way that is not known")
        }
        LoadPdfError::Invalid => damaged(Format::Pdf, "it has no pages that can be found"),
    })?;
    // The pages of a portfolio only say which program opens it.
    let catalog = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    if catalog.is_some_and(|catalog| catalog.contains_key(b"Collection")) {
        return Err(foreign(
            "a PDF portfolio",
            "open it in a PDF reader and save the documents in it one by one",
        ));
    }
    let longest = bomb::longest_form(&pdf, budget)?;
    let cache = InterpreterCache::new();
    let mut sizes = Vec::new();
    let mut pages = Vec::new();
    let mut blank = Vec::new();
    let mut rules = Vec::new();
    let predefined = Arc::new(AtomicBool::new(false));
    let (mut glyphs, mut images, mut marks) = (0, 0, 0);
    for page in pdf.pages().iter() {
        budget.block(pages.len())?;
        budget.bytes(page.page_stream().map_or(0, <[u8]>::len))?;
        let (width, height) = page.render_dimensions();
        let number = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let transform = page.initial_transform(true).to_kurbo();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut settings = InterpreterSettings::default();
        let (used, embedded) = (Arc::clone(&predefined), settings.cmap_resolver);
        settings.cmap_resolver = Arc::new(move |name| {
            used.store(true, Ordering::Relaxed);
            embedded(name)
        });
        let mut context = Context::new(transform, bounds, &cache, pdf.xref(), settings);
        let mut ink = Ink::new(marks, Arc::clone(&predefined)).with_forms_of(longest);
        interpret_page(page, &mut context, &mut ink);
        marks = ink.marks;
        let seen = ink
            .glyphs
            .iter()
            .filter(|glyph| !glyph.text.is_space())
            .count();
        if ink.unmapped > FEW && ink.unmapped * 2 > seen {
            return Err(TextError::Unmapped {
                unmapped: ink.unmapped,
                total: seen,
            });
        }
        if seen == 0 && ink.images > 0 {
            blank.push(number);
        }
        glyphs += seen;
        images += ink.images;
        budget.bytes(seen * 4)?;
        let drawn = ink.rules.iter().take(Layout::MOST_RULES);
        rules.extend(drawn.map(|rule| PageBox {
            page: number.saturating_add(1),
            x: rule.area.left,
            y: rule.area.top,
            width: rule.area.right - rule.area.left,
            height: rule.area.bottom - rule.area.top,
        }));
        sizes.push(PageSize { width, height });
        pages.push(PageItems::of(ink, number, (width, height), budget)?);
    }
    if pages.is_empty() {
        return Err(damaged(Format::Pdf, "it has no pages that can be found"));
    }
    if glyphs == 0 && images > 0 {
        return Err(TextError::NoTextLayer { pages: pages.len() });
    }
    let nodes = flow::nodes(pages);
    let layout = Layout::new(Format::Pdf, &nodes, &sizes)?;
    Ok(layout.with_blank_pages(blank).with_rules(rules))
}
