//! See `gongkai_fuzz::pdf`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| gongkai_fuzz::pdf(data));
