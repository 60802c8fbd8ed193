//! Where a report goes, and what becomes of what was there.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::harness::{Case, TALKS};

/// Many contradictions: more than a pipe holds.
fn long_report() -> Case {
    Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted five hours. ".repeat(2_000))
}

/// The exit code of a run whose output is closed after the first line.
fn code_after_head(case: &Case, arguments: &[&str]) -> Option<i32> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .current_dir(case.path(""))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    assert!(lines.next().expect("a line").is_ok());
    drop(lines);
    child.wait().expect("the command ends").code()
}

#[test]
fn a_closed_pipe_ends_quietly_with_the_code_that_was_earned() {
    let case = long_report().file("good.txt", "The talks lasted two hours. ".repeat(2_000));
    for format in ["pretty", "short", "plain", "json"] {
        assert_eq!(code_after_head(&case, &["t.rules", "a.txt", "--format", format]), Some(1), "{format}");
        assert_eq!(code_after_head(&case, &["t.rules", "a.txt", "--format", format, "--fail-on", "never"]), Some(0), "{format}");
        assert_eq!(code_after_head(&case, &["t.rules", "a.txt", "none.txt", "--format", format]), Some(2), "{format}");
    }
    assert_eq!(code_after_head(&case, &["claims", "t.rules", "a.txt"]), Some(0));
    let tests = "  test agrees \"The talks lasted five hours.\"\n".repeat(300);
    let failing = Case::new().file("t.rules", TALKS.replace("  test agrees \"The talks lasted two hours.\"\n", &tests));
    assert_eq!(code_after_head(&failing, &["test", "t.rules"]), Some(1));
}

#[test]
fn a_dash_is_standard_output() {
    let outcome = long_report().args("t.rules a.txt --format short -o -").run().exits(1).says("a.txt:1:");
    assert_eq!(outcome.stderr(), "");
}

#[test]
fn the_report_is_not_written_over_what_is_read() {
    let case = Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted five hours.");
    for output in ["t.rules", "a.txt", "./a.txt"] {
        let outcome = Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted five hours.");
        let outcome = outcome.args("t.rules a.txt -o").arg(output).run().exits(2);
        outcome.complains("is not written over");
    }
    case.args("t.rules a.txt -o report.txt --format short").run().exits(1);
}

#[cfg(unix)]
mod unix {
    use std::fs;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;

    #[test]
    fn links_modes_and_further_names_of_the_output_are_kept() {
        let case = long_report().file("kept/report.txt", "old").file("two.txt", "old");
        symlink("kept/report.txt", case.path("link.txt")).unwrap();
        symlink("kept/new.txt", case.path("dangling.txt")).unwrap();
        fs::set_permissions(case.path("kept/report.txt"), fs::Permissions::from_mode(0o600)).unwrap();
        fs::hard_link(case.path("two.txt"), case.path("one.txt")).unwrap();
        let case = case.args("t.rules a.txt --format short -o");
        let run = |case: Case, output: &str| {
            case.arg(output).run().exits(1).quietly();
        };
        let folder = case.path("");
        let again = |output: &str| {
            let status = Command::new(env!("CARGO_BIN_EXE_summit-check"))
                .current_dir(&folder)
                .args(["t.rules", "a.txt", "--format", "short", "-o", output])
                .status()
                .unwrap();
            assert_eq!(status.code(), Some(1), "{output}");
        };
        again("link.txt");
        assert!(fs::symlink_metadata(folder.join("link.txt")).unwrap().is_symlink());
        assert!(fs::read_to_string(folder.join("kept/report.txt")).unwrap().starts_with("a.txt:1:"));
        assert_eq!(fs::metadata(folder.join("kept/report.txt")).unwrap().mode() & 0o777, 0o600);
        again("dangling.txt");
        assert!(fs::read_to_string(folder.join("kept/new.txt")).unwrap().starts_with("a.txt:1:"));
        again("two.txt");
        assert_eq!(fs::metadata(folder.join("one.txt")).unwrap().nlink(), 2);
        assert!(fs::read_to_string(folder.join("one.txt")).unwrap().starts_with("a.txt:1:"));
        run(case, "fresh.txt");
    }

    #[test]
    fn standard_output_is_written_through_under_any_name() {
        for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
            if fs::metadata(name).is_err() {
                continue;
            }
            let case = long_report();
            let file = fs::File::create(case.path("out.txt")).unwrap();
            let status = Command::new(env!("CARGO_BIN_EXE_summit-check"))
                .current_dir(case.path(""))
                .args(["t.rules", "a.txt", "--format", "short", "-o", name])
                .stdout(file)
                .status()
                .unwrap();
            assert_eq!(status.code(), Some(1), "{name}");
            assert!(fs::read_to_string(case.path("out.txt")).unwrap().starts_with("a.txt:1:"), "{name}");
        }
        let outcome = long_report().args("t.rules a.txt --format short -o /dev/null").run().exits(1);
        assert_eq!(outcome.stdout(), "");
    }

    #[test]
    fn a_read_only_file_is_left_as_it_is() {
        let case = long_report().file("report.txt", "old").args("t.rules a.txt -o report.txt");
        fs::set_permissions(case.path("report.txt"), fs::Permissions::from_mode(0o440)).unwrap();
        case.run().exits(2).complains("cannot write `report.txt`: it is read-only");
        assert_eq!(fs::read_to_string(case.path("report.txt")).unwrap(), "old");
    }

    fn parts(case: &Case) -> usize {
        fs::read_dir(case.path("")).unwrap().filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().ends_with(".part")).count()
    }

    /// A report of some megabytes is ended while it is written.
    #[test]
    fn a_signal_leaves_no_part_of_a_file() {
        for (signal, number) in [("-TERM", 15), ("-HUP", 1)] {
            let case = Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted five hours. ".repeat(2_500));
            let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
                .current_dir(case.path(""))
                .args(["t.rules", "a.txt", "--format", "json", "-o", "report.json"])
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            while parts(&case) == 0 && child.try_wait().unwrap().is_none() {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            let killed = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
            let status = child.wait().unwrap();
            assert_eq!(parts(&case), 0, "{signal}: {status}");
            // it may have been done already
            if killed.success() && status.code().is_none() {
                assert_eq!(status.signal(), Some(number));
                assert!(!case.path("report.json").exists());
            }
        }
    }

    #[test]
    fn a_planted_link_is_not_written_through() {
        let case = long_report().file("victim.txt", "old").args("t.rules a.txt -o report.txt");
        for name in ["report.txt.part", ".report.txt.part"] {
            symlink("victim.txt", case.path(name)).unwrap();
        }
        case.run().exits(1);
        assert_eq!(fs::read_to_string(case.path("victim.txt")).unwrap(), "old");
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_behind() {
        if fs::metadata("/dev/full").is_err() {
            return;
        }
        long_report().args("t.rules a.txt -o /dev/full").run().exits(2).complains("cannot write `/dev/full`");
        let status = Command::new(env!("CARGO_BIN_EXE_summit-check"))
            .arg("--help")
            .stdout(fs::OpenOptions::new().write(true).open("/dev/full").unwrap())
            .status()
            .unwrap();
        assert_eq!(status.code(), Some(2));
    }
}

#[test]
fn the_house_style_has_the_line_ends_of_the_file() {
    let styled = |text: &str| Case::new().file("t.rules", text).args("fmt t.rules").run().exits(0);
    styled(TALKS);
    let case = Case::new().file("t.rules", TALKS);
    assert!(
        Command::new(env!("CARGO_BIN_EXE_summit-check")).current_dir(case.path("")).args(["fmt", "t.rules"]).status().unwrap().success()
    );
    let house = std::fs::read_to_string(case.path("t.rules")).unwrap();
    for text in [house.replace('\n', "\r\n"), format!("\u{feff}{house}"), format!("\u{feff}{}", house.replace('\n', "\r\n"))] {
        let case = Case::new().file("t.rules", &text).args("fmt --check t.rules");
        case.run().exits(0).quietly();
        let ugly = text.replace("  value", "      value");
        let case = Case::new().file("t.rules", &ugly).args("fmt t.rules");
        case.run().exits(0);
        assert_eq!(std::fs::read_to_string(case.path("t.rules")).unwrap(), text);
    }
}

#[test]
fn the_twin_says_the_same_or_is_not_written() {
    let rules = "fact f: duration {\n  value 2 hours\n  # n\r    - rain lasted {value}\n  claim \"talks lasted {value}\"\n  test agrees \"talks lasted two hours\"\n}\n";
    for rules in [rules.to_owned(), format!("# zero\u{feff}width \u{85} \u{2028} \u{b}\n{rules}")] {
        let yaml = Case::new().file("t.rules", rules).args("convert --to yaml t.rules").run().exits(0).stdout();
        assert!(yaml.contains("# n     - rain lasted {value}"), "{yaml}");
        let back = Case::new().file("t.yaml", &yaml).args("convert --to rules t.yaml").run().exits(0).stdout();
        assert_eq!(back.matches("claim").count(), 1, "{back}");
    }
}

#[test]
fn an_empty_value_of_yaml_is_a_mistake() {
    let fact = |member: &str| {
        let text = format!(
            "facts:\n  f:\n    type: duration\n    claims: [\"lasted {{value}}\"]\n    tests:\n    - agrees: It lasted an hour.\n{member}\n"
        );
        Case::new().file("t.yaml", text).args("test t.yaml").run()
    };
    for member in
        ["    value:", "    require:", "    cite:", "    level:", "    unless:", "aliases:\n  t:", "aliases:\n  t: []", "ruleset:"]
    {
        fact(member).exits(2).complains("expected");
    }
    // a section waits for its first entry
    fact("    value: 1 hour\naliases:\nchecks:").exits(0).says("1 test passed, 0 failed");
}

#[test]
fn a_mistake_at_the_very_end_of_a_file_is_shown() {
    let text = "facts:\n  j:\n    type: yesno\n    claims:\n    - signed it";
    for text in [text.to_owned(), format!("{text}\n")] {
        let outcome = Case::new().file("t.yaml", text).args("test t.yaml").run().exits(2);
        let told = outcome.stderr();
        assert!(told.contains("5 │     - signed it\n   ·       ────"), "{told}");
        assert!(!told.contains("OutOfBounds"), "{told}");
        assert_eq!(outcome.stdout(), "", "no test was run");
    }
}

#[test]
fn so_many_problems_are_told_and_no_more() {
    let text: String = (0..1_000).map(|i| format!("fact f{i}: nonsense {{ claim \"x {{value}}\" }}\n")).collect();
    let outcome = Case::new().file("t.rules", text).args("test t.rules").run().exits(2);
    assert!(outcome.stderr().len() < 200_000, "{}", outcome.stderr().len());
    outcome.complains("more problems in `t.rules`");
}

#[test]
fn a_thousand_jobs_for_one_source_are_one() {
    Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted two hours.").args("t.rules a.txt --jobs 65535").run().exits(0);
}

#[test]
fn a_source_without_an_end_is_refused_by_its_size() {
    let big = vec![b'\n'; (16 << 20) + 1];
    let case = Case::new().file("t.rules", TALKS).file("a.md", big).file("b.txt", "The talks lasted five hours.");
    case.args("t.rules a.md b.txt --format short").run().exits(2).complains("cannot read `a.md`: it is larger than 16 MB").says("b.txt:1:");
}

/// Found by the fuzz targets: a mistake of YAML is explained wherever its words are cut, and a comment of controls is in the house style at once.
#[test]
fn what_the_fuzz_targets_found_stays_mended() {
    for shift in 0..4 {
        let text = format!("a:\n  [{}{}\nb: c", "x".repeat(shift), "\u{fffd}".repeat(200));
        Case::new().file("t.yaml", text).args("test t.yaml").run().exits(2).complains("never closed");
    }
    let rules = format!("#{}\n{TALKS}", "\u{f}".repeat(8));
    let styled = Case::new().arg("fmt").arg("-").stdin(&rules).run().exits(0).stdout();
    let again = Case::new().arg("fmt").arg("-").stdin(&styled).run().exits(0).stdout();
    assert_eq!(styled, again);
}

#[test]
fn the_profile_names_the_wordings_that_cost_most() {
    let rules = TALKS.to_owned() + "fact dinner: duration { value 1 hour claim \"dinner lasted {value}\" }\n";
    // where no value stands nothing is tried
    let case = Case::new().file("t.rules", rules).file("a.txt", "The talks lasted two hours. The talks lasted long.");
    // the first run fills the cache, which the profile does not use
    case.again().args("t.rules a.txt").run().exits(0);
    let outcome = case.again().args("t.rules a.txt --profile-rules --format short").run().exits(0);
    let outcome = outcome.complains("share").complains("t.rules:5: meeting_length").complains("1 wording never tried");
    let row = outcome.stderr().lines().find(|l| l.contains("t.rules:5")).map(str::to_owned).unwrap_or_default();
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!((cells[0], cells[3], cells[4]), ("100%", "1", "1"), "{row}");
}

#[test]
fn a_rules_file_is_not_converted_over_itself() {
    let case = Case::new().file("t.rules", TALKS);
    case.again().args("convert t.rules --to yaml -o ./t.rules").run().exits(2).complains("is not written over itself");
    assert_eq!(std::fs::read_to_string(case.path("t.rules")).unwrap(), TALKS);
    case.again().args("convert t.rules --to yaml -o t.yaml").run().exits(0);
}

#[test]
fn the_man_page_of_each_command_is_printed() {
    let pages = [("", ".TH summit-check 1"), ("check", ".TH summit-check-check 1"), ("read", "\\-\\-batch")];
    for (command, words) in pages {
        Case::new().args("man").args(command).run().exits(0).says(words);
    }
    Case::new().args("man check").run().says("fail\\-on").says("EXIT STATUS");
    Case::new().args("man chekc").run().exits(2).complains("there is no command `chekc`");
}
