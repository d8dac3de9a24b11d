//! The best of several runs of each stage.

use std::hint::black_box;

use gongkai_bench::yardstick;

use crate::clock::{count, sample};
use crate::stage::{Prepared, Stage};

/// The best times of one document, in nanoseconds.
#[derive(Debug, Clone)]
pub(crate) struct Times {
    /// Bytes of the document.
    pub(crate) bytes: usize,
    /// Of [`yardstick`].
    pub(crate) yardstick: f64,
    /// Of each of [`Stage::ALL`].
    pub(crate) stages: [f64; Stage::ALL.len()],
}

impl Times {
    /// No time yet.
    pub(crate) fn new(input: &Prepared) -> Self {
        Self {
            bytes: input.bytes.len(),
            yardstick: f64::INFINITY,
            stages: [f64::INFINITY; Stage::ALL.len()],
        }
    }

    /// Runs the yardstick and all stages once more, in turn, so that a slow moment of the machine
    /// meets all alike.
    pub(crate) fn round(&mut self, input: &Prepared) {
        let scan = sample(|| yardstick(black_box(&input.bytes)));
        self.yardstick = self.yardstick.min(scan);
        for (best, stage) in self.stages.iter_mut().zip(Stage::ALL) {
            *best = best.min(sample(|| stage.run(input)));
        }
    }

    /// The time of a stage.
    pub(crate) fn of(&self, stage: Stage) -> f64 {
        let all = Stage::ALL.iter().zip(self.stages);
        all.filter(|(each, _)| **each == stage)
            .map(|(_, time)| time)
            .sum()
    }

    /// What is left of the whole without decoding, reading and outline: evidence, mentions,
    /// statistics, tables, the report itself, and the digest of the bytes.
    pub(crate) fn facts(&self) -> f64 {
        self.of(Stage::Whole)
            - self.of(Stage::Decode)
            - self.of(Stage::Read)
            - self.of(Stage::Outline)
    }

    /// Every line of a table: the yardstick, the stages, and the facts before the whole.
    pub(crate) fn lines(&self) -> Vec<(&'static str, f64)> {
        let mut lines = vec![("yardstick", self.yardstick)];
        for stage in Stage::ALL {
            if stage == Stage::Whole {
                lines.push(("facts (whole less decode, read, outline)", self.facts()));
            }
            lines.push((stage.name(), self.of(stage)));
        }
        lines
    }

    /// Nanoseconds a byte.
    pub(crate) fn per_byte(&self, time: f64) -> f64 {
        time / count(self.bytes)
    }
}
