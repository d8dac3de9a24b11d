//! Checking and comparing take any report, also one whose indices and places make no sense.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../gongkai-report/tests/any/mod.rs"]
mod any;

use gongkai_check::{check, check_in, compare};
use gongkai_report::{Language, Report};
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
    fn a_report_from_json_is_checked_like_the_one_that_was_printed(report in any::report()) {
        let json = serde_json::to_string(&report).unwrap();
        let back: Report = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(check(&back), check(&report));
    }

    #[test]
    fn both_languages_raise_the_same(report in any::report()) {
        let places = |language| -> Vec<_> {
            check_in(&report, language)
                .into_iter()
                .map(|finding| (finding.code, finding.severity, finding.spans))
                .collect()
        };
        prop_assert_eq!(places(Language::English), places(Language::Chinese));
    }

    #[test]
    fn comparing_never_panics(earlier in any::report(), later in any::report()) {
        let comparison = compare(&earlier, &later);
        for change in comparison.changes {
            prop_assert_eq!(change.later.checked_sub(change.earlier), Some(change.difference));
        }
    }
}
