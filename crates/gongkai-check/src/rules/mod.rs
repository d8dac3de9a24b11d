//! The rules, one file a code: what it means, what to do about it, the check, its message in both
//! languages, its tests.

mod date_conflict;
mod date_damaged;
mod document_year_mismatch;
mod numbering;
mod outline_contents_mismatch;
mod outline_duplicate_number;
mod outline_skipped_number;
mod percent_mismatch;
mod statistic_conflict;
mod statistic_implausible;
mod sum_mismatch;
mod table_identity;
mod table_missing;
mod table_narrative_conflict;
mod text_injected_spam;
mod text_lost_characters;
mod text_repeated_punctuation;
mod text_replacement_characters;
mod text_unbalanced_quote;

use gongkai_report::{FindingCode, Language};

use crate::Audit;

pub use text_injected_spam::Spam;
pub use text_lost_characters::{EmptySections, LostNumber};
pub use text_replacement_characters::Undecodable;
pub use text_unbalanced_quote::UnpairedMarks;

/// All rules.
pub const RULES: &[Rule] = &[
    outline_duplicate_number::RULE,
    outline_skipped_number::RULE,
    outline_contents_mismatch::RULE,
    text_repeated_punctuation::RULE,
    text_unbalanced_quote::RULE,
    text_lost_characters::RULE,
    text_injected_spam::RULE,
    text_replacement_characters::RULE,
    date_damaged::RULE,
    date_conflict::RULE,
    document_year_mismatch::RULE,
    sum_mismatch::RULE,
    percent_mismatch::RULE,
    statistic_conflict::RULE,
    statistic_implausible::RULE,
    table_identity::RULE,
    table_missing::RULE,
    table_narrative_conflict::RULE,
];

/// What a finding code stands for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Rule {
    /// The code of its findings.
    pub code: FindingCode,
    meaning: Words,
    advice: Words,
    pub(crate) check: fn(&mut Audit<'_>),
}

#[derive(Debug, Clone, Copy)]
struct Words {
    en: &'static str,
    zh: &'static str,
}

impl Words {
    const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::English => self.en,
            Language::Chinese => self.zh,
        }
    }
}

impl Rule {
    /// What a finding with this code says, in a sentence.
    ///
    /// ```
    /// use gongkai_check::rule;
    /// use gongkai_report::{FindingCode, Language};
    ///
    /// let sums = rule(FindingCode::SumMismatch).ok_or("no such rule")?;
    /// assert_eq!(sums.meaning(Language::Chinese), "分项之和与总数不符");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn meaning(&self, language: Language) -> &'static str {
        self.meaning.in_language(language)
    }

    /// What to look at, or to ask the organ, in a sentence.
    #[must_use]
    pub const fn advice(&self, language: Language) -> &'static str {
        self.advice.in_language(language)
    }
}

/// The rule with this code; `None` for a code that has none here.
#[must_use]
pub fn rule(code: FindingCode) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}

/// For rules that only the reader of the text can check.
const fn check_nothing(_: &mut Audit<'_>) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_rule_with_words_of_its_own() {
        for language in [Language::English, Language::Chinese] {
            let mut meanings: Vec<_> = FindingCode::ALL
                .iter()
                .map(|code| rule(*code).expect("a rule").meaning(language))
                .collect();
            meanings.sort_unstable();
            meanings.dedup();
            assert_eq!(meanings.len(), FindingCode::ALL.len());
        }
    }
}
