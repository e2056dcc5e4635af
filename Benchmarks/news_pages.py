"""Pages of a newspaper saved as text, made from a seed: one story each, a few timed items, and the furniture around."""

import random

from long_article import new_crosshead, paragraph

ITEMS = 2
HOURS = ["4:48 PM", "2:30 PM", "11:07 AM", "9:15 AM"]


def write_pages(folder, count, words):
    """Writes `count` pages with stories of about `words` words, and gives how many articles they hold."""
    headlines = set()
    for number in range(count):
        (folder / f"page-{number:03}.txt").write_text(_page(random.Random(1000 + number), words, headlines))
    return count * (1 + ITEMS)


def _page(numbers, words, headlines):
    blocks = ["Skip to main content", new_crosshead(numbers, headlines), "by Hannah Orde September 12, 2023 5:20 PM 5 min read"]
    count = 0
    while count < words:
        sentences = paragraph(numbers)
        blocks.append(" ".join(sentences))
        count += sum(len(sentence.split()) for sentence in sentences)
    blocks.append("Latest updates")
    for hour in HOURS[:ITEMS]:
        blocks += [hour, new_crosshead(numbers, headlines) + ".", " ".join(paragraph(numbers)[:2])]
    return "\n\n".join(blocks) + "\n"
