//! `extract_many`: many documents on several threads, in order, with errors as values.

use std::collections::VecDeque;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};
use gongkai::{ExtractOptions, Extraction};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyIterator;

use crate::inputs::{Failure, Input, options};
use crate::report::Report;

/// More threads than this are never started, however many are asked for.
const MOST_THREADS: usize = 64;

/// Documents that are read ahead of the caller, a thread.
const AHEAD: usize = 4;

/// How long a wait for a result lasts before signals (Ctrl-C) are looked at again.
const PATIENCE: Duration = Duration::from_millis(50);

type Outcome = Result<Extraction, Failure>;

/// A document and the place where its result is awaited.
struct Job {
    input: Input,
    answer: Sender<Outcome>,
}

/// The iterator that `extract_many` gives: a `Report` or an exception for each document, in order.
#[pyclass(module = "gongkai")]
pub(crate) struct Reports {
    documents: Py<PyIterator>,
    jobs: Sender<Job>,
    waiting: VecDeque<Receiver<Outcome>>,
    ahead: usize,
    ended: bool,
    process: u32,
}

/// Reads many documents on several threads.
///
/// `documents` is an iterable of paths or bytes. The result is an iterator that gives one value a
/// document, in order: a `Report`, or the exception that `extract` would have raised. The threads
/// run without the GIL. `threads` defaults to the number of processors; at most 64 are started.
/// After Ctrl-C the iterator can be continued: nothing that was read is lost.
#[pyfunction]
#[pyo3(signature = (documents, *, threads = None, encoding = None, reference_year = None, language = "en"))]
pub(crate) fn extract_many(
    documents: &Bound<'_, PyAny>,
    threads: Option<usize>,
    encoding: Option<String>,
    reference_year: Option<i32>,
    language: &str,
) -> PyResult<Reports> {
    let options = Arc::new(options(encoding, reference_year, language)?);
    if threads == Some(0) {
        return Err(PyValueError::new_err("threads 0: at least one is needed"));
    }
    let threads = threads
        .unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
        .min(MOST_THREADS);
    let ahead = threads * AHEAD;
    let (jobs, queue) = bounded::<Job>(ahead);
    for _ in 0..threads {
        let (queue, options) = (queue.clone(), Arc::clone(&options));
        thread::Builder::new()
            .name("gongkai".to_owned())
            .spawn(move || work(&queue, &options))?;
    }
    Ok(Reports {
        documents: documents.try_iter()?.unbind(),
        jobs,
        waiting: VecDeque::new(),
        ahead,
        ended: false,
        process: std::process::id(),
    })
}

/// Reads one document after the other until there are no more.
fn work(queue: &Receiver<Job>, options: &ExtractOptions) {
    for job in queue.iter() {
        // The caller may have dropped the iterator; then nobody waits.
        let _ = job.answer.send(job.input.read(None, options));
    }
}

impl Reports {
    /// Hands documents to the threads until enough are on their way.
    fn refill(&mut self, py: Python<'_>) -> PyResult<()> {
        while !self.ended && self.waiting.len() < self.ahead {
            let Some(document) = self.documents.bind(py).clone().next() else {
                self.ended = true;
                break;
            };
            let (answer, result) = bounded(1);
            let document = document?;
            match Input::take(&document, None) {
                Ok(input) => {
                    // At most `ahead` jobs are open, and the queue holds as many: this never waits.
                    if self.jobs.send(Job { input, answer }).is_err() {
                        return Err(PyRuntimeError::new_err(
                            "the threads of this iterator have ended",
                        ));
                    }
                }
                Err(error) => return Err(error),
            }
            self.waiting.push_back(result);
        }
        Ok(())
    }
}

#[pymethods]
impl Reports {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.process != std::process::id() {
            return Err(PyRuntimeError::new_err(
                "this iterator was made before a fork; call extract_many in the new process",
            ));
        }
        self.refill(py)?;
        loop {
            py.check_signals()?;
            let Some(next) = self.waiting.pop_front() else {
                return Ok(None);
            };
            let (outcome, next) = py.detach(move || (next.recv_timeout(PATIENCE), next));
            let outcome = match outcome {
                Err(RecvTimeoutError::Timeout) => {
                    self.waiting.push_front(next);
                    continue;
                }
                Ok(outcome) => outcome,
                Err(RecvTimeoutError::Disconnected) => Err(Failure::Thread),
            };
            return match outcome {
                Ok(read) => Ok(Some(Report::new(read).into_pyobject(py)?.into_any())),
                Err(failure) => Ok(Some(
                    failure.exception().into_value(py).into_bound(py).into_any(),
                )),
            };
        }
    }
}
