#!/usr/bin/env python3
"""How long a daily feed takes when it has many episodes.

usage: python3 Benchmarks/feed.py BIN [--episodes 5000]

BIN is the folder with the release programs. Makes a feed of so many short pages in a temporary folder, with an empty cache of clips,
then measures with all episodes made: a run without news, a run with one new page, a run that writes every document anew (the show's description has changed),
and the check of the folder. The seconds are those of the clock and of all processes' CPU; the memory is the most of all processes
together (PSS).
"""

import argparse
import os
import resource
import subprocess
import tempfile
import time

from memory_watch import MemoryWatch


def page(number):
    return (f"# Boat number {number} came in\n\n"
            f"Boat number {number} came in with the tide. It stays until noon.\n")


def changed(text, old, new):
    """The text with `old` replaced; ends when the template of a new feed no longer has it."""
    if old not in text:
        raise SystemExit(f"'{old}' is not in the configuration that 'narrate feed init' writes")
    return text.replace(old, new)


def run(arguments, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen(arguments, cwd=folder, stdout=subprocess.PIPE, text=True,
                               env=os.environ | {"NARRATE_CACHE": os.path.join(folder, "cache")},
                               start_new_session=True)
    with MemoryWatch(process.pid) as watch:
        output, _ = process.communicate()
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if process.returncode not in (0, 1):
        raise SystemExit(f"{arguments} ended with {process.returncode}")
    return seconds, cpu, watch.peak / 1e6, output


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bin")
    parser.add_argument("--episodes", type=int, default=5000)
    options = parser.parse_args()
    narrate = os.path.join(os.path.abspath(options.bin), "narrate")
    with tempfile.TemporaryDirectory() as folder:
        run([narrate, "feed", "init", ".", "--title", "Boats"], folder)
        toml = os.path.join(folder, "narrate.toml")
        text = open(toml).read()
        text = changed(text, "daily = true ", "daily = false")
        text = changed(text, '# formats = ["mp3", "opus"]', 'formats = ["mp3"]')
        open(toml, "w").write(text)
        for number in range(options.episodes):
            with open(f"{folder}/articles/boat-{number}.md", "w") as file:
                file.write(page(number))

        def report(name, command, shows=False):
            seconds, cpu, memory, output = run([narrate, "feed"] + command, folder)
            print(f"{name:44} {seconds:7.2f} s  {cpu:7.2f} s CPU  {memory:6.0f} MB", flush=True)
            if shows:
                print(output.strip().splitlines()[-1])

        report(f"{options.episodes} new pages", ["--quiet"])
        report("nothing new", [], shows=True)
        with open(f"{folder}/articles/one-more.md", "w") as file:
            file.write(page("one more"))
        report("one new page", [], shows=True)
        open(toml, "w").write(changed(text, "Articles, read aloud", "Boats, read aloud"))
        report("every document written anew", [])
        report("nothing new again", [])
        report("feed check --quick", ["check", "public", "--quick"])


main()
