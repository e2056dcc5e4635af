"""Says what of an article's text came to life in its page."""

import pathlib
import sys

from browser import chromium, watched

folder = pathlib.Path(sys.argv[1])
with chromium() as browser:
    page, faults = watched(browser)
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto((folder / "page.html").as_uri())
    page.wait_for_timeout(500)
    for fault in faults:
        print("the browser reports:", fault)
    if page.evaluate("'pwned' in window"):
        print("a script of the article ran")
    for selector in ("script", "style"):
        if page.locator(selector).count() != 1:
            print("more than one element", selector)
    for selector in ("article img, article svg, article script, iframe, img, [onerror], [onload], [autofocus]", "a[href^='javascript']"):
        if page.locator(selector).count():
            print("the article made", selector)
    for url in requests:
        if not url.startswith((folder.as_uri(), "data:,")):
            print("the page asked for", url)
