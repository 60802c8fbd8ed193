#!/usr/bin/env python3
"""Writes THIRD-PARTY.md: the crates that a binary is made of, with their licences and the texts that have to go with it.

usage: .ci/third-party.py           writes the file afresh
       .ci/third-party.py --check   says whether it names every crate that Cargo.lock has for the program
"""
import collections, glob, json, os, re, subprocess, sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
data = json.loads(subprocess.check_output(["cargo", "metadata", "--locked", "--format-version", "1"], cwd=root))
packages = {p["id"]: p for p in data["packages"]}
nodes = {n["id"]: n for n in data["resolve"]["nodes"]}
seen, waiting = set(), [data["resolve"]["root"]]
while waiting:
    at = waiting.pop()
    if at in seen:
        continue
    seen.add(at)
    for dep in nodes[at]["deps"]:
        if any(kind["kind"] != "dev" for kind in dep["dep_kinds"]):
            waiting.append(dep["pkg"])
seen.discard(data["resolve"]["root"])
crates = sorted((packages[i] for i in seen), key=lambda p: (p["name"], p["version"]))
path = os.path.join(root, "THIRD-PARTY.md")

def row(p):
    return f"| {p['name']} | {p['version']} | {p['license'] or 'see its file'} |"

if "--check" in sys.argv:
    text = open(path, encoding="utf-8").read()
    missing = [p["name"] + " " + p["version"] for p in crates if row(p) not in text]
    if missing:
        sys.exit("THIRD-PARTY.md lacks " + ", ".join(missing) + "; run .ci/third-party.py")
    sys.exit()

texts = collections.OrderedDict()
for p in crates:
    folder = os.path.dirname(p["manifest_path"])
    files = [f for f in sorted(glob.glob(folder + "/*")) if os.path.isfile(f) and re.match(r"(?i)(licen[cs]e|copying|unlicense|notice)", os.path.basename(f))]
    # where Apache-2.0 is one of the choices, its text stands once for all, and a notice goes with it
    chosen = [f for f in files if re.search(r"(?i)apache|notice", os.path.basename(f))] or files
    for f in chosen:
        body = open(f, encoding="utf-8", errors="replace").read().strip()
        texts.setdefault(" ".join(body.split()), (body, []))[1].append(p["name"])
out = ["# Third-party software", "", f"A binary of summit-check holds the {len(crates)} crates below. `.ci/third-party.py` writes this file.", "",
       "| crate | version | licence |", "| --- | --- | --- |"]
out += [row(p) for p in crates]
for body, names in texts.values():
    out += ["", "## " + ", ".join(sorted(set(names))), "", "```text", body.replace("```", "'''"), "```"]
open(path, "w", encoding="utf-8").write("\n".join(out) + "\n")
