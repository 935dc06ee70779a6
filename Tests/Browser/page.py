"""Opens pages in a browser and does with them what a person would do.

    page.py --chainmap PROGRAM [--only NAME] [--screenshots FOLDER]

A case fails by what is not seen, by an error of the script, and by anything that the page's
Content-Security-Policy refuses. Times are printed, never judged.
"""

import argparse
import contextlib
import functools
import http.server
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback

from axe_playwright_python.sync_playwright import Axe

import page_cases
import page_hostile
from browser import open_browser
from page_cases import MAP, PROJECT, TODAY

DOCUMENTATION = PROJECT / "docs/page.md"


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_):
        pass


class Reader:
    """Somebody in front of a page."""

    def __init__(self, browser, chainmap, folder):
        self.browser, self.chainmap, self.folder = browser, chainmap, folder
        self.file = folder / "nev.html"
        self.data = None
        self.context = None
        self.errors = []

    def run(self, *arguments, text=None):
        return subprocess.run(
            [self.chainmap, *arguments], input=text and text.encode(), capture_output=True, cwd=PROJECT)

    def open_map(self, text):
        """Makes the page of another map, and opens it."""
        self.file = self.folder / "other.html"
        made = self.run("page", "-", "-q", "-o", self.file, text=text)
        assert made.returncode == 0, made.stderr.decode()
        self.open("")

    def open_file(self, path):
        """Makes the page of a map of the project, and opens it."""
        self.file = self.folder / "other.html"
        made = self.run("page", path, "-q", "-o", self.file)
        assert made.returncode == 0, made.stderr.decode()
        self.open("")

    def open(self, hash, size=(1440, 900), javascript=True, touch=False, before="", is_ready=True):
        """Opens the page; `before` is run before its script."""
        if self.context:
            self.context.close()
        self.context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, java_script_enabled=javascript, has_touch=touch,
            accept_downloads=True)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type in
                     ["error", "warning"] else None)
        self.page.on("request", lambda request: self.errors.append(request.url) if not request.url.startswith(
            ("file:", "blob:", "data:")) else None)
        self.page.on("dialog", lambda dialog: (self.errors.append("a dialog"), dialog.dismiss()))
        if before:
            self.page.add_init_script(before)
        self.page.goto(self.file.as_uri() + hash)
        if javascript and is_ready:
            self.page.wait_for_selector("html[data-ready]")
            self.scripts = self.page.evaluate("document.scripts.length")

    @contextlib.contextmanager
    def served(self):
        """The folder of the page on a web server of this machine."""
        handler = functools.partial(QuietHandler, directory=self.folder)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}"
            server.shutdown()

    def example(self, beginning):
        """The example of the page's documentation that begins so."""
        return re.search(r"```html\n(" + beginning + r".*?)```", DOCUMENTATION.read_text("utf-8"), re.S)[1]

    def close(self):
        if self.context:
            self.context.close()
        self.context = None

    def wait(self, condition):
        """Waits until something is true. Playwright's own way evaluates texts, which the page forbids."""
        for _ in range(100):
            if self.page.evaluate(condition):
                return
            self.page.wait_for_timeout(30)
        raise AssertionError(f"never true: {condition}")

    def hash(self):
        return self.page.evaluate("decodeURIComponent(location.hash)")

    def map_nodes(self):
        return [node["id"] for node in self.data["nodes"]]

    def states(self, state):
        return {node["id"] for node in self.data["nodes"] if node["state"] == state}

    def ask(self, query):
        return json.loads(self.run("query", MAP, query, "--format", "json", *TODAY).stdout)

    def query(self, query):
        answer = self.ask(query)
        return {row["id"] for row in answer["rows"]}

    def gaps(self, lang):
        return json.loads(self.run("gaps", MAP, "--format", "json", "--lang", lang, *TODAY).stdout)["gaps"]

    def render(self, arguments):
        return self.run("render", MAP, *arguments, *TODAY).stdout

    def axe(self):
        options = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
        # The policy of the page lets no script in; axe-core runs beside it.
        client = self.page.context.new_cdp_session(self.page)
        client.send("Page.setBypassCSP", {"enabled": True})
        response = Axe().run(self.page, options=options).response
        return [(violation["id"], violation["nodes"][0]["html"][:200], violation["nodes"][0]["failureSummary"])
                for violation in response["violations"]]


def data_of(file):
    """The data of a page, read as its documentation says."""
    code = re.search(r"```python\n(.*?)```", DOCUMENTATION.read_text("utf-8"), re.S)[1]
    known = {}
    exec(code.replace("nev.html", str(file)), known)
    return known["data"]


def run_case(case, reader):
    reader.file, reader.errors = reader.folder / "nev.html", []
    try:
        reader.open("")
        case(reader)
        assert not reader.errors, reader.errors
    except Exception:
        return traceback.format_exc()
    finally:
        reader.close()
    return None


def take_pictures(reader, folder):
    """A picture of each main state, for eyes."""
    folder.mkdir(parents=True, exist_ok=True)
    states = {
        "page-en": "#", "page-zh": "#lang=zh", "page-flow": "#drawing=flow", "page-dark": "#theme=dark&lang=zh",
        "page-node": "#node=fc-truck", "page-organisation": "#organisation=byd&tab=list&lang=zh",
        "page-coverage": "#tab=coverage", "page-coverage-dark": "#tab=coverage&theme=dark&lang=zh",
        "page-expectations": "#tab=expectations&lang=zh", "page-view": "#view=hydrogen&tab=views",
        "page-filter": "#tab=filter&state=vacant&stage=upstream", "page-search": "#q=cell",
    }
    reader.file = reader.folder / "nev.html"
    for name, hash in states.items():
        reader.open(hash)
        if "q=" in hash:
            reader.page.locator("#chainmap-search").focus()
        reader.page.wait_for_timeout(200)
        reader.page.screenshot(path=folder / f"{name}.png")
    reader.open("#node=fc-truck&lang=zh", size=(390, 844), touch=True)
    reader.page.screenshot(path=folder / "page-phone.png", full_page=True)
    reader.open("#tab=gaps")
    reader.page.emulate_media(media="print")
    reader.page.pdf(path=folder / "page-print.pdf", format="A4", landscape=True)
    reader.open("", javascript=False)
    reader.page.screenshot(path=folder / "page-no-script.png", full_page=True)


def measure(reader):
    """Prints how long a page takes until it can be used, and how long it takes to light a chain."""
    for title, text in [("gba-nev", None), ("2,400 cards", page_hostile.large_map())]:
        ready, painted = [], []
        reader.file = reader.folder / "nev.html"
        if text:
            reader.open_map(text)
        for _ in range(5):
            reader.open("")
            reader.wait("performance.getEntriesByName('chainmap-painted').length > 0")
            for name, times in [("interactive", ready), ("painted", painted)]:
                times.append(reader.page.evaluate(
                    f"performance.getEntriesByName('chainmap-{name}')[0].startTime"))
        hover = reader.page.evaluate("""async () => {
          const cards = [...document.querySelectorAll('g.node')]
          const times = []
          for (let turn = 0; turn < 12; turn++) {
            const card = cards[(turn * 997) % cards.length]
            // As a real one, the event comes just before a frame; a message comes just after it.
            await new Promise(requestAnimationFrame)
            const start = performance.now()
            card.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
            await new Promise((done) => { const channel = new MessageChannel(); channel.port1.onmessage = done
              channel.port2.postMessage(0) })
            times.push(performance.now() - start)
          }
          return times
        }""")
        print(f"{title}: {reader.file.stat().st_size / 1000:.0f} kB, can be used after "
              f"{statistics.median(ready):.0f} ms (fastest {min(ready):.0f}) and is painted after "
              f"{statistics.median(painted):.0f}, lights a chain in "
              f"{statistics.median(hover):.0f} ms (slowest {max(hover):.0f})")
    reader.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chainmap", required=True)
    parser.add_argument("--only")
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    cases = [case for case in page_cases.CASES + page_hostile.CASES
             if arguments.only is None or arguments.only in case.__name__]
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        reader = Reader(browser, pathlib.Path(arguments.chainmap).resolve(), pathlib.Path(folder))
        made = reader.run("page", MAP, "-o", reader.file, *TODAY)
        assert made.returncode == 0, made.stderr.decode()
        reader.data = data_of(reader.file)
        failures = 0
        for case in cases:
            start = time.monotonic()
            failure = run_case(case, reader)
            failures += failure is not None
            print(f"{'✘' if failure else '✔'} {case.__name__.replace('_', ' ')} ({time.monotonic() - start:.1f} s)", flush=True)
            if failure:
                print(failure)
        if arguments.screenshots:
            take_pictures(reader, arguments.screenshots)
        if arguments.only is None:
            measure(reader)
    print(f"{len(cases)} cases, {failures} failed")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
