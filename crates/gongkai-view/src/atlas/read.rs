//! The tables of a dataset as the page needs them.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, Int32Type, UInt32Type};
use arrow_array::{Array as _, ArrayRef, Float64Array, RecordBatch, StringArray};
use gongkai::report::Series;
use gongkai_dataset::{VERSION, VERSION_KEY, codes};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde::{Serialize, Serializer};

use super::error::AtlasError;
use super::tiles::{TILES, Tile};

/// More rows than these are merged by province, level and year.
const MOST_ROWS: usize = 20_000;
/// Documents that the page lists.
const DOCUMENTS: usize = 200;

/// A code with its words.
#[derive(Debug, Clone, Serialize)]
struct Label {
    code: String,
    zh: String,
    en: String,
}

#[derive(Debug, Serialize)]
struct OrganData {
    name: String,
    level: Option<String>,
    division: Option<String>,
    province: Option<String>,
}

/// A row of the panel, or the sum of some.
#[derive(Debug)]
struct RowData {
    /// Index of the organ.
    organ: usize,
    year: i32,
    /// Key of the report; null where rows are merged.
    id: Option<String>,
    /// Reports of that organ and year.
    reports: u32,
    findings: u32,
    /// Findings above info.
    raised: u32,
    figures: Vec<Option<f64>>,
    /// Index of the source of each figure.
    sources: Vec<Option<usize>>,
    flags: Vec<Option<usize>>,
    /// Findings above info by index of their code.
    codes: Vec<(usize, u32)>,
}

/// The rows as columns, which pack into a part of the bytes that objects take.
#[derive(Debug, Serialize)]
struct Columns<'r> {
    organ: Vec<usize>,
    year: Vec<i32>,
    id: Vec<Option<&'r str>>,
    reports: Vec<u32>,
    findings: Vec<u32>,
    raised: Vec<u32>,
    /// Figures by series, then by row; so are sources and flags.
    figures: Vec<Vec<Option<f64>>>,
    sources: Vec<Vec<Option<usize>>>,
    flags: Vec<Vec<Option<usize>>>,
    codes: Vec<&'r [(usize, u32)]>,
}

fn columns<S: Serializer>(rows: &[RowData], serializer: S) -> Result<S::Ok, S::Error> {
    fn by_series<T: Copy>(rows: &[RowData], of: impl Fn(&RowData) -> &[T]) -> Vec<Vec<T>> {
        let column = |at| {
            rows.iter()
                .filter_map(|row| of(row).get(at).copied())
                .collect()
        };
        (0..Series::panel().count()).map(column).collect()
    }
    let columns = Columns {
        organ: rows.iter().map(|row| row.organ).collect(),
        year: rows.iter().map(|row| row.year).collect(),
        id: rows.iter().map(|row| row.id.as_deref()).collect(),
        reports: rows.iter().map(|row| row.reports).collect(),
        findings: rows.iter().map(|row| row.findings).collect(),
        raised: rows.iter().map(|row| row.raised).collect(),
        figures: by_series(rows, |row| &row.figures),
        sources: by_series(rows, |row| &row.sources),
        flags: by_series(rows, |row| &row.flags),
        codes: rows.iter().map(|row| row.codes.as_slice()).collect(),
    };
    columns.serialize(serializer)
}

#[derive(Debug, Serialize)]
struct CitedData {
    title: String,
    reports: usize,
}

/// The words of what a figure is from, and of what to mind.
#[derive(Debug, Serialize)]
struct Words {
    sources: Vec<Label>,
    flags: Vec<Label>,
}

/// What an atlas shows of a dataset.
#[derive(Debug, Serialize)]
pub struct AtlasData {
    /// The name of the folder.
    name: String,
    /// Annual reports whose organ and year are known: rows of the panel.
    reports: usize,
    aggregated: bool,
    series: Vec<Label>,
    levels: BTreeMap<String, Label>,
    codes: Vec<Label>,
    words: Words,
    organs: Vec<OrganData>,
    #[serde(serialize_with = "columns")]
    rows: Vec<RowData>,
    documents: Vec<CitedData>,
    tiles: &'static [Tile],
}

/// Texts by number, in the order in which they came.
#[derive(Default)]
struct Interner {
    texts: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Interner {
    fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.texts.len();
        self.texts.push(text.to_owned());
        self.numbers.insert(text.to_owned(), number);
        number
    }
}

/// A batch with the file that it is from.
struct Table<'a> {
    path: &'a Path,
    batch: &'a RecordBatch,
}

impl<'a> Table<'a> {
    fn column(&self, name: &str) -> Result<&'a ArrayRef, AtlasError> {
        self.batch
            .column_by_name(name)
            .ok_or_else(|| self.missing(name))
    }

    fn missing(&self, name: &str) -> AtlasError {
        AtlasError::Column {
            path: self.path.to_owned(),
            column: name.to_owned(),
        }
    }

    fn texts(&self, name: &str) -> Result<&'a StringArray, AtlasError> {
        let column = self.column(name)?;
        column
            .as_string_opt::<i32>()
            .ok_or_else(|| self.missing(name))
    }

    fn doubles(&self, name: &str) -> Result<&'a Float64Array, AtlasError> {
        let column = self.column(name)?;
        column
            .as_primitive_opt::<Float64Type>()
            .ok_or_else(|| self.missing(name))
    }
}

/// Reads all files of a table.
fn for_each(
    folder: &Path,
    mut each: impl FnMut(&Table<'_>) -> Result<(), AtlasError>,
) -> Result<(), AtlasError> {
    let reading = |path: &Path| {
        let path = path.to_owned();
        |source: io::Error| AtlasError::Read { path, source }
    };
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(reading(folder))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "parquet"))
        .collect();
    files.sort();
    for path in files {
        let file = File::open(&path).map_err(reading(&path))?;
        let damaged = |source| AtlasError::Parquet {
            path: path.clone(),
            source,
        };
        let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(damaged)?;
        let version = reader.schema().metadata().get(VERSION_KEY);
        if version.is_none_or(|version| version != VERSION) {
            let version = version.cloned();
            return Err(AtlasError::Version { path, version });
        }
        let reader = reader.build().map_err(damaged)?;
        for batch in reader {
            let batch = batch.map_err(|error| damaged(error.into()))?;
            each(&Table {
                path: &path,
                batch: &batch,
            })?;
        }
    }
    Ok(())
}

fn text(column: &StringArray, row: usize) -> Option<&str> {
    column.is_valid(row).then(|| column.value(row))
}

/// The words of the codes of one vocabulary.
fn labels(vocabulary: &str) -> HashMap<String, Label> {
    let batch = codes();
    let column = |name| batch.column_by_name(name).map(AsArray::as_string::<i32>);
    let (Some(names), Some(code), Some(zh), Some(en)) = (
        column("vocabulary"),
        column("code"),
        column("label_zh"),
        column("label_en"),
    ) else {
        return HashMap::new();
    };
    (0..batch.num_rows())
        .filter(|row| names.value(*row) == vocabulary)
        .map(|row| {
            let label = Label {
                code: code.value(row).to_owned(),
                zh: zh.value(row).to_owned(),
                en: en.value(row).to_owned(),
            };
            (label.code.clone(), label)
        })
        .collect()
}

/// The label of a code, or the code itself where it has none.
fn label(labels: &HashMap<String, Label>, code: &str) -> Label {
    labels.get(code).cloned().unwrap_or_else(|| Label {
        code: code.to_owned(),
        zh: code.to_owned(),
        en: code.to_owned(),
    })
}

/// The labels of codes in the order in which they came.
fn worded(codes: &Interner, known: &HashMap<String, Label>) -> Vec<Label> {
    codes.texts.iter().map(|code| label(known, code)).collect()
}

impl AtlasData {
    /// Reads a dataset.
    ///
    /// # Errors
    ///
    /// [`AtlasError`] if a table cannot be read or is of another version.
    pub fn read(folder: &Path) -> Result<Self, AtlasError> {
        let mut panel = Panel::default();
        for_each(&folder.join("panel"), |table| panel.read(table))?;
        let Panel {
            mut organs,
            sources,
            flags,
            mut rows,
            ..
        } = panel;
        let mut finding_codes = Interner::default();
        let raised = read_findings(&folder.join("findings"), &mut finding_codes)?;
        for row in &mut rows {
            let own = row.id.as_ref().and_then(|id| raised.get(id));
            let mut own: Vec<_> = own
                .into_iter()
                .flatten()
                .map(|(code, count)| (*code, *count))
                .collect();
            own.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
            row.codes = own;
        }
        let aggregated = rows.len() > MOST_ROWS;
        let reports = rows.len();
        if aggregated {
            (organs, rows) = merged(&organs, &rows);
        }
        let known_levels = labels("organ_level");
        let known_codes = labels("finding_code");
        let known_sources = labels("figure_source");
        // A flag is a finding's code or one of its own.
        let mut known_flags = labels("figure_flag");
        known_flags.extend(known_codes.clone());
        let name = folder
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Ok(Self {
            name: name.unwrap_or_default(),
            reports,
            aggregated,
            series: Series::panel()
                .map(|series| Label {
                    code: series.code.to_owned(),
                    zh: series.zh.to_owned(),
                    en: series.en.to_owned(),
                })
                .collect(),
            levels: organs
                .iter()
                .filter_map(|organ| organ.level.as_deref())
                .map(|code| (code.to_owned(), label(&known_levels, code)))
                .collect(),
            codes: worded(&finding_codes, &known_codes),
            words: Words {
                sources: worded(&sources, &known_sources),
                flags: worded(&flags, &known_flags),
            },
            organs,
            rows,
            documents: read_documents(&folder.join("documents"))?,
            tiles: &TILES,
        })
    }
}

/// The panel of a dataset: a row a report.
#[derive(Default)]
struct Panel {
    organs: Vec<OrganData>,
    /// The index of each organ, by its key.
    numbers: HashMap<String, usize>,
    sources: Interner,
    flags: Interner,
    rows: Vec<RowData>,
}

impl Panel {
    /// Adds the rows of one batch.
    fn read(&mut self, table: &Table<'_>) -> Result<(), AtlasError> {
        let (keys, ids) = (table.texts("organ_key")?, table.texts("report_id")?);
        let (names, levels) = (table.texts("organ_name")?, table.texts("organ_level")?);
        let (divisions, provinces) = (table.texts("division_name")?, table.texts("province_name")?);
        let years = table.column("report_year")?.as_primitive_opt::<Int32Type>();
        let years = years.ok_or_else(|| table.missing("report_year"))?;
        let count = |name: &str| {
            let column = table.column(name)?.as_primitive_opt::<UInt32Type>();
            column.ok_or_else(|| table.missing(name))
        };
        let (findings, raised) = (count("finding_count")?, count("contradiction_count")?);
        let reports = count("report_count")?;
        let mut figures = Vec::new();
        for series in Series::panel() {
            let code = series.code;
            figures.push((
                table.doubles(code)?,
                table.texts(&format!("{code}_source"))?,
                table.texts(&format!("{code}_flag"))?,
            ));
        }
        for row in 0..table.batch.num_rows() {
            let organ = *self
                .numbers
                .entry(keys.value(row).to_owned())
                .or_insert_with(|| {
                    self.organs.push(OrganData {
                        name: names.value(row).to_owned(),
                        level: text(levels, row).map(str::to_owned),
                        division: text(divisions, row).map(str::to_owned),
                        province: text(provinces, row).map(str::to_owned),
                    });
                    self.organs.len() - 1
                });
            self.rows.push(RowData {
                organ,
                year: years.value(row),
                id: Some(ids.value(row).to_owned()),
                reports: reports.value(row),
                findings: findings.value(row),
                raised: raised.value(row),
                figures: figures
                    .iter()
                    .map(|(value, _, _)| value.is_valid(row).then(|| value.value(row)))
                    .collect(),
                sources: figures
                    .iter()
                    .map(|(_, source, _)| {
                        text(source, row).map(|source| self.sources.number(source))
                    })
                    .collect(),
                flags: figures
                    .iter()
                    .map(|(_, _, flag)| text(flag, row).map(|flag| self.flags.number(flag)))
                    .collect(),
                codes: Vec::new(),
            });
        }
        Ok(())
    }
}

/// The findings above info of each report, by number of their code.
fn read_findings(
    folder: &Path,
    codes: &mut Interner,
) -> Result<HashMap<String, BTreeMap<usize, u32>>, AtlasError> {
    let mut found: HashMap<String, BTreeMap<usize, u32>> = HashMap::new();
    for_each(folder, |table| {
        let (ids, code) = (table.texts("report_id")?, table.texts("finding_code")?);
        let severity = table.texts("severity")?;
        for row in 0..table.batch.num_rows() {
            if severity.value(row) != "info" {
                let own = found.entry(ids.value(row).to_owned()).or_default();
                *own.entry(codes.number(code.value(row))).or_default() += 1;
            }
        }
        Ok(())
    })?;
    Ok(found)
}

/// The documents that most reports cite.
fn read_documents(folder: &Path) -> Result<Vec<CitedData>, AtlasError> {
    let mut cited: HashMap<String, (String, usize)> = HashMap::new();
    for_each(folder, |table| {
        let (ids, titles) = (table.texts("report_id")?, table.texts("document_title")?);
        for row in 0..table.batch.num_rows() {
            let (id, Some(title)) = (ids.value(row), text(titles, row)) else {
                continue;
            };
            // The rows of a report stand together: one more citation of it is not counted.
            let (last, count) = cited.entry(title.to_owned()).or_default();
            if last != id {
                id.clone_into(last);
                *count += 1;
            }
        }
        Ok(())
    })?;
    let mut documents: Vec<_> = cited
        .into_iter()
        .map(|(title, (_, reports))| CitedData { title, reports })
        .collect();
    documents.sort_by(|a, b| {
        b.reports
            .cmp(&a.reports)
            .then_with(|| a.title.cmp(&b.title))
    });
    documents.truncate(DOCUMENTS);
    Ok(documents)
}

/// The rows summed by province, level and year, as if each province and level were one organ.
fn merged(organs: &[OrganData], rows: &[RowData]) -> (Vec<OrganData>, Vec<RowData>) {
    let mut groups: BTreeMap<(Option<&str>, Option<&str>), usize> = BTreeMap::new();
    let (mut merged, mut sums) = (Vec::new(), BTreeMap::<(usize, i32), RowData>::new());
    for row in rows {
        let Some(organ) = organs.get(row.organ) else {
            continue;
        };
        let key = (organ.province.as_deref(), organ.level.as_deref());
        let group = *groups.entry(key).or_insert_with(|| {
            let name = [key.0, key.1].map(|part| part.unwrap_or("?")).join(" · ");
            merged.push(OrganData {
                name,
                level: organ.level.clone(),
                division: None,
                province: organ.province.clone(),
            });
            merged.len() - 1
        });
        let sum = sums.entry((group, row.year)).or_insert_with(|| RowData {
            organ: group,
            year: row.year,
            id: None,
            reports: 0,
            findings: 0,
            raised: 0,
            figures: vec![None; row.figures.len()],
            sources: vec![None; row.figures.len()],
            flags: vec![None; row.figures.len()],
            codes: Vec::new(),
        });
        sum.reports += row.reports;
        sum.findings += row.findings;
        sum.raised += row.raised;
        for (sum, figure) in sum.figures.iter_mut().zip(&row.figures) {
            if let Some(figure) = figure {
                *sum = Some(sum.unwrap_or(0.0) + figure);
            }
        }
        for (code, count) in &row.codes {
            match sum.codes.iter_mut().find(|(own, _)| own == code) {
                Some((_, own)) => *own += count,
                None => sum.codes.push((*code, *count)),
            }
        }
    }
    (merged, sums.into_values().collect())
}
