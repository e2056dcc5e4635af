"""Playing: by click, passage by passage, to the end, from a moment; prints what goes wrong."""

from previewing import HEARD, NOW, PLAYING, heard, looking, preview, run, wait


def nothing_is_spoken_before_it_is_wanted(program):
    with preview(program) as desk, looking(desk) as page:
        page.wait_for_timeout(800)
        assert heard(page) == []
        page.keyboard.press("Space")
        wait(page, NOW)
        page.wait_for_timeout(700)
        # What plays, and two passages ahead.
        assert heard(page) == [row["key"] for row in desk.passages()[:3]], len(heard(page))
        page.keyboard.press("k")
        wait(page, "!" + PLAYING)


def a_click_on_a_word_plays_from_it(program):
    with preview(program) as desk, looking(desk) as page:
        page.wait_for_selector(".words li")
        word = page.locator(".passage").nth(5).locator(".word").nth(6)
        text = word.text_content()
        word.click()
        wait(page, NOW)
        assert page.evaluate(NOW) == text, page.evaluate(NOW)
        page.wait_for_timeout(300)
        count = len(page.asked)
        page.locator(".passage").nth(5).locator(".word").nth(12).click()
        page.wait_for_timeout(200)
        # It is there already.
        assert not [address for address in page.asked[count:] if desk.passages()[5]["key"] in address]


def playing_goes_on_in_one_stream_and_memory_stays_bounded(program):
    with preview(program) as desk, looking(desk) as page:
        page.select_option("#speed", "3")
        page.keyboard.press("Space")
        wait(page, HEARD + " >= 5", 30)
        ranges = page.evaluate("[audios[0].buffered.length, audios[0].buffered.start(0)]")
        assert ranges[0] == 1 and ranges[1] > 0, ranges
        page.reload()
        page.wait_for_selector("html.ready")
        assert page.input_value("#speed") == "3"


def one_passage_can_be_heard_alone(program):
    with preview(program) as desk, looking(desk) as page:
        page.select_option("#speed", "3")
        page.locator(".passage").nth(1).locator(".icon").nth(1).click()
        page.get_by_role("button", name="Play this passage alone").click()
        wait(page, PLAYING)
        wait(page, "!" + PLAYING)
        page.keyboard.press("k")
        wait(page, NOW)
        assert page.evaluate(HEARD) == 2


def an_address_leads_to_a_moment(program):
    with preview(program) as desk, looking(desk, place="#t=30") as page:
        assert page.text_content("#elapsed") == "0:30"
        assert not page.evaluate(PLAYING)
        page.evaluate("location.hash = '#t=1:10'")
        wait(page, "document.querySelector('#elapsed').textContent === '1:10'")
        page.keyboard.press("j")
        wait(page, "document.querySelector('#elapsed').textContent === '0:55'")
        page.keyboard.press("n")
        wait(page, "document.querySelector('[aria-current]').textContent.includes('A winter')")
        page.evaluate("location.hash = '#article=2&t=5'")
        wait(page, "document.title.startsWith('Island')")
        wait(page, "document.querySelector('#elapsed').textContent === '0:05'")


def hasty_clicks_end_where_the_last_one_was(program):
    with preview(program) as desk, looking(desk) as page:
        page.wait_for_selector(".words li")
        for number in (3, 9, 4, 9, 5, 12, 6, 3, 10):
            page.evaluate(f"document.querySelectorAll('.passage')[{number}].querySelectorAll('.word')[2].click()")
            if number % 2:
                page.wait_for_timeout(25)
        wait(page, HEARD + " === 10")
        page.wait_for_timeout(500)
        assert page.evaluate(HEARD) == 10
        for _ in range(3):
            page.keyboard.press("k")
        wait(page, "!" + PLAYING + " && audios[0].paused")
        page.select_option("#article-choice", "3")
        wait(page, "document.title.startsWith('Mackerel')")
        page.keyboard.press("k")
        wait(page, NOW)
        page.select_option("#article-choice", "1")
        wait(page, "document.title.startsWith('Harbour') && !" + PLAYING)


def the_last_passage_ends_it(program):
    with preview(program) as desk, looking(desk) as page:
        page.select_option("#article-choice", "2")
        wait(page, "document.title.startsWith('Island')")
        page.select_option("#speed", "3")
        page.locator(".passage").last.locator(".word").last.click()
        wait(page, NOW)
        wait(page, "!" + PLAYING)
        assert page.text_content("#elapsed") == "0:00"
        assert page.text_content("#status") == "The end"


def the_page_follows_until_its_reader_scrolls(program):
    with preview(program) as desk, looking(desk, height=500, reduced=True) as page:
        page.select_option("#speed", "3")
        page.locator(".passage").nth(4).locator(".word").first.click()
        wait(page, NOW)
        start = page.evaluate("scrollY")
        wait(page, f"scrollY > {start}", 30)
        page.mouse.move(600, 250)
        page.mouse.wheel(0, -300)
        page.wait_for_selector("#follow")
        page.wait_for_timeout(200)
        place = page.evaluate("scrollY")
        page.wait_for_timeout(2000)
        assert page.evaluate("scrollY") == place
        page.click("#follow")
        wait(page, f"scrollY !== {place}")


def the_system_is_told_what_plays(program):
    with preview(program) as desk, looking(desk) as page:
        page.keyboard.press("Space")
        wait(page, NOW)
        assert page.evaluate("navigator.mediaSession.metadata.title").startswith("Harbour")
        assert page.evaluate("navigator.mediaSession.playbackState") == "playing"


def a_browser_that_cannot_join_clips_plays_them_one_by_one(program):
    with preview(program) as desk, looking(desk, without=";delete window.MediaSource") as page:
        assert page.is_visible("#fault")
        page.select_option("#speed", "3")
        page.locator(".passage").nth(1).locator(".word").first.click()
        wait(page, NOW)
        wait(page, HEARD + " === 2")


run(globals())
