"""The lines that a run prints: case, ours, theirs, ratio, target, and whether it is met."""

import dataclasses

UNITS = {
    "s": "{:.3f} s", "ms": "{:.1f} ms", "MB": "{:.1f} MB", "words": "{:,.0f} w/s", "ratio": "{:.3f}", "share": "{:.2%}",
    "count": "{:,.0f}", "minutes": "{:.1f} min", "hours": "{:.2f} h",
}


@dataclasses.dataclass
class Line:
    """One measured figure beside what it is compared with.

    The judged figure is the ratio where there is one, otherwise `ours`. `target` is its bound as text, as in "≤ 1.10"
    or "1 ± 0.05". `cache` says what narrate found in its cache: cold, warm, or empty where it has nothing to do with it.
    """

    case: str
    ours: float | None
    theirs: float | None = None
    unit: str = "s"
    ratio: float | None = None
    ratio_unit: str = "ratio"
    target: str = ""
    cache: str = "cold"

    @property
    def is_met(self):
        """Whether the target is met; None without a target."""
        if not self.target:
            return None
        figure = self.ours if self.ratio is None else self.ratio
        if "±" in self.target:
            middle, width = map(float, self.target.split("±"))
            return abs(figure - middle) <= width
        sign, bound = self.target.split()[:2]
        limit = float(bound) / (100 if self.target.endswith("%") else 1)
        return {"≤": figure <= limit, "<": figure < limit, "≥": figure >= limit, ">": figure > limit}[sign]

    def text(self):
        verdict = {True: "met", False: "MISSED", None: ""}[self.is_met]
        return (f"{self.case:64} {self.cache:5}{_shown(self.ours, self.unit):>13}{_shown(self.theirs, self.unit):>13}"
                f"{_shown(self.ratio, self.ratio_unit):>9} {self.target:>8} {verdict}").rstrip()

    def figures(self):
        """The line as JSON has it."""
        return dataclasses.asdict(self) | {"met": self.is_met}


def _shown(value, unit):
    return "" if value is None else UNITS[unit].format(value)


def show_machine(about):
    for name, value in about.items():
        print(f"{name:10} {value:.1f}" if name == "load" else f"{name:10} {value}")


def show(parts):
    """Prints the lines of every part, and how many targets are met."""
    print(f"\n{'':64} {'cache':5}{'ours':>13}{'theirs':>13}{'ratio':>9} {'target':>8}")
    for part in parts:
        print(f"\n{part['title']} (best of {part['measurements']})")
        for line in part["lines"]:
            print(line.text())
    judged = [line for part in parts for line in part["lines"] if line.target]
    print(f"\n{sum(line.is_met for line in judged)} of {len(judged)} targets met")
