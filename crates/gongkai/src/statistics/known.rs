//! What the surroundings of a figure have made known.

use gongkai_outline::Topic;
use gongkai_report::Metric;

use super::lexicon::{Concept, Needs, is_item};
use super::line::Line;
use super::reader::Reader;

/// What the surroundings of a figure have made known.
#[derive(Debug, Clone, Copy, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one flag for each of `Needs`"
)]
pub(super) struct Known {
    pub(super) disclosure: bool,
    pub(super) application: bool,
    pub(super) dispute: bool,
    pub(super) people: bool,
    pub(super) outcome: bool,
    pub(super) section: bool,
    pub(super) open: bool,
    pub(super) report: bool,
    pub(super) items: bool,
    pub(super) norms: bool,
    pub(super) made: bool,
    pub(super) online: bool,
    pub(super) parted: bool,
    pub(super) rated: bool,
    pub(super) withheld: bool,
}

impl Known {
    pub(super) const fn has(self, needs: Needs) -> bool {
        match needs {
            Needs::Nothing => true,
            Needs::Disclosure => self.disclosure,
            Needs::Application => self.application,
            Needs::Dispute => self.dispute,
            Needs::People => self.people,
            Needs::Outcome => self.outcome,
            Needs::Section => self.section,
            Needs::Open => self.open,
            Needs::Report => self.report,
            Needs::Items => self.items,
            Needs::Norms => self.norms,
            Needs::Made => self.made,
            Needs::Online => self.online,
            Needs::Parted => self.parted,
            Needs::Rated => self.rated,
            Needs::Withheld => self.withheld,
        }
    }
}

impl Reader<'_, '_> {
    /// What the surroundings tell by now.
    pub(super) fn known(&self, line: &Line<'_>) -> Known {
        use Concept as C;
        let (topic, heading) = (line.passage.topic, line.passage.heading);
        let mut block = line.block;
        block.merge(line.all);
        let last = self.fact(line.last);
        let whole = self.fact(line.whole());
        let counted = self.fact(line.whole().or(line.last));
        let items = last.is_some_and(|fact| is_item(fact.metric));
        let section = topic == Topic::OnRequest || heading.any(&[C::Application]);
        Known {
            disclosure: items
                || matches!(topic, Topic::ProactiveDisclosure | Topic::KeyAreas)
                || line.all.any(&[C::Disclose, C::OpenWork])
                || heading.any(&[C::Disclose, C::OpenWork]),
            application: section
                || block.any(&[C::Application, C::OpenWork])
                || (block.any(&[C::Info]) && block.any(&[C::Apply]))
                || self.page.report && of_report(topic) && tells_of_applications(line),
            people: false,
            parted: false,
            rated: false,
            section,
            withheld: self.page.report
                && whole.is_none()
                && self.applications.is_none()
                && !line
                    .all
                    .any(&[C::Application, C::Apply, C::Receive, C::Accept, C::Answer]),
            report: self.page.report,
            items: counted.is_some_and(|fact| {
                is_item(fact.metric)
                    || matches!(
                        fact.metric,
                        Metric::InformationCreated | Metric::InformationHeld
                    )
            }),
            made: whole.is_some_and(|fact| fact.metric == Metric::InformationCreated),
            norms: line.all.any(&[C::NormDoc])
                || last.is_some_and(|fact| fact.metric == Metric::NormativeDocuments),
            online: line.all.any(&[C::TakePart]),
            open: topic == Topic::Problems
                || heading.any(&[C::OpenWork, C::Training, C::Staff, C::Office])
                || block.any(&[C::OpenWork, C::Info, C::Application, C::OpenStaff]),
            outcome: section || self.applications.is_some() || block.any(&[C::Application]),
            dispute: matches!(
                topic,
                Topic::ReviewLitigation | Topic::OnRequest | Topic::Fees
            ) || heading.any(&[
                C::Review,
                C::Lawsuit,
                C::Application,
                C::Complaint,
                C::Consultation,
            ]) || block.any(&[C::OpenWork, C::Application])
                || self.against_self(line)
                || self.asked_of_disclosure(line),
        }
    }
}

/// Whether a section of a report tells of disclosure as a whole, or of what was disclosed.
const fn of_report(topic: Topic) -> bool {
    matches!(topic, Topic::Overview | Topic::ProactiveDisclosure)
}

/// Whether a sentence speaks of applications and of nothing else that people apply for or ask: 收到申请6件，全部予以公开.
fn tells_of_applications(line: &Line<'_>) -> bool {
    use Concept as C;
    line.all.any(&[C::Apply])
        && !line.all.any(&[
            C::Licence,
            C::Penalty,
            C::ServiceItem,
            C::ServiceCase,
            C::Mailbox,
            C::Hotline,
        ])
}
