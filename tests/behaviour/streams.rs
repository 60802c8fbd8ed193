//! Sources that come many in a file: lines of JSON, archives, crawls, packed or not; and judging apart from reading.

use std::io::Write as _;

use crate::harness::{Case, TALKS};

const TWO: &str = "The talks lasted almost two hours.";
const FIVE: &str = "It rained.\nThe talks lasted five hours, \"aides\" said.";

fn lines(records: &[(&str, &str)]) -> String {
    records.iter().map(|(id, text)| serde_json::json!({"id": id, "text": text}).to_string() + "\n").collect()
}

fn talks() -> Case {
    Case::new().file("t.rules", TALKS)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

fn tar(members: &[(&str, &str)]) -> Vec<u8> {
    let mut out = tar::Builder::new(Vec::new());
    for (name, text) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        out.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    out.into_inner().unwrap()
}

fn warc(records: &[(&str, &str, &str)]) -> String {
    let record = |(kind, head, body): &(&str, &str, &str)| {
        format!("WARC/1.0\r\nWARC-Type: {kind}\r\n{head}Content-Length: {}\r\n\r\n{body}\r\n\r\n", body.len())
    };
    records.iter().map(record).collect()
}

#[test]
fn a_record_is_reported_under_its_name_and_at_its_place() {
    let case = talks().file("c.jsonl", lines(&[("first", TWO), ("second", FIVE), ("third", "Nothing of that.")]));
    case.again().args("t.rules c.jsonl --format short").run().exits(1).says("second:2:18: error[contradiction]");
    let report = case.args("t.rules c.jsonl --format json").run().exits(1).json();
    let names: Vec<_> = report["sources"].as_array().unwrap().iter().map(|s| s["path"].as_str().unwrap()).collect();
    assert_eq!(names, ["first", "second"], "a record that says nothing has no part in the report");
}

#[test]
fn packed_or_not_the_report_is_the_same() {
    let plain = lines(&[("a.txt", TWO), ("b.txt", FIVE)]);
    let archive = tar(&[("a.txt", TWO), ("picture.png", "\u{1}"), (".hidden.txt", FIVE), ("b.txt", FIVE)]);
    // two frames, two members
    let half = plain.find('\n').unwrap() + 1;
    let frames = [zstd(&plain.as_bytes()[..half]), zstd(&plain.as_bytes()[half..])].concat();
    let members = [gzip(&plain.as_bytes()[..half]), gzip(&plain.as_bytes()[half..])].concat();
    let resource = |text: &'static str, name: &str| ("resource", format!("WARC-Target-URI: {name}\r\nContent-Type: text/plain\r\n"), text);
    let (a, b) = (resource(TWO, "a.txt"), resource(FIVE, "b.txt"));
    let crawl = warc(&[("warcinfo", "", "software: x"), (a.0, &a.1, a.2), ("request", "", FIVE), (b.0, &b.1, b.2)]);
    let escaped: String = TWO.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
    let escaped = format!("{{\"text\":\"{escaped}\",\"id\":\"a.txt\"}}\n{}", &plain[half..]);
    let case = talks()
        .file("a.txt", TWO)
        .file("b.txt", FIVE)
        .file("s.jsonl", &plain)
        .file("marked.jsonl", format!("\u{feff}\n\n{}", plain.trim_end()))
        .file("escaped.jsonl", escaped)
        .file("s.jsonl.gz", members)
        .file("s.ndjson.zst", frames)
        .file("s.tar", &archive)
        .file("s.tgz", gzip(&archive))
        .file("s.warc", &crawl)
        .file("s.warc.gz", gzip(crawl.as_bytes()));
    let of = |sources: &str| case.again().args("t.rules --format json").args(sources).run().exits(1).stdout();
    let expected = of("a.txt b.txt");
    for stream in ["s.jsonl", "marked.jsonl", "escaped.jsonl", "s.jsonl.gz", "s.ndjson.zst", "s.tar", "s.tgz", "s.warc", "s.warc.gz"] {
        assert_eq!(of(stream), expected, "{stream}");
    }
    let stdin = case.again().args("t.rules - --stdin-filename in.jsonl --format json").stdin(&plain).run().exits(1).stdout();
    assert_eq!(stdin, expected);
}

#[test]
fn a_packed_text_is_one_source() {
    let page = "<p>The talks lasted <b>five</b> hours.</p>";
    let case = talks().file("page.html.gz", gzip(page.as_bytes()));
    case.args("t.rules page.html.gz --format short").run().exits(1).says("page.html.gz:1:24: error[contradiction]");
}

#[test]
fn pages_of_a_crawl_are_read_as_they_were_sent() {
    let page = "<p>The talks lasted five hours.</p>";
    let (start, end) = page.split_at(20);
    let chunked = format!("{:x}\r\n{start}\r\n{:x};x=y\r\n{end}\r\n0\r\n\r\n", start.len(), end.len());
    let http = |head: &str, body: &str| format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{head}\r\n{body}");
    let at = |uri: &str| format!("WARC-Target-URI: <{uri}>\r\nContent-Type: application/http; msgtype=response\r\n");
    let crawl = warc(&[
        ("response", &at("http://a/1"), &http("", page)),
        ("response", &at("http://a/2"), &http("Transfer-Encoding: chunked\r\n", &chunked)),
        ("response", &at("http://a/3"), &http("Transfer-Encoding: chunked\r\n", page)),
        ("response", &at("http://a/4"), &http("", page).replace("200 OK", "404 Not Found")),
        ("response", &at("http://a/5"), &http("", page).replace("text/html", "image/png")),
    ]);
    let report = talks().file("c.warc", crawl).args("t.rules c.warc --format short").run().exits(1).stdout();
    for n in 1..=5 {
        assert_eq!(report.contains(&format!("http://a/{n}:1:21: error[contradiction]")), n <= 3, "{n}: {report}");
    }
}

#[test]
fn fields_go_by_the_names_they_are_given() {
    let record = r#"{"url": "x", "body": "The talks lasted two hours on Thursday.", "day": "2019-04-26", "id": 7}"#;
    let case = talks().file("c.jsonl", record);
    let fields = "--id-field url --text-field body --published-field day";
    let claims = case.again().args("claims t.rules c.jsonl --format jsonl").args(fields).run().exits(0).json();
    assert_eq!((claims["source"].as_str(), claims["verdict"].as_str()), (Some("x"), Some("agrees")));
    let report = case.again().args("t.rules c.jsonl --format json").args(fields).run().exits(0).json();
    assert_eq!(report["sources"][0]["published"], "2019-04-26");
    let unnamed = case.args("claims t.rules c.jsonl --format jsonl --text-field body --id-field none").run().exits(0).json();
    assert_eq!(unnamed["source"], "c.jsonl#1");
}

#[test]
fn a_bad_record_is_named_and_left_out_and_the_run_exits_with_2() {
    let good = lines(&[("good", FIVE)]);
    let bad = [
        (r#"{"id": "a", "text": "The talks \n lasted"#, "c.jsonl:2: "),
        (r#"{"id": "b", "txt": "The talks lasted two hours."}"#, "c.jsonl:2 (`b`): unknown field `txt`; did you mean `text`?"),
        (r#"{"id": "c", "text": 5, "x": "talks lasted"}"#, "c.jsonl:2 (`c`): `text` is a number, expected a string"),
        (
            r#"{"id": "d", "text": "The talks lasted two hours.", "published": "soon"}"#,
            "c.jsonl:2 (`d`): `published`: `soon` is not a date",
        ),
        ("The talks lasted two hours.", "c.jsonl:2: expected an object of JSON"),
    ];
    for (record, said) in bad {
        let case = talks().file("c.jsonl", format!("{good}{record}\n{good}"));
        let outcome =
            case.again().args("t.rules c.jsonl --format short").run().exits(2).complains(said).complains("; the record is left out");
        assert_eq!(outcome.stdout().matches("good:2:18: error[contradiction]").count(), 2, "{record}");
        let claims = case.args("claims t.rules c.jsonl --format jsonl").run().exits(2).complains(said).stdout();
        assert_eq!(claims.lines().count(), 2, "{record}");
    }
}

#[test]
fn a_stream_that_breaks_off_is_read_as_far_as_it_goes() {
    let noise: String = (0..20_000).map(|n| format!("{{\"id\": {n}, \"text\": \"Number {} of many\"}}\n", n * 7919 % 10_007)).collect();
    let whole = lines(&[("early", FIVE)]) + &noise;
    let packed = gzip(whole.as_bytes());
    let archive = tar(&[("early", "x"), ("early.txt", FIVE), ("late.txt", FIVE)]);
    let case = talks().file("c.jsonl.gz", &packed[..packed.len() / 2]).file("c.tar", &archive[..archive.len() - 1536]);
    case.again().args("t.rules c.jsonl.gz --format short").run().exits(2).says("early:2:18").complains("cannot read `c.jsonl.gz`: ");
    case.args("t.rules c.tar --format short").run().exits(2).says("early.txt:2:18").complains("cannot read `c.tar`: ");
}

#[test]
fn what_is_no_such_stream_is_refused() {
    let case = talks()
        .file("a.jsonl.gz", "no gzip")
        .file("b.jsonl.zst", "no Zstandard")
        .file("c.warc", "no crawl")
        .file("d.jsonl", b"\xff\xfe{\0");
    for name in ["a.jsonl.gz", "b.jsonl.zst", "c.warc", "d.jsonl"] {
        case.again().args("t.rules").arg(name).run().exits(2).complains(&format!("cannot read `{name}`: "));
    }
}

#[test]
fn a_line_that_is_longer_than_a_record_may_be_is_passed_over() {
    let long = format!("{{\"id\": \"long\", \"text\": \"{}\"}}\n", "The talks lasted five hours. ".repeat(600_000));
    let case = talks().file("c.jsonl", lines(&[("a", FIVE)]) + &long + &lines(&[("b", FIVE)]));
    let outcome = case.args("t.rules c.jsonl --format short").run().exits(2).complains("c.jsonl:2: it is larger than 16 MB");
    outcome.says("a:2:18: error").says("b:2:18: error");
}

/// Many records, some of which speak, in no order of their names.
fn many() -> Vec<(String, String)> {
    let text = |n: usize| match n % 7 {
        0 => format!("Report {n}. The talks lasted {} hours.", 1 + n % 4),
        1 => format!("Report {n}. The talks were held.\nA meeting of {n} people."),
        _ => format!("Report {n} tells of the weather, {}.", "and of the sea ".repeat(n % 40)),
    };
    (0..500).map(|n| (format!("r{}", n * 7919 % 503), text(n))).collect()
}

#[test]
fn neither_threads_nor_shards_change_a_byte() {
    let records = many();
    let records: Vec<(&str, &str)> = records.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    // rules that leave the value to the sources, with a fact that every source has to state
    let open = "alias talks = \"talks\" | \"meeting\"\nfact length: duration {\n  claim \"{talks} ... lasted {value}\"\n}\n";
    let required = TALKS.replace("  unless planned\n", "  unless planned\n  require\n");
    let (first, second) = records.split_at(280);
    for (name, rules) in [("established", TALKS), ("open", open), ("required", &required)] {
        let case = Case::new()
            .file("t.rules", rules)
            .file("a.jsonl", lines(first))
            .file("b.jsonl.gz", gzip(lines(second).as_bytes()))
            .file("in/one.txt", FIVE)
            .file("in/sub/two.txt", TWO)
            .file("in/three.txt", "Nothing of that.");
        for format in ["json", "pretty"] {
            let all = "a.jsonl b.jsonl.gz in --exit-zero --format";
            let whole = case.again().args("check t.rules").args(all).arg(format).run().exits(0).stdout();
            assert_eq!(case.again().args("check t.rules -j 7").args(all).arg(format).run().exits(0).stdout(), whole, "{name}");
            let mut judging = case.again();
            for shard in [3, 1, 4, 2] {
                let part = case.again().args("claims t.rules a.jsonl b.jsonl.gz in --format jsonl --shard").arg(format!("{shard}/4"));
                let part = part.run().exits(0).quietly().stdout();
                judging = judging.file(&format!("part{shard}.jsonl"), part);
            }
            let judging = judging.args("judge t.rules part4.jsonl part2.jsonl part1.jsonl part3.jsonl part2.jsonl --exit-zero --format");
            let judged = judging.arg(format).run().exits(0).stdout();
            assert!(judged == whole, "{name} {format}: judged claims differ from one run");
        }
    }
}

#[test]
fn claims_are_judged_by_the_rules_at_hand() {
    let case = talks().file("a.txt", TWO).file("new.rules", TALKS.replace("2 hours", "5 hours").replace("two hours.\"", "five hours.\""));
    let claims = case.again().args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
    let case = case.file("c.jsonl", &claims).file("c.jsonl.gz", gzip(claims.as_bytes()));
    case.again().args("judge t.rules c.jsonl").run().exits(0);
    case.again().args("judge new.rules c.jsonl.gz --format short").run().exits(1).says("a.txt:1:25: error[contradiction]");
    let case = case.file("other.rules", TALKS.replace("meeting_length", "length"));
    case.again().args("judge other.rules c.jsonl").run().exits(2).complains("c.jsonl:1: the rules have no fact `meeting_length`");
    let case = case.file("typed.rules", "fact meeting_length: money {\n  claim \"talks cost {value}\"\n}\n");
    case.again().args("judge typed.rules c.jsonl").run().exits(2).complains("`meeting_length` is of type money in the rules");
    let case = case.file("d.jsonl", "{\"source\": \"x\", \"fact\": \"meeting_length\"}\nnonsense\n");
    case.args("judge t.rules d.jsonl").run().exits(2).complains("d.jsonl:1: it has no `evidence`").complains("d.jsonl:2: it is no claim");
}

#[test]
fn a_record_that_has_to_state_a_fact_is_not_passed_over() {
    let asked = TALKS.replace("  unless planned\n", "  unless planned\n  require in \"b*\"\n");
    let case = Case::new().file("t.rules", asked).file("c.jsonl", lines(&[("a1", "Nothing."), ("b1", "Nothing."), ("b2", TWO)]));
    let report = case.again().args("t.rules c.jsonl --format json").run().json();
    let names: Vec<_> = report["sources"].as_array().unwrap().iter().map(|s| s["path"].as_str().unwrap()).collect();
    assert_eq!(names, ["b1", "b2"]);
    assert_eq!(report["findings"][0]["code"], "omission");
}

#[test]
fn a_shard_is_one_of_how_many() {
    for wrong in ["0/2", "3/2", "2", "x/y"] {
        let case = talks().file("a.txt", TWO).args("claims t.rules a.txt --shard").arg(wrong);
        case.run().exits(2).complains("write which of how many");
    }
}
