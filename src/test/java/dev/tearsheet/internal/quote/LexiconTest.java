package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the word lists tell of words, by lexicons read anew from them. */
class LexiconTest {

  /** A poet's verbs: one that often is a cue, one that just may be, one that hardly ever is. */
  private static final List<String> SHARES =
      List.of("glimpse 0.15 0 0", "hums 0 0.04 0", "strums 0.039 0.039 0", "clerks 0 0 0.3 0.5");

  private final Lexicon english =
      Lexicon.read("en", SHARES, List.of("poet 15 0 0 0 0 0", "hums 0 -5 0 0 0 0"));
  private final Lexicon german = Lexicon.read("de", List.of(), List.of());
  private final Lexicon french = Lexicon.read("fr", List.of(), List.of());

  private final Reading reading =
      Reading.of(
          "According to Roe, who waited on Monday, she said that whether our boat is late or not,"
              + " Clerks of Glimpse & Hums glimpse no sign; the poet's heart hums: he strums.",
          english);

  @ParameterizedTest
  @CsvSource({
    Code.ACCORDING + ", According",
    Code.TO + ", to",
    Code.CAPITAL + ", 'Roe Clerks Hums'",
    Code.COMPLEMENTIZER + ", who whether",
    Code.PREPOSITION + ", on",
    Code.ADVERB + ", Monday",
    Code.PRONOUN + ", she he",
    Code.SAYS + ", said",
    Code.THAT + ", that",
    Code.DETERMINER + ", our no the",
    Code.AUXILIARY + ", is not",
    Code.CONJUNCTION + ", or",
    Code.OF + ", of",
    Code.CUE + ", Glimpse glimpse",
    Code.WEAK_CUE + ", hums",
    Code.OTHER + ", waited boat late sign poet heart strums",
    Code.COMMA + ", ', , ,'",
    Code.COLON + ", :",
    Code.STOP + ", .",
    Code.MARK + ", & ;",
  })
  void eachWordIsOfOneKind(int code, String words) {
    String found =
        IntStream.range(0, reading.tokens.size())
            .filter(i -> reading.code(i) == code)
            .mapToObj(reading.tokens::word)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(words);
  }

  @Test
  void theGenitiveIsAWordOfItsOwn() {
    Reading owner = Reading.of("poet's", english);
    assertThat(owner.code(1)).isEqualTo(Code.GENITIVE);
    assertThat(owner.tokens.word(1)).isEqualTo("'s");
  }

  @ParameterizedTest
  @CsvSource({"dass, " + Code.THAT, "zu, " + Code.TO, "von, " + Code.OF})
  void smallWordsOfTheOtherLanguageAreKnown(String word, int code) {
    assertThat(Reading.of(word, english).code(0)).isEqualTo(code);
  }

  @Test
  void sharesAndCompanyOfAWordStandTogether() {
    Word hums = word(english, "hums");
    assertThat(hums.reporting()).isEqualTo(0.04f);
    assertThat(hums.quoting()).isZero();
    Reading poem = Reading.of("poet hums clerks", english);
    assertThat(Company.tilt(poem, 0, Company.SUBJECT)).isEqualTo(1.5);
    assertThat(Company.tilt(poem, 1, Company.OBJECT)).isEqualTo(-0.5);
    assertThat(word(english, "clerks").naming()).isEqualTo(0.3f);
    assertThat(word(english, "clerks").frames().share()).isEqualTo(0.5f);
  }

  @Test
  void aShareThatIsUnknownLeavesWhatIsListed() {
    Lexicon lexicon = Lexicon.read("en", List.of("said - - - 0.5"), List.of());
    assertThat(word(lexicon, "said").quoting()).isEqualTo(0.4f);
    assertThat(word(lexicon, "said").frames().share()).isEqualTo(0.5f);
  }

  @ParameterizedTest
  @CsvSource({
    "Richterin, true",
    "Direktorin, true",
    "Ministerin, true",
    "EU-Außenministerin, true",
    "Obersprecherin, true",
    "Richter, false",
    "Polizeiin, false",
    "Außenminister, false",
  })
  void womenAreToldByTheirTitles(String title, boolean woman) {
    assertThat(word(german, title).is(WordClass.FEMININE_TITLE)).isEqualTo(woman);
  }

  @Test
  void theFormForWomenIsNoTitleOfMen() {
    assertThat(word(german, "Bundespräsident").is(WordClass.MASCULINE_TITLE)).isTrue();
    assertThat(word(german, "Bundespräsidentin").is(WordClass.MASCULINE_TITLE)).isFalse();
    assertThat(word(german, "Bundespräsidentin").is(WordClass.FEMININE_TITLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Gegenkönig, true",
    "Vizeminister, true",
    "EU-Minister, true",
    "vizeminister, false",
    "Bauherr, false",
    "Ostermontag, false",
  })
  void compoundsAreKnownByTheirLastPart(String word, boolean known) {
    assertThat(word(german, word).equals(Word.UNKNOWN)).isNotEqualTo(known);
  }

  @Test
  void theLongestPartTellsTheMost() {
    assertThat(word(german, "Altbundeskanzler")).isEqualTo(word(german, "bundeskanzler"));
  }

  @Test
  void compoundsOfOtherLanguagesAreNotTakenApart() {
    assertThat(word(english, "Vicepresident")).isEqualTo(Word.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "l'avocat, true",
    "L'arpenteuse, true",
    "l'an, true",
    "l'a, false",
    "d'arpenteuse, false",
    "lavandière, false",
  })
  void aNounWithItsArticleIsARole(String word, boolean role) {
    assertThat(word(french, word).is(WordClass.ROLE)).isEqualTo(role);
  }

  @Test
  void englishHasNoArticlesOfThatKind() {
    assertThat(word(english, "l'avocat")).isEqualTo(Word.UNKNOWN);
  }

  @Test
  void theSignForAndIsAWord() {
    assertThat(word(english, "&").is(WordClass.ALONGSIDE)).isTrue();
    assertThat(word(english, "/")).isEqualTo(Word.UNKNOWN);
  }

  private static Word word(Lexicon lexicon, String word) {
    return Reading.of(word, lexicon).words[0];
  }

  @ParameterizedTest
  @CsvSource({
    Senses.VERB + ", announced, 9",
    Senses.TELLS + ", announced, 9",
    Senses.VERB + ", accusations, 0",
    Senses.NOUN + ", accusations, 9",
    Senses.TOLD + ", accusations, 9",
    Senses.THINKS + ", believe, 9",
    Senses.THOUGHT + ", doubts, 8",
    Senses.PERSON + ", lawyers, 9",
    Senses.GROUP + ", police, 9",
    Senses.ADJECTIVE + ", confident, 9",
    Senses.TELLS + ", yesterday, 0",
  })
  void sensesTellTheKindOfAWord(int sense, String word, int ninths) {
    Reading one = Reading.of(word, english);
    assertThat(one.word(0).senses().share(sense)).isEqualTo(ninths);
  }
}
