//! No text makes a reader call itself once for each of its words: each word of the lexicon, repeated, is read on a small stack.

use summit_check::language::vocabulary;
use summit_check::read::{read, read_within};
use summit_check::span::Span;
use summit_check::value::{Context, Kind, Types};

/// The stack that a text is read on. A reader that called itself for each word of the texts below would need several times as much.
const STACK: usize = 160 * 1024;

/// How long the texts are, in bytes.
const LENGTH: usize = 2_000;

/// What a word stands in when it is repeated.
const FRAMES: [&str; 6] = ["{} ", "4 {} ", "{} and ten ", "two {} 5 and ", "{}-", "ten {} point "];

fn read_on_a_small_stack(units: Vec<String>, types: &[Types]) {
    let types = types.to_vec();
    let read_all = move || {
        for unit in units {
            let text = unit.repeat(LENGTH / unit.len() + 1);
            for &types in &types {
                let _ = read_within(&text, Span::new(0, text.len()), types, &Context::default());
            }
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(read_all).expect("a thread").join().expect("it is read");
}

#[test]
fn each_word_of_the_lexicon_repeated_is_read_on_a_small_stack() {
    let words = vocabulary();
    assert!(words.len() > 1_000, "{}", words.len());
    // the tables are built on a stack of the usual size
    let _ = read("five", &Context::default());
    let one_frame = |frame: &'static str| words.iter().map(|word| frame.replace("{}", word)).collect();
    for frame in FRAMES {
        read_on_a_small_stack(one_frame(frame), &[Types::ALL]);
    }
}

#[test]
fn numbers_that_hold_numbers_are_read_on_a_small_stack() {
    let units = [
        "4 over ",
        "one over ",
        "over three ",
        "minus ",
        "negative ",
        "minus -",
        "ten point ",
        "fourteen point ",
        "two point five crore and ",
        "2.5 crore and ",
        "six lakh and two hundred crore and ",
        "half a ",
        "a quarter of a ",
        "4 1/2 over ",
        "and a half ",
        "a ",
        "from 5 to ",
        "between 5 and ",
        "rose from 5 to ",
        "5 feet 4 inches ",
    ];
    let _ = read("five", &Context::default());
    let kinds = Kind::ALL.map(Types::of);
    read_on_a_small_stack(units.map(str::to_owned).to_vec(), &[&kinds[..], &[Types::ALL]].concat());
}

#[test]
fn what_holds_nothing_is_read_as_before() {
    let value = |text: &str| {
        let readings = read(text, &Context::default());
        readings.iter().map(|r| r.value.to_string()).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(value("One over three."), value("One third."));
    assert_eq!(value("It is 3 over 4."), "0.75");
    assert_eq!(value("three point twenty-five million dollars"), "3.25 million dollars");
    assert_eq!(value("three point fourteen percent"), "3.14 %");
    assert_eq!(value("minus five degrees Celsius"), value("-5 degrees Celsius"));
    assert_eq!(value("6 crore and two hundred rupees"), "60,000,200 rupees");
}
