"""Reads every page of a folder with trafilatura and prints the CPU seconds it took: python trafilatura_loop.py FOLDER [--fast]"""

import pathlib
import sys
import time

import trafilatura

WARM_UP = 10


def main():
    fast = "--fast" in sys.argv[2:]
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
    for file in files[:WARM_UP]:
        trafilatura.extract(file.read_bytes(), fast=fast)
    words = 0
    begin = time.process_time()
    for file in files:
        words += len((trafilatura.extract(file.read_bytes(), fast=fast) or "").split())
    seconds = time.process_time() - begin
    if words < len(files) * 100:
        sys.exit(f"trafilatura found only {words} words; its figure would mean nothing")
    print(words, seconds)


if __name__ == "__main__":
    main()
