"""What pages do that a private, self-contained site must not."""

from http import HTTPStatus

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Page,
    Request,
    Response,
    WebError,
)

STORED = """async () => {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker?.getRegistrations?.().catch(() => []) ?? [];
  const caches = await window.caches?.keys().catch(() => []) ?? [];
  return [
    ...Object.keys(localStorage).map((name) => `localStorage: ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage: ${name}`),
    ...databases.map(({name}) => `indexedDB: ${name}`),
    ...workers.map(({scope}) => `service worker: ${scope}`),
    ...caches.map((name) => `cache: ${name}`),
    ...document.cookie.split("; ").filter(Boolean).map((cookie) => `cookie: ${cookie}`),
  ];
}"""


class Watch:
    """Notes what the pages of a context ask for, say and keep."""

    def __init__(self, context: BrowserContext, root: str) -> None:
        """Watch every page of the context; only addresses under the root may be asked for."""
        self.root = root
        self.requests: list[str] = []
        self.breaches: list[str] = []
        context.on("request", self._ask)
        context.on("console", self._say)
        context.on("weberror", self._fail)
        context.on("page", self._open)
        context.on("response", self._answer)
        context.on("requestfailed", self._miss)

    def _ask(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith(self.root):
            self.breaches.append(f"request: {request.url}")

    def _answer(self, response: Response) -> None:
        if response.status >= HTTPStatus.BAD_REQUEST:
            self.breaches.append(f"status {response.status}: {response.url}")

    def _miss(self, request: Request) -> None:
        # A reader who leaves a page before its icon has come has missed nothing.
        if request.failure != "net::ERR_ABORTED":
            self.breaches.append(f"{request.failure}: {request.url}")

    def _say(self, message: ConsoleMessage) -> None:
        self.breaches.append(f"console: {message.text}")

    def _fail(self, error: WebError) -> None:
        self.breaches.append(f"error: {error.error}")

    def _open(self, page: Page) -> None:
        page.on("websocket", lambda socket: self.breaches.append(f"websocket: {socket.url}"))
        page.on("dialog", self._speak)

    def _speak(self, dialog: Dialog) -> None:
        self.breaches.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def look_for_storage(self, page: Page) -> None:
        """Note what the origin of a page has kept."""
        self.breaches += page.evaluate(STORED)
        self.breaches += [f"cookie: {cookie['name']}" for cookie in page.context.cookies()]
