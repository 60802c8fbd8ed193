"""Arrow tables, of whatever package."""

import datetime
import json
import warnings

import pyarrow as pa
import pytest

import summit_check

TEXTS = ["The talks lasted almost two hours.", "It rained.", "A meeting.\nThe talks lasted five hours."]


def table(**columns) -> pa.Table:
    return pa.table({"id": ["a", "b", "c"], "text": TEXTS, **columns})


def test_a_table_of_texts_gives_a_table_of_claims(rules):
    claims = summit_check.claims(rules, table())
    assert isinstance(claims, pa.Table) and claims.schema == summit_check.claims_schema()
    shown = claims.select(["source", "fact", "text", "type", "verdict", "line", "start"]).to_pylist()
    assert shown == [
        {"source": "a", "fact": "length", "text": "talks lasted almost two hours", "type": "duration", "verdict": "agrees", "line": 1, "start": 4},
        {"source": "c", "fact": "length", "text": "talks lasted five hours", "type": "duration", "verdict": "contradicts", "line": 2, "start": 15},
    ]
    of_list = summit_check.claims(rules, [{"id": id, "text": text} for id, text in zip("abc", TEXTS)])
    for row, claim in zip(claims.to_pylist(), of_list):
        assert json.loads(row["value"]) == claim["value"] and json.loads(row["low"]) == claim["low"]
        assert json.loads(row["evidence"]) == claim["evidence"]
        assert row["sentence_end"] == claim["sentence"]["end"] and row["hedge"] == claim["hedge"]


def test_columns_may_be_stored_in_any_way(rules):
    expected = summit_check.claims(rules, table(published=["2019-04-25", None, "2019-04-26"]))
    days = [datetime.date(2019, 4, 25), None, datetime.date(2019, 4, 26)]
    moments = pa.array([None if day is None else datetime.datetime.combine(day, datetime.time()) for day in days])
    for published in [pa.array(days), moments, moments.cast(pa.timestamp("ms"))]:
        assert summit_check.claims(rules, table(published=published)) == expected
    plain = table(published=["2019-04-25", None, "2019-04-26"])
    for kind in [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]:
        cast = pa.table({name: plain[name].cast(kind) for name in plain.column_names})
        assert summit_check.claims(rules, cast) == expected
    numbers = table().set_column(0, "id", pa.array([7, 8, 9]))
    assert summit_check.claims(rules, numbers)["source"].to_pylist() == ["7", "9"]


def test_batches_readers_and_empty_tables(rules):
    expected = summit_check.claims(rules, table())
    (batch,) = table().to_batches()
    assert summit_check.claims(rules, batch) == expected.to_batches()[0]
    reader = pa.RecordBatchReader.from_batches(batch.schema, [batch.slice(2), batch.slice(0, 2)])
    assert summit_check.judge(rules, summit_check.claims(rules, reader)) == summit_check.judge(rules, expected)
    empty = table().slice(0, 0)
    assert summit_check.claims(rules, empty).num_rows == 0
    nothing = summit_check.claims(rules, batch.slice(1, 1))
    assert isinstance(nothing, pa.RecordBatch) and nothing.num_rows == 0 and nothing.schema == summit_check.claims_schema()


def test_a_table_is_checked_and_judged(rules):
    report = summit_check.check(rules, table())
    assert [source["path"] for source in report["sources"]] == ["a", "c"]
    assert report == summit_check.judge(rules, summit_check.claims(rules, table()))
    shuffled = summit_check.claims(rules, table()).take([1, 0])
    assert report == summit_check.judge(rules, shuffled)


def test_a_source_that_owes_a_fact_has_a_row(rules):
    rules = summit_check.Rules.parse('fact length: duration { value 2 hours  claim "talks lasted {value}"  require }')
    claims = summit_check.claims(rules, table())
    assert claims["source"].to_pylist() == ["a", "b", "c"]
    assert claims["fact"].to_pylist() == ["length", None, "length"]
    report = summit_check.judge(rules, claims)
    assert "omission" in {finding["code"] for finding in report["findings"]}


def test_rows_that_cannot_be_read_are_told_and_left_out(rules):
    texts = pa.table({"id": ["a", "b", "c"], "text": [None, TEXTS[2], TEXTS[2]], "published": ["2019-04-25", "soon", None]})
    with pytest.warns(summit_check.LeftOut) as told:
        claims = summit_check.claims(rules, texts)
    assert [str(w.message) for w in told] == [
        "row 1 (`a`): `text` is null, expected a string; it is left out",
        "row 2 (`b`): `published`: `soon` is not a date, such as 2019-04-25; it is left out",
    ]
    assert claims["source"].to_pylist() == ["c"]
    with pytest.raises(ValueError, match="no column `text`; it has `id`, `body`"):
        summit_check.claims(rules, pa.table({"id": ["a"], "body": ["x"]}))


def test_values_of_a_table():
    values = summit_check.read(pa.table({"id": [1, 2], "text": ["on Thursday, at 5 pm", "two hours"], "published": ["2019-04-26"] * 2}))
    assert isinstance(values, pa.Table)
    shown = values.select(["id", "text", "type", "value"]).to_pylist()
    assert [row["id"] for row in shown][-1] == "2" and {row["id"] for row in shown} == {"1", "2"}
    assert json.loads(shown[-1]["value"])["iso"] == "PT2H"


def test_polars_and_duckdb(rules):
    pl, duckdb = pytest.importorskip("polars"), pytest.importorskip("duckdb")
    expected = summit_check.claims(rules, table())
    frame = summit_check.claims(rules, pl.DataFrame({"id": ["a", "b", "c"], "text": TEXTS}))
    assert isinstance(frame, pl.DataFrame) and frame.to_arrow().cast(expected.schema).to_pylist() == expected.to_pylist()
    texts = table()  # noqa: F841 (DuckDB finds it by its name)
    relation = duckdb.sql("SELECT id, text FROM texts")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        claims = summit_check.claims(rules, relation)
    assert claims == expected
    assert duckdb.sql("SELECT count(*) FROM claims WHERE verdict = 'contradicts'").fetchall() == [(1,)]
