//! Codes of a user's own.

use std::sync::{PoisonError, RwLock};

/// A code that a user has added to a vocabulary, with its names.
///
/// It is a reference to an entry that lives as long as the program, so that a vocabulary with codes of a
/// user's own is as cheap to copy as one without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnCode(&'static Entry);

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Entry {
    vocabulary: &'static str,
    code: String,
    zh: String,
    en: String,
}

/// At most this many codes can be added, because each stays in memory until the program ends.
const MOST: usize = 1024;

static ENTRIES: RwLock<Vec<OwnCode>> = RwLock::new(Vec::new());

impl OwnCode {
    /// The code, as written in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0.code.as_str()
    }

    /// Its name in Chinese.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        self.0.zh.as_str()
    }

    /// Its name in English.
    #[must_use]
    pub const fn en(self) -> &'static str {
        self.0.en.as_str()
    }

    /// The code that was added to a vocabulary under this name.
    pub(crate) fn find(vocabulary: &str, code: &str) -> Option<Self> {
        let entries = ENTRIES.read().unwrap_or_else(PoisonError::into_inner);
        let mut entries = entries.iter().copied();
        entries.find(|own| own.0.vocabulary == vocabulary && own.0.code == code)
    }

    /// Adds a code to a vocabulary, or finds it where it was added before with the same names.
    pub(crate) fn add(
        vocabulary: &'static str,
        code: &str,
        (zh, en): (&str, &str),
    ) -> Result<Self, OwnCodeError> {
        let plain =
            |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.');
        if code.is_empty() || !code.chars().all(plain) {
            return Err(OwnCodeError::Malformed(code.to_owned()));
        }
        let mut entries = ENTRIES.write().unwrap_or_else(PoisonError::into_inner);
        let known = entries
            .iter()
            .find(|own| own.0.vocabulary == vocabulary && own.0.code == code);
        if let Some(known) = known {
            let same = known.0.zh == zh && known.0.en == en;
            return same
                .then_some(*known)
                .ok_or_else(|| OwnCodeError::Taken(code.to_owned()));
        }
        if entries.len() >= MOST {
            return Err(OwnCodeError::Full);
        }
        let own = Self(Box::leak(Box::new(Entry {
            vocabulary,
            code: code.to_owned(),
            zh: zh.to_owned(),
            en: en.to_owned(),
        })));
        entries.push(own);
        Ok(own)
    }
}

/// Why a code could not be added to a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OwnCodeError {
    /// The code has other characters than `a` to `z`, digits and `_`, or none.
    #[error("`{0}` is no code: give lower-case letters, digits and `_`")]
    Malformed(String),
    /// The vocabulary has the code already, or it was added with other names.
    #[error("`{0}` stands for something else already: choose another code")]
    Taken(String),
    /// Too many codes were added.
    #[error("1024 codes were added already: add each code once, when the program starts")]
    Full,
}
