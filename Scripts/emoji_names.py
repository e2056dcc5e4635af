#!/usr/bin/env python3
"""Writes the table of emoji names that the rule `emoji` reads.

    Scripts/emoji_names.py emoji-test.txt Sources/Verbalization/Rules/Symbols

The input is Unicode's emoji-test.txt (UTS #51), whose names are the short names of CLDR. Variants by skin tone are left
out, as the rule adds the tone, and so are signs that are text as well (arrows, (c), TM, keycaps).
"""
import sys

TONES = range(0x1F3FB, 0x1F400)
JOINERS = (0xFE0F, 0x200D)
NOT_EMOJI = {0x23, 0x2A, 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x24C2, 0x25AA, 0x25AB, 0x25B6, 0x25C0, 0x2611, 0x2714, 0x2716,
             0x27A1, 0x2934, 0x2935, 0x3030, 0x303D, *range(0x30, 0x3A), *range(0x2190, 0x2200), *range(0x25FB, 0x25FF),
             *range(0x2B05, 0x2B08)}
WIDTH, PARTS = 104, ('Faces', 'People', 'Things', 'Signs')

HEAD = '''// Made by Scripts/emoji_names.py from emoji-test.txt {version}; do not edit.
// Copyright Unicode, Inc. The names are CLDR short names, used under the Unicode License (SPDX: Unicode-DFS-2016), whose text
// is at https://www.unicode.org/license.txt

extension EmojiNames {{
    static let {part} = """
'''


def entries(path):
    version, seen = '', {}
    for line in open(path, encoding='utf-8'):
        if line.startswith('# Version:'):
            version = line.split(':')[1].strip()
        if '; fully-qualified' not in line:
            continue
        codes = [int(code, 16) for code in line.split(';')[0].split()]
        name = line.split('#', 1)[1].split(' ', 3)[3].strip()
        if any(code in TONES for code in codes) or codes[0] in NOT_EMOJI:
            continue
        seen.setdefault(''.join(chr(code) for code in codes if code not in JOINERS), name)
    return version, seen


def lines(items):
    line = ''
    for emoji, name in items:
        entry = f'{emoji}={name}'
        if line and len(line) + len(entry) > WIDTH:
            yield line
            line = ''
        line += ('|' if line else '') + entry
    if line:
        yield line


def main():
    source, folder = sys.argv[1:]
    version, names = entries(source)
    items = list(names.items())
    size = -(-len(items) // len(PARTS))
    for number, part in enumerate(PARTS):
        chunk = items[number * size:(number + 1) * size]
        with open(f'{folder}/EmojiNames+{part}.swift', 'w', encoding='utf-8') as out:
            out.write(HEAD.format(version=version, part=part.lower()))
            out.writelines(f'        {line}\n' for line in lines(chunk))
            out.write('        """\n}\n')
    print(len(items), 'names')


if __name__ == '__main__':
    main()
