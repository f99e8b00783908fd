"""Counts the work of a build, and fails where it has clearly become more.

Usage: work.py CPF-SITE CONTENT TEMPLATES

Blocks of memory, their bytes and calls to the system are the same on every machine, busy or not;
times are not. They are counted for the site as it is, by page, and for each entry more; the second
hundred of entries must cost no more than the first, or something grows faster than the content.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
CORPUS = HERE.parents[1] / "Scripts/bench/corpus.py"

# Twice what was counted when each was last set: more work on a page fits, work done again for each
# page or entry does not.
LIMITS = {
    "by page of the site": (6_000, 750, 18),
    "by entry more": (8_500, 1_400, 24),
}
NAMES = ("blocks of memory", "kilobytes of memory", "calls to the system")


def build(site, content, templates, folder):
    """What a build of a content folder asks for, and how many pages it makes."""
    counts = folder / "counts"
    output = folder / "site"
    said = subprocess.run(
        [site, "build", "--content", content, "--templates", templates, "--output", output],
        capture_output=True, text=True, env={
            **os.environ, "LD_PRELOAD": str(folder / "counter.so"), "COUNTS": str(counts),
            "SWIFT_DETERMINISTIC_HASHING": "1"})
    if said.returncode != 0:
        sys.exit(said.stderr[-2000:])
    pages = int(re.search(r"(\d+) pages", said.stdout)[1])
    shutil.rmtree(output)
    blocks, size, calls = map(int, counts.read_text().split())
    return (blocks, size / 1000, calls), pages


def compiler():
    """A compiler of C: the machine's, or the one beside Swift's."""
    beside = pathlib.Path(shutil.which("swift") or "swift").resolve().with_name("clang")
    return shutil.which("cc") or str(beside)


def corpus(content, count, folder):
    """The content with more entries."""
    subprocess.run([sys.executable, CORPUS, content, str(count), folder / str(count)], check=True)
    return folder / str(count) / "ours"


def main(site, content, templates):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run([compiler(), "-shared", "-fPIC", "-O2", "-o", folder / "counter.so",
                        HERE / "counter.c", "-ldl"], check=True)
        none, pages = build(site, content, templates, folder)
        some, _ = build(site, corpus(content, 100, folder), templates, folder)
        more, _ = build(site, corpus(content, 200, folder), templates, folder)
    first = [(b - a) / 100 for a, b in zip(none, some)]
    second = [(b - a) / 100 for a, b in zip(some, more)]
    found = {"by page of the site": [count / pages for count in none], "by entry more": second}
    faults = []
    for what, counts in found.items():
        for name, count, limit in zip(NAMES, counts, LIMITS[what]):
            print(f"{what}: {count:.0f} {name} (at most {limit})")
            if count > limit:
                faults.append(f"{what}: {count:.0f} {name}, and at most {limit} are expected")
    for name, before, after in zip(NAMES, first, second):
        if after > 1.25 * before:
            faults.append(f"the second hundred entries take {after / before:.2f} times the {name} "
                          "of the first")
    if faults:
        sys.exit("\n".join(faults))


main(*sys.argv[1:])
