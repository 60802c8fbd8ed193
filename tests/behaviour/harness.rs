//! A story a test tells: these files, these arguments, this output, this exit code.

pub(crate) mod held;
mod library;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A temporary folder with files, and a run of the command in it.
pub(crate) struct Case {
    folder: std::sync::Arc<tempfile::TempDir>,
    arguments: Vec<String>,
    stdin: Option<Vec<u8>>,
    environment: Vec<(String, String)>,
}

impl Case {
    /// A case with no files yet.
    pub(crate) fn new() -> Self {
        Self {
            folder: std::sync::Arc::new(tempfile::tempdir().expect("a temporary folder")),
            arguments: Vec::new(),
            stdin: None,
            environment: Vec::new(),
        }
    }

    /// Writes a file into the folder.
    pub(crate) fn file(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
        self
    }

    /// Adds arguments, split at white space.
    pub(crate) fn args(mut self, arguments: &str) -> Self {
        self.arguments.extend(arguments.split_whitespace().map(str::to_owned));
        self
    }

    /// Adds one argument as it is.
    pub(crate) fn arg(mut self, argument: impl Into<String>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Gives the run something to read.
    pub(crate) fn stdin(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.stdin = Some(bytes.as_ref().to_vec());
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The path of a file in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Another run in the same folder, with nothing typed yet.
    pub(crate) fn again(&self) -> Self {
        Self { folder: std::sync::Arc::clone(&self.folder), arguments: Vec::new(), stdin: None, environment: Vec::new() }
    }

    /// Runs the command.
    pub(crate) fn run(&self) -> Outcome {
        self.run_in(self.folder.path())
    }

    /// Runs the command in another folder.
    pub(crate) fn run_in(&self, folder: &Path) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_summit-check"));
        command.current_dir(folder).args(&self.arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env("COLUMNS", "200");
        command.envs(self.environment.iter().map(|(k, v)| (k, v)));
        command.stdin(if self.stdin.is_some() { Stdio::piped() } else { Stdio::null() }).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        if let Some(bytes) = &self.stdin {
            use std::io::Write as _;
            // a command that stops reading early is the test's own affair
            let _ = child.stdin.take().expect("a pipe").write_all(bytes);
        }
        let outcome = Outcome(child.wait_with_output().expect("the command ends"));
        self.agrees_with_library(folder, &outcome);
        outcome
    }

    /// Asserts that a program that uses the library finds what the command told, where it could do the same.
    fn agrees_with_library(&self, folder: &Path, outcome: &Outcome) {
        if self.stdin.is_some() || !matches!(outcome.code(), Some(0 | 1)) {
            return;
        }
        if let Some(told) = library::told(&self.arguments, &outcome.stdout())
            && let Some(found) = library::findings(folder, &self.arguments)
        {
            // what the command prints is made inert; the words and figures are the same
            let words = |list: &[String]| -> Vec<String> {
                list.iter().map(|line| line.chars().filter(|c| c.is_alphanumeric()).collect()).collect()
            };
            assert_eq!(words(&told), words(&found), "the library finds something else: {:?}", self.arguments);
        }
    }
}

/// What a run gave.
pub(crate) struct Outcome(Output);

impl Outcome {
    /// Standard output.
    pub(crate) fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("UTF-8")
    }

    /// Standard error.
    pub(crate) fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    /// The exit code; `None` where a signal ended the run.
    pub(crate) fn code(&self) -> Option<i32> {
        self.0.status.code()
    }

    /// Standard output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.0.stdout).unwrap_or_else(|e| panic!("not JSON: {e}\n{}\n{}", self.stdout(), self.stderr()))
    }

    /// Asserts the exit code, and shows everything where it is another.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(code), "stdout:\n{}\nstderr:\n{}", self.stdout(), self.stderr());
        self
    }

    /// Asserts that standard output has `words`.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.stdout().contains(words), "`{words}` is not in\n{}\nstderr:\n{}", self.stdout(), self.stderr());
        self
    }

    /// Asserts that standard error has `words`.
    #[track_caller]
    pub(crate) fn complains(self, words: &str) -> Self {
        assert!(self.stderr().contains(words), "`{words}` is not in\n{}", self.stderr());
        self
    }

    /// Asserts that nothing was complained of.
    #[track_caller]
    pub(crate) fn quietly(self) -> Self {
        assert_eq!(self.stderr(), "", "stdout:\n{}", self.stdout());
        self
    }
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A small rules file: how long the talks lasted.
pub(crate) const TALKS: &str = r#"ruleset "talks"
alias talks = "talks" | "meeting" | "conversation"
fact meeting_length: duration {
  value about 2 hours cite "the host"
  claim "{talks} ... lasted for? {value}"
  unless planned
  test agrees "The talks lasted two hours."
}
"#;
