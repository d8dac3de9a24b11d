//! Finds the tables of a text.

use super::lines::Line;
use super::table::TextTable;
use super::{cells, pipes, spaced};
use crate::limit::Room;

/// All tables of the text, in order, as far as there is room.
pub(super) fn tables(source: &str, lines: &[Line], room: &mut Room) -> Vec<TextTable> {
    let mut out = Vec::new();
    let (mut index, mut floor) = (0, 0);
    while index < lines.len() && !room.is_over() {
        let (piped, next) = pipes::table_at(source, lines, floor..index, room);
        let found = piped.or_else(|| spaced::table_at(source, lines, index, room));
        index = next;
        if let Some(table) = found {
            index = table.end.max(next);
            floor = index;
            room.take(table.cells.len());
            out.push(table);
        }
    }
    cells::add_tables(source, lines, &mut out, room);
    out.sort_by_key(|table| table.first);
    out
}
