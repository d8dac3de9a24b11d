//! A part of a text that knows where it stands.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use crate::span::{Clean, Span, offset};

/// A part of a text, with its place in it.
///
/// An excerpt is a `&str` that remembers the text it was cut from. It has the methods of `&str` that cut
/// (`lines`, `trim`, `split`, `strip_prefix` …); what they return are excerpts again, so that every
/// part has its [`span`](Excerpt::span) and no offset is ever added up by hand. It is `Copy` and as
/// large as three words.
///
/// ```
/// use gongkai_span::{Clean, Excerpt};
///
/// let page = Excerpt::<Clean>::new("一、概述\n电话： 0558-2264104 ").ok_or("too long")?;
/// let line = page.lines().nth(1).ok_or("one line")?;
/// let number = line.strip_prefix("电话：").ok_or("no label")?.trim();
/// assert_eq!(number.text(), "0558-2264104");
/// assert_eq!(number.span().slice("一、概述\n电话： 0558-2264104 "), Some("0558-2264104"));
/// assert_eq!(number.preceding().lines().count(), 2);
/// # Ok::<(), &str>(())
/// ```
///
/// With the feature `nom` it implements the input traits of nom 8: a grammar over excerpts yields
/// excerpts.
///
/// ```
/// # #[cfg(feature = "nom")] {
/// use gongkai_span::{Clean, Excerpt};
/// use nom::{IResult, Parser, bytes::complete::tag, character::complete::digit1, sequence::terminated};
///
/// // year = digit+ "年"
/// fn year(input: Excerpt<'_>) -> IResult<Excerpt<'_>, Excerpt<'_>> {
///     terminated(digit1, tag("年")).parse(input)
/// }
///
/// let text = Excerpt::<Clean>::new("截至2016年底").unwrap();
/// let (rest, found) = year(text.strip_prefix("截至").unwrap()).unwrap();
/// assert_eq!((found.text(), found.span().range()), ("2016", 6..10));
/// assert_eq!(rest.text(), "底");
/// # }
/// ```
pub struct Excerpt<'t, C = Clean> {
    whole: &'t str,
    start: u32,
    end: u32,
    coordinate: PhantomData<fn() -> C>,
}

impl<'t, C> Excerpt<'t, C> {
    /// The whole of `text`; `None` if it is longer than 4 GiB.
    #[must_use]
    pub fn new(text: &'t str) -> Option<Self> {
        Self::at(text, Span::new(0, text.len())?)
    }

    /// The part of `whole` at `span`; `None` if the span lies outside or cuts a character.
    #[must_use]
    #[inline]
    pub fn at(whole: &'t str, span: Span<C>) -> Option<Self> {
        whole.get(span.range())?;
        Some(Self {
            whole,
            start: span.first(),
            end: span.after(),
            coordinate: PhantomData,
        })
    }

    /// The text of the excerpt.
    #[must_use]
    #[inline]
    pub fn text(self) -> &'t str {
        self.whole
            .get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }

    /// The text that the excerpt was cut from.
    #[must_use]
    #[inline]
    pub const fn whole(self) -> &'t str {
        self.whole
    }

    /// Where the excerpt stands in [`whole`](Excerpt::whole).
    #[must_use]
    #[inline]
    pub const fn span(self) -> Span<C> {
        Span::of(self.start, self.end)
    }

    /// First byte of the excerpt in the whole text.
    #[must_use]
    #[inline]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the excerpt in the whole text.
    #[must_use]
    #[inline]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    #[must_use]
    #[inline]
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the excerpt holds no byte.
    #[must_use]
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The part at `range`, whose offsets count from the start of this excerpt; `None` if the range lies
    /// outside or cuts a character.
    ///
    /// ```
    /// use gongkai_span::{Clean, Excerpt};
    /// let line = Excerpt::<Clean>::new("共32件").ok_or("too long")?;
    /// assert_eq!(line.get(3..5).map(|part| part.text()), Some("32"));
    /// assert!(line.get(1..5).is_none());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn get(self, range: Range<usize>) -> Option<Self> {
        self.text().get(range.clone())?;
        Some(self.part(range.start, range.end))
    }

    /// [`Excerpt::get`] of a range that is known to fit.
    #[inline]
    fn part(self, start: usize, end: usize) -> Self {
        debug_assert!(
            self.text().get(start..end).is_some(),
            "{start}..{end} does not fit"
        );
        Self {
            start: self.start + offset(start),
            end: self.start + offset(end),
            ..self
        }
    }

    /// The empty excerpt at the start of this one.
    #[must_use]
    pub const fn head(self) -> Self {
        Self {
            end: self.start,
            ..self
        }
    }

    /// The empty excerpt at the end of this one.
    #[must_use]
    pub const fn tail(self) -> Self {
        Self {
            start: self.end,
            ..self
        }
    }

    /// What stands before this excerpt in the whole text.
    #[must_use]
    pub const fn preceding(self) -> Self {
        Self {
            start: 0,
            end: self.start,
            ..self
        }
    }

    /// What stands behind this excerpt in the whole text.
    #[must_use]
    pub fn following(self) -> Self {
        Self {
            start: self.end,
            end: offset(self.whole.len()),
            ..self
        }
    }

    /// The part of this excerpt that stands before `other`; empty where there is none.
    ///
    /// ```
    /// use gongkai_span::{Clean, Excerpt};
    /// let line = Excerpt::<Clean>::new("来源：市政府办").ok_or("too long")?;
    /// let colon = line.find('：').ok_or("no colon")?;
    /// assert_eq!((line.before(colon).text(), line.after(colon).text()), ("来源", "市政府办"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn before(self, other: Self) -> Self {
        let end = other.start.clamp(self.start, self.end);
        Self { end, ..self }
    }

    /// The part of this excerpt that stands behind `other`; empty where there is none.
    #[must_use]
    pub fn after(self, other: Self) -> Self {
        let start = other.end.clamp(self.start, self.end);
        Self { start, ..self }
    }

    /// The smallest excerpt that holds both. Both must come from one text.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        debug_assert_eq!(
            self.whole.as_ptr(),
            other.whole.as_ptr(),
            "excerpts of two texts"
        );
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
            ..self
        }
    }

    /// The excerpt without white space at its ends.
    #[must_use]
    pub fn trim(self) -> Self {
        self.trim_start().trim_end()
    }

    /// The excerpt without white space at its start.
    #[must_use]
    #[inline]
    pub fn trim_start(self) -> Self {
        let text = self.text();
        self.part(text.len() - text.trim_start().len(), text.len())
    }

    /// The excerpt without white space at its end.
    #[must_use]
    #[inline]
    pub fn trim_end(self) -> Self {
        self.part(0, self.text().trim_end().len())
    }

    /// The excerpt without what `pattern` matches at its ends, as often as it does.
    #[must_use]
    pub fn trim_matches(self, mut pattern: impl Pattern) -> Self {
        let mut inner = self;
        while let Some(len) = pattern.prefix_of(inner.text()).filter(|len| *len > 0) {
            inner = inner.part(len, inner.len());
        }
        while let Some(len) = pattern.suffix_of(inner.text()).filter(|len| *len > 0) {
            inner = inner.part(0, inner.len() - len);
        }
        inner
    }

    /// What follows `pattern` where the excerpt begins with it.
    #[must_use]
    pub fn strip_prefix(self, mut pattern: impl Pattern) -> Option<Self> {
        let len = pattern.prefix_of(self.text())?;
        Some(self.part(len, self.len()))
    }

    /// What precedes `pattern` where the excerpt ends with it.
    #[must_use]
    pub fn strip_suffix(self, mut pattern: impl Pattern) -> Option<Self> {
        let len = pattern.suffix_of(self.text())?;
        Some(self.part(0, self.len() - len))
    }

    /// Whether the excerpt begins with `pattern`.
    #[must_use]
    pub fn starts_with(self, mut pattern: impl Pattern) -> bool {
        pattern.prefix_of(self.text()).is_some()
    }

    /// Whether the excerpt ends with `pattern`.
    #[must_use]
    pub fn ends_with(self, mut pattern: impl Pattern) -> bool {
        pattern.suffix_of(self.text()).is_some()
    }

    /// Whether `pattern` matches anywhere in the excerpt.
    #[must_use]
    pub fn contains(self, pattern: impl Pattern) -> bool {
        self.find(pattern).is_some()
    }

    /// The first match of `pattern`.
    #[must_use]
    pub fn find(self, mut pattern: impl Pattern) -> Option<Self> {
        let found = pattern.find_in(self.text())?;
        Some(self.part(found.start, found.end))
    }

    /// What stands before and behind the first match of `pattern`.
    #[must_use]
    pub fn split_once(self, pattern: impl Pattern) -> Option<(Self, Self)> {
        let found = self.find(pattern)?;
        Some((self.before(found), self.after(found)))
    }

    /// The longest beginning whose characters all satisfy `accept`, and the rest.
    #[must_use]
    pub fn split_while(self, mut accept: impl FnMut(char) -> bool) -> (Self, Self) {
        let text = self.text();
        let at = text.find(|c| !accept(c)).unwrap_or(text.len());
        (self.part(0, at), self.part(at, text.len()))
    }

    /// The parts between the matches of `pattern`, as [`str::split`] gives them.
    pub fn split<P: Pattern>(self, pattern: P) -> Split<'t, C, P> {
        Split {
            rest: Some(self),
            pattern,
        }
    }

    /// The lines without their ends, as [`str::lines`] gives them.
    #[must_use]
    pub const fn lines(self) -> Lines<'t, C> {
        Lines { rest: self }
    }

    /// The characters, each as an excerpt.
    pub fn chars(self) -> impl Iterator<Item = (char, Self)> + use<'t, C> {
        let chars = self.text().char_indices();
        chars.map(move |(at, c)| (c, self.part(at, at + c.len_utf8())))
    }
}

impl<C> Clone for Excerpt<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Excerpt<'_, C> {}

/// Two excerpts are equal if they have the same text and start at the same byte.
impl<C> PartialEq for Excerpt<'_, C> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.text()) == (other.start, other.text())
    }
}

impl<C> Eq for Excerpt<'_, C> {}

impl<C> fmt::Debug for Excerpt<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{:?}", self.text(), self.span())
    }
}

/// The text.
impl<C> fmt::Display for Excerpt<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

impl<C> AsRef<str> for Excerpt<'_, C> {
    fn as_ref(&self) -> &str {
        self.text()
    }
}

/// The parts of an excerpt between the matches of a pattern; see [`Excerpt::split`].
#[derive(Debug, Clone)]
pub struct Split<'t, C, P> {
    rest: Option<Excerpt<'t, C>>,
    pattern: P,
}

impl<'t, C, P: Pattern> Iterator for Split<'t, C, P> {
    type Item = Excerpt<'t, C>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.take()?;
        let found = self
            .pattern
            .find_in(rest.text())
            .filter(|found| !found.is_empty());
        let Some(found) = found else {
            return Some(rest);
        };
        self.rest = Some(rest.part(found.end, rest.len()));
        Some(rest.part(0, found.start))
    }
}

/// The lines of an excerpt; see [`Excerpt::lines`].
#[derive(Debug, Clone)]
pub struct Lines<'t, C> {
    rest: Excerpt<'t, C>,
}

impl<'t, C> Iterator for Lines<'t, C> {
    type Item = Excerpt<'t, C>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let text = self.rest.text();
        let Some(at) = text.find('\n') else {
            let line = self.rest;
            self.rest = line.tail();
            return Some(line);
        };
        let line = self.rest.part(0, at);
        self.rest = self.rest.part(at + 1, text.len());
        Some(line.strip_suffix('\r').unwrap_or(line))
    }
}

/// What [`Excerpt`] looks for: a character, one of several characters, a string, or a character that a
/// function accepts.
pub trait Pattern {
    /// The first match in `text`.
    fn find_in(&mut self, text: &str) -> Option<Range<usize>>;

    /// The length of the match that `text` begins with.
    fn prefix_of(&mut self, text: &str) -> Option<usize>;

    /// The length of the match that `text` ends with.
    fn suffix_of(&mut self, text: &str) -> Option<usize>;
}

impl Pattern for &str {
    fn find_in(&mut self, text: &str) -> Option<Range<usize>> {
        let at = text.find(*self)?;
        Some(at..at + self.len())
    }

    fn prefix_of(&mut self, text: &str) -> Option<usize> {
        text.starts_with(*self).then_some(self.len())
    }

    fn suffix_of(&mut self, text: &str) -> Option<usize> {
        text.ends_with(*self).then_some(self.len())
    }
}

impl<F: FnMut(char) -> bool> Pattern for F {
    fn find_in(&mut self, text: &str) -> Option<Range<usize>> {
        let (at, c) = text.char_indices().find(|(_, c)| self(*c))?;
        Some(at..at + c.len_utf8())
    }

    fn prefix_of(&mut self, text: &str) -> Option<usize> {
        let first = text.chars().next()?;
        self(first).then_some(first.len_utf8())
    }

    fn suffix_of(&mut self, text: &str) -> Option<usize> {
        let last = text.chars().next_back()?;
        self(last).then_some(last.len_utf8())
    }
}

/// A pattern of characters by the predicate that accepts them.
macro_rules! by_predicate {
    ($(($($generic:tt)*) $kind:ty, $this:ident => $accept:expr;)*) => {$(
        impl<$($generic)*> Pattern for $kind {
            fn find_in(&mut self, text: &str) -> Option<Range<usize>> {
                let $this = &*self;
                Pattern::find_in(&mut $accept, text)
            }

            fn prefix_of(&mut self, text: &str) -> Option<usize> {
                let $this = &*self;
                Pattern::prefix_of(&mut $accept, text)
            }

            fn suffix_of(&mut self, text: &str) -> Option<usize> {
                let $this = &*self;
                Pattern::suffix_of(&mut $accept, text)
            }
        }
    )*};
}

by_predicate! {
    () char, this => |c: char| c == *this;
    () &[char], this => |c: char| this.contains(&c);
    (const N: usize) [char; N], this => |c: char| this.contains(&c);
}

#[cfg(feature = "nom")]
mod input {
    use std::str::{CharIndices, Chars, FromStr};

    use nom::{
        AsBytes, Compare, CompareResult, ExtendInto, FindSubstring, FindToken, Input, Needed,
        Offset, ParseTo,
    };

    use super::Excerpt;

    /// Offsets count bytes, elements are characters, as with `&str`.
    impl<'t, C> Input for Excerpt<'t, C> {
        type Item = char;
        type Iter = Chars<'t>;
        type IterIndices = CharIndices<'t>;

        #[inline]
        fn input_len(&self) -> usize {
            self.len()
        }

        #[inline]
        fn take(&self, index: usize) -> Self {
            self.part(0, index)
        }

        #[inline]
        fn take_from(&self, index: usize) -> Self {
            self.part(index, self.len())
        }

        #[inline]
        fn take_split(&self, index: usize) -> (Self, Self) {
            (self.take_from(index), self.take(index))
        }

        #[inline]
        fn position<P: Fn(char) -> bool>(&self, predicate: P) -> Option<usize> {
            self.text().find(predicate)
        }

        #[inline]
        fn iter_elements(&self) -> Self::Iter {
            self.text().chars()
        }

        #[inline]
        fn iter_indices(&self) -> Self::IterIndices {
            self.text().char_indices()
        }

        #[inline]
        fn slice_index(&self, count: usize) -> Result<usize, Needed> {
            self.text().slice_index(count)
        }
    }

    impl<C> Offset for Excerpt<'_, C> {
        fn offset(&self, second: &Self) -> usize {
            second.start().saturating_sub(self.start())
        }
    }

    impl<C> AsBytes for Excerpt<'_, C> {
        fn as_bytes(&self) -> &[u8] {
            self.text().as_bytes()
        }
    }

    impl<C> Compare<&str> for Excerpt<'_, C> {
        #[inline]
        fn compare(&self, other: &str) -> CompareResult {
            self.text().compare(other)
        }

        #[inline]
        fn compare_no_case(&self, other: &str) -> CompareResult {
            self.text().compare_no_case(other)
        }
    }

    impl<C> FindSubstring<&str> for Excerpt<'_, C> {
        fn find_substring(&self, part: &str) -> Option<usize> {
            self.text().find(part)
        }
    }

    impl<C> FindToken<char> for Excerpt<'_, C> {
        fn find_token(&self, token: char) -> bool {
            self.text().contains(token)
        }
    }

    impl<C, R: FromStr> ParseTo<R> for Excerpt<'_, C> {
        fn parse_to(&self) -> Option<R> {
            self.text().parse().ok()
        }
    }

    impl<C> ExtendInto for Excerpt<'_, C> {
        type Item = char;
        type Extender = String;

        fn new_builder(&self) -> String {
            String::new()
        }

        fn extend_into(&self, extender: &mut String) {
            extender.push_str(self.text());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str) -> Excerpt<'_> {
        Excerpt::new(text).unwrap()
    }

    #[test]
    fn parts_of_parts_keep_their_place() {
        let text = "甲：一，二\r\n乙： 三 ";
        let value = excerpt(text)
            .lines()
            .nth(1)
            .unwrap()
            .split_once('：')
            .unwrap()
            .1
            .trim();
        assert_eq!(value.text(), "三");
        assert_eq!(value.span().slice(text), Some("三"));
        assert_eq!(value.following().text(), " ");
        assert_eq!(value.preceding().text(), "甲：一，二\r\n乙： ");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let text = excerpt("公开");
        assert!(text.get(1..3).is_none() && text.get(0..7).is_none());
        assert!(Excerpt::at("公开", Span::<Clean>::of(3, 9)).is_none());
        assert_eq!(text.get(3..3).map(Excerpt::span), Some(Span::of(3, 3)));
    }

    #[test]
    fn before_and_after_stay_inside() {
        let text = excerpt("甲乙丙丁");
        let (left, right) = (text.get(0..6).unwrap(), text.get(9..12).unwrap());
        assert_eq!(left.after(right).span(), Span::of(6, 6));
        assert_eq!(right.before(left).span(), Span::of(9, 9));
        assert_eq!(left.cover(right).text(), "甲乙丙丁");
    }
}
