"""Files that change, approval, export, and answers that do not come; prints what goes wrong."""

from previewing import NOW, PLAYING, looking, preview, run, wait

PLACE = """[document.activeElement.getBoundingClientRect().top, document.activeElement.textContent,
  document.querySelector('.sentence.now').textContent]"""
APPROVAL = "document.querySelector('#approval-state').className"


def a_changed_file_keeps_the_place(program):
    with preview(program) as desk, looking(desk) as page:
        page.wait_for_selector(".words li")
        page.locator(".omission summary").nth(2).click()
        page.locator(".passage").nth(8).locator(".word").nth(2).click()
        wait(page, NOW)
        page.locator(".sentence").nth(14).focus()
        page.wait_for_timeout(1200)
        before = page.evaluate(PLACE)
        desk.replace("by Hannah Orde", "by Hannah Ordewell")
        wait(page, "document.body.textContent.includes('Ordewell')")
        page.wait_for_timeout(300)
        after = page.evaluate(PLACE)
        assert abs(before[0] - after[0]) < 3 and before[1:] == after[1:], (before, after)
        assert page.evaluate(PLAYING) and page.locator(".omission[open]").count() == 1
        # The passage that is heard is heard anew, from its sentence.
        words = " ".join(desk.passages()[8]["sentences"][0]["written"].split()[:4])
        desk.replace(words, words + " indeed")
        wait(page, f"document.querySelector('.sentence.now')?.textContent.includes('{words} indeed')")
        assert page.evaluate(PLAYING)


def a_lexicon_that_is_saved_elsewhere_counts(program):
    with preview(program) as desk, looking(desk) as page:
        keys = {row["key"] for row in desk.passages()}
        (desk.folder / "page.txt.lexicon.tsv").write_text("Skerry\tipa\tˈskɑːɹi\n")
        wait(page, "document.querySelectorAll('.sounds-new').length > 2")
        assert keys != {row["key"] for row in desk.passages()}


def an_article_is_approved(program):
    with preview(program) as desk, looking(desk) as page:
        page.click("#approve")
        wait(page, APPROVAL + " === 'approved'")
        desk.replace("by Hannah Orde", "by Hannah Ordewell")
        wait(page, APPROVAL + " === 'changed'")
        assert page.locator(".unapproved").count() == 1
        desk.replace("by Hannah Ordewell", "by Hannah Orde")
        wait(page, APPROVAL + " === 'approved'")
        page.click("#approve")
        wait(page, APPROVAL + " === 'none'")


def a_late_answer_does_not_replace_a_newer_one(program):
    with preview(program) as desk, looking(desk) as page:
        held = []
        page.route("**/api/articles/2", lambda route: held.append(route))
        page.select_option("#article-choice", "2")
        while not held:
            page.wait_for_timeout(20)
        page.select_option("#article-choice", "3")
        wait(page, "document.title.startsWith('Mackerel')")
        held[0].continue_()
        page.wait_for_timeout(500)
        assert page.title().startswith("Mackerel") and page.input_value("#article-choice") == "3", page.title()


def files_are_exported(program):
    with preview(program) as desk, looking(desk) as page:
        page.click("#export-open")
        page.check("[value=epub]")
        page.click("#export [type=submit]")
        page.wait_for_selector("#exported a", timeout=60_000)
        names = {file.name for file in (desk.folder / "narrated").iterdir()}
        assert {name.rsplit(".", 1)[-1] for name in names} >= {"mp3", "epub", "json"}, names


def a_fault_is_told_and_got_over(program):
    with preview(program) as desk, looking(desk) as page:
        page.route("**/audio.mp3", lambda route: route.fulfill(
            status=503, content_type="application/json",
            body='{"code": "engine-unavailable", "message": "the engine must be there; install it"}'))
        page.keyboard.press("k")
        wait(page, "document.querySelector('#fault').textContent.includes('install it')")
        assert not page.evaluate(PLAYING)
        page.unroute("**/audio.mp3")
        page.keyboard.press("k")
        wait(page, NOW)
        assert not page.is_visible("#fault")
        page.errors = [error for error in page.errors if "503" not in error]


run(globals())
