"""2. What a user would pick instead: espeak-ng piped into lame, at the tools' defaults and at our settings."""

from table import Line
from workbench import HOUR

DEFAULTS, SAME = "plain tools, defaults", "plain tools, same settings"
SAME_LAME = ["--cbr", "-b", "64", "-m", "m", "-q", "7"]


class PlainTools:
    name = "plain_tools"
    title = "2. the same hour, against espeak-ng | lame"

    def __init__(self, bench):
        self.bench = bench

    def prepare(self):
        self.bench.spoken()

    def round(self):
        self.plain(DEFAULTS, [], [])
        self.bench.render_hour()
        self.plain(SAME, self.bench.same_voice(), SAME_LAME)

    def plain(self, case, espeak, lame):
        mp3 = str(self.bench.folder / "plain.mp3")
        speak = ["espeak-ng", *espeak, "-f", self.bench.spoken(), "--stdout"]
        self.bench.meter.run(case, [speak, ["lame", "--quiet", *lame, "-", mp3]], expects=[mp3])

    def lines(self):
        ours = self.bench.best[HOUR]
        for case, title, target in ((DEFAULTS, "the tools' defaults", "≥ 2.3"), (SAME, "the same settings", "≥ 1.3")):
            theirs = self.bench.best[case]
            yield Line(f"wall, {title}: theirs / ours", ours.wall, theirs.wall, ratio=theirs.wall / ours.wall, target=target)
            yield Line(f"… CPU, {title}: theirs / ours", ours.cpu, theirs.cpu, ratio=theirs.cpu / ours.cpu)
