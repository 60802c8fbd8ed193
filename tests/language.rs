//! `fmt`, `convert`, `schema` and `init`, as they are typed.

use std::path::Path;
use std::process::{Command, Output};

struct Case {
    folder: tempfile::TempDir,
}

impl Case {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(self, name: &str, text: &str) -> Self {
        std::fs::write(self.folder.path().join(name), text).unwrap();
        self
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_summit-check")).args(arguments).current_dir(self.folder.path()).output().unwrap()
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const UNTIDY: &str =
    "alias talks=\"talks\"|\"meeting\"# why\nfact length:duration{value \"about 2 hours\" claim \"{talks} lasted {value}\"\n# last\n}\n";
const TIDY: &str = "alias talks = \"talks\" | \"meeting\"  # why\n\nfact length: duration {\n  value about 2 hours\n  claim \"{talks} lasted {value}\"\n  # last\n}\n";

#[test]
fn fmt_tidies_a_file_in_its_place() {
    let case = Case::new().file("a.rules", UNTIDY).file("b.rules", TIDY);
    let checked = case.run(&["fmt", "--check", "a.rules", "b.rules"]);
    let departs = "a.rules:1\n  - alias talks=\"talks\"|\"meeting\"# why\n  + alias talks = \"talks\" | \"meeting\"  # why\n";
    assert_eq!((code(&checked), out(&checked)), (1, departs.to_owned()));
    assert_eq!(case.text("a.rules"), UNTIDY);
    let done = case.run(&["fmt", "a.rules", "b.rules"]);
    assert_eq!((code(&done), out(&done), err(&done)), (0, String::new(), String::new()));
    assert_eq!(case.text("a.rules"), TIDY);
    assert_eq!(code(&case.run(&["fmt", "--check", "a.rules"])), 0);
    let left: Vec<_> = std::fs::read_dir(case.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn fmt_leaves_a_file_with_errors_alone_and_does_the_others() {
    let broken = "fact length: durration {\n  claim \"{value} talks\" }\n";
    let case = Case::new().file("a.rules", broken).file("b.rules", UNTIDY);
    let done = case.run(&["fmt", "a.rules", "b.rules", "missing.rules"]);
    assert_eq!(code(&done), 2);
    assert!(err(&done).contains("there is no type `durration`") && err(&done).contains("did you mean `duration`?"), "{}", err(&done));
    assert!(err(&done).contains("cannot read `missing.rules`"), "{}", err(&done));
    assert_eq!(case.text("a.rules"), broken);
    assert_eq!(case.text("b.rules"), TIDY);
}

#[cfg(unix)]
#[test]
fn fmt_keeps_permissions_and_links() {
    use std::os::unix::fs::PermissionsExt as _;
    let case = Case::new().file("a.rules", UNTIDY);
    let path = case.folder.path().join("a.rules");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("a.rules", case.folder.path().join("link.rules")).unwrap();
    assert_eq!(code(&case.run(&["fmt", "link.rules"])), 0);
    assert_eq!(case.text("a.rules"), TIDY);
    assert!(std::fs::symlink_metadata(case.folder.path().join("link.rules")).unwrap().is_symlink());
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn convert_goes_both_ways() {
    let case = Case::new().file("a.rules", UNTIDY);
    let yaml = case.run(&["convert", "--to", "yaml", "a.rules"]);
    assert_eq!(code(&yaml), 0, "{}", err(&yaml));
    assert!(out(&yaml).contains("  - meeting  # why\n") || out(&yaml).contains("talks:  # why\n"), "{}", out(&yaml));
    assert_eq!(code(&case.run(&["convert", "--to", "yaml", "a.rules", "-o", "a.yaml"])), 0);
    assert_eq!(case.text("a.yaml"), out(&yaml));
    let back = case.run(&["convert", "--to", "rules", "a.yaml"]);
    assert_eq!(out(&back), TIDY);
}

#[test]
fn init_writes_a_starter_that_works_and_never_overwrites() {
    for name in ["facts.rules", "facts.yaml"] {
        let case = Case::new();
        let done = case.run(&["init", name]);
        assert_eq!((code(&done), out(&done)), (0, String::new()));
        let text = case.text(name);
        assert!(text.contains('#'));
        let loaded = summit_check::rule::load(name, &text);
        assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
        assert_eq!(code(&case.run(&["fmt", "--check", name])), 0, "{name} is in the house style");
        let tests = case.run(&["test", name]);
        assert_eq!(code(&tests), 0, "{}{}", out(&tests), err(&tests));
        std::fs::write(case.folder.path().join(name), "# mine\n").unwrap();
        let again = case.run(&["init", name]);
        assert_eq!(code(&again), 2);
        assert!(err(&again).contains("exists"), "{}", err(&again));
        assert_eq!(case.text(name), "# mine\n");
    }
}

#[test]
fn schema_prints_what_is_published() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let case = Case::new();
    for (what, file) in [("rules", "rules.schema.json"), ("report", "report.schema.json")] {
        let printed = case.run(&["schema", what]);
        assert_eq!(out(&printed), std::fs::read_to_string(root.join("grammar").join(file)).unwrap());
    }
    assert_eq!(out(&case.run(&["schema"])), out(&case.run(&["schema", "rules"])));
}

#[test]
fn the_form_of_standard_input_is_told_by_its_first_words() {
    use std::io::Write as _;
    for (text, expected) in [(UNTIDY, TIDY), ("facts: {}\n", ""), ("# c\nruleset: a title\n", "# c\nruleset: a title\n")] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
            .args(["fmt", "-"])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((code(&output), out(&output)), (0, expected.to_owned()));
    }
}

#[test]
fn a_comment_behind_a_text_of_several_lines_is_no_part_of_it() {
    let rules = "fact signed: yesno {\n  value no\n  claim yes \"signed\"\n  test no-claim \"line\\nbreak |\"\n  # why\n  test no-claim \"talks\"\n}\n";
    let case = Case::new().file("a.rules", rules);
    let yaml = out(&case.run(&["convert", "--to", "yaml", "a.rules"]));
    assert!(yaml.contains("        break |\n    # why\n    - no-claim: talks\n"), "{yaml}");
    let case = case.file("a.yaml", &yaml);
    assert_eq!(out(&case.run(&["convert", "--to", "rules", "a.yaml"])), rules);
}
