//! `--watch`: what is told after each change.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::harness::{Case, TALKS};

/// A run that watches, and the lines it says. It is ended when the test is.
struct Watching {
    child: Child,
    told: Receiver<String>,
    complaints: Receiver<String>,
    said: Vec<String>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Watching {
    fn start(case: &Case, arguments: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_summit-check"));
        command.current_dir(case.path("")).args(arguments.split(' ')).env("COLUMNS", "200");
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        let lines = |pipe: Box<dyn std::io::Read + Send>| {
            let (tell, lines) = channel();
            std::thread::spawn(move || BufReader::new(pipe).lines().map_while(Result::ok).all(|line| tell.send(line).is_ok()));
            lines
        };
        let told = lines(Box::new(child.stdout.take().expect("a pipe")));
        let complaints = lines(Box::new(child.stderr.take().expect("a pipe")));
        Self { child, told, complaints, said: Vec::new() }
    }

    /// Waits for a line with `words` on standard output.
    #[track_caller]
    fn tells(&mut self, words: &str) -> &mut Self {
        wait(&self.told, &mut self.said, words);
        self
    }

    /// Waits for a line with `words` on standard error.
    #[track_caller]
    fn complains(&mut self, words: &str) -> &mut Self {
        wait(&self.complaints, &mut self.said, words);
        self
    }
}

#[track_caller]
fn wait(lines: &Receiver<String>, said: &mut Vec<String>, words: &str) {
    loop {
        match lines.recv_timeout(Duration::from_secs(60)) {
            Ok(line) => {
                let found = line.contains(words);
                said.push(line);
                if found {
                    return;
                }
            }
            Err(why) => panic!("`{words}` is not said ({why}):\n{}", said.join("\n")),
        }
    }
}

#[test]
fn changes_of_sources_and_rules_are_told_by_what_is_new_and_gone() {
    let case = Case::new()
        .file("t.rules", TALKS)
        .file("news/a.txt", "The talks lasted two hours.\n")
        .file("news/b.txt", "The meeting lasted five hours.\n");
    let mut run = Watching::start(&case, "t.rules news --watch --format short");
    run.tells("b.txt:1:").complains("watching 3 files");
    std::fs::write(case.path("news/a.txt"), "The talks lasted nine hours.\n").unwrap();
    run.tells("changed: news/a.txt").tells("+ news/a.txt:1:").tells("1 new, 0 gone; 2 findings in all");
    // an editor may put a new file in the place of the old one
    std::fs::write(case.path("news/b.new"), "The meeting lasted two hours.\n").unwrap();
    std::fs::rename(case.path("news/b.new"), case.path("news/b.txt")).unwrap();
    run.tells("- news/b.txt: contradiction[meeting_length]: `meeting lasted five hours`").tells("0 new, 1 gone; 1 finding in all");
    // a folder of its own, made later
    std::fs::create_dir(case.path("news/late")).unwrap();
    std::fs::write(case.path("news/late/c.md"), "The talks lasted eight hours.\n").unwrap();
    run.tells("+ news/late/c.md:1:");
    std::fs::write(case.path("news/late/c.md"), "The talks lasted two hours.\n").unwrap();
    run.tells("- news/late/c.md: contradiction");
    // rules that are broken for a while
    std::fs::write(case.path("t.rules"), "fact x {\n").unwrap();
    run.complains("nothing was checked");
    std::fs::write(case.path("t.rules"), TALKS.replace("about 2 hours", "9 hours")).unwrap();
    run.tells("- news/a.txt: contradiction");
    std::fs::remove_file(case.path("news/b.txt")).unwrap();
    run.tells("- news/b.txt: contradiction");
}

#[test]
fn imports_and_files_of_data_are_watched_too() {
    let fact = "fact limit: quantity { value from \"data/limits.toml\" at upload.size claim \"uploads ... up to {value}\" }";
    let case = Case::new()
        .file("rules/main.rules", "import \"more.rules\"\n")
        .file("rules/more.rules", fact)
        .file("rules/data/limits.toml", "[upload]\nsize = \"5 MB\"\n")
        .file("a.md", "Uploads can be up to 5 MB.\n");
    let mut run = Watching::start(&case, "rules/main.rules a.md --watch --format short --output out.txt");
    run.complains("watching 4 files");
    std::fs::write(case.path("rules/data/limits.toml"), "[upload]\nsize = \"10 MB\"\n").unwrap();
    run.tells("changed: rules/data/limits.toml").tells("+ a.md:1:");
    std::fs::write(case.path("rules/more.rules"), fact.replace("uploads", "downloads")).unwrap();
    run.tells("changed: rules/more.rules").tells("- a.md: contradiction[limit]");
}

#[test]
fn what_can_be_read_once_is_not_watched() {
    let case = Case::new().file("t.rules", TALKS).file("a.txt", "x");
    case.again().args("t.rules - --watch").stdin("x").run().exits(2).complains("cannot read standard input a second time");
    case.again().args("t.rules a.txt --watch --format json").run().exits(2).complains("`--format json=FILE`");
    case.again().args("t.rules a.txt --watch --write-baseline b.json").run().exits(2).complains("writes no baseline");
}
