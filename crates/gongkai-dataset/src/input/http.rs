//! The page in an HTTP response, as a web archive keeps it.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use super::content::is_document;

/// The most header lines of a response.
const MOST_HEADERS: usize = 256;

/// The page of a response; `None` if it holds none: a redirect, an error, a picture.
pub(crate) fn page(response: &[u8], max_bytes: usize) -> Result<Option<Vec<u8>>, String> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut head = httparse::Response::new(&mut headers);
    let body = match head.parse(response) {
        Ok(httparse::Status::Complete(end)) => response.get(end..).unwrap_or_default(),
        Ok(httparse::Status::Partial) => return Err("the response ends in its headers".to_owned()),
        Err(error) => return Err(format!("the response cannot be read: {error}")),
    };
    let header = |name: &str| {
        let mut headers = head.headers.iter();
        headers
            .find(|header| header.name.eq_ignore_ascii_case(name))
            .map(|header| String::from_utf8_lossy(header.value).to_ascii_lowercase())
    };
    let content_type = header("content-type").unwrap_or_default();
    if head.code != Some(200) || is_other(&content_type) {
        return Ok(None);
    }
    let chunked = header("transfer-encoding").is_some_and(|coding| coding.contains("chunked"));
    let body = if chunked {
        joined(body)
    } else {
        Cow::Borrowed(body)
    };
    let coding = header("content-encoding").unwrap_or_default();
    let body = decoded(body, coding.trim(), max_bytes);
    if is_page(&content_type) {
        return body.map(Some);
    }
    // Servers send documents under many types; a response of any other type is skipped.
    Ok(body.ok().filter(|body| is_document(body)))
}

/// Whether a content type is one that no document has, so that its body need not be looked at.
pub(crate) fn is_other(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    let (family, own) = kind.split_once('/').unwrap_or((kind, ""));
    matches!(family, "image" | "video" | "audio" | "font")
        || matches!(own, "css" | "javascript" | "x-javascript" | "json")
}

/// Whether a content type is that of a page.
pub(crate) fn is_page(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    matches!(
        kind,
        "" | "text/html" | "application/xhtml+xml" | "text/plain"
    )
}

/// The chunks of a body as one. Many crawlers join them and keep the header: a body that does not
/// begin with a chunk is taken as it is.
fn joined(body: &[u8]) -> Cow<'_, [u8]> {
    let mut whole = Vec::new();
    let mut rest = body;
    while let Ok(httparse::Status::Complete((start, size))) = httparse::parse_chunk_size(rest) {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let chunk = rest.get(start..).unwrap_or_default();
        whole.extend_from_slice(chunk.get(..size).unwrap_or(chunk));
        rest = chunk.get(size..).unwrap_or_default();
        rest = rest.strip_prefix(b"\r\n").unwrap_or(rest);
        if size == 0 {
            return Cow::Owned(whole);
        }
    }
    if whole.is_empty() {
        Cow::Borrowed(body)
    } else {
        Cow::Owned(whole)
    }
}

/// Undoes the content coding. A body that does not look coded is taken as it is: a crawler has
/// decoded it already.
fn decoded(body: Cow<'_, [u8]>, coding: &str, max_bytes: usize) -> Result<Vec<u8>, String> {
    let zlib = matches!(*body, [first, second, ..] if first & 0x0f == 8
        && (u16::from(first) << 8 | u16::from(second)).is_multiple_of(31));
    match coding {
        "gzip" | "x-gzip" if body.starts_with(&[0x1f, 0x8b]) => {
            bounded(MultiGzDecoder::new(&*body), max_bytes)
        }
        "deflate" if zlib => bounded(ZlibDecoder::new(&*body), max_bytes),
        // Some servers send the bare stream; a page that was decoded already begins with a tag.
        "deflate" if !body.trim_ascii_start().starts_with(b"<") => {
            bounded(DeflateDecoder::new(&*body), max_bytes)
        }
        "" | "identity" | "gzip" | "x-gzip" | "deflate" => Ok(body.into_owned()),
        _ if body.trim_ascii_start().starts_with(b"<") => Ok(body.into_owned()),
        _ => Err(format!("the content coding `{coding}` is not read")),
    }
}

fn bounded(reader: impl Read, max_bytes: usize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let limit = (max_bytes as u64).saturating_add(1);
    match reader.take(limit).read_to_end(&mut bytes) {
        Ok(read) if read <= max_bytes => Ok(bytes),
        Ok(_) => Err(format!(
            "the page expands to more than {max_bytes} bytes; see --max-page"
        )),
        Err(error) => Err(format!("the page cannot be decompressed: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[track_caller]
    fn check(head: &str, body: &[u8], expected: Result<Option<&[u8]>, &str>) {
        let mut response = format!("HTTP/1.1 {}\r\n\r\n", head.replace('\n', "\r\n")).into_bytes();
        response.extend_from_slice(body);
        let got = page(&response, 1000);
        match expected {
            Ok(expected) => assert_eq!(got.as_ref().map(Option::as_deref), Ok(expected)),
            Err(part) => assert!(got.as_ref().is_err_and(|e| e.contains(part)), "{got:?}"),
        }
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    #[test]
    fn pages_and_others() {
        check(
            "200 OK\nContent-Type: text/html; charset=gbk",
            b"<p>",
            Ok(Some(b"<p>")),
        );
        check("200 OK", b"<p>", Ok(Some(b"<p>")));
        check("200 OK\nContent-Type: image/png", b"x", Ok(None));
        // A document is told by its bytes.
        let pdf = &b"%PDF-1.7 ..."[..];
        for kind in [
            "application/pdf",
            "application/octet-stream",
            "application/x-download",
        ] {
            check(&format!("200 OK\nContent-Type: {kind}"), pdf, Ok(Some(pdf)));
            check(&format!("200 OK\nContent-Type: {kind}"), b"MZ", Ok(None));
        }
        check("302 Found\nLocation: /", b"<p>", Ok(None));
        assert!(page(b"HTTP/1.1 200 OK\r\nContent-", 10).is_err());
        assert!(page(b"\xff\xfe", 10).is_err());
    }

    #[test]
    fn chunks() {
        let head = "200 OK\nTransfer-Encoding: chunked";
        check(
            head,
            b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
            Ok(Some(b"abcde")),
        );
        check(head, b"<p>not chunked", Ok(Some(b"<p>not chunked")));
        check(head, b"3\r\nabc\r\n9\r\nde", Ok(Some(b"abcde")));
        check(head, b"ffffffffffffffff\r\nab", Ok(Some(b"ab")));
    }

    #[test]
    fn codings() {
        let head = "200 OK\nContent-Encoding: gzip";
        check(head, &gzip(b"<p>"), Ok(Some(b"<p>")));
        check(head, b"<p>decoded before", Ok(Some(b"<p>decoded before")));
        check(head, &gzip(&[0; 5000]), Err("more than 1000 bytes"));
        let whole = gzip(b"<p>a page that is cut in the middle</p>");
        check(head, &whole[..20], Err("cannot be decompressed"));
        check(
            "200 OK\nContent-Encoding: br",
            b"\x1b\x03",
            Err("`br` is not read"),
        );
    }
}
