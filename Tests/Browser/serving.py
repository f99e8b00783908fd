"""A folder served on loopback, as a plain host would."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


class PrefixHandler(SimpleHTTPRequestHandler):
    """Serves a folder under a prefix, and nothing beside it."""

    def __init__(self, *args: Any, prefix: str, **named: Any) -> None:  # noqa: ANN401
        """Serve under the prefix, which begins and ends with a slash."""
        self.prefix = prefix
        super().__init__(*args, **named)

    def translate_path(self, path: str) -> str:
        """Find the file of an address; no file has an address outside the prefix."""
        if not path.startswith(self.prefix):
            return str(Path(self.directory) / "no" / "such" / "file")
        return super().translate_path(path.removeprefix(self.prefix))

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def served(
    folder: Path, prefix: str = "/", handler: type[PrefixHandler] = PrefixHandler
) -> Iterator[str]:
    """Serve a folder for a while; gives the address of its root, which ends with a slash."""
    serve = partial(handler, directory=str(folder), prefix=prefix)
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{prefix}"
        finally:
            server.shutdown()
            thread.join()
