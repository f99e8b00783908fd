"""A host that compresses what it sends, as those of the public do."""

import gzip
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from serving import PrefixHandler

LEVEL = 6
"""The level of gzip that most hosts are set to."""


class CompressingHandler(PrefixHandler):
    """Sends every file compressed with gzip, over connections that stay open."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | None:
        """Send the headers; gives the compressed file."""
        path = Path(self.translate_path(urlsplit(self.path).path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            self.send_error(404)
            return None
        body = gzip.compress(file.read_bytes(), LEVEL, mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)
