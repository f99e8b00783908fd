"""Fails where a target imports what Package.swift does not declare for it, or declares what no file
of it imports, and where the table of Docs/architecture.md says otherwise; reads what
`swift package dump-package` writes. Programs are declared to be built, and need no import; they
import nearly everything, and the table does not say it."""

import json
import re
import sys
from pathlib import Path

IMPORT = re.compile(r"^\s*(?:(?:@\w+|package|public|internal) )*import (\w+)", re.MULTILINE)
FOLDERS = {"test": "Tests"}

package = json.load(sys.stdin)
targets = package["targets"]
programs = {target["name"] for target in targets if target["type"] == "executable"}
names = {target["name"] for target in targets}
names |= {
    dependency["product"][0]
    for target in targets
    for dependency in target["dependencies"]
    if "product" in dependency
}

faults = []
all_declared = {}
for target in targets:
    folder = Path(target.get("path") or Path(FOLDERS.get(target["type"], "Sources"), target["name"]))
    declared = {next(iter(each.values()))[0] for each in target["dependencies"]}
    all_declared[target["name"]] = declared
    imported = set()
    for file in folder.rglob("*.swift"):
        if not any(folder / excluded in file.parents for excluded in target["exclude"]):
            imported |= set(IMPORT.findall(file.read_text())) & names
    imported.discard(target["name"])
    faults += [f"{target['name']} imports {name}, undeclared" for name in imported - declared]
    faults += [
        f"{target['name']} declares {name}, which no file imports"
        for name in declared - imported - programs
    ]
faults = [f"Package.swift: {fault}" for fault in sorted(faults)]

CALLED = {"swift-argument-parser": "ArgumentParser"}
for row in Path("Docs/architecture.md").read_text().splitlines():
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    folders = re.findall(r"`Sources/(\w[\w-]*)`", cells[0])
    if not folders or len(cells) != 3 or programs & set(folders):
        continue
    said = {CALLED.get(name, name) for name in re.split("[,;] ", cells[2]) if name}
    true = set().union(*(all_declared[name] for name in folders))
    if said != true:
        others = ", ".join(sorted(said ^ true))
        faults.append(f"Docs/architecture.md: {cells[0]}, Package.swift tells otherwise of {others}")

for fault in faults:
    print(fault, file=sys.stderr)
sys.exit(1 if faults else 0)
