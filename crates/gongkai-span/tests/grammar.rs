//! A grammar over excerpts gives what the same grammar gives over strings, with places.

use gongkai_span::{Clean, Excerpt};
use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take, take_until, take_while1};
use nom::character::complete::{char, digit1, one_of};
use nom::combinator::{opt, recognize};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded};
use nom::{Compare, FindSubstring, IResult, Input, Offset, Parser};
use proptest::prelude::*;

// list   = item *("、" item)
// item   = number / quoted / word
// number = 1*DIGIT ["." 1*DIGIT]
// quoted = "《" *CHAR "》"
// word   = ("no" / "第") any / 1*CJK
fn list<I>(input: I) -> IResult<I, Vec<I>>
where
    I: Input<Item = char> + Offset + Compare<&'static str> + FindSubstring<&'static str>,
{
    let number = recognize((digit1, opt(preceded(char('.'), digit1))));
    let quoted = delimited(tag("《"), take_until("》"), one_of("》"));
    let word = alt((
        preceded(alt((tag_no_case("no"), tag("第"))), take(1_usize)),
        take_while1(|c| ('\u{4E00}'..'\u{A000}').contains(&c)),
    ));
    separated_list1(char('、'), alt((number, quoted, word))).parse(input)
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
    fn as_over_strings(before in "[一a\u{20000}]{0,3}", text in "([0-9]{1,2}(\\.[0-9])?|《[a公]{0,2}》|(no|NO|第)?[公开号]{0,2}|、|.){0,6}") {
        let whole = format!("{before}{text}");
        let excerpt = Excerpt::<Clean>::new(&whole).unwrap().get(before.len()..whole.len()).unwrap();
        match (list(excerpt), list(text.as_str())) {
            (Ok((rest, items)), Ok((rest_text, texts))) => {
                prop_assert_eq!(rest.text(), rest_text);
                prop_assert_eq!(rest.end(), whole.len());
                prop_assert_eq!(items.len(), texts.len());
                for (item, text) in items.into_iter().zip(texts) {
                    prop_assert_eq!(item.text(), text);
                    prop_assert_eq!(item.span().slice(&whole), Some(text));
                }
            }
            (Err(_), Err(_)) => {}
            (over_excerpt, over_text) => prop_assert!(false, "{over_excerpt:?} but {over_text:?}"),
        }
    }
}

#[test]
fn items_carry_their_spans() {
    let whole = "公开12.5、《条例》、第二";
    let excerpt = Excerpt::<Clean>::new(whole).unwrap();
    let (rest, items) = list(excerpt.strip_prefix("公开").unwrap()).unwrap();
    assert!(rest.is_empty());
    let places: Vec<_> = items
        .iter()
        .map(|item| (item.text(), item.start()))
        .collect();
    assert_eq!(places, [("12.5", 6), ("条例", 16), ("二", 31)]);
}
