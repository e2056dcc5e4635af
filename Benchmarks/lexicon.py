#!/usr/bin/env python3
"""What difference the shipped lexicons make: python3 lexicon.py BIN_FOLDER

For every entry in IPA this compares the phonemes that eSpeak NG finds by itself with those that `narrate` has it say, both in the
same sentence. README.md beside it says what the figures mean.
"""

import argparse
import ctypes
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import tomllib

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent
# Between them these two list every lexicon.
VOICES = ["en-us-news", "en-gb-read"]
LEAST_HEARD = 400
SENTENCE = "They met {} there."

SYNCHRONOUS, FROM_POSITION, UTF8, MNEMONICS, IPA = 2, 1, 1, 0x100, 2

# What may differ and still be the same sounds: length, ties, flaps, the two weak vowels, and notations of r.
SAME = [("ː", ""), ("\u0361", ""), ("\u200d", ""), ("ɐ", "ə"), ("ᵻ", "ɪ"), ("ɾ", "t"), ("ʔ", "t"), ("nʲ", "nj"), ("ɜ", "ɚ"), ("r", "ɹ"),
        ("oɹ", "ɔɹ"), ("ɹɹ", "ɹ"), ("əɹ", "ɚ"), ("ɚɹ", "ɚ"), ("ii", "i"), ("ɪi", "i"), ("iɪ", "i"), ("nk", "ŋk"), ("nɡ", "ŋɡ")]
PHONEME = re.compile("tʃ|dʒ|[eaɔ]ɪ|aʊ|oʊ|əʊ|[^ˈˌ ]")
VOWELS = set("aeiouæɑɒɔəɚɛɜɪʊʌ")


class Engine:
    """libespeak-ng itself, without `narrate`: text, or mnemonics in double brackets, to IPA."""

    def __init__(self):
        library = self.library = ctypes.CDLL("libespeak-ng.so.1")
        system = ctypes.CDLL(None)
        system.fopen.restype = ctypes.c_void_p
        library.espeak_SetPhonemeTrace.argtypes = [ctypes.c_int, ctypes.c_void_p]
        library.espeak_Synth.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                                         ctypes.c_void_p, ctypes.c_void_p]
        if library.espeak_Initialize(SYNCHRONOUS, 0, None, 0) < 0:
            sys.exit("eSpeak NG did not start; install 'espeak-ng-data'")
        self.clauses = []
        # Held by the object: the library keeps only the addresses.
        self.callbacks = (ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p)(self._receive),
                          ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(lambda *_: 0))
        library.espeak_SetPhonemeCallback(self.callbacks[0])
        library.espeak_SetSynthCallback(self.callbacks[1])
        library.espeak_SetPhonemeTrace(IPA, system.fopen(b"/dev/null", b"w"))

    def _receive(self, phonemes):
        self.clauses.append((phonemes or b"").decode())
        return 0

    def select(self, voice):
        if self.library.espeak_SetVoiceByName(voice.encode()) != 0:
            sys.exit(f"eSpeak NG has no voice '{voice}'")

    def phonemes(self, text):
        """The IPA of `text`, words apart."""
        self.clauses = []
        data = text.encode() + b"\0"
        self.library.espeak_Synth(data, len(data), 0, FROM_POSITION, 0, UTF8 | MNEMONICS, None, None)
        return " ".join(self.clauses).split()


def entries(voice):
    """The IPA entries of a voice's lexicons as (file, group, written form, IPA); of several for one form the last."""
    folder, found = CHECKOUT / "Voices" / voice, {}
    for name in tomllib.loads((folder / "voice.toml").read_text())["lexicons"]:
        path, group = (folder / name).resolve(), ""
        lines = path.read_text().splitlines()
        for previous, line in zip([""] + lines, lines):
            if line.startswith("# ") and not previous.strip():
                group = line[2:]
            columns = line.split("\t")
            if not line.startswith("#") and len(columns) > 2 and columns[1] == "ipa":
                found[columns[0]] = (str(path.relative_to(CHECKOUT / "Voices")), group, columns[0], columns[2])
    return list(found.values())


def spoken(narrate, voice, names):
    """What `narrate` has the engine say for each name in its sentence, in the engine's mnemonics."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "sentences.md"
        path.write_text("# Names in the news\n\n" + "\n\n".join(SENTENCE.format(name) for name in names) + "\n")
        command = [narrate, "script", str(path), "--voice", voice, "--format", "phonemes"]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    said = [line.removeprefix("[paragraph] ") for line in lines if line.startswith("[paragraph] ")]
    if len(said) != len(names):
        sys.exit(f"'narrate script' made {len(said)} paragraphs of {len(names)} sentences")
    return said


def folded(ipa):
    """The phonemes of words in IPA, as a list."""
    text = "".join(ipa).replace("ˈ", "").replace("ˌ", "")
    for old, new in SAME:
        text = text.replace(old, new)
    return PHONEME.findall(text)


def stressed(ipa):
    """Which vowel, counted over all words, has the last main stress."""
    marked = re.findall("ˈ|[eaɔ]ɪ|aʊ|oʊ|əʊ|.", "".join(ipa))
    vowels = [index for index, sign in enumerate(marked) if sign[0] in VOWELS]
    stresses = [index for index, sign in enumerate(marked) if sign == "ˈ"]
    return sum(index < stresses[-1] for index in vowels) if stresses else None


def distance(left, right):
    """Edits between two lists of phonemes, in percent of the longer."""
    row = list(range(len(right) + 1))
    for count, one in enumerate(left, 1):
        corner, row[0] = row[0], count
        for index, other in enumerate(right, 1):
            corner, row[index] = row[index], min(row[index] + 1, row[index - 1] + 1, corner + (one != other))
    return 100 * row[-1] / max(len(left), len(right), 1)


def middle(words):
    """The words between `They met` and `there`."""
    return words[2:-1]


def compare(engine, narrate, voice):
    """One dictionary for each entry of the voice."""
    settings = tomllib.loads((CHECKOUT / "Voices" / voice / "voice.toml").read_text())
    engine.select(settings["engine-voice"])
    found = entries(voice)
    for entry, said in zip(found, spoken(narrate, voice, [entry[2] for entry in found])):
        file, group, written, ipa = entry
        theirs = middle(engine.phonemes(SENTENCE.format(written)))
        ours = middle(engine.phonemes(f"[[{said}]]"))
        far = distance(folded(theirs), folded(ours))
        heard = "sounds" if far > 0 else "stress" if stressed(theirs) != stressed(ours) else "nothing"
        yield {"voice": voice, "file": file, "group": group, "written": written, "lexicon": ipa, "espeak": " ".join(theirs),
               "narrate": " ".join(ours), "distance": far, "heard": heard}


def line(label, rows):
    count = {kind: sum(row["heard"] == kind for row in rows) for kind in ("sounds", "stress", "nothing")}
    far = [row["distance"] for row in rows]
    return (f"{label:58} {len(rows):5} {count['sounds']:6} {count['stress']:6} {count['nothing']:7}"
            f" {statistics.mean(far):5.0f} % {statistics.median(far):5.0f} %")


def report(rows):
    """The table: every file and its groups, for each voice."""
    for voice in VOICES:
        mine = [row for row in rows if row["voice"] == voice]
        print(f"{voice:58} names sounds stress nothing    mean  median")
        for file in dict.fromkeys(row["file"] for row in mine):
            own = [row for row in mine if row["file"] == file]
            print(line(file, own))
            for group in dict.fromkeys(row["group"] for row in own):
                print(line("    " + group, [row for row in own if row["group"] == group]))
        print(line("all", mine), end="\n\n")
    for row in unheard(rows):
        print(f"makes no heard difference: {row['file']}: {row['written']} {row['lexicon']} (eSpeak NG: {row['espeak']})")


def unheard(rows):
    """Entries that change nothing in any voice that has them."""
    heard = {(row["file"], row["written"]) for row in rows if row["heard"] != "nothing"}
    silent = {(row["file"], row["written"]): row for row in rows if (row["file"], row["written"]) not in heard}
    return silent.values()


ARPABET = dict(zip(
    "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split(),
    "ɑː æ ʌ ɔː aʊ aɪ b tʃ d ð ɛ ɚ eɪ f ɡ h ɪ iː dʒ k l m n ŋ oʊ ɔɪ p ɹ s ʃ t θ ʊ uː v w j z ʒ".split()))


def cmudict(path):
    """The readings of every word in a file of the CMU Pronouncing Dictionary, in IPA without stress."""
    readings = {}
    for entry in path.read_text().splitlines():
        word, *sounds = entry.split("#")[0].split()
        ipa = "".join("ə" if sound == "AH0" else ARPABET[sound.rstrip("012")] for sound in sounds)
        readings.setdefault(re.sub(r"\(\d+\)$", "", word), []).append(ipa)
    return readings


def against(readings, rows):
    """How far both readings are from the nearest in CMUdict, for the words that it has."""
    pairs = []
    for row in rows:
        known = readings.get(row["written"].lower()) if row["voice"] == VOICES[0] else None
        if known:
            pairs.append(tuple(min(distance(folded([row[kind]]), folded([one])) for one in known) for kind in ("narrate", "espeak")))
    ours, theirs = (statistics.mean(column) for column in zip(*pairs))
    print(f"\nCMUdict has {len(pairs)} of them: narrate is {ours:.0f} % from it on average, eSpeak NG {theirs:.0f} %")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", type=pathlib.Path, help="the folder with 'narrate' and 'narrate-worker'")
    parser.add_argument("--json", type=pathlib.Path, help="write every entry's readings to this file")
    parser.add_argument("--cmudict", type=pathlib.Path, help="a cmudict.dict to compare American readings with")
    options = parser.parse_args()
    engine = Engine()
    rows = [row for voice in VOICES for row in compare(engine, str(options.programs / "narrate"), voice)]
    report(rows)
    if options.cmudict:
        against(cmudict(options.cmudict), rows)
    if options.json:
        options.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    heard = {row["written"] for row in rows if row["heard"] == "sounds"}
    silent = len(unheard(rows))
    print(f"\n{len(heard)} names are said with other sounds; at least {LEAST_HEARD} must be, and all must be heard ({silent} are not)")
    sys.exit(0 if len(heard) >= LEAST_HEARD and not silent else 1)


main()
