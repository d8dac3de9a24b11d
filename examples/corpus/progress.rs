//! How far the work is: a bar on a terminal, a plain line now and then elsewhere.

use std::io::{IsTerminal as _, stderr};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError};
use gongkai_dataset::{Job, Progress};
use gongkai_examples::counted;
use indicatif::{DecimalBytes, HumanCount, HumanDuration, ProgressBar, ProgressStyle};

use crate::say;

const BAR_EVERY: Duration = Duration::from_millis(200);
const LINE_EVERY: Duration = Duration::from_secs(10);

/// Does `work` and shows how far it is until it ends.
pub(crate) fn during<T>(
    job: &Job,
    progress: &Progress,
    quiet: bool,
    work: impl FnOnce() -> T,
) -> T {
    if quiet {
        return work();
    }
    let shown = Shown {
        progress,
        total: AtomicU64::new(0),
    };
    let over = AtomicBool::new(false);
    let (end, ended) = crossbeam_channel::bounded::<()>(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            let total = job.sources().total_bytes(|| over.load(Ordering::Relaxed));
            shown.total.store(total.unwrap_or(0), Ordering::Relaxed);
        });
        let shown = &shown;
        scope.spawn(move || {
            if stderr().is_terminal() {
                shown.show_bar(&ended);
            } else {
                shown.print_lines(&ended);
            }
        });
        let done = work();
        over.store(true, Ordering::Relaxed);
        drop(end);
        done
    })
}

/// The counters, and what they rise to.
struct Shown<'a> {
    progress: &'a Progress,
    /// Bytes of all files of the input; 0 until they have been added up, and for standard input.
    total: AtomicU64,
}

impl Shown<'_> {
    fn show_bar(&self, ended: &Receiver<()>) {
        let begin = Instant::now();
        let bar = ProgressBar::new(0);
        let style = ProgressStyle::with_template("{spinner} {wide_bar} {percent:>3}%  {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        while ended.recv_timeout(BAR_EVERY) == Err(RecvTimeoutError::Timeout) {
            let total = self.total.load(Ordering::Relaxed);
            bar.set_length(if total == 0 { u64::MAX } else { total });
            bar.set_position(self.progress.read.load(Ordering::Relaxed));
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
        let rate = per_second(load(&self.progress.extracted), elapsed);
        let mut said = vec![
            counted(load(&self.progress.documents), "page"),
            self.bytes(),
            format!("{}/s", DecimalBytes(rate)),
        ];
        if load(&self.progress.failed) > 0 {
            said.push(format!(
                "{} failed",
                HumanCount(load(&self.progress.failed))
            ));
        }
        if let Some(left) = self.left(elapsed) {
            said.push(format!("{} left", HumanDuration(left)));
        }
        said.join(", ")
    }

    /// Bytes read, of all if that is known.
    fn bytes(&self) -> String {
        let read = DecimalBytes(self.progress.read.load(Ordering::Relaxed));
        match self.total.load(Ordering::Relaxed) {
            0 => read.to_string(),
            total => format!("{read} of {}", DecimalBytes(total)),
        }
    }

    /// How long the rest takes at the rate so far, once the whole is known.
    fn left(&self, elapsed: Duration) -> Option<Duration> {
        let (read, total) = (
            self.progress.read.load(Ordering::Relaxed),
            self.total.load(Ordering::Relaxed),
        );
        let here = read
            .checked_sub(self.progress.passed.load(Ordering::Relaxed))
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
