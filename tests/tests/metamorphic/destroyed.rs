//! What is destroyed is missed or raised, never read as something else.
//!
//! A page that has lost one character says something else, and sometimes what it then says is plain:
//! `123件` without its 3 is `12件`, `12月` without its 1 is `2月`, a cell of `100.5` without its point
//! is `1005`, and nothing within them tells. So
//! what can be asked of every deletion is this ([`anything`]):
//!
//! * A value is what is printed at its place, and all of it: no number is read from a part of the
//!   digits, points and commas that stand together, which is what is left of a number that lost one.
//! * Values that stand elsewhere stay what they are or go missing.
//! * The year stays or goes missing, and so does the stated period where it lost a separator or a
//!   digit of a year.
//!
//! Where the page says a thing twice, the loss shows, and then it must be raised: parts with their
//! sum, shares with their counts, cells with their totals, the text with the table. A day that lost a
//! separator and a document number that lost a bracket are the same, damaged, or missing.

use gongkai::report::{CellState, FindingCode, Reading, Table, TableKind};
use gongkai::{ExtractOptions, Extraction, Report};
use gongkai_tests::forms::{APPLICANTS, Blanks, Filled, Form, Noise, Shape, form, page};
use gongkai_tests::made::{Dress, Made, prose, tabled};
use gongkai_tests::{Dice, Page, cases, invariants};
use proptest::prelude::*;

fn read(text: &str) -> Extraction {
    Extraction::read("page", text.as_bytes(), &ExtractOptions::default()).expect("a page")
}

/// What a deletion may take away.
const MARKS: &str = "年月日,.，|、：（）至%";

/// A deletion: the page without one character, and where that stood.
#[derive(Debug)]
struct Loss {
    text: String,
    at: usize,
    lost: char,
}

/// Every place of a page, outside of tags, at which a digit or a separator stands.
fn places(page: &Page) -> Vec<(usize, char)> {
    let mut inside = false;
    let mut out = Vec::new();
    for (at, c) in page.text.char_indices() {
        match c {
            '<' if page.html => inside = true,
            '>' if page.html => inside = false,
            _ if inside => {}
            _ if c.is_ascii_digit() || MARKS.contains(c) => out.push((at, c)),
            _ => {}
        }
    }
    out
}

fn without(page: &Page, at: usize, lost: char) -> Loss {
    let (before, behind) = page.text.split_at(at);
    let behind = behind.strip_prefix(lost).unwrap_or(behind);
    Loss {
        text: format!("{before}{behind}"),
        at,
        lost,
    }
}

/// Whether the cleaned text at a place is a whole number with nothing of a number beside it.
fn is_whole(read: &Extraction, span: gongkai::text::SourceSpan) -> bool {
    let Some(clean) = read.document.map().to_derived(span) else {
        return false;
    };
    let text = read.document.text();
    let (before, behind) = (text.get(..clean.start()), text.get(clean.end()..));
    let (Some(before), Some(behind)) = (before, behind) else {
        return false;
    };
    let own = read.document.slice(clean);
    let begins = own.starts_with(|c: char| c.is_ascii_digit());
    let ends = own.ends_with(|c: char| c.is_ascii_digit());
    let mut back = before.chars().rev();
    let torn = match back.next() {
        Some(c) if c.is_ascii_digit() => true,
        Some(',' | '.') => back.next().is_some_and(|c| c.is_ascii_digit()) || before.ends_with('.'),
        _ => false,
    };
    let mut on = behind.chars();
    let cut = match on.next() {
        Some(c) if c.is_ascii_digit() => true,
        Some(',' | '.') => on.next().is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    };
    !(begins && torn || ends && cut)
}

/// The figures with their places, without what they are part of, which counts figures.
fn figures(report: &Report) -> Vec<(usize, usize, String)> {
    let line = |figure: &gongkai::report::Statistic| {
        let said = format!(
            "{} {:?} {} {} {:?}",
            figure.metric,
            figure.channel,
            figure.bound.name(),
            figure.value,
            figure.unit
        );
        (figure.span.start(), figure.span.end(), said)
    };
    report.statistics.iter().map(line).collect()
}

fn anything(page: &Page, loss: &Loss) -> Result<(), TestCaseError> {
    let Loss { text, at, lost } = loss;
    let (before, after) = (read(&page.text), read(text));
    let near: String = text
        .get(at.saturating_sub(90)..)
        .or_else(|| text.get(at.saturating_sub(91)..))
        .or_else(|| text.get(at.saturating_sub(92)..))
        .unwrap_or_default()
        .chars()
        .take(60)
        .collect();
    let told = format!("without {lost} at {at}: {near:?}");
    let broken = invariants::broken(&after);
    prop_assert!(broken.is_empty(), "{broken:#?} {told}");
    for quantity in &after.report.mentions.quantities {
        prop_assert!(
            is_whole(&after, quantity.span),
            "{} is part of a number {told}",
            quantity.text
        );
    }
    for place in after
        .report
        .statistics
        .iter()
        .filter_map(|figure| figure.value_span)
    {
        prop_assert!(is_whole(&after, place), "part of a number {told}");
    }
    // Elsewhere: what is there now was there before.
    let known = figures(&before.report);
    for (start, end, said) in figures(&after.report) {
        let touched = start <= *at && *at <= end;
        let there = known.iter().any(|(_, _, known)| *known == said);
        prop_assert!(touched || there, "{said} was not there before {told}");
    }
    let year = |report: &Report| report.year.as_ref().map(|year| year.value);
    let (was, is) = (year(&before.report), year(&after.report));
    prop_assert!(is.is_none() || is == was, "{was:?} became {is:?} {told}");
    period(&before.report, &after.report, loss)?;
    cells(&before.report, &after.report, page, loss)
}

/// The stated period stays or goes where a separator or a digit of a year was lost.
fn period(before: &Report, after: &Report, loss: &Loss) -> Result<(), TestCaseError> {
    let (Some(was), Some(is)) = (&before.coverage, &after.coverage) else {
        return Ok(());
    };
    let touched = is
        .span
        .is_some_and(|span| (span.start()..=span.end()).contains(&loss.at));
    let same = (was.start, was.end) == (is.start, is.end);
    if touched && loss.lost.is_ascii_digit() && !same {
        // A digit of a month or a day: what is left may be plain, but the years are what they were.
        use chrono::Datelike as _;
        let years = (is.start.year(), is.end.year()) == (was.start.year(), was.end.year());
        prop_assert!(years, "{was:?} became {is:?}");
        return Ok(());
    }
    prop_assert!(
        same,
        "{was:?} became {is:?} without {} at {}",
        loss.lost,
        loss.at
    );
    Ok(())
}

/// Cells of other rows stay or are lost; those of a row that lost a divider as well, unless raised.
fn cells(before: &Report, after: &Report, page: &Page, loss: &Loss) -> Result<(), TestCaseError> {
    for was in &before.tables {
        let Some(known) = was.standard() else {
            continue;
        };
        let same = |table: &&Table| table.kind() == was.kind();
        let Some(is) = after.tables.iter().find(same) else {
            continue;
        };
        let Some(standard) = is.standard() else {
            continue;
        };
        for cell in &standard.cells {
            let Some(first) = known.cell(cell.row, cell.column) else {
                continue;
            };
            let row = known.cells.iter().filter(|other| other.row == cell.row);
            let places: Vec<_> = row.filter_map(|other| other.span).collect();
            let start = places.iter().map(|span| span.start()).min().unwrap_or(0);
            let end = places.iter().map(|span| span.end()).max().unwrap_or(0);
            // The label and what closes the row belong to it.
            let label = page
                .text
                .get(..start)
                .map_or(0, |text| text.trim_end().rfind('\n').unwrap_or(0));
            let touched = (label..=end + 8).contains(&loss.at);
            let kept =
                (first.state, first.value, &first.unit) == (cell.state, cell.value, &cell.unit);
            let gone = !matches!(cell.state, CellState::Number | CellState::Zero);
            let raised = after.findings.iter().any(|finding| {
                finding
                    .spans
                    .iter()
                    .any(|span| standard.span.overlaps(*span))
            });
            // A number that lost a digit or its point: what is left may be plain.
            let own = (loss.lost.is_ascii_digit() || matches!(loss.lost, '.' | ','))
                && first
                    .span
                    .is_some_and(|span| (span.start()..=span.end()).contains(&loss.at));
            prop_assert!(
                kept || gone || touched && (own || raised || cell.value.is_none()),
                "{} {} was {:?} and is {:?}, without {} at {}",
                cell.row,
                cell.column,
                first.value,
                cell.value,
                loss.lost,
                loss.at
            );
        }
    }
    Ok(())
}

fn dress() -> impl Strategy<Value = Dress> {
    prop_oneof![
        prop::sample::select(vec![
            Shape::PipesFilled,
            Shape::PipesWide,
            Shape::PipesTight
        ])
        .prop_map(Dress::Text),
        prop::sample::select(vec![Shape::HtmlSpans, Shape::HtmlBare]).prop_map(Dress::Html),
    ]
}

fn lose(made: &Made, dress: Dress, dice: &mut Dice, times: usize) -> Result<(), TestCaseError> {
    let page = made.page(dress);
    let places = places(&page);
    for _ in 0..times {
        let (at, lost) = places[dice.roll(places.len())];
        anything(&page, &without(&page, at, lost))?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn any_character_of_prose(made in prose(), dress in dress(), seed in any::<u64>()) {
        lose(&made, dress, &mut Dice(seed), 4)?;
    }

    #[test]
    fn any_character_of_tables(made in tabled(Blanks::None), dress in dress(), seed in any::<u64>()) {
        lose(&made, dress, &mut Dice(seed), 4)?;
    }
}

const HEAD: &str = "青山县水利局2022年政府信息公开工作年度报告\n一、总体情况\n";

/// The report on a body of one section.
fn body(text: &str) -> Report {
    let read = read(&format!(
        "{HEAD}{text}\n二、存在的主要问题\n公开的时效有待提高。\n"
    ));
    invariants::hold(&read);
    read.report
}

/// The dates of the text, without those of the title above it.
fn days(text: &str) -> Vec<gongkai::report::DateMention> {
    let mut dates = body(text).mentions.dates;
    dates.retain(|date| date.span.start() >= HEAD.len());
    dates
}

fn raises(report: &Report, code: FindingCode) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

/// The texts without each of their characters that `which` picks, each once.
fn losses(text: &str, which: impl Fn(char) -> bool) -> Vec<String> {
    let places = text.char_indices().filter(|(_, c)| which(*c));
    places
        .map(|(at, c)| {
            let (before, behind) = text.split_at(at);
            format!("{before}{}", behind.strip_prefix(c).unwrap_or(behind))
        })
        .collect()
}

proptest! {
    #![proptest_config(cases(16))]

    /// A day without one of 年月日 is the same day, a longer time around it, damaged, or nothing.
    #[test]
    fn a_day_that_loses_a_separator(year in 2008..2026_i32, month in 1..13_u32, day in 1..29_u32) {
        let date = chrono::NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        let text = format!("我局于{year}年{month}月{day}日召开政务公开会议，部署相关工作。");
        for text in losses(&text, |c| "年月日".contains(c)).into_iter().take(4) {
            for found in days(&text) {
                let right = match &found.reading {
                    Reading::Days { start, end } => {
                        start.is_none_or(|start| start <= date) && end.is_none_or(|end| date <= end)
                    }
                    Reading::Damaged { .. } => true,
                };
                prop_assert!(right, "{found:?} in {text}");
            }
        }
    }

    /// A year of three digits is no year, and the day after it is not one of the reporting year.
    #[test]
    fn a_day_that_loses_a_digit_of_its_year(year in 2008..2026_i32, month in 1..13_u32, day in 1..29_u32) {
        let date = chrono::NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        let printed = format!("{year}年");
        for year in losses(&printed, |c| c.is_ascii_digit()) {
            let text = format!("我局于{year}{month}月{day}日召开政务公开会议，部署相关工作。");
            for found in days(&text) {
                let right = match &found.reading {
                    Reading::Days { start, .. } => *start == Some(date),
                    Reading::Damaged { .. } => true,
                };
                prop_assert!(right, "{found:?} in {text}");
            }
        }
    }

    /// Digits grouped by thousands are one number or none: a separator less changes nothing, a digit
    /// less is seen unless it is one of the first group's.
    #[test]
    fn a_grouped_number(value in 1_000_000..100_000_000_u64) {
        let groups = format!("{},{:03},{:03}", value / 1_000_000, value / 1000 % 1000, value % 1000);
        let read = |number: &str| -> Vec<String> {
            let report = body(&format!("全年共主动公开政府信息{number}条。"));
            report.statistics.iter().map(|figure| figure.value.to_string()).collect()
        };
        prop_assert_eq!(read(&groups), [value.to_string()]);
        for number in losses(&groups, |c| c == ',') {
            let read = read(&number);
            prop_assert!(read.is_empty() || read == [value.to_string()], "{number} reads {read:?}");
        }
        let led = groups.find(',').unwrap_or(0);
        for (at, _) in groups.char_indices().filter(|(at, c)| *at > led && c.is_ascii_digit()) {
            let number: String = groups.char_indices().filter(|(place, _)| *place != at).map(|(_, c)| c).collect();
            let read = read(&number);
            prop_assert!(read.is_empty(), "{number} reads {read:?}");
        }
    }

    /// Parts that are all the parts, and their sum.
    #[test]
    fn a_sum_and_its_parts(one in 1..900_u32, two in 1..900_u32, three in 1..900_u32) {
        let text = format!(
            "全年共主动公开政府信息{}条，其中机构职能类{one}条、工作动态类{two}条、其他{three}条。",
            one + two + three
        );
        prop_assert!(!raises(&body(&text), FindingCode::SumMismatch), "{text}");
        for (index, changed) in losses(&text, |c| c.is_ascii_digit()).into_iter().enumerate() {
            let report = body(&changed);
            // A number that lost its only digit is no number: then a part is missing.
            let figures = report.statistics.len();
            // 90条，其中34条、56条、其他810条: the first parts are the sum, and the last is more than the whole.
            let raised = [FindingCode::SumMismatch, FindingCode::StatisticImplausible];
            prop_assert!(
                raised.into_iter().any(|code| raises(&report, code)) || figures < 4,
                "{index}: {changed} raises {:?}", report.findings
            );
        }
    }

    /// Shares with their counts: a digit less is raised unless the share is still right as printed.
    #[test]
    fn a_share_of_a_count(part in 11..400_u32, rest in 11..400_u32) {
        let whole = part + rest;
        let share = f64::from(part) * 100.0 / f64::from(whole);
        let text = format!("全年收到政府信息公开申请{whole}件，其中网上申请{part}件，占{share:.2}%。");
        prop_assert!(!raises(&body(&text), FindingCode::PercentMismatch), "{text}");
        for changed in losses(&text, |c| c.is_ascii_digit()) {
            let report = body(&changed);
            let printed = report.statistics.iter().find_map(|figure| figure.share.as_ref());
            let Some(printed) = printed else { continue };
            let counts: Vec<f64> = report.statistics.iter().map(|figure| figure.value.to_f64()).collect();
            let &[all, some, ..] = counts.as_slice() else { continue };
            let off = (some * 100.0 / all - printed.value.to_f64()).abs();
            let unit = 0.1_f64.powi(i32::from(printed.value.places()));
            prop_assert!(
                off <= 1.01 * unit || report.findings.iter().any(|finding| matches!(
                    finding.code, FindingCode::PercentMismatch | FindingCode::SumMismatch | FindingCode::StatisticImplausible
                )),
                "{changed}: {off} off and not raised"
            );
        }
    }

    /// A document number without a bracket or a digit of its year is the same, damaged, or none.
    #[test]
    fn a_document_number(year in 2008..2026_u32, serial in 1..300_u32) {
        let number = format!("国办发〔{year}〕{serial}号");
        let text = |number: &str| format!("按照《国务院办公厅关于印发政务公开工作要点的通知》（{number}）要求，抓好落实。");
        let mut printed: Vec<String> = losses(&number, |c| "〔〕".contains(c));
        printed.extend(losses(&format!("国办发〔{year}〕"), |c| c.is_ascii_digit()).iter().map(|head| format!("{head}{serial}号")));
        for printed in printed {
            for cited in body(&text(&printed)).documents {
                let same = cited.number.as_deref().is_none_or(|found| found == number);
                prop_assert!(same || cited.damaged, "{printed} gives {cited:?}");
            }
        }
    }

    /// The text with the table.
    #[test]
    fn a_figure_that_the_table_repeats(count in 10..5000_u32) {
        let print = |count: &str, cell: u32| format!(
            "{HEAD}全年收到政府信息公开申请{count}件。\n三、收到和处理政府信息公开申请情况\n\
            申请人情况 | | | | | | | | | |\n | | | 自然人 | 法人或其他组织 | | | | | 总计 |\n | | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |\n\
            一、本年新收政府信息公开申请数量 | | | {cell} | 0 | 0 | 0 | 0 | 0 | {cell} |\n\
            二、上年结转政府信息公开申请数量 | | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n四、存在的问题\n时效有待提高。\n"
        );
        let missing = |report: &Report| report.statistics.is_empty();
        let conflict = |text: &str| {
            let report = read(text).report;
            missing(&report) || raises(&report, FindingCode::TableNarrativeConflict)
        };
        let whole = print(&count.to_string(), count);
        prop_assert!(!conflict(&whole), "{whole}");
        prop_assert!(read(&whole).report.tables.iter().any(|table| table.kind() == TableKind::Requests), "{whole}");
        for number in losses(&count.to_string(), |_| true) {
            let same = number.parse() == Ok(count);
            prop_assert!(same || conflict(&print(&number, count)), "{number} for {count}");
        }
    }

    /// A cell of applications or disputes with its totals.
    #[test]
    fn a_cell_and_its_totals(
        form in form(Blanks::None),
        shape in prop::sample::select(vec![Shape::PipesFilled, Shape::HtmlSpans, Shape::Lines]),
        seed in any::<u64>(),
    ) {
        let mut dice = Dice(seed);
        let form = form.balanced(&mut dice);
        let reads = |form: &Form| read(&page(form, shape, Noise::default())).report;
        prop_assert!(!raises(&reads(&form), FindingCode::TableIdentity));
        for _ in 0..3 {
            let mut changed = form.clone();
            let row = dice.roll(changed.requests.len());
            let name = changed.requests[row].0;
            let cells = &mut changed.requests[row].1;
            let column = dice.roll(cells.len());
            let Filled::Number(number) = &mut cells[column] else { continue };
            let was: u64 = number.parse().unwrap_or_default();
            number.remove(dice.roll(number.len()));
            if number.is_empty() && was > 0 {
                // One cell a line: an empty one cannot be seen.
                if shape == Shape::Lines { continue }
                cells[column] = Filled::Empty;
            } else if number.parse() == Ok(was) || was == 0 {
                continue;
            }
            let report = reads(&changed);
            let tables = report.tables.iter().filter_map(Table::standard);
            let number = tables
                .filter_map(|table| table.cell(name, APPLICANTS[column]))
                .any(|cell| cell.value.is_some());
            prop_assert!(
                // 301 without its 3 is 01, which is no number at all.
                raises(&report, FindingCode::TableIdentity) || !number,
                "{name} {column} was {was}: {}", page(&changed, shape, Noise::default())
            );
        }
    }
}
