"""How quickly written lines are said: words a second on one core, and what odd lines cost beside plain ones."""

import math
import os
import pathlib
import shutil

from long_article import page
from measuring import Failure

ROUNDS = 3
WORDS = 100_000
LINE_BYTES = 1_000_000

# What the figures must keep to: they move one way only.
LEAST_WORDS_A_SECOND = 200_000
GREATEST_EXPONENT = 1.1
GREATEST_RATIO = 12.0

# Each is repeated to fill one line of a megabyte. What is read with more than a constant for each byte shows here.
ODD = {
    "digits": "7", "one letter": "a", "capitals": "Q", "stops": ".", "quotes": '"', "brackets": "[", "combining marks": "\u0301",
    "a.b.": "a.b.", "a.B": "a.B", "1-1-": "1-", "1,1,": "1,", "1/1/": "1/", "1:1:": "1:", "$1 $1": "$1 ", "(1) (1)": "(1) ",
    "a.1 a.1": "a.1 ", "No. No.": "No. ", "Mr. Mr.": "Mr. ", "XI XI": "XI ", "a1a1": "a1", "a@a@": "a@", "Ab?Cd": "Ab?Cd",
    "Cyrillic words": "я. Я ", "curly quotes": "“a.” ", "emoji": "👍🏽",
}


class VerbalizeBench:
    """The lines, and the best CPU time of `narrate verbalize` for them on one core."""

    def __init__(self, narrate, folder, meter):
        self.narrate = narrate
        self.folder = folder / "lines"
        self.meter = meter
        self.words = {}
        self.core = ["taskset", "--cpu-list", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []

    def prepare(self):
        self.folder.mkdir()
        long = page(WORDS * 10)
        lines = [line for line in long.splitlines() if line]
        self.write("start", ["The quiet harbour was full of small boats."])
        self.write("lines", lines[:len(lines) // 10])
        self.write("ten times the lines", lines)
        text = " ".join(lines).encode()
        for name, size in (("one line", LINE_BYTES), ("five times the line", LINE_BYTES * 5)):
            self.write(name, [text[:size].decode(errors="ignore")])
        for name, piece in ODD.items():
            self.write(name, ["a" + piece * (LINE_BYTES // len(piece.encode()))])

    def write(self, name, lines):
        (self.folder / name.replace("/", "÷")).write_text("\n".join(lines) + "\n")
        self.words[name] = sum(len(line.split()) for line in lines)

    def say(self, name):
        """One measurement; a line must come out for each that goes in, with about as many words."""
        path = self.folder / name.replace("/", "÷")
        text = self.meter.run(f"say {name}", [["cat", str(path)], self.core + [self.narrate, "verbalize"]])
        if text.count("\n") != path.read_text().count("\n"):
            raise Failure(f"'narrate verbalize' printed too few lines of '{name}'")
        if name not in ODD and len(text.split()) < self.words[name] * 0.9:
            raise Failure(f"'narrate verbalize' printed too few words of '{name}'")

    def seconds(self, name):
        """The least CPU time for `name`, start-up taken off."""
        best = self.meter.best
        return max(best[f"say {name}"].each[-1] - best["say start"].each[-1], 1e-6)


def measure(narrate, folder, meter):
    """All figures of saying lines."""
    bench = VerbalizeBench(narrate, pathlib.Path(folder), meter)
    bench.prepare()
    for _ in range(ROUNDS):
        for name in ("start", "lines", "ten times the lines", "one line", "five times the line"):
            bench.say(name)
    for name in ODD:
        bench.say(name)
    return {"lines": [_speed(bench, "lines", "ten times the lines"), _speed(bench, "one line", "five times the line")],
            "odd": {name: bench.seconds(name) / bench.seconds("one line") for name in ODD}}


def _speed(bench, once, more):
    growth = bench.words[more] / bench.words[once]
    return {
        "case": once, "wordsPerSecond": bench.words[more] / bench.seconds(more),
        "exponent": math.log(bench.seconds(more) / bench.seconds(once)) / math.log(growth),
    }


def faults(result):
    """The figures beyond their bounds, in words."""
    for line in result["lines"]:
        if line["wordsPerSecond"] < LEAST_WORDS_A_SECOND:
            yield f"{line['wordsPerSecond']:,.0f} words a second of '{line['case']}' are said, not {LEAST_WORDS_A_SECOND:,}"
        if line["exponent"] > GREATEST_EXPONENT:
            yield f"the time for '{line['case']}' grows with exponent {line['exponent']:.2f}, not {GREATEST_EXPONENT}"
    for name, ratio in result["odd"].items():
        if ratio > GREATEST_RATIO:
            yield f"a line of '{name}' takes {ratio:.1f} times as long as one of news, not {GREATEST_RATIO}"


def show(result):
    print(f"\n{'narrate verbalize, words a second of CPU on one core':58} {'words':>10} {'exponent':>9}")
    for line in result["lines"]:
        print(f"{line['case']:58} {line['wordsPerSecond']:10,.0f} {line['exponent']:9.2f}")
    print(f"\n{'one line of a megabyte, time against one of news':58} {'ratio':>6}")
    for name, ratio in sorted(result["odd"].items(), key=lambda item: -item[1]):
        print(f"{name:58} {ratio:6.2f}")
