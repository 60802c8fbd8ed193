//! The language, one file a case.
#[test]
fn probe() {
    let path = std::env::var("PROBE").unwrap_or_default();
    if path.is_empty() {
        return;
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let start = std::time::Instant::now();
    let loaded = summit_check::rule::load(&path, &text);
    let took = start.elapsed();
    let out = summit_check::rule::report::RuleReport::new(&path, &text, loaded.problems).render(false, 80);
    println!("{out}\n{:?} in {took:?}", loaded.ruleset.is_some());
}
