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
