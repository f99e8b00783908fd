"""What the tests of `cpf mcp` share: the program and the built site that it reads."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from mcp.client.stdio import StdioServerParameters

PACKAGE = Path(__file__).parents[2]
SECONDS = 300


@dataclass(frozen=True)
class Program:
    """The program `cpf`, with the site that its answers cite."""

    path: Path
    site: Path

    def run(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end, whatever its exit status."""
        return subprocess.run(  # noqa: S603
            [self.path, *arguments],
            input=stdin,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env=os.environ | {"CPF_SITE": str(self.site)},
        )

    @property
    def server(self) -> StdioServerParameters:
        """How a client starts it."""
        return StdioServerParameters(
            command=str(self.path), args=["mcp"], env={"CPF_SITE": str(self.site)}
        )


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let another program or another site be tested."""
    build = PACKAGE / ".build"
    parser.addoption("--site", type=Path, default=build / "site", help="folder of the built site")
    parser.addoption("--programs", type=Path, default=build / "debug", help="folder of cpf")


@pytest.fixture(scope="session")
def cpf(pytestconfig: pytest.Config) -> Program:
    """Give the program under test."""
    folder: Path = pytestconfig.getoption("programs")
    site: Path = pytestconfig.getoption("site")
    return Program(folder.resolve() / "cpf", site.resolve())
