"""Opens pages in Chromium, and writes into a file, as JSON, what it shows of each."""

import json
import sys

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    sys.exit("'playwright' is not installed; run 'make test-deps', then test again")

READ = """() => ({
  title: document.querySelector('h1').textContent,
  scripts: document.querySelectorAll('script, iframe, object, [onclick], [onfocus], [onerror], [onmouseover]').length,
  feeds: [...document.querySelectorAll('link[rel=alternate]')].map(link => link.getAttribute('href')),
  days: [...document.querySelectorAll('h2 time')].map(time => time.dateTime),
  pages: [...document.querySelectorAll('.pages a')].map(link => link.getAttribute('href')),
  episodes: [...document.querySelectorAll('main article')].map(article => ({
    id: article.id, language: article.lang, direction: getComputedStyle(article.querySelector('h3')).direction,
    title: article.querySelector('h3').textContent, summary: article.querySelector(':scope > p:not(.meta)')?.textContent,
    types: [...article.querySelectorAll('audio[controls][preload=none] > source')].map(source => source.type),
    playable: [...article.querySelectorAll('source')].some(source => document.createElement('audio').canPlayType(source.type)),
    chapters: [...article.querySelectorAll('details li span:first-child')].map(span => span.textContent),
    moments: [...article.querySelectorAll('details a')].map(link => link.hash),
    links: [...article.querySelectorAll('a')].map(link => link.href),
  })),
})"""

SKIP = """() => {
  const box = document.activeElement.getBoundingClientRect();
  return document.activeElement.className === 'skip' && box.x >= 0 && box.width > 0;
}"""


def look(browser, path):
    page = browser.new_page(viewport={"width": 360, "height": 640}, color_scheme="light")
    faults = []
    page.on("dialog", lambda dialog: (faults.append("a dialog opens"), dialog.dismiss()))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if "ERR_FILE_NOT_FOUND" not in message.text else None)
    page.on("request", lambda request: faults.append(request.url) if not request.url.startswith("file:") else None)
    page.goto("file://" + path)
    found = page.evaluate(READ)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.emulate_media(color_scheme="dark")
    if page.evaluate("getComputedStyle(document.body).backgroundColor") == light:
        faults.append("the page is as light in the dark")
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        faults.append("the page is wider than a phone")
    page.keyboard.press("Tab")
    if not page.evaluate(SKIP):
        faults.append("the first stop is not the link over the head of the page")
    page.close()
    return {**found, "faults": faults}


with sync_playwright() as playwright:
    try:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    except Exception as error:
        sys.exit(f"'chromium' does not start; run 'make test-deps', then test again: {error}")
    # Into a file: the driver makes standard output one that takes 64 KiB and no more.
    with open(sys.argv[1], "w", encoding="utf-8") as report:
        json.dump([look(browser, path) for path in sys.argv[2:]], report)
    browser.close()
