//! Bounded reading from a stream.

use std::io::{self, BufRead};

/// What came of reading a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// The stream is at its end.
    End,
    /// The line is in the buffer, its line feed included unless the stream ends first.
    Whole,
    /// The line is longer than allowed; it has been passed over.
    TooLong,
}

/// Reads a line of at most `limit` bytes into `line`.
pub(crate) fn line(reader: &mut dyn BufRead, line: &mut Vec<u8>, limit: usize) -> io::Result<Line> {
    line.clear();
    let (mut any, mut fits) = (false, true);
    loop {
        let chunk = match reader.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            break;
        }
        any = true;
        let end = chunk.iter().position(|&byte| byte == b'\n');
        let part = end.map_or(chunk.len(), |at| at + 1);
        fits &= line.len() + part <= limit;
        if fits {
            line.extend_from_slice(chunk.get(..part).unwrap_or_default());
        }
        reader.consume(part);
        if end.is_some() {
            break;
        }
    }
    Ok(match (any, fits) {
        (false, _) => Line::End,
        (true, true) => Line::Whole,
        (true, false) => Line::TooLong,
    })
}

/// Passes over `bytes` bytes and gives how many there were.
pub(crate) fn skip(reader: &mut dyn BufRead, bytes: u64) -> io::Result<u64> {
    let mut left = bytes;
    while left > 0 {
        let chunk = match reader.fill_buf() {
            Ok(chunk) => chunk.len(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk == 0 {
            break;
        }
        let part = usize::try_from(left).unwrap_or(usize::MAX).min(chunk);
        reader.consume(part);
        left -= part as u64;
    }
    Ok(bytes - left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_fit_and_lines_that_do_not() {
        let mut stream: &[u8] = b"ab\nabcdef\nabc";
        let mut buffer = Vec::new();
        let mut next = || (line(&mut stream, &mut buffer, 4).unwrap(), buffer.clone());
        assert_eq!(next(), (Line::Whole, b"ab\n".to_vec()));
        assert_eq!(next().0, Line::TooLong);
        assert_eq!(next(), (Line::Whole, b"abc".to_vec()));
        assert_eq!(next().0, Line::End);
    }

    #[test]
    fn skips_what_is_there() {
        let mut stream: &[u8] = b"abcdef";
        assert_eq!(skip(&mut stream, 4).unwrap(), 4);
        assert_eq!(skip(&mut stream, 4).unwrap(), 2);
    }
}
