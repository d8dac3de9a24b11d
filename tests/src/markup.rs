//! Pages as text with and without markup.

/// A page: plain text or HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The page as one string.
    pub text: String,
    /// Whether it is HTML.
    pub html: bool,
}

impl Page {
    /// Plain text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            html: false,
        }
    }

    /// HTML.
    #[must_use]
    pub fn html(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            html: true,
        }
    }

    /// Plain text as HTML, each line that is not empty a paragraph. HTML stays as it is.
    ///
    /// ```
    /// use gongkai_tests::Page;
    /// assert_eq!(Page::plain("一\n\na<b").to_html().text, "<p>一</p>\n<p>a&lt;b</p>\n");
    /// ```
    #[must_use]
    pub fn to_html(&self) -> Self {
        if self.html {
            return self.clone();
        }
        let mut out = String::new();
        for line in self.text.lines().filter(|line| !line.trim().is_empty()) {
            out.push_str("<p>");
            out.push_str(&escaped(line));
            out.push_str("</p>\n");
        }
        Self::html(out)
    }

    /// The page with each stretch of text between tags changed; text in tables only if `tables`.
    ///
    /// In plain text a line with a divider counts as table.
    #[must_use]
    pub fn map(&self, tables: bool, mut change: impl FnMut(&str) -> String) -> Self {
        let mut out = String::with_capacity(self.text.len() * 2);
        if !self.html {
            for line in self.text.split_inclusive('\n') {
                let (body, end) = line
                    .strip_suffix('\n')
                    .map_or((line, ""), |body| (body, "\n"));
                if !tables && body.contains('|') {
                    out.push_str(body);
                } else {
                    out.push_str(&change(body));
                }
                out.push_str(end);
            }
            return Self::plain(out);
        }
        let mut depth = 0_usize;
        for piece in pieces(&self.text) {
            match piece {
                Piece::Tag(tag) => {
                    if tag.starts_with("<table") {
                        depth += 1;
                    } else if tag.starts_with("</table") {
                        depth = depth.saturating_sub(1);
                    }
                    out.push_str(tag);
                }
                Piece::Text(text) if depth > 0 && !tables => out.push_str(text),
                Piece::Text(text) => out.push_str(&change(text)),
            }
        }
        Self::html(out)
    }
}

/// The text with what HTML gives a meaning escaped.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

enum Piece<'p> {
    /// A tag or a character reference.
    Tag(&'p str),
    Text(&'p str),
}

/// Tags and references, and what stands between them.
fn pieces(page: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = page;
    while !rest.is_empty() {
        let end = if rest.starts_with('<') {
            rest.find('>').map_or(rest.len(), |at| at + 1)
        } else if rest.starts_with('&') {
            rest.find(';').map_or(rest.len(), |at| at + 1)
        } else {
            let len = rest.find(['<', '&']).unwrap_or(rest.len());
            let (text, more) = rest.split_at(len);
            out.push(Piece::Text(text));
            rest = more;
            continue;
        };
        let (tag, more) = rest.split_at(end);
        out.push(Piece::Tag(tag));
        rest = more;
    }
    out
}
