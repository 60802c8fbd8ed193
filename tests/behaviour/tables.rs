//! Tables as sources, and claims in tables; with the feature `parquet`.

use std::sync::Arc;

use arrow_array::{ArrayRef, Date32Array, Int64Array, LargeStringArray, RecordBatch, StringArray, StringViewArray};
use parquet::arrow::ArrowWriter;
use summit_check::{Checker, Ruleset, table};

use crate::harness::{Case, TALKS};

const TEXTS: [Option<&str>; 5] =
    [Some("The talks lasted almost two hours."), Some("It rained."), None, Some("A meeting.\nThe talks lasted five hours."), Some("")];

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true))).unwrap()
}

/// The same rows, in the ways that columns are stored.
fn batches() -> Vec<RecordBatch> {
    let days: ArrayRef = Arc::new(Date32Array::from(vec![Some(18_011), None, None, Some(18_012), None]));
    let words: ArrayRef = Arc::new(StringArray::from(vec![Some("2019-04-25"), None, None, Some("2019-04-26"), None]));
    let ids: Vec<String> = (1..=5).map(|n| n.to_string()).collect();
    vec![
        batch(vec![
            ("id", Arc::new(StringArray::from(ids.clone()))),
            ("text", Arc::new(StringArray::from(TEXTS.to_vec()))),
            ("published", words),
            ("other", Arc::new(Int64Array::from(vec![0; 5]))),
        ]),
        batch(vec![
            ("published", days.clone()),
            ("text", Arc::new(LargeStringArray::from(TEXTS.to_vec()))),
            ("id", Arc::new(Int64Array::from((1..=5).collect::<Vec<_>>()))),
        ]),
        batch(vec![
            ("id", Arc::new(StringViewArray::from_iter_values(&ids))),
            ("text", Arc::new(StringViewArray::from_iter(TEXTS))),
            ("published", days),
        ]),
    ]
}

fn parquet(batch: &RecordBatch) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut out, batch.schema(), None).unwrap();
    writer.write(batch).unwrap();
    writer.close().unwrap();
    out
}

fn ipc(batch: &RecordBatch) -> (Vec<u8>, Vec<u8>) {
    let mut file = arrow_ipc::writer::FileWriter::try_new(Vec::new(), &batch.schema()).unwrap();
    file.write(batch).unwrap();
    file.finish().unwrap();
    let mut stream = arrow_ipc::writer::StreamWriter::try_new(Vec::new(), &batch.schema()).unwrap();
    stream.write(batch).unwrap();
    stream.finish().unwrap();
    (file.into_inner().unwrap(), stream.into_inner().unwrap())
}

#[test]
fn a_table_is_checked_as_lines_of_json_are() {
    let lines = concat!(
        "{\"id\": 1, \"text\": \"The talks lasted almost two hours.\", \"published\": \"2019-04-25\"}\n",
        "{\"id\": 2, \"text\": \"It rained.\"}\n{\"id\": 3, \"text\": null, \"of\": \"talks lasted\"}\n",
        "{\"id\": 4, \"text\": \"A meeting.\\nThe talks lasted five hours.\", \"published\": \"2019-04-26\"}\n",
        "{\"id\": 5, \"text\": \"\"}\n"
    );
    let mut case = Case::new().file("t.rules", TALKS).file("c.jsonl", lines);
    let of = |case: &Case, source: &str| {
        let run = case.again().args("check t.rules --format json").arg(source).run().exits(2);
        run.complains(":3 (`3`): `text` is null, expected a string; the record is left out").stdout()
    };
    let expected = of(&case, "c.jsonl");
    assert!(expected.contains("\"published\": \"2019-04-26\""), "{expected}");
    for (n, batch) in batches().iter().enumerate() {
        let (file, stream) = ipc(batch);
        case = case.file(&format!("{n}.parquet"), parquet(batch)).file(&format!("{n}.arrow"), file).file(&format!("{n}.arrows"), stream);
        for extension in ["parquet", "arrow", "arrows"] {
            let name = format!("{n}.{extension}");
            assert_eq!(of(&case, &name), expected, "{name}");
        }
    }
}

#[test]
fn claims_in_a_table_are_judged_as_one_run_judges() {
    let case = Case::new().file("t.rules", TALKS).file("c.parquet", parquet(&batches()[0]));
    let whole = case.again().args("check t.rules c.parquet --format json").run().exits(2).stdout();
    let checker = Checker::new(Ruleset::parse("t.rules", TALKS).unwrap()).unwrap();
    // row by row, and the last one first
    let mut parts: Vec<table::Claims> = (0..5).map(|row| table::claims(&checker, &batches()[0].slice(row, 1)).unwrap()).collect();
    parts.reverse();
    let left_out: Vec<&String> = parts.iter().flat_map(|p| &p.left_out).collect();
    assert_eq!(left_out, ["row 1 (`3`): `text` is null, expected a string"]);
    let mut judging = case.again().args("judge t.rules --format json");
    for (k, part) in parts.iter().enumerate() {
        judging = judging.file(&format!("{k}.parquet"), parquet(&part.claims)).arg(format!("{k}.parquet"));
    }
    assert_eq!(judging.run().exits(1).stdout(), whole);
}

#[test]
fn what_is_no_such_table_is_refused() {
    let nameless = batch(vec![("id", Arc::new(StringArray::from(vec!["a"]))), ("body", Arc::new(StringArray::from(vec!["b"])))]);
    let case = Case::new().file("t.rules", TALKS).file("bad.parquet", "PAR1").file("bad.arrow", "x").file("c.parquet", parquet(&nameless));
    for name in ["bad.parquet", "bad.arrow"] {
        case.again().args("t.rules").arg(name).run().exits(2).complains(&format!("cannot read `{name}`: "));
    }
    case.again().args("t.rules c.parquet").run().exits(2).complains("the table has no column `text`; it has `id`");
    case.again().args("t.rules c.parquet --text-field body").run().exits(0);
    let checker = Checker::new(Ruleset::parse("t.rules", TALKS).unwrap()).unwrap();
    assert!(table::claims(&checker, &nameless).unwrap_err().to_string().contains("no column `text`"));
    case.args("judge t.rules c.parquet").run().exits(2).complains("no column `source`");
}
