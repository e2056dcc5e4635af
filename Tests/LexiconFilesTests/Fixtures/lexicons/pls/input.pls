<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
    alphabet="ipa" xml:lang="en-GB">
  <meta name="seeAlso" content="nowhere"/>
  <lexeme>
    <grapheme>Kyiv</grapheme>
    <grapheme>Kiev</grapheme>
    <phoneme>ˈkiːjɪv</phoneme>
  </lexeme>
  <lexeme xml:id="two" role="claws:NN">
    <grapheme>Oskil</grapheme>
    <phoneme>ˈɒskɪl</phoneme>
    <phoneme prefer="true">ˈɒskiːl</phoneme>
    <!-- the river -->
  </lexeme>
  <lexeme>
    <grapheme>AT&amp;T</grapheme>
    <alias>a   t and
      t</alias>
  </lexeme>
  <lexeme>
    <grapheme>Xi Jinping</grapheme>
    <phoneme>ʃiː dʒɪnˈpɪŋ</phoneme>
    <alias>the president</alias>
  </lexeme>
  <lexeme>
    <grapheme>Troon</grapheme>
    <phoneme alphabet="x-espeak-ng">tr'u:n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dunoon</grapheme>
    <phoneme>dʌ ˈnuːn</phoneme>
  </lexeme>
</lexicon>
