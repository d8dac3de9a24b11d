//! See `gongkai_fuzz::sheet`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| gongkai_fuzz::sheet(data));
