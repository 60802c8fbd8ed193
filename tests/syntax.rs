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
#[test]
fn probe_print() {
    let path = std::env::var("PROBE").unwrap_or_default();
    if path.is_empty() {
        return;
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let (file, _) = summit_check::rule::read(summit_check::rule::Form::of(&path, &text), &text);
    let one = summit_check::rule::print::rules(&file);
    println!("{one}");
    let (file2, p) = summit_check::rule::read(summit_check::rule::Form::Rules, &one);
    assert!(p.is_empty());
    assert_eq!(file, file2);
    assert_eq!(one, summit_check::rule::print::rules(&file2));
}
