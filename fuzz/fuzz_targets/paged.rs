//! See `gongkai_fuzz::paged`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| gongkai_fuzz::paged(data));
