"""What is said beside what is written, what was left out, keys alone, and a phone; prints what goes wrong."""

from previewing import NOW, PLAYING, looking, preview, run, wait


def spoken_forms_are_shown(program):
    with preview(program) as desk, looking(desk) as page:
        mark = page.locator("ruby.differs").first
        assert not mark.locator("rt").is_visible()
        mark.hover()
        page.wait_for_selector("#details:popover-open")
        text = page.text_content("#details")
        assert "fourteen" in text and "cardinal" in text, text
        page.click("#details >> text=Phonemes")
        wait(page, "document.querySelector('#details .ipa').textContent.length > 10")
        page.keyboard.press("Escape")
        assert not page.is_visible("#details")
        page.keyboard.press("s")
        assert mark.locator("rt").is_visible()


def an_omission_is_kept_and_a_passage_dropped(program):
    with preview(program) as desk, looking(desk) as page:
        settings = desk.folder / "page.txt.reading.toml"
        row = page.locator(".omission", has_text="reading-time")
        row.locator("summary").first.click()
        count = page.locator(".passage").count()
        row.get_by_role("button", name="Read this").click()
        wait(page, f"document.querySelectorAll('.passage').length === {count + 1}")
        wait(page, "document.querySelector('#outcome').textContent.includes('page.txt.reading.toml')")
        assert "5\\s+min\\s+read" in settings.read_text()
        page.click("#outcome button")
        wait(page, f"document.querySelectorAll('.passage').length === {count}")
        page.locator(".passage").nth(1).locator(".icon").nth(1).click()
        page.get_by_role("button", name="Leave out this text").click()
        wait(page, f"document.querySelectorAll('.passage').length === {count - 1}")
        assert "Hannah" in settings.read_text()
        # The page is told of the change before it has the answer to what it asked.
        wait(page, "document.querySelector('#outcome').textContent.includes('drop-patterns')")
        page.click("#outcome button")
        wait(page, f"document.querySelectorAll('.passage').length === {count}")


def the_keyboard_is_enough(program):
    active = "document.activeElement.textContent"
    with preview(program) as desk, looking(desk) as page:
        page.wait_for_selector(".words li")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('.sentence')"):
                break
        page.keyboard.press("Enter")
        wait(page, NOW)
        page.keyboard.press("k")
        wait(page, "!" + PLAYING)
        sentence = page.evaluate(active)
        page.keyboard.press("d")
        page.wait_for_selector("#details:popover-open")
        page.keyboard.press("Escape")
        assert page.evaluate(active) == sentence
        page.keyboard.press("m")
        page.wait_for_selector("#pronunciation[open]")
        page.keyboard.type("k")
        assert page.input_value("#word") == "k" and not page.evaluate(PLAYING)
        page.keyboard.press("Escape")
        assert page.evaluate(active) == sentence
        page.keyboard.press("?")
        page.wait_for_selector("#keys[open]")
        page.keyboard.press("Escape")
        page.keyboard.press("Control+k")
        assert not page.evaluate(PLAYING)
        page.keyboard.press("]")
        assert page.input_value("#speed") == "1.1"


def a_phone_has_room_for_it(program):
    with preview(program) as desk, looking(desk, width=390, height=844, has_touch=True) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        mark = page.locator("ruby.differs .word").nth(4)
        mark.scroll_into_view_if_needed()
        page.wait_for_timeout(200)
        mark.tap()
        wait(page, "document.querySelector('#details').checkVisibility()")
        assert not page.evaluate(PLAYING)
        page.get_by_role("button", name="Play from here").tap()
        wait(page, NOW)
        small = page.evaluate(
            """() => [...document.querySelectorAll('button, select, summary')].filter(e => e.checkVisibility())
            .map(e => [e.id || e.textContent.slice(0, 20), e.getBoundingClientRect()])
            .filter(([, box]) => box.width < 44 || box.height < 44).map(([name]) => name)""")
        assert small == [], small


run(globals())
