package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named as the speaker, and how the text names people. */
class SpeakersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait,]” mused {Herald co-host Tom Field}.",
        "Residents are split. “[We lost the boat,]” mentioned {Nora Tellis}, 34, a nurse.",
        "“[We wait,]” wrote {a Lund supporter} who runs the club.",
        "“[We wait,]” <according> to {the Lund fire brigade}.",
        "“[We wait,]” said {the Stanfield church-history graduate} last week.",
        "In a statement, {Ann Roe}, a spokeswoman for the mill, said: “[We wait for the rain.]”",
        "As {Bo Dahl of the Herald} reported after the flood: “[The town bought sand for it.]”",
      })
  void theWholePhraseOfWhoSpeaksIsFound(String marked) {
    String bare = marked.replaceAll("[<>]", "");
    assertThat(Marked.again(marked).replaceAll("[<>]", "")).isEqualTo(bare);
  }

  @Test
  void markupThatATextKeptQuotesNothing() {
    assertThat(texts("See <a href=\"https://harbor.example\">the plan</a> on Monday.")).isEmpty();
  }

  @Test
  void numbersBehindNamesAreNoTurns() {
    assertThat(texts("Votes so far.\n\nROE: 1,204.\n\nFIELD: 46.\n\nROE: 3.")).isEmpty();
  }

  @Test
  void turnsOfATranscriptBelongToTheNameBeforeTheColon() {
    String text = "ROE: Shall we wait?\n\nFIELD: Not this time.\n\nROE: Then we go.";
    assertThat(speakers(text)).containsExactly("ROE", "FIELD", "ROE");
    assertThat(texts(text)).containsExactly("Shall we wait?", "Not this time.", "Then we go.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1})
  void noAttributionIsLessSureThanAskedFor(double level) {
    String text =
        "Shopkeepers expect a quiet winter, and the council has promised to help. Mayor Vera Lind"
            + " said the ferry would run again in May. Experts believe that sales grew faster than"
            + " planned, while a report found new risks. “We wait,” she added. Critics of the plan"
            + " warned of higher fares, and the union wants a say in it.";
    assertThat(QuoteFinder.find(text, new Options(level, 100)).quotes())
        .filteredOn(quote -> quote.attribution().isPresent())
        .allSatisfy(
            quote ->
                assertThat(quote.attribution().get().confidence()).isGreaterThanOrEqualTo(level));
  }

  @Test
  void tagsInsideOfMarksAreNoPartOfTheQuote() {
    String text =
        "Mayor Vera Lind pressed him.\n\n\"LIND: Will the ferry run again this winter?\"\n\n"
            + "\"MODERATOR: One minute left.\"\n\n\"LIND: I am still waiting for an answer.\"";
    assertThat(speakers(text)).contains("Vera Lind", "MODERATOR");
    assertThat(texts(text)).contains("Will the ferry run again this winter?");
  }

  @Test
  void aParagraphInMarksWithoutATagGoesOnWithTheTurnBefore() {
    String text =
        "\"ROE: We have waited for a year.\n\n\"Nobody has told us why the road is shut.\"\n\n"
            + "\"FIELD: I can tell you.\"\n\n\"ROE: Then do.\"";
    assertThat(speakers(text)).startsWith("ROE");
    assertThat(texts(text).get(0)).contains("a year", "Nobody has told us");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update: The road is open.\n\nPhoto: Ann Roe.\n\nUpdate: It is shut again.",
        "ROE: The only one who speaks.\n\nThe meeting ended at noon.",
      })
  void labelsAndASingleVoiceAreNoTranscript(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @Test
  void aMisspeltSurnameIsJoinedToTheOnlyOneLikeIt() {
    String text = "Vera Lind lost the vote.\n\n“We will be back,” Linde said.";
    assertThat(speakers(text)).containsExactly("Vera Lind");
  }

  @Test
  void theRightSpellingMayComeLater() {
    String text = "“We will be back,” Linde said.\n\nVera Lind lost the vote in May.";
    assertThat(speakers(text)).containsExactly("Vera Lind");
  }

  @Test
  void himselfIsNoSpeaker() {
    String text = "Owen Hart did not answer. “We will see them in court,” Hart himself wrote.";
    assertThat(Marked.again(text)).endsWith("{Hart} himself <wrote>.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Não há dinheiro”, disse a presidente da câmara Joana Prates. | Joana Prates",
        "“Vamos esperar”, afirmou o vereador do urbanismo Rui Teles. | Rui Teles",
        "“No hay dinero”, dijo el ministro de Economía Carlos Mena. | Carlos Mena",
      })
  void theNameBehindAnOfficeIsTheBearers(String text, String name) {
    assertThat(speakers(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No hay dinero”, dijo una portavoz de Ana Roel.",
        "“No hay dinero”, dijo una portavoz del departamento de Ana Mena.",
        "« Nous attendons », a dit un porte-parole d'Anne Rouvel.",
        "„Wir warten“, sagte der Sprecher von Anna Röhm.",
      })
  void whomSomebodySpeaksForIsNotTheSpeaker(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Martin Lindt came late. “We wait here,” Mr. Lind said. | Martin Lindt",
        "Martin Lindt came late. “We wait here,” Mrs. Lind said. | Lind",
        "Martin Lindt came late. “We wait here,” Linda said. | Linda",
      })
  void aMisspeltSurnameBehindATitleIsJoinedWhereTheTitleAgrees(String text, String name) {
    assertThat(speakers(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr Ann Roe came late. “We wait here,” Dr Roe said. | Ann Roe",
        "Ann al-Roe came late. “We wait here,” Roe said. | Ann al-Roe",
        "Prof Jean Lawrence came late. “We wait here,” Prof Lawrence said. | Jean Lawrence",
        "“We wait here,” Lund director of product marketing Bo Dahl said. | Bo Dahl",
        "“We wait here.” - Bo Dahl on the flood.\\It rained. | Bo Dahl",
      })
  void shortTitlesAndOfficesAreNoPartOfTheName(String text, String name) {
    assertThat(speakers(text.replace("\\", "\n\n"))).containsExactly(name);
  }

  @Test
  void aMisspeltSurnameThatTwoPeopleMayBearIsJoinedToNone() {
    String text = "Vera Lind met Paul Lindo.\n\n“We will be back,” Linde said.";
    assertThat(speakers(text)).containsExactly("Linde");
  }

  @Test
  void aFirstNameAloneIsJoinedToItsOnlyBearer() {
    String text = "Orla Fenwick keeps bees on the roof.\n\n“They like the wind,” Orla said.";
    assertThat(speakers(text)).containsExactly("Orla Fenwick");
  }

  @Test
  void theHonorificBeforeASurnameThatIsARoleMakesItAName() {
    String text = "Larry King runs the mill.\n\n“The wheel is broken,” Mr. King said.";
    assertThat(speakers(text)).containsExactly("Larry King");
  }

  @Test
  void aSurnameThatIsAlsoAFirstNameKeepsItsBearer() {
    String text = "John Kelly runs the mill.\n\n“The wheel is broken,” Kelly said.";
    assertThat(speakers(text)).containsExactly("John Kelly");
  }

  @Test
  void aVerbBeforeAColonIsNoPartOfTheName() {
    String text = "The Harbor Herald reports: “The bridge will be closed until the end of May.”";
    assertThat(Marked.again(text)).startsWith("{The Harbor Herald} <reports>: “[");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<According> to {local talk show host Ann Roe}, the plan is “[a bad joke]” for the town.",
        "“[We go on,]” <said> {Harbor planning director Ann Roe}.",
      })
  void theRoleBeforeANameIsAPartOfTheSource(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void thatBeforeANameOrAPluralIsNoArticle() {
    List<String> found =
        Sources.of(Reading.of("It said that Roe paid rules that lawyers call for that town."))
            .candidates
            .stream()
            .map(candidate -> candidate.last() - candidate.first())
            .map(String::valueOf)
            .toList();
    assertThat(found).containsExactly("1", "1", "1", "2");
  }

  @Test
  void aPronounMeansAPersonOfItsGenderAndNoCompany() {
    String text =
        "Anna Miller wrote to the Evening Herald in Norwood on Monday.\n\n"
            + "“Nobody answered,” she said.";
    assertThat(speakers(text)).containsOnly("Anna Miller");
  }

  @Test
  void particlesWithinANameBelongToIt() {
    assertThat(speakers("„Wir warten“, sagte Anna von der Au am Montag in der Stadt."))
        .containsExactly("Anna von der Au");
    assertThat(speakers("“Wij betalen het niet”, zei burgemeester Anna de Roos maandag."))
        .containsExactly("Anna de Roos");
  }

  @Test
  void aNameBeyondTheCueIsNotTheSpeakers() {
    String text = "“Nobody asked us,” the union wrote in a note to the mayor, Ann Roe, on Monday.";
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes().get(0).attribution())
        .get()
        .matches(attribution -> attribution.name().isEmpty());
  }

  @Test
  void theNameBeforeARelativePronounSpeaks() {
    String text = "It was Ann Roe who said: “We will not wait for the report.”";
    assertThat(speakers(text)).containsExactly("Ann Roe");
  }

  @Test
  void theRoleBesideANameIsItsTitle() {
    String text = "“We are ready,” said Foreign Minister Ann Roe.";
    Attribution attribution = find(text).get(0).attribution().orElseThrow();
    assertThat(attribution.name()).contains("Ann Roe");
    assertThat(attribution.title()).contains("Foreign Minister");
  }

  @Test
  void aNameBesideARoleLeavesTheRoleForItsTitle() {
    String text = "“The worst is over,” said the region's governor, Vera Lind.";
    Attribution attribution = find(text).get(0).attribution().orElseThrow();
    assertThat(attribution.name()).contains("Vera Lind");
    assertThat(attribution.title()).contains("region's governor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senator Paul Moore spoke first. “We vote today,” the senator said. | Paul Moore",
        "Senator Paul Moore met Senator Ann Roe. “We vote today,” the senator said. | ",
        "Senator Paul Moore spoke first. “We vote today,” a senator said. | ",
        "Senator Paul Moore spoke first. “We vote today,” the governor said. | ",
      })
  void aRoleMeansItsOnlyBearer(String text, String name) {
    Attribution attribution = find(text).get(0).attribution().orElseThrow();
    assertThat(attribution.name()).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe wrote the novel “Salt Roads” in 1998 and sold it to the town.",
        "Ann Roe took its name from the song, “Blue Boats,” and sold it to the town.",
        "Ann Roe told the “Night Ferry” podcast of it and sold it to the town.",
        "Ann Roe, who told the Harbor Channel's “Good Night Norwood” of it, sold it to the town.",
        "Ann Roe said on the Harbor Channel's “Norwood Tonight.”",
      })
  void titlesOfWorksAreSaidByNobody(String text) {
    assertThat(find(text)).allMatch(quote -> quote.attribution().isEmpty());
  }

  @Test
  void headlinesQuoteInTitleCase() {
    assertThat(speakers("Mayor Ann Roe: Norwood's “Bad Old Days” Are Over"))
        .containsExactly("Ann Roe");
  }

  @Test
  void aWorkThatIsCalledSomethingIsNoTitle() {
    assertThat(speakers("Ann Roe called the novel “a waste of good paper.”"))
        .containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource({
    "lind,linde,true",
    "lind,lindt,true",
    "lind,land,false",
    "miller,miler,true",
    "miller,muller,true",
    "miller,mullen,false",
    "roe,roe,false",
  })
  void oneLetterMoreLessOrOtherIsAlike(String a, String b, boolean alike) {
    assertThat(Names.isAlike(a, b)).isEqualTo(alike);
    assertThat(Names.isAlike(b, a)).isEqualTo(alike);
  }

  private static List<Quote> find(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes();
  }

  private static List<String> texts(String text) {
    return find(text).stream().map(Quote::text).toList();
  }

  private static List<String> speakers(String text) {
    return find(text).stream()
        .map(Quote::attribution)
        .flatMap(Optional::stream)
        .map(Attribution::name)
        .flatMap(Optional::stream)
        .toList();
  }
}
