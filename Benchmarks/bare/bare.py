"""Builds bare.c and runs it: synthesis and encoding in one process, without forks, pipes or files."""

import json
import pathlib
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parent / "bare.c"


class Bare:
    """The built program, and the least CPU seconds of its two parts so far."""

    def __init__(self, folder):
        self.program = str(pathlib.Path(folder) / "bare")
        self.synthesis = self.encoding = float("inf")
        self.seconds = 0.0
        subprocess.run(["cc", "-O2", "-o", self.program, str(SOURCE), "-lespeak-ng", "-lmp3lame"], check=True)

    def run(self, meter, case, arguments):
        """One measurement; `arguments` are the text, the voice, the rate and the pitch."""
        report = json.loads(meter.run(case, [[self.program, *arguments]]))
        self.synthesis = min(self.synthesis, report["synthesis"])
        self.encoding = min(self.encoding, report["encoding"])
        self.seconds = report["seconds"]
