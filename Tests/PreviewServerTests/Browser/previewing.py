"""The program `narrate preview` on pages of its own folder, and a browser that looks at it.

What goes wrong in the browser, and every address that is asked for, is noted.
"""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

TESTS = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = TESTS.parent / "Samples" / "harbour-bridge" / "page.txt"
sys.path.insert(0, str(TESTS / "AudioAssemblyTests" / "Browser"))

from browser import ARGUMENTS, CHROMIUM, chromium  # noqa: E402

# Sound is not in the page, so it is noted when it is made.
NOTING = "window.audios=[];const A=Audio;window.Audio=function(...a){const x=new A(...a);audios.push(x);return x}"

NOW = "document.querySelector('.word.now')?.textContent"
PLAYING = "document.querySelector('#play').classList.contains('playing')"
HEARD = "[...document.querySelectorAll('.passage')].findIndex(e => e.classList.contains('now'))"


class Preview:
    """A running preview of a copy of the sample, and of other pages beside it."""

    def __init__(self, program, folder, address):
        self.program = program
        self.folder = folder
        self.address = address
        self.file = folder / "page.txt"

    def get(self, path):
        with urllib.request.urlopen(self.address + path) as answer:
            return json.loads(answer.read())

    def passages(self, article="1"):
        return [row for row in self.get(f"api/articles/{article}")["rows"] if row["type"] == "passage"]

    def replace(self, old, new):
        """Saves the page with some words replaced, as an editor does."""
        text = self.file.read_text()
        assert old in text, old
        self.file.write_text(text.replace(old, new, 1))


@contextlib.contextmanager
def preview(program, *options, pages=()):
    """Runs the program on the sample, or on the folder with it and `pages`, until the block ends."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        shutil.copy(SAMPLE, folder / "page.txt")
        for page in pages:
            shutil.copy(page, folder)
        process = subprocess.Popen(
            [program, "preview", str(folder) if pages else str(folder / "page.txt"), "--no-open", *options],
            cwd=folder, stdout=subprocess.PIPE, text=True,
            env=os.environ | {"NARRATE_CACHE": str(folder / "cache"), "XDG_CONFIG_HOME": str(folder)})
        try:
            yield Preview(program, folder, process.stdout.readline().strip())
        finally:
            process.terminate()
            assert process.wait(20) == 0, process.returncode


_shared = None


@contextlib.contextmanager
def _browser(fresh):
    """The browser that the tests of a script share, or one that has just started."""
    if not fresh:
        yield _shared
        return
    browser = _shared.browser_type.launch(executable_path=CHROMIUM, args=ARGUMENTS[:2])
    with contextlib.closing(browser):
        yield browser


@contextlib.contextmanager
def looking(preview, width=1200, height=900, dark=False, reduced=False, place="", without="", fresh=False, **options):
    """A page that shows the preview; ends with what went wrong in it, if anything did. With `fresh` the browser has just started."""
    with _browser(fresh) as browser, contextlib.closing(browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            reduced_motion="reduce" if reduced else "no-preference", **options)) as context:
        context.add_init_script(NOTING + without)
        page = context.new_page()
        page.errors, page.asked = [], []
        page.on("console", lambda m: page.errors.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: page.errors.append(str(e)))
        page.on("request", lambda r: page.asked.append(r.url))
        page.goto(preview.address + place)
        page.wait_for_selector("html.ready")
        yield page
        assert page.errors == [], page.errors
        allowed = (preview.address, "data:", "blob:" + preview.address.rsplit("/", 2)[0])
        elsewhere = [address for address in page.asked if not address.startswith(allowed)]
        assert elsewhere == [], elsewhere


def wait(page, condition, seconds=10):
    """Polls, since the page's policy lets nothing be evaluated that waits by itself."""
    end = time.monotonic() + seconds
    while not page.evaluate(condition):
        assert time.monotonic() < end, "never: " + condition
        page.wait_for_timeout(20)


def heard(page):
    """The keys of the passages that the page has asked to be spoken, in order."""
    paths = [urllib.parse.urlparse(address).path.split("/") for address in page.asked]
    keys = [path[4] for path in paths if path[2:4] == ["api", "passages"]]
    return list(dict.fromkeys(keys))


def run(names):
    """Runs the functions of a script whose names do not begin with `_`, or those that are asked for; prints what fails and why."""
    global _shared
    program = sys.argv[1]
    wanted = [name for name in sys.argv[2:] if not name.startswith("--")]
    with chromium() as _shared:
        for name, test in names.items():
            is_test = getattr(test, "__module__", "") == "__main__" and not name.startswith("_")
            if is_test and (not wanted or name in wanted):
                _run(test, program)


def _run(test, program):
    try:
        test(program)
    except Exception as error:  # All of them are told.
        line = error.__traceback__
        while line.tb_next and line.tb_next.tb_frame.f_code.co_filename == test.__code__.co_filename:
            line = line.tb_next
        print(f"{test.__name__}, line {line.tb_lineno}: {str(error)[:800]}", flush=True)
