//! Cuts the input into chunks, the unit of work of a thread, and parts, the unit of the dataset.
//!
//! Where the cuts are depends on the input alone, never on threads or time: equal input gives equal
//! bytes, and an interrupted run can go on.

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};

use crate::input::{Failure, Item, Pages, Want};
use crate::tables::ReportId;

/// A chunk is full at this many pages, or bytes.
const CHUNK_PAGES: usize = 32;
const CHUNK_BYTES: usize = 2 << 20;
/// A part is full at this many bytes, if not at the number of pages that was asked for.
const PART_BYTES: u64 = 1 << 30;

/// Pages in a row.
#[derive(Debug)]
pub(crate) struct Chunk {
    /// Its number, the first being 0.
    pub(crate) number: u64,
    /// The pages.
    pub(crate) items: Vec<Item>,
    /// The keys of those that are read, in order.
    pub(crate) ids: Vec<ReportId>,
    /// Where a part ends with this chunk: the digest of all names up to here.
    pub(crate) end_of_part: Option<String>,
}

/// The input in chunks.
pub(crate) struct Chunks<'a> {
    pages: Pages<'a>,
    part_pages: usize,
    names: Sha256,
    /// The keys of all pages so far: a second page of the same bytes is a copy.
    seen: HashSet<ReportId>,
    number: u64,
    in_part: usize,
    part_bytes: u64,
    done: bool,
}

impl<'a> Chunks<'a> {
    /// Cuts `pages` into parts of at most `part_pages`.
    pub(crate) fn new(pages: Pages<'a>, part_pages: usize) -> Self {
        Self {
            pages,
            part_pages,
            names: Sha256::new(),
            seen: HashSet::new(),
            number: 0,
            in_part: 0,
            part_bytes: 0,
            done: false,
        }
    }

    /// Passes over the first `items` pages and gives the digest of their names; `None` if there are
    /// not as many.
    pub(crate) fn pass_over(&mut self, items: u64) -> Option<String> {
        for _ in 0..items {
            let item = self.pages.advance(Want::Name)?;
            self.add_name(&item);
        }
        Some(self.digest())
    }

    /// Adds keys of pages that earlier runs have read.
    pub(crate) fn have_seen(&mut self, ids: impl Iterator<Item = ReportId>) {
        self.seen.extend(ids);
    }

    fn add_name(&mut self, item: &Item) {
        let (name, record) = match item {
            Ok(page) => (&page.name, &page.record),
            Err(failure) => (&failure.name, &failure.record),
        };
        let number = record.as_ref().map_or(0, |(_, number)| *number);
        self.names.update((name.len() as u64).to_le_bytes());
        self.names.update(name.as_bytes());
        self.names.update(number.to_le_bytes());
    }

    fn digest(&self) -> String {
        let digest = self.names.clone().finalize();
        let half = digest.first_chunk().copied().map_or(0, u128::from_be_bytes);
        format!("{half:032x}")
    }
}

impl Iterator for Chunks<'_> {
    type Item = Chunk;

    fn next(&mut self) -> Option<Chunk> {
        if self.done {
            return None;
        }
        let (mut items, mut ids, mut bytes) = (Vec::new(), Vec::new(), 0);
        let mut part_is_full = false;
        while items.len() < CHUNK_PAGES && bytes < CHUNK_BYTES && !part_is_full {
            let Some(item) = self.pages.advance(Want::Page) else {
                self.done = true;
                break;
            };
            self.add_name(&item);
            let length = item.as_ref().map_or(0, |page| page.bytes.len());
            let item = item.and_then(|page| {
                let id = ReportId::of_bytes(&page.bytes);
                if self.seen.insert(id.clone()) {
                    ids.push(id);
                    Ok(page)
                } else {
                    Err(Failure::copy(page))
                }
            });
            items.push(item);
            bytes += length;
            self.in_part += 1;
            self.part_bytes += length as u64;
            part_is_full = self.in_part >= self.part_pages || self.part_bytes >= PART_BYTES;
        }
        if self.done && self.in_part == 0 {
            return None;
        }
        let ends = part_is_full || self.done;
        if ends {
            (self.in_part, self.part_bytes) = (0, 0);
        }
        let number = self.number;
        self.number += 1;
        Some(Chunk {
            number,
            items,
            ids,
            end_of_part: ends.then(|| self.digest()),
        })
    }
}
