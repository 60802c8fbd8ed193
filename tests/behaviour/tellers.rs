//! Sources of unequal weight: whom to believe, who copies whom, and who tells it inside a text.

use crate::harness::Case;

fn reports(head: &str, texts: &[(&str, &str)]) -> Case {
    let rules = format!("{head}\nfact length: duration {{\n  claim \"(talks|meeting) lasted {{value}}\"\n  test no-claim \"None.\"\n}}\n");
    let case = Case::new().file("facts.rules", rules);
    texts.iter().fold(case, |case, (path, text)| case.file(path, format!("{text}\n"))).args("facts.rules news --format short")
}

const TWO: &str = "The talks lasted two hours.";
const FIVE: &str = "The talks lasted five hours.";

fn lines(case: &Case) -> Vec<String> {
    case.run().stdout().lines().filter(|l| l.contains('[')).map(str::to_owned).collect()
}

#[test]
fn what_most_say_stands_where_nothing_is_said_of_trust() {
    let case = reports("", &[("news/gov.txt", FIVE), ("news/a.txt", TWO), ("news/b.txt", TWO)]);
    assert_eq!(lines(&case).len(), 1);
    assert!(lines(&case)[0].starts_with("news/gov.txt:1:18: warn[disagreement]"), "{:?}", lines(&case));
}

#[test]
fn those_who_are_trusted_more_are_dissented_from() {
    let head = "source gov = path \"news/gov*\" trust official";
    let case = reports(head, &[("news/gov.txt", FIVE), ("news/a.txt", TWO), ("news/b.txt", TWO)]);
    let told = lines(&case);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("news/a.txt") && told[1].starts_with("news/b.txt"), "{told:?}");
}

#[test]
fn a_distrusted_source_outvotes_nobody_and_its_claims_are_notes() {
    let head = "distrust \"news/x*\" for length";
    let case = reports(head, &[("news/a.txt", TWO), ("news/x1.txt", FIVE), ("news/x2.txt", FIVE)]);
    let told = lines(&case.args("-v"));
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().all(|l| l.starts_with("news/x") && l.contains("note[disagreement]")), "{told:?}");
}

#[test]
fn the_level_of_a_contradiction_follows_the_source() {
    let rules = "source blogs = path \"blogs/*\" trust hearsay\ndistrust \"tass*\"\nfact length: duration {\n  value 2 hours\n  claim \"talks lasted {value}\"\n  test no-claim \"None.\"\n}\n";
    let case = Case::new().file("facts.rules", rules).file("n/blogs/a.txt", FIVE).file("n/tass-1.txt", FIVE).file("n/wire.txt", FIVE);
    let told = lines(&case.args("facts.rules n --format short -v"));
    let levels: Vec<&str> = told.iter().filter_map(|l| l.split(": ").nth(1)).collect();
    assert_eq!(levels, ["warn[contradiction]", "note[contradiction]", "error[contradiction]"], "{told:?}");
}

const WIRE: &str = "The two leaders met on an island off the coast on Thursday, far from the cameras and with few aides. The talks lasted \
                    two hours. Nobody signed anything, and both sides went on to a long dinner with toasts, gifts and songs.";

#[test]
fn near_identical_paragraphs_count_once() {
    let copy = WIRE.replace("far from the cameras", "away from cameras").replace("toasts, gifts and songs", "gifts, toasts and songs");
    let own = |hour: &str, tail: &str| format!("They sat together for longer than planned. The meeting lasted {hour} hours, {tail}.");
    let case = reports(
        "",
        &[
            ("news/1.txt", &own("five", "as a cook remembers who served them tea with jam")),
            ("news/2.txt", &own("five", "and the translators were worn out when it was over")),
            ("news/3.txt", WIRE),
            ("news/4.txt", &copy),
            ("news/5.txt", &format!("By our staff.\n\n{copy}")),
        ],
    );
    let told = lines(&case);
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].starts_with("news/3.txt") && told[0].contains("2 of 3 independent sources give another value"), "{told:?}");
    let help = case.again().args("facts.rules news --format plain").run().stdout();
    assert!(help.contains("2 independent sources say `five hours`, 1 says `two hours`"), "{help}");
    assert!(help.contains("`value five hours`"), "{help}");
}

#[test]
fn what_independent_sources_agree_on_is_proposed() {
    let case =
        reports("", &[("news/1.txt", FIVE), ("news/2.txt", TWO), ("news/3.txt", "The meeting lasted two hours."), ("news/4.txt", WIRE)]);
    let outcome = case.again().args("suggest facts.rules news").run();
    outcome.says("length\n  value two hours\n    3 independent sources say `two hours`, 1 says `five hours`\n");
    // one source alone proposes nothing
    let one = reports("", &[("news/1.txt", FIVE), ("news/2.txt", TWO)]);
    let outcome = one.again().args("suggest facts.rules news").run();
    assert!(!outcome.stdout().contains("value"), "{}", outcome.stdout());
}

#[test]
fn who_tells_it_is_read_from_the_sentence() {
    let rules = "fact dead: number {\n  value 12\n  not told by \"witness\"\n  claim \"killed {value}\"\n  claim \"toll of {value}\" told by \"(health)? ministry\"\n  test no-claim \"None.\"\n}\n";
    let text = "The blast killed 30, witnesses said.\n\nPolice said it killed 13.\n\nAccording to the health ministry, a toll of 14 is likely.\n\nA toll of 15 made the rounds.\n";
    let case = Case::new().file("facts.rules", rules).file("a.txt", text).args("facts.rules a.txt --format short");
    let told = lines(&case);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("killed 13") && told[1].contains("toll of 14"), "{told:?}");
}

#[test]
fn who_tells_it_is_told_from_who_is_merely_named() {
    let told_by = |text: &str| {
        let rules = "group survey = \"USGS\"\nfact f: number {\n  told by \"{survey}\"\n  claim \"measured {value}\"\n  test no-claim \"None.\"\n}\n";
        let case = Case::new().file("t.rules", rules).file("a.txt", text).args("claims t.rules a.txt --format jsonl");
        case.run().stdout().lines().count() == 1
    };
    for text in [
        "The quake measured 6.4, the USGS said.",
        "The quake measured 6.4, according to the USGS.",
        "The USGS said that the quake measured 6.4.",
        "\u{201c}The quake measured 6.4,\u{201d} a spokeswoman for the USGS told reporters.",
        "Citing the USGS, the mayor said the quake measured 6.4.",
        "The USGS called it shallow. It said the quake measured 6.4.",
        "GFZ gave 6.3 as its estimate while the USGS said the quake measured 6.4.",
    ] {
        assert!(told_by(text), "{text}");
    }
    for text in [
        "The quake measured 6.4 near the office of the USGS.",
        "The quake measured 6.4, said the mayor, who had asked the USGS.",
        "The mayor told the USGS that the quake measured 6.4.",
        "GFZ said the quake measured 6.4 while the USGS spoke of a foreshock.",
        "The USGS has an office in Denver. The quake measured 6.4.",
    ] {
        assert!(!told_by(text), "{text}");
    }
}
