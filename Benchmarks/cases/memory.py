"""6. Peak memory of all processes together, for articles of very different lengths."""

import json
import subprocess

from memory_watch import MemoryWatch
from measuring import Failure
from table import Line

LENGTHS = (1_000, 100_000)
MILLION = 1_000_000
# The million takes ten minutes on two cores, and four gigabytes of disk.
SECONDS_FOR_A_MILLION = 1_500
LEAST_SAMPLES = 10
MEGABYTE = 1e6


class Memory:
    name = "memory"
    title = "6. peak memory of render"

    def __init__(self, bench):
        self.bench = bench
        self.lengths = LENGTHS
        self.together, self.largest, self.programs = {}, {}, {}

    def with_million(self):
        self.lengths = (*LENGTHS, MILLION)

    def prepare(self):
        for length in self.lengths:
            self.bench.article(length)

    def round(self):
        # The million is measured once: a repetition would take as long as all else.
        for length in self.lengths:
            if length != MILLION or MILLION not in self.together:
                self.render(length)

    def render(self, length):
        bench, case = self.bench, f"memory {length}"
        output, report = bench.emptied("out"), bench.folder / "report.json"
        command = [bench.narrate, "render", bench.article(length), "--output", str(output), "--json"]
        with open(report, "wb") as sink:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sink, start_new_session=True,
                                       env=bench.meter.environment())
            with MemoryWatch(process.pid) as watch:
                usage = bench.meter.usage_of(case, process)
        bench.checked(case, json.loads(report.read_text()), output, files=1)
        if watch.samples < LEAST_SAMPLES or watch.peak == 0:
            raise Failure(f"{case}: the memory was looked at {watch.samples} times, too few for its peak")
        self.note(length, watch, usage.ru_maxrss * 1024)
        bench.emptied("out")

    def note(self, length, watch, largest):
        """Keeps the most that was ever seen: a peak is missed by chance, never made by it."""
        self.together[length] = max(watch.peak, self.together.get(length, 0))
        self.largest[length] = max(largest, self.largest.get(length, 0))
        programs = self.programs.setdefault(length, {})
        for name, peak in watch.peaks.items():
            programs[name] = max(peak, programs.get(name, 0))

    def lines(self):
        for length in self.lengths:
            yield Line(f"{length:,} words: all processes together, PSS", self.together[length] / MEGABYTE, unit="MB",
                       target="< 200 MB")
            yield Line("… the largest process, RSS, by wait4", self.largest[length] / MEGABYTE, unit="MB")
            for name, peak in sorted(self.programs[length].items()):
                yield Line(f"… {name}, RSS", peak / MEGABYTE, unit="MB")
