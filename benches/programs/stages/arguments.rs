//! The command line.

use std::error::Error;

/// What to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    /// The kinds of documents at all sizes.
    Kinds,
    /// The documents of the user's folder.
    Folder,
    /// Small and large documents, the nasty ones too.
    Linear,
}

/// What the command line says.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) task: Task,
    only: String,
    /// How often each stage is measured.
    pub(crate) rounds: usize,
    /// The largest document.
    pub(crate) max: usize,
    /// Whether to print tab-separated values instead of Markdown.
    pub(crate) tsv: bool,
}

impl Arguments {
    /// Reads the command line; cargo's own `--bench` is passed over.
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut arguments = Self {
            task: Task::Kinds,
            only: String::new(),
            rounds: 5,
            max: usize::MAX,
            tsv: false,
        };
        let mut words = words.filter(|word| word != "--bench");
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word}: a value must follow"));
            match word.as_str() {
                "kinds" => arguments.task = Task::Kinds,
                "folder" => arguments.task = Task::Folder,
                "linear" => arguments.task = Task::Linear,
                "--only" => arguments.only = value()?,
                "--rounds" => arguments.rounds = value()?.parse()?,
                "--max" => arguments.max = value()?.parse()?,
                "--tsv" => arguments.tsv = true,
                _ => {
                    return Err(format!(
                        "{word}: not known; kinds, folder or linear, --only TEXT, --rounds N, --max BYTES, --tsv"
                    )
                    .into());
                }
            }
        }
        Ok(arguments)
    }

    /// Whether an input is to be measured.
    pub(crate) fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }
}
