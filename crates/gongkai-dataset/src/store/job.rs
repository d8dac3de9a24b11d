//! A dataset from its inputs to its place.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;

use gongkai::{ExtractOptions, Limits};

use super::chunk::Chunks;
use super::error::DatasetError;
use super::manifest::Plan;
use super::parts::{Opened, Store};
use super::progress::{Event, Progress};
use super::run;
use super::tally::Tally;
use crate::input::{Pages, Sources};

/// What a dataset is made from, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatasetOptions {
    /// Folders, files and patterns; `-` is standard input.
    pub inputs: Vec<PathBuf>,
    /// The folder to write. It must not exist, or be empty.
    pub folder: PathBuf,
    /// Whether to go on where an earlier run with the same options ended. Default: no.
    pub resume: bool,
    /// Threads that extract. Default: `None`, all cores.
    pub threads: Option<NonZeroUsize>,
    /// Pages in a part: each part is a file of every table, and what a kill can cost. Default: 4096.
    pub part: NonZeroUsize,
    /// The largest page in bytes. Default: 32 MiB.
    pub max_bytes: usize,
    /// The reporting year for pages that do not tell it. Default: `None`.
    pub reference_year: Option<i32>,
    /// The encoding of all pages, by its WHATWG name. Default: `None`, found out for each.
    pub encoding: Option<String>,
}

impl DatasetOptions {
    /// A dataset at `folder`, made from `inputs`.
    #[must_use]
    pub fn new(inputs: Vec<PathBuf>, folder: impl Into<PathBuf>) -> Self {
        Self {
            inputs,
            folder: folder.into(),
            resume: false,
            threads: None,
            part: NonZeroUsize::MIN.saturating_add(4095),
            max_bytes: 32 << 20,
            reference_year: None,
            encoding: None,
        }
    }

    /// What the dataset depends on.
    fn plan(&self) -> Plan {
        Plan {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            inputs: self
                .inputs
                .iter()
                .map(|input| input.display().to_string())
                .collect(),
            part: self.part.get(),
            max_bytes: self.max_bytes,
            reference_year: self.reference_year,
            encoding: self.encoding.clone(),
        }
    }
}

/// A complete dataset.
#[derive(Debug)]
#[non_exhaustive]
pub struct Written {
    /// What it holds.
    pub tally: Tally,
}

/// A dataset to be made.
///
/// ```
/// use gongkai_dataset::{DatasetOptions, Job, Progress};
///
/// let folder = tempfile::tempdir()?;
/// let page = folder.path().join("a.txt");
/// std::fs::write(&page, "某县水利局2012年政府信息公开年度报告\n主动公开信息84条。")?;
/// let options = DatasetOptions::new(vec![page], folder.path().join("dataset"));
/// let written = Job::new(options)?.run(&Progress::default(), &|_| {})?;
/// assert_eq!(written.tally.documents, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Job {
    options: DatasetOptions,
    sources: Sources,
}

impl Job {
    /// Checks the inputs.
    ///
    /// # Errors
    ///
    /// [`DatasetError::Input`] if an input is neither there nor a pattern.
    pub fn new(options: DatasetOptions) -> Result<Self, DatasetError> {
        let sources = Sources::new(&options.inputs)?;
        Ok(Self { options, sources })
    }

    /// The inputs.
    #[must_use]
    pub const fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Makes the dataset, which is then at its place.
    ///
    /// Equal input gives equal bytes, whatever the number of threads and however often the work was
    /// interrupted. What gives no report is listed in `failures.jsonl` and does not stop the rest.
    ///
    /// # Errors
    ///
    /// [`DatasetError::NoPages`] if there is nothing to read; [`DatasetError::Store`] if the dataset
    /// cannot be written, or is not what is to be resumed.
    pub fn run(
        &self,
        progress: &Progress,
        tell: &(dyn Fn(Event<'_>) + Sync),
    ) -> Result<Written, DatasetError> {
        if !self.sources.has_pages() {
            let pages = Pages::new(&self.sources, 0, Arc::default());
            for failure in pages.filter_map(Result::err) {
                tell(Event::PassedOver(&failure));
            }
            return Err(DatasetError::NoPages);
        }
        let options = &self.options;
        let opened = Store::open(&options.folder, options.plan(), options.resume)?;
        let mut store = match opened {
            Opened::Complete(tally) => {
                tell(Event::Complete);
                return Ok(Written { tally });
            }
            Opened::Open(store) => store,
        };
        let pages = Pages::new(&self.sources, options.max_bytes, Arc::clone(&progress.read));
        let mut chunks = Chunks::new(pages, options.part.get());
        if let Some(names) = store.names() {
            tell(Event::Resuming {
                parts: store.parts(),
                pages: store.items(),
            });
            if chunks.pass_over(store.items()).as_deref() != Some(names) {
                return Err(store.other_input().into());
            }
            chunks.have_seen(store.ids());
            let passed = progress.read.load(Ordering::Relaxed);
            progress.passed.store(passed, Ordering::Relaxed);
        }
        let threads = options
            .threads
            .or_else(|| thread::available_parallelism().ok());
        let work = run::Work {
            options: self.extract_options(),
            threads: threads.map_or(1, NonZeroUsize::get),
            progress,
            tell,
        };
        work.run(chunks, &mut store)?;
        let tally = store.finish()?;
        Ok(Written { tally })
    }

    fn extract_options(&self) -> ExtractOptions {
        let limits = Limits::default().bytes(self.options.max_bytes);
        let mut options = ExtractOptions::default().limits(limits);
        options.reference_year = self.options.reference_year;
        options.encoding.clone_from(&self.options.encoding);
        options
    }
}
