//! A dataset as one self-contained HTML page.

mod error;
mod options;
mod page;
mod read;
mod tiles;

use std::path::Path;

pub use error::AtlasError;
pub use options::AtlasOptions;
pub use read::AtlasData;

/// Draws the atlas of the dataset in `folder`, which `corpus` has made.
///
/// More than 20,000 rows of the panel are merged by province, level and year; the page says so.
///
/// # Errors
///
/// [`AtlasError`] if a table cannot be read or is of another version.
pub fn atlas(folder: &Path, options: &AtlasOptions) -> Result<String, AtlasError> {
    let data = AtlasData::read(folder)?;
    Ok(page::draw(&data, options)?)
}
