/// The style of a read-along page.
enum ReadAlongStyle {
    /// The digest by which the page's security policy knows the style; a test computes it anew.
    static let digest = "sha256-bGA94WQU1ly/gtxDeNKzNpqBq7o1VmwhzmvIiOUxR9k="

    static let text = """

        :root {
          --paper: #fbfaf7; --ink: #20242a; --quiet: #5a616a; --line: #dcd8cf; --panel: #ffffff;
          --accent: #1c5a8a; --sentence: #f6eed6; --word: #ffd96a; --word-ink: #20242a;
          scroll-padding-block: 4rem 10rem;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15181c; --ink: #e4e1da; --quiet: #a0a8b1; --line: #343a41; --panel: #1d2126;
            --accent: #8cc1ea; --sentence: #2a2b24; --word: #6a5511; --word-ink: #fffdf5;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; padding: 0 1.25rem 11rem; background: var(--paper); color: var(--ink);
          font: 1.1875rem/1.65 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif;
        }
        main, nav, footer { max-width: 38rem; margin-inline: auto; }
        a { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        .heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }

        /* The article */
        article { overflow-wrap: break-word; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 2.2em 0 0.6em; }
        h1 { font-size: 2.125rem; margin-top: 1.2rem; }
        h2 { font-size: 1.4rem; }
        h3, h4, h5, h6 { font-size: 1.1875rem; }
        p, ul, blockquote, figure { margin: 0 0 1.1em; }
        .byline, .timestamp, figcaption, .note { font: 1rem/1.5 system-ui, sans-serif; color: var(--quiet); }
        .byline, .timestamp { margin-bottom: 0.3em; }
        .standfirst { font-size: 1.3rem; line-height: 1.5; margin-top: 0.8em; }
        blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); font-style: italic; }
        ul { padding-inline-start: 1.4rem; }
        li { margin-bottom: 0.4em; }
        figure { padding-block: 0.7rem; border-block: 1px solid var(--line); }
        .note { padding-inline-start: 1.25rem; }
        .announcement { font-style: italic; color: var(--quiet); }
        .unspoken { color: var(--quiet); }

        /* What is spoken: the sentence tinted, its word underlined as well */
        .ready [data-m] { cursor: pointer; border-radius: 2px; }
        .ready [data-m]:hover { text-decoration: underline dotted; text-underline-offset: 0.2em; }
        .sentence { border-radius: 3px; }
        .sentence.now {
          color: var(--ink); background: var(--sentence); box-shadow: 0 0 0 0.15em var(--sentence);
          box-decoration-break: clone; -webkit-box-decoration-break: clone;
        }
        .ready [data-m].now {
          color: var(--word-ink); background: var(--word);
          text-decoration: underline solid 2px; text-underline-offset: 0.22em;
        }

        /* The chapters */
        nav { padding-top: 1.25rem; font: 1rem/1.5 system-ui, sans-serif; }
        summary { cursor: pointer; color: var(--quiet); padding-block: 0.4rem; }
        nav ol { list-style: none; margin: 0; padding: 0; max-height: 60vh; overflow-y: auto; }
        nav a {
          display: flex; justify-content: space-between; gap: 1rem; padding: 0.45rem 0.75rem; color: inherit;
          text-decoration: none; border-inline-start: 3px solid var(--line); overflow-wrap: anywhere;
        }
        nav li { margin: 0 0 0.25rem; }
        nav a:hover span:first-child { text-decoration: underline; }
        nav a[aria-current] { border-color: var(--accent); font-weight: 600; background: var(--sentence); }
        .time { flex: none; overflow-wrap: normal; }
        .time, #elapsed, #length { font-variant-numeric: tabular-nums; color: var(--quiet); }

        /* The player */
        .player {
          position: fixed; z-index: 1; inset: auto 0 0; padding: 0.6rem 1rem 0.9rem;
          background: var(--panel); border-top: 1px solid var(--line); font: 1rem/1.4 system-ui, sans-serif;
        }
        .player > * { max-width: 38rem; margin-inline: auto; }
        audio { display: block; width: 100%; }
        audio:not([controls]), [hidden] { display: none !important; }
        .track, .buttons { display: flex; align-items: center; gap: 0.6rem; }
        .track input { flex: 1; min-width: 0; height: 1.75rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
        #elapsed { min-width: 2.6em; text-align: end; text-decoration: none; }
        #elapsed:hover { text-decoration: underline; }
        .buttons { flex-wrap: wrap; justify-content: center; margin-top: 0.2rem; }
        button, select {
          min-width: 2.75rem; height: 2.75rem; padding: 0 0.6rem; border: 1px solid transparent; border-radius: 1.4rem;
          background: none; color: inherit; font: inherit; font-variant-numeric: tabular-nums; cursor: pointer;
        }
        button:hover, select:hover { border-color: var(--line); background: var(--paper); }
        select option { background: var(--panel); color: var(--ink); }
        button svg { display: block; width: 1.5rem; height: 1.5rem; fill: currentColor; margin: auto; }
        #play { background: var(--accent); color: var(--panel); width: 3.25rem; height: 3.25rem; border-radius: 50%; padding: 0; }
        #play:not(.playing) .pause, #play.playing .play { display: none; }
        #follow, #close { border-color: var(--accent); color: var(--accent); padding-inline: 1rem; }
        #follow {
          position: absolute; bottom: calc(100% + 0.75rem); left: 50%; translate: -50%;
          background: var(--panel); box-shadow: 0 2px 10px rgb(0 0 0 / 0.2); white-space: nowrap;
        }
        #fault { margin-block: 0.4rem; font-weight: 600; }
        dialog { width: min(24rem, 90vw); border: 1px solid var(--line); border-radius: 0.6rem; background: var(--panel); color: inherit; }
        dialog::backdrop { background: rgb(0 0 0 / 0.4); }
        dialog h2 { margin: 0 0 0.8rem; font-size: 1.2rem; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 0.4rem 1.2rem; margin: 0 0 1rem; }
        dt { font-weight: 600; }
        dd { margin: 0; }

        footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font: 0.9375rem/1.5 system-ui, sans-serif; color: var(--quiet); }
        @media (min-width: 72rem) {
          nav { position: fixed; top: 1.5rem; inset-inline-start: max(1.25rem, calc(50% - 38rem)); width: 16rem; }
        }
        @media (max-width: 30rem) {
          body { font-size: 1.0625rem; }
          h1 { font-size: 1.75rem; }
          .buttons { gap: 0.1rem; }
          .buttons button, select { padding-inline: 0.35rem; }
          #follow { padding-inline: 1rem; }
          #help { display: none; }
        }
        @media (forced-colors: active) {
          .sentence.now { outline: 1px solid; }
          .ready [data-m].now { background: Highlight; color: HighlightText; }
        }
        @media print { .player, nav { display: none; } body { padding: 0; } }

        """
}
