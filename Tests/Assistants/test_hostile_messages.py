"""Whatever is sent to `cpf mcp`, it answers with an error, goes on, and ends with its input."""

import json
import subprocess
from contextlib import suppress
from typing import Any

import pytest

from conftest import Program

PING = {"jsonrpc": "2.0", "id": "last", "method": "ping"}
MANY = 10_000

PARSE = -32700
REQUEST = -32600
METHOD = -32601
PARAMETERS = -32602


def call(number: int, tool: str, arguments: object) -> dict[str, Any]:
    """Write a call of a tool."""
    parameters = {"name": tool, "arguments": arguments}
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": parameters}


def send(program: Program, *lines: bytes) -> list[dict[str, Any]]:
    """Send lines, then nothing more; gives the answers, and holds that the end was a calm one."""
    done = program.run("mcp", stdin=b"\n".join(lines))
    assert done.returncode == 0
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.splitlines()]


BAD = {
    "an object begun": (b"{", PARSE),
    "bytes": (b"\xff\xfe\x00", PARSE),
    "half a letter": (b"\xe2\x82", PARSE),
    "lists in lists": (b"[" * 500_000, PARSE),
    "objects in objects": (b'{"a":' * 100_000, PARSE),
    "another protocol": (b"GET / HTTP/1.1", PARSE),
    "an empty batch": (b"[]", REQUEST),
    "a batch": (b"[" + json.dumps(PING).encode() + b"]", REQUEST),
    "a long list": (b"[" + b"1," * 400_000 + b"1]", REQUEST),
    "ten megabytes": (b'{"jsonrpc":"2.0","id":1,"method":"' + b"x" * 10_000_000 + b'"}', REQUEST),
    "no id": (b'{"jsonrpc":"2.0","id":[1],"method":"ping"}', REQUEST),
    "another method": (b'{"jsonrpc":"2.0","id":1,"method":"prompts/list"}', METHOD),
    "parameters of no kind": (
        b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":"x"}',
        PARAMETERS,
    ),
    "another tool": (
        b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"rm"}}',
        PARAMETERS,
    ),
}
"""Lines that are no request, each with the code of its error."""

SENTENCES = {
    "long": "je " * 33_000,
    "faces": "👩‍🚒" * 5_000,
    "right to left": "\u202eeriaidrepus \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "markup": "<script>alert(1)</script> & titulaire",
    "control": "\u0000\u0001titulaire\u0007 en clm",
    "accents apart": "e\u0301" * 20_000,
}
"""Sentences that no caller says."""


@pytest.mark.parametrize("name", BAD)
def test_a_bad_message_is_refused_and_the_next_one_answered(cpf: Program, name: str) -> None:
    """One error, then the answer to what comes after."""
    line, code = BAD[name]
    refused, answered = send(cpf, line, json.dumps(PING).encode())
    assert refused["error"]["code"] == code
    assert answered == {"jsonrpc": "2.0", "id": "last", "result": {}}


def test_notifications_are_not_answered(cpf: Program) -> None:
    """Known or not, whatever they hold."""
    notes = [
        b'{"jsonrpc":"2.0","method":"notifications/initialized"}',
        b'{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}',
        b'{"jsonrpc":"2.0","method":"tools/call","params":3}',
        b'{"jsonrpc":"2.0","id":4,"result":{}}',
        b"",
        b"  \r",
    ]
    assert send(cpf, *notes, json.dumps(PING).encode()) == [
        {"jsonrpc": "2.0", "id": "last", "result": {}}
    ]


@pytest.mark.parametrize("name", SENTENCES)
@pytest.mark.parametrize(("tool", "key"), [("comprendre", "phrase"), ("chercher", "mots")])
def test_any_sentence_is_answered(cpf: Program, tool: str, key: str, name: str) -> None:
    """Long, in other letters, with markup: a result, and no more than one."""
    [answer] = send(cpf, json.dumps(call(1, tool, {key: SENTENCES[name]})).encode())
    assert answer["result"]["isError"] is False


def test_ten_thousand_calls_are_answered_in_order(cpf: Program) -> None:
    """Right ones and wrong ones, each with its id."""
    arguments = [{"statut": "cdd"}, {"statut": "x"}, {"statut": 3}, {"x": []}]
    lines = [
        json.dumps(call(number, "verifier", arguments[number % 4])).encode()
        for number in range(MANY)
    ]
    answers = send(cpf, *lines)
    assert [answer["id"] for answer in answers] == list(range(MANY))
    assert [answer["result"]["isError"] for answer in answers] == [False, True, True, True] * (
        MANY // 4
    )


@pytest.mark.parametrize("kept", [1, 30, 60, -1])
def test_an_input_that_ends_in_the_middle(cpf: Program, kept: int) -> None:
    """A message cut off is no JSON; a whole one needs no end of line."""
    line = json.dumps(call(1, "verifier", {"statut": "cdd"})).encode()
    [cut] = send(cpf, line[:kept])
    assert cut["error"]["code"] == PARSE
    [whole] = send(cpf, line)
    assert whole["result"]["isError"] is False


def test_nothing_at_all(cpf: Program) -> None:
    """No input, no answer."""
    assert send(cpf) == []


def test_a_reader_that_goes_away_ends_it(cpf: Program) -> None:
    """The program ends by itself, without a signal."""
    line = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/list"}).encode() + b"\n"
    with subprocess.Popen(  # noqa: S603
        [cpf.path, "mcp", "--site", cpf.site], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.close()
        with suppress(BrokenPipeError):
            for _ in range(MANY):
                process.stdin.write(line)
        with suppress(BrokenPipeError):
            process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_without_a_site_what_needs_none_is_answered(cpf: Program) -> None:
    """The checker answers; a sentence gets an error that says where a site comes from."""
    bare = Program(cpf.path, cpf.site / "no-such-folder")
    wrong = bare.run("mcp", "--site", str(bare.site))
    assert wrong.returncode == 64  # noqa: PLR2004
    assert "ne contient pas de site construit" in wrong.stderr.decode()
