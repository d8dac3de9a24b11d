//! Bytes of a page to text.

mod binary;
mod detect;

use encoding_rs::{DecoderResult, Encoding, UTF_8};

use crate::error::{DEFAULT_MAX_BYTES, TextError, check_size};
use gongkai_span::SourceSpan;

/// How [`decode`] finds the encoding.
///
/// ```
/// use gongkai_text::{DecodeOptions, decode};
///
/// let options = DecodeOptions::default().encoding("gbk").max_bytes(1 << 20);
/// let page = decode(b"\xB8\xC5\xCA\xF6", &options)?;
/// assert_eq!(page.text, "概述");
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeOptions {
    /// The encoding by a label of the Encoding Standard; it goes before all that the page says.
    /// Default: `None`.
    pub encoding: Option<String>,
    /// The largest input in bytes. Default: 256 MiB.
    pub max_bytes: usize,
}

impl DecodeOptions {
    /// Sets the encoding, such as `"GBK"`.
    #[must_use]
    pub fn encoding(mut self, label: impl Into<String>) -> Self {
        self.encoding = Some(label.into());
        self
    }

    /// Sets the largest input in bytes.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }
}

impl Default for DecodeOptions {
    fn default() -> Self {
        Self {
            encoding: None,
            max_bytes: DEFAULT_MAX_BYTES,
        }
    }
}

/// What told the encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingEvidence {
    /// The caller.
    Caller,
    /// A byte-order mark.
    ByteOrderMark,
    /// The bytes are valid in UTF-8, or so nearly valid that nothing else is likely.
    ValidUtf8,
    /// The page's `<meta>` element or XML declaration.
    Declared,
    /// The frequency of byte pairs.
    Detected,
}

/// Bytes that could not be decoded; U+FFFD stands for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undecodable {
    /// First of the bytes in the input.
    pub offset: usize,
    /// Number of bytes.
    pub len: usize,
    /// The replacement character in the decoded text.
    pub span: SourceSpan,
}

/// A decoded page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoded {
    /// The text, without byte-order mark, otherwise unchanged: the *source text* of all spans.
    pub text: String,
    /// The encoding by its name in the Encoding Standard, such as `UTF-8`, `GBK`, `Big5`.
    pub encoding: &'static str,
    /// What told the encoding.
    pub evidence: EncodingEvidence,
    /// Places that could not be decoded, the first [`Decoded::LISTED`] of them.
    pub undecodable: Vec<Undecodable>,
    /// How many places could not be decoded in all.
    pub undecodable_count: usize,
}

impl Decoded {
    /// How many undecodable places are listed; the rest is only counted.
    pub const LISTED: usize = 1000;

    fn new(text: String, encoding: &'static Encoding, evidence: EncodingEvidence) -> Self {
        Self {
            text,
            encoding: encoding.name(),
            evidence,
            undecodable: Vec::new(),
            undecodable_count: 0,
        }
    }
}

/// Decodes the bytes of a page.
///
/// Belief goes to the caller first, then to a byte-order mark, then to bytes that are valid UTF-8
/// (no other encoding produces them by accident, so a wrong `<meta>` does no harm), then to what the
/// page declares, and last to detection. A declared encoding in which the bytes do not decode is not
/// believed. Bytes that cannot be decoded become U+FFFD and are listed.
///
/// ```
/// let page = gongkai_text::decode("政务公开".as_bytes(), &gongkai_text::DecodeOptions::default())?;
/// assert_eq!((page.text.as_str(), page.encoding), ("政务公开", "UTF-8"));
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
///
/// # Errors
///
/// [`TextError::TooLarge`], [`TextError::UnknownEncoding`], and [`TextError::Binary`] for what is not
/// text in any encoding.
pub fn decode(bytes: &[u8], options: &DecodeOptions) -> Result<Decoded, TextError> {
    check_size(bytes.len(), options.max_bytes)?;
    let caller = match &options.encoding {
        None => None,
        Some(label) => Some(Encoding::for_label(label.trim().as_bytes()).ok_or_else(|| {
            TextError::UnknownEncoding {
                label: label.clone(),
            }
        })?),
    };
    binary::refuse_known_formats(bytes)?;
    let bom = Encoding::for_bom(bytes);
    let told = match (caller, bom) {
        (Some(encoding), _) => Some((encoding, EncodingEvidence::Caller)),
        (None, Some((encoding, _))) => Some((encoding, EncodingEvidence::ByteOrderMark)),
        (None, None) => None,
    };
    let skip = bom
        .filter(|(found, _)| told.is_some_and(|(encoding, _)| encoding == *found))
        .map_or(0, |(_, len)| len);
    let body = bytes.get(skip..).unwrap_or_default();
    // Looked at once, by detection and by decoding.
    let maybe_utf8 = told.is_none_or(|(encoding, _)| encoding == UTF_8);
    let valid = maybe_utf8
        .then(|| simdutf8::basic::from_utf8(body).ok())
        .flatten();
    let (encoding, evidence) = told.unwrap_or_else(|| detect::encoding_of(body, valid.is_some()));
    let page = match valid.filter(|_| encoding == UTF_8) {
        Some(text) => Decoded::new(text.to_owned(), encoding, evidence),
        None => decode_as(body, skip, encoding, evidence),
    };
    check_size(page.text.len(), u32::MAX as usize)?;
    binary::refuse_control_characters(&page.text)?;
    Ok(page)
}

/// How much is decoded at once, in bytes of UTF-8.
const BUFFER: usize = 16 * 1024;

/// Decodes `body`, which starts at byte `skip` of the input, without looking for a byte-order mark.
fn decode_as(
    body: &[u8],
    skip: usize,
    encoding: &'static Encoding,
    evidence: EncodingEvidence,
) -> Decoded {
    let room = String::with_capacity(body.len() + body.len() / 2);
    let mut page = Decoded::new(room, encoding, evidence);
    let mut decoder = encoding.new_decoder_without_bom_handling();
    // The decoder stops at every malformed byte. It is given a small buffer: were it given all of
    // the text's spare room, it would clear that anew each time.
    let mut buffer = "\0".repeat(BUFFER);
    let mut at = 0;
    while let Some(rest) = body.get(at..) {
        let (result, read, written) =
            decoder.decode_to_str_without_replacement(rest, &mut buffer, true);
        at += read;
        page.text
            .push_str(buffer.get(..written).unwrap_or_default());
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(len, after) => {
                let (len, after) = (usize::from(len), usize::from(after));
                note_malformed(&mut page, skip + at.saturating_sub(len + after), len);
            }
        }
    }
    page
}

fn note_malformed(page: &mut Decoded, offset: usize, len: usize) {
    let start = page.text.len();
    page.text.push('\u{FFFD}');
    page.undecodable_count += 1;
    if page.undecodable.len() < Decoded::LISTED {
        page.undecodable.extend(
            SourceSpan::new(start, page.text.len()).map(|span| Undecodable { offset, len, span }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], text: &str, encoding: &str, evidence: EncodingEvidence) {
        let page = decode(bytes, &DecodeOptions::default()).expect("text");
        assert_eq!(page.text, text);
        assert_eq!((page.encoding, page.evidence), (encoding, evidence));
    }

    const SAMPLE: &str = "2016年，本机关主动公开政府信息200余条，未收到政府信息公开申请。";

    #[test]
    fn utf8_with_and_without_mark() {
        check(
            SAMPLE.as_bytes(),
            SAMPLE,
            "UTF-8",
            EncodingEvidence::ValidUtf8,
        );
        let marked = format!("\u{FEFF}{SAMPLE}");
        check(
            marked.as_bytes(),
            SAMPLE,
            "UTF-8",
            EncodingEvidence::ByteOrderMark,
        );
        check(b"", "", "UTF-8", EncodingEvidence::ValidUtf8);
    }

    /// Each malformed byte costs the same, however much text follows it.
    #[test]
    fn malformed_bytes_without_end() {
        let bytes = b"\xB9\xAB\xFF".repeat(400_000);
        let gbk = DecodeOptions::default().encoding("gbk");
        assert!(matches!(
            decode(&bytes, &gbk),
            Err(TextError::Binary { .. })
        ));
    }

    /// What is longer than the buffer is put together again.
    #[test]
    fn long_texts_are_decoded_piece_by_piece() {
        let text = "主动公开政府信息a".repeat(5_000);
        let (gbk, _, _) = encoding_rs::GBK.encode(&text);
        check(&gbk, &text, "GBK", EncodingEvidence::Detected);
    }

    #[test]
    fn chinese_encodings_are_detected() {
        let (gbk, _, _) = encoding_rs::GBK.encode(SAMPLE);
        check(&gbk, SAMPLE, "GBK", EncodingEvidence::Detected);
        let traditional = "本年度報告由縣政府辦公室編製，內容包括主動公開情況。";
        let (big5, _, _) = encoding_rs::BIG5.encode(traditional);
        check(&big5, traditional, "Big5", EncodingEvidence::Detected);
    }

    fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
        let units = mark
            .then_some(0xFEFF)
            .into_iter()
            .chain(text.encode_utf16());
        units
            .flat_map(|unit| {
                if little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn utf16_with_and_without_mark() {
        let mark = EncodingEvidence::ByteOrderMark;
        check(&utf16(SAMPLE, true, true), SAMPLE, "UTF-16LE", mark);
        check(&utf16(SAMPLE, false, true), SAMPLE, "UTF-16BE", mark);
        let detected = EncodingEvidence::Detected;
        check(&utf16(SAMPLE, true, false), SAMPLE, "UTF-16LE", detected);
        check(&utf16(SAMPLE, false, false), SAMPLE, "UTF-16BE", detected);
        // A reading behind every character: a quarter of the letters carry a mark.
        let readings =
            "本(běn)年(nián)度(dù)報(bào)告(gào)由(yóu)縣(xiàn)政(zhèng)府(fǔ)編(biān)製(zhì)";
        check(
            &utf16(readings, true, false),
            readings,
            "UTF-16LE",
            detected,
        );
        check(
            &utf16(readings, false, false),
            readings,
            "UTF-16BE",
            detected,
        );
    }

    #[test]
    fn a_wrong_declaration_is_not_believed() {
        let html = format!("<meta charset=gb2312><p>{SAMPLE}</p>");
        check(html.as_bytes(), &html, "UTF-8", EncodingEvidence::ValidUtf8);
        let html = format!("<meta charset=\"utf-8\"><p>{SAMPLE}</p>");
        let (gbk, _, _) = encoding_rs::GBK.encode(&html);
        check(&gbk, &html, "GBK", EncodingEvidence::Detected);
    }

    /// The body in UTF-8, the footer pasted from a page in GBK.
    #[test]
    fn a_footer_in_another_encoding_does_not_change_that_of_the_page() {
        let footer = "主办：某县人民政府办公室　版权所有";
        let (gbk, _, _) = encoding_rs::GBK.encode(footer);
        let page = |declaration: &str, times: usize| {
            let body = format!("{declaration}<p>{}</p>", SAMPLE.repeat(times));
            let bytes = [body.as_bytes(), &gbk, b"</html>"].concat();
            (body, decode(&bytes, &DecodeOptions::default()))
        };
        let (body, read) = page("", 60);
        let read = read.unwrap();
        assert_eq!(
            (read.encoding, read.evidence),
            ("UTF-8", EncodingEvidence::ValidUtf8)
        );
        assert!(read.text.starts_with(&body) && read.text.ends_with("</html>"));
        assert!(read.undecodable_count > 0);
        // A footer that is a large part of a page that declares UTF-8 makes it unreadable, not a page in GBK.
        let (_, read) = page("<meta charset=utf-8>", 3);
        assert!(matches!(read, Err(TextError::Binary { .. })), "{read:?}");
    }

    #[test]
    fn a_right_declaration_is_believed() {
        let html = format!(
            "<META http-equiv='Content-Type' content='text/html; charset=GB2312'><p>{SAMPLE}"
        );
        let (gbk, _, _) = encoding_rs::GBK.encode(&html);
        check(&gbk, &html, "GBK", EncodingEvidence::Declared);
    }

    #[test]
    fn a_few_bad_bytes_do_not_change_the_encoding() {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        bytes.insert(4, 0xFF);
        bytes.pop();
        let page = decode(&bytes, &DecodeOptions::default()).unwrap();
        assert_eq!(page.encoding, "UTF-8");
        assert_eq!(page.undecodable_count, 2);
        let first = page.undecodable[0];
        assert_eq!((first.offset, first.len), (4, 1));
        assert_eq!(first.span.slice(&page.text), Some("\u{FFFD}"));
        assert_eq!(page.undecodable[1].offset, bytes.len() - 2);
    }

    #[test]
    fn lone_surrogates_and_cut_ends_are_located() {
        let mut bytes = utf16("公开", true, true);
        bytes.extend([0x00, 0xD8, 0x31, 0x00, 0x41]);
        let page = decode(&bytes, &DecodeOptions::default()).unwrap();
        assert_eq!(page.text, "公开\u{FFFD}1\u{FFFD}");
        assert_eq!(page.undecodable_count, 2);
        assert_eq!(page.undecodable[0].offset, 6);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let binary = |bytes: &[u8]| {
            matches!(
                decode(bytes, &DecodeOptions::default()),
                Err(TextError::Binary { .. })
            )
        };
        assert!(binary(b"%PDF-1.4\n%\xE2\xE3\xCF\xD3"));
        assert!(binary(b"PK\x03\x04\x14\x00\x06\x00"));
        assert!(binary(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00"));
        let noise: Vec<u8> = (0..4096u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        assert!(binary(&noise));
        assert!(!binary(b"a\0b"), "a stray NUL is dropped, not refused");
    }

    #[test]
    fn limits_and_labels() {
        let small = DecodeOptions::default().max_bytes(3);
        let error = decode(b"abcd", &small).unwrap_err();
        assert_eq!(error, TextError::TooLarge { bytes: 4, limit: 3 });
        let unknown = decode(b"a", &DecodeOptions::default().encoding("klingon")).unwrap_err();
        assert!(unknown.to_string().contains("klingon"));
    }
}
