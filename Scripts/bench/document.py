"""Puts what a bench printed into a document, in the place of the last report.

Usage: document.py REPORT DOCUMENT
"""

import datetime
import os
import pathlib
import platform
import sys

BEGINNING, END = "<!-- report -->", "<!-- end of report -->"


def processor():
    """The name of the processor, as Linux tells it."""
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def main(report, document):
    document = pathlib.Path(document)
    text = document.read_text()
    before, rest = text.split(BEGINNING)
    _, after = rest.split(END)
    said = pathlib.Path(report).read_text().strip("\n")
    day = datetime.date.today()
    document.write_text(
        f"{before}{BEGINNING}\n{day}, {processor()}, {os.cpu_count()} processors:\n\n"
        f"```text\n{said}\n```\n{END}{after}")


main(*sys.argv[1:])
