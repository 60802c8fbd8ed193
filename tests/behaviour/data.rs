//! Values that stand in files of the project.

use crate::harness::{Case, Outcome, root};

const CLAIMS: &str = "  claim \"limit (is|of) {value}\"\n  claim \"upload up to {value}\"\n  claim \"(costs|takes) {value}\"\n  \
                      test no-claim \"None.\"\n";

/// A project with a configuration, a table, code, and one page that states `text`.
fn project(kind: &str, value: &str, text: &str) -> Outcome {
    case(kind, value, text).args("--format json").run()
}

fn case(kind: &str, value: &str, text: &str) -> Case {
    Case::new()
        .file("config/limits.toml", "# limits\n[upload]\nmax_size = \"10 MB\"\nmax_files = 20\ntimeout_s = 30\nopen = false\n")
        .file("package.json", "{\n  \"name\": \"x\",\n  \"plans\": {\"free\": {\"seats\": 3}, \"pro\": {\"seats\": 3}}\n}\n")
        .file("deploy.yaml", "services:\n  web:\n    memory: 512 MB\n  worker:\n    memory: 1 GB\n")
        .file("prices.csv", "plan,price,seats\nPro,$12,5\nTeam,$30,50\n")
        .file("src/lib.rs", "/// How often.\nconst RETRIES: u32 = 4;\n")
        .file("api/a.md", "a")
        .file("api/b.md", "b")
        .file("api/c.txt", "c")
        .file("rules/facts.rules", format!("fact f: {kind} {{\n  value {value}\n{CLAIMS}}}\n"))
        .file("page.md", format!("{text}\n"))
        .args("rules/facts.rules page.md")
}

fn verdict(kind: &str, value: &str, text: &str) -> String {
    let outcome = project(kind, value, text);
    let json = outcome.json();
    assert_eq!(json["claims"].as_array().map(Vec::len), Some(1), "{value}: {}{json:#}", outcome.stderr());
    json["claims"][0]["verdict"].as_str().expect("a verdict").to_owned()
}

#[test]
fn a_value_is_read_from_a_file_beside_the_rules() {
    for (kind, value, agrees, contradicts) in [
        ("quantity", "from \"../config/limits.toml\" at upload.max_size", "The limit is 10 MB.", "The limit is 5 MB."),
        ("number", "from \"../config/limits.toml\" at \"/upload/max_files\"", "The limit is 20 files.", "The limit is 25 files."),
        (
            "duration",
            "from \"../config/limits.toml\" at upload.timeout_s as \"{value} seconds\"",
            "It takes 30 seconds.",
            "It takes 60 seconds.",
        ),
        ("number", "from \"../package.json\" at plans.*.seats", "It takes 3 seats.", "It takes 4 seats."),
        ("quantity", "from \"../deploy.yaml\" at services.worker.memory", "It takes 1 GB.", "It takes 2 GB."),
        ("money", "from \"../prices.csv\" at row \"Pro\" column \"price\"", "It costs $12.", "It costs $15."),
        ("number", "from \"../src/lib.rs\" at \"RETRIES: u32 = {value};\"", "It takes 4 tries.", "It takes 5 tries."),
        ("number", "from number of files \"../api/*.md\"", "It takes 2 pages.", "It takes 3 pages."),
        ("number", "from number of lines \"../prices.csv\"", "It takes 3 lines.", "It takes 4 lines."),
        ("number", "from number of items \"../prices.csv\"", "It takes 2 plans.", "It takes 3 plans."),
    ] {
        assert_eq!(verdict(kind, value, agrees), "agrees", "{value}");
        assert_eq!(verdict(kind, value, contradicts), "contradicts", "{value}");
    }
}

#[test]
fn the_finding_names_the_file_and_its_line() {
    let outcome = project("quantity", "from \"../config/limits.toml\" at upload.max_size", "The limit is 5 MB.").exits(1);
    let finding = outcome.json()["findings"][0].clone();
    assert!(finding["message"].as_str().is_some_and(|m| m.contains("`10 MB`")), "{finding:#}");
    assert!(finding["help"].as_str().is_some_and(|m| m.contains("../config/limits.toml:3")), "{finding:#}");
}

#[test]
fn what_is_missing_is_pointed_at() {
    for (kind, value, words) in [
        ("quantity", "from \"../config/limit.toml\" at upload.max_size", "`../config/limit.toml`: there is no such file"),
        ("quantity", "from \"../config/limits.toml\" at upload.max_sise", "`max_sise` is not in `upload`"),
        ("quantity", "from \"../config/limits.toml\" at upload.max_sise", "did you mean `max_size`?"),
        ("quantity", "from \"../config/limits.toml\" at upload.max_files", "`20` cannot be read as a quantity"),
        ("quantity", "from \"../config/limits.toml\" at upload", "a table stands there"),
        ("quantity", "from \"../deploy.yaml\" at services.*.memory", "2 different values stand there: `1 GB`, `512 MB`"),
        ("money", "from \"../prices.csv\" at row \"Prow\" column \"price\"", "did you mean `Pro`?"),
        ("money", "from \"../prices.csv\" at row \"Pro\" column \"prise\"", "did you mean `price`?"),
        ("number", "from \"../src/lib.rs\" at \"TRIES = {value};\"", "is not in `../src/lib.rs`"),
        ("number", "from \"../src/lib.rs\"", "nothing says where in `../src/lib.rs` the value stands"),
        ("number", "from number of files \"../api/*.rst\"", "`../api/*.rst`: names no file"),
    ] {
        case(kind, value, "The limit is 5 MB.").run().exits(2).complains(words).complains("rules/facts.rules:2:");
    }
}

#[test]
fn fmt_and_convert_need_no_files() {
    let rules = "fact f: quantity {\n  value from \"limits.toml\" at upload.max_size as \"{value} MB\"\n  claim \"limit {value}\"\n}\n";
    let case = || Case::new().file("a.rules", rules);
    case().args("fmt --check a.rules").run().exits(0);
    let yaml = case().args("convert --to yaml a.rules").run().exits(0).stdout();
    assert!(yaml.contains("file: limits.toml") && yaml.contains("at: upload.max_size"), "{yaml}");
    let back = Case::new().file("a.yaml", yaml).args("convert --to rules a.yaml").run().exits(0).stdout();
    assert_eq!(back, rules);
}

#[test]
fn the_pages_of_a_project_say_what_its_files_do() {
    let run = |arguments: &str| Case::new().args(arguments).run_in(&root().join("rules/examples/project"));
    run("test facts.rules").exits(0);
    let stale = run("facts.rules docs --format short").exits(1).stdout();
    let places: Vec<&str> = stale.lines().filter_map(|l| l.split(": error").next().filter(|p| p.len() < l.len())).collect();
    assert_eq!(places.len(), 2, "{stale}");
    assert!(stale.contains("docs/limits.md:3:") && stale.contains("docs/plans.md:3:"), "{stale}");
}
