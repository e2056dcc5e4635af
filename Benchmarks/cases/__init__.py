"""The cases, one a file, in the order in which a round measures them."""

from cases.again import Again
from cases.hour import Hour
from cases.hundred import Hundred
from cases.memory import Memory
from cases.plain_tools import PlainTools
from cases.start_up import StartUp
from cases.text_stage import TextStage

CASES = [Hour, PlainTools, Hundred, Again, TextStage, Memory, StartUp]
