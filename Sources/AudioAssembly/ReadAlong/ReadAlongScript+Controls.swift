extension ReadAlongScript {
    /// Playing, seeking and speed.
    static let controls = #"""
        const say = text => { element("status").textContent = text; };

        function seek(milliseconds) {
          const length = Number(element("position").max) * 1000 + 999;
          audio.currentTime = Math.max(0, Math.min(milliseconds, length)) / 1000;
          show(audio.currentTime * 1000);
          tell();
          follow(true);
        }
        const skip = seconds => seek(audio.currentTime * 1000 + seconds * 1000);
        const play = () => audio.play().catch(() => {});
        const toggle = () => audio.paused ? play() : audio.pause();
        function playFrom(milliseconds) { seek(milliseconds); play(); }

        // Shows the position; the link to this moment goes with it.
        function tell() {
          const time = written(audio.currentTime);
          element("position").value = Math.floor(audio.currentTime);
          element("position").setAttribute("aria-valuetext", says.position(time, element("length").textContent));
          element("elapsed").textContent = time;
          element("elapsed").href = `#t=${Math.floor(audio.currentTime)}`;
        }

        function showState() {
          const name = audio.paused ? says.play : says.pause;
          element("play").classList.toggle("playing", !audio.paused);
          element("play").querySelector(".heard").textContent = name;
          element("play").title = `${name} (K)`;
        }

        const remembered = "narrate.speed";
        function setSpeed(speed) {
          audio.preservesPitch = true;
          audio.defaultPlaybackRate = audio.playbackRate = Number(speed);
          element("speed").value = speed;
          try { localStorage.setItem(remembered, speed); } catch { /* Not every browser lets a file remember. */ }
        }
        function changeSpeed(step) {
          const { options, selectedIndex } = element("speed");
          const option = options[selectedIndex + step];
          if (!option) return;
          setSpeed(option.value);
          say(says.speed(option.text));
        }
        function recallSpeed() {
          let speed = null;
          try { speed = localStorage.getItem(remembered); } catch { /* As above. */ }
          const isKnown = [...element("speed").options].some(option => option.value === speed);
          setSpeed(isKnown ? speed : "1");
        }

        audio.addEventListener("play", () => { showState(); say(says.playing); run(); });
        audio.addEventListener("pause", () => { showState(); say(audio.ended ? says.ended : says.paused); });
        audio.addEventListener("seeked", () => show(audio.currentTime * 1000));
        audio.addEventListener("timeupdate", tell);
        audio.addEventListener("error", fail);
        audio.querySelector("source:last-of-type")?.addEventListener("error", fail);
        function fail() { element("fault").hidden = false; }

        element("play").addEventListener("click", toggle);
        element("back").addEventListener("click", () => skip(-15));
        element("forward").addEventListener("click", () => skip(30));
        element("position").addEventListener("input", event => seek(event.target.value * 1000));
        element("speed").addEventListener("change", event => setSpeed(event.target.value));

        // A click on a word plays from there, unless it ends a selection or is meant for something else.
        element("article").addEventListener("click", event => {
          const isPlain = event.button === 0 && event.detail < 2
            && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
          if (!isPlain || event.target.closest("a") || !getSelection().isCollapsed) return;
          const word = event.target.closest("[data-m]");
          const sentence = event.target.closest(".sentence");
          if (word) playFrom(Number(word.dataset.m));
          else if (sentence) playFrom(Number(sentence.dataset.start));
        });

        """#

    /// The list of chapters.
    static let chapters = #"""
        function changeChapter(step) {
          const time = audio.currentTime * 1000;
          const current = latest(chapters, time);
          // Going back first goes to the start of a chapter that has run for a while.
          const isInside = step < 0 && time - chapters.starts[current] > 3000;
          const next = Math.max(0, isInside ? current : current + step);
          if (next >= chapters.starts.length) return;
          seek(chapters.starts[next]);
          say(says.chapter(chapters.elements[next].firstElementChild.textContent));
        }
        element("previous").addEventListener("click", () => changeChapter(-1));
        element("next").addEventListener("click", () => changeChapter(1));
        element("chapters").addEventListener("click", event => {
          const link = event.target.closest("a");
          if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          history.replaceState(null, "", link.hash);
          playFrom(Number(link.dataset.start));
        });
        const wide = matchMedia("(min-width: 72rem)");
        const unfold = () => { element("chapters").open = wide.matches; };
        wide.addEventListener("change", unfold);
        unfold();

        """#
}
