"""How quickly and how well pages of HTML are read, side by side with trafilatura, which reads them in one process."""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import venv

from measuring import Failure

TRAFILATURA = "2.3.1"
# It parses with lxml, and pip before 23.3 does not find the extra of lxml that it needs.
REQUIREMENTS = [f"trafilatura=={TRAFILATURA}", "lxml[html-clean]==6.1.3"]
ROUNDS = 3
LEAST_WORDS = 100

# What the figures must not fall below; they move up only. Of title, byline and date it is the part that is exact.
FLOORS = {
    "HTML": {"F1": 0.961, "shingle-F1": 0.955, "title": 0.877, "byline": 0.838, "date": 0.924},
    "saved text": {"F1": 0.930, "shingle-F1": 0.925, "title": 0.797, "byline": 0.483, "date": 0.684},
}
LEAST_RATIO = 2.0
START_PAGE = "<!DOCTYPE html><h1>Harbour</h1><p>The quiet harbour was full of small boats all the summer.</p>"
PAGES = "data/extraction/wcxb/dev/html"
SCORER = "data/extraction/score.py"
LOOP = pathlib.Path(__file__).resolve().parent / "trafilatura_loop.py"


def shared_folder(checkout):
    """The folder of test data beside the checkout; None where there is none."""
    named = os.environ.get("NARRATE_SHARED")
    folder = pathlib.Path(named) if named else checkout.parent / "shared"
    return folder if (folder / PAGES).is_dir() else None


def python_with_trafilatura(folder):
    """The Python of a virtual environment in `folder` that has trafilatura, made when it is missing; None when it cannot
    be made, as without a network."""
    python = folder / "bin" / "python"
    wanted = f"import trafilatura; assert trafilatura.__version__ == '{TRAFILATURA}'"
    if python.exists() and subprocess.run([python, "-c", wanted], capture_output=True).returncode == 0:
        return str(python)
    try:
        venv.create(folder, with_pip=True, clear=True)
        install = [python, "-m", "pip", "install", "--quiet", *REQUIREMENTS]
        subprocess.run(install, check=True, capture_output=True, timeout=180)
        subprocess.run([python, "-c", wanted], check=True, capture_output=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return str(python)


class ReadingBench:
    """The pages, unpacked, and the best CPU time of each program for all of them on one core."""

    def __init__(self, narrate, python, shared, folder, meter):
        self.narrate = narrate
        self.python = python
        self.shared = shared
        self.folder = folder / "pages"
        self.start = folder / "page"
        self.meter = meter
        self.count = 0
        self.loops = {}
        self.core = ["taskset", "--cpu-list", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []

    def prepare(self):
        for folder in (self.folder, self.start):
            folder.mkdir()
        (self.start / "page.html").write_text(START_PAGE)
        for packed in sorted((self.shared / PAGES).glob("*.html.gz")):
            with gzip.open(packed) as page:
                (self.folder / packed.stem).write_bytes(page.read())
            self.count += 1

    def round(self):
        """One measurement of every program, in turn."""
        self.read("pages, start", self.start)
        self.read("pages", self.folder)
        self.loop("trafilatura")
        self.loop("trafilatura, fast", "--fast")

    def read(self, case, folder):
        """`narrate read` of a folder of pages; a page that is refused is told of and makes its status 1."""
        command = self.core + [self.narrate, "read", str(folder), "--format", "body"]
        text = self.meter.run(case, [command], statuses=(0, 1))
        if len(text.split()) < LEAST_WORDS * (self.count if folder == self.folder else 0):
            raise Failure("'narrate read' printed too few words of the benchmark's pages")

    def loop(self, case, *options):
        command = self.core + [self.python, str(LOOP), str(self.folder), *options]
        seconds = float(self.meter.run(case, [command]).split()[-1])
        self.loops[case] = min(seconds, self.loops.get(case, seconds))

    def lines(self):
        """Pages a second of CPU, and how many times theirs ours are."""
        ours = self.count / (self.meter.best["pages"].cpu - self.meter.best["pages, start"].cpu)
        yield {"case": "narrate read", "pagesPerSecond": ours, "ratio": 1.0}
        for case, seconds in self.loops.items():
            theirs = self.count / seconds
            yield {"case": case, "pagesPerSecond": theirs, "ratio": ours / theirs}


def quality(narrate, shared):
    """The figures of the benchmark's own scorer for pages and for pages saved as text; empty without the scorer."""
    scorer = shared / SCORER
    if not scorer.exists():
        return {}
    command = [sys.executable, "-B", str(scorer), "--bench", "wcxb", "--cmd", f"'{narrate}' read {{in}} --format json",
               "--json", "--bootstrap", "100"]
    saved = ["--saved-text", str(shared / "data/extraction/wcxb/dev/saved-text")]
    return {"HTML": _figures(command), "saved text": _figures(command + saved)}


def _figures(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failure(f"the scorer ended with status {done.returncode}: {done.stderr.strip()[-200:]}")
    wanted = re.compile(r"^  (F1|shingle-F1|failures|title|byline|date) +(.*)$", re.MULTILINE)
    return {name: figure for name, figure in wanted.findall(done.stdout)}


def faults(result):
    """The figures below their floors, in words; speed counts against trafilatura as it is by default."""
    for kind, values in result["quality"].items():
        for name, floor in FLOORS[kind].items():
            figure = float(re.search(r"\d\.\d+", values[name])[0])
            if figure < floor:
                yield f"{name} of {kind} is {figure}, and must be {floor} at the least"
    for line in result["pages"]:
        if line["case"] == "trafilatura" and line["ratio"] < LEAST_RATIO:
            yield f"{line['ratio']:.2f} times as many pages a second as trafilatura are read, and must be {LEAST_RATIO}"


def show(result):
    if result["pages"]:
        print(f"\n{'pages of HTML a second of CPU, on one core':58} {'pages':>8} {'ours':>8}")
    for line in result["pages"]:
        print(f"{line['case']:58} {line['pagesPerSecond']:8.1f} {line['ratio']:7.2f}x")
    for kind, values in result["quality"].items():
        print(f"\nquality of reading, {kind}")
        for name, figure in values.items():
            print(f"{name:12} {figure}")


def measure(narrate, environment, checkout, folder, meter):
    """All figures of reading pages of HTML; what cannot be measured here is said to be skipped."""
    shared = shared_folder(checkout)
    if shared is None:
        print(f"skipped: the extraction benchmark '{PAGES}' is not in the folder 'shared' beside the checkout")
        return {"rounds": 0, "pages": [], "quality": {}}
    return {"rounds": ROUNDS, "pages": _speed(narrate, environment, shared, folder, meter),
            "quality": quality(narrate, shared)}


def _speed(narrate, environment, shared, folder, meter):
    python = python_with_trafilatura(environment)
    if python is None:
        print(f"skipped: trafilatura {TRAFILATURA} cannot be installed into '{environment}' without a network")
        return []
    bench = ReadingBench(narrate, python, shared, folder, meter)
    bench.prepare()
    for _ in range(ROUNDS):
        bench.round()
    return list(bench.lines())
