//! The loop in Rust that `speed.py` measures the package beside.
//!
//! Takes the names of files, reads them into memory, and for each line of standard input, a number
//! of threads, reads all documents once and prints the seconds that it took.

use std::error::Error;
use std::io::{Write as _, stdin, stdout};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use std::{env, fs, hint, thread};

use gongkai::{ExtractOptions, Extraction};

fn main() -> Result<(), Box<dyn Error>> {
    let documents = env::args_os()
        .skip(1)
        .map(fs::read)
        .collect::<Result<Vec<_>, _>>()?;
    let options = ExtractOptions::default();
    for line in stdin().lines() {
        let threads: usize = line?.trim().parse()?;
        let start = Instant::now();
        let next = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some(bytes) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let _ = hint::black_box(Extraction::read("", bytes, &options));
                    }
                });
            }
        });
        let mut out = stdout().lock();
        writeln!(out, "{}", start.elapsed().as_secs_f64())?;
        out.flush()?;
    }
    Ok(())
}
