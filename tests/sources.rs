//! Any bytes at all make a source, and every place in it is a place in the file.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use summit_check::source::{FILLER, Format, Source, SourceNote};
use summit_check::span::Span;
use summit_check::text::{Layout, Tokens, forms, furniture};

const FORMATS: [Format; 3] = [Format::Text, Format::Markdown, Format::Html];

fn read(bytes: &[u8], format: Format) -> Option<Source> {
    Source::from_bytes("page", bytes.to_vec(), format).ok().map(|(source, _)| source)
}

fn page(text: &str, format: Format) -> Source {
    read(text.as_bytes(), format).expect("UTF-8 is read")
}

/// Every sentence of a source, each once.
fn sentences(source: &Source) -> Vec<Span> {
    let prose = source.prose();
    let layout = Layout::of_source(source);
    let blank = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}');
    let (mut list, mut floor) = (Vec::new(), 0);
    while let Some(gap) = prose[floor..].find(|c| !blank(c)) {
        let at = floor + gap;
        let span = layout.sentence(prose, at, floor);
        assert!(span.start >= floor && span.start <= at && span.end <= prose.len(), "{span:?} around {at}");
        if !span.is_empty() {
            list.push(span);
        }
        floor = span.end.max(at + prose[at..].chars().next().map_or(1, char::len_utf8));
    }
    list
}

fn words(source: &Source, span: Span) -> String {
    span.of(source.prose()).replace(FILLER, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What must hold of any source.
fn assert_sound(bytes: &[u8], format: Format) {
    let Some(source) = read(bytes, format) else { return };
    assert_eq!(source.text.len(), bytes.len());
    assert_eq!(source.prose().len(), bytes.len());
    for span in sentences(&source) {
        assert!(source.text.get(span.start..span.end).is_some(), "{span:?} of {:?}", source.text);
        let layout = Layout::of_source(&source);
        let paragraph = layout.paragraph(source.prose(), span.start, 0);
        assert!(paragraph.contains(Span::new(span.start, span.start + 1)) || paragraph.is_empty());
        let _ = layout.is_furniture(source.prose(), span.start);
    }
    let tokens = Tokens::of(source.prose());
    let mut last = 0;
    for token in tokens.list() {
        assert!(token.span.start >= last && !token.span.is_empty());
        assert!(source.text.get(token.span.start..token.span.end).is_some(), "{token:?} of {:?}", source.text);
        last = token.span.end;
    }
}

/// Pieces that markup is made of, whole and broken.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<br>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<a href='",
        "'>",
        "<nav>",
        "</nav>",
        "<code>",
        "&eacute;",
        "&amp",
        "&#x1F600;",
        "&nbsp;",
        "&",
        ";",
        "\n",
        "\r\n",
        "\n\n",
        "# ",
        "* ",
        "> ",
        "`",
        "```\n",
        "[",
        "](",
        ")",
        "---\n",
        "| ",
        "    ",
        "**",
        "_",
        "\\",
        "talks",
        "Kim",
        "é",
        "“",
        "”",
        ". ",
        "two hours",
        "\u{1f}",
        "\u{0}",
        "\u{feff}",
        "…",
        "Mr. ",
        "U.S. ",
        "(",
        "ADVERTISEMENT",
        "-",
        "😀",
        "<",
        ">",
        "<style",
        "<time datetime=\"2019-04-25\">",
        "<form>",
        "<p hidden>",
        "</",
        "1. ",
        "date: 2019\n",
        "<![CDATA[",
        "]]>",
        "![",
        "\t",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|list| list.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for format in FORMATS {
            assert_sound(&bytes, format);
        }
    }

    #[test]
    fn any_markup_is_read(text in pieces()) {
        for format in FORMATS {
            assert_sound(text.as_bytes(), format);
        }
    }

    #[test]
    fn any_word_has_itself_as_its_first_form(word in "\\PC{1,12}") {
        let list = forms(&word);
        prop_assert_eq!(list[0].clone(), summit_check::text::fold(&word).into_owned());
        prop_assert!(list.iter().skip(1).all(|f| !f.is_empty()));
        let _ = furniture(&word);
    }

    #[test]
    fn any_english_looking_word_is_inflected(word in "[a-z]{1,4}(ed|ing|s|es|ies|y|e|ied|ll|pp|ee)?") {
        let list = forms(&word);
        let mut unique = list.clone();
        unique.sort();
        unique.dedup();
        prop_assert_eq!(unique.len(), list.len());
        prop_assert!(list.iter().all(|f| !f.is_empty() && f.len() <= word.len() + 5), "{:?}", list);
    }
}

#[test]
fn a_page_reads_as_its_reader_sees_it() {
    let source = page(
        "<html><head><title>Bridge shut</title><meta property='article:published_time' content='2018-05-03T08:15:00Z'></head>\r\n<body><nav>Home | News</nav>\
         <h1>Bridge shut</h1>\r\n<p>The bridge at <a href='/d'>Dorvale</a>&rsquo;s edge will be\r\nclosed for <b>two&nbsp;months</b>. It carries 12,000 cars<sup>a</sup> a day</p>\
         <figure><img alt='a bridge'><figcaption>The bridge in 2017</figcaption></figure><ul><li>closed<li>from Monday</ul><aside>Read more</aside></body></html>",
        Format::Html,
    );
    let found: Vec<String> = sentences(&source).into_iter().map(|s| words(&source, s)).collect();
    assert_eq!(
        found,
        [
            "Bridge shut",
            "Bridge shut",
            "The bridge at Dorvale’s edge will be closed for two months.",
            "It carries 12,000 carsa a day",
            "The bridge in 2017",
            "closed",
            "from Monday"
        ]
    );
    assert_eq!(source.published.map(|p| p.at.to_string()).as_deref(), Some("2018-05-03T08:15:00"));
    let at = source.prose().find("Dorvale").unwrap();
    assert_eq!(&source.text[at..at + 7], "Dorvale");
}

#[test]
fn a_markdown_text_reads_as_its_reader_sees_it() {
    let source = page(
        "---\ndate: 2018-05-03\n---\n# upload limits\nthe limit is **10 MB** per file, on\n[every plan](/plans/20-MB).\n\n* small\n* large  \n  ones\n\n```\nlimit = 30 MB\n```\n",
        Format::Markdown,
    );
    let found: Vec<String> = sentences(&source).into_iter().map(|s| words(&source, s)).collect();
    assert_eq!(found, ["upload limits", "the limit is 10 MB per file, on every plan.", "small", "large ones"]);
    assert_eq!(source.published.map(|p| p.at.to_string()).as_deref(), Some("2018-05-03T00:00:00"));
}

#[test]
fn what_is_odd_in_a_file_is_said() {
    let notes = |bytes: &[u8]| Source::from_bytes("a.txt", bytes.to_vec(), Format::Text).map(|(_, notes)| notes);
    assert_eq!(notes(b"The talks\nlasted \xff\xfe hours").unwrap(), [SourceNote::NotUtf8 { line: 2, bytes: 2 }]);
    assert_eq!(notes(b"").unwrap(), [SourceNote::Empty]);
    assert!(notes(b"\xfe\xff\0T\0h").unwrap_err().to_string().contains("UTF-16"));
}

/// Reads and splits `text` in every format, and fails where that takes unreasonably long.
fn assert_linear(name: &str, text: &str) {
    for format in FORMATS {
        let start = Instant::now();
        let source = page(text, format);
        let layout = Layout::of_source(&source);
        let prose = source.prose();
        for at in (0..prose.len()).step_by(997) {
            if prose.is_char_boundary(at) {
                let _ = layout.sentence(prose, at, at.saturating_sub(500));
                let _ = layout.is_furniture(prose, at);
            }
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{name} as {format:?} took {:?}", start.elapsed());
    }
}

#[test]
fn hostile_texts_take_linear_time() {
    for unit in [
        "<",
        "&",
        "[",
        "*a ",
        "`",
        "\n",
        "\r",
        ". ",
        "(",
        "<div>",
        "<b> ",
        "&amp;",
        "![](",
        "<!--",
        "> ",
        "- ",
        "U.S. ",
        "<p hidden>",
        "\u{1f}",
        "a ",
        "&a;",
        "<script type='application/ld+json'>{}</script>",
        "…",
        "Read: ",
        "_a*",
        "|a|\n",
    ] {
        assert_linear(&format!("{unit:?}"), &unit.repeat(100_000 / unit.len()));
    }
}

#[test]
fn one_line_of_many_megabytes_is_read() {
    let text = "the talks lasted two hours ".repeat(200_000);
    let start = Instant::now();
    let source = page(&text, Format::Text);
    assert!(source.masked.is_none());
    assert!(!sentences(&source).is_empty());
    assert!(start.elapsed() < Duration::from_secs(20));
}

const RULES: &str = r#"
fact meeting_length: duration {
  value about 2 hours
  claim "talks lasted {value}"
  test agrees "The talks lasted two hours."
}
"#;

/// A folder with files in it, for runs of the command.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, bytes) in files.iter().chain(&[("t.rules", RULES.as_bytes())]) {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, bytes).expect("a file");
        }
        Self(folder)
    }

    /// The names of the sources that were read, what was said on standard error, and the exit code.
    fn check(&self, sources: &[&str]) -> (Vec<String>, String, i32) {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_summit-check"))
            .current_dir(self.0.path())
            .args(["check", "t.rules", "--format", "json"])
            .args(sources)
            .stdin(std::process::Stdio::null())
            .output()
            .expect("a run");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let names = report["sources"].as_array().into_iter().flatten().map(|s| s["path"].as_str().unwrap_or_default().to_owned()).collect();
        (names, String::from_utf8_lossy(&output.stderr).into_owned(), output.status.code().expect("an exit code"))
    }
}

const GOOD: &[u8] = b"The talks lasted two hours.";

#[test]
fn sources_are_read_in_the_order_they_are_named_and_once() {
    let folder = Folder::with(&[
        ("b.txt", GOOD),
        ("in/a.md", GOOD),
        ("in/z.html", GOOD),
        ("in/skipped.rs", GOOD),
        ("in/.gitignore", b"old.txt"),
        ("in/old.txt", GOOD),
    ]);
    let (names, said, code) = folder.check(&["in", "b.txt", "in/a.md", "*.txt"]);
    assert_eq!(
        (names.as_slice(), said.as_str(), code),
        (
            ["in/a.md", "in/z.html", "b.txt"].map(str::to_owned).as_slice(),
            "summit-check: 1 file was left out (.rs)\nsummit-check: `in`: 1 file set aside by .gitignore\n",
            0
        )
    );
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_checked() {
    let folder = Folder::with(&[("a.txt", GOOD), ("wide.txt", b"\xff\xfeT\0a\0"), ("empty/b.rs", b"")]);
    for (source, said) in [
        ("none.txt", "cannot read `none.txt`: "),
        ("none*.txt", "`none*.txt` matches no file"),
        ("empty", "`empty` has no file to check ("),
        ("wide.txt", "cannot read `wide.txt`: it is UTF-16, little end first, not UTF-8"),
    ] {
        let (names, told, code) = folder.check(&[source, "a.txt"]);
        assert_eq!((names, code), (vec!["a.txt".to_owned()], 2), "{source}: {told}");
        assert!(told.contains(said), "{source}: {told}");
    }
}

#[test]
fn a_lossy_reading_says_so_and_is_no_failure() {
    let folder = Folder::with(&[("a.txt", b"caf\xe9\nThe talks lasted two hours.")]);
    let (names, told, code) = folder.check(&["a.txt"]);
    assert_eq!((names.len(), code), (1, 0), "{told}");
    assert!(told.contains("a.txt: not UTF-8 at line 1, read lossily (1 byte)"), "{told}");
}

#[cfg(unix)]
#[test]
fn pipes_and_loops_in_folders_are_named() {
    let folder = Folder::with(&[("in/a.txt", GOOD)]);
    std::os::unix::fs::symlink(folder.0.path().join("in"), folder.0.path().join("in/back")).expect("a link");
    let made = std::process::Command::new("mkfifo").arg(folder.0.path().join("in/pipe.txt")).status().is_ok_and(|s| s.success());
    let (names, told, code) = folder.check(&["in"]);
    assert_eq!((names, code), (vec!["in/a.txt".to_owned()], 2), "{told}");
    assert!(told.contains("cannot read `in/back`: it leads back to `in`"), "{told}");
    assert!(!made || told.contains("cannot read `in/pipe.txt`: it is a named pipe, not a file"), "{told}");
}

#[test]
fn a_long_markdown_text_reads_as_its_parts_do() {
    let section = "## On the [talks][ref]\n\nThey *lasted* two hours, see [the report][other].\n\n- one\n\n- two\n\n";
    let long = format!("---\ndate: 2019-04-25\n---\n{}[ref]: http://a.b\n[Other]: http://c.d\n", section.repeat(40_000));
    let source = read(long.as_bytes(), Format::Markdown).expect("UTF-8");
    assert_eq!(source.prose().len(), long.len());
    assert!(source.published.is_some());
    assert!(!source.prose().contains(['[', '*', '#', '-']), "markup is left");
    assert_eq!(source.prose().matches("lasted").count(), 40_000);
    assert_eq!(source.page.sections.len(), 40_000);
}
