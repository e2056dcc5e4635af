"""Names that are heard, mended and heard again, and voices side by side; prints what goes wrong."""

import re
import urllib.request

from previewing import PLAYING, looking, preview, run, wait


def _sound(desk, key):
    with urllib.request.urlopen(f"{desk.address}api/passages/{key}/audio.mp3") as answer:
        return answer.read()


def a_pronunciation_is_heard_and_saved(program):
    with preview(program) as desk, looking(desk) as page:
        before = {row["id"]: (row["key"], _sound(desk, row["key"])) for row in desk.passages()}
        page.locator(".word", has_text=re.compile("^Skerry$")).nth(1).dblclick()
        page.wait_for_selector("#pronunciation[open]")
        assert page.input_value("#word") == "Skerry"
        wait(page, "document.querySelector('#sounds-now').textContent.includes('sk')")
        assert not page.evaluate(PLAYING)
        page.fill("#value", "ˈskɑːɹi")
        wait(page, "document.querySelector('#sounds-then').textContent.includes('ɑː')")
        for button in ("#hear", "#hear-sentence", "#hear-before"):
            page.click(button)
            wait(page, "!audios[1].paused && audios[1].currentTime > 0")
        # Nothing is saved so far.
        assert {row["id"]: row["key"] for row in desk.passages()} == {id: key for id, (key, _) in before.items()}
        page.click("#pronunciation [type=submit]")
        page.wait_for_selector("#pronunciation", state="hidden")
        after = desk.passages()
        changed = [row for row in after if row["key"] != before[row["id"]][0]]
        named = [row for row in after if any("Skerry" in sentence["written"] for sentence in row["sentences"])]
        assert [row["id"] for row in changed] == [row["id"] for row in named] != [], len(changed)
        # The sound of these passages has changed, and of no other.
        for row in after:
            assert (_sound(desk, row["key"]) != before[row["id"]][1]) == (row in changed), row["id"]
        wait(page, f"document.querySelectorAll('.sounds-new').length === {len(changed)}")
        assert "Skerry" in (desk.folder / "page.txt.lexicon.toml").read_text()


def a_wrong_pronunciation_is_told_at_its_field(program):
    with preview(program) as desk:
        with looking(desk) as page:
            page.locator(".word", has_text=re.compile("^Skerry$")).nth(1).dblclick()
            page.wait_for_selector("#pronunciation[open]")
            page.fill("#value", "sk☃")
            page.wait_for_selector("#mistake:not(:empty)")
            assert page.get_attribute("#value", "aria-invalid") == "true"
            # The browser notes that the answer was no; that is all that went wrong.
            page.errors = [error for error in page.errors if "422" not in error]


def names_are_listed_with_their_sound(program):
    with preview(program) as desk, looking(desk) as page:
        page.wait_for_selector(".words li")
        page.locator(".words button").first.click()
        wait(page, "!audios[1].paused && audios[1].currentTime > 0")
        page.locator(".words button").nth(1).click()
        page.wait_for_selector("#pronunciation[open]")
        assert page.evaluate("document.activeElement.id") == "value"
        page.keyboard.press("Escape")
        page.wait_for_selector("#pronunciation", state="hidden")
        assert page.evaluate("document.activeElement.closest('.words') !== null")


def another_voice_says_all_of_it(program):
    with preview(program) as desk, looking(desk) as page:
        keys = [row["key"] for row in desk.passages()]
        page.locator(".passage").nth(3).locator(".word").first.click()
        wait(page, PLAYING)
        page.select_option("#voice-choice", "en-gb-read")
        wait(page, "document.querySelector('#about').textContent.includes('British')")
        after = desk.passages()
        assert all(row["key"] not in keys for row in after)
        assert any("September the twelfth" in sentence["spoken"] for row in after for sentence in row["sentences"])
        wait(page, PLAYING)


def two_voices_change_places(program):
    with preview(program) as desk, looking(desk) as page:
        page.locator(".passage").nth(4).locator(".icon").nth(1).click()
        page.get_by_role("button", name="Compare voices").click()
        page.wait_for_selector("#comparison[open]")
        page.keyboard.press("a")
        wait(page, "audios.some(a => a.currentTime > 0.3)")
        page.keyboard.press("b")
        # The other goes on at the same place.
        wait(page, "(([a, b]) => a.paused && !b.paused && b.currentTime / b.duration > 0.02)(audios.slice(-2))")


run(globals())
