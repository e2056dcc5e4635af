"""3. A hundred pages of news: how well all cores are used, and what an article costs beside its speech."""

import os
import shutil

from news_pages import write_pages
from table import Line
from workbench import HOUR, START

PAGES = 100
WORDS = 600
# One worker speaks only these, and its time is scaled: it has nobody to wait for, so its time grows with the audio.
PART = 25
STARTS = 5
DRAWN, FIXED, KEPT, KEPT_FIXED = "hundred, drawn covers", "hundred, one cover", "hundred, kept", "hundred, kept, one cover"
ALONE = {DRAWN: "part, one worker, drawn covers", FIXED: "part, one worker, one cover"}


class Hundred:
    name = "hundred"
    title = f"3. {PAGES} pages, each a story of {WORDS} words and two items"

    def __init__(self, bench):
        self.bench = bench

    def prepare(self):
        self.pages, self.part = self.bench.emptied("pages"), self.bench.emptied("part")
        self.articles = write_pages(self.pages, PAGES, WORDS)
        self.articles_of_part = write_pages(self.part, PART, WORDS)

    def round(self):
        bench, pages, count = self.bench, str(self.pages), self.articles
        # What the speech in the pages costs by itself is told from the hour.
        bench.render_hour()
        for _ in range(STARTS):
            bench.render_start()
        cover = ["--cover", bench.cover]
        bench.render(FIXED, pages, cover, files=count)
        kept = bench.emptied("kept-hundred")
        bench.render(DRAWN, pages, files=count, cache=kept)
        bench.render(KEPT, pages, files=count, cache=kept)
        bench.render(KEPT_FIXED, pages, cover, files=count, cache=kept)
        shutil.rmtree(kept)
        bench.render(ALONE[FIXED], str(self.part), ["--jobs", "1", *cover], files=self.articles_of_part)
        bench.render(ALONE[DRAWN], str(self.part), ["--jobs", "1"], files=self.articles_of_part)

    def lines(self):
        cores = os.cpu_count()
        best, seconds = self.bench.best, self.bench.seconds
        for case, title in ((FIXED, "one cover for all"), (DRAWN, "drawn covers")):
            ours = best[case]
            start, alone = best[START].cpu, best[ALONE[case]].wall * seconds[case] / seconds[ALONE[case]]
            speech = start + (best[HOUR].cpu - start) * seconds[case] / seconds[HOUR]
            yield Line(f"{title}: CPU, against as much audio of the hour", ours.cpu, speech, ratio=ours.cpu / speech)
            overhead = (ours.cpu - speech) / self.articles * 1000
            yield Line(f"… CPU beyond it, for each of {self.articles} articles", overhead, unit="ms", target="< 3 ms")
            yield Line(f"… parallel efficiency: {cores} × wall, against one worker's wall", ours.wall * cores, alone,
                       ratio=alone / (ours.wall * cores), target="> 0.9")
        for case, title in ((KEPT_FIXED, "one cover for all"), (KEPT, "drawn covers")):
            yield Line(f"{title}, every clip kept: CPU of an article", best[case].cpu / self.articles * 1000, unit="ms",
                       cache="warm")
        yield Line("hours of audio", seconds[DRAWN] / 3600, unit="hours", cache="")
