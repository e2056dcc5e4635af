/// The letters behind a time of day: `a.m.`, `PM`.
struct Meridiem {
    /// Dotted letters without the last stop: `A.M`.
    let text: String

    /// The index behind the letters and their stops.
    let end: Int

    init?(at index: Int, in sentence: WrittenSentence) {
        guard let letters = sentence.letters(index)?.uppercased() else { return nil }
        if letters == "AM" || letters == "PM" {
            text = letters == "AM" ? "A.M" : "P.M"
            end = index + 1
        } else if letters == "A" || letters == "P", sentence.isMark(".", at: index + 1, glued: true),
            sentence.letters(index + 2)?.uppercased() == "M"
        {
            text = letters + ".M"
            end = sentence.behindStop(index + 3)
        } else {
            return nil
        }
    }
}
