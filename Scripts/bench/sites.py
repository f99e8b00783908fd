"""Builds sites of 1,000, 10,000 and more entries with this generator and with those of PyPI.

Usage: sites.py CPF-SITE FLOOR CONTENT TEMPLATES [COUNT ...]

Every build is a whole process that starts from nothing and writes to memory-backed storage where
there is some. The generators take turns, RUNS times; what is printed is the median of wall time and
of processor time, the highest peak of memory, and the ratio of wall time to that of the first row.
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = int(os.environ.get("RUNS", "5"))
CORPUS = pathlib.Path(__file__).with_name("corpus.py")
BIN = pathlib.Path(sys.executable).parent


class Measure:
    """The runs of one generator."""

    def __init__(self):
        self.wall, self.cpu, self.memory = [], [], []

    def run(self, command, folder, output):
        """Run a command once; its output folder is emptied first."""
        shutil.rmtree(output, ignore_errors=True)
        self.again(command, folder)

    def again(self, command, folder):
        """Run a command once, on what is there."""
        before = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], cwd=folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            sys.exit(f"{command[0]} : {said.decode()[-2000:]}")
        self.wall.append(time.perf_counter() - before)
        self.cpu.append(usage.ru_utime + usage.ru_stime)
        self.memory.append(usage.ru_maxrss / 1024)

    def row(self, label, reference):
        wall = statistics.median(self.wall)
        ratio = wall / statistics.median(reference.wall)
        return (f"{label:34} {wall:8.3f} s {statistics.median(self.cpu):8.3f} s "
                f"{max(self.memory):7.0f} MiB {ratio:7.2f}")


def generators(site, floor, templates, corpus, output):
    """What builds the corpus, by name: the command, and the folder to run it in."""
    ours = [site, "build", "--content", corpus / "ours", "--templates", templates,
            "--output", output, "--au", "2026-11-28"]
    rows = {"cpf-site": (ours, corpus)}
    if (BIN / "hugo").exists():
        rows["Hugo"] = ([BIN / "hugo", "--quiet", "-d", output], corpus / "hugo")
    if (BIN / "mkdocs").exists():
        rows["MkDocs"] = ([BIN / "mkdocs", "build", "-q", "-d", output], corpus / "mkdocs")
    if (BIN / "pelican").exists():
        rows["Pelican"] = ([BIN / "pelican", "-q", "-o", output, "content"], corpus / "pelican")
    rows["read, cmark, write (C)"] = ([floor, corpus / "hugo/content", output], corpus)
    return rows


def compare(count, programs, content, templates, folder):
    """Print a table of the generators for a corpus."""
    corpus, output = folder / "corpus", folder / "site"
    subprocess.run([sys.executable, CORPUS, content, str(count), corpus], check=True)
    rows = generators(*programs, templates, corpus, output)
    # The slow ones would take the afternoon.
    if count > 10_000:
        rows = {name: rows[name] for name in rows if name not in ("MkDocs", "Pelican")}
    measures = {name: Measure() for name in rows}
    for _ in range(RUNS if count <= 10_000 else max(1, RUNS // 2)):
        for name, (command, place) in rows.items():
            measures[name].run(command, place, output)
    reference = measures["cpf-site"]
    print(f"\n{count} more entries")
    for name, measure in measures.items():
        print(measure.row(name, reference))
    return reference


def real(site, content, templates, folder):
    """Print what our own site takes, from nothing and where nothing changed, and a lint."""
    output = folder / "real"
    build = [site, "build", "--content", content, "--templates", templates, "--output", output]
    lint = [site, "lint", "--content", content, "--templates", templates]
    rows = {"the real site, from nothing": Measure(), "the real site, nothing changed": Measure(),
            "lint of the real content": Measure()}
    first, second, third = rows.values()
    for _ in range(2 * RUNS):
        first.run(build, pathlib.Path.cwd(), output)
        second.again(build, pathlib.Path.cwd())
        third.again(lint, pathlib.Path.cwd())
    print("\nour own site")
    for label, measure in rows.items():
        print(measure.row(label, first))


def main(site, floor, content, templates, *counts):
    site, floor, content, templates = (pathlib.Path(path).resolve() for path in
                                       (site, floor, content, templates))
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        folder = pathlib.Path(folder)
        print(f"{'':34} {'wall':>10} {'processor':>10} {'memory':>11} {'ratio':>7}")
        real(site, content, templates, folder)
        totals = {}
        for count in map(int, counts or ("1000", "10000")):
            place = folder / str(count)
            totals[count] = compare(count, (site, floor), content, templates, place)
            shutil.rmtree(place)
        sizes = sorted(totals)
        if len(sizes) > 1:
            small, large = sizes[0], sizes[-1]
            growth = (statistics.median(totals[large].wall) / statistics.median(totals[small].wall)
                      / (large / small))
            print(f"\nfrom {small} to {large} more entries: {growth:.2f} times linear growth")


main(*sys.argv[1:])
