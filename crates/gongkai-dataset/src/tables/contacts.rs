//! The table `contacts`: one row a contact.

use super::batch::Rows;
use super::column::{Column as _, table};
use super::document::Document;
use super::place::{excerpt_len, push_place};

table! {
    /// The columns of `contacts`.
    struct ContactRows {
        report_id: Text, NEVER, "key of the report";
        contact_index: Count, NEVER, "number of the contact in the report, the first being 0";
        contact_kind: Code, NEVER, "`phone`, `email`, `address`, `icp` …";
        contact_value: Text, NEVER, "the contact, cleaned";
        span_start: Count, NEVER, "first byte of the contact";
        span_end: Count, NEVER, "byte after it";
        source_text: Text, MAYBE, "source text of the contact";
    }
}

impl Rows for ContactRows {
    fn text_len(document: &Document<'_>) -> usize {
        let contacts = document.report.contacts.iter();
        contacts
            .map(|contact| 64 + contact.value.len() + excerpt_len(Some(contact.span)))
            .sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, contact) in document.report.contacts.iter().enumerate() {
            self.report_id.push(Some(document.id.as_str()));
            self.contact_index.push(Some(number));
            self.contact_kind.push(Some(contact.kind.code()));
            self.contact_value.push(Some(&contact.value));
            push_place(
                (
                    &mut self.span_start,
                    &mut self.span_end,
                    &mut self.source_text,
                ),
                Some(contact.span),
                document.source,
            );
        }
    }
}
