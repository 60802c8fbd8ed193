"""Strings and lists."""

import copy
import datetime
import pickle
import threading

import pytest

import summit_check

FIVE = "It rained.\nThe talks lasted five hours."


def test_a_string_is_one_text(rules):
    report = summit_check.check(rules, FIVE)
    assert report["schema_version"].startswith("1.")
    (finding,) = report["findings"]
    assert (finding["code"], finding["source"], finding["span"]["line"]) == ("contradiction", "text", 2)


def test_a_list_is_judged_together(rules):
    report = summit_check.check(rules, [FIVE, {"id": "b", "text": "The meeting lasted two hours."}, {"text": "Nothing."}])
    assert [source["path"] for source in report["sources"]] == ["#1", "b", "#3"]
    assert report["findings"][0]["related"][-1]["path"] == "b"


def test_claims_can_be_judged_later_in_any_order(rules):
    texts = [{"id": f"t{n}", "text": f"The talks lasted {n} hours."} for n in range(1, 9)]
    claims = [claim for text in reversed(texts) for claim in summit_check.claims(rules, [text])]
    assert {claim["verdict"] for claim in claims} == {"agrees", "contradicts"}
    judged, whole = summit_check.judge(rules, claims), summit_check.check(rules, texts)
    assert judged == whole
    with pytest.raises(ValueError, match="claim 1: it has no `evidence`"):
        summit_check.judge(rules, [{"source": "x"}])


def test_a_day_may_be_given_in_any_form(rules):
    rules = summit_check.Rules.parse('fact day: date { value 2019-04-25  claim "talks were held on {value}" }')
    text = "The talks were held on Thursday."
    for day in ["2019-04-26", datetime.date(2019, 4, 26), datetime.datetime(2019, 4, 26, 9, 30)]:
        assert summit_check.claims(rules, text, published=day)[0]["value"] == "2019-04-25"
        assert summit_check.claims(rules, [{"text": text, "published": day}])[0]["verdict"] == "agrees"
    with pytest.raises(ValueError, match="`soon` is not a date"):
        summit_check.claims(rules, text, published="soon")


def test_values_are_read_without_rules():
    values = summit_check.read("nearly two hours, up by more than 56 percent")
    assert [(value["type"], value["text"]) for value in values] == [("duration", "two hours"), ("percent", "56 percent")]
    assert summit_check.read(["on Thursday", ""], published="2019-04-26")[0][0]["value"] == "2019-04-25"
    assert summit_check.read([]) == []


def test_rules_come_from_files_and_tell_their_mistakes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "names.rules").write_text('alias talks = "talks"\n')
    (tmp_path / "limits.toml").write_text('length = "2 hours"\n')
    (tmp_path / "talks.rules").write_text(
        'import "names.rules"\nfact length: duration { value from "limits.toml" at length  claim "{talks} lasted {value}" }\n'
    )
    assert summit_check.check(tmp_path / "talks.rules", FIVE)["findings"]
    rules = summit_check.Rules("talks.rules")
    assert rules.facts == ["length"] and "1 fact" in repr(rules)
    pickled = pickle.dumps(rules)
    for name in ["names.rules", "limits.toml", "talks.rules"]:
        (tmp_path / name).unlink()
    for again in [pickle.loads(pickled), copy.deepcopy(rules)]:
        assert summit_check.check(again, FIVE) == summit_check.check(rules, FIVE)
        assert summit_check.check(again, FIVE)["findings"]
    with pytest.raises(summit_check.RulesError, match="bad.rules:1:.*duratoin"):
        summit_check.Rules.parse("fact x: duratoin { }", "bad.rules")
    with pytest.raises(FileNotFoundError):
        summit_check.Rules("none.rules")


def test_what_is_no_text_is_refused(rules):
    for wrong in [5, None, {"text": "x"}, [5], [{"id": "x"}]]:
        with pytest.raises(TypeError):
            summit_check.check(rules, wrong)


def test_other_threads_run_meanwhile(rules):
    text = "The talks lasted five hours. " * 20_000
    ticks, done = 0, threading.Event()
    worker = threading.Thread(target=lambda: (summit_check.claims(rules, text), done.set()))
    worker.start()
    while not done.wait(0.001):
        ticks += 1
    worker.join()
    assert ticks > 1, "the lock was held"
