//! What is wrong with tables, in words.

use gongkai_report::{Finding, FindingCode, Language, SourceSpan, TableKind};

use super::{FaultKind, TableFact};

/// So many places of one finding are listed.
const PLACES: usize = 50;

const KINDS: [FaultKind; 7] = [
    FaultKind::LinesDeduplicated,
    FaultKind::CellsGlued,
    FaultKind::CellsMissing,
    FaultKind::CellsSurplus,
    FaultKind::CutShort,
    FaultKind::RowsRepeated,
    FaultKind::Repeated,
];

/// A finding for each table and each kind of damage to it.
pub(crate) fn findings(facts: &[TableFact], language: Language) -> Vec<Finding> {
    let mut out = Vec::new();
    for fact in facts {
        for kind in KINDS {
            let faults = fact.faults.iter().filter(|fault| fault.kind == kind);
            let spans: Vec<SourceSpan> = faults.map(|fault| fault.span).collect();
            if spans.is_empty() {
                continue;
            }
            let message = message(fact.table.kind(), kind, spans.len(), language);
            let code = FindingCode::TextLostCharacters;
            let spans = spans.into_iter().take(PLACES);
            // A second copy takes nothing from the first one.
            out.push(match kind {
                FaultKind::Repeated | FaultKind::RowsRepeated => {
                    Finding::info(code, message, spans)
                }
                _ => Finding::warning(code, message, spans),
            });
        }
    }
    out
}

fn message(table: TableKind, kind: FaultKind, count: usize, language: Language) -> String {
    let name = match table {
        TableKind::Proactive => "主动公开政府信息情况",
        TableKind::Requests => "收到和处理政府信息公开申请情况",
        TableKind::StatisticsForm => "政府信息公开情况统计",
        _ => "行政复议、行政诉讼情况",
    };
    if language == Language::Chinese {
        return match kind {
            FaultKind::LinesDeduplicated => {
                format!("{name}表：网页删去了重复的行，缺失的单元格无法恢复")
            }
            FaultKind::CellsGlued => format!("{name}表：有{count}行的单元格连写，无法分开"),
            FaultKind::CellsMissing => {
                format!("{name}表：有{count}行缺少单元格，无法判断属于哪一列")
            }
            FaultKind::CellsSurplus => format!("{name}表：有{count}行的单元格多于列数"),
            FaultKind::CutShort => format!("{name}表：表格不完整，缺少末尾各行"),
            FaultKind::RowsRepeated => format!("{name}表：有重复的行，以第一行为准"),
            FaultKind::Repeated => format!("{name}表：同一表格重复出现，以第一个为准"),
        };
    }
    match kind {
        FaultKind::LinesDeduplicated => format!(
            "table {name}: the page kept each distinct line once, so repeated cells are gone and cannot be told from the others"
        ),
        FaultKind::CellsGlued => {
            format!("table {name}: cells run together beyond telling apart, rows: {count}")
        }
        FaultKind::CellsMissing => {
            format!("table {name}: too few cells to tell their columns, rows: {count}")
        }
        FaultKind::CellsSurplus => {
            format!("table {name}: more cells than columns, rows: {count}")
        }
        FaultKind::CutShort => format!("table {name}: it breaks off before its last row"),
        FaultKind::RowsRepeated => {
            format!("table {name}: a row stands twice; the first one counts")
        }
        FaultKind::Repeated => {
            format!("table {name}: it stands on the page more than once; the first one counts")
        }
    }
}
