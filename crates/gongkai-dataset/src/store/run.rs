//! The threads: one reads, as many as there are cores extract, this one writes.
//!
//! The number of chunks in work is limited: the reader needs a permit for each, which it gets back
//! when the chunk is written. So a slow page holds up a bounded number of chunks behind it, and
//! memory does not depend on the size of the input.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded};
use gongkai::ExtractOptions;

use super::chunk::{Chunk, Chunks};
use super::error::StoreError;
use super::part::PartWriter;
use super::parts::{PartContent, Store};
use super::progress::{Event, Progress};
use super::work::{Done, work};

/// How the work is done.
pub(crate) struct Work<'a> {
    pub(crate) options: ExtractOptions,
    pub(crate) threads: usize,
    pub(crate) progress: &'a Progress,
    pub(crate) tell: &'a (dyn Fn(Event<'_>) + Sync),
}

impl Work<'_> {
    /// Writes all parts that `chunks` has.
    pub(crate) fn run(&self, chunks: Chunks<'_>, store: &mut Store) -> Result<(), StoreError> {
        let (threads, options) = (self.threads, &self.options);
        let under_way = 2 * threads + 2;
        let (give_permit, permits) = bounded(under_way);
        for _ in 0..under_way {
            // The channel holds them all, so none is lost.
            give_permit.send(()).ok();
        }
        let (give_chunk, take_chunk) = bounded(under_way);
        let (give_done, take_done) = bounded(under_way);
        thread::scope(|scope| {
            scope.spawn(move || read(chunks, &permits, &give_chunk));
            for _ in 0..threads {
                let (take_chunk, give_done) = (take_chunk.clone(), give_done.clone());
                scope.spawn(move || extract(&take_chunk, &give_done, options));
            }
            // The threads hold the others: each channel ends with the thread that feeds it.
            drop((take_chunk, give_done));
            let written = self.write(&take_done, &give_permit, store);
            // After an error no result is taken any more. Closing permits and channel ends the other tasks.
            drop((take_done, give_permit));
            written
        })
    }

    /// Writes what is done in the order of the input.
    fn write(
        &self,
        take: &Receiver<Done>,
        permits: &Sender<()>,
        store: &mut Store,
    ) -> Result<(), StoreError> {
        let progress = self.progress;
        let mut early = BTreeMap::new();
        let mut next = 0;
        let mut open: Option<Open> = None;
        for done in take {
            early.insert(done.number, done);
            while let Some(done) = early.remove(&next) {
                let mut part = match open.take() {
                    Some(part) => part,
                    None => Open {
                        writer: store.begin()?,
                        content: PartContent::default(),
                    },
                };
                for tables in &done.tables {
                    let writing = StoreError::parquet(&store.tmp());
                    part.writer.write(tables).map_err(writing)?;
                }
                progress
                    .documents
                    .fetch_add(done.tally.documents, Ordering::Relaxed);
                progress
                    .failed
                    .fetch_add(done.tally.failed, Ordering::Relaxed);
                progress
                    .extracted
                    .fetch_add(done.tally.bytes, Ordering::Relaxed);
                part.content.tally.add(&done.tally);
                part.content.ids.extend(done.ids);
                for failure in &done.failures {
                    if failure.passed_over.is_some() {
                        (self.tell)(Event::PassedOver(failure));
                    }
                }
                part.content.failures.extend(done.failures);
                open = match done.end_of_part {
                    Some(names) => {
                        part.content.names = names;
                        store.commit(part.writer, part.content)?;
                        None
                    }
                    None => Some(part),
                };
                next += 1;
                // The reader may have ended already.
                permits.send(()).ok();
            }
        }
        Ok(())
    }
}

fn read(chunks: Chunks<'_>, permits: &Receiver<()>, give: &Sender<Chunk>) {
    for chunk in chunks {
        if permits.recv().is_err() || give.send(chunk).is_err() {
            return;
        }
    }
}

fn extract(take: &Receiver<Chunk>, give: &Sender<Done>, options: &ExtractOptions) {
    for chunk in take {
        if give.send(work(chunk, options)).is_err() {
            return;
        }
    }
}

/// A part under way.
struct Open {
    writer: PartWriter,
    content: PartContent,
}
