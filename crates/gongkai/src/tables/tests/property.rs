//! Whatever a form is filled with and however it is printed, the same cells are read.

use std::collections::HashMap;

use gongkai_report::CellState;
use gongkai_tests::Dice;
use gongkai_tests::forms::{Blanks, Form, Noise, Shape, form, page};
use proptest::prelude::*;

use super::document;
use super::found::{formats, lines_of, others};
use crate::tables::{FaultKind, tables};

fn noise() -> impl Strategy<Value = Noise> {
    (any::<bool>(), any::<bool>(), any::<bool>(), any::<u64>()).prop_map(
        |(spaces, breaks, traditional, seed)| Noise {
            spaces,
            breaks,
            traditional,
            seed,
        },
    )
}

/// The page gives each cell right or as lost.
fn never_misread(form: &Form, shape: Shape, noise: Noise) -> Result<(), TestCaseError> {
    let page = page(form, shape, noise);
    let facts = tables(&document(&page));
    let got: HashMap<_, _> = lines_of(&facts)
        .into_iter()
        .map(|l| ((l.0, l.1, l.2), l))
        .collect();
    for want in form.lines() {
        let line = got.get(&(want.0, want.1, want.2));
        let lost = line.is_none_or(|line| line.3 == CellState::Lost);
        prop_assert!(
            lost || line == Some(&want),
            "want {want:?}, got {line:?}\n{page}"
        );
    }
    Ok(())
}

/// The page gives the same cells.
fn same(form: &Form, shape: Shape, noise: Noise) -> Result<(), TestCaseError> {
    let page = page(form, shape, noise);
    let document = document(&page);
    let facts = tables(&document);
    let (want, got) = (form.lines(), lines_of(&facts));
    let first = want.iter().zip(&got).find(|(want, got)| want != got);
    prop_assert!(
        first.is_none() && want.len() == got.len(),
        "{shape:?}: {first:?}\n{page}"
    );
    prop_assert_eq!(formats(&facts), [form.format; 3]);
    prop_assert!(others(&facts).is_empty(), "{:?}", others(&facts));
    prop_assert!(facts.iter().all(|fact| fact.faults.is_empty()), "{page}");
    for cell in facts
        .iter()
        .filter_map(|fact| fact.table.standard())
        .flat_map(|t| &t.cells)
    {
        let printed = cell.span.and_then(|span| span.slice(&page));
        if let Some(value) = cell.value {
            let digits = |text: &str| {
                text.chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            };
            let printed = digits(printed.unwrap_or_default());
            let value = digits(&value.to_string());
            prop_assert!(
                printed.starts_with(&value),
                "{value} is read from {printed:?}"
            );
        }
    }
    Ok(())
}

/// Every cell read is the one printed or lost; nothing is missing, and something is right.
fn survivors(form: &Form, page: &str) -> Result<usize, TestCaseError> {
    let facts = tables(&document(page));
    let got: HashMap<_, _> = lines_of(&facts)
        .into_iter()
        .map(|l| ((l.0, l.1, l.2), l))
        .collect();
    let mut right = 0;
    for want in form.lines() {
        let key = (want.0, want.1, want.2);
        match got.get(&key) {
            Some(line) if *line == want => right += 1,
            Some((.., CellState::Lost, _, _)) => {}
            other => prop_assert!(false, "want {want:?}, got {other:?}\n{page}"),
        }
    }
    Ok(right)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn shapes_that_show_empty_cells(
        form in form(Blanks::Allowed),
        shape in prop::sample::select(Shape::WITH_BLANKS.to_vec()),
        noise in noise(),
    ) {
        // Where spaces stand around values by chance, dividers side by side say nothing.
        let spaces = noise.spaces && shape != Shape::PipesTight;
        same(&form, shape, Noise { spaces, ..noise })?;
    }

    #[test]
    fn shapes_that_do_not(
        form in form(Blanks::None),
        shape in prop::sample::select(Shape::WITHOUT_BLANKS.to_vec()),
        noise in noise(),
    ) {
        // Spaces strewn into a table that spaces divide may cost cells, never change one.
        if shape == Shape::Spaced && noise.spaces {
            never_misread(&form, shape, noise)?;
        } else {
            same(&form, shape, noise)?;
        }
    }

    #[test]
    fn empty_cells_that_vanish_are_never_misread(
        form in form(Blanks::Allowed),
        shape in prop::sample::select(vec![Shape::Lines, Shape::LinesApart, Shape::Spaced]),
        noise in noise(),
    ) {
        never_misread(&form, shape, noise)?;
    }

    #[test]
    fn repeated_lines_that_were_removed_are_lost(form in form(Blanks::None), noise in noise()) {
        let noise = Noise { breaks: false, ..noise };
        let whole = page(&form, Shape::Lines, noise);
        let mut seen = std::collections::HashSet::new();
        let kept: Vec<&str> = whole.lines().filter(|line| seen.insert(line.trim())).collect();
        survivors(&form, &kept.join("\n"))?;
    }

    #[test]
    fn cells_that_run_together_are_told_apart_or_lost(form in form(Blanks::None), noise in noise()) {
        let noise = Noise { spaces: false, breaks: false, ..noise };
        survivors(&form, &page(&form, Shape::Glued, noise))?;
    }

    #[test]
    fn a_table_that_breaks_off_keeps_its_beginning(
        form in form(Blanks::None),
        shape in prop::sample::select(vec![Shape::Lines, Shape::PipesFilled, Shape::ExplodedAfter, Shape::HtmlSpans]),
        percent in 0_usize..100,
    ) {
        let whole = page(&form, shape, Noise::default());
        let line = whole.lines().count() * percent / 100;
        let part = whole.lines().take(line).collect::<Vec<_>>().join("\n");
        let facts = tables(&document(&part));
        let want: HashMap<_, _> = form.lines().into_iter().map(|l| ((l.0, l.1, l.2), l)).collect();
        for line in lines_of(&facts) {
            let key = (line.0, line.1, line.2);
            let right = line.3 == CellState::Lost || want.get(&key) == Some(&line);
            prop_assert!(right, "got {line:?} for {:?}\n{part}", want.get(&key));
        }
    }

    #[test]
    fn two_copies_are_one_table(
        form in form(Blanks::Allowed),
        shape in prop::sample::select(Shape::WITH_BLANKS.to_vec()),
    ) {
        let one = page(&form, shape, Noise::default());
        let facts = tables(&document(&format!("{one}\n{one}")));
        prop_assert_eq!(lines_of(&facts), form.lines());
        let repeated = |fact: &crate::tables::TableFact| {
            fact.faults.iter().any(|fault| fault.kind == FaultKind::Repeated)
        };
        prop_assert!(facts.iter().all(repeated));
    }

    #[test]
    fn no_text_panics(pieces in prop::collection::vec(piece(), 0..120)) {
        let text = pieces.concat();
        let _ = tables(&document(&text));
        let _ = tables(&document(&format!("<table>{}</table>", text.replace('|', "<td>"))));
    }

    #[test]
    fn a_shuffled_page_gives_at_most_the_printed_cells(
        form in form(Blanks::None),
        shape in prop::sample::select(vec![Shape::Lines, Shape::PipesFilled, Shape::Spaced]),
        seed in any::<u64>(),
    ) {
        let whole = page(&form, shape, Noise::default());
        let mut lines: Vec<&str> = whole.lines().collect();
        let mut dice = Dice(seed);
        for index in (1..lines.len()).rev() {
            lines.swap(index, dice.roll(index + 1));
        }
        let facts = tables(&document(&lines.join("\n")));
        let cells = facts.iter().filter_map(|fact| fact.table.standard()).map(|t| t.cells.len());
        prop_assert!(cells.sum::<usize>() <= 3 * lines.len() * 25);
    }
}

fn piece() -> impl Strategy<Value = String> {
    let words = vec![
        "第二十条第（一）项",
        "信息内容",
        "规章",
        "行政许可",
        "行政处罚",
        "自然人",
        "其他",
        "总计",
        "一、本年新收政府信息公开申请数量",
        "（一）予以公开",
        "3.其他",
        "（七）总计",
        "结果维持",
        "结果纠正",
        "尚未审结",
        "其他结果",
        "行政复议",
        "复议后起诉",
        "|",
        "||",
        "|||",
        "\n",
        " ",
        "0",
        "12",
        "减",
        "万元",
        "-",
        "/",
        "。",
        "规章000",
        "---",
        "<tr>",
        "<td rowspan=999999999>",
    ];
    prop_oneof![
        12 => prop::sample::select(words).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}
