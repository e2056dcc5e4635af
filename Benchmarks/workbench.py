"""What all cases share: the programs, the texts, the settings of the plain tools, and the meter."""

import json
import pathlib
import shutil
import subprocess
import sys
import tomllib

from measuring import Failure

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent
LONG_ARTICLE = pathlib.Path(__file__).resolve().parent / "long_article.py"
STORY_VOICE = "en-us-news"
HOUR_OF_WORDS = 9500
HOUR = "an hour, cold"
START = "three words, cold, drawn cover"
LEAST_BYTES = 4000


class Workbench:
    """The folder in which everything is made, and the audio's seconds of each case."""

    def __init__(self, programs, folder, meter):
        self.narrate = str(programs / "narrate")
        self.folder = folder
        self.meter = meter
        self.seconds = {}
        self.cover = str(CHECKOUT / "Artwork/cover.png")
        self.start = str(folder / "three.txt")
        pathlib.Path(self.start).write_text("Hello, quiet harbour.\n")

    @property
    def best(self):
        return self.meter.best

    def article(self, words):
        """The file of a long article; another process makes it, so that its memory is not counted as a program's."""
        path = self.folder / f"{words}.txt"
        if not path.exists():
            subprocess.run([sys.executable, "-B", str(LONG_ARTICLE), str(words), str(path)], check=True)
        return str(path)

    def spoken(self):
        """The file of what is said of the article of an hour, for the plain tools."""
        path = self.folder / "spoken.txt"
        if not path.exists():
            command = [self.narrate, "script", self.article(HOUR_OF_WORDS), "--format", "text"]
            script = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            said = [line.split("] ", 1)[1] for line in script.splitlines() if line.startswith("[")]
            if len(" ".join(said).split()) < HOUR_OF_WORDS * 0.9:
                raise Failure("'narrate script' left out words of the article; run 'narrate read --omissions' on it")
            path.write_text("\n".join(said) + "\n")
        return str(path)

    def render(self, case, source, options=(), files=1, format="mp3", output=None, cache=None):
        """Renders `source` and gives the articles of the report; into a new folder unless `output` names one."""
        if output is None:
            output = self.emptied("out")
        command = [self.narrate, "render", source, "--output", str(output), "--format", format, "--json", *options]
        report = json.loads(self.meter.run(case, [command], cache=cache))
        return self.checked(case, report, output, files, format)

    def checked(self, case, report, output, files, format="mp3"):
        """The articles of a report, when there are as many as are due, and as many audio files."""
        articles = [article for page in report["pages"] for article in page["articles"]]
        made = list(output.glob(f"*.{format}"))
        if len(made) != files or len(articles) != files or any(file.stat().st_size < LEAST_BYTES for file in made):
            raise Failure(f"{case}: narrate made {len(made)} audio files where {files} were due; see '{self.folder}'")
        self.seconds[case] = sum(article["duration"] for article in articles)
        return articles

    def render_hour(self):
        """The article of an hour as users have it: MP3, a cover that is drawn, all workers, nothing in the cache."""
        return self.render(HOUR, self.article(HOUR_OF_WORDS))

    def render_start(self):
        """Three words, as users have them: what a run costs before it has much to say."""
        return self.render(START, self.start)

    def emptied(self, name):
        """A folder of this name with nothing in it."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def same_voice(self):
        """The options that make espeak-ng speak as a paragraph of the default voice."""
        voice = tomllib.loads((CHECKOUT / f"Voices/{STORY_VOICE}/voice.toml").read_text())
        prosody = voice["prosody"] | voice.get("roles", {}).get("paragraph", {})
        return ["-v", voice["engine-voice"], "-s", str(prosody["rate"]), "-p", str(prosody["pitch"])]
