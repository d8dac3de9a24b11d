//! CPU time of one thread.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

/// How long the runs between two readings of the clock last at least.
const SAMPLE: Duration = Duration::from_millis(8);

/// Nanoseconds of CPU time of one run.
pub(crate) fn sample(mut run: impl FnMut() -> usize) -> f64 {
    let mut runs = 1usize;
    loop {
        let start = ThreadTime::now();
        for _ in 0..runs {
            black_box(run());
        }
        let time = start.elapsed();
        if time >= SAMPLE {
            return time.as_secs_f64() * 1e9 / count(runs);
        }
        let wanted = SAMPLE.as_nanos() * 5 / 4 / time.as_nanos().max(1) + 1;
        runs = runs.saturating_mul(usize::try_from(wanted).unwrap_or(2).clamp(2, 100));
    }
}

/// A count as a number to divide by.
pub(crate) fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}
