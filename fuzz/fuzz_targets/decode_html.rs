//! See `gongkai_fuzz::decode_html`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| gongkai_fuzz::decode_html(data));
