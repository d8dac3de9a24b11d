//! Which year a report is about, by weighing all that speaks for one.

use gongkai_report::DerivedFrom;
use gongkai_text::CleanSpan;

/// One sign that the report is about a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct YearVote {
    /// The year.
    pub(crate) year: i32,
    /// How much the sign counts.
    pub(crate) weight: u32,
    /// Where it is printed, if it is.
    pub(crate) span: Option<CleanSpan>,
    /// The part of the page that states it.
    pub(crate) from: DerivedFrom,
}

/// The year with the most weight behind it, and what speaks against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct YearVerdict {
    /// The sign that best shows the year: printed rather than derived, the title before the text.
    pub(crate) shown_by: YearVote,
    /// Printed signs of weight that name another year.
    pub(crate) against: Vec<YearVote>,
}

/// From this weight on, a sign for another year is worth a reader's attention.
const WEIGHTY: u32 = 4;

/// Counts the votes; `None` without any.
///
/// Of two years with equal weight the one that was named first wins: the head of a page is written
/// for the page, its text may come from last year's.
pub(crate) fn decide(votes: &[YearVote]) -> Option<YearVerdict> {
    let weight_of = |year: i32| -> u32 {
        votes
            .iter()
            .filter(|vote| vote.year == year)
            .map(|vote| vote.weight)
            .sum()
    };
    // `max_by_key` takes the last of equals, so the votes are walked from the end.
    let year = votes
        .iter()
        .rev()
        .max_by_key(|vote| weight_of(vote.year))?
        .year;
    let mine = || votes.iter().filter(move |vote| vote.year == year);
    let shown_by = *mine()
        .find(|vote| vote.span.is_some())
        .or_else(|| mine().next())?;
    let against = votes
        .iter()
        .filter(|vote| vote.year != year && vote.weight >= WEIGHTY && vote.span.is_some())
        .copied()
        .collect();
    Some(YearVerdict { shown_by, against })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(year: i32, weight: u32, from: DerivedFrom) -> YearVote {
        YearVote {
            year,
            weight,
            span: CleanSpan::new(0, 4),
            from,
        }
    }

    #[test]
    fn the_title_alone_decides() {
        let verdict = decide(&[vote(2016, 6, DerivedFrom::Title)]).unwrap();
        assert_eq!(verdict.shown_by.year, 2016);
        assert!(verdict.against.is_empty());
    }

    #[test]
    fn period_and_text_outvote_a_title_left_from_last_year() {
        let votes = [
            vote(2013, 6, DerivedFrom::Title),
            vote(2012, 5, DerivedFrom::Coverage),
            vote(2012, 3, DerivedFrom::Body),
        ];
        let verdict = decide(&votes).unwrap();
        assert_eq!(verdict.shown_by.year, 2012);
        assert_eq!(verdict.against, [votes[0]]);
    }

    #[test]
    fn equal_weights_go_to_the_first() {
        let votes = [
            vote(2011, 3, DerivedFrom::Body),
            vote(2010, 3, DerivedFrom::Body),
        ];
        assert_eq!(decide(&votes).unwrap().shown_by.year, 2011);
        assert!(decide(&[]).is_none());
    }
}
