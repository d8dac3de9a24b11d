//! The JSON Schema of the report.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// Stands for a span in the schema: `[start, end]`.
pub(crate) struct Span;

impl JsonSchema for Span {
    fn schema_name() -> Cow<'static, str> {
        "Span".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Byte offsets into the source text, `[start, end]`, half open, start not after end.",
            "type": "array",
            "items": {"type": "integer", "minimum": 0, "maximum": u32::MAX},
            "minItems": 2,
            "maxItems": 2,
        })
    }
}

/// Stands for an exact decimal in the schema.
pub(crate) struct Amount;

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An exact decimal number.",
            "type": "string",
            "pattern": r"^-?[0-9]+(\.[0-9]+)?$",
        })
    }
}

macro_rules! stand_in {
    ($(#[$meta:meta])* $name:ident = $title:literal, $description:literal, [$($code:literal),* $(,)?]) => {
        $(#[$meta])*
        pub(crate) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                $title.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"description": $description, "type": "string", "enum": [$($code),*]})
            }
        }
    };
}

stand_in! {
    /// Stands for the input's format.
    Format = "Format", "What the source was written in.", ["text", "html", "markdown", "pdf", "docx", "doc", "xlsx", "xls"]
}

stand_in! {
    /// Stands for how a true figure lies to the printed one.
    BoundCode = "Bound", "How the true figure lies to the value.",
    ["exact", "approximately", "nearly", "more_than", "at_least", "less_than", "at_most"]
}

stand_in! {
    /// Stands for the kind of a repair.
    RepairName = "RepairCode", "What was repaired.",
    [
        "pinyin_annotation", "traditional", "repeated_punctuation", "kangxi_radical", "spaced_word",
        "soft_break", "spam",
    ]
}

/// The JSON Schema (draft 2020-12) of [`Report`](crate::Report).
///
/// The same text is kept as a file in the crate's folder, `schema/report-1.json`.
///
/// ```
/// let schema = gongkai_report::json_schema();
/// assert_eq!(schema["title"], "Report");
/// ```
#[must_use]
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(crate::Report).to_value()
}
