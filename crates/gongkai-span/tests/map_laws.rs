//! The laws of the source map, on generated edits.

use gongkai_span::{Clean, CleanSpan, Source, SourceSpan, Span, Stage, TextBuilder, TextMap};
use proptest::prelude::*;

/// What to do with the next few characters of the input.
#[derive(Debug, Clone)]
enum Edit {
    Copy(usize),
    Skip(usize),
    Replace(usize, String),
    Exchange(usize),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        4 => (0usize..6).prop_map(Edit::Copy),
        2 => (0usize..4).prop_map(Edit::Skip),
        2 => (0usize..4, "[a-z息𠀀]{0,3}").prop_map(|(n, text)| Edit::Replace(n, text)),
        1 => (0usize..5).prop_map(Edit::Exchange),
    ];
    prop::collection::vec(edit, 0..20)
}

fn text() -> impl Strategy<Value = String> {
    "[a-c3息公开３\u{3000}é𠀀\n]{0,40}"
}

/// Applies the edits; the map is the builder's.
fn apply<A, B>(input: &str, edits: &[Edit]) -> (String, TextMap<A, B>) {
    let mut builder = TextBuilder::<A, B>::new(input);
    for edit in edits {
        let ahead = |n: usize| {
            let rest = builder.rest();
            builder.position() + rest.char_indices().nth(n).map_or(rest.len(), |(at, _)| at)
        };
        match edit {
            Edit::Copy(n) => builder.copy_to(ahead(*n)),
            Edit::Skip(n) => builder.skip_to(ahead(*n)),
            Edit::Replace(n, text) => builder.replace_to(ahead(*n), text),
            Edit::Exchange(n) => {
                let end = ahead(*n);
                let text: String = input
                    .get(builder.position()..end)
                    .unwrap_or_default()
                    .chars()
                    .map(|c| {
                        if c == '息' {
                            '讯'
                        } else if c == '３' {
                            '3'
                        } else {
                            c
                        }
                    })
                    .collect();
                builder.exchange_to(end, &text);
            }
        }
    }
    builder.finish()
}

fn spans_of(text: &str) -> Vec<(usize, usize)> {
    let mut bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bounds.push(text.len());
    let pairs = |i: usize| bounds[i..].iter().copied();
    (0..bounds.len())
        .flat_map(|i| pairs(i).map(|end| (bounds[i], end)).collect::<Vec<_>>())
        .collect()
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

    /// Every character of the derived text comes from at least one byte, on character boundaries,
    /// and a character that was copied comes from itself.
    #[test]
    fn every_character_has_a_source(source in text(), edits in edits()) {
        let (clean, map) = apply::<Source, Clean>(&source, &edits);
        prop_assert_eq!(map.derived_len(), clean.len());
        for (at, c) in clean.char_indices() {
            let span = CleanSpan::new(at, at + c.len_utf8()).unwrap();
            let back = map.to_source(span).unwrap();
            prop_assert!(!back.is_empty());
            prop_assert!(back.slice(&source).is_some(), "{:?} cuts a character of {:?}", back, source);
        }
    }

    /// Going forward in the derived text never goes backward in the source.
    #[test]
    fn mapping_is_monotonic(source in text(), edits in edits()) {
        let (clean, map) = apply::<Source, Clean>(&source, &edits);
        let mut last = SourceSpan::new(0, 0).unwrap();
        for (at, c) in clean.char_indices() {
            let span = map.to_source(CleanSpan::new(at, at + c.len_utf8()).unwrap()).unwrap();
            prop_assert!(last.start() <= span.start() && last.end() <= span.end());
            last = span;
        }
    }

    /// A text that nothing is done to has the identity map, and the other way round.
    #[test]
    fn untouched_text_has_the_identity_map(source in text()) {
        let (clean, map) = apply::<Source, Clean>(&source, &[]);
        prop_assert_eq!(&clean, &source);
        prop_assert!(map.is_identity());
        prop_assert_eq!(&map, &TextMap::identity(source.len()).unwrap());
        for (start, end) in spans_of(&source) {
            let back = map.to_source(CleanSpan::new(start, end).unwrap()).unwrap();
            prop_assert_eq!((back.start(), back.end()), (start, end));
        }
    }

    /// Mapping through the composed map equals mapping twice.
    #[test]
    fn composing_equals_mapping_twice(source in text(), first in edits(), second in edits()) {
        let (middle, inner) = apply::<Source, Stage>(&source, &first);
        let (clean, outer) = apply::<Stage, Clean>(&middle, &second);
        let both = inner.then(&outer).unwrap();
        prop_assert_eq!(both.derived_len(), clean.len());
        for (start, end) in spans_of(&clean) {
            let span: Span<Clean> = Span::new(start, end).unwrap();
            let twice = inner.to_source(outer.to_source(span).unwrap()).unwrap();
            let once = both.to_source(span).unwrap();
            if start < end {
                prop_assert_eq!(once, twice, "{:?}", span);
            }
        }
    }

    /// The way back: what a derived range came from contains that range again.
    #[test]
    fn there_and_back_contains_the_start(source in text(), edits in edits()) {
        let (clean, map) = apply::<Source, Clean>(&source, &edits);
        for (start, end) in spans_of(&clean) {
            let span = CleanSpan::new(start, end).unwrap();
            let back = map.to_derived(map.to_source(span).unwrap()).unwrap();
            prop_assert!(start == end || back.contains(span), "{:?} came back as {:?}", span, back);
        }
    }

    /// Dropped and kept pieces cover the source once.
    #[test]
    fn kept_pieces_are_in_order_and_apart(source in text(), edits in edits()) {
        let (_, map) = apply::<Source, Clean>(&source, &edits);
        let mut last = 0;
        for piece in map.kept() {
            prop_assert!(piece.start() >= last && !piece.is_empty());
            last = piece.end();
        }
        prop_assert!(last <= source.len());
    }
}
