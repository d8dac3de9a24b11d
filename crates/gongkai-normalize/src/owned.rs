//! What scanning finds, with text of its own, to be kept beyond the scanned text.

use chrono::NaiveTime;

use crate::Decimal;
use crate::date::{DateKind, DateMention, DateValue};
use crate::mention::Mention;
use crate::quantity::{Bound, Quantity, UnitKind};
use crate::span::Span;

/// A [`Quantity`] that owns its text.
///
/// ```
/// use gongkai_normalize::{OwnedQuantity, ScanOptions, scan_quantities};
///
/// let kept: Vec<OwnedQuantity> = {
///     let text = String::from("公开信息252条");
///     scan_quantities(&text, &ScanOptions::default()).map(OwnedQuantity::from).collect()
/// };
/// assert_eq!((kept[0].text.as_str(), kept[0].unit.as_deref()), ("252条", Some("条")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OwnedQuantity {
    /// As [`Quantity::text`].
    pub text: String,
    /// As [`Quantity::span`], in bytes of the text that was scanned.
    pub span: Span,
    /// As [`Quantity::value_span`].
    pub value_span: Span,
    /// As [`Quantity::value`].
    pub value: Decimal,
    /// As [`Quantity::value_max`].
    pub value_max: Option<Decimal>,
    /// As [`Quantity::bound`].
    pub bound: Bound,
    /// As [`Quantity::unit`].
    pub unit: Option<String>,
    /// As [`Quantity::unit_kind`].
    pub unit_kind: Option<UnitKind>,
    /// As [`Quantity::distributive`].
    pub distributive: bool,
}

impl From<Quantity<'_>> for OwnedQuantity {
    fn from(quantity: Quantity<'_>) -> Self {
        let Quantity {
            text,
            span,
            value_span,
            value,
            value_max,
            bound,
            unit,
            unit_kind,
            distributive,
        } = quantity;
        let (text, unit) = (text.to_owned(), unit.map(str::to_owned));
        Self {
            text,
            span,
            value_span,
            value,
            value_max,
            bound,
            unit,
            unit_kind,
            distributive,
        }
    }
}

/// A [`DateMention`] that owns its text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OwnedDate {
    /// As [`DateMention::text`].
    pub text: String,
    /// As [`DateMention::span`], in bytes of the text that was scanned.
    pub span: Span,
    /// As [`DateMention::kind`].
    pub kind: DateKind,
    /// As [`DateMention::value`].
    pub value: DateValue,
    /// As [`DateMention::time`].
    pub time: Option<NaiveTime>,
}

impl From<DateMention<'_>> for OwnedDate {
    fn from(date: DateMention<'_>) -> Self {
        let DateMention {
            text,
            span,
            kind,
            value,
            time,
        } = date;
        Self {
            text: text.to_owned(),
            span,
            kind,
            value,
            time,
        }
    }
}

/// A [`Mention`] that owns its text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "mention", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum OwnedMention {
    /// A number with its unit.
    Quantity(OwnedQuantity),
    /// A day or period.
    Date(OwnedDate),
}

impl From<Mention<'_>> for OwnedMention {
    fn from(mention: Mention<'_>) -> Self {
        match mention {
            Mention::Quantity(quantity) => Self::Quantity(quantity.into()),
            Mention::Date(date) => Self::Date(date.into()),
        }
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::{Reference, ScanOptions, scan};

    #[test]
    fn json() {
        let options = ScanOptions::default().reference(Reference::Year(2017));
        let found: Vec<OwnedMention> = scan("去年7000余条，1231日止", &options)
            .map(OwnedMention::from)
            .collect();
        let json = serde_json::to_string(&found).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"[{"mention":"date","text":"去年","span":[0,6],"kind":"relative","#,
                r#""value":{"state":"resolved","start":"2016-01-01","end":"2016-12-31"},"time":null},"#,
                r#"{"mention":"quantity","text":"7000余条","span":[6,16],"value_span":[6,13],"#,
                r#""value":"7000","value_max":null,"bound":"more_than","unit":"条","unit_kind":"count","distributive":false},"#,
                r#"{"mention":"date","text":"1231日","span":[19,26],"kind":"day","#,
                r#""value":{"state":"damaged","candidates":[{"start":"2016-12-31","end":"2016-12-31"}]},"time":null}]"#,
            )
        );
        assert_eq!(
            serde_json::from_str::<Vec<OwnedMention>>(&json).unwrap(),
            found
        );
    }
}
