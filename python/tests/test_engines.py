"""Spark, Ray and one process find the same claims, and they are judged alike. Run by `.ci/engines`; needs pyspark, ray and Java."""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import blocks, write_files

import summit_check

pytestmark = pytest.mark.engines

#: Plain words between the claims.
WORDS = (
    "the a of and to in on for with from by as at is was has had his her their they we it this that which who said told "
    "city river market school garden harbour winter summer paper window bridge doctor farmer teacher village council road rain"
).split()
#: Bytes of text in the table.
SIZE = 20_000_000


def corpus(path: pathlib.Path) -> None:
    """A table of some 20 MB of text, every tenth row of which says how long talks lasted."""
    chance = random.Random(11)
    ids, texts, days, size = [], [], [], 0
    while size < SIZE:
        sentences = [" ".join(chance.choices(WORDS, k=chance.randint(6, 24))).capitalize() + "." for _ in range(chance.randint(3, 40))]
        if chance.random() < 0.1:
            hours = chance.choice(["two", "about two", "nearly three", "five", "an hour and a half or 1.5"])
            sentences.insert(chance.randint(0, len(sentences)), f"The {chance.choice(['talks', 'meeting'])} lasted {hours} hours.")
        ids.append(f"record-{len(ids):06}")
        texts.append(" ".join(sentences))
        days.append(chance.choice([None, "2019-04-25", "2019-04-26"]))
        size += len(texts[-1])
    table = pa.table({"id": ids, "text": texts, "published": days})
    pq.write_table(table, path, compression="zstd", row_group_size=4096)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    folder = tmp_path_factory.mktemp("engines")
    corpus(folder / "corpus.parquet")
    return folder


@pytest.fixture
def here(folder, page, monkeypatch) -> pathlib.Path:
    monkeypatch.chdir(folder)
    write_files(page, folder)
    return folder


def rows(claims: pa.Table) -> list[dict[str, object]]:
    """The rows of a table of claims in an order of their own: engines have none."""
    names = summit_check.claims_schema().names
    return sorted(claims.select(names).to_pylist(), key=lambda row: (row["source"], row["start"], row["fact"]))


def one_process() -> pa.Table:
    return summit_check.claims("talks.rules", pq.read_table("corpus.parquet"))


def run_block(page: str, engine: str) -> dict[str, object]:
    """Runs what the page shows for an engine."""
    (text,) = [text for comment, _, text in blocks(page) if comment == f"engine: {engine}"]
    shared: dict[str, object] = {"__name__": "page"}
    exec(compile(text, f"docs/scale.md ({engine})", "exec"), shared)
    return shared


def same(shared: dict[str, object], name: str) -> None:
    expected, found = one_process(), pq.read_table(name)
    assert expected.num_rows > 500
    assert rows(found) == rows(expected)
    assert shared["report"] == summit_check.judge("talks.rules", expected)
    # the command, where there is one that reads tables
    binary = os.environ.get("SUMMIT_CHECK")
    if not binary:
        return
    parts = sorted(str(part) for part in pathlib.Path(name).glob("*.parquet"))
    arguments = [binary, "judge", "talks.rules", *parts, "--format", "json"]
    judged = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert json.loads(judged.stdout) == shared["report"], judged.stderr
    arguments = [binary, "claims", "talks.rules", "corpus.parquet", "--format", "jsonl"]
    streamed = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout.splitlines()
    by_command = [json.loads(line) for line in streamed]
    shown = [(row["source"], row["text"], row["verdict"], row["start"]) for row in rows(expected)]
    assert [(c["source"], c["text"], c["verdict"], c["span"]["start"]) for c in by_command] == shown
    report = subprocess.run([binary, "check", "talks.rules", "corpus.parquet", "--format", "json"], capture_output=True, text=True, check=False)
    assert json.loads(report.stdout) == shared["report"], report.stderr


def test_spark(here, page):
    pytest.importorskip("pyspark")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    # the workers have to be those that have the package
    os.environ["PYSPARK_PYTHON"] = sys.executable
    shared = run_block(page, "spark")
    try:
        same(shared, "claims-spark")
    finally:
        shared["spark"].stop()


def test_ray(here, page):
    ray = pytest.importorskip("ray")
    shutil.rmtree("claims-ray", ignore_errors=True)
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        same(run_block(page, "ray"), "claims-ray")
    finally:
        ray.shutdown()
