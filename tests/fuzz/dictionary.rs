//! Prints the words of the lexicon as a dictionary of libFuzzer.

fn main() {
    for word in summit_check::language::vocabulary() {
        let escaped: String = word.bytes().map(|b| if b.is_ascii_alphanumeric() || b == b' ' { char::from(b).to_string() } else { format!("\\x{b:02x}") }).collect();
        println!("\"{escaped}\"");
    }
}
