<!DOCTYPE lexicon [
  <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">
]>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>Ida</grapheme><alias>&b;</alias></lexeme>
  <lexeme><grapheme>Iris</grapheme><alias>&c;</alias></lexeme>
</lexicon>
