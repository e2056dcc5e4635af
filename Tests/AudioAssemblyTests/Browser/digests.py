"""Prints the digests of a page's style and script that its policy does not name."""

import base64
import hashlib
import pathlib
import re
import sys

page = (pathlib.Path(sys.argv[1]) / "page.html").read_bytes().decode("utf-8")
policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
for name, opening in (("style", "<style>"), ("script", '<script type="module">')):
    text = page.split(opening)[-1].split(f"</{name}>")[0]
    digest = "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()
    if f"{name}-src '{digest}'" not in policy:
        print(name, digest)
