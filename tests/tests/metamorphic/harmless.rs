//! Changes that say nothing: year, sections, statistics and tables stay what they are.
//!
//! Each change is tried on the five seeds and on made-up reports with and without the standard
//! tables, alone and with a second one. Whatever was changed, all invariants hold, so that each
//! value still reads again from its place in the changed page.

use gongkai::{ExtractOptions, Extraction};
use gongkai_tests::forms::{Blanks, Shape};
use gongkai_tests::made::{Dress, Made, prose, tabled};
use gongkai_tests::{Change, Dice, Page, Seen, cases, invariants, seed};
use proptest::prelude::*;

/// What is read from a page; all invariants hold.
fn read(bytes: &[u8]) -> Result<Seen, TestCaseError> {
    let read = Extraction::read("page", bytes, &ExtractOptions::default());
    let read = read.map_err(|error| TestCaseError::fail(error.to_string()))?;
    let broken = invariants::broken(&read);
    prop_assert!(broken.is_empty(), "{broken:#?}\n{}", read.source);
    Ok(Seen::of(&read.report))
}

/// The page reads the same after the changes.
fn same(page: &Page, changes: &[Change], seed: u64) -> Result<(), TestCaseError> {
    // A layout is HTML, so what it is compared with is, too.
    let page = if changes.contains(&Change::Layout) {
        page.to_html()
    } else {
        page.clone()
    };
    let before = read(page.text.as_bytes())?;
    let (bytes, page) = Change::all(changes, &page, &mut Dice(seed));
    let after = read(&bytes)?;
    let mut differences = before.differences(&after);
    if changes.contains(&Change::Wraps) && !page.html {
        // A line that reads as an end by chance stays apart, and a figure cut in two goes missing, or
        // the words before it that name its channel or its category do. None may come from it.
        let told = |line: &String| line.split(" of ").next().unwrap_or_default().to_owned();
        let mut known: Vec<String> = before.statistics.iter().map(told).collect();
        // The figures that kept most of their words are looked for first.
        let mut lines: Vec<String> = after.statistics.iter().map(told).collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.len()));
        let new = lines.into_iter().find(|line| {
            let same = known.iter().position(|known| known == line);
            let place = same.or_else(|| known.iter().position(|known| lost_words(known, line)));
            place.map(|place| known.swap_remove(place)).is_none()
        });
        prop_assert!(new.is_none(), "{changes:?}: {new:?} is new\n{}", page.text);
        differences.retain(|difference| difference.subject != "statistics");
    }
    let told: Vec<_> = differences.iter().map(ToString::to_string).collect();
    prop_assert!(told.is_empty(), "{changes:?}: {told:#?}\n{}", page.text);
    Ok(())
}

/// Whether the figure `is` is the figure `was` without its channel or its category. What is left of key
/// information whose field stands behind a line's end is disclosed information.
fn lost_words(was: &str, is: &str) -> bool {
    // Metric, channel, category, and bound, value and unit.
    fn parts(line: &str) -> Option<[&str; 4]> {
        let (metric, rest) = line.split_once(' ')?;
        let (channel, rest) = rest.split_once(' ')?;
        let (at, _) = rest.rmatch_indices(' ').nth(2)?;
        Some([metric, channel, rest.get(..at)?, rest.get(at..)?])
    }
    let (Some(was), Some(is)) = (parts(was), parts(is)) else {
        return false;
    };
    let kept = |index: usize| was[index] == is[index];
    let kept_or_lost = |index: usize| kept(index) || is[index].is_empty();
    let general = (was[0], is[0]) == ("key_information", "information_disclosed") && !kept(2);
    (kept(0) || general) && kept_or_lost(1) && kept_or_lost(2) && kept(3)
}

#[test]
fn a_figure_that_lost_words_is_told_from_another() {
    let was = "information_disclosed website 政府采购 exact 92 条";
    assert!(lost_words(was, "information_disclosed   exact 92 条"));
    assert!(lost_words(
        was,
        "information_disclosed website  exact 92 条"
    ));
    assert!(!lost_words(was, "information_disclosed  采购 exact 92 条"));
    assert!(!lost_words(was, "information_disclosed   exact 2 条"));
    assert!(!lost_words("information_disclosed   exact 92 条", was));
    let key = "key_information  政府采购信息 exact 92 条";
    assert!(lost_words(key, "information_disclosed   exact 92 条"));
    assert!(!lost_words(was, "key_information   exact 92 条"));
}

/// The figures of a page without the names of categories, which are words.
fn read_figures(page: &Page) -> Vec<String> {
    let report = gongkai::extract("page", page.text.as_bytes(), &ExtractOptions::default());
    let figures = report.map(|report| report.statistics).unwrap_or_default();
    let line = |figure: &gongkai::report::Statistic| {
        let channel = figure.channel.map(|c| format!("{c} ")).unwrap_or_default();
        let unit = figure.unit.as_deref().unwrap_or_default();
        format!(
            "{} {channel}{} {} {unit}",
            figure.metric,
            figure.bound.name(),
            figure.value
        )
    };
    figures.iter().map(line).collect()
}

fn text_shape() -> impl Strategy<Value = Dress> {
    prop::sample::select(vec![
        Shape::PipesFilled,
        Shape::PipesBare,
        Shape::PipesWide,
        Shape::ExplodedAfter,
    ])
    .prop_map(Dress::Text)
}

fn html_shape() -> impl Strategy<Value = Dress> {
    prop::sample::select(vec![Shape::HtmlSpans, Shape::HtmlTrap, Shape::HtmlBare])
        .prop_map(Dress::Html)
}

fn dress() -> impl Strategy<Value = Dress> {
    prop_oneof![text_shape(), html_shape()]
}

fn on_seeds(change: Change) {
    let runs = cases(2).cases;
    for index in 0..5 {
        let page = Page::plain(seed(index));
        for run in 0..runs {
            let seed = u64::from(run) * 7919 + 1;
            if let Err(error) = same(&page, &[change], seed) {
                panic!("seed {index}, run {run}: {error}");
            }
        }
    }
}

fn on_reports(change: Change, report: impl Strategy<Value = Made>) {
    let mut runner = proptest::test_runner::TestRunner::new(cases(12));
    let strategy = (report, dress(), any::<u64>());
    let tried = runner.run(&strategy, |(made, dress, seed)| {
        same(&made.page(dress), &[change], seed)
    });
    if let Err(error) = tried {
        panic!("{error}");
    }
}

macro_rules! changes {
    ($($name:ident: $change:expr;)*) => {
        mod seeds {
            use super::*;
            $(#[test] fn $name() { on_seeds($change); })*
        }
        mod prose_reports {
            use super::*;
            $(#[test] fn $name() { on_reports($change, prose()); })*
        }
        mod tabled_reports {
            use super::*;
            $(#[test] fn $name() { on_reports($change, tabled(Blanks::Allowed)); })*
        }
    };
}

changes! {
    furniture: Change::Furniture;
    encoding: Change::Encoding;
    traditional: Change::Traditional;
    pinyin: Change::Pinyin;
    plain_pinyin: Change::PlainPinyin;
    spaces: Change::Spaces;
    wraps: Change::Wraps;
    width: Change::Width;
    layout: Change::Layout;
}

fn change() -> impl Strategy<Value = Change> {
    prop::sample::select(Change::ALL.to_vec())
}

#[test]
fn two_changes_on_seeds() {
    let mut runner = proptest::test_runner::TestRunner::new(cases(12));
    let strategy = (0..5_usize, change(), change(), any::<u64>());
    let tried = runner.run(&strategy, |(index, one, two, seed)| {
        same(&Page::plain(gongkai_tests::seed(index)), &[one, two], seed)
    });
    if let Err(error) = tried {
        panic!("{error}");
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn what_was_made_is_read(made in prop_oneof![prose(), tabled(Blanks::Allowed)], dress in dress()) {
        let page = made.page(dress);
        let seen = read(page.text.as_bytes())?;
        prop_assert_eq!(&seen.year, &[format!("annual_report {:?}", Some(made.year))], "{}", page.text);
        prop_assert_eq!(&seen.sections, &made.sections(), "{}", page.text);
        let told: Vec<String> = made
            .figures()
            .iter()
            .map(|figure| {
                let channel = figure.channel.map(|c| c.to_string()).unwrap_or_default();
                format!("{} {channel} {} {} {}", figure.metric, figure.bound.name(), figure.value, figure.unit)
            })
            .collect();
        let found: Vec<String> = read_figures(&page);
        let told: Vec<String> = told.iter().map(|line| line.replace("  ", " ")).collect();
        prop_assert_eq!(found, told, "{}", page.text);
    }

    #[test]
    fn two_changes_on_reports(
        made in prop_oneof![prose(), tabled(Blanks::Allowed)],
        dress in dress(),
        one in change(),
        two in change(),
        seed in any::<u64>(),
    ) {
        same(&made.page(dress), &[one, two], seed)?;
    }
}
