//! What stands over a place on a page, in each format.

use summit_check::source::page::{Over, Role};
use summit_check::source::{Format, Source};

fn read(text: &str, format: Format) -> Source {
    Source::from_bytes("page", text.as_bytes().to_vec(), format).unwrap().0
}

/// What stands over `word`, the nearest first, a letter for each role: `r`ow, `c`olumn, `g`roup, `t`erm, `i`ntro, c`a`ption, `h`eading,
/// title (`p`age).
fn above(text: &str, format: Format, word: &str) -> String {
    let source = read(text, format);
    let at = text.rfind(word).unwrap();
    let letter = |role| match role {
        Role::Row => 'r',
        Role::Column => 'c',
        Role::Group => 'g',
        Role::Term => 't',
        Role::Intro => 'i',
        Role::Caption => 'a',
        Role::Heading => 'h',
        Role::Title => 'p',
    };
    let shown = |over: Over| format!("{} {}", letter(over.role), over.span.of(&source.text));
    source.page.above(at).into_iter().map(shown).collect::<Vec<_>>().join(" | ")
}

#[test]
fn headings_stand_over_their_sections() {
    let text = "---\ntitle: \"Cloud\"\n---\n# A **b**\n\none\n\n## C\n\ntwo\n\n### D\n\nthree\n\n## E\n\nfour\n\nF\n=\n\nfive\n";
    for (word, expected) in [
        ("one", "h A **b | p Cloud"),
        ("two", "h C | h A **b | p Cloud"),
        ("three", "h D | h C | h A **b | p Cloud"),
        ("four", "h E | h A **b | p Cloud"),
        ("five", "h F | p Cloud"),
        ("D", "h C | h A **b | p Cloud"),
    ] {
        assert_eq!(above(text, Format::Markdown, word), expected, "{word}");
    }
    let html = "<title>Cloud</title><h1>A</h1><section><h2>C</h2><p>two<h2>E</h2><p>four</section>";
    assert_eq!(above(html, Format::Html, "four"), "h E | h A | p Cloud");
}

#[test]
fn a_cell_stands_under_the_heads_of_its_row_and_column() {
    let text = "Intro:\n\n| Plan | Limit |\n|---|---|\n| Free | 5 MB |\n| Team | 25 MB |\n";
    assert_eq!(above(text, Format::Markdown, "25"), "r Team | c Limit | i Intro:");
    assert_eq!(above(text, Format::Markdown, "Team"), "r 25 MB | c Plan | i Intro:");
    assert_eq!(above(text, Format::Markdown, "Limit"), "r Plan | i Intro:");
    let html = "<table><caption>Quotas</caption><tr><th>Limit</th><td>25 MB</td></tr><tr><th>Time<td>60 s</table>";
    assert_eq!(above(html, Format::Html, "60"), "r Time | a Quotas");
    let bare = "<table><tr><td>Plan<td>Limit<tr><td>Free<td>5 MB</table>";
    assert_eq!(above(bare, Format::Html, "5"), "r Free | c Limit");
}

#[test]
fn heads_may_span_rows_and_columns() {
    let html = "<table><thead><tr><th rowspan=2>Plan</th><th colspan=2>Upload</th></tr><tr><th>Size</th><th>Time</th></tr></thead>\
                <tbody><tr><td rowspan=2>Free</td><td>5 MB</td><td>10 s</td></tr><tr><td>6 MB</td><td>20 s</td></tr>\
                <tr><th colspan=3>Paid</th></tr><tr><td>Team</td><td>7 MB</td><td>30 s</td></tr></tbody></table>";
    assert_eq!(above(html, Format::Html, "10 s"), "r Free | c Time | c Upload");
    assert_eq!(above(html, Format::Html, "6 MB"), "r Free | c Size | c Upload");
    assert_eq!(above(html, Format::Html, "30 s"), "r Team | c Time | c Upload | g Paid");
    let markdown = "| Setting | Value |\n|-|-|\n| **Lambda** | |\n| Memory | 1 GB |\n| **Gateway** | |\n| Timeout | 29 s |\n";
    assert_eq!(above(markdown, Format::Markdown, "29"), "r Timeout | c Value | g Gateway");
    let regions = "<table><tr><th>Service<th>Limit<th>Value<tr><td rowspan=2>Lambda<td>Memory<td>1 GB<tr><td>Timeout<td>9 s</table>";
    assert_eq!(above(regions, Format::Html, "9 s"), "r Timeout | r Lambda | c Value");
}

#[test]
fn terms_stand_over_their_details() {
    let html = "<dl><dt>Upload limit</dt><dd>25 MB</dd><dt>Time<dt>Delay<dd>60 s<dd>70 s</dl>";
    assert_eq!(above(html, Format::Html, "25"), "t Upload limit");
    assert_eq!(above(html, Format::Html, "60"), "t Delay | t Time");
    assert_eq!(above(html, Format::Html, "70"), "t Delay | t Time");
    assert_eq!(above("Upload limit\n: 25 MB\n", Format::Markdown, "25"), "t Upload limit");
}

#[test]
fn items_stand_under_the_sentence_that_introduces_them() {
    let text = "# H\n\nSome words. The limits are:\n\n- memory\n  - at most 1 GB\n- time: 9 s\n\nOther words.\n\n- alone\n";
    assert_eq!(above(text, Format::Markdown, "9 s"), "i The limits are: | h H");
    assert_eq!(above(text, Format::Markdown, "1 GB"), "i memory | i The limits are: | h H");
    assert_eq!(above(text, Format::Markdown, "alone"), "h H");
    let html = "<h1>H</h1><p>The limits are:<ul><li>one<ul><li>two</ul><li>three</ul>";
    assert_eq!(above(html, Format::Html, "two"), "i one | i The limits are: | h H");
    assert_eq!(above(html, Format::Html, "three"), "i The limits are: | h H");
}

#[test]
fn odd_pages_are_survived() {
    for (open, close) in [
        ("<table><tr><td>", ""),
        ("<ul><li>", ""),
        ("<ul>", "</table>"),
        ("<td>", "</dl>"),
        ("<table><tr><td rowspan=9 colspan=300>", ""),
        ("<dl><dt>x", ""),
        ("<li>", "</li>"),
        ("</tr>", "<tr>"),
    ] {
        let html = format!("{}25{}", open.repeat(20_000), close.repeat(20_000));
        assert!(above(&html, Format::Html, "25").len() < 10_000, "{open}");
    }
    let wide = format!("{}\n{}\n{}\n", "|a".repeat(20_000), "|-".repeat(20_000), "|5".repeat(20_000));
    let source = read(&wide, Format::Markdown);
    for spot in source.page.spots().take(50_000) {
        assert!(source.page.above(source.page.span_of(spot).start).len() < 10);
    }
}
