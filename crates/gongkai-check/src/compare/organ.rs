//! Whether two reports are of one organ.

use gongkai_report::Report;

use crate::words::likeness;

/// Names less similar than this belong to two organs.
const ALIKE: f64 = 0.5;

/// Whether two reports are of one organ; `None` where the reports do not tell.
///
/// Two divisions are two organs. In one division, a name that holds the other is the same organ
/// (`水利局` and `青石县水利局`); names that are not alike are two.
///
/// ```
/// use gongkai_check::same_organ;
/// use gongkai_report::{Format, Organ, Report, SourceInfo};
///
/// let of = |name: &str| {
///     let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
///     report.organ = Some(Organ::new(name));
///     report
/// };
/// assert_eq!(same_organ(&of("青石县水利局"), &of("水利局")), Some(true));
/// assert_eq!(same_organ(&of("青石县水利局"), &of("白塔县教育局")), Some(false));
/// ```
#[must_use]
pub fn same_organ(earlier: &Report, later: &Report) -> Option<bool> {
    let division = |report: &Report| {
        let organ = report.organ.as_ref()?;
        Some(organ.division.as_ref()?.code.clone())
    };
    if division(earlier)
        .zip(division(later))
        .is_some_and(|(a, b)| a != b)
    {
        return Some(false);
    }
    let (a, b) = (name(earlier)?, name(later)?);
    if a.contains(b) || b.contains(a) {
        return Some(true);
    }
    (likeness(a, b, true) < ALIKE).then_some(false)
}

fn name(report: &Report) -> Option<&str> {
    let organ = report.organ.as_ref().map(|organ| organ.name.as_str());
    organ.or_else(|| Some(report.issuer.as_ref()?.text.as_str()))
}

#[cfg(test)]
mod tests {
    use gongkai_report::{Division, Organ};

    use super::*;
    use crate::testing::report;

    #[test]
    fn divisions_decide_where_both_are_known() {
        let of = |code: &str| {
            let mut report = report();
            let mut organ = Organ::new("鼓楼区人民政府办公室");
            organ.division = Some(Division::new(code, "鼓楼区", ["某省", "某市", "鼓楼区"]));
            report.organ = Some(organ);
            report
        };
        assert_eq!(same_organ(&of("320106"), &of("320302")), Some(false));
        assert_eq!(same_organ(&of("320106"), &of("320106")), Some(true));
    }

    #[test]
    fn what_is_not_named_is_not_told() {
        assert_eq!(same_organ(&report(), &report()), None);
    }
}
