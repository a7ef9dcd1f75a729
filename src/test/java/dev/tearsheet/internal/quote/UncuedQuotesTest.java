package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom quotes belong to that no cue stands beside; a line break ends a paragraph. */
class UncuedQuotesTest {

  private static void check(String marked) {
    String text = marked.replace("\\", "\n\n");
    assertThat(Marked.again(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait here.]” — {Ann Roe}",
        "“[We wait here.]” - {Ann Roe}",
        "“[We wait here.]” — {Ann Roe}\\Then it rained.",
        "“[We wait here.]” — {Ann Roe}, mayor of Holm",
        "“[We wait here.]” — {Ann Roe}.",
        "“[We wait here.]” — {Ann Roe}.\\Then it rained.",
        "“[We wait here.]” ~ {Ann Roe}",
        "“[We wait here.]” ({Ann Roe})",
        "“[We wait here.]” ({Ann Roe}, baker)\\It rained.",
        "“We wait here.” (Ann Roe, baker\\It rained.",
        "“We wait here.” (Ann Roe) It rained.",
        "“We wait here.” (the dog)",
        "It was “the shed” (Ann Roe)",
        "“We wait here.” — Ann Roe. Then it rained.",
        "“We wait here.” — Ann Roe slept on the boat.",
        "“We wait here.” — the dog",
        "“We wait here. — Ann Roe",
        "“We wait here.” — On Monday Ann Roe",
        "“We wait here.” —",
      })
  void aNameBehindADashAtTheEndSigns(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Roe} was blunt. “[We cannot pay for it now.]”",
        "{She} was blunt. “[We cannot pay for it now.]”",
        "{He} was blunt. “[We can not pay.]”",
        "{Roe} was blunt. “[We cannot pay.]”",
        "{Mother} was blunt. “[We cannot pay for it now.]”",
        "It rained. {Roe} was blunt. “[We cannot pay for it now.]”",
        "Roe was blunt. “we cannot pay for it now.”",
        "Roe was blunt. “We cannot pay for it now”",
        "Roe was blunt. “No.”",
        "Roe was blunt. ‘We cannot pay for it now.’",
        "Roe was blunt. “We cannot pay for it now.",
        "Roe was blunt.\\“It is hard to pay for it now.”",
        "It was cold. “We cannot pay for it now.”",
        "The weather was cold. “We cannot pay for it now.”",
        "The pilot was blunt. “We cannot pay for it now.”",
        "Yesterday Roe was blunt. “We cannot pay for it now.”",
        "Roe was blunt, and “sour.” “We cannot pay for it now.”",
      })
  void theSubjectBeforeAWholeSentenceSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was late. “[No.]” {Ann Roe} shrugged.",
        "It was late. “[We lost it all.]” {Ann Roe} shook her head. “[The barn, too.]”",
        "It was late. “We lost it all.”\\Ann Roe shook her head.",
        "It was late. “It is Red No. 5.” The dog slept.",
      })
  void whoDoesSomethingBehindAWholeSentenceSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was late.\\“[We start at six.]” {Ann Roe} wipes her hands.",
        "It was late.\\“[We start at six.]” {She} wipes her hands.",
        "Ann Tasker was late.\\“[We start at six.]” {Tasker} wipes her hands.",
        "It was late.\\“We start at six.” Rather than wait, the town sleeps.",
        "It was late.\\“We start at six.” The town wipes its hands.",
        "It was late.\\“We start at six.”\\Ann Roe wipes her hands.",
        "It was late. The “start at six.” Ann Roe wipes her hands.",
      })
  void whoDoesAnythingBehindAParagraphsFirstSentenceSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Roe} was blunt.\\“[We cannot pay for it now.]”",
        "{Ann Roe} stands by a heap of bricks.\\“[That was my house.]”\\It rained.",
        "Ann Roe has baked for years. {She} starts at two.\\“[You get used to it.]”",
        "Ann Roe points at a heap of bricks.\\“That was a house.”",
        "Ann Roe points at a heap of bricks.\\“My house”",
        "Ann Roe points at a heap of bricks.\\It rained.\\“That was my house.”",
        "Ann Roe points at a heap of bricks:\\It rained. “That was my house.” It rained.",
        "The dog points at a heap of bricks.\\“That was my house.”",
        "Price is high.\\“That was my house.”",
        "{Anna Röhm} steht am Hafen.\\„[Das war mein Haus.]“\\Es regnet.",
        "Für {Anna Röhm} ist die Sache klar. „[Wir bleiben hier.]“",
      })
  void whoActsRightAboveSaysWhatIsOnesOwn(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was claimed by {Ann Roe} that the wall was “[a heap of sand.]”",
        "It was alleged by {Ann Roe}, a lawyer, that the wall was “[a heap of sand.]”",
      })
  void theAgentOfAClaimSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Ana Robles} perdió su casa. “[Lo perdí todo]”, cuenta.",
        "{Ana Robles} perdió su casa. “[Lo perdí todo]”, cuenta",
        "Ana Robles perdió su casa. “Lo perdí todo”, duerme.",
        "{Ana Robles} perdió su casa. “[Lo perdí todo]” cuenta.",
        "El perro perdió su casa. “Lo perdí todo”, cuenta.",
      })
  void aVerbAloneIsOfTheSubjectBefore(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We lost the first half.]\\“[But we go on now,]” {Ann Roe} <said>.",
        "“[We lost the first half.]\\“[We lost the second.]\\“[But we go on now,]” {Ann Roe} <said>.",
        "“We lost the first half.\\It rained.\\“[But we go on now,]” {Ann Roe} <said>.",
        "“We lost the first half.\\It rained. “[But we go on now,]” {Ann Roe} <said>.",
      })
  void aQuoteLeftOpenGoesOnInTheNextParagraph(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Para el alcalde, es “una vergüenza”. | el alcalde",
        "No llueve. Para el alcalde, es “una vergüenza”. | el alcalde",
        "Para Ana Robles, es “una vergüenza”. | Ana Robles",
        "Para la ciudad, es “una vergüenza”. | -",
        "Para el barco, es “una vergüenza”. | -",
        "Para siempre es “una vergüenza”. | -",
        "Para el viejo alcalde de la pequeña ciudad en el norte del valle de los ríos y de los lagos"
            + " que no se ven desde la torre más alta de la iglesia, es “una vergüenza”. | -",
      })
  void whomItIsTrueForIsSureEnough(String text, String speaker) {
    assertThat(speakers(text, 0.5)).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ROE: We have waited.\\\"Nobody has told us why.\"\\ | ROE",
        "\"ROE: We have waited.\\\"nobody has told us why.\"\\ | ROE, -",
        "\"ROE: We have waited.\\It rained.\\\"Nobody has told us why.\"\\ | ROE, -",
        "\"ROE: We have waited.\\It rained. \"Nobody has told us why.\"\\ | ROE, -",
        "\"ROE: We have waited.\\\"Nobody has told us why,\" Tom Kell said.\\ | ROE, Tom Kell",
      })
  void aTurnSurelyGoesOnInMarksWithoutATag(String text, String speakers) {
    String turns = text + "\"FIELD: I can tell you.\"\\\"ROE: Then do.\"";
    assertThat(String.join(", ", speakers(turns, 0.9))).isEqualTo(speakers + ", FIELD, ROE");
  }

  /** The speakers of all quotes that are this sure, "-" for none. */
  private static List<String> speakers(String text, double level) {
    return QuoteFinder.find(text.replace("\\", "\n\n"), new Options(level, 100)).quotes().stream()
        .map(quote -> quote.attribution().flatMap(Attribution::speaker).map(Mention::text))
        .map(speaker -> speaker.orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{ROE}: [We have waited for a year.]\\\"[Nobody has told us why the road is shut.]\"\\"
            + "\"{FIELD}: [I can tell you.]\"\\\"{ROE}: [Then do.]\"",
        "\"{ROE}: [We have waited for a year.]\\\"[Nobody has told us why the road is shut,]\""
            + " {Tom Kell} <said>.\\\"{FIELD}: [I can tell you.]\"\\\"{ROE}: [Then do.]\"",
      })
  void aTurnGoesOnInMarksWithoutATag(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Per {Ann Roe}, the bridge “[is sound.]”",
        "The bridge “[is sound,]” per {Ann Roe}.",
        "In the words of {Ann Roe}, it was “[a long night.]”",
        "It was, in the words of {one aide}, “[a long night.]”",
        "Would she leave? “[Never,]” was the reply of {Ann Roe}.",
        "Would she leave? “[Never,]” was {Ann Roe}'s answer.",
        "In {Ann Roe}'s words, it was “[a long night.]”",
        "The pier, in the words of {Ann Roe}, is “[gone.]”",
        "“[The pier is gone.]” That is how {Ann Roe} sums up the year.",
        "For {Ann Roe}, the choice is simple. “[Either we sell or we sink.]”",
        "{Ann Roe} had this to say:\n“[The tide has turned. We are still here.]”",
        "Here is what {Ann Roe} <told> the council:\n“[The tide has turned.]”\n“[We are still here.]”",
        "Bridge ‘[is safe]’ – {governor}\nIt rained.",
        "On Friday, {Ann Roe} <made> this comment:\n“[The tide has turned. We are still here.]”",
        "{Tom Field}: Ann Roe Asking Judge To Stop Vote ‘[Reeks of Fear.]’\nTom Field spoke.",
        "It is “[void,]” per {the charter}.",
        "Bridge polls were wrong - {Ann Roe}: “[Nobody asked the ferrymen.]”",
        "“[We wait here,]” {Ann Roe} <said>.\n‘A hard winter.’\nThe town paid for it.",
        "It is “[void,]” per {the town's charter}.",
        "Ann Roe left, Bo Doe said.\n<According> to {Tom Field}, “[it was time to go.]”",
      })
  void theSentenceTellsWhoseWordsItGives(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For Holm, it was a “golden” year.",
        "Ann Roe shrugged.\n“The harbor is still here.”",
        "In the hall, it was a “long” night.",
        "She sang “Blue Water” and “The Long Tide” at the fair before Ann Roe came.",
        "Tom Field starred in “Night Ferry” as a doctor.",
        "EXCLUSIVE: ‘We are glad’",
        "ROE: Shall we go?\n“(CROSSTALK.)\nFIELD: No.",
        "Sie hatte laut „hafen.example“ auf ihn gewartet, weil er nicht kam.",
        "In der „Hafenpost“ schreibt er, dass es nicht mehr geht.",
        "Der Bote sagte der „Hafenpost“, dass es nicht mehr geht.",
        "Seit Mai gilt ein neuer Plan für den Hafen, genannt „Kai Eins“.",
      })
  void othersNameNobody(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
