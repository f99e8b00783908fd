"""Fails where a target imports what Package.swift does not declare for it, or declares what no file
of it imports; reads what `swift package dump-package` writes. Programs are declared to be built, and
need no import."""

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
for target in targets:
    folder = Path(target.get("path") or Path(FOLDERS.get(target["type"], "Sources"), target["name"]))
    declared = {next(iter(each.values()))[0] for each in target["dependencies"]}
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
for fault in sorted(faults):
    print(f"Package.swift: {fault}", file=sys.stderr)
sys.exit(1 if faults else 0)
