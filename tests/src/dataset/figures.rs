//! The figures of an organ, year after year, which add up as the forms say they must.

use gongkai::report::{Column, Row, TableFormat, TableKind};

use crate::Dice;
use crate::forms::{APPLICANTS, Filled, Form, LINES, OUTCOMES, StatisticsForm, columns, rows};

/// The six kinds of applicants, in the order of the form, and their share in hundredths.
const SHARES: [usize; 6] = [82, 11, 1, 1, 2, 3];

/// The outcomes that occur, but for the applications granted, and their share in hundredths.
const WEIGHTS: [(Row, usize); 10] = [
    (Row::PartlyGranted, 7),
    (Row::RefusedByLaw, 2),
    (Row::RefusedThirdParty, 3),
    (Row::RefusedProcess, 4),
    (Row::NotHeld, 11),
    (Row::NotExisting, 7),
    (Row::StillUnclear, 3),
    (Row::UnprocessedPetition, 3),
    (Row::UnprocessedRepeat, 2),
    (Row::Other, 4),
];

/// The figures of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    size: usize,
    /// Granted in hundredths of the usual.
    openness: usize,
    carried_in: [usize; 6],
    received: [usize; 6],
    /// Outcomes by row, applicants in the order of the form.
    outcomes: Vec<(Row, [usize; 6])>,
    carried_out: [usize; 6],
    reviews: usize,
    lawsuits: usize,
    /// Items of information disclosed.
    pub disclosed: usize,
    /// What the printed total of the applications processed is too high by.
    misprint: usize,
}

fn sum(cells: &[usize; 6]) -> usize {
    cells.iter().sum()
}

impl Figures {
    /// What stands before the first year.
    pub(super) fn before(size: usize, dice: &mut Dice) -> Self {
        Self {
            size,
            openness: 60 + dice.roll(90),
            carried_in: [0; 6],
            received: [0; 6],
            outcomes: Vec::new(),
            carried_out: [0; 6],
            reviews: 0,
            lawsuits: 0,
            disclosed: 0,
            misprint: 0,
        }
    }

    /// The figures of the year after.
    pub(super) fn next_year(&self, year: i32, dice: &mut Dice) -> Self {
        let years = usize::try_from(year - super::YEARS.start).unwrap_or(0);
        let form = if year < 2019 { 100 } else { 125 };
        let total = self.size * (100 + 9 * years) * form * (80 + dice.roll(41)) / 1_000_000;
        // Only the forms from 2019 on carry applications over.
        let carried_in = if year == 2019 {
            [0; 6]
        } else {
            self.carried_out
        };
        let received =
            SHARES.map(|share| total * share / 100 + usize::from(share > 50) * dice.roll(4));
        let mut next = Self {
            carried_in,
            received,
            outcomes: WEIGHTS.iter().map(|(row, _)| (*row, [0; 6])).collect(),
            carried_out: [0; 6],
            disclosed: 200 + self.size * (3 + dice.roll(5)),
            misprint: 0,
            ..self.clone()
        };
        let mut granted = [0; 6];
        for at in 0..6 {
            let load = carried_in[at] + received[at];
            next.carried_out[at] = if year < 2019 { 0 } else { load / 25 };
            let mut rest = load - next.carried_out[at];
            let processed = rest;
            for ((_, cells), (_, weight)) in next.outcomes.iter_mut().zip(WEIGHTS) {
                let share = processed * weight * 100 / self.openness / 100;
                cells[at] = (share + dice.roll(2) * usize::from(share > 0)).min(rest);
                rest -= cells[at];
            }
            granted[at] = rest;
        }
        next.outcomes.insert(0, (Row::Granted, granted));
        next.reviews = next.processed() / 40 + dice.roll(2);
        next.lawsuits = next.processed() / 70;
        next
    }

    /// The same with one more application granted to a natural person.
    pub(super) fn with_one_more(&self) -> Self {
        let mut out = self.clone();
        out.received[0] += 1;
        if let Some((_, granted)) = out.outcomes.first_mut() {
            granted[0] += 1;
        }
        out
    }

    /// Lets the total of the applications processed be printed wrong.
    pub(super) fn misprint_total(&mut self) {
        self.misprint = 7;
    }

    /// Applications received.
    #[must_use]
    pub fn received(&self) -> usize {
        sum(&self.received)
    }

    /// Applications with an outcome.
    #[must_use]
    pub fn outcome(&self, row: Row) -> usize {
        self.cells(row).iter().sum()
    }

    /// Applications processed, as printed.
    #[must_use]
    pub fn processed(&self) -> usize {
        self.outcomes
            .iter()
            .map(|(_, cells)| sum(cells))
            .sum::<usize>()
            + self.misprint
    }

    /// The cells of a row of the requests table before its total.
    fn cells(&self, row: Row) -> [usize; 6] {
        let of = |wanted: Row| self.outcomes.iter().find(|(row, _)| *row == wanted);
        match row {
            Row::NewReceived => self.received,
            Row::CarriedIn => self.carried_in,
            Row::CarriedOut => self.carried_out,
            Row::ProcessedTotal => {
                let mut sums = [0; 6];
                for (_, cells) in &self.outcomes {
                    sums.iter_mut()
                        .zip(cells)
                        .for_each(|(sum, cell)| *sum += cell);
                }
                sums
            }
            row => of(row).map_or([0; 6], |(_, cells)| *cells),
        }
    }

    /// The three tables of the form of `year`.
    pub(super) fn form(&self, year: i32) -> Form {
        let format = if year < 2021 {
            TableFormat::Form2019
        } else {
            TableFormat::Form2021
        };
        let number = |value: usize| Filled::Number(value.to_string());
        let requests = rows(TableKind::Requests, format).into_iter().map(|row| {
            let cells = self.cells(row);
            let misprint = if row == Row::ProcessedTotal {
                self.misprint
            } else {
                0
            };
            let total = sum(&cells) + misprint;
            debug_assert_eq!(cells.len() + 1, APPLICANTS.len());
            (row, cells.into_iter().chain([total]).map(number).collect())
        });
        let proactive = rows(TableKind::Proactive, format).into_iter().map(|row| {
            let cells = columns(row, format).iter().map(|column| match column {
                Column::Made | Column::NewlyMade | Column::NewlyDisclosed => number(self.size % 7),
                Column::InForce | Column::DisclosedTotal => number(self.size % 7 + 40),
                Column::Decisions => number(self.size * 11 + self.disclosed % 50),
                Column::FeeAmount => Filled::Number("0".to_owned()),
                Column::ItemsLastYear => number(self.size % 90),
                _ => number(0),
            });
            (row, cells.collect())
        });
        let disputes = |count: usize| {
            let (corrected, other) = (count / 8, count / 10);
            let cells = [count - corrected - other, corrected, other, 0, count];
            debug_assert_eq!(cells.len(), OUTCOMES.len());
            cells.map(number)
        };
        let after_review = self.lawsuits / 3;
        let review = [self.reviews, self.lawsuits - after_review, after_review];
        Form {
            format,
            proactive: proactive.collect(),
            requests: requests.collect(),
            review: review.into_iter().flat_map(disputes).collect(),
        }
    }

    /// The statistics form of 2014.
    pub(super) fn statistics_form(&self) -> StatisticsForm {
        let filled = LINES.iter().enumerate().map(|(index, line)| {
            let value = line.row.map_or(0, |row| self.line(row));
            (index, Filled::Number(value.to_string()))
        });
        StatisticsForm {
            lines: filled.collect(),
        }
    }

    /// A line of the statistics form.
    fn line(&self, row: Row) -> usize {
        let refused = [
            Row::RefusedByLaw,
            Row::RefusedThirdParty,
            Row::RefusedProcess,
        ];
        let refused = refused.map(|row| self.outcome(row));
        let online = self.received() * 7 / 10;
        match row {
            Row::InfoDisclosed | Row::ChannelWebsite => self.disclosed,
            Row::ChannelGazette | Row::ChannelWeibo | Row::ChannelWechat => self.disclosed / 20,
            Row::NormativeMade | Row::NormativeDisclosed => self.size % 7,
            Row::Received => self.received(),
            Row::ReceivedOnline => online,
            Row::ReceivedInPerson => self.received() - online,
            Row::Closed | Row::ClosedOnTime | Row::Answered => self.processed(),
            Row::Granted => self.outcome(Row::Granted),
            Row::PartlyGranted => self.outcome(Row::PartlyGranted),
            Row::Refused => refused.iter().sum(),
            Row::RefusedOtherLaw => refused[0],
            Row::RefusedPrivacy => refused[1],
            Row::RefusedNotInformation => refused[2],
            Row::NotThisOrgan => self.outcome(Row::NotHeld),
            Row::NotExisting => self.outcome(Row::NotExisting),
            Row::ToBeSupplemented => self.outcome(Row::StillUnclear),
            Row::OtherChannel => {
                let rest = [Row::UnprocessedPetition, Row::UnprocessedRepeat, Row::Other];
                rest.iter().map(|row| self.outcome(*row)).sum()
            }
            Row::Reviews | Row::ReviewsUpheld => self.reviews,
            Row::Lawsuits | Row::LawsuitsUpheld => self.lawsuits,
            Row::Offices | Row::ReadingPoints | Row::StaffFullTime | Row::TrainingCourses => 1,
            Row::Staff => 4,
            Row::StaffPartTime => 3,
            Row::Meetings => 2,
            Row::Trainees => 40,
            _ => 0,
        }
    }
}
