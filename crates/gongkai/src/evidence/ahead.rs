//! Searching a text for a word from places further and further on.

/// Where a word stands next, asked from places further and further on: each part of the text is
/// searched once, however often it is asked.
#[derive(Debug)]
pub(super) struct Ahead<'a> {
    text: &'a str,
    word: &'a str,
    /// What is known: from here on the word stands there next.
    found: Option<(usize, Option<usize>)>,
}

impl<'a> Ahead<'a> {
    pub(super) const fn new(text: &'a str, word: &'a str) -> Self {
        Self {
            text,
            word,
            found: None,
        }
    }

    /// Where the word begins next, from byte `from` on.
    pub(super) fn next_from(&mut self, from: usize) -> Option<usize> {
        if let Some((since, next)) = self.found
            && since <= from
            && next.is_none_or(|next| from <= next)
        {
            return next;
        }
        let next = self
            .text
            .get(from..)
            .and_then(|rest| rest.find(self.word))
            .map(|at| from + at);
        self.found = Some((from, next));
        next
    }
}
