//! Pages as JSON, one a line.

use std::io::BufRead;
use std::sync::Arc;

use serde::Deserialize;

use super::page::{Failure, Item, Page};
use super::read::{Line, line};

/// A line of the file. Other keys are passed over.
#[derive(Deserialize)]
struct PageLine {
    url: Option<String>,
    html: Option<String>,
    text: Option<String>,
}

/// Reads a file of pages.
pub(crate) struct Lines {
    reader: Box<dyn BufRead + Send>,
    name: Arc<str>,
    limit: usize,
    number: u64,
    buffer: Vec<u8>,
    done: bool,
}

impl Lines {
    /// Reads pages of at most `max_bytes` from the file `name`.
    pub(crate) fn new(reader: Box<dyn BufRead + Send>, name: &str, max_bytes: usize) -> Self {
        Self {
            reader,
            name: name.into(),
            // A Chinese character of three bytes may be written as an escape of six.
            limit: max_bytes.saturating_mul(2).saturating_add(1 << 20),
            number: 0,
            buffer: Vec::new(),
            done: false,
        }
    }

    fn failure(&self, error: String) -> Failure {
        let record = (Arc::clone(&self.name), self.number);
        Failure::new(&*self.name, error).in_record(Some(record))
    }

    fn page(&mut self) -> Item {
        let page: PageLine = serde_json::from_slice(&self.buffer).map_err(|error| {
            self.failure(format!("line {} is no page in JSON: {error}", self.number))
        })?;
        let Some(text) = page.html.or(page.text) else {
            if self.number == 1 {
                self.done = true;
                return Err(self.failure(
                    "not a file of pages: its first line has neither `html` nor `text`".to_owned(),
                ));
            }
            return Err(self.failure(format!(
                "line {} has neither `html` nor `text`",
                self.number
            )));
        };
        Ok(Page {
            name: page
                .url
                .unwrap_or_else(|| format!("{}#{}", self.name, self.number)),
            record: Some((Arc::clone(&self.name), self.number)),
            bytes: text.into_bytes(),
        })
    }
}

impl Iterator for Lines {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while !self.done {
            self.number += 1;
            match line(&mut *self.reader, &mut self.buffer, self.limit) {
                Ok(Line::End) => break,
                Ok(Line::Whole) if self.buffer.trim_ascii().is_empty() => {}
                Ok(Line::Whole) => return Some(self.page()),
                Ok(Line::TooLong) => {
                    return Some(Err(self.failure(format!(
                        "line {} has more than {} bytes; see --max-page",
                        self.number, self.limit
                    ))));
                }
                Err(error) => {
                    self.done = true;
                    return Some(Err(self.failure(format!(
                        "cannot be read on from line {}: {error}",
                        self.number
                    ))));
                }
            }
        }
        self.done = true;
        None
    }
}
