#!/usr/bin/env python3
"""Count how often words are met in running text, for `src/language/en/frequency.txt`.

    .ci/word-frequencies.py FOLDER > src/language/en/frequency.txt

FOLDER holds plain English texts (`*.txt`), a folder for each kind of text (news, reviews, speech, ...). Each kind counts alike, so that no
kind's own words lead. A line of the table is a count in a million words, and the words that have it: folded, without apostrophes, as the
search for anchors tells words apart. Words met in fewer than MIN_TEXTS texts are left out: the table says what is frequent, and nothing
of what the texts are about.
"""
import collections
import pathlib
import re
import sys
import unicodedata

MIN_TEXTS = 5
WORD = re.compile(r"[a-z]+")


def folded(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text)
    return "".join(c for c in flat if not unicodedata.combining(c)).lower()


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    kinds = sorted(p for p in folder.iterdir() if p.is_dir())
    share: dict[str, float] = collections.defaultdict(float)
    texts: collections.Counter[str] = collections.Counter()
    for kind in kinds:
        count: collections.Counter[str] = collections.Counter()
        for path in sorted(kind.glob("*.txt")):
            words = WORD.findall(folded(path.read_text(encoding="utf-8", errors="replace")))
            count.update(words)
            texts.update(set(words))
        total = sum(count.values()) or 1
        for word, n in count.items():
            share[word] += n / total / len(kinds)
    rows = collections.defaultdict(list)
    for word, part in share.items():
        if texts[word] >= MIN_TEXTS:
            rows[max(1, round(part * 1e6))].append(word)
    for count in sorted(rows, reverse=True):
        print(count, *sorted(rows[count]))


main()
