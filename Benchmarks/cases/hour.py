"""1. An article of an hour, cold, against bare synthesis and bare encoding."""

import os
import subprocess

from bare.bare import Bare
from table import Line
from workbench import HOUR, HOUR_OF_WORDS

# Unasked, lame also analyses the loudness for ReplayGain: a sixth of its time, which the least work must not count.
BARE_LAME = ["--quiet", "--cbr", "-b", "64", "-m", "m", "-q", "7", "--noreplaygain"]
ALONE, SYNTHESIS, ENCODING, LIBRARIES = "one worker", "bare synthesis", "bare encoding", "bare libraries"


class Hour:
    name = "hour"
    title = "1. an article of an hour, to MP3 with its documents and a drawn cover"

    def __init__(self, bench):
        self.bench = bench
        self.bare = Bare(bench.folder)

    def prepare(self):
        """The WAV that narrate makes of the article, for lame, and how long espeak-ng speaks."""
        bench = self.bench
        output = bench.emptied("wave")
        bench.render("an hour as WAV", bench.article(HOUR_OF_WORDS), format="wav", output=output)
        self.wave = str(next(output.glob("*.wav")))
        spoken = bench.folder / "spoken.wav"
        subprocess.run(["espeak-ng", *bench.same_voice(), "-f", bench.spoken(), "-w", str(spoken)], check=True)
        bench.seconds[SYNTHESIS] = (os.path.getsize(spoken) - 44) / 44100
        spoken.unlink()

    def round(self):
        bench, mp3 = self.bench, str(self.bench.folder / "bare.mp3")
        bench.render_hour()
        bench.meter.output_of(SYNTHESIS, [self.synthesis()])
        bench.meter.run(ENCODING, [["lame", *BARE_LAME, self.wave, mp3]], expects=[mp3])
        self.bare.run(bench.meter, LIBRARIES, [bench.spoken(), *bench.same_voice()[1::2]])
        bench.render(ALONE, bench.article(HOUR_OF_WORDS), ["--jobs", "1"])

    def synthesis(self):
        """Speaks, and throws the audio away; the shell only opens the null device and becomes espeak-ng."""
        command = ["espeak-ng", *self.bench.same_voice(), "-f", self.bench.spoken(), "--stdout"]
        return ["/bin/sh", "-c", 'exec "$@" > /dev/null', "sh", *command]

    def lines(self):
        best, seconds = self.bench.best, self.bench.seconds
        ours, alone = best[HOUR], best[ALONE]
        # As many seconds as ours, whose pauses are longer.
        synthesis = best[SYNTHESIS].cpu * seconds[HOUR] / seconds[SYNTHESIS]
        least = synthesis + best[ENCODING].cpu
        yield Line("CPU, against bare espeak-ng and bare lame", ours.cpu, least, ratio=ours.cpu / least, target="≤ 1.10")
        yield Line("wall, against the CPU of both", ours.wall, least, ratio=ours.wall / least, target="≤ 0.58")
        yield Line("… bare espeak-ng, scaled to as much audio as ours", None, synthesis, cache="")
        yield Line("… bare lame, of our own WAV", None, best[ENCODING].cpu, cache="")
        yield Line("… one worker: CPU", alone.cpu, least, ratio=alone.cpu / least)
        yield Line("… one worker: wall", alone.wall, least, ratio=alone.wall / least)
        bare = (self.bare.synthesis + self.bare.encoding) * seconds[HOUR] / self.bare.seconds
        yield Line("… CPU, against the bare libraries in one process", ours.cpu, bare, ratio=ours.cpu / bare)
        cores = os.cpu_count()
        yield Line(f"parallel efficiency of {cores} workers", alone.wall, ours.wall * cores,
                   ratio=alone.wall / (ours.wall * cores))
        yield Line("minutes of audio, and of what espeak-ng says by itself", seconds[HOUR] / 60, seconds[SYNTHESIS] / 60,
                   unit="minutes", cache="")
