extension ReadAlongScript {
    /// What keys do.
    static let keys = #"""
        const actions = {
          " ": toggle, k: toggle, j: () => skip(-15), l: () => skip(30),
          arrowleft: () => skip(-5), arrowright: () => skip(5),
          "[": () => changeSpeed(-1), "]": () => changeSpeed(1),
          p: () => changeChapter(-1), n: () => changeChapter(1), "?": () => element("keys").showModal(),
        };

        // Whether a key belongs to what has the focus: text that is written, a list, a slider, a button.
        function isTaken(target, key) {
          if (target.closest("textarea, select, [contenteditable], input:not([type=range])")) return true;
          if (target.closest("input")) return key.startsWith("arrow");
          return key === " " && target.closest("button, a, summary") !== null;
        }

        document.addEventListener("keydown", event => {
          const isModified = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key !== "?");
          if (isModified || event.defaultPrevented || element("keys").open) return;
          const key = event.key.toLowerCase();
          if (key === "enter" && event.target.matches(".sentence")) {
            playFrom(Number(event.target.dataset.start));
          } else if (Object.hasOwn(actions, key) && !isTaken(event.target, key)) {
            event.preventDefault();
            if (actions[key] !== toggle || !event.repeat) actions[key]();
          }
        });
        element("help").addEventListener("click", actions["?"]);
        element("close").addEventListener("click", () => element("keys").close());

        """#

    /// Links to a moment, such as `#t=94` or `#t=1:34`, and to a sentence.
    static let links = #"""
        function jump() {
          const moment = /^#t=(?:npt:)?(?:(\d+):)?(?:(\d+):)?(\d+(?:\.\d+)?)s?$/.exec(location.hash);
          const sentence = sentences.elements.find(each => `#${each.id}` === location.hash);
          if (moment) {
            const [hours, minutes] = moment[2] === undefined ? [0, moment[1]] : [moment[1], moment[2]];
            seek((Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(moment[3])) * 1000);
          } else if (sentence) {
            seek(Number(sentence.dataset.start));
          }
        }
        addEventListener("hashchange", jump);

        """#

    /// The system's own controls.
    static let system = #"""
        function joinSystem() {
          if (!("mediaSession" in navigator)) return;
          const session = navigator.mediaSession;
          const { artist, album } = document.body.dataset;
          session.metadata = new MediaMetadata({ title: document.title, artist, album });
          const handlers = {
            play, pause: () => audio.pause(),
            seekbackward: detail => skip(-(detail.seekOffset ?? 15)),
            seekforward: detail => skip(detail.seekOffset ?? 30),
            seekto: detail => seek(detail.seekTime * 1000),
            previoustrack: () => changeChapter(-1), nexttrack: () => changeChapter(1),
          };
          for (const [name, handler] of Object.entries(handlers)) {
            try { session.setActionHandler(name, handler); } catch { /* Not every browser knows every action. */ }
          }
          const place = () => {
            if (!Number.isFinite(audio.duration)) return;
            session.setPositionState({
              duration: audio.duration, playbackRate: audio.playbackRate,
              position: Math.min(audio.currentTime, audio.duration),
            });
          };
          for (const name of ["loadedmetadata", "seeked", "ratechange", "play"]) audio.addEventListener(name, place);
        }

        """#

    /// Puts the page's controls in the place of the browser's.
    static let start = #"""
        audio.controls = false;
        element("controls").hidden = false;
        for (const sentence of sentences.elements) sentence.tabIndex = 0;
        document.documentElement.classList.add("ready");
        recallSpeed();
        joinSystem();
        if (audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) fail();
        jump();

        """#
}
