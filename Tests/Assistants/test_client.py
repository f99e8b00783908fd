"""`cpf mcp` as the protocol's own client finds it."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
from mcp import Client, types
from mcp.client.stdio import stdio_client

from conftest import Program

SENTENCE = "je suis titulaire en clm je veux un bilan"
CASE = {"statut": "titulaire", "situation": "maladie", "avis-medical": "absent"}

CALLS: list[tuple[str, dict[str, Any], list[str]]] = [
    ("comprendre", {"phrase": SENTENCE}, ["comprendre", SENTENCE]),
    (
        "verifier",
        CASE,
        ["verifier", *(f"--reponse={question}={CASE[question]}" for question in CASE)],
    ),
    ("verifier", {}, ["verifier"]),
    (
        "verifier",
        {"statut": "Titulaire", "situation": "CLM"},
        ["verifier", "-r", "statut=titulaire", "-r", "situation=maladie"],
    ),
    (
        "droits",
        {"entree": "2022-01-01", "quotite": "28/35", "formation": 120, "au": "2026-11-20"},
        [
            "droits",
            "--entree",
            "2022-01-01",
            "--quotite",
            "28/35",
            "--formation",
            "120",
            "--au",
            "2026-11-20",
        ],
    ),
    (
        "droits",
        {"solde": 60, "formation": 100, "inaptitude": True, "au": "2026-11-20"},
        ["droits", "--solde", "60", "--formation", "100", "--inaptitude", "--au", "2026-11-20"],
    ),
    (
        "delais",
        {"demande": "28/11/2026", "au": "2026-11-28"},
        ["delais", "--demande", "2026-11-28", "--au", "2026-11-28"],
    ),
    ("lire", {"id": "detachement"}, ["lire", "detachement"]),
]
"""Calls, each with the command that answers the same."""

FAULTS: list[tuple[str, dict[str, Any], list[str]]] = [
    ("verifier", {"statut": "xqzwv"}, ["verifier", "-r", "statut=xqzwv"]),
    (
        "verifier",
        {"statut": "retraite", "situation": "maladie"},
        ["verifier", "-r", "statut=retraite", "-r", "situation=maladie"],
    ),
    ("lire", {"id": "detachment"}, ["lire", "detachment"]),
]
"""Calls that are wrong, each with the command that says why."""


def talk(program: Program, work: Callable[[Client], Awaitable[None]], mode: str = "auto") -> None:
    """Start the program as assistants do, and talk to it."""

    async def run() -> None:
        with anyio.fail_after(120):
            async with Client(stdio_client(program.server), mode=mode) as client:
                await work(client)

    anyio.run(run)


def text(result: types.CallToolResult) -> str:
    """Give the words of a result."""
    [content] = result.content
    assert isinstance(content, types.TextContent)
    return content.text


@pytest.mark.parametrize("mode", ["legacy", "auto"])
def test_it_introduces_itself_and_its_tools(cpf: Program, mode: str) -> None:
    """Six tools, each with schemas and a description, in both ways of beginning."""

    async def work(client: Client) -> None:
        assert client.protocol_version == {"legacy": "2025-11-25", "auto": "2026-07-28"}[mode]
        assert client.server_info is not None
        assert client.server_info.name == "cpf"
        assert "a-dire" in (client.instructions or "")
        listed = (await client.list_tools()).tools
        names = ["comprendre", "verifier", "droits", "delais", "chercher", "lire"]
        assert [tool.name for tool in listed] == names
        for tool in listed:
            assert tool.description
            assert tool.output_schema is not None
            assert tool.annotations is not None
            assert tool.annotations.read_only_hint
            for schema in tool.input_schema["properties"].values():
                assert schema["description"]

    talk(cpf, work, mode)


@pytest.mark.parametrize("mode", ["legacy", "auto"])
def test_each_tool_says_what_its_command_says(cpf: Program, mode: str) -> None:
    """The client itself holds each result against the schema of its tool."""

    async def work(client: Client) -> None:
        for tool, arguments, command in CALLS:
            result = await client.call_tool(tool, arguments)
            printed = json.loads(cpf.run(*command, "--json").stdout)
            assert not result.is_error
            given = result.structured_content
            assert given is not None
            # A command says which answers it was given, whatever way they were written.
            assert given == printed, command
            assert json.loads(text(result)) == given

    talk(cpf, work, mode)


def untold(value: object, schema: dict[str, Any], path: str) -> list[str]:
    """Give the members of a value of which its schema says nothing."""
    if isinstance(value, list):
        return [name for item in value for name in untold(item, schema["items"], path)]
    if not isinstance(value, dict):
        return []
    known, others = schema.get("properties", {}), schema.get("additionalProperties")
    found: list[str] = []
    for key, member in value.items():
        told = known.get(key, others)
        found += untold(member, told, f"{path}.{key}") if told else [f"{path}.{key}"]
    return found


def test_schemas_tell_every_member(cpf: Program) -> None:
    """What a tool gives is described, members that are seldom there too."""
    seldom: list[tuple[str, dict[str, Any]]] = [
        (
            "verifier",
            {
                "statut": "titulaire",
                "situation": "en-poste",
                "employeurs": "un",
                "formation": "vae",
            },
        ),
        ("chercher", {"mots": "permis " * 100, "nombre": 3}),
        ("comprendre", {"phrase": "titulaire " * 500}),
    ]

    async def work(client: Client) -> None:
        schemas = {tool.name: tool.output_schema for tool in (await client.list_tools()).tools}
        for tool, arguments in [*((tool, given) for tool, given, _ in CALLS), *seldom]:
            result = await client.call_tool(tool, arguments)
            assert untold(result.structured_content, schemas[tool] or {}, tool) == []

    talk(cpf, work)


def test_a_search_gives_an_object(cpf: Program) -> None:
    """The list of the command, under a key: the protocol wants an object."""

    async def work(client: Client) -> None:
        words = "jsuis en arret jpeux me formé"
        result = await client.call_tool("chercher", {"mots": words, "nombre": 2})
        printed = json.loads(cpf.run("chercher", "--json", "-n", "2", words).stdout)
        assert result.structured_content is not None
        assert result.structured_content["fiches"] == printed
        assert len(printed) == 2  # noqa: PLR2004

    talk(cpf, work)


def test_a_wrong_input_is_told_in_the_words_of_the_command(cpf: Program) -> None:
    """A result that is an error, with the French message; the next call is answered."""

    async def work(client: Client) -> None:
        for tool, arguments, command in FAULTS:
            result = await client.call_tool(tool, arguments)
            assert result.is_error
            assert text(result) in cpf.run(*command).stderr.decode()
        faults: list[tuple[str, dict[str, Any], str]] = [
            ("droits", {"solde": -1}, "solde : "),
            ("droits", {"solde": [1, 2]}, "solde : donné plusieurs fois"),
            ("delais", {}, "demande : il manque"),
            ("delais", {"demande": "hier", "refus": "x"}, "refus : "),
            ("chercher", {"mots": "vae", "nombre": 0}, "nombre : "),
            ("comprendre", {"phrase": "  "}, "phrase : "),
            ("comprendre", {"phrase": 3}, "phrase : "),
            ("verifier", {"statut": {}}, "statut : "),
            ("verifier", {"statu": "cdd"}, "statu : "),
        ]
        for tool, wrong, named in faults:
            result = await client.call_tool(tool, wrong)
            assert result.is_error
            assert named in text(result), text(result)
        result = await client.call_tool("verifier", {"statut": "cdd"})
        assert not result.is_error

    talk(cpf, work)
