"""Opens pages in Chromium for the tests, and collects whatever goes wrong in them."""

import contextlib
import sys

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    sys.exit("'playwright' is not installed; run 'pip install playwright', then test again")

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required", "--allow-file-access-from-files"]


@contextlib.contextmanager
def chromium(allows_file_access=False):
    """A browser; with `allows_file_access`, a page from a file may read its neighbours by script."""
    with sync_playwright() as playwright:
        arguments = ARGUMENTS if allows_file_access else ARGUMENTS[:2]
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        except Exception as error:
            sys.exit(f"'chromium' does not start; run 'apt-get install chromium', then test again: {error}")
        yield browser
        browser.close()


def watched(browser, **options):
    """A page, and the list of faults that the browser reports of it."""
    page = browser.new_page(**options)
    faults = []
    page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: (faults.append("a dialog opens"), dialog.dismiss()))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', event => console.error('policy: ' + event.violatedDirective))"
    )
    return page, faults
