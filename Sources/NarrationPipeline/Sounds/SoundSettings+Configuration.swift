import NarrationModel

extension SoundSettings {
    /// What is asked for on the command line, over what the configuration says. An empty path stands for no sound.
    package struct Choices: Sendable {
        package var intro: String?
        package var outro: String?
        package var stinger: String?

        /// Milliseconds.
        package var fade: Int?
        package var disclosure: String?

        package init(
            intro: String? = nil, outro: String? = nil, stinger: String? = nil, fade: Int? = nil,
            disclosure: String? = nil
        ) {
            self.intro = intro
            self.outro = outro
            self.stinger = stinger
            self.fade = fade
            self.disclosure = disclosure
        }
    }

    /// The configuration's settings with `choices` over them. It is found as that of ``ReadingSettings``; paths in it start
    /// from its folder.
    ///
    /// - Throws: `inputMissing`, `configurationUnusable`, or `soundUnusable`.
    package init(configuration: String?, choices: Choices = Choices()) throws(PipelineError) {
        var asked = choices
        var place = Disclosure.Place.end
        if let path = configuration ?? ConfigurationFinder.path() {
            let file = try ConfigurationFile(toml: try ConfigurationFinder.text(of: path), name: path)
            if let table = file.sound {
                place = try Self.place(in: table, path)
                asked.fill(from: try Self.choices(in: table, path))
            }
        }
        self.init()
        intro = try Self.file(asked.intro)
        outro = try Self.file(asked.outro)
        stinger = try Self.file(asked.stinger)
        fade = Pause(milliseconds: asked.fade ?? 0)
        disclosure = Disclosure(text: asked.disclosure, place: place)
    }

    private static func file(_ path: String?) throws(PipelineError) -> SoundFile? {
        guard let path, !path.isEmpty else { return nil }
        return try SoundFile(path: path)
    }

    private static func choices(
        in table: ConfigurationFile.SoundTable, _ configuration: String
    ) throws(PipelineError) -> Choices {
        if let fade = table.crossFade, !fades.contains(fade) {
            throw ConfigurationFile.wrong(
                configuration,
                "in [sound], 'cross-fade' lies from \(fades.lowerBound) to \(fades.upperBound) milliseconds")
        }
        func path(_ name: String?) -> String? {
            name.map { $0.isEmpty ? "" : ConfigurationFinder.path(of: $0, in: configuration) }
        }
        return Choices(
            intro: path(table.intro), outro: path(table.outro), stinger: path(table.stinger),
            fade: table.crossFade, disclosure: table.disclosure)
    }

    private static func place(
        in table: ConfigurationFile.SoundTable, _ configuration: String
    ) throws(PipelineError) -> Disclosure.Place {
        guard let name = table.disclosurePlace else { return .end }
        guard let place = Disclosure.Place(rawValue: name) else {
            throw ConfigurationFile.wrong(
                configuration, "in [sound], 'disclosure-place' is \"start\" or \"end\"")
        }
        return place
    }
}

extension SoundSettings.Choices {
    /// Takes from `other` what is not chosen here.
    fileprivate mutating func fill(from other: Self) {
        intro = intro ?? other.intro
        outro = outro ?? other.outro
        stinger = stinger ?? other.stinger
        fade = fade ?? other.fade
        disclosure = disclosure ?? other.disclosure
    }
}
