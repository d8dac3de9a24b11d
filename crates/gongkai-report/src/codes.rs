//! Closed vocabularies: enums whose values are written as fixed codes.

/// A text that is no code of the vocabulary it was read as.
///
/// ```
/// let error = "微信".parse::<gongkai_report::Channel>().unwrap_err();
/// assert_eq!(error.to_string(), "`微信` is no channel; see `Channel::ALL` for those there are");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is no {vocabulary}; see `{type_name}::ALL` for those there are")]
#[non_exhaustive]
pub struct UnknownCode {
    /// The text that was read.
    pub code: String,
    /// What it should have been one of, in words.
    pub vocabulary: &'static str,
    /// The type that lists the codes.
    pub type_name: &'static str,
}

/// Declares an enum with one fixed code a value, the same in JSON, `Display` and `FromStr`.
macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident as $words:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $code)] $variant, )*
        }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code, as written in JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)*
                    _ => Err($crate::UnknownCode {
                        code: text.to_owned(),
                        vocabulary: $words,
                        type_name: stringify!($name),
                    }),
                }
            }
        }
    };
}

pub(crate) use codes;

/// For `skip_serializing_if`: whether a flag is off.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
pub(crate) const fn is_false(flag: &bool) -> bool {
    !*flag
}
