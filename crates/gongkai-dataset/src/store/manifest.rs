//! What stands in the JSON files beside the tables.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::tally::Tally;

/// What was asked for. Equal plans over equal input give equal bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Plan {
    /// The version of this program.
    pub(crate) version: String,
    /// The inputs as the command line gives them.
    pub(crate) inputs: Vec<String>,
    /// Pages in a part.
    pub(crate) part: usize,
    /// Bytes of the largest page.
    pub(crate) max_bytes: usize,
    /// The reporting year for pages that do not tell it.
    pub(crate) reference_year: Option<i32>,
    /// The encoding of all pages.
    pub(crate) encoding: Option<String>,
}

impl Plan {
    /// Whether an earlier run had the same plan; an error that names what differs if not.
    pub(crate) fn check(&self, earlier: &Self) -> Result<(), StoreError> {
        let differs = [
            (
                "the version of this program",
                self.version != earlier.version,
            ),
            ("the inputs", self.inputs != earlier.inputs),
            ("--part", self.part != earlier.part),
            ("--max-page", self.max_bytes != earlier.max_bytes),
            (
                "--reference-year",
                self.reference_year != earlier.reference_year,
            ),
            ("--encoding", self.encoding != earlier.encoding),
        ];
        match differs.into_iter().find(|(_, differs)| *differs) {
            Some((what, _)) => Err(StoreError::OtherPlan { what }),
            None => Ok(()),
        }
    }
}

/// A part that is there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// The keys of its pages, those included that gave no report.
    pub(crate) ids: Vec<String>,
    /// The digest of the names of all pages up to its end.
    pub(crate) names: String,
    /// The length of each of its files, by table.
    pub(crate) lengths: BTreeMap<String, u64>,
    /// What it holds.
    pub(crate) tally: Tally,
}

/// A complete dataset: the file `corpus.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Corpus {
    pub(super) schema: String,
    pub(super) plan: Plan,
    pub(super) parts: usize,
    pub(super) tally: Tally,
}

impl Corpus {
    /// The version of the file and of the folder it is in.
    pub(super) const SCHEMA: &'static str = "gongkai.corpus/2";
}
