//! The dataset on the disk.
//!
//! All work is done in `DIR.partial`. A part is written in `tmp`, moved into the folders of the
//! tables, and counts from the moment at which its manifest `parts/part-00000.json` is there, which
//! is moved into place last. Whatever has no manifest is what a kill left behind: it is removed and
//! made again. When all parts are there, `failures.jsonl` and then `corpus.json` are written, the
//! working files removed and the folder renamed.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use crate::tables::TableName;

use super::disk::{self, move_into_place, read_json, remove, sync_folder, write_json};
use super::error::StoreError;
use super::finish::{readme, write_descriptions, write_panel};
use super::manifest::{Corpus, Manifest, Plan};
use super::part::{PartWriter, unfinished};
use super::tally::Tally;
use crate::input::Failure;
use crate::tables::ReportId;

const PLAN: &str = "plan.json";
const PARTS: &str = "parts";
const TMP: &str = "tmp";
const LOCK: &str = "lock";
const FAILURES: &str = "failures.jsonl";
const CORPUS: &str = "corpus.json";
/// Where the rows of `panel` stand until all parts are there.
const PANEL_PARTS: &str = "panel.parts";

/// What was found at the place of the dataset.
pub(crate) enum Opened {
    /// Parts are to be written, behind those that are there.
    Open(Store),
    /// The dataset is complete.
    Complete(Tally),
}

/// What a part holds beside its rows.
#[derive(Debug, Default)]
pub(crate) struct PartContent {
    /// The keys of its pages.
    pub(crate) ids: Vec<ReportId>,
    /// What gave no report, in order.
    pub(crate) failures: Vec<Failure>,
    /// The counts.
    pub(crate) tally: Tally,
    /// The digest of the names of all pages up to its end.
    pub(crate) names: String,
}

/// A dataset that is being written.
#[derive(Debug)]
pub(crate) struct Store {
    /// Where it will be.
    folder: PathBuf,
    /// Where it is.
    work: PathBuf,
    plan: Plan,
    parts: Vec<Manifest>,
    tally: Tally,
    /// Held as long as the store is.
    _lock: File,
}

impl Store {
    /// Opens the place for a dataset at `folder`, made by `plan`.
    pub(crate) fn open(folder: &Path, plan: Plan, resume: bool) -> Result<Opened, StoreError> {
        let work = beside(folder)?;
        if let Some(tally) = finished(folder, &plan, resume)? {
            return Ok(Opened::Complete(tally));
        }
        let begun = work.try_exists().map_err(StoreError::reading(&work))?;
        if begun && !resume {
            return Err(StoreError::Unfinished { work });
        }
        fs::create_dir_all(&work).map_err(StoreError::writing(&work))?;
        let lock = lock(&work)?;
        if let Some(corpus) = read_json::<Corpus>(&work.join(CORPUS))? {
            // The kill came between the last part and the new name.
            plan.check(&corpus.plan)?;
            drop(lock);
            publish(&work, folder)?;
            return Ok(Opened::Complete(corpus.tally));
        }
        match read_json::<Plan>(&work.join(PLAN))? {
            Some(earlier) => plan.check(&earlier)?,
            None => write_json(&work, PLAN, &plan)?,
        }
        for name in TableName::ALL.map(folder_of).iter().chain(&[PARTS]) {
            let path = work.join(name);
            fs::create_dir_all(&path).map_err(StoreError::writing(&path))?;
        }
        let mut store = Self {
            folder: folder.to_owned(),
            work,
            plan,
            parts: Vec::new(),
            tally: Tally::default(),
            _lock: lock,
        };
        store.read_parts()?;
        store.sweep()?;
        Ok(Opened::Open(store))
    }

    /// Reads the manifests up to the first that is missing or whose files are not what it says.
    fn read_parts(&mut self) -> Result<(), StoreError> {
        loop {
            let number = self.parts.len();
            let Some(manifest) = read_json::<Manifest>(&self.manifest_path(number))? else {
                return Ok(());
            };
            let is_there = |table: TableName| {
                let length = fs::metadata(self.part_path(table, number)).map(|meta| meta.len());
                length.ok() == manifest.lengths.get(table.name()).copied()
            };
            if !TableName::ALL.into_iter().all(is_there) {
                return Ok(());
            }
            self.tally.add(&manifest.tally);
            self.parts.push(manifest);
        }
    }

    /// Removes what a kill left behind.
    fn sweep(&self) -> Result<(), StoreError> {
        let tmp = self.tmp();
        remove(&tmp)?;
        fs::create_dir_all(&tmp).map_err(StoreError::writing(&tmp))?;
        let folders = TableName::ALL.map(folder_of);
        for folder in folders.into_iter().chain([PARTS]) {
            let path = self.work.join(folder);
            for entry in fs::read_dir(&path).map_err(StoreError::reading(&path))? {
                let entry = entry.map_err(StoreError::reading(&path))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let number = name
                    .strip_prefix("part-")
                    .and_then(|rest| rest.split('.').next());
                let number = number.and_then(|number| number.parse::<usize>().ok());
                if number.is_none_or(|number| number >= self.parts.len()) {
                    remove(&entry.path())?;
                }
            }
        }
        Ok(())
    }

    /// How many pages and places the parts hold that are there.
    pub(crate) fn items(&self) -> u64 {
        self.tally.items()
    }

    /// The digest of their names; `None` if there are no parts.
    pub(crate) fn names(&self) -> Option<&str> {
        self.parts.last().map(|part| part.names.as_str())
    }

    /// The keys of their pages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = ReportId> + '_ {
        let ids = self.parts.iter().flat_map(|part| &part.ids);
        ids.map(|id| ReportId::from_digits(id))
    }

    /// The number of parts that are there.
    pub(crate) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// The error for input that is not what the parts were made from.
    pub(crate) fn other_input(&self) -> StoreError {
        StoreError::OtherInput {
            items: self.items(),
            work: self.work.clone(),
        }
    }

    /// Begins the next part.
    pub(crate) fn begin(&self) -> Result<PartWriter, StoreError> {
        let tmp = self.tmp();
        PartWriter::new(&tmp).map_err(StoreError::parquet(&tmp))
    }

    /// Where a part is written.
    pub(crate) fn tmp(&self) -> PathBuf {
        self.work.join(TMP)
    }

    /// Ends a part: from here on it is there, whatever happens.
    pub(crate) fn commit(
        &mut self,
        writer: PartWriter,
        part: PartContent,
    ) -> Result<(), StoreError> {
        let (tmp, number) = (self.tmp(), self.parts.len());
        let lengths = writer.finish().map_err(StoreError::parquet(&tmp))?;
        self.write_failures(&part.failures, number)?;
        for table in TableName::ALL {
            move_into_place(&unfinished(&tmp, table), &self.part_path(table, number))?;
            sync_folder(&self.work.join(folder_of(table)))?;
        }
        let lengths = lengths
            .into_iter()
            .map(|(table, length)| (table.name().to_owned(), length));
        let ids = part.ids.iter().map(|id| id.as_str().to_owned());
        let manifest = Manifest {
            ids: ids.collect(),
            names: part.names,
            lengths: lengths.collect(),
            tally: part.tally,
        };
        write_json(
            &self.work.join(PARTS),
            &format!("{}.json", part_name(number)),
            &manifest,
        )?;
        self.tally.add(&manifest.tally);
        self.parts.push(manifest);
        Ok(())
    }

    fn write_failures(&self, failures: &[Failure], number: usize) -> Result<(), StoreError> {
        let path = self.failures_path(number);
        let writing = StoreError::writing(&path);
        let write = || -> io::Result<()> {
            let mut file = BufWriter::new(File::create(&path)?);
            for failure in failures {
                file.write_all(failure.line()?.as_bytes())?;
            }
            file.into_inner()?.sync_all()
        };
        write().map_err(writing)
    }

    /// Ends the dataset, which is then at its place.
    pub(crate) fn finish(self) -> Result<Tally, StoreError> {
        let path = self.tmp().join(FAILURES);
        let gather = || -> io::Result<()> {
            let mut file = File::create(&path)?;
            for number in 0..self.parts.len() {
                io::copy(&mut File::open(self.failures_path(number))?, &mut file)?;
            }
            file.sync_all()
        };
        gather().map_err(StoreError::writing(&path))?;
        move_into_place(&path, &self.work.join(FAILURES))?;
        self.write_panel()?;
        let Self {
            folder,
            work,
            plan,
            parts,
            tally,
            _lock: lock,
        } = self;
        let corpus = Corpus {
            schema: Corpus::SCHEMA.to_owned(),
            plan,
            parts: parts.len(),
            tally,
        };
        write_json(&work, CORPUS, &corpus)?;
        drop(lock);
        publish(&work, &folder)?;
        Ok(corpus.tally)
    }

    /// Writes the panel and what describes the tables.
    fn write_panel(&self) -> Result<(), StoreError> {
        let tmp = self.tmp();
        let panel = tmp.join("panel.parquet");
        let parts: Vec<_> = (0..self.parts.len())
            .map(|number| self.part_path(TableName::Panel, number))
            .collect();
        write_panel(&parts, &panel)
            .and_then(|()| write_descriptions(&tmp))
            .map_err(StoreError::parquet(&tmp))?;
        let readme_path = tmp.join("README.md");
        fs::write(&readme_path, readme()).map_err(StoreError::writing(&readme_path))?;
        let folder = self.work.join(TableName::Panel.name());
        fs::create_dir_all(&folder).map_err(StoreError::writing(&folder))?;
        move_into_place(&panel, &folder.join(format!("{}.parquet", part_name(0))))?;
        for name in ["codes.parquet", "schema.parquet", "README.md"] {
            move_into_place(&tmp.join(name), &self.work.join(name))?;
        }
        sync_folder(&folder)?;
        sync_folder(&self.work)
    }

    fn part_path(&self, table: TableName, number: usize) -> PathBuf {
        let name = format!("{}.parquet", part_name(number));
        self.work.join(folder_of(table)).join(name)
    }

    fn failures_path(&self, number: usize) -> PathBuf {
        let name = format!("{}.{FAILURES}", part_name(number));
        self.work.join(PARTS).join(name)
    }

    fn manifest_path(&self, number: usize) -> PathBuf {
        self.work
            .join(PARTS)
            .join(format!("{}.json", part_name(number)))
    }
}

/// The folder of a table's parts.
const fn folder_of(table: TableName) -> &'static str {
    match table {
        TableName::Panel => PANEL_PARTS,
        table => table.name(),
    }
}

fn part_name(number: usize) -> String {
    format!("part-{number:05}")
}

/// `DIR.partial`.
fn beside(folder: &Path) -> Result<PathBuf, StoreError> {
    let mut name = folder
        .file_name()
        .map(ToOwned::to_owned)
        .ok_or_else(|| StoreError::NoName {
            folder: folder.to_owned(),
        })?;
    name.push(".partial");
    Ok(folder.with_file_name(name))
}

/// What a dataset at `folder` holds, if there is one and it may be taken for this one's.
fn finished(folder: &Path, plan: &Plan, resume: bool) -> Result<Option<Tally>, StoreError> {
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::reading(folder)(error)),
    };
    if entries.next().is_none() {
        return disk::check_same_device(folder).map(|()| None);
    }
    let exists = || StoreError::Exists {
        folder: folder.to_owned(),
    };
    if !resume {
        return Err(exists());
    }
    let corpus = read_json::<Corpus>(&folder.join(CORPUS))?.ok_or_else(exists)?;
    plan.check(&corpus.plan)?;
    Ok(Some(corpus.tally))
}

/// Takes the folder for this process alone.
fn lock(work: &Path) -> Result<File, StoreError> {
    let path = work.join(LOCK);
    let file = File::create(&path).map_err(StoreError::writing(&path))?;
    match fs4::FileExt::try_lock(&file) {
        Ok(()) => Ok(file),
        Err(fs4::TryLockError::WouldBlock) => Err(StoreError::Locked {
            work: work.to_owned(),
        }),
        Err(fs4::TryLockError::Error(error)) => Err(StoreError::writing(&path)(error)),
    }
}

/// Removes the working files of a complete dataset and gives it its name.
fn publish(work: &Path, folder: &Path) -> Result<(), StoreError> {
    for name in [PANEL_PARTS, PARTS, TMP, PLAN, LOCK] {
        remove(&work.join(name))?;
    }
    sync_folder(work)?;
    move_into_place(work, folder)?;
    match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_folder(parent),
        _ => sync_folder(Path::new(".")),
    }
}
