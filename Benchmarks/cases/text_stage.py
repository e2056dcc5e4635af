"""5. The text stages alone: words a second of CPU, and how the time grows with the length."""

import math
import pathlib

from measuring import Failure
from table import Line

LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
# A thousand words take a few milliseconds, as little as start-up differs from one run to the next: they are shown only.
FITTED = LENGTHS[1:]
REPETITIONS = {0: 5, 1_000: 5, 10_000: 5, 100_000: 2}
STAGES = ("reading", "verbalizing", "script")


class TextStage:
    name = "text_stage"
    title = "5. text stages alone, words a second of CPU, start-up taken off"

    def __init__(self, bench):
        self.bench = bench
        self.words = {}

    def prepare(self):
        for length in LENGTHS:
            self.words[length] = _words(pathlib.Path(self.bench.article(length)))

    def round(self):
        for length in (0, *LENGTHS):
            source = self.bench.article(length) if length else self.bench.start
            for _ in range(REPETITIONS.get(length, 1)):
                self.run("read", length, [[self.bench.narrate, "read", source]])
                self.run("script", length, [[self.bench.narrate, "script", source]])
                self.run("verbalize", length, [["cat", source], [self.bench.narrate, "verbalize"]])

    def run(self, command, length, pipeline):
        output = self.bench.meter.output_of(f"{command} {length}", pipeline)
        if _words(output) < 0.9 * self.words.get(length, 1):
            raise Failure(f"'narrate {command}' printed too few words of an article of {length}")

    def seconds(self, stage, length):
        """The CPU time of a stage, without start-up; what makes the script is what it takes beyond reading."""
        if stage == "script":
            return max(self.beyond_start("script", length) - self.beyond_start("read", length), 1e-6)
        return self.beyond_start({"reading": "read", "verbalizing": "verbalize"}[stage], length)

    def beyond_start(self, command, length):
        best = self.bench.best
        return max(best[f"{command} {length}"].each[-1] - best[f"{command} 0"].each[-1], 1e-6)

    def lines(self):
        for stage in STAGES:
            for length in LENGTHS:
                yield Line(f"{stage}, {length:,} words", self.words[length] / self.seconds(stage, length), unit="words",
                           cache="")
            exponent = _slope([(self.words[length], self.seconds(stage, length)) for length in FITTED])
            yield Line(f"… exponent of {stage}, over {FITTED[0]:,} to {FITTED[-1]:,} words", None, ratio=exponent,
                       target="1 ± 0.05", cache="")


def _words(path):
    with open(path, encoding="utf-8") as lines:
        return sum(len(line.split()) for line in lines)


def _slope(points):
    """The slope of the line through the points' logarithms, by least squares."""
    pairs = [(math.log(words), math.log(seconds)) for words, seconds in points]
    x, y = (sum(values) / len(pairs) for values in zip(*pairs))
    return sum((a - x) * (b - y) for a, b in pairs) / sum((a - x) ** 2 for a, _ in pairs)
