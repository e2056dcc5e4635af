"""The memory of a program and of every process that it starts, by sampling /proc."""

import pathlib
import re
import threading
import time

INTERVAL = 0.05
PROC = pathlib.Path("/proc")
PSS = re.compile(r"^Pss: +(\d+) kB", re.MULTILINE)
NAME_AND_PEAK = re.compile(r"^Name:\t(\S+)$.*?^VmHWM:\s+(\d+) kB", re.MULTILINE | re.DOTALL)


class MemoryWatch:
    """Samples the processes of a session, from a thread of its own, between `with` and its end.

    `peak` is the most that all had together at one time, in bytes: the sum of their PSS, in which a page that n
    processes share counts 1/n for each. `peaks` has the greatest resident set of one process by program.
    """

    def __init__(self, session):
        self.session = session
        self.peak = 0
        self.peaks = {}
        self.samples = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self._thread.join()

    def _watch(self):
        while not self._ended.is_set():
            begin = time.monotonic()
            self._sample()
            self._ended.wait(max(0.005, INTERVAL - (time.monotonic() - begin)))

    def _sample(self):
        total = 0
        for entry in PROC.iterdir():
            if entry.name.isdigit():
                total += self._of_process(entry)
        self.peak = max(self.peak, total)
        self.samples += 1

    def _of_process(self, entry):
        """The PSS of a process in bytes; none when it is of another session, or ends while it is looked at."""
        try:
            if int((entry / "stat").read_text().rpartition(")")[2].split()[3]) != self.session:
                return 0
            pss = PSS.search((entry / "smaps_rollup").read_text())
            status = NAME_AND_PEAK.search((entry / "status").read_text())
        except (OSError, ValueError):
            return 0
        if status:
            name, peak = status[1], int(status[2]) * 1024
            self.peaks[name] = max(peak, self.peaks.get(name, 0))
        return int(pss[1]) * 1024 if pss else 0
