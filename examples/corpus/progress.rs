//! How far the work is: a bar on a terminal, a plain line now and then elsewhere.

use std::fs;
use std::io::{IsTerminal as _, stderr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError};
use indicatif::{DecimalBytes, HumanCount, HumanDuration, ProgressBar, ProgressStyle};

use crate::input::Files;
use crate::say;

const BAR_EVERY: Duration = Duration::from_millis(200);
const LINE_EVERY: Duration = Duration::from_secs(10);

/// What the threads report.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// Bytes read from the disk, those of pages that a resumed run passes over included.
    pub(crate) read: Arc<AtomicU64>,
    /// Bytes that a resumed run has passed over.
    pub(crate) passed: AtomicU64,
    /// Pages that gave a report in this run.
    pub(crate) documents: AtomicU64,
    /// Pages that gave none in this run.
    pub(crate) failed: AtomicU64,
    /// Bytes of the pages that gave a report in this run.
    pub(crate) extracted: AtomicU64,
    /// Bytes of all files of the input; 0 until they have been added up.
    total: AtomicU64,
    /// Whether the work has ended.
    over: AtomicBool,
}

impl Progress {
    /// Does `work` and shows how far it is until it ends.
    pub(crate) fn during<T>(&self, files: &Files, quiet: bool, work: impl FnOnce() -> T) -> T {
        if quiet {
            return work();
        }
        let (end, ended) = crossbeam_channel::bounded::<()>(0);
        thread::scope(|scope| {
            scope.spawn(|| self.add_up(files));
            scope.spawn(move || {
                if stderr().is_terminal() {
                    self.show_bar(&ended);
                } else {
                    self.print_lines(&ended);
                }
            });
            let done = work();
            self.over.store(true, Ordering::Relaxed);
            drop(end);
            done
        })
    }

    /// Adds up how much there is to read, while the reading goes on.
    fn add_up(&self, files: &Files) {
        let mut total = 0;
        for found in files.iter().flatten() {
            if self.over.load(Ordering::Relaxed) {
                return;
            }
            total += fs::metadata(&found.path).map_or(0, |meta| meta.len());
        }
        self.total.store(total, Ordering::Relaxed);
    }

    fn show_bar(&self, ended: &Receiver<()>) {
        let begin = Instant::now();
        let bar = ProgressBar::new(0);
        let style = ProgressStyle::with_template("{spinner} {wide_bar} {percent:>3}%  {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        while ended.recv_timeout(BAR_EVERY) == Err(RecvTimeoutError::Timeout) {
            let total = self.total.load(Ordering::Relaxed);
            bar.set_length(if total == 0 { u64::MAX } else { total });
            bar.set_position(self.read.load(Ordering::Relaxed));
            bar.set_message(self.line(begin.elapsed()));
            bar.tick();
        }
        bar.finish_and_clear();
    }

    fn print_lines(&self, ended: &Receiver<()>) {
        let begin = Instant::now();
        while ended.recv_timeout(LINE_EVERY) == Err(RecvTimeoutError::Timeout) {
            say(&self.line(begin.elapsed()));
        }
    }

    /// Pages, rate, what failed, time left.
    fn line(&self, elapsed: Duration) -> String {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let rate = per_second(load(&self.extracted), elapsed);
        let mut said = vec![
            format!("{} pages", HumanCount(load(&self.documents))),
            format!("{}/s", DecimalBytes(rate)),
        ];
        if load(&self.failed) > 0 {
            said.push(format!("{} failed", HumanCount(load(&self.failed))));
        }
        if let Some(left) = self.left(elapsed) {
            said.push(format!("{} left", HumanDuration(left)));
        }
        said.join(", ")
    }

    /// How long the rest takes at the rate so far, once the whole is known.
    fn left(&self, elapsed: Duration) -> Option<Duration> {
        let (read, total) = (
            self.read.load(Ordering::Relaxed),
            self.total.load(Ordering::Relaxed),
        );
        let here = read
            .checked_sub(self.passed.load(Ordering::Relaxed))
            .filter(|&here| here > 0)?;
        let rest = total.checked_sub(read).filter(|_| total > 0)?;
        let millis = elapsed.as_millis() * u128::from(rest) / u128::from(here);
        Some(Duration::from_millis(u64::try_from(millis).ok()?))
    }
}

/// Bytes a second.
pub(crate) fn per_second(bytes: u64, elapsed: Duration) -> u64 {
    let millis = elapsed.as_millis().max(1);
    u64::try_from(u128::from(bytes) * 1000 / millis).unwrap_or(u64::MAX)
}
