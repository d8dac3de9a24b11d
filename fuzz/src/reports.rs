//! The whole way, and reports that come as JSON.

use gongkai::check::{check_in, compare_in};
use gongkai::report::Language;
use gongkai::{ExtractOptions, Extraction, Report};

use crate::sound;

/// Bytes to report: a report whose places are places, or an error that says what to do.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn whole(data: &[u8]) {
    match Extraction::read("a", data, &ExtractOptions::default()) {
        Ok(read) => sound::extraction(&read),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// JSON to report to checks to JSON.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn report_json(data: &[u8]) {
    let Ok(report) = serde_json::from_slice::<Report>(data) else {
        return;
    };
    sound::round_trip(&report);
    for language in [Language::English, Language::Chinese] {
        let findings = check_in(&report, language);
        assert!(findings.iter().all(|finding| !finding.message.is_empty()));
        let _ = compare_in(&report, &report, language);
    }
    let mut checked = report.clone();
    checked.findings = check_in(&report, Language::English);
    sound::round_trip(&checked);
    assert_eq!(
        check_in(&checked, Language::English),
        checked.findings,
        "findings that a report has play no part"
    );
}
