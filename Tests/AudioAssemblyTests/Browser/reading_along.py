"""Plays a read-along page and says whatever is not as it should be."""

import json
import pathlib
import sys

from browser import chromium, watched

# Notes for a while, at every frame, the time that the audio says and the word that is marked.
SAMPLE = """milliseconds => new Promise(resolve => {
  const audio = document.getElementById('audio');
  const words = [...document.querySelectorAll('[data-m]')];
  const samples = [];
  const end = performance.now() + milliseconds;
  const note = () => {
    samples.push([audio.currentTime * 1000, words.indexOf(document.querySelector('[data-m].now'))]);
    if (performance.now() < end) requestAnimationFrame(note); else resolve(samples);
  };
  requestAnimationFrame(note);
})"""

TOLERANCE = 50
folder = pathlib.Path(sys.argv[1])
times = json.loads((folder / "times.json").read_text())
words, chapters = times["words"], times["chapters"]


def expect(condition, statement):
    if not condition:
        print("not so:", statement)


class Reader:
    """A page with what a reader does and sees."""

    def __init__(self, page, url):
        self.page = page
        page.goto(url)
        self.wait("document.getElementById('audio').readyState >= 3")

    def wait(self, condition):
        """Waits until `condition` holds, without the evaluation in the page that its policy forbids."""
        for _ in range(400):
            if self.page.evaluate(condition):
                return
            self.page.wait_for_timeout(25)
        print("never so:", condition)

    @property
    def time(self):
        return self.page.evaluate("document.getElementById('audio').currentTime * 1000")

    @property
    def plays(self):
        return not self.page.evaluate("document.getElementById('audio').paused")

    @property
    def rate(self):
        return self.page.evaluate("document.getElementById('audio').playbackRate")

    @property
    def status(self):
        self.page.wait_for_timeout(50)
        return self.page.locator("#status").text_content()

    def press(self, key):
        self.page.keyboard.press(key)
        self.wait("!document.getElementById('audio').seeking")

    def move(self, milliseconds):
        self.page.evaluate("time => { document.getElementById('audio').currentTime = time / 1000 }", milliseconds)
        self.wait("!document.getElementById('audio').seeking")

    def is_at(self, milliseconds, statement, slack=2):
        expect(abs(self.time - milliseconds) <= slack, f"{statement}: at {self.time:.0f}, not {milliseconds:.0f}")

    def pause(self):
        if self.plays:
            self.page.locator("#play").click()


def check_marks(reader):
    """The marked word is the one that the manifest has at the time, or had or will have 50 ms away."""
    expect(not reader.plays, "nothing plays by itself")
    expect(reader.status == "", "the status is silent before anything happens")
    texts = reader.page.locator("[data-m]").all_text_contents()
    expect(texts == [word["text"] for word in words], "the page has the manifest's words")
    reader.page.locator("#play").click()
    samples = reader.page.evaluate(SAMPLE, 5000)
    expect(len({index for _, index in samples}) > 12, "the mark moves on")
    expect(samples[-1][0] > 3000, "the audio plays")
    for time, index in samples:
        begun = [number for number, word in enumerate(words) if word["start"] <= time + TOLERANCE]
        latest = begun[-1] if begun else -1
        possible = {number for number in range(max(0, latest - 2), latest + 1)
                    if words[number + 1]["start"] > time - TOLERANCE} | {latest}
        isQuiet = all(not (word["start"] + TOLERANCE < time < word["end"] - TOLERANCE) for word in words)
        expect(index in possible or (index == -1 and isQuiet), f"word {index} is marked at {time:.0f}, not {possible}")
    expect(reader.status == "Playing", "the status says that it plays")
    reader.pause()
    expect(reader.status == "Paused", "the status says that it pauses")


def check_clicks(reader):
    place = len(words) // 2
    reader.page.locator("[data-m]").nth(place).click()
    expect(reader.plays, "a click on a word plays")
    expect(-2 <= reader.time - words[place]["start"] <= 500, "a click on a word plays from there")
    reader.pause()
    reader.move(1000)
    first = reader.page.locator("p .sentence").first
    box = first.bounding_box()
    reader.page.mouse.move(box["x"] + 5, box["y"] + 8)
    reader.page.mouse.down()
    reader.page.mouse.move(box["x"] + 120, box["y"] + 8, steps=5)
    reader.page.mouse.up()
    expect(reader.page.evaluate("getSelection().toString().length") > 3, "text can be selected")
    reader.is_at(1000, "a selection does not move the audio")
    expect(not reader.plays, "a selection does not play")
    reader.page.evaluate("getSelection().removeAllRanges()")


def check_keys(reader):
    reader.page.locator("body").focus()
    for key in (" ", "k"):
        reader.press(key)
        expect(reader.plays, f"'{key}' plays")
        reader.press(key)
        expect(not reader.plays, f"'{key}' pauses")
    reader.move(2000)
    for key, time in (("l", 32000), ("j", 17000), ("ArrowRight", 22000), ("ArrowLeft", 17000), ("j", 2000), ("j", 0)):
        reader.press(key)
        reader.is_at(time, f"'{key}' skips")
    reader.press("n")
    reader.is_at(chapters[1], "'n' goes to the next chapter")
    expect(reader.status == "Chapter: What the crews say", "the status says which chapter")
    reader.press("n")
    reader.press("n")
    reader.is_at(chapters[2], "'n' stays in the last chapter")
    reader.move(chapters[2] + 5000)
    reader.press("p")
    reader.is_at(chapters[2], "'p' goes to the start of a chapter that runs")
    reader.press("p")
    reader.is_at(chapters[1], "'p' goes to the previous chapter")
    reader.press("]")
    expect(reader.rate == 1.1, "']' is faster")
    reader.press("[")
    reader.press("[")
    expect(reader.rate == 0.9 and reader.status == "Speed 0.9×", "'[' is slower")
    expect(reader.page.evaluate("document.getElementById('audio').preservesPitch"), "the pitch stays")
    reader.press("?")
    expect(reader.page.locator("#keys").is_visible(), "'?' shows the keys")
    reader.press("k")
    expect(not reader.plays, "keys rest while the list of keys is open")
    reader.press("Escape")
    expect(not reader.page.locator("#keys").is_visible(), "Escape closes the list of keys")
    reader.page.evaluate("document.querySelector('main').append(document.createElement('input'))")
    reader.page.locator("main input").focus()
    reader.page.keyboard.type("kn l?")
    reader.is_at(chapters[1], "keys rest in a field")
    expect(not reader.plays and not reader.page.locator("#keys").is_visible(), "keys are written in a field")
    reader.page.evaluate("document.querySelector('main input').remove()")
    reader.press("Control+k")
    expect(not reader.plays, "the browser's own keys stay its own")
    sentence = reader.page.locator(".sentence").nth(1)
    sentence.focus()
    reader.press("Enter")
    start = float(sentence.get_attribute("data-start"))
    expect(reader.plays and -2 <= reader.time - start <= 500, "Enter plays the sentence in focus")
    reader.pause()
    expect(reader.page.locator("[data-m][tabindex]").count() == 0, "words are no stops of the tabulator")


def check_chapters(reader):
    reader.page.locator("#chapters a").nth(1).click()
    expect(reader.plays and -2 <= reader.time - chapters[1] <= 500, "a click on a chapter plays it")
    reader.pause()
    current = reader.page.locator("#chapters a[aria-current=true]")
    expect(current.count() == 1 and "What the crews say" in current.text_content(), "the list shows the chapter")
    expect(reader.page.evaluate("location.hash").startswith("#t="), "the address is that of the chapter")


def check_following(reader):
    reader.page.set_viewport_size({"width": 390, "height": 500})
    reader.move(chapters[2] + 100)
    reader.page.wait_for_timeout(1200)
    expect(reader.page.locator("#follow").is_hidden(), "the page follows")
    sentence = reader.page.locator(".sentence.now")
    expect(0 < sentence.bounding_box()["y"] < 400, "the sentence is in sight")
    reader.page.mouse.move(100, 100)
    reader.page.mouse.wheel(0, -2000)
    reader.page.locator("#follow").wait_for(state="visible")
    reader.move(chapters[1] + 100)
    reader.page.wait_for_timeout(300)
    expect(reader.page.evaluate("scrollY") == 0, "the page stays where the reader has scrolled")
    reader.page.locator("#follow").click()
    reader.page.wait_for_timeout(1200)
    expect(0 < sentence.bounding_box()["y"] < 400, "the page follows again")


def check_links(browser, url):
    page, _ = watched(browser)
    for link, time in (("#t=14", 14000), ("#t=0:12.5", 12500), ("#s3", None)):
        page.goto("about:blank")
        reader = Reader(page, url + link)
        time = float(page.locator("#s3").get_attribute("data-start")) if time is None else time
        reader.is_at(time, f"'{link}' leads to its moment")
        expect(not reader.plays, "a link does not play")
        expect(page.locator(".sentence.now").count() == 1, "a link marks its sentence")


url = (folder / "page.html").as_uri()
with chromium() as browser:
    page, faults = watched(browser, viewport={"width": 1300, "height": 900}, reduced_motion="reduce")
    reader = Reader(page, url)
    check_marks(reader)
    check_clicks(reader)
    check_keys(reader)
    check_chapters(reader)
    expect(page.evaluate("navigator.mediaSession.metadata.title") == "Harbor reopens after the storm", "the system has the title")
    reader = Reader(page, url)
    expect(reader.rate == 0.9, "the speed is remembered")
    check_following(reader)
    check_links(browser, url)
    for fault in faults:
        print("the browser reports:", fault)
