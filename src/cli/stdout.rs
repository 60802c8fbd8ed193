//! Standard output, which may be closed by whoever has seen enough (`| head`).

use std::io::{self, BufWriter, StdoutLock, Write};

/// Standard output with a buffer. Once it is closed at the other end, what is written is dropped without an error: a command goes on
/// to the code that it earns.
#[derive(Debug)]
pub(super) struct Stdout(BufWriter<Pipe>);

#[derive(Debug)]
struct Pipe {
    out: StdoutLock<'static>,
    closed: bool,
}

impl Stdout {
    pub(super) fn new() -> Self {
        Self(BufWriter::with_capacity(1 << 16, Pipe { out: io::stdout().lock(), closed: false }))
    }

    /// Whether nobody reads on, so that a command that does nothing but print may stop.
    pub(super) fn is_closed(&self) -> bool {
        self.0.get_ref().closed
    }
}

impl Pipe {
    fn heed<T>(&mut self, result: io::Result<T>, otherwise: T) -> io::Result<T> {
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(otherwise)
            }
            other => other,
        }
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.closed {
            return Ok(bytes.len());
        }
        let written = self.out.write(bytes);
        self.heed(written, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let flushed = self.out.flush();
        self.heed(flushed, ())
    }
}

impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    // the many short pieces of a line of JSON go straight into the buffer
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Prints a whole text.
pub(super) fn print(text: &str) -> io::Result<()> {
    let mut out = Stdout::new();
    out.write_all(text.as_bytes())?;
    out.flush()
}
