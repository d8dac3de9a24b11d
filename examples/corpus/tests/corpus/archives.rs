//! Web archives, whole, compressed, broken and hostile.

use crate::support::{PAGE, check_run, failures, gzip, names, page, record, response, with_files};

fn archive() -> Vec<Vec<u8>> {
    let html = format!("<html><body><p>{PAGE}</p></body></html>");
    let html = html.as_bytes();
    let other = format!("<html><body><p>{}</p></body></html>", page(85));
    vec![
        record(
            "warcinfo",
            "",
            "application/warc-fields",
            b"software: x\r\n",
        ),
        record(
            "request",
            "http://a/1",
            "application/http; msgtype=request",
            b"GET / HTTP/1.1\r\n\r\n",
        ),
        response("http://a/1", "200 OK", "text/html; charset=utf-8", html),
        response("http://a/2", "404 Not Found", "text/html", html),
        response("http://a/3", "200 OK", "image/png", b"\x89PNG"),
        response("http://a/4", "200 OK", "text/html", b""),
        record("conversion", "http://a/5", "text/plain", PAGE.as_bytes()),
        record("resource", "<http://a/6>", "text/html", other.as_bytes()),
    ]
}

#[test]
fn the_pages_of_an_archive() {
    let plain = archive().concat();
    let members: Vec<u8> = archive().iter().flat_map(|record| gzip(record)).collect();
    let folder = with_files(&[
        ("a.warc", &plain),
        ("b.warc.gz", &members),
        ("c.warc.gz", &gzip(&plain)),
    ]);
    for name in ["a.warc", "b.warc.gz", "c.warc.gz"] {
        let out = format!("{name}.out");
        check_run(folder.path(), &[name, "-o", &out, "-q"], 1);
        let dataset = folder.path().join(&out);
        assert_eq!(
            names(&dataset),
            ["http://a/1", "http://a/5", "http://a/6"],
            "{name}"
        );
        let failures = failures(&dataset);
        assert_eq!(failures.len(), 1);
        assert_eq!(failures[0]["source"]["name"], "http://a/4");
        assert_eq!(failures[0]["source"]["container"], name);
        assert_eq!(failures[0]["source"]["record"], 6);
    }
}

#[test]
fn a_truncated_archive_keeps_what_it_has_and_says_where_it_ends() {
    let records = archive();
    let whole = records.concat();
    // In the body of the last record; in its header; in the middle of its compressed member.
    let last = whole.len() - records[7].len();
    let mut member: Vec<u8> = records[..7]
        .iter()
        .flat_map(|record| gzip(record))
        .collect();
    let compressed = gzip(&records[7]);
    member.extend_from_slice(&compressed[..compressed.len() / 2]);
    let cases: [(&str, &[u8], &str); 3] = [
        (
            "body.warc",
            &whole[..whole.len() - 40],
            "in the body of record 8",
        ),
        (
            "header.warc",
            &whole[..last + 30],
            "in the header of record 8",
        ),
        ("member.warc.gz", &member, "of record 8"),
    ];
    let folder = with_files(&cases.map(|(name, bytes, _)| (name, bytes)));
    for (name, _, place) in cases {
        let out = format!("{name}.out");
        // What follows the archive is still read.
        let after = folder.path().join("after.txt");
        std::fs::write(&after, page(86)).unwrap();
        check_run(folder.path(), &[name, "after.txt", "-o", &out, "-q"], 1);
        let dataset = folder.path().join(&out);
        assert_eq!(
            names(&dataset),
            ["http://a/1", "http://a/5", "after.txt"],
            "{name}"
        );
        let failures = failures(&dataset);
        assert_eq!(failures[1]["source"]["name"], name);
        let error = failures[1]["error"].as_str().unwrap();
        assert!(
            error.contains("truncated") && error.contains(place),
            "{name}: {error}"
        );
        assert!(error.contains("begins at byte"), "{error}");
    }
}

#[test]
fn what_is_no_archive_is_one_failure() {
    let no_length = b"WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n";
    let long = [b"WARC/1.0\r\n".to_vec(), b"A: b\r\n".repeat(20_000)].concat();
    let cases: [(&str, &[u8], &str); 4] = [
        (
            "a.warc",
            b"<html>no archive</html>",
            "does not begin with `WARC/`",
        ),
        ("b.warc", no_length, "Content-Length"),
        ("c.warc", &long, "header of more than"),
        (
            "d.warc.gz",
            b"\x1f\x8b\x08\x00garbage-garbage",
            "cannot be read",
        ),
    ];
    let folder = with_files(&cases.map(|(name, bytes, _)| (name, bytes)));
    for (name, _, part) in cases {
        let out = format!("{name}.out");
        check_run(folder.path(), &[name, "-o", &out, "-q"], 1);
        let failures = failures(&folder.path().join(&out));
        assert_eq!(failures.len(), 1, "{name}");
        let error = failures[0]["error"].as_str().unwrap();
        assert!(error.contains(part), "{name}: {error}");
    }
}

#[test]
fn a_gzip_bomb_ends_its_file_and_nothing_else() {
    let bomb = gzip(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 100_000);
    let mut bomb_page =
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
    bomb_page.extend_from_slice(&bomb);
    let page = record("response", "http://a/bomb", "application/http", &bomb_page);
    let folder = with_files(&[
        ("in/a.jsonl.gz", &bomb),
        ("in/b.warc.gz", &bomb),
        ("in/c.warc", &page),
        ("in/d.txt", PAGE.as_bytes()),
    ]);
    check_run(
        folder.path(),
        &["in", "-o", "out", "-q", "--max-page", "8"],
        1,
    );
    let dataset = folder.path().join("out");
    assert_eq!(names(&dataset), ["in/d.txt"]);
    let failures = failures(&dataset);
    let errors: Vec<_> = failures
        .iter()
        .map(|f| f["error"].as_str().unwrap())
        .collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    assert!(errors[0].contains("gzip bomb"), "{}", errors[0]);
    // A line that does not end is no header of a record, however it goes on.
    assert!(
        errors[1].contains("gzip bomb") || errors[1].contains("line of more than"),
        "{}",
        errors[1]
    );
    assert!(errors[2].contains("expands to more than"), "{}", errors[2]);
}
