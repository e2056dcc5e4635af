"""What the figures of a run depend on: the machine, and the versions of the programs."""

import os
import pathlib
import platform
import subprocess


def machine(programs):
    return {
        "cores": os.cpu_count(), "processor": _processor(), "kernel": platform.release(),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", "unknown"),
        "load": os.getloadavg()[0], "narrate": _first_line(str(programs / "narrate"), "--version"),
        "espeak-ng": _first_line("espeak-ng", "--version"), "lame": _first_line("lame", "--version"),
        "swift": _first_line("swift", "--version"), "python": platform.python_version(),
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
