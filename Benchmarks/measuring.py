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

    def run(self, case, commands, expects=(), statuses=(0,), cache=None):
        """Runs `commands` as one pipeline and gives what the last one printed, as `output_of` does."""
        return self.output_of(case, commands, expects, statuses, cache).read_text()

    def output_of(self, case, commands, expects=(), statuses=(0,), cache=None):
        """Runs `commands` as one pipeline and gives the file that holds what the last one printed.

        The run is cold, with a new and empty folder for caches, unless `cache` names one to use. It fails when a
        program ends with another status than `statuses`, or leaves no file of `expects`.
        """
        for path in expects:
            pathlib.Path(path).unlink(missing_ok=True)
        output = self.folder / "output"
        environment = self.environment(cache)
        with open(output, "wb") as sink:
            begin = time.perf_counter()
            processes = _start(commands, sink, environment)
            each = [self._wait(case, process, statuses) for process in processes]
            wall = time.perf_counter() - begin
        for path in expects:
            if not os.path.exists(path) or os.path.getsize(path) == 0:
                raise Failure(f"{case}: '{path}' was not made")
        self.keep(case, wall, each)
        return output

    def environment(self, cache=None):
        """What the programs see: no configuration of the user's, and the folder `cache`, or else an empty one."""
        if cache is None:
            cache = self.folder / "cold-cache"
            shutil.rmtree(cache, ignore_errors=True)
            cache.mkdir()
        return os.environ | {"NARRATE_CACHE": str(cache), "XDG_CONFIG_HOME": str(self.folder / "no-configuration")}

    def keep(self, case, wall, each):
        """Notes a measurement of `case`, when its wall or its CPU time is better than the best so far."""
        best = self.best.setdefault(case, Measurement(wall, each))
        best.wall = min(best.wall, wall)
        if sum(each) < best.cpu:
            best.each = each

    def _wait(self, case, process, statuses):
        usage = self.usage_of(case, process, statuses)
        return usage.ru_utime + usage.ru_stime

    def usage_of(self, case, process, statuses=(0,)):
        """Waits for `process`, and gives what it used with every process that it waited for, and they in turn."""
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
        return usage


def _start(commands, sink, environment):
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
