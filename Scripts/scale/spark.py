"""Answers for each row of a large file on a Spark cluster, whose `pipe` runs `cpf lot` as a filter.

Usage: spark.py CPF INPUT OUTPUT DAY [PARTS]

INPUT is CSV without cells that hold the end of a line, or NDJSON; it may be any address that Spark
reads. OUTPUT receives a file for each part, in order, as Spark writes them: one after the other, they
are the bytes of `cpf lot INPUT`. CPF must be there on each machine (`spark-submit --files cpf`).
"""

import itertools
import shlex
import subprocess
import sys

from pyspark.sql import SparkSession


def main():
    """Run the rows of a file through the checker."""
    cpf, source, output, day = sys.argv[1:5]
    parts = int(sys.argv[5]) if len(sys.argv) > 5 else None
    context = SparkSession.builder.appName("cpf lot").getOrCreate().sparkContext
    lines = context.textFile(source, parts)
    batch = f"{shlex.quote(cpf)} lot --au {shlex.quote(day)}"
    first = lines.first()
    if first.startswith("{"):
        rows = lines.pipe(f"sh -c {shlex.quote(batch)}", checkCode=True)
        rows.saveAsTextFile(output)
        return
    # Each part is given the header, and loses the one that it gets back; a part without rows has
    # nothing to ask.
    script = (
        'IFS= read -r row || exit 0; { printf "%s\\n" "$HEADER" "$row"; cat; } | '
        f"{batch} | tail -n +2"
    )
    bodies = lines.mapPartitionsWithIndex(
        lambda number, rows: itertools.islice(rows, 1 if number == 0 else 0, None)
    )
    answered = bodies.pipe(f"sh -c {shlex.quote(script)}", {"HEADER": first}, checkCode=True)
    head = subprocess.run(
        [cpf, "lot", "--au", day], input=first + "\n", capture_output=True, text=True, check=False
    ).stdout.splitlines()
    context.parallelize(head, 1).union(answered).saveAsTextFile(output)


if __name__ == "__main__":
    main()
