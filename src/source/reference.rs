//! Text with character references in it (`&eacute;`).

use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use memchr::memchr;

use super::mask::Mask;

/// The text between two tags, its character references resolved in place.
pub(super) fn plain(text: &str, mask: &mut Mask<'_>, mut at: usize, end: usize) {
    while at < end {
        let Some(amp) = memchr(b'&', &text.as_bytes()[at..end]).map(|i| at + i) else { break };
        mask.prose(at, amp);
        let reference = reference(&text[amp..end]);
        let meant = if reference.len() > 2 { resolve(reference) } else { None };
        at = amp + reference.len();
        match meant {
            Some(meant) => mask.meant(amp, at, &meant),
            None => mask.prose(amp, at),
        }
    }
    if at < end {
        mask.prose(at, end);
    }
}

/// What may be a character reference at the start of `text`.
fn reference(text: &str) -> &str {
    const LONGEST: usize = 34;
    let bytes = text.as_bytes();
    let mut end = 1;
    while end < bytes.len().min(LONGEST) && (bytes[end].is_ascii_alphanumeric() || (end == 1 && bytes[end] == b'#')) {
        end += 1;
    }
    if bytes.get(end) == Some(&b';') {
        end += 1;
    }
    &text[..end]
}

/// What a character reference stands for; `None` where it is none.
fn resolve(reference: &str) -> Option<String> {
    let mut meant = Vec::new();
    let emitter = CallbackEmitter::<_, Infallible, ()>::new(|event: CallbackEvent<'_>, _: html5gum::Span<()>| {
        if let CallbackEvent::String { value } = event {
            meant.extend_from_slice(value);
        }
        None
    });
    let _ = Tokenizer::new_with_emitter(reference, emitter).finish();
    String::from_utf8(meant).ok().filter(|m| m != reference)
}
