"""A page full of scripts, shown in every way; prints what goes wrong."""

import pathlib

from previewing import NOW, looking, preview, run, wait

PAGE = pathlib.Path(__file__).parent / "Pages" / "hostile.html"


def hostile_texts_execute_nothing(program):
    with preview(program, pages=[PAGE]) as desk, looking(desk) as page:
        titles = page.eval_on_selector_all("#article-choice option", "all => all.map(o => [o.value, o.textContent])")
        article = next(value for value, title in titles if "<script>" in title)
        page.select_option("#article-choice", article)
        wait(page, "document.title.includes('<script>')")
        page.check("#ruby")
        for summary in page.locator(".omission > summary").all():
            summary.click()
        mark = page.locator("ruby.differs").nth(2)
        mark.scroll_into_view_if_needed()
        mark.hover()
        page.wait_for_selector("#details:popover-open")
        page.keyboard.press("Escape")
        page.locator(".passage").nth(1).locator(".icon").nth(1).click()
        page.get_by_role("button", name="Compare voices").click()
        page.keyboard.press("Escape")
        page.click("#export-open")
        page.keyboard.press("Escape")
        page.locator(".passage").nth(2).locator(".word").first.click()
        wait(page, NOW)
        assert page.evaluate("window.pwned") is None
        made = "article script, article img, article iframe, article style, article svg:not(.icon svg), article [onload]"
        assert page.locator(made).count() == 0, page.locator(made).count()


run(globals())
