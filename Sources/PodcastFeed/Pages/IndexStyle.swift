internal import Digests

/// The style of the page, and the policy that allows it and nothing else.
enum IndexStyle {
    /// The page's own style by its digest, pictures and audio beside the page.
    static let policy =
        "default-src 'none'; media-src 'self' file:; img-src 'self' file:; "
        + "style-src '\(Integrity.sha256(SHA256Digest.bytes(of: Array(text.utf8)[...])))'; "
        + "base-uri 'none'; form-action 'none'"

    static let text = """

        :root {
          --paper: #fbfaf7; --ink: #20242a; --quiet: #5a616a; --line: #dcd8cf; --panel: #ffffff; --accent: #1c5a8a;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15181c; --ink: #e4e1da; --quiet: #a0a8b1; --line: #343a41; --panel: #1d2126; --accent: #8cc1ea;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 46rem; background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere;
        }
        a { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        main:focus { outline: none; }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        p { margin: 0.4rem 0; }
        ul, ol { margin: 0; padding: 0; list-style: none; }
        .skip { position: absolute; inset-inline-start: -100vw; }
        .skip:focus { position: static; }

        header { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem 1.25rem; }
        header img { display: block; width: 9rem; height: 9rem; border-radius: 0.5rem; background: var(--line); }
        header nav { grid-column: 1 / -1; }
        h1 { margin: 0; font-size: 2rem; }
        nav ul, .links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
        nav a, .links a { display: inline-block; padding-block: 0.2rem; }
        nav li a + a { margin-inline-start: 0.6rem; }
        .meta, .links, summary, .time, footer { color: var(--quiet); font-size: 0.9375rem; }

        h2 { margin: 2.25rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); font-size: 1.1rem; }
        article {
          margin-block: 0.9rem; padding: 1rem 1.25rem; background: var(--panel); border: 1px solid var(--line);
          border-radius: 0.5rem;
        }
        article:target { border-color: var(--accent); }
        [dir=rtl] > [dir=ltr] { text-align: right; }
        [dir=rtl] > .links { justify-content: flex-end; }
        h3 { margin: 0; font-size: 1.25rem; }
        h3 a { color: inherit; text-decoration: underline 1px var(--accent); text-underline-offset: 0.2em; }
        audio { display: block; width: 100%; margin-block: 0.7rem 0.4rem; }
        summary { padding-block: 0.2rem; cursor: pointer; }
        details ol { margin: 0.2rem 0 0.6rem; max-height: 24rem; overflow-y: auto; }
        details a {
          display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: 0.35rem 0.75rem; color: inherit;
          text-decoration: none; border-inline-start: 3px solid var(--line);
        }
        details a:hover span:first-child { text-decoration: underline; }
        .time { flex: none; font-variant-numeric: tabular-nums; }

        .pages { margin-top: 2rem; }
        .pages ul { justify-content: center; }
        .pages a { padding: 0.5rem 0.75rem; }
        footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        @media (max-width: 32rem) {
          body { padding-inline: 0.75rem; font-size: 1rem; }
          header img { width: 5.5rem; height: 5.5rem; }
          h1 { font-size: 1.5rem; }
          article { padding: 0.8rem 0.9rem; }
        }
        @media print { audio, nav, .links, .skip { display: none; } article { break-inside: avoid; } }

        """
}
