"""7. How soon something happens: the version, three words, and the first audio of a stream."""

import subprocess
import time

from measuring import Failure
from table import Line
from workbench import START

STARTS = 15
STREAMED_WORDS = 600
WAVE_HEADER = 44
VERSION, ESPEAK, PLAIN, FIRST = "version", "espeak-ng --version", "three words, plain tools", "first audio"
FIXED = "three words, one cover"
NEW_DRAWN, NEW_FIXED, AGAIN = "other words, drawn cover", "other words, one cover", "same words"
NAMES = ["Ada", "Owen", "Ruth", "Ilse", "Piers", "Oona", "Elaine", "Tomas"]


class StartUp:
    name = "start_up"
    title = "7. start-up, wall"

    def __init__(self, bench):
        self.bench = bench

    def prepare(self):
        self.kept = self.bench.emptied("kept-start")
        self.starts = 0
        self.bench.render(AGAIN, self.bench.start, cache=self.kept)

    def round(self):
        bench, mp3 = self.bench, str(self.bench.folder / "plain.mp3")
        for _ in range(STARTS):
            bench.meter.run(VERSION, [[bench.narrate, "--version"]])
            bench.meter.run(ESPEAK, [["espeak-ng", "--version"]])
            bench.render_start()
            bench.render(FIXED, bench.start, ["--cover", bench.cover])
            bench.render(NEW_DRAWN, self.new_words(), cache=self.kept)
            bench.render(NEW_FIXED, self.new_words(), ["--cover", bench.cover], cache=self.kept)
            bench.render(AGAIN, bench.start, cache=self.kept)
            speak = ["espeak-ng", "-f", bench.start, "--stdout"]
            bench.meter.run(PLAIN, [speak, ["lame", "--quiet", "-", mp3]], expects=[mp3])
            self.first_audio()

    def new_words(self):
        """Three words that were never said."""
        self.starts += 1
        first, second = NAMES[self.starts % len(NAMES)], NAMES[self.starts // len(NAMES) % len(NAMES)]
        page = self.bench.folder / "new.txt"
        page.write_text(f"{first} Marsh, {second}{'s' * (self.starts // len(NAMES) ** 2)}.\n")
        return str(page)

    def first_audio(self):
        """Reads a stream of WAV until there is audio behind its header, and then the rest of it."""
        bench = self.bench
        command = [bench.narrate, "render", bench.article(STREAMED_WORDS), "--format", "wav", "--output", "-"]
        environment = bench.meter.environment()
        begin = time.perf_counter()
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env=environment, bufsize=0) as process:
            count = 0
            while count <= WAVE_HEADER and (bytes := process.stdout.read(65536)):
                count += len(bytes)
            wall = time.perf_counter() - begin
            while bytes := process.stdout.read(1 << 20):
                count += len(bytes)
            usage = bench.meter.usage_of(FIRST, process)
        if count < STREAMED_WORDS * 10_000:
            raise Failure(f"{FIRST}: narrate wrote only {count} bytes of audio")
        bench.meter.keep(FIRST, wall, [usage.ru_utime + usage.ru_stime])

    def lines(self):
        best = self.bench.best
        yield _line("narrate --version, against espeak-ng --version", best[VERSION], best[ESPEAK], "< 15 ms", cache="")
        yield _line("render three words, drawn cover, against espeak-ng | lame", best[START], best[PLAIN], "< 60 ms")
        yield _cpu(best[START], best[PLAIN])
        yield _line("render three words, --cover FILE", best[FIXED], None, "< 60 ms")
        yield _cpu(best[FIXED])
        for case, title in ((NEW_DRAWN, "new words, drawn cover"), (NEW_FIXED, "new words, --cover FILE"), (AGAIN, "same words")):
            yield _line(f"render three words, cache of other runs: {title}", best[case], None, "", cache="warm")
            yield _cpu(best[case], cache="warm")
        yield _line(f"--format wav --output -: first audio of {STREAMED_WORDS} words", best[FIRST], None, "≤ 100 ms")


def _cpu(ours, theirs=None, cache="cold"):
    return Line("… CPU", ours.cpu * 1000, theirs and theirs.cpu * 1000, unit="ms", cache=cache)


def _line(case, ours, theirs, target, cache="cold"):
    return Line(case, ours.wall * 1000, theirs and theirs.wall * 1000, unit="ms", target=target, cache=cache)
