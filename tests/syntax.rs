//! The language, a file a case: what is accepted, and what is said of what is not.
//!
//! Beside `tests/syntax/reject/NAME.rules` stands what is printed for it, `NAME.rules.stderr`. A file in `accept` may have one
//! too, with warnings and notes. `UPDATE_EXPECTED=1 cargo test --test syntax` writes them anew; read the difference.

use std::path::{Path, PathBuf};

use summit_check::rule::report::RuleReport;
use summit_check::rule::{self, Form};

fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax").join(folder);
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "rules" || e == "yaml"))
        .collect();
    cases.sort();
    cases
}

fn name(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}

/// Holds what is said of `case` against the file beside it; what differs, if anything does.
fn differs(case: &Path, said: &str) -> Option<String> {
    let beside = case.with_file_name(format!("{}.stderr", name(case)));
    let expected = std::fs::read_to_string(&beside).unwrap_or_default();
    if expected == said {
        return None;
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        if said.is_empty() {
            let _ = std::fs::remove_file(beside);
        } else {
            std::fs::write(beside, said).unwrap();
        }
        return None;
    }
    Some(format!("--- {}: expected\n{expected}\n--- said\n{said}", case.display()))
}

/// What is printed for a file, plain and 80 columns wide, and whether its rules can be used.
fn load(case: &Path) -> (String, bool) {
    let (text, loaded) = rule::load_bytes(&name(case), std::fs::read(case).unwrap());
    let said = RuleReport::new(&name(case), &text, loaded.problems).render(false, 80);
    (said, loaded.ruleset.is_some())
}

#[test]
fn accepted_files_give_rules() {
    let cases = cases("accept");
    assert!(cases.len() >= 40, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        let (said, usable) = load(&case);
        if !usable {
            wrong.push(format!("{} is refused:\n{said}", case.display()));
        }
        wrong.extend(differs(&case, &said));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rejected_files_are_told_why() {
    let cases = cases("reject");
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        let (said, usable) = load(&case);
        if usable {
            wrong.push(format!("{} is accepted", case.display()));
        }
        wrong.extend(differs(&case, &said));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn messages_are_in_the_words_of_the_reader() {
    for case in cases("reject") {
        let bytes = std::fs::read(&case).unwrap();
        let (_, loaded) = rule::load_bytes(&name(&case), bytes);
        for problem in &loaded.problems {
            let message = problem.mistake.message();
            assert!(!message.ends_with('.') && !message.contains('\n'), "{message}");
            assert!(!message.starts_with(char::is_uppercase), "{message}");
            for foreign in ["_body", "_key", "EOI", "Option<", "struct ", "invalid type", "_text"] {
                let words = format!("{message} {} {}", problem.mistake.label(), problem.mistake.help().unwrap_or_default());
                assert!(!words.contains(foreign), "{words}");
            }
        }
    }
}

#[test]
fn accepted_files_say_the_same_in_the_house_style_and_in_the_other_form() {
    for case in cases("accept") {
        let text = std::fs::read_to_string(&case).unwrap();
        let form = Form::of(&name(&case), &text);
        let rules = rule::load(&name(&case), &text).ruleset.unwrap();
        let (file, _) = rule::read(form, &text);
        for (other, printed) in [("a.rules", rule::print::rules(&file)), ("a.yaml", rule::yaml::print(&file))] {
            let again = rule::load(other, &printed);
            let twin = again.ruleset.unwrap_or_else(|| panic!("{}: {:?}\n{printed}", case.display(), again.problems));
            // Statements keep their order in one form and are gathered by sort in the other.
            assert_eq!(twin, rules, "{}\n{printed}", case.display());
            let (file, _) = rule::read(Form::of(other, &printed), &printed);
            let once_more = if other == "a.rules" { rule::print::rules(&file) } else { rule::yaml::print(&file) };
            assert_eq!(once_more, printed, "{}", case.display());
        }
    }
}

#[test]
fn the_published_schema_is_fresh_and_holds_for_every_accepted_file() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/rules.schema.json");
    let schema = rule::yaml::schema();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &schema).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), schema, "run with UPDATE_EXPECTED=1");
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let mut files = 0;
    for case in cases("accept") {
        let text = std::fs::read_to_string(&case).unwrap();
        let file = rule::read(Form::of(&name(&case), &text), &text).0;
        for yaml in [rule::yaml::print(&file)].into_iter().chain(name(&case).ends_with(".yaml").then_some(text)) {
            let yaml = yaml.replace(['\u{feff}', '\r'], "");
            let value: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
            let errors: Vec<String> = validator.iter_errors(&value).map(|e| format!("{e} at {}", e.instance_path())).collect();
            assert!(value.is_null() || errors.is_empty(), "{}: {errors:?}\n{yaml}", case.display());
            files += 1;
        }
    }
    assert!(files > 50);
}

#[test]
fn the_schema_refuses_what_the_shape_of_a_file_forbids() {
    let validator = jsonschema::validator_for(&serde_json::from_str(&rule::yaml::schema()).unwrap()).unwrap();
    for name in ["unknown-keys.yaml", "shapes.yaml", "missing-keys.yaml"] {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/reject").join(name)).unwrap();
        assert!(!validator.is_valid(&serde_yaml::from_str(&text).unwrap()), "{name}");
    }
}

/// The fenced examples of a page in `language`, each with the line it starts on.
fn examples(page: &str, language: &str) -> Vec<(usize, String)> {
    let mut examples = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if line == format!("```{language}") {
            let body: Vec<&str> = lines.by_ref().map(|(_, l)| l).take_while(|l| *l != "```").collect();
            examples.push((number + 2, body.join("\n") + "\n"));
        }
    }
    examples
}

#[test]
fn the_examples_of_the_reference_are_rules() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/README.md")).unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    for (language, file) in [("rules", "README.rules"), ("yaml", "README.yaml")] {
        for (line, example) in examples(&page, language) {
            count += 1;
            let problems = rule::load(file, &example).problems;
            if !problems.is_empty() {
                wrong.push(format!("line {line}:\n{}", RuleReport::new(file, &example, problems).render(false, 80)));
            }
        }
    }
    assert!(count >= 16, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_tests_in_the_examples_of_the_reference_pass() {
    use summit_check::{extract::Program, trial};
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/README.md")).unwrap();
    let mut wrong = Vec::new();
    for (language, file) in [("rules", "README.rules"), ("yaml", "README.yaml")] {
        for (line, example) in examples(&page, language) {
            let rules = rule::load(file, &example).ruleset.unwrap();
            let program = Program::compile(&rules).unwrap_or_else(|e| panic!("line {line}: {e:?}"));
            for outcome in trial::run(&rules, &program).into_iter().filter(|o| o.failure.is_some()) {
                let test = &rules.facts[outcome.fact].tests[outcome.test];
                wrong.push(format!("line {line}: {:?} {:?}: {:?}", test.expect, test.text.node, outcome.failure));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
