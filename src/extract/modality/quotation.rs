//! Whether a claim stands in somebody else's words.

/// Whether `at` stands inside quotation marks that were opened since `from`.
pub(super) fn quoted(prose: &str, from: usize, at: usize) -> bool {
    let mut open = false;
    for c in prose.get(from..at).unwrap_or("").chars() {
        match c {
            '“' | '«' | '„' => open = true,
            '”' | '»' => open = false,
            '"' => open = !open,
            _ => {}
        }
    }
    open
}
