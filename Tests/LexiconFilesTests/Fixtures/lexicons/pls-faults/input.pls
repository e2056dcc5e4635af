<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme>
    <grapheme>Kyiv</grapheme>
  </lexeme>
  <lexeme>
    <phoneme>ˈkiːjɪv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Xi Jinping</grapheme>
    <phoneme>ʃiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ida</grapheme>
    <phoneme alphabet="x-sampa">"aId@</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>…</grapheme>
    <alias>and so on</alias>
  </lexeme>
  <lexeme>
    <grapheme>Sumy</grapheme>
    <phoneme>ˈsuːmi</phoneme>
  </lexeme>
</lexicon>
