//! A long source in pieces that several threads work on.
//!
//! A source is cut where a paragraph ends, so that no sentence and no paragraph is in two pieces. A thread lays out the sentences of its
//! piece, waits until it is told what was said up to there, tells the next piece what was said up to its end, and then holds the wordings
//! against its sentences. The pieces are begun in their order: the one that is waited for is always under way.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};

use super::dated::Dated;
use super::mention::Discourse;
use super::pass::{Begun, Ground, Reader, Said};
use crate::span::Span;
use crate::text::Layout;

/// A shorter source is no work for several threads, in bytes.
const LONG: usize = 512 * 1024;

/// A piece has about so many bytes: what is laid out of it waits in memory.
const PIECE: usize = 64 * 1024;

/// A piece that is longer than this is none: the text has no paragraphs.
const LONGEST: usize = 4 * PIECE;

/// Threads that nobody uses: a source may have them besides its own.
#[derive(Debug, Default)]
pub(super) struct Spare(AtomicUsize);

impl Spare {
    /// So many threads may be used.
    pub(super) fn of(threads: usize) -> Self {
        Self(AtomicUsize::new(threads))
    }

    /// All that nobody uses, for as long as they are held.
    fn take(&self) -> Taken<'_> {
        Taken { spare: self, threads: self.0.swap(0, Ordering::Relaxed) }
    }
}

/// Threads that a source uses.
struct Taken<'s> {
    spare: &'s Spare,
    threads: usize,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.spare.0.fetch_add(self.threads, Ordering::Relaxed);
    }
}

/// What was said up to a piece, and what is said up to its end.
type Turn = (mpsc::Receiver<Discourse>, mpsc::Sender<Discourse>);

/// Has several threads read the `spans` of `source`, where it is long and there are some, and gives `take` what its pieces say, in order;
/// whether it was so.
pub(super) fn by_several(ground: &Ground<'_>, source: &Dated<'_>, spans: &[Span], take: &mut dyn FnMut(Said)) -> bool {
    if spans.iter().map(|s| s.len()).sum::<usize>() < LONG {
        return false;
    }
    let spare = ground.program.spare.take();
    if spare.threads == 0 {
        return false;
    }
    let Some(pieces) = cut(&source.layout(), source.prose(), spans) else { return false };
    let Some(job) = source.job() else { return false };
    let (first, mut before) = mpsc::channel();
    let _ = first.send(Discourse::new(ground.program.pair));
    let mut turns: Vec<Mutex<Option<Turn>>> = Vec::with_capacity(pieces.len());
    for _ in &pieces {
        let (next, behind) = mpsc::channel();
        turns.push(Mutex::new(Some((std::mem::replace(&mut before, behind), next))));
    }
    let next = AtomicUsize::new(0);
    let (pieces, turns, next) = (&pieces, &turns, &next);
    let (done, all) = mpsc::channel::<(usize, Said)>();
    std::thread::scope(|scope| {
        for _ in 0..=spare.threads {
            let done = done.clone();
            scope.spawn(move || {
                let source = Dated::of_job(job);
                let mut reader = Reader::new(ground, &source, 0);
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(piece) = pieces.get(number) else { return };
                    let Some(turn) = turns[number].lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
                    // who waits for a thread that came to no good end has nothing to do
                    let Some(said) = read(&mut reader, piece, turn) else { return };
                    if done.send((number, said)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(done);
        let mut waiting = BTreeMap::new();
        let mut wanted = 0;
        for (number, said) in all {
            waiting.insert(number, said);
            while let Some(said) = waiting.remove(&wanted) {
                take(said);
                wanted += 1;
            }
        }
    });
    true
}

/// What a piece says; `None` where nobody tells what was said before it.
fn read<'a>(reader: &mut Reader<'a>, piece: &Piece, (before, next): Turn) -> Option<Said> {
    reader.turn_to(piece.start);
    let mut begun: Vec<Begun<'a>> = Vec::new();
    let mut done = |reader: &mut Reader<'a>, pending| begun.extend(reader.begin(pending));
    piece.spans.iter().for_each(|&span| reader.scan(span, &mut done));
    reader.end(&mut done);
    let mut said = before.recv().ok()?;
    begun.iter_mut().for_each(|sentence| reader.meet(sentence, &mut said));
    // the last piece has none behind it
    let _ = next.send(said);
    begun.into_iter().for_each(|sentence| reader.conclude(sentence));
    Some(reader.turn_to(piece.start))
}

/// A piece of a source.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    /// The line end that it begins behind; 0 for the first.
    start: usize,
    /// What is looked at of it.
    spans: Vec<Span>,
}

/// The pieces of the `spans` of a text; `None` where it cannot be cut into pieces of which none is very long.
fn cut(layout: &Layout, prose: &str, spans: &[Span]) -> Option<Vec<Piece>> {
    let mut out: Vec<Piece> = vec![Piece { start: 0, spans: Vec::new() }];
    let mut size = 0;
    for &span in spans {
        let mut from = span.start;
        while from < span.end {
            let to = end_of_paragraph(layout, prose, from + PIECE.saturating_sub(size)).unwrap_or(prose.len()).min(span.end);
            out.last_mut()?.spans.push(Span::new(from, to));
            size += to - from;
            if size > LONGEST {
                return None;
            }
            if to < span.end {
                // the line end itself tells that no sentence goes on over it
                out.push(Piece { start: to - 1, spans: Vec::new() });
                size = 0;
            }
            from = to;
        }
    }
    Some(out)
}

/// Where the first paragraph ends at or behind the byte `from`: the byte behind the line end, that of an empty line.
fn end_of_paragraph(layout: &Layout, prose: &str, from: usize) -> Option<usize> {
    let ends = memchr::memchr_iter(b'\n', prose.as_bytes().get(from..)?).map(|at| from + at);
    ends.into_iter().find(|&at| layout.ends_paragraph(prose, at)).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_end_where_paragraphs_do() {
        let text = "A line of some words\nand one more of them.\n\n".repeat(20_000);
        let layout = Layout::of(&text);
        let whole = Span::new(0, text.len());
        let pieces = cut(&layout, &text, &[whole]).expect("it has paragraphs");
        assert!(pieces.len() > 10, "{}", pieces.len());
        for pair in pieces.windows(2) {
            let (end, next) = (pair[0].spans.last().expect("a span").end, &pair[1]);
            assert_eq!((next.start + 1, next.spans[0].start), (end, end));
            assert!(text[..end].ends_with(".\n") || text[..end].ends_with("\n\n"), "{:?}", &text[end - 9..end]);
        }
        let read: usize = pieces.iter().flat_map(|p| &p.spans).map(|s| s.len()).sum();
        assert_eq!(read, text.len());
        // what nothing is looked for in is in no piece
        let apart = [Span::new(0, 100_000), Span::new(400_000, text.len())];
        let pieces = cut(&layout, &text, &apart).expect("it has paragraphs");
        let read: usize = pieces.iter().flat_map(|p| &p.spans).map(|s| s.len()).sum();
        assert_eq!(read, 100_000 + text.len() - 400_000);
    }

    #[test]
    fn a_text_without_paragraphs_is_one_piece() {
        let text = "and then they talked on ".repeat(40_000);
        assert_eq!(cut(&Layout::of(&text), &text, &[Span::new(0, text.len())]), None);
    }
}
