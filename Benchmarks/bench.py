#!/usr/bin/env python3
"""Measures the built programs from outside, side by side with espeak-ng and lame: python3 bench.py BIN_FOLDER

Every figure is a ratio of two measurements of one run of this script. README.md beside it says what each line means.
"""

import argparse
import json
import math
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib

sys.dont_write_bytecode = True
from bare.bare import Bare
from long_article import page
import reading
import verbalize
from measuring import Failure, Meter

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent
STORY_VOICE = "en-us-news"
SAME_LAME = ["--cbr", "-b", "64", "-m", "m", "-q", "7"]
# Unasked, lame also analyses the loudness for ReplayGain: a sixth of its time, which the least work must not count.
BARE_LAME = SAME_LAME + ["--noreplaygain"]
HOUR_OF_WORDS = 9500
READING_SECONDS = 300
VERBALIZING_SECONDS = 180
# The parts whose figures have floors, by their names among the results.
STAGES = {"verbalizing": verbalize, "reading": reading}
START_UPS = 15


class Bench:
    """The cases, and the best measurement of each so far."""

    def __init__(self, programs, folder, meter):
        self.narrate = str(programs / "narrate")
        self.folder = folder
        self.meter = meter
        self.seconds = {}
        self.words = {}

    def prepare(self):
        """Writes the texts that the cases read."""
        for name, count in (("long", HOUR_OF_WORDS), ("longer", HOUR_OF_WORDS * 10)):
            text = page(count)
            self.words[name] = len(text.split())
            (self.folder / f"{name}.txt").write_text(text)
        (self.folder / "short.txt").write_text("Hello, quiet harbour.\n")
        command = [self.narrate, "script", self.path("long.txt"), "--format", "text"]
        script = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        spoken = [line.split("] ", 1)[1] for line in script.splitlines() if line.startswith("[")]
        if len(" ".join(spoken).split()) < HOUR_OF_WORDS * 0.9:
            raise Failure("'narrate script' left out words of the long article; run 'narrate read --omissions' on it")
        (self.folder / "spoken.txt").write_text("\n".join(spoken) + "\n")
        self.bare = Bare(self.folder)

    def path(self, name):
        return str(self.folder / name)

    def long_round(self):
        """One measurement of every case that takes seconds."""
        self.render("long", self.path("long.txt"), files=1)
        self.render("long, one worker", self.path("long.txt"), files=1, jobs=1)
        self.render("long as WAV", self.path("long.txt"), files=1, format="wav")
        self.render("harbour-bridge", str(CHECKOUT / "Samples/harbour-bridge/page.txt"), files=6)
        self.plain("plain tools, their defaults", [], [])
        self.plain("plain tools, same settings", self.same_voice(), SAME_LAME)
        self.plain("plain tools, the least work", self.same_voice(), BARE_LAME)
        self.bare.run(self.meter, "bare libraries", [self.path("spoken.txt"), *self.same_voice()[1::2]])
        for command in ("read", "script"):
            for name in ("long", "longer"):
                self.text_stage(command, name)

    def short_round(self):
        """Measurements of every case that takes milliseconds."""
        for _ in range(START_UPS):
            self.meter.run("version", [[self.narrate, "--version"]])
            self.meter.run("espeak-ng --version", [["espeak-ng", "--version"]])
            self.text_stage("read", "short")
            self.text_stage("script", "short")
            self.render("three words", self.path("short.txt"), files=1)
            mp3 = self.path("short.mp3")
            self.meter.run("three words, plain tools", self.pipeline("short.txt", [], [], mp3), expects=[mp3])

    def render(self, case, source, files, jobs=None, format="mp3"):
        output = self.folder / "out"
        shutil.rmtree(output, ignore_errors=True)
        command = [self.narrate, "render", source, "--output", str(output), "--format", format, "--json"]
        command += ["--jobs", str(jobs)] if jobs else []
        report = json.loads(self.meter.run(case, [command]))
        articles = [article for read in report["pages"] for article in read["articles"]]
        made = list(output.glob(f"*.{format}"))
        if len(made) != files or len(articles) != files or any(file.stat().st_size < 4000 for file in made):
            raise Failure(f"{case}: narrate made {len(made)} audio files where {files} were due; see '{source}'")
        self.seconds[case] = sum(article["duration"] for article in articles)

    def plain(self, case, espeak, lame):
        mp3 = self.path("plain.mp3")
        self.meter.run(case, self.pipeline("spoken.txt", espeak, lame, mp3), expects=[mp3])
        if case not in self.seconds:
            wave = self.path("plain.wav")
            subprocess.run(["espeak-ng", *espeak, "-f", self.path("spoken.txt"), "-w", wave], check=True)
            self.seconds[case] = (os.path.getsize(wave) - 44) / 44100

    def pipeline(self, text, espeak, lame, mp3):
        return [["espeak-ng", *espeak, "-f", self.path(text), "--stdout"], ["lame", "--quiet", *lame, "-", mp3]]

    def same_voice(self):
        """The options that make espeak-ng speak as a paragraph of the default voice."""
        voice = tomllib.loads((CHECKOUT / f"Voices/{STORY_VOICE}/voice.toml").read_text())
        prosody = voice["prosody"] | voice.get("roles", {}).get("paragraph", {})
        return ["-v", voice["engine-voice"], "-s", str(prosody["rate"]), "-p", str(prosody["pitch"])]

    def text_stage(self, command, name):
        output = self.meter.run(f"{command} {name}", [[self.narrate, command, self.path(f"{name}.txt")]])
        if len(output.split()) < self.words.get(name, 1) * 0.9:
            raise Failure(f"'narrate {command}' printed too few words of '{name}.txt'")

    def lines(self):
        """What the table shows: case, ours, theirs and the ratio of the two."""
        best = self.meter.best
        ours, alone, wave = best["long"], best["long, one worker"], best["long as WAV"]
        default, same = best["plain tools, their defaults"], best["plain tools, same settings"]
        least = best["plain tools, the least work"]
        share = self.seconds["long"] / self.seconds["plain tools, the least work"]
        yield from _both("an hour, against the tools' defaults", ours, default)
        yield from _both("an hour, against the same settings", ours, same)
        yield from _both("an hour, one worker, against the same settings", alone, same)
        yield _line("an hour, against the least work: CPU", ours.cpu, least.cpu)
        yield _line("… wall against its CPU", ours.wall, least.cpu)
        yield _line("… CPU for the same length of audio", ours.cpu, least.cpu * share)
        bare = best["bare libraries"].cpu * self.seconds["long"] / self.bare.seconds
        yield _line("… CPU against the bare libraries in one process", ours.cpu, bare)
        yield _line("… WAV, CPU against espeak-ng alone", wave.cpu, least.each[0])
        yield _line("all workers against one: wall", ours.wall, alone.wall)
        yield _line("… CPU", ours.cpu, alone.cpu)
        bridge = best["harbour-bridge"]
        scale = self.seconds["harbour-bridge"] / self.seconds["long"]
        yield _line("story and five items, against its share of the hour: CPU", bridge.cpu, ours.cpu * scale)
        yield _line("… wall", bridge.wall, ours.wall * scale)
        yield _line("start-up: --version, wall", best["version"].wall, best["espeak-ng --version"].wall)
        three, plain = best["three words"], best["three words, plain tools"]
        yield _line("start-up: three words to MP3, wall", three.wall, plain.wall)

    def efficiency(self):
        """How much of the workers' time went into the hour: 1 when no worker ever waits."""
        best = self.meter.best
        return best["long, one worker"].wall / (best["long"].wall * os.cpu_count())

    def text_lines(self):
        """What the second table shows: words a second of the text stages, and how their time grows."""
        best = self.meter.best
        for command in ("read", "script"):
            start = best[f"{command} short"].cpu
            once, tenfold = (max(best[f"{command} {name}"].cpu - start, 1e-6) for name in ("long", "longer"))
            yield {
                "case": f"narrate {command}", "wordsPerSecond": self.words["long"] / once,
                "wordsPerSecondTenfold": self.words["longer"] / tenfold,
                "exponent": math.log(tenfold / once) / math.log(self.words["longer"] / self.words["long"]),
                "shareOfRendering": once / best["long"].cpu,
            }


def _line(case, ours, theirs):
    return {"case": case, "ours": ours, "theirs": theirs, "ratio": ours / theirs}


def _both(case, ours, theirs):
    yield _line(f"{case}: wall", ours.wall, theirs.wall)
    yield _line("… CPU", ours.cpu, theirs.cpu)


def machine(programs):
    """What the figures depend on."""
    return {
        "cores": os.cpu_count(), "processor": _processor(), "kernel": platform.release(),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", "unknown"),
        "load": os.getloadavg()[0], "narrate": _first_line(str(programs / "narrate"), "--version"),
        "espeak-ng": _first_line("espeak-ng", "--version"), "lame": _first_line("lame", "--version"),
        "swift": _first_line("swift", "--version"),
    }


def _processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def _first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)
    except OSError:
        return "not here"
    return (done.stdout.strip().splitlines() or ["unknown"])[0].split("  Data at")[0]


def show(result):
    for name, value in result["machine"].items():
        print(f"{name:10} {value:.1f}" if name == "load" else f"{name:10} {value}")
    if "rounds" in result:
        _show_rendering(result)
    for part in STAGES:
        if part in result:
            STAGES[part].show(result[part])


def _show_rendering(result):
    print(f"rounds     {result['rounds']}, best of each")
    for case, seconds in result["secondsOfAudio"].items():
        if seconds > 60:
            print(f"audio      {seconds / 60:5.1f} min  {case}")
    print()
    print(f"{'seconds':58} {'ours':>8} {'theirs':>8} {'ratio':>6}")
    for line in result["comparisons"]:
        print(f"{line['case']:58} {line['ours']:8.3f} {line['theirs']:8.3f} {line['ratio']:6.2f}")
    bare = result["bare"]
    print(f"\nbare libraries, {bare['seconds'] / 60:.1f} min: synthesis {bare['synthesis']:.2f} s, encoding {bare['encoding']:.2f} s")
    print(f"\nparallel efficiency of {result['machine']['cores']} workers: {result['parallelEfficiency']:.2f}")
    print(f"\n{'words a second of CPU':36} {'an hour':>10} {'ten hours':>10} {'exponent':>9} {'of rendering':>13}")
    for line in result["text"]:
        print(f"{line['case']:36} {line['wordsPerSecond']:10,.0f} {line['wordsPerSecondTenfold']:10,.0f} "
              f"{line['exponent']:9.2f} {line['shareOfRendering']:13.1%}")


def measured(arguments, about, begin, folder):
    """The figures of rendering, and of the text stages on long articles."""
    bench = Bench(arguments.programs, pathlib.Path(folder), Meter(folder, begin + arguments.seconds + 25))
    bench.prepare()
    bench.short_round()
    rounds, longest = 0, 0.0
    while rounds == 0 or rounds < arguments.rounds and time.monotonic() - begin + longest < arguments.seconds:
        start = time.monotonic()
        bench.long_round()
        longest = max(longest, time.monotonic() - start)
        rounds += 1
    return {
        "machine": about, "rounds": rounds, "secondsOfAudio": bench.seconds, "comparisons": list(bench.lines()),
        "bare": {"synthesis": bench.bare.synthesis, "encoding": bench.bare.encoding, "seconds": bench.bare.seconds},
        "parallelEfficiency": bench.efficiency(), "text": list(bench.text_lines()),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", type=pathlib.Path, help="the folder with narrate and narrate-worker")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument("--rounds", type=int, default=5, help="how often to measure, if the time allows")
    parser.add_argument("--seconds", type=float, default=210, help="start no round that would end later (default 210)")
    parser.add_argument("--environment", type=pathlib.Path, default=CHECKOUT / ".build/trafilatura", metavar="DIR",
                        help="the virtual environment for trafilatura, made when it is missing")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--reading", action="store_true", help="measure only how pages of HTML are read")
    only.add_argument("--verbalizing", action="store_true", help="measure only how lines of text are said")
    arguments = parser.parse_args()
    begin = time.monotonic()
    about = machine(arguments.programs)
    with tempfile.TemporaryDirectory(prefix="narrate-bench-") as folder:
        is_part = arguments.reading or arguments.verbalizing
        result = {"machine": about} if is_part else measured(arguments, about, begin, folder)
        narrate, folder = str((arguments.programs / "narrate").resolve()), pathlib.Path(folder)
        if arguments.verbalizing or not is_part:
            meter = Meter(folder, time.monotonic() + VERBALIZING_SECONDS)
            result["verbalizing"] = verbalize.measure(narrate, folder, meter)
        if arguments.reading or not is_part:
            meter = Meter(folder, time.monotonic() + READING_SECONDS)
            result["reading"] = reading.measure(narrate, arguments.environment, CHECKOUT, folder, meter)
    show(result)
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n")
    if below := [fault for part in STAGES if part in result for fault in STAGES[part].faults(result[part])]:
        raise Failure("; ".join(below))


if __name__ == "__main__":
    try:
        main()
    except (Failure, OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"bench: {error}")
