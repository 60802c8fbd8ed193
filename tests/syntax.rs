//! The language, one file a case.
use summit_check::rule;
#[test]
fn probe() {
    let path = std::env::var("PROBE").unwrap_or_default();
    if path.is_empty() {
        return;
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let start = std::time::Instant::now();
    let loaded = rule::load(&path, &text);
    let took = start.elapsed();
    let out = rule::problem::RuleReport::new(&path, &text, loaded.problems).render(false, 80);
    println!("{out}\n{:?} in {took:?}", loaded.ruleset.is_some());
}
#[test]
fn probe_print() {
    let path = std::env::var("PROBE").unwrap_or_default();
    if path.is_empty() {
        return;
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let (file, _) = rule::read(rule::Form::of(&path, &text), &text);
    let one = rule::print::rules(&file);
    if std::env::var("SHOW").is_ok() {
        println!("{one}");
    }
    let (file2, p) = rule::read(rule::Form::Rules, &one);
    assert!(p.is_empty());
    assert_eq!(file, file2);
    assert_eq!(one, rule::print::rules(&file2));
    let y = rule::yaml::print(&file2);
    println!("{y}");
    let (file3, p) = rule::read(rule::Form::Yaml, &y);
    assert!(p.is_empty(), "{p:?}");
    println!("{}", rule::print::rules(&file3));
    assert_eq!(y, rule::yaml::print(&file3));
}
#[test]
fn probe_schema() {
    println!("{}", rule::yaml::schema());
}
