"""Browses a served feed as a listener does in Chromium; prints what goes wrong.

Usage: browsing.py PUBLIC-FOLDER URL
"""

import pathlib
import sys

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TESTS / "AudioAssemblyTests" / "Browser"))

from browser import chromium, watched  # noqa: E402
from feed_files import episodes  # noqa: E402

# Plays an audio element to its middle and on from there. What never comes is a fault, and no reason to wait for ever.
PLAY = """async number => {
  const audio = document.querySelectorAll('audio')[number];
  const event = name => new Promise((done, fail) => {
    audio.addEventListener(name, done, {once: true});
    audio.addEventListener('error', () => fail(new Error('the audio cannot be read')), {once: true});
    setTimeout(() => fail(new Error(`no '${name}' comes`)), 20000);
  });
  const goesOn = async place => {
    for (let turn = 0; audio.currentTime < place; turn += 1) {
      if (turn === 1000) throw new Error('the playing stops');
      await new Promise(done => setTimeout(done, 20));
    }
  };
  const known = event('loadedmetadata');
  await audio.play();
  if (!audio.readyState) await known;
  await goesOn(0.3);
  const middle = audio.duration / 2;
  const seeked = event('seeked');
  audio.currentTime = middle;
  await seeked;
  const landed = audio.currentTime;
  await goesOn(middle + 0.5);
  const plays = !audio.paused;
  audio.pause();
  return {duration: audio.duration, source: audio.currentSrc, middle, landed, plays};
}"""

# Whether the page to read along comes to a place. The page's policy lets Playwright's own way of waiting not run.
REACH = """async place => {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (Math.abs(document.getElementById('audio').currentTime - place) < 0.1) return true;
    await new Promise(done => setTimeout(done, 20));
  }
  return false;
}"""

# The words of the page's text that stick to the word before them.
STUCK = """() => [...document.querySelectorAll('article p, article li')].map(element => element.textContent)
  .filter(text => /[a-z][.:!?][A-Z]/.test(text))"""


def check(condition, message):
    if not condition:
        print(message)


def is_locked_down(page):
    """Whether the page allows nothing that it does not name."""
    policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content")
    return "default-src 'none'" in policy and "unsafe" not in policy


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def play(page, number, what):
    heard = page.evaluate(PLAY, number)
    check(heard["duration"] > 5, f"{what} lasts {heard['duration']} s")
    check(abs(heard["landed"] - heard["middle"]) < 0.1, f"{what}: a seek to {heard['middle']} lands at {heard['landed']}")
    check(heard["plays"], f"{what} does not play on after the seek")
    return heard


def browse_index(page):
    """The page of all episodes: each has a player, and the first and the last of them play."""
    page.goto(url + "index.html")
    check(is_locked_down(page), "index.html has no strict policy")
    check(fits(page), "index.html is wider than the window")
    titles = page.locator("article h3").all_text_contents()
    check(titles == [episode.title for episode in expected], f"index.html has {titles}")
    check(page.locator("audio").count() == len(expected), "an episode has no player")
    check(page.evaluate("document.querySelector('header img').naturalWidth") >= 1400, "the cover is not shown")
    for number in (0, len(expected) - 1):
        heard = play(page, number, f"'{titles[number]}'")
        named = expected[number].url.rsplit(".", 1)[0]
        check(heard["source"].startswith(named + "."), f"'{titles[number]}' plays {heard['source']}")


def browse_chapter(page):
    """A chapter of the edition leads into its page to read along, at its moment."""
    page.goto(url + "index.html")
    page.locator("article summary").first.click()
    link = page.locator("article").first.locator("details a").nth(1)
    title, start = link.locator("span").first.text_content(), float(link.get_attribute("href").rpartition("#t=")[2])
    link.click()
    page.wait_for_load_state()
    check(page.evaluate(REACH, start), f"the page to read along does not begin at {start} s")
    current = page.locator("#chapters a[aria-current=true] span").first.text_content()
    check(current == title, f"the page to read along is at '{current}', not at '{title}'")


def browse_reading(page, number):
    """An episode's page to read along, which the list leads to, shows and plays it."""
    page.goto(url + "index.html")
    page.locator("article").nth(number).get_by_role("link", name="Read along").click()
    page.wait_for_load_state()
    title = page.locator("h1").text_content()
    check(title == expected[number].title, f"the page to read along is called '{title}', not '{expected[number].title}'")
    check(is_locked_down(page), "the page to read along has no strict policy")
    check(fits(page), "the page to read along is wider than the window")
    stuck = page.evaluate(STUCK)
    check(not stuck, f"sentences stick together: {stuck}")
    play(page, 0, f"the page of '{title}'")
    page.locator(".sentence.now").wait_for(timeout=20000)


def browse(browser, **options):
    page, faults = watched(browser, **options)
    page.on("request", lambda request: check(
        request.url.startswith(url), f"the page asks for {request.url}, which is elsewhere"))
    page.on("requestfailed", lambda request: check(
        request.failure == "net::ERR_ABORTED", f"{request.url} fails: {request.failure}"))
    page.on("response", lambda reply: check(reply.status < 400, f"{reply.url} is answered with {reply.status}"))
    browse_index(page)
    browse_chapter(page)
    for number in (0, 1):
        browse_reading(page, number)
    for fault in faults:
        print("the browser reports:", fault)


folder, url = sys.argv[1:]
expected = episodes(folder, url)
with chromium() as browser:
    browse(browser, viewport={"width": 1200, "height": 900})
    browse(browser, viewport={"width": 360, "height": 740}, color_scheme="dark", is_mobile=True, has_touch=True)
