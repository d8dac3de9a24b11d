//! See `gongkai_fuzz::numeral_parse`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| gongkai_fuzz::numeral_parse(data));
