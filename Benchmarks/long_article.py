"""A long news page saved as text, made from a seed: the same bytes every time, and no paragraph twice.

    python3 long_article.py WORDS FILE
"""

import pathlib
import random
import sys

TOWNS = ["Port Aldwin", "Merle Weir", "Holm Point", "Cray Hill", "Otterford", "Low Sallow", "Tarn Sound", "Upper Vane"]
PEOPLE = ["Hannah Orde", "Dr. Oona Fell", "J. K. Marlow", "Ada Penrose", "Lt. Col. Piers Hadlow", "Tomas Brandt",
          "Gov. Elaine Marsh", "Prof. Ruth Ansel", "Owen Tarrant", "Mrs. Ilse Varga"]
BODIES = ["the harbour board", "the town council", "the county court", "the Rivers Agency (RA)", "the transport union",
          "the regional hospital", "the school trust", "the growers' market", "the coastguard", "the museum"]
THINGS = ["a new ferry pier", "the flood wall", "the night bus", "a covered market", "the old sluice",
          "the winter timetable", "the reservoir", "a training yard", "the signal box", "the cold store"]
VERBS = ["opened", "measured", "delayed", "paid for", "inspected", "defended", "redesigned", "approved",
         "closed", "reviewed"]
REASONS = ["the ground was softer than the maps had shown", "two earlier surveys had disagreed",
           "the money had to be spent within the year", "nobody could say who owned the land",
           "the winter came three weeks early", "the drawings had been made for another site",
           "the tide left only a few hours of work a day", "the crews were needed further up the valley"]
EFFECTS = ["the queues were shorter by noon", "most of the stalls stayed where they were",
           "the last train was held for eleven minutes", "the fields on the west bank were dry again",
           "three families were asked to move out for a night", "the bell could be heard across the water",
           "prices hardly changed", "the shops along the quay stayed open late"]
MONTHS = ["January", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "November", "December"]
SHAPES = [
    "{Body} {verb} {thing} on {month} {day}, {year}, because {reason}.",
    "{person} said that {thing} had cost ${money:.1f} million, about {percent} percent more than {body} had set aside.",
    "“We counted {count:,} people before {hour}:{minute:02} AM,” {person} said, “and after that {effect}.”",
    "In {town}, {length} km from the works, {effect}.",
    "When {body} {verb} {thing}, {effect}, and {reason}.",
    "\"It was never a question of {thing},\" said {person}, who has lived in {town} since {year}.",
    "A report of {pages} pages, which {body} published on {month} {day}, gives two causes: first, {reason}; second, {reason2}.",
    "The {nth} inspection found {count:,} faults, of which {percent} were repaired at once and {pages} in the week that followed.",
    "{person} and {person2} disagree about {thing}: one holds that {reason}, the other that {reason2}.",
    "By {hour}:{minute:02} PM {effect}, although {body} had warned that {reason}.",
    "Neither {body} nor {body2} would say how many of the {count:,} letters about {thing} had been answered.",
    "What remains is {thing}, {length} metres long and {pages} years old, and a promise to have it ready by {month} {day}.",
]
CROSSHEADS = ["How {thing} came to {town} in {year}", "What {body} found in {year}", "{Body} and the year {year}",
              "A year with {thing} in {town}", "The spring of {year}"]


def page(words, seed=1):
    """The page's text, with at least `words` words in its story."""
    numbers = random.Random(seed)
    blocks = [
        "Skip to main content",
        "River towns count the cost of a year of works as the last wall is finished",
        "by Hannah Orde September 12, 2023 5:20 PM 45 min read",
    ]
    crossheads = set()
    count = paragraphs = 0
    while count < words:
        if paragraphs and paragraphs % 12 == 0:
            blocks.append(new_crosshead(numbers, crossheads))
        sentences = paragraph(numbers)
        blocks.append(" ".join(sentences))
        paragraphs += 1
        count += sum(len(sentence.split()) for sentence in sentences)
    return "\n\n".join(blocks) + "\n"


def new_crosshead(numbers, known):
    """A crosshead that is not in `known` yet: a line that comes twice is taken for furniture of the page."""
    while True:
        crosshead = _sentence(numbers, numbers.choice(CROSSHEADS))
        if crosshead not in known:
            known.add(crosshead)
            return crosshead


def paragraph(numbers):
    """The sentences of one paragraph."""
    return [_sentence(numbers, numbers.choice(SHAPES)) for _ in range(numbers.randint(2, 4))]


def _sentence(numbers, shape):
    body, body2 = numbers.sample(BODIES, 2)
    person, person2 = numbers.sample(PEOPLE, 2)
    reason, reason2 = numbers.sample(REASONS, 2)
    day = numbers.randint(1, 28)
    nth = numbers.randint(4, 20)
    return shape.format(
        body=body, Body=body[0].upper() + body[1:], body2=body2, person=person, person2=person2, reason=reason,
        reason2=reason2, town=numbers.choice(TOWNS), thing=numbers.choice(THINGS), verb=numbers.choice(VERBS),
        effect=numbers.choice(EFFECTS), month=numbers.choice(MONTHS), day=day, year=numbers.randint(1907, 2023),
        money=numbers.randint(11, 480) / 10, percent=numbers.randint(3, 40), count=numbers.randint(200, 90000),
        hour=numbers.randint(1, 11), minute=numbers.randint(0, 59), length=numbers.randint(2, 180),
        pages=numbers.randint(20, 140), nth=f"{nth}th")


if __name__ == "__main__":
    pathlib.Path(sys.argv[2]).write_text(page(int(sys.argv[1])))
