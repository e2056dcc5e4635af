/// The script of a read-along page: a module without imports, in parts of one concern each.
enum ReadAlongScript {
    /// The digest by which the page's security policy knows the script; a test computes it anew.
    static let digest = "sha256-m2cT00c9Dz5b9nywFlwzvMsxm9PlPygKBdl0xfraL5E="

    static let text =
        "\n"
        + [page, clock, marking, following, controls, chapters, keys, links, system, start].joined(
            separator: "\n")

    /// What the page has, and what it says besides.
    private static let page = #"""
        // Words, sentences and chapters, in the order in which they are heard, with their times in milliseconds.
        const says = {
          play: "Play", pause: "Pause", playing: "Playing", paused: "Paused", ended: "The end",
          chapter: title => `Chapter: ${title}`, speed: speed => `Speed ${speed}`,
          position: (time, length) => `${time} of ${length}`,
        };
        const element = id => document.getElementById(id);
        const all = selector => [...document.querySelectorAll(selector)];
        const audio = element("audio");
        const timed = (elements, name) => ({ elements, starts: elements.map(each => Number(each.dataset[name])) });
        const words = timed(all("[data-m]"), "m");
        const sentences = timed(all(".sentence"), "start");
        const chapters = timed(all("#chapters a"), "start");
        words.ends = words.elements.map((word, index) => words.starts[index] + Number(word.dataset.d));

        // The last of a list that has begun at `time`, or -1.
        function latest(list, time) {
          let low = 0, high = list.starts.length;
          while (low < high) {
            const middle = (low + high) >> 1;
            if (list.starts[middle] <= time + 0.5) low = middle + 1; else high = middle;
          }
          return low - 1;
        }

        """#

    /// The time that is heard, and how it is written.
    private static let clock = #"""
        // The time in milliseconds; where a browser reports it in steps, it runs on between them, once it runs.
        let reported = 0, reportedAt = 0, runs = false;
        function now() {
          const time = audio.currentTime;
          const isHeld = audio.paused || audio.seeking || audio.readyState < 3;
          if (isHeld || time !== reported) {
            runs = !isHeld && time > reported && time - reported < 1;
            reported = time;
            reportedAt = performance.now();
          }
          return time * 1000 + (runs ? Math.min(250, performance.now() - reportedAt) * audio.playbackRate : 0);
        }

        function written(seconds) {
          const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
          if (parts[0] === 0) parts.shift();
          return parts.map((part, index) => index ? String(part).padStart(2, "0") : part).join(":");
        }

        """#

    /// Marks the word, the sentence and the chapter that are heard.
    private static let marking = #"""
        const marked = { word: null, sentence: null, chapter: null };

        function mark(kind, next) {
          if (marked[kind] === next) return false;
          marked[kind]?.classList.remove("now");
          next?.classList.add("now");
          marked[kind] = next;
          return true;
        }

        // A word stays marked over a short silence behind it, a sentence until the next begins.
        function show(time) {
          const word = latest(words, time);
          const silence = Math.min(words.ends[word] + 250, words.starts[word + 1] ?? Infinity);
          mark("word", word >= 0 && time < Math.max(words.ends[word], silence) ? words.elements[word] : null);
          const sentence = sentences.elements[latest(sentences, time)] ?? null;
          if (mark("sentence", sentence) && sentence && follows) bring(sentence);
          const chapter = chapters.elements[latest(chapters, time)] ?? null;
          if (chapter !== marked.chapter) {
            marked.chapter?.removeAttribute("aria-current");
            chapter?.setAttribute("aria-current", "true");
            marked.chapter = chapter;
          }
        }

        let frame = 0;
        function run() {
          cancelAnimationFrame(frame);
          show(now());
          if (!audio.paused) frame = requestAnimationFrame(run);
        }

        """#

    /// Scrolls with the voice until the reader scrolls.
    private static let following = #"""
        let follows = true, ownScrollUntil = 0;
        const calm = matchMedia("(prefers-reduced-motion: reduce)");

        function bring(sentence) {
          const place = sentence.getBoundingClientRect();
          const floor = innerHeight - document.querySelector(".player").offsetHeight;
          if (place.top > 0.1 * innerHeight && place.bottom < floor - 0.1 * innerHeight) return;
          ownScrollUntil = performance.now() + 1000;
          scrollBy({ top: place.top - 0.3 * floor, behavior: calm.matches ? "instant" : "smooth" });
        }

        function follow(does) {
          follows = does;
          element("follow").hidden = does;
          if (does && marked.sentence) bring(marked.sentence);
        }

        for (const name of ["wheel", "touchmove"]) {
          addEventListener(name, () => { ownScrollUntil = 0; }, { passive: true });
        }
        addEventListener("scroll", () => {
          if (marked.sentence && performance.now() > ownScrollUntil) follow(false);
        }, { passive: true });
        element("follow").addEventListener("click", () => follow(true));

        """#
}
