//! What breaks a rule, and how it becomes a finding.

use gongkai_report::{Finding, FindingCode, Language, Severity, SourceSpan};

/// A fault with all that its message needs.
///
/// ```
/// use gongkai_check::{Undecodable, Violation};
/// use gongkai_report::{Language, SourceSpan};
///
/// let place = SourceSpan::new(0, 3).ok_or("backwards")?;
/// let fault = Undecodable { places: vec![place], mostly: false };
/// let finding = fault.finding(Language::Chinese);
/// assert_eq!(finding.message, "有1处字符无法解码或为乱码");
/// # Ok::<(), &str>(())
/// ```
pub trait Violation {
    /// The code of the rule that it breaks.
    const CODE: FindingCode;

    /// How serious it is.
    fn severity(&self) -> Severity {
        Severity::Warning
    }

    /// The places that it concerns, the first one to look at first.
    fn spans(&self) -> Vec<SourceSpan>;

    /// What is wrong, in words, with the figures.
    fn message(&self, language: Language) -> String;

    /// The finding, with its message in `language`.
    fn finding(&self, language: Language) -> Finding {
        let message = self.message(language);
        Finding::new(Self::CODE, self.severity(), message, self.spans())
    }
}
