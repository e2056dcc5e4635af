/// The player of a read-along page: the audio, its controls and what they say.
///
/// Without a script the browser's own controls are shown; the script puts the page's in their place.
enum ReadAlongPlayer {
    /// Speeds that can be chosen, in hundredths.
    private static let speeds = [50, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300]

    /// The keys and what they do, as the page explains them.
    private static let keys = [
        ("Space, K", "play or pause"), ("J, L", "15 seconds back, 30 on"), ("←, →", "5 seconds back, on"),
        ("[, ]", "slower, faster"), ("P, N", "previous, next chapter"),
        ("Enter", "play the sentence in focus"),
        ("?", "show these keys"),
    ]

    /// The HTML of the player for audio of so many milliseconds.
    static func html(for files: [ReadAlongPage.AudioFile], lasting milliseconds: Int) -> String {
        let sources = files.map { file in
            "<source src=\"\(file.name.relativeURL)\" type=\"\(file.mediaType.escapedForHTML)\">\n"
        }
        return """
            <section class="player" aria-label="Player" lang="en" dir="ltr">
            <audio id="audio" controls preload="metadata">
            \(sources.joined())</audio>
            <div id="controls" hidden>
            \(track(lasting: milliseconds))
            \(buttons)
            </div>
            <p id="fault" role="alert" hidden>None of the audio files beside this page can be played.</p>
            <p id="status" role="status" class="heard"></p>
            \(help)
            </section>

            """
    }

    private static func track(lasting milliseconds: Int) -> String {
        let length = ReadAlongPage.clock(milliseconds)
        return """
            <div class="track">
            <a id="elapsed" href="#t=0" title="Link to this moment">0:00</a>
            <input id="position" type="range" min="0" max="\(milliseconds / 1000)" step="1" value="0" \
            aria-label="Position" aria-valuetext="0:00 of \(length)" autocomplete="off">
            <span id="length">\(length)</span>
            </div>
            """
    }

    private static var buttons: String {
        let options = speeds.map { speed in
            "<option value=\"\(decimal(speed))\"\(speed == 100 ? " selected" : "")>\(decimal(speed))×</option>"
        }
        return """
            <div class="buttons">
            \(button("previous", shows: ReadAlongIcon.previous.svg, says: "Previous chapter", key: "P"))
            \(button("back", shows: "−15", says: "Back 15 seconds", key: "J"))
            \(button("play", shows: ReadAlongIcon.play.svg + ReadAlongIcon.pause.svg, says: "Play", key: "K"))
            \(button("forward", shows: "+30", says: "Forward 30 seconds", key: "L"))
            \(button("next", shows: ReadAlongIcon.next.svg, says: "Next chapter", key: "N"))
            <select id="speed" aria-label="Speed" title="Speed ([ and ])" autocomplete="off">\
            \(options.joined())</select>
            <button type="button" id="help" title="Keys (?)"><span aria-hidden="true">?</span>\
            <span class="heard">Keys</span></button>
            <button type="button" id="follow" hidden>Follow the voice</button>
            </div>
            """
    }

    private static func button(_ id: String, shows picture: String, says name: String, key: String) -> String
    {
        "<button type=\"button\" id=\"\(id)\" title=\"\(name) (\(key))\"><span aria-hidden=\"true\">"
            + "\(picture)</span><span class=\"heard\">\(name)</span></button>"
    }

    private static var help: String {
        let rows = keys.map { "<dt>\($0.escapedForHTML)</dt><dd>\($1.escapedForHTML)</dd>\n" }
        return """
            <dialog id="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">Keys</h2>
            <dl>
            \(rows.joined())</dl>
            <p>A click on a word plays from there.</p>
            <button type="button" id="close">Close</button>
            </dialog>
            """
    }

    /// `125` as `1.25`, `150` as `1.5`, `100` as `1`.
    private static func decimal(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let digits = rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return rest == 0 ? "\(whole)" : "\(whole).\(digits)"
    }
}
