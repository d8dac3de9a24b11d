//! Figures whose noun no phrase reads next to them: periodicals by their title, reports of the press on a matter, outcomes
//! behind the label of what they are outcomes of.

use gongkai_report::Metric;

use super::context::{Context, Figure};
use super::lexicon::fillers::is_counting;
use super::lexicon::{BRING_OUT, Concept, PRESS_KIND, ends_with_any};
use super::reader::{Line, Reader};

/// How far before a figure its title, label or press is looked for, in bytes.
const REACH: usize = 240;

impl<'p> Reader<'p, '_> {
    /// Enters an outcome that stands behind the label of what it is an outcome of, where no total was told: 行政复议：维持1件，
    /// 其他结果0件.
    pub(super) fn labelled_outcome(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
    ) -> bool {
        const UNITS: [&str; 4] = ["件", "起", "宗", "例"];
        let page = self.page;
        if !figure.unit.is_some_and(|unit| UNITS.contains(&unit))
            || !line.levels.is_empty()
            || !page
                .tokens(clause..figure.start)
                .iter()
                .any(|token| token.concept == Concept::OtherOutcome)
        {
            return false;
        }
        let Some(metric) = label_of_dispute(page, line, figure) else {
            return false;
        };
        let total = line
            .last
            .and_then(|last| self.out.facts.get(self.root(last)))
            .is_some_and(|fact| {
                fact.metric == metric && fact.category.is_none() && fact.span.start() >= line.start
            });
        if total {
            return false;
        }
        self.push_labelled(line, figure, metric, None, clause);
        true
    }

    /// Enters the issues of a periodical that the organ brings out, named by nothing but its title: 编印《青禾信息》12期.
    pub(super) fn periodical(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
    ) -> bool {
        let page = self.page;
        if !page.report || figure.unit != Some("期") {
            return false;
        }
        let from = page.boundary(clause.max(figure.start.saturating_sub(REACH)));
        let words = page.slice(from..figure.start);
        let Some((before, title)) = words.rsplit_once('《') else {
            return false;
        };
        let titled = title
            .split_once('》')
            .is_some_and(|(name, rest)| !name.is_empty() && is_counting(rest));
        let before = before.trim_end_matches(|c| "了内部刊物简报工作".contains(c));
        let open = from + words.len() - title.len();
        // 公报 and 简报 in a title have phrases of their own; a newspaper is somebody else's.
        let other = page.tokens(open..figure.start).iter().any(|token| {
            matches!(
                token.concept,
                Concept::Gazette | Concept::Newspaper | Concept::Website
            )
        });
        if !titled || other || !ends_with_any(before, BRING_OUT) {
            return false;
        }
        self.push_alone(line, figure, Metric::Briefings, clause);
        true
    }

    /// Enters how often the press reported on a matter: 通过报刊、广播、电视报道水利工作60次.
    pub(super) fn press_report(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
    ) -> bool {
        const UNITS: [&str; 5] = ["次", "篇", "条", "篇次", "条次"];
        const LONGEST: usize = 45;
        let page = self.page;
        if !figure.unit.is_some_and(|unit| UNITS.contains(&unit)) || !self.known(line).report {
            return false;
        }
        let tokens = page.tokens(clause..figure.start);
        let Some(verb) = tokens
            .iter()
            .rfind(|token| token.concept == Concept::MediaReport)
        else {
            return false;
        };
        let press = page.slice(clause..verb.start);
        let object = page.slice(verb.end..figure.start);
        let plain = tokens
            .iter()
            .filter(|token| token.start >= verb.end)
            .all(|token| !token.concept.is_verb());
        if !PRESS_KIND.iter().any(|word| press.contains(word))
            || object.len() > LONGEST
            || object.contains(['，', '；', '：', '。'])
            || !plain
        {
            return false;
        }
        self.push_alone(line, figure, Metric::MediaReports, clause);
        true
    }
}

/// What the label before the last colon names, if that is reviews or lawsuits: 行政复议情况：.
fn label_of_dispute(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> Option<Metric> {
    let from = page.boundary(line.start.max(figure.start.saturating_sub(REACH)));
    let colon = from + page.slice(from..figure.start).rfind('：')?;
    let word = page
        .tokens(from..colon)
        .last()
        .filter(|token| matches!(page.slice(token.end..colon), "" | "情况" | "案件" | "方面"))?;
    let again = page
        .tokens(colon..figure.start)
        .iter()
        .any(|token| matches!(token.concept, Concept::Review | Concept::Lawsuit));
    match word.concept {
        Concept::Review if !again => Some(Metric::AdministrativeReviews),
        Concept::Lawsuit if !again => Some(Metric::AdministrativeLawsuits),
        _ => None,
    }
}
