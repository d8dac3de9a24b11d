//! `extract_many`: many documents on several threads, in order, with errors as values.

use std::collections::VecDeque;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};
use pyo3::exceptions::{PyException, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyIterator;

use crate::inputs::{Failure, Input};
use crate::reading::Reading;
use crate::report::Report;

/// More threads than this are never started, however many are asked for.
const MOST_THREADS: usize = 64;

/// Documents that are read ahead of the caller, a thread.
const AHEAD: usize = 4;

/// How long a wait for a result lasts before signals (Ctrl-C) are looked at again.
const PATIENCE: Duration = Duration::from_millis(50);

type Outcome = Result<Report, Failure>;

/// A document and the place where its result is awaited.
struct Job {
    input: Input,
    answer: Sender<Outcome>,
}

/// What the caller gets next.
enum Next {
    /// The result of a job.
    Result(Receiver<Outcome>),
    /// A value of the iterable that is no document: its exception, as a value.
    Value(PyErr),
    /// The exception that the iterable itself raised, to be raised again.
    Raise(PyErr),
}

/// The iterator that `extract_many` gives: a `Report` or an exception for each document, in order.
#[pyclass(module = "gongkai")]
pub(crate) struct Reports {
    documents: Py<PyIterator>,
    /// The way to the threads, which end when it is dropped.
    jobs: Option<Sender<Job>>,
    waiting: VecDeque<Next>,
    ahead: usize,
    process: u32,
}

/// Reads many documents on several threads.
///
/// `documents` is an iterable of paths or bytes. The result is an iterator that gives one value a
/// document, in order: a `Report`, or the exception that `extract` would have raised. The threads
/// run without the GIL and read at most four documents each ahead of the caller. `threads` defaults
/// to the number of processors; at most 64 are started. The other options are those of `extract`.
///
/// Ctrl-C raises KeyboardInterrupt within a twentieth of a second. What was read is not lost: the
/// iterator can be continued. An exception that `documents` itself raises is raised in its turn.
#[pyfunction]
#[pyo3(signature = (documents, *, threads = None, encoding = None, reference_year = None, language = "en", boxes = false))]
pub(crate) fn extract_many(
    documents: &Bound<'_, PyAny>,
    threads: Option<usize>,
    encoding: Option<String>,
    reference_year: Option<i32>,
    language: &str,
    boxes: bool,
) -> PyResult<Reports> {
    let reading = Arc::new(Reading::new(encoding, reference_year, language, boxes)?);
    if threads == Some(0) {
        return Err(PyValueError::new_err("threads 0: at least one is needed"));
    }
    let documents = documents.try_iter()?.unbind();
    let threads = threads
        .unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
        .min(MOST_THREADS);
    let ahead = threads * AHEAD;
    let (jobs, queue) = bounded::<Job>(ahead);
    for _ in 0..threads {
        let (queue, reading) = (queue.clone(), Arc::clone(&reading));
        thread::Builder::new()
            .name("gongkai".to_owned())
            .spawn(move || work(&queue, &reading))?;
    }
    Ok(Reports {
        documents,
        jobs: Some(jobs),
        waiting: VecDeque::new(),
        ahead,
        process: std::process::id(),
    })
}

/// Reads one document after the other until there are no more.
fn work(queue: &Receiver<Job>, reading: &Reading) {
    for job in queue {
        // The caller may have dropped the iterator; then nobody waits.
        let _ = job.answer.send(job.input.read(None, reading));
    }
}

impl Reports {
    /// Hands documents to the threads until enough are on their way or there are no more.
    fn refill(&mut self, py: Python<'_>) -> PyResult<()> {
        while let Some(jobs) = &self.jobs
            && self.waiting.len() < self.ahead
        {
            let next = match self.documents.bind(py).clone().next() {
                None => {
                    self.jobs = None;
                    break;
                }
                Some(Err(error)) if !error.is_instance_of::<PyException>(py) => {
                    // KeyboardInterrupt and SystemExit do not wait for their turn.
                    return Err(error);
                }
                Some(Err(error)) => Next::Raise(error),
                Some(Ok(document)) => match Input::take(&document) {
                    Ok(input) => {
                        let (answer, result) = bounded(1);
                        // At most `ahead` jobs are open, and the queue holds as many: this never
                        // waits. If the threads have ended, the result says so.
                        let _ = jobs.send(Job { input, answer });
                        Next::Result(result)
                    }
                    Err(error) => Next::Value(error),
                },
            };
            self.waiting.push_back(next);
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
        let result = match self.waiting.pop_front() {
            None => return Ok(None),
            Some(Next::Value(error)) => return Ok(Some(value(py, error))),
            Some(Next::Raise(error)) => return Err(error),
            Some(Next::Result(result)) => result,
        };
        loop {
            if let Err(interrupt) = py.check_signals() {
                self.waiting.push_front(Next::Result(result));
                return Err(interrupt);
            }
            return match py.detach(|| result.recv_timeout(PATIENCE)) {
                Err(RecvTimeoutError::Timeout) => continue,
                Err(RecvTimeoutError::Disconnected) => {
                    Ok(Some(value(py, Failure::Thread.exception())))
                }
                Ok(Err(failure)) => Ok(Some(value(py, failure.exception()))),
                Ok(Ok(report)) => Ok(Some(report.into_pyobject(py)?.into_any())),
            };
        }
    }
}

/// An exception as an object.
fn value(py: Python<'_>, error: PyErr) -> Bound<'_, PyAny> {
    error.into_value(py).into_bound(py).into_any()
}

impl Drop for Reports {
    fn drop(&mut self) {
        if self.process != std::process::id() {
            // The locks of the channels may be held by threads that this process does not have.
            std::mem::forget((self.jobs.take(), std::mem::take(&mut self.waiting)));
        }
    }
}
