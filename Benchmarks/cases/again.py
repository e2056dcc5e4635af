"""4. The same article again: after one changed word, and after no change."""

import pathlib
import re

from measuring import Failure
from table import Line
from workbench import HOUR, HOUR_OF_WORDS

CHANGED, UNCHANGED = "one word changed, --force", "nothing changed, isUnchanged"
REPETITIONS = 4
WORD = re.compile(r"\b(delayed|inspected|defended|redesigned|approved)\b")


class Again:
    name = "again"
    title = "4. the same hour again, with its files and its clips there"

    def __init__(self, bench):
        self.bench = bench
        self.changes = 0
        self.passages = {}

    def prepare(self):
        """The article's files and clips, from a cold run into a cache that is kept."""
        bench = self.bench
        self.original = pathlib.Path(bench.article(HOUR_OF_WORDS)).read_text()
        self.places = [match.span() for match in WORD.finditer(self.original)]
        self.page = bench.folder / "again.txt"
        self.page.write_text(self.original)
        self.output, self.cache = bench.emptied("again"), bench.emptied("kept-again")
        bench.render(HOUR, str(self.page), output=self.output, cache=self.cache)

    def round(self):
        for _ in range(REPETITIONS):
            self.change()
            self.render(CHANGED, ["--force"])
            self.render(UNCHANGED, [])

    def change(self):
        """Writes the page with one word that differs from the original, another one each time."""
        self.changes += 1
        start, end = self.places[self.changes * 37 % len(self.places)]
        self.page.write_text(self.original[:start] + "hindered" + self.original[end:])

    def render(self, case, options):
        article, = self.bench.render(case, str(self.page), options, output=self.output, cache=self.cache)
        if article["isUnchanged"] != (case == UNCHANGED):
            raise Failure(f"{case}: narrate says 'isUnchanged: {article['isUnchanged']}'; see its '--json'")
        if case == CHANGED and article["passages"]["spoken"] == 0:
            raise Failure(f"{case}: narrate spoke nothing, although the word stands nowhere in the original")
        self.passages[case] = article["passages"]

    def lines(self):
        best = self.bench.best
        for case, target in ((CHANGED, "< 3 %"), (UNCHANGED, "< 1 %")):
            share = best[case].wall / best[HOUR].wall
            yield Line(f"{case}: wall, against cold", best[case].wall, best[HOUR].wall, ratio=share, ratio_unit="share",
                       target=target, cache="warm")
            share = best[case].cpu / best[HOUR].cpu
            yield Line("… CPU", best[case].cpu, best[HOUR].cpu, ratio=share, ratio_unit="share", cache="warm")
            passages = self.passages[case]
            for kind in ("spoken", "reused"):
                yield Line(f"… passages {kind}", passages[kind], unit="count", cache="warm")
