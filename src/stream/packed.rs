//! Unpacking, piece by piece.

use std::io::{self, BufRead, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;

use super::Packing;

/// The bytes that are packed in `from`.
pub(super) fn unpack<'r>(packing: Packing, from: impl BufRead + 'r) -> Box<dyn Read + 'r> {
    match packing {
        Packing::Gzip => Box::new(MultiGzDecoder::new(from)),
        Packing::Zstd => Box::new(Frames { frame: None, from: Some(from) }),
    }
}

/// The frames of Zstandard, one behind the other.
struct Frames<R: BufRead> {
    frame: Option<Box<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>>>,
    /// What is left, between two frames.
    from: Option<R>,
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(frame) = &mut self.frame {
                let read = frame.read(into)?;
                if read > 0 || into.is_empty() {
                    return Ok(read);
                }
                self.from = self.frame.take().map(|frame| frame.into_inner());
            }
            let Some(mut from) = self.from.take() else { return Ok(0) };
            if from.fill_buf()?.is_empty() {
                self.from = Some(from);
                return Ok(0);
            }
            let frame = StreamingDecoder::new(from).map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why.to_string()))?;
            self.frame = Some(Box::new(frame));
        }
    }
}
