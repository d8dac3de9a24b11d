//! Any report that can be made reads back equal from its JSON.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod any;

use gongkai_report::Report;
use proptest::prelude::*;

/// So many cases of a property, unless `PROPTEST_CASES` says otherwise. What fails is kept beside this file.
fn cases(few: u32) -> ProptestConfig {
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(few)
    }
}

proptest! {
    // A report is large: fewer of them still try every field.
    #![proptest_config(cases(64))]

    #[test]
    fn a_printed_report_reads_back_equal(report in any::report()) {
        let json = serde_json::to_string(&report).unwrap();
        let back: Report = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&back, &report);
    }
}
