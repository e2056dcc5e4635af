/// Short English words, which stay words when they are printed in capitals.
enum CommonWords {
    /// In small letters; words that are better known as initialisms (`it`, `us`, `who`) are in ``doubtful``.
    static let short: Set<String> = [
        "a", "act", "add", "age", "ago", "aid", "air", "all", "an", "and", "any", "are", "arm", "art", "as",
        "ask", "at", "bad", "ban", "bar", "bay", "be", "bed", "beg", "bet", "big", "bit", "box", "boy", "bus",
        "but", "buy", "by", "can", "car", "cat", "cop", "cow", "cry", "cup", "cut", "dad", "day", "did",
        "die", "do", "dog", "due", "eat", "egg", "end", "eye", "far", "few", "fix", "fly", "for", "fun",
        "get", "go", "god", "got", "gun", "guy", "had", "has", "he", "her", "him", "his", "hit", "hot", "how",
        "i", "if", "in", "is", "its", "job", "joy", "key", "kid", "kit", "law", "lay", "led", "leg", "let",
        "lie", "lot", "low", "mad", "man", "map", "may", "me", "men", "met", "my", "net", "new", "no", "nor",
        "not", "now", "of", "off", "oh", "oil", "old", "on", "one", "or", "our", "out", "own", "pay", "per",
        "put", "ran", "raw", "red", "rid", "row", "run", "sad", "said", "saw", "say", "sea", "see", "set",
        "sex", "she", "six", "sky", "so", "son", "sue", "sun", "tax", "ten", "the", "tie", "to", "too", "top",
        "try", "two", "up", "use", "via", "war", "was", "way", "we", "web", "win", "won", "yes", "yet", "you",
        "aim", "ant", "ape", "apt", "ash", "ate", "axe", "bag", "bat", "bee", "bid", "bin", "bow", "bug",
        "bun", "cab", "cap", "cot", "cub", "cue", "dam", "den", "dew", "dig", "dim", "dip", "dry", "dub",
        "dug", "ear", "ego", "elf", "elk", "era", "eve", "fan", "fat", "fed", "fee", "fig", "fin", "fit",
        "flu", "foe", "fog", "fox", "fur", "gap", "gay", "gas", "gel", "gem", "gym", "gut", "ham", "hat",
        "hay", "hen", "hid", "hip", "hop", "hug", "hut", "ice", "icy", "ill", "ink", "inn", "jam", "jar",
        "jaw", "jet", "jog", "jug", "lab", "lad", "lap", "lid", "lip", "lit", "log", "mat", "mix", "mob",
        "mom", "mud", "mug", "mum", "nap", "nod", "nun", "nut", "oak", "odd", "ore", "owe", "owl", "pad",
        "pan", "pat", "paw", "pea", "pen", "pet", "pie", "pig", "pit", "pop", "pot", "pub", "rag", "rap",
        "rat", "ray", "rib", "rob", "rod", "rot", "rub", "rug", "rye", "shy", "sin", "sip", "sir", "sit",
        "ski", "sob", "spa", "spy", "tab", "tag", "tan", "tap", "tar", "tea", "tip", "toe", "ton", "toy",
        "tub", "din", "max", "sum", "app", "eco", "duo", "gig", "zen", "soy", "van", "vet", "vow", "wax",
        "wet", "why", "wig", "wit", "woe", "zip", "zoo",
    ]

    /// Words that a line in capitals means as words, though elsewhere their capitals are an initialism.
    static let doubtful: Set<String> = ["am", "it", "us", "who", "aids", "pin", "sat"]
}
