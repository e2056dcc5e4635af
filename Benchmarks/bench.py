#!/usr/bin/env python3
"""Measures the built programs from outside, side by side with espeak-ng and lame: python3 bench.py BIN_FOLDER

README.md beside it says what each line means.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from cases import CASES
from cases.memory import SECONDS_FOR_A_MILLION, Memory
from machine import machine
from measuring import Failure, Meter
from table import Line, show, show_machine
from workbench import CHECKOUT, Workbench
import reading
import verbalize

# What a program may take beyond the time for rounds, so that one that hangs is ended.
GRACE = 1_800
# The parts whose figures have floors, by their options.
STAGES = {"verbalizing": verbalize, "reading": reading}


def measured(arguments, begin, folder):
    """The lines of the cases that were chosen: one round of each, then more rounds in turn while there is time."""
    bench = Workbench(arguments.programs.resolve(), folder, Meter(folder, begin + arguments.seconds + GRACE))
    cases = [case(bench) for case in CASES if arguments.only in (None, case.name)]
    for case in cases:
        if isinstance(case, Memory) and (arguments.memory_million or arguments.seconds >= SECONDS_FOR_A_MILLION):
            case.with_million()
        case.prepare()
    counts, longest = {case: 0 for case in cases}, {case: 0.0 for case in cases}
    for number in range(arguments.rounds):
        for case in cases:
            start = time.monotonic()
            if number == 0 or start - begin + longest[case] < arguments.seconds:
                case.round()
                counts[case] += 1
                longest[case] = max(longest[case], time.monotonic() - start)
    return [_part(case, counts[case], longest[case]) for case in cases]


def _part(case, rounds, longest):
    measurements = "one round" if rounds == 1 else f"{rounds} rounds"
    return {"part": case.name, "title": case.title, "measurements": measurements, "longestRound": longest,
            "lines": list(case.lines())}


def stage(arguments, folder):
    """The figures of saying lines or of reading pages, which have floors."""
    narrate, meter = str((arguments.programs / "narrate").resolve()), Meter(folder, time.monotonic() + GRACE)
    if arguments.verbalizing:
        return {"verbalizing": verbalize.measure(narrate, folder, meter)}
    return {"reading": reading.measure(narrate, arguments.environment, CHECKOUT, folder, meter)}


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", type=pathlib.Path, help="the folder with narrate, narrate-worker and narrate-cover")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument("--rounds", type=int, default=5, help="how often to measure, if the time allows (default 5)")
    parser.add_argument("--seconds", type=float, default=360,
                        help="behind the first round start nothing that would end later (default 360)")
    parser.add_argument("--memory-million", action="store_true", help="also render a million words: ten minutes more")
    parser.add_argument("--environment", type=pathlib.Path, default=CHECKOUT / ".build/trafilatura", metavar="DIR",
                        help="the virtual environment for trafilatura, made when it is missing")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--only", choices=[case.name for case in CASES], help="measure only this case")
    only.add_argument("--reading", action="store_true", help="measure only how pages of HTML are read")
    only.add_argument("--verbalizing", action="store_true", help="measure only how lines of text are said")
    return parser.parse_args()


def main():
    begin, arguments = time.monotonic(), options()
    result = {"machine": machine(arguments.programs)}
    with tempfile.TemporaryDirectory(prefix="narrate-bench-") as folder:
        if arguments.reading or arguments.verbalizing:
            result |= stage(arguments, pathlib.Path(folder))
        else:
            result["parts"] = measured(arguments, begin, pathlib.Path(folder))
    result["seconds"] = time.monotonic() - begin
    report(result, arguments.json)


def report(result, file):
    """Prints what was measured; it fails when a figure that has a floor is below it."""
    show_machine(result["machine"])
    if "parts" in result:
        show(result["parts"])
    for part in STAGES.keys() & result.keys():
        STAGES[part].show(result[part])
    print(f"\nmeasured in {result['seconds'] / 60:.1f} minutes")
    if file:
        file.write_text(json.dumps(result, default=Line.figures, indent=2, ensure_ascii=False) + "\n")
    if below := [fault for part in STAGES.keys() & result.keys() for fault in STAGES[part].faults(result[part])]:
        raise Failure("; ".join(below))


if __name__ == "__main__":
    try:
        main()
    except (Failure, OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"bench: {error}")
