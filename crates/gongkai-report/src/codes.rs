//! Closed vocabularies: enums whose values are written as fixed codes.

/// A text that is not a code of the expected vocabulary.
///
/// ```
/// let error = "微信".parse::<gongkai_report::Channel>().unwrap_err();
/// assert_eq!(error.to_string(), "`微信` is no channel; see `Channel::ALL` for those there are");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is no {vocabulary}; {}", known_codes(type_name, known))]
#[non_exhaustive]
pub struct UnknownCode {
    /// The text that was read.
    pub code: String,
    /// What it should have been one of, in words.
    pub vocabulary: &'static str,
    /// The type that lists the codes.
    pub type_name: &'static str,
    /// The codes of the library's own.
    pub known: &'static [&'static str],
}

/// Names the only code of a vocabulary, or says where the codes are listed.
fn known_codes(type_name: &str, known: &[&str]) -> String {
    match known {
        [only] => format!("it can only be `{only}`"),
        _ => format!("see `{type_name}::ALL` for those there are"),
    }
}

/// Declares a vocabulary, one line a code: its Rust name, its code, its names in Chinese and English.
///
/// A last line `+ Own;` lets users add codes of their own at run time.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $name:ident as $words:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal, $zh:literal, $en:literal; )*
            $( + $own:ident; )?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $(
                $(#[$variant_meta])*
                #[cfg_attr(feature = "schema", schemars(rename = $code))]
                $variant,
            )*
            $(
                /// A code of the user's own, made with `own`.
                #[cfg_attr(feature = "schema", schemars(skip))]
                $own($crate::OwnCode),
            )?
        }

        impl $name {
            /// Every value of the library's own, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code, as written in JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                    $(Self::$own(own) => own.code(),)?
                }
            }

            /// Its name in Chinese.
            #[must_use]
            pub const fn zh(self) -> &'static str {
                match self {
                    $(Self::$variant => $zh,)*
                    $(Self::$own(own) => own.zh(),)?
                }
            }

            /// Its name in English.
            #[must_use]
            pub const fn en(self) -> &'static str {
                match self {
                    $(Self::$variant => $en,)*
                    $(Self::$own(own) => own.en(),)?
                }
            }

            $(
                /// A code of the user's own, with its names in Chinese and English.
                ///
                /// Add each code once, when the program starts: from then on it is read from JSON, and
                /// goes through reports, checks and tables like any other. A code that was not added is
                /// an error where it is read.
                ///
                /// # Errors
                ///
                /// [`OwnCodeError`](crate::OwnCodeError) if the code is malformed, stands for something
                /// else already, or too many were added.
                pub fn own(code: &str, zh: &str, en: &str) -> Result<Self, $crate::OwnCodeError> {
                    if Self::ALL.iter().any(|known| known.code() == code) {
                        return Err($crate::OwnCodeError::Taken(code.to_owned()));
                    }
                    $crate::OwnCode::add(stringify!($name), code, (zh, en)).map(Self::$own)
                }
            )?
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
                    _ => {
                        $(
                            if let Some(own) = $crate::OwnCode::find(stringify!($name), text) {
                                return Ok(Self::$own(own));
                            }
                        )?
                        Err($crate::UnknownCode {
                            code: text.to_owned(),
                            vocabulary: $words,
                            type_name: stringify!($name),
                            known: &[$($code),*],
                        })
                    }
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(<D::Error as serde::de::Error>::custom)
            }
        }
    };
}

pub(crate) use vocabulary;

/// For `skip_serializing_if`: whether a flag is off.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
pub(crate) const fn is_false(flag: &bool) -> bool {
    !*flag
}
