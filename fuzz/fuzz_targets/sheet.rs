//! See `gongkai_fuzz::sheet`.

#![no_main]

use libfuzzer_sys::fuzz_target;

// The library catches the panics of the crates that it reads the format with. The hook of libFuzzer would abort
// before that; a panic that nobody catches still aborts.
fuzz_target!(
    init: std::panic::set_hook(Box::new(|_| {})),
    |data: &[u8]| gongkai_fuzz::sheet(data)
);
