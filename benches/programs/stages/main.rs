//! Stage by stage: megabytes a second, nanoseconds a document, and the time as a multiple of a plain
//! scan of the same bytes; and whether time stays linear.
//!
//! ```text
//! cargo bench -p gongkai-bench --bench stages                     # documents of 1 KB to 10 MB
//! cargo bench -p gongkai-bench --bench stages -- linear           # nasty ones: ns a byte, 10 MB beside 10 KB
//! GONGKAI_BENCH_DIR=pages cargo bench -p gongkai-bench --bench stages -- folder
//! ```
//!
//! Options: `--only TEXT` (of the input's name), `--rounds N`, `--max BYTES`, `--tsv`.
//!
//! Times are CPU time of one thread, the best of the rounds; in each round the yardstick and all
//! stages run in turn. Every stage is set beside the bytes of the *document*, so that the times of
//! decoding, reading, outline and facts add up to the whole. `scan`, `check` and `json` are measured
//! alone. Allocations and peak memory are in the bench `memory`, because counting them takes time.

mod arguments;
#[path = "../clock.rs"]
mod clock;
mod linear;
mod measure;
#[path = "../stage.rs"]
mod stage;
mod table;

use std::error::Error;
use std::io::{Write as _, stdout};

use arguments::{Arguments, Task};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let mut out = stdout().lock();
    match arguments.task {
        Task::Kinds => table::kinds(&arguments, &mut out)?,
        Task::Folder => table::folder(&arguments, &mut out)?,
        Task::Linear => linear::linear(&arguments, &mut out)?,
    }
    out.flush()?;
    Ok(())
}
