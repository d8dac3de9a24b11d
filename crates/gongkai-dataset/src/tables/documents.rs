//! The table `documents`: one row a citation.

use super::batch::Rows;
use super::column::{Column as _, table};
use super::document::Document;
use super::place::{excerpt_len, len, push_place};

table! {
    /// The columns of `documents`.
    struct DocumentRows {
        report_id: Text, NEVER, "key of the report";
        document_index: Count, NEVER, "number of the citation in the report, the first being 0";
        document_title: Text, MAYBE, "what stands between 《 and 》";
        document_number: Text, MAYBE, "document number in canonical form: `国办发〔2017〕24号`; as printed where it is damaged";
        agency: Code, MAYBE, "agency that the number names";
        document_year: Year, MAYBE, "year that the number names";
        serial_number: Count, MAYBE, "serial that the number names";
        is_damaged: Flag, NEVER, "whether the number has lost characters";
        candidates: Text, MAYBE, "what a damaged number may have been, likeliest first, divided by `|`";
        span_start: Count, NEVER, "first byte of the citation";
        span_end: Count, NEVER, "byte after it";
        source_text: Text, MAYBE, "source text of the citation";
    }
}

impl Rows for DocumentRows {
    fn text_len(document: &Document<'_>) -> usize {
        let citations = document.report.documents.iter();
        citations
            .map(|cited| {
                let candidates = cited.candidates.iter().map(|c| c.len() + 1).sum::<usize>();
                let number = len(cited.number.as_deref()) + len(cited.agency.as_deref());
                64 + len(cited.title.as_deref())
                    + number
                    + candidates
                    + excerpt_len(Some(cited.span))
            })
            .sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, cited) in document.report.documents.iter().enumerate() {
            self.report_id.push(Some(document.id.as_str()));
            self.document_index.push(Some(number));
            self.document_title.push(cited.title.as_deref());
            self.document_number.push(cited.number.as_deref());
            self.agency.push(cited.agency.as_deref());
            self.document_year.push(cited.year);
            self.serial_number
                .push(cited.serial.and_then(|serial| usize::try_from(serial).ok()));
            self.is_damaged.push(Some(cited.damaged));
            let candidates = cited.candidates.join("|");
            self.candidates
                .push(Some(candidates.as_str()).filter(|list| !list.is_empty()));
            push_place(
                (
                    &mut self.span_start,
                    &mut self.span_end,
                    &mut self.source_text,
                ),
                Some(cited.span),
                document.source,
            );
        }
    }
}
