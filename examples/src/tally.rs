//! What many documents gave, counted.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use gongkai_report::{FindingCode, Language, QuantityUse, Report};

/// Findings by code, and the quantities of the text by what became of them.
///
/// ```
/// use gongkai_examples::Tally;
/// use gongkai_report::{Format, Language, QuantityMention, QuantityUse, Report, SourceInfo, SourceSpan};
///
/// let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
/// for usage in [QuantityUse::Statistic, QuantityUse::Unexplained] {
///     let span = SourceSpan::new(0, 4).ok_or("backwards")?;
///     let mut quantity = QuantityMention::new("5条", 5.into(), span);
///     quantity.usage = Some(usage);
///     report.mentions.quantities.push(quantity);
/// }
/// let mut tally = Tally::default();
/// tally.add(&report);
/// assert!(tally.text(Language::English).contains("unexplained: 1 of 2 quantities (50.0 %)"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Tally {
    findings: BTreeMap<FindingCode, usize>,
    uses: BTreeMap<QuantityUse, usize>,
}

impl Tally {
    /// Counts the findings and quantities of a report.
    pub fn add(&mut self, report: &Report) {
        for finding in &report.findings {
            *self.findings.entry(finding.code).or_default() += 1;
        }
        for usage in report.mentions.quantities.iter().filter_map(|q| q.usage) {
            *self.uses.entry(usage).or_default() += 1;
        }
    }

    /// The counts as text: a line a code, a line a use, and the share of quantities that no rule explains.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let mut out = String::new();
        for (code, count) in &self.findings {
            let _ = writeln!(out, "{count:>8}  {code}");
        }
        for (usage, count) in &self.uses {
            let _ = writeln!(out, "{count:>8}  {usage}");
        }
        let all: usize = self.uses.values().sum();
        let open = self.uses.get(&QuantityUse::Unexplained).unwrap_or(&0);
        let per_mille = (open * 1000).checked_div(all).unwrap_or_default();
        let share = format!("{}.{}", per_mille / 10, per_mille % 10);
        let _ = match language {
            Language::English => {
                writeln!(out, "unexplained: {open} of {all} quantities ({share} %)")
            }
            Language::Chinese => writeln!(out, "未能解释的数量：{all}处中的{open}处（{share}%）"),
        };
        out
    }
}
