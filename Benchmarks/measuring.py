"""Wall and CPU time of pipelines of programs, with everything that they start and wait for."""

import dataclasses
import os
import pathlib
import shutil
import signal
import subprocess
import threading
import time


class Failure(Exception):
    """A program failed, or did not make what it should have."""


@dataclasses.dataclass
class Measurement:
    """Seconds that a pipeline took; `each` is the CPU time of every program in it, with its children."""

    wall: float
    each: list

    @property
    def cpu(self):
        return sum(self.each)


class Meter:
    """Runs pipelines and keeps the best wall and CPU time of each case."""

    def __init__(self, folder, deadline):
        self.folder = pathlib.Path(folder)
        self.deadline = deadline
        self.best = {}

    def run(self, case, commands, expects=(), statuses=(0,)):
        """Runs `commands` as one pipeline and gives what the last one printed.

        Every run begins without caches of ours. It fails when a program ends with another status than `statuses`, or
        leaves no file of `expects`.
        """
        for path in expects:
            pathlib.Path(path).unlink(missing_ok=True)
        output = self.folder / "output"
        with open(output, "wb") as sink:
            begin = time.perf_counter()
            processes = self._start(commands, sink)
            each = [self._wait(case, process, statuses) for process in processes]
            wall = time.perf_counter() - begin
        for path in expects:
            if not os.path.exists(path) or os.path.getsize(path) == 0:
                raise Failure(f"{case}: '{path}' was not made")
        self._keep(case, wall, each)
        return output.read_text()

    def _start(self, commands, sink):
        cache = self.folder / "cache"
        shutil.rmtree(cache, ignore_errors=True)
        environment = os.environ | {"XDG_CACHE_HOME": str(cache)}
        processes = []
        for index, command in enumerate(commands):
            last = index == len(commands) - 1
            source = processes[-1].stdout if processes else subprocess.DEVNULL
            process = subprocess.Popen(
                command, stdin=source, stdout=sink if last else subprocess.PIPE, env=environment)
            if processes:
                source.close()
            processes.append(process)
        return processes

    def _wait(self, case, process, statuses):
        """The CPU time of `process` and of every process that it waited for, and they in turn."""
        timer = threading.Timer(max(0.1, self.deadline - time.monotonic()), process.kill)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode == -signal.SIGKILL and time.monotonic() >= self.deadline:
            raise Failure(f"{case}: the time is over; run on a quieter machine, or with a larger '--seconds'")
        if process.returncode not in statuses:
            raise Failure(f"{case}: '{process.args[0]}' ended with status {process.returncode}")
        return usage.ru_utime + usage.ru_stime

    def _keep(self, case, wall, each):
        best = self.best.setdefault(case, Measurement(wall, each))
        best.wall = min(best.wall, wall)
        if sum(each) < best.cpu:
            best.each = each
