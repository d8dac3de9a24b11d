//! The phrases, as data: which words about a figure make it a figure of which metric.
//!
//! A phrase names the concepts that stand before the figure, the last of them next to it, and those
//! that stand after it, the first of them next to it. The first phrase of the table that fits
//! decides, so the particular stands above the general.

use gongkai_report::Metric;

use super::words::Concept;

/// What must be known from the surroundings before a phrase may be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// The words of the phrase say enough.
    Nothing,
    /// The sentence or the section is about disclosing.
    Disclosure,
    /// The sentence, the paragraph or the section is about applications for information.
    Application,
    /// Applications have been counted, or the section is about them.
    Outcome,
    /// The section is about applications.
    Section,
    /// The paragraph or a heading speaks of disclosure.
    Open,
    /// The paragraph or the section is about disclosure and what is disputed of it.
    Dispute,
    /// A number of people follows in the same clause.
    People,
}

/// One phrase.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase {
    /// The metric that a figure in such words belongs to.
    pub(crate) metric: Metric,
    /// Concepts before the figure, in reading order; the last is next to the figure.
    pub(crate) before: &'static [Concept],
    /// Concepts after the figure, in reading order; the first is next to the figure.
    pub(crate) after: &'static [Concept],
    /// The units that the figure may have.
    pub(crate) units: &'static [&'static str],
    /// What else must be known.
    pub(crate) needs: Needs,
}

const fn before(
    metric: Metric,
    words: &'static [Concept],
    units: &'static [&'static str],
) -> Phrase {
    Phrase {
        metric,
        before: words,
        after: &[],
        units,
        needs: Needs::Nothing,
    }
}

const fn after(
    metric: Metric,
    words: &'static [Concept],
    units: &'static [&'static str],
) -> Phrase {
    Phrase {
        metric,
        before: &[],
        after: words,
        units,
        needs: Needs::Nothing,
    }
}

impl Phrase {
    const fn then(self, words: &'static [Concept]) -> Self {
        Self {
            after: words,
            ..self
        }
    }

    const fn needs(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }
}

/// Units of items of information.
const ITEMS: &[&str] = &[
    "条",
    "件",
    "份",
    "篇",
    "则",
    "项",
    "个",
    "条次",
    "篇次",
    "件次",
    "次",
    "篇（条）",
    "条（次）",
    "条（件）",
    "批",
];
/// Units that show by themselves that items of information are meant.
const POSTS: &[&str] = &["条", "篇", "则", "条次", "篇次", "篇（条）", "条（次）"];
/// Units of documents.
const PAPERS: &[&str] = &["件", "份", "个", "项", "条", "部", "篇"];
/// Units of cases and applications.
const CASES: &[&str] = &[
    "件", "条", "份", "宗", "个", "起", "例", "次", "封", "项", "人次", "件次", "只", "批",
];
/// Units that show by themselves that cases are meant.
const APPLICATIONS: &[&str] = &["件", "份", "宗", "个", "起", "例", "封", "项"];
/// Units of disputes.
const DISPUTES: &[&str] = &["件", "起", "宗", "例", "次", "个", "案件", "项"];
/// Units of events.
const EVENTS: &[&str] = &["次", "场", "期", "场次", "个", "届", "班次", "班"];
/// Units of people.
pub(crate) const PEOPLE: &[&str] = &["人", "名", "位", "人次", "余人"];
/// Units of bodies.
const BODIES: &[&str] = &["个", "家", "处"];
/// Units of visits.
const VISITS: &[&str] = &[
    "人次",
    "次",
    "人",
    "条次",
    "册",
    "份",
    "卷",
    "册次",
    "卷次",
    "件",
    "卷（件）",
    "卷次",
    "件次",
];
/// Units of views.
const VIEWS: &[&str] = &["次", "人次", "人", "次数", "余次", "PV"];
/// Units of things handed out.
const SHEETS: &[&str] = &[
    "份", "册", "张", "条", "幅", "块", "本", "个", "面", "套", "期", "封",
];
/// Units of messages.
const MESSAGES: &[&str] = &[
    "件", "条", "封", "个", "次", "件次", "人次", "例", "起", "宗", "通", "项",
];
/// Units of money.
const MONEY: &[&str] = &["元", "万元", "角"];
const PERCENT: &[&str] = &["%"];

use Concept as C;
use Metric as M;

/// The phrases, the particular above the general.
#[rustfmt::skip]
pub(crate) static PHRASES: &[Phrase] = &[
    // Words on both sides.
    before(M::Interpretations, &[], PAPERS).then(&[C::NormDoc, C::Interpretation]),
    before(M::Interpretations, &[], PAPERS).then(&[C::Document, C::Interpretation]),
    before(M::TrainingParticipants, &[C::Staff], PEOPLE).then(&[C::Trainee]).needs(Needs::Open),
    before(M::TrainingParticipants, &[], PEOPLE).then(&[C::Trainee]).needs(Needs::Open),
    before(M::ApplicationsReceived, &[C::Receive], CASES).then(&[C::Application]).needs(Needs::Application),
    before(M::ApplicationsAccepted, &[C::Accept], CASES).then(&[C::Application]).needs(Needs::Application),
    before(M::ApplicationsAnswered, &[C::Answer], CASES).then(&[C::Application]).needs(Needs::Application),
    before(M::ApplicationsCarriedOver, &[], CASES).then(&[C::CarriedOut]).needs(Needs::Outcome),
    before(M::ApplicationsCarriedOver, &[], CASES).then(&[C::Application, C::CarriedOut]).needs(Needs::Outcome),
    before(M::Consultations, &[C::Receive], &["人次", "次", "人", "件", "条"]).then(&[C::Consultation]),
    before(M::MailboxCases, &[C::Receive], MESSAGES).then(&[C::Mailbox]),
    before(M::MailboxCases, &[C::Handle], MESSAGES).then(&[C::Mailbox]),
    before(M::MailboxCases, &[C::Answer], MESSAGES).then(&[C::Mailbox]),
    before(M::HotlineCases, &[C::Handle], MESSAGES).then(&[C::Hotline]),
    before(M::DocumentsSubmitted, &[C::Submit], ITEMS).then(&[C::Info]),
    before(M::NormativeDocuments, &[C::Disclose], PAPERS).then(&[C::NormDoc]),
    before(M::NormativeDocuments, &[C::Issue], PAPERS).then(&[C::NormDoc]),
    before(M::OfficialDocuments, &[C::Disclose], PAPERS).then(&[C::Document]).needs(Needs::Disclosure),
    before(M::Interpretations, &[C::Disclose], ITEMS).then(&[C::Interpretation]),
    before(M::KeyInformation, &[C::Disclose], ITEMS).then(&[C::KeyInfo]),
    before(M::InformationDisclosed, &[C::Disclose], ITEMS).then(&[C::Info]),
    before(M::TrainingSessions, &[C::Hold], EVENTS).then(&[C::Training]).needs(Needs::Open),
    before(M::PressConferences, &[C::Hold], EVENTS).then(&[C::PressConference]),
    before(M::OnlineInterviews, &[C::Hold], EVENTS).then(&[C::Interview]),
    before(M::Organisations, &[C::SetUp], BODIES).then(&[C::Office]),
    before(M::Organisations, &[C::SetUp], BODIES).then(&[C::Organisation]),

    // Words before.
    before(M::KeyInformation, &[C::KeyInfo], ITEMS),
    before(M::DirectoryEntries, &[C::Edit, C::Directory], PAPERS),
    before(M::DirectoryEntries, &[C::Disclose, C::Directory], PAPERS),
    before(M::InformationDisclosed, &[C::Archive, C::Submit, C::Info], ITEMS),
    before(M::InformationDisclosed, &[C::Library, C::Submit, C::Info], ITEMS),
    before(M::DocumentsSubmitted, &[C::Submit, C::Info], ITEMS),
    before(M::DocumentsSubmitted, &[C::Submit, C::OpenWork], ITEMS),
    before(M::NormativeDocuments, &[C::NormDoc], PAPERS),
    before(M::Regulations, &[C::Regulation], PAPERS),
    before(M::ArchiveVisits, &[C::Visit, C::Document], VISITS),
    before(M::ArchiveVisits, &[C::Visit, C::Info], VISITS),
    before(M::ArchiveVisits, &[C::Visit], VISITS),
    before(M::OfficialDocuments, &[C::Document], PAPERS).needs(Needs::Disclosure),
    before(M::Interpretations, &[C::Interpretation], ITEMS),
    before(M::Interpretations, &[C::Interpretation, C::Disclose], ITEMS),
    before(M::Responses, &[C::Response], ITEMS),
    before(M::PressConferences, &[C::PressConference], EVENTS),
    before(M::PressConferences, &[C::PressConference, C::Hold], EVENTS),
    before(M::OnlineInterviews, &[C::Interview, C::Hold], EVENTS),
    before(M::TrainingSessions, &[C::Training, C::Hold], EVENTS).needs(Needs::Open),
    before(M::OnlineInterviews, &[C::Interview], EVENTS),
    before(M::GazetteIssues, &[C::Gazette], &["期"]),
    before(M::Briefings, &[C::Briefing], &["期", "篇", "份", "条", "次"]),
    before(M::PageViews, &[C::PageView], VIEWS),
    before(M::PageViews, &[C::PageView, C::Info], VIEWS),
    before(M::HotlineCases, &[C::Hotline, C::Answer], MESSAGES),
    before(M::HotlineCases, &[C::Hotline, C::Handle], MESSAGES),
    before(M::HotlineCases, &[C::Hotline, C::Accept], MESSAGES),
    before(M::HotlineCases, &[C::Hotline, C::Receive], MESSAGES),
    before(M::HotlineCases, &[C::Hotline, C::Consultation], MESSAGES),
    before(M::HotlineCases, &[C::Answer, C::Hotline], MESSAGES),
    before(M::HotlineCases, &[C::Handle, C::Hotline], MESSAGES),
    before(M::HotlineCases, &[C::Accept, C::Hotline], MESSAGES),
    before(M::HotlineCases, &[C::Receive, C::Hotline], MESSAGES),
    before(M::MailboxCases, &[C::Mailbox, C::Complaint], MESSAGES),
    before(M::MailboxCases, &[C::Mailbox, C::Consultation], MESSAGES),
    before(M::MailboxCases, &[C::Mailbox], MESSAGES),
    before(M::MailboxCases, &[C::Mailbox, C::Answer], MESSAGES),
    before(M::MailboxCases, &[C::Mailbox, C::Handle], MESSAGES),
    before(M::MailboxCases, &[C::Mailbox, C::Receive], MESSAGES),
    before(M::Consultations, &[C::Consultation], &["人次", "次", "人", "个", "件", "起", "条", "件次", "例"]),
    before(M::Consultations, &[C::Receive, C::Phone], &["人次", "次", "个"]).needs(Needs::Application),
    before(M::ServiceCases, &[C::Accept, C::ServiceItem], &["件", "件次"]),
    before(M::ServiceCases, &[C::Handle, C::ServiceItem], &["件", "件次"]),
    before(M::ServiceCases, &[C::Answer, C::ServiceItem], &["件", "件次"]),
    before(M::ServiceItems, &[C::ServiceItem], &["项", "个", "条"]),
    before(M::ServiceCases, &[C::ServiceCase], &["件", "件次", "项", "次"]),
    before(M::TrainingParticipants, &[C::Training, C::Staff], PEOPLE).needs(Needs::Open),
    before(M::Staff, &[C::OpenStaff], PEOPLE),
    before(M::Staff, &[C::Staff], PEOPLE).needs(Needs::Open),
    before(M::TrainingParticipants, &[C::Trainee], PEOPLE).needs(Needs::Open),
    before(M::TrainingParticipants, &[C::Training], PEOPLE).needs(Needs::Open),
    before(M::TrainingSessions, &[C::Training], EVENTS).needs(Needs::Open),
    before(M::PublicityMaterials, &[C::Publicity], SHEETS),
    before(M::Organisations, &[C::SetUp, C::Office], BODIES),

    before(M::AdministrativeReviews, &[C::Review], DISPUTES).needs(Needs::Dispute),
    before(M::AdministrativeLawsuits, &[C::Lawsuit], DISPUTES).needs(Needs::Dispute),
    before(M::Complaints, &[C::Complaint], CASES).needs(Needs::Dispute),
    before(M::ApplicationsPartlyGranted, &[C::Partly], CASES).needs(Needs::Outcome),
    before(M::ApplicationsGranted, &[C::Granted], CASES).needs(Needs::Outcome),
    before(M::ApplicationsRefused, &[C::Refused], CASES).needs(Needs::Outcome),
    before(M::ApplicationsNotHeld, &[C::NotHeld], CASES).needs(Needs::Outcome),
    before(M::ApplicationsAnswered, &[C::RestOutcome], CASES).needs(Needs::Outcome),
    before(M::ApplicationsCarriedOver, &[C::CarriedOut], CASES).needs(Needs::Outcome),
    before(M::ApplicationsCarriedOver, &[C::CarriedIn], CASES).needs(Needs::Outcome),
    before(M::ApplicationsCarriedOver, &[C::CarriedIn, C::Application], CASES).needs(Needs::Outcome),
    before(M::ApplicationsReceived, &[C::Receive, C::Application, C::Info], CASES).needs(Needs::Application),
    before(M::ApplicationsAccepted, &[C::Accept, C::Application, C::Info], CASES).needs(Needs::Application),
    before(M::ApplicationsReceived, &[C::Receive, C::Application], CASES).needs(Needs::Application),
    before(M::ApplicationsAccepted, &[C::Accept, C::Application], CASES).needs(Needs::Application),
    before(M::ApplicationsAnswered, &[C::Answer, C::Application], CASES).needs(Needs::Application),
    before(M::ApplicationsReceived, &[C::Handle, C::Application], CASES).needs(Needs::Application),
    before(M::ApplicationsReceived, &[C::Application], APPLICATIONS).needs(Needs::Application),
    before(M::ApplicationsReceived, &[C::Application], CASES).needs(Needs::Section),
    before(M::ApplicationsReceived, &[C::Application, C::Info], CASES).needs(Needs::Section),
    before(M::FeesWaived, &[C::Waiver], MONEY),
    before(M::FeesWaived, &[C::Waiver, C::Fee], MONEY),
    before(M::FeesCharged, &[C::Fee], MONEY),
    before(M::OverdueCases, &[C::Overdue], CASES),
    before(M::SatisfactionRate, &[C::Satisfaction], PERCENT),
    before(M::CompletionRate, &[C::Rate], PERCENT),

    before(M::InformationDisclosed, &[C::Disclose, C::Info], ITEMS),
    before(M::InformationDisclosed, &[C::OpenWork], POSTS),
    before(M::InformationDisclosed, &[C::Info], ITEMS).needs(Needs::Disclosure),

    // Words after.
    after(M::ApplicationsPartlyGranted, &[C::Partly], CASES).needs(Needs::Outcome),
    after(M::ApplicationsGranted, &[C::Granted], CASES).needs(Needs::Outcome),
    after(M::ApplicationsRefused, &[C::Refused], CASES).needs(Needs::Outcome),
    after(M::ApplicationsNotHeld, &[C::NotHeld], CASES).needs(Needs::Outcome),
    after(M::Staff, &[C::Staff], PEOPLE).needs(Needs::Open),
    after(M::TrainingParticipants, &[C::Trainee], PEOPLE).needs(Needs::Open),
    after(M::ServiceItems, &[C::ServiceItem], &["项", "个", "条"]),
    after(M::PublicityMaterials, &[C::Publicity], SHEETS),
    after(M::DirectoryEntries, &[C::Directory], &["条"]),
    after(M::PressConferences, &[C::PressConference], EVENTS),
    after(M::OnlineInterviews, &[C::Interview], EVENTS),
    after(M::GazetteIssues, &[C::Gazette], &["期"]),
    after(M::Briefings, &[C::Briefing], &["期"]),
    after(M::Interpretations, &[C::Interpretation], &["篇", "件", "条", "个", "期"]),
    after(M::NormativeDocuments, &[C::NormDoc], PAPERS).needs(Needs::Disclosure),
    after(M::AdministrativeReviews, &[C::Review], DISPUTES).needs(Needs::Dispute),
    after(M::AdministrativeLawsuits, &[C::Lawsuit], DISPUTES).needs(Needs::Dispute),
    after(M::Organisations, &[C::Organisation, C::TakePart], BODIES),
    after(M::Organisations, &[C::Organisation], BODIES).needs(Needs::People),
    after(M::Organisations, &[C::Organisation, C::SetUp], BODIES),

    // A verb, and the thing is understood.
    before(M::ApplicationsAnswered, &[C::Answer], CASES).needs(Needs::Application),
    before(M::ApplicationsReceived, &[C::Application, C::Receive], CASES).needs(Needs::Application),
    before(M::ApplicationsAccepted, &[C::Application, C::Accept], CASES).needs(Needs::Application),
    before(M::ApplicationsReceived, &[C::Receive], APPLICATIONS).needs(Needs::Application),
    before(M::ApplicationsAccepted, &[C::Accept], APPLICATIONS).needs(Needs::Application),
    before(M::InformationDisclosed, &[C::Disclose], POSTS).needs(Needs::Disclosure),
    after(M::InformationDisclosed, &[C::Info], POSTS).needs(Needs::Disclosure),
];
