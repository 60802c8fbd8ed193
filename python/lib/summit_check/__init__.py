"""A linter for facts: what texts claim, and which of them contradict what is established.

Texts are a string, a list of strings, a list of records (mappings with ``id``, ``text`` and ``published``), or an Arrow table with
those columns: anything with ``__arrow_c_stream__`` or ``__arrow_c_array__``, as pyarrow, Polars and DuckDB have. Strings and lists give lists of
dictionaries, tables give tables. The interpreter is free for other threads meanwhile.
"""

from __future__ import annotations

import datetime as _datetime
import json as _json
import os as _os
import warnings as _warnings
from collections.abc import Iterable as _Iterable, Mapping as _Mapping, Sequence as _Sequence
from typing import Any, Union

from . import _native
from ._native import Rules, RulesError

__all__ = ["LeftOut", "Rules", "RulesError", "check", "claims", "claims_schema", "judge", "read"]
__version__: str = _native.version

#: When a text was published: a day, a moment, or either as ISO 8601 has it.
Day = Union[str, _datetime.date, _datetime.datetime, None]
#: Rules, or the path of a rules file, or several paths.
RulesLike = Union[Rules, str, "_os.PathLike[str]", "_Sequence[Union[str, _os.PathLike[str]]]"]


class LeftOut(UserWarning):
    """A row was left out: it has no text, or a day that cannot be read."""


def check(rules: RulesLike, texts: Any, *, published: Day = None) -> dict[str, Any]:
    """Judge texts together, and return the JSON report (``summit-check schema report``).

    Of a table, rows that say nothing of the facts have no part in the report.
    """
    rules = _rules(rules)
    if _is_table(texts):
        report, left_out = rules._check_table(texts)
        _warn(left_out)
    else:
        report = rules._check(_records(texts, published))
    return _json.loads(report)


def claims(rules: RulesLike, texts: Any, *, published: Day = None) -> Any:
    """Return what texts claim of the facts: a list of claims, or for a table a table of them (:func:`claims_schema`).

    No row needs to know of another one, so tables can be taken batch by batch on any engine, and what comes of it judged
    together by :func:`judge` or ``summit-check judge``.
    """
    rules = _rules(rules)
    if _is_table(texts):
        table, left_out = rules._claims_table(texts)
        _warn(left_out)
        return _like(texts, table)
    return [_json.loads(claim) for claim in rules._claims(_records(texts, published))]


def judge(rules: RulesLike, claims: Any) -> dict[str, Any]:
    """Judge claims together, in any order and of any number of runs, and return the JSON report."""
    rules = _rules(rules)
    if _is_table(claims):
        return _json.loads(rules._judge_table(claims))
    return _json.loads(rules._judge([_json.dumps(claim, ensure_ascii=False) for claim in claims]))


def read(texts: Any, *, published: Day = None) -> Any:
    """Return the values in texts, without any rules.

    A string gives a list of values; a list gives one such list for each text; a table gives a table with a row a value: ``id``, ``start``,
    ``end``, ``text``, ``type``, ``value``, ``low`` and ``high``, of which the last three are JSON.
    """
    if _is_table(texts):
        table, left_out = _native._read_table(texts)
        _warn(left_out)
        return _like(texts, table)
    values = [_json.loads(values) for values in _native._read(_records(texts, published))]
    return values[0] if isinstance(texts, str) else values


def claims_schema() -> Any:
    """Return the columns of a table of claims: a pyarrow schema where pyarrow is there, else an object it would take."""
    schema = _native._claims_schema()
    try:
        import pyarrow
    except ImportError:
        return schema
    return pyarrow.schema(schema)


def _rules(rules: RulesLike) -> Rules:
    if isinstance(rules, Rules):
        return rules
    if isinstance(rules, (str, _os.PathLike)):
        return Rules(rules)
    return Rules(*rules)


def _is_table(texts: Any) -> bool:
    return hasattr(texts, "__arrow_c_stream__") or hasattr(texts, "__arrow_c_array__")


def _records(texts: Any, published: Day) -> list[tuple[str, str, str | None]]:
    if isinstance(texts, str):
        return [("text", texts, _day(published))]
    if isinstance(texts, _Mapping) or not isinstance(texts, _Iterable):
        raise TypeError(f"expected a string, a list of strings or records, or a table, not {type(texts).__name__}")
    records = []
    for number, text in enumerate(texts, 1):
        if isinstance(text, str):
            records.append((f"#{number}", text, _day(published)))
        elif isinstance(text, _Mapping) and isinstance(text.get("text"), str):
            name = text.get("id")
            day = text.get("published")
            records.append((f"#{number}" if name is None else str(name), text["text"], _day(published if day is None else day)))
        else:
            raise TypeError(f"text {number} is neither a string nor a mapping with a string under `text`")
    return records


def _day(day: Day) -> str | None:
    return day.isoformat() if isinstance(day, _datetime.date) else day


def _warn(left_out: list[str]) -> None:
    for why in left_out:
        _warnings.warn(f"{why}; it is left out", LeftOut, stacklevel=3)


def _like(texts: Any, table: Any) -> Any:
    """The table as the package of ``texts`` has it, or as pyarrow, or as it is."""
    package = type(texts).__module__.split(".")[0]
    if package == "polars":
        import polars

        return polars.DataFrame(table)
    try:
        import pyarrow
    except ImportError:
        return table
    if isinstance(texts, pyarrow.RecordBatch):
        batches = pyarrow.table(table).combine_chunks().to_batches()
        return batches[0] if batches else pyarrow.RecordBatch.from_pylist([], schema=pyarrow.schema(_native._claims_schema()))
    return pyarrow.table(table)
