//! What is kept for the next run changes nothing but the time it takes.

use crate::harness::{Case, TALKS};

fn many() -> Case {
    let mut case = Case::new().file("t.rules", TALKS);
    for i in 0..60 {
        let hours = if i % 3 == 0 { "five" } else { "two" };
        case = case.file(&format!("docs/{i:02}.txt"), format!("Note {i}.\nThe talks lasted {hours} hours."));
    }
    case.file("docs/bad.txt", b"The talks lasted two hours. \xff")
}

fn run(case: &Case, rules: &str) -> (String, String) {
    let outcome = case.again().arg(rules).args("docs --format json --fail-on never").env("SUMMIT_CHECK_CACHE_DIR", "kept").run().exits(0);
    (outcome.stdout(), outcome.stderr())
}

fn kept(case: &Case) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(case.path("kept")).unwrap().map(|e| e.unwrap().path()).collect()
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let case = many();
    let first = run(&case, "t.rules");
    assert_eq!(kept(&case).len(), 1);
    assert!(first.1.contains("not UTF-8"), "{}", first.1);
    assert_eq!(run(&case, "t.rules"), first);
    let without = case.again().args("t.rules docs --format json --fail-on never --no-cache").run().exits(0);
    assert_eq!((without.stdout(), without.stderr()), first);
}

#[test]
fn what_has_changed_is_read_anew() {
    let case = many();
    let (first, _) = run(&case, "t.rules");
    std::fs::write(case.path("docs/00.txt"), "The talks lasted nine hours.").unwrap();
    let (second, _) = run(&case, "t.rules");
    assert!(second.contains("lasted nine hours") && second != first);
    std::fs::write(case.path("t.rules"), TALKS.replace("about 2 hours", "9 hours")).unwrap();
    let (third, _) = run(&case, "t.rules");
    assert_eq!(third.matches("\"code\": \"contradiction\"").count(), 60, "{third}");
}

#[test]
fn a_damaged_file_does_no_harm() {
    let case = many();
    let first = run(&case, "t.rules");
    let file = kept(&case).remove(0);
    let whole = std::fs::read(&file).unwrap();
    for cut in [0, 5, 30, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&file, &whole[..cut]).unwrap();
        assert_eq!(run(&case, "t.rules"), first);
    }
    let mut turned = whole.clone();
    turned[whole.len() / 2] ^= 0xff;
    std::fs::write(&file, turned).unwrap();
    assert_eq!(run(&case, "t.rules"), first);
}

#[test]
fn a_file_that_a_value_stands_in_is_followed() {
    let mut case = Case::new().file("limits.toml", "size = \"10 MB\"\n").file(
        "t.rules",
        "fact f: quantity {\n  value from \"limits.toml\" at size\n  claim \"takes {value}\"\n  test no-claim \"None.\"\n}\n",
    );
    for i in 0..60 {
        case = case.file(&format!("docs/{i:02}.txt"), "It takes 10 MB, and the way takes 5 km.");
    }
    let verdicts = |case: &Case| {
        let (out, _) = run(case, "t.rules");
        (out.matches("\"verdict\": \"agrees\"").count(), out.matches("\"code\": \"contradiction\"").count())
    };
    let (agree, wrong) = verdicts(&case);
    assert_eq!(wrong, 0);
    assert!(agree >= 60);
    std::fs::write(case.path("limits.toml"), "size = \"20 MB\"\n").unwrap();
    assert_eq!(verdicts(&case), (0, 60));
    // a value of another dimension is said in other words of the same sources
    std::fs::write(case.path("limits.toml"), "size = \"5 km\"\n").unwrap();
    assert_eq!(verdicts(&case), (agree, 0));
}
