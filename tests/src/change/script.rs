//! Simplified to Traditional characters.

use std::sync::LazyLock;

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

use crate::Page;

/// The table of Traditional characters, without the wording of a region.
static TABLE: LazyLock<OpenCC> =
    LazyLock::new(|| OpenCC::from_config(BuiltinConfig::S2t).expect("a table that is built in"));

pub(super) fn traditional(page: &Page) -> Page {
    page.map(true, |text| TABLE.convert(text))
}
