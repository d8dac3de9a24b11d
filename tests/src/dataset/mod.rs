//! A made-up dataset: yearly reports of many organs over ten years, with contradictions planted, and what a
//! reader should find in them.
//!
//! The organs are of the divisions of `lexicon/divisions.tsv`; their reports follow the forms of their years:
//! prose or the statistics form of 2014 up to 2018, the forms of 2019 and 2021 after that. All is made from a
//! fixed seed: equal arguments give equal reports.

mod figures;
mod organs;
mod page;

use crate::Dice;

pub use figures::Figures;
pub use organs::{MadeOrgan, organs};

/// The years of the dataset.
pub const YEARS: std::ops::Range<i32> = 2015..2025;

/// What a report contradicts itself in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// The total of the applications processed is not the sum of the outcomes (`table.identity`).
    Total,
    /// The prose gives another number of applications than the table (`table.narrative_conflict`).
    Prose,
    /// The title and the number of a cited document name different years (`document.year_mismatch`).
    Citation,
    /// The prose gives two numbers of applications received (`statistic.conflict`), so that none is known.
    Repeated,
}

impl Planted {
    /// The code of the finding that it should give.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Total => "table.identity",
            Self::Prose => "table.narrative_conflict",
            Self::Citation => "document.year_mismatch",
            Self::Repeated => "statistic.conflict",
        }
    }
}

/// How a report gives its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// In prose only.
    Prose,
    /// In the statistics form of 2014.
    Statistics,
    /// In the three tables of the forms of 2019 or 2021.
    Tables,
}

/// A report of the dataset.
#[derive(Debug, Clone)]
pub struct MadeReport {
    /// The organ.
    pub organ: MadeOrgan,
    /// The reporting year.
    pub year: i32,
    /// How the figures stand in it.
    pub style: Style,
    /// The figures as printed.
    pub figures: Figures,
    /// The contradiction that it has.
    pub planted: Option<Planted>,
    /// Titles of the documents that it cites, in reading order.
    pub documents: Vec<String>,
    /// The day on which the page was published.
    pub published: String,
    /// Whether a corrected report of the same organ and year replaces it.
    pub replaced: bool,
}

impl MadeReport {
    /// The applications received that a reader should find: the table is believed before the prose, and of two
    /// statements of the prose neither.
    #[must_use]
    pub fn received(&self) -> Option<usize> {
        (self.planted != Some(Planted::Repeated)).then(|| self.figures.received())
    }

    /// The address of the page.
    #[must_use]
    pub fn url(&self) -> String {
        let (code, organ) = (&self.organ.code, self.organ.number);
        let version = if self.replaced { "-draft" } else { "" };
        format!(
            "https://www.{code}.example/xxgk/nb/{}-{organ}{version}.html",
            self.year
        )
    }

    /// The page.
    #[must_use]
    pub fn html(&self) -> String {
        page::html(self)
    }
}

/// Makes `count` reports, in the order of organs and years.
///
/// Of each organ a year in thirty is missing; one report in twenty contradicts itself; of one in two hundred there
/// is a draft of the same year as well.
#[must_use]
pub fn reports(count: usize) -> Vec<MadeReport> {
    let mut out = Vec::with_capacity(count);
    // Nine years of ten at the least are there.
    for organ in organs(count / 9 + 1) {
        let mut dice = Dice(organ.seed());
        let style_of_2015 = dice.roll(3);
        let mut figures = Figures::before(organ.size, &mut dice);
        for year in YEARS {
            figures = figures.next_year(year, &mut dice);
            let missing = dice.roll(30) == 0;
            let has_contradiction = dice.roll(20) == 0;
            let has_draft = dice.roll(200) == 0;
            if missing {
                continue;
            }
            let style = match year {
                // A third of the organs has no form before 2017.
                ..=2016 if style_of_2015 == 0 => Style::Prose,
                ..=2018 => Style::Statistics,
                _ => Style::Tables,
            };
            let planted = match (style, dice.roll(3)) {
                _ if !has_contradiction => None,
                (_, 0) => Some(Planted::Citation),
                (Style::Prose, _) => Some(Planted::Repeated),
                (Style::Tables, 1) => Some(Planted::Total),
                _ => Some(Planted::Prose),
            };
            let mut report = MadeReport {
                documents: page::documents(year, &mut dice),
                published: format!("{}-01-{:02}", year + 1, 10 + dice.roll(20)),
                organ: organ.clone(),
                year,
                style,
                figures: figures.clone(),
                planted,
                replaced: false,
            };
            if planted == Some(Planted::Total) {
                report.figures.misprint_total();
            }
            if has_draft {
                let mut draft = report.clone();
                draft.replaced = true;
                draft.figures = figures.with_one_more();
                draft.planted = None;
                draft.published = format!("{}-01-05", year + 1);
                out.push(draft);
            }
            out.push(report);
        }
    }
    out.truncate(count);
    out
}
