//! Excerpts cut as strings do, and each part stands where its span says.

use gongkai_span::{Clean, Excerpt, Span};
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    "[ab，：：\r\n\n 　公开\u{20000}]{0,24}"
}

/// The texts of the parts, after each was found at its place in `whole`.
fn texts<'t>(whole: &str, parts: impl Iterator<Item = Excerpt<'t>>) -> Vec<&'t str> {
    let text = |part: Excerpt<'t>| {
        assert_eq!(part.span().slice(whole), Some(part.text()));
        assert_eq!((part.start(), part.end(), part.len()), {
            let range = part.span().range();
            (range.start, range.end, range.len())
        });
        part.text()
    };
    parts.map(text).collect()
}

/// So many cases of a property, unless `PROPTEST_CASES` says otherwise. What fails is kept beside this file.
fn cases(few: u32) -> ProptestConfig {
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(few)
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn as_strings_do(before in text(), part in text(), after in text()) {
        let whole = format!("{before}{part}{after}");
        let span = Span::<Clean>::new(before.len(), before.len() + part.len()).unwrap();
        let excerpt = Excerpt::at(&whole, span).unwrap();
        prop_assert_eq!(excerpt.text(), &part);
        prop_assert_eq!(excerpt.preceding().text(), &before);
        prop_assert_eq!(excerpt.following().text(), &after);

        prop_assert_eq!(texts(&whole, excerpt.lines()), part.lines().collect::<Vec<_>>());
        prop_assert_eq!(texts(&whole, excerpt.split('：')), part.split('：').collect::<Vec<_>>());
        prop_assert_eq!(texts(&whole, excerpt.split("：：")), part.split("：：").collect::<Vec<_>>());
        prop_assert_eq!(texts(&whole, excerpt.split(['，', 'b'])), part.split(['，', 'b']).collect::<Vec<_>>());
        prop_assert_eq!(
            texts(&whole, excerpt.split(char::is_whitespace)),
            part.split(char::is_whitespace).collect::<Vec<_>>()
        );
        let one = |part: Excerpt<'_>| texts(&whole, std::iter::once(part)).concat();
        prop_assert_eq!(one(excerpt.trim()), part.trim());
        prop_assert_eq!(one(excerpt.trim_start()), part.trim_start());
        prop_assert_eq!(one(excerpt.trim_end()), part.trim_end());
        prop_assert_eq!(one(excerpt.trim_matches(['a', '，'])), part.trim_matches(['a', '，']));
        prop_assert_eq!(excerpt.strip_prefix("公").map(one), part.strip_prefix("公").map(str::to_owned));
        prop_assert_eq!(excerpt.strip_suffix('\n').map(one), part.strip_suffix('\n').map(str::to_owned));
        prop_assert_eq!(excerpt.find("开").map(|at| at.start() - excerpt.start()), part.find("开"));
        prop_assert_eq!(
            excerpt.split_once("，").map(|(a, b)| (one(a), one(b))),
            part.split_once("，").map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
        let (run, rest) = excerpt.split_while(|c| c != 'b');
        prop_assert_eq!(one(run) + &one(rest), part.as_str());
        prop_assert!(!run.contains('b') && (rest.is_empty() || rest.starts_with('b')));
        let chars: String = excerpt.chars().map(|(c, place)| { assert_eq!(one(place), c.to_string()); c }).collect();
        prop_assert_eq!(chars, part);
    }
}
