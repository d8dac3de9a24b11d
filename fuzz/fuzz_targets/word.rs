//! See `gongkai_fuzz::word`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| gongkai_fuzz::word(data));
