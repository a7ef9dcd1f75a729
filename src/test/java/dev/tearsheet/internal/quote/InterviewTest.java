package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers: who answers, and that questions are not the same person's. */
class InterviewTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lucas Brandt runs a bakery. / {Q}: [What do you bake?] / {A}: [Rye. I sleep at "
            + "noon.] / {Q}: [And at night?] / {A}: [My brother bakes.]",
        "Lucas Brandt runs a bakery. / {Q.} [What do you bake?] / {A.} [Rye. I sleep at "
            + "noon.] / {Q.} [And at night?] / {A.} [My brother bakes.]",
        "Die Bäckerin Jana Kroll backt. / {Frage}: [Frau Kroll, wann stehen Sie auf?] / "
            + "{Antwort}: [Um drei.] / {Frage}: [Und dann?] / {Antwort}: [Backe ich.]",
        "La chanteuse Lise Morel chante. / {Question} : [Pourquoi ce titre ?] / {Réponse} "
            + ": [Ma grand-mère le chantait.] / {Question} : [Et la tournée ?] / {Réponse} : "
            + "[Elle commence en mai.]",
        "La bióloga Inés Carranza nada. / {Pregunta}. [¿Por qué las medusas?] / "
            + "{Respuesta}. [A mí me gustan.] / {P.} [¿Y el mar?] / {R.} [Se calienta.]",
        "Entrevista. / {PERGUNTA} - [Por que voltou?] / {RESPOSTA} - [Eu queria ensinar.] "
            + "/ {P}: [E o dinheiro?] / {R}: [Veio dos meus vizinhos.]",
        "{D}: [Perché il mare?] / {R}: [Per mio padre.] / {D}: [E la montagna?] / {R}: [No.]",
        "{Vraag}: [Mist u de winkel?] / {Antwoord}: [Ik mis hem.] / {Vraag}: [En nu?] / "
            + "{Antwoord}: [Nu slaap ik.]",
        "{Q}: [Will you sign it?] / {ROE}: [Tonight.] / {Q}: [And then?] / {ROE}: [We rest.]",
      })
  void lettersAndWordsOpenQuestionsAndAnswers(String marked) {
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lucas Brandt runs a bakery. / Q: Why? / A: I was bored. / Q: And now? / A: Rye.",
        "Ms. Brandt bakes. Lucas Brandt helps her. / Q: Lucas Brandt, why? / A: Bread "
            + "sells. / Q: And now? / A: Rye.",
        "The baker Lucas Brandt, 44, spoke to the Lund Herald. / Q: Why do you bake? / A: "
            + "We like bread. / Q: And now? / A: We sleep.",
      })
  void whoeverIsIntroducedOrSpokenToAnswers(String text) {
    assertThat(namesOf(text, "A")).containsExactly("Lucas Brandt", "Lucas Brandt");
    assertThat(namesOf(text, "Q")).containsExactly("", "");
  }

  @Test
  void nobodyIsNamedWhereTwoAreIntroduced() {
    String text =
        "Anna Holt and Peter Lang run a bakery. / Q: Why? / A: I was bored. / Q: And now? / A: My bread sells.";
    assertThat(namesOf(text, "A")).containsExactly("", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Jonas Rehm}: [I waited.] / {Harbor Review}: [Why?] / {JR}: [Why not.] / {HR}: [When?]",
        "{Jonas Rehm}: [I waited.] / {Harbor Review}: [Why?] / {J. R.}: [No.] / {HR}: [When?]",
        "{Jonas Rehm} : [J'attends.] / {Le Courrier} : [Et ?] / {J.R.} : [Non.] / {Le "
            + "Courrier} : [Oui ?]",
      })
  void initialsMeanTheNameThatTheyAbbreviate(String marked) {
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
    String text = Marked.bare(marked);
    assertThat(
            namesOf(text, text.contains("JR") ? "JR" : text.contains("J. R.") ? "J. R." : "J.R."))
        .containsExactly("Jonas Rehm");
  }

  @Test
  void anAnswerGoesOnToTheNextQuestion() {
    String marked =
        "{Q}: [Why?] / {A}: [I was bored.] / [It rained.] / {Q}: [And now?] / {A}: [I bake.] / The talk was cut.";
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
  }

  /** What stands between an answer and the next question. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Q}: [Why?] / {A}: [I was bored.] / [A “rye” is what it takes.] / {Q}: [And?] / {A}: [I bake.]",
        "{Q}: [Why?] / {A}: [I was bored.] / [“Rye,” I said, “it is.”] / {Q}: [And?] / {A}: [I bake.]",
        "{Q}: [Why?] / {A}: [I was bored.] / [He said it was time.] / {Q}: [And?] / {A}: [I bake.]",
        "{Q}: [Why?] / {A}: [I was bored.] / The second part / {Q}: [And?] / {A}: [I bake.]",
        "{Q}: [Why?] / {A}: [I was bored.] / (The bell rings.) / {Q}: [And?] / {A}: [I bake.]",
        "{Lena Holt}: [Why?] / {Jonas Rehm}: [I was bored.] / [I bake.] / {Lena Holt}: [And?] / {Jonas Rehm}: [Rye.]",
        "{Lena Holt}: [Why?] / {Jonas Rehm}: [I was bored.] / It rained. / {Lena Holt}: [And?] / {Jonas Rehm}: [Rye.]",
        "{Lena Holt}: [Why?] / {Jonas Rehm}: [Why not?] / I bake. / {Lena Holt}: [And?] / {Jonas Rehm}: [When?]",
      })
  void paragraphsBehindAnAnswerAreOfItWhereNothingElseSpeaks(String marked) {
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
  }

  @Test
  void aParagraphThatQuotesSomebodyEndsAnAnswer() {
    String text =
        "Q: Why? / A: I was bored. / “Rye,” Bo Dahl said, “it is.” / Q: And? / A: I bake. / Q: And then? / A: I sleep.";
    assertThat(Marked.again(lines(text)))
        .contains("{A}: [I was bored.]\n\n“[Rye,]” {Bo Dahl} <said>, “[it is.]”");
  }

  /** The longest has twelve paragraphs behind the first. */
  @Test
  void aStoryThatNobodyEndsIsNoAnswer() {
    String text =
        "Q: Why? / A: I was bored." + " / It rained.".repeat(14) + " / Q: And? / A: I bake.";
    assertThat(Marked.again(lines(text)))
        .startsWith(lines("{Q}: [Why?] / {A}: [I was bored."))
        .contains(lines("It rained.] / It rained. / It rained. / {Q}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".] / [I come from a family of millers, and when the mill burned down my father told me to find"
            + " another trade before the winter came, so I did.]",
        ".] / [I come from a family of millers, and when the mill burned down my father told me to find"
            + " another trade before the winter came, so I did.] / [My brother went to sea instead of"
            + " that, and for many years I heard from him on the first day of May and on no other day"
            + " at all.]",
        ".] / The mill of the village burned down in the winter of that year, and all who worked there"
            + " had to find another trade before the spring came.",
        ".] / I come from a family of millers.",
        ".] / You know that I come from a family of millers, and when the mill burned down my father"
            + " told me to find another trade before the winter came.",
        ".] / - I come from a family of millers, and when the mill burned down my father told me to"
            + " find another trade before the winter came, so I did.",
      })
  void anAnswerWithoutTagsGoesOnInLongParagraphsAboutWhoeverGivesIt(String rest) {
    String marked =
        "{The baker Lucas Brandt}, 44, bakes rye. / Do you sleep? / [I sleep at noon"
            + rest
            + " / Do you dance? / [My feet hurt.] / Why? / [I am old.] / And you sing? / [I do.]";
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The baker Lucas Brandt}, 44, bakes rye. / Do you sleep? / [I sleep at noon.] / "
            + "You never married. / That is so. / Do you dance? / [My feet hurt.] / Why? / [Age.]",
        "taz: Frau Kroll, wann stehen Sie auf? / {Jana Kroll}: [Um drei.] / Und wann "
            + "schlafen Sie? / [Wenn mein Ofen kalt ist.] / Haben Sie Kinder? / [Zwei.]",
        "Le Courrier du Port : Avez-vous peur ? / {Lise Morel} : [Je dors bien.] / Et la "
            + "tournée ? / L. M. : [En mai.] / Seule ? / L. M. : [Avec mon frère.]",
        "Entrevista a {Nuria Pardo}, directora del museo. / ¿Cómo empezó usted? / [Yo "
            + "limpiaba.] / ¿Le gustaba? / [Mucho.] / ¿Y ahora? / [Me aburro.]",
      })
  void answersWithoutTagsAreOfWhoeverIsIntroduced(String marked) {
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“What was the hardest part?” / “[The roof,]” <says> {Elin Moser}. “[We lifted it.]”",
        "„Was war am schwersten?“ / „[Das Dach]“, <sagt> {Elin Moser}.",
        "« Le plus dur ? » / « [Le toit] », <dit> {Elin Moser}.",
      })
  void whoeverAnswersBelowAQuotedQuestionDoesNotAskIt(String marked) {
    assertThat(Marked.again(lines(marked))).isEqualTo(lines(marked));
  }

  @Test
  void anEssayThatAsksIsNoInterview() {
    String rest =
        " / The fee is due. / The boat is old. / Nobody paid for it. / It rained. / "
            + "The pier broke. / It was cold.";
    String text =
        "Anna Holt runs the ferry. / Do you pay for it? / I do so myself."
            + rest
            + " / Do you swim? / My boat is dry."
            + rest
            + " / Will you come? / I wait."
            + rest;
    assertThat(Marked.again(lines(text))).isEqualTo(lines(text));
  }

  /** Advice, a list of questions, votes of parties, and somebody's own story. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "How do I reset my card? / At any station. / Where can I pay? / At the desk. / Who "
            + "can help me? / Call the desk.",
        "Q: How do I reset my card? / A: Go to any station. / Q: Where can I pay? / A: At "
            + "the desk.",
        "Q: Where do I pay? / The desk is open. / Q: When? / All day. / Q: How? / In cash.",
        "D: Roe, 45. / R: Field, 50. / D: Dahl, 41. / R: Tal, 57.",
        "Why did I leave Lund? / Was it the noise? / I liked the noise. / Was it the rent? "
            + "/ I could pay it. / Was it love? / I guess.",
      })
  void othersAreNoInterviews(String text) {
    assertThat(Marked.again(lines(text))).isEqualTo(lines(text));
  }

  /** Paragraphs stand between slashes. */
  private static String lines(String text) {
    return text.replace(" / ", "\n\n");
  }

  private static List<String> namesOf(String text, String tag) {
    return QuoteFinder.find(lines(text), Options.DEFAULT).quotes().stream()
        .map(Quote::attribution)
        .flatMap(found -> found.stream())
        .filter(found -> found.speaker().filter(at -> at.text().equals(tag)).isPresent())
        .map(Attribution::name)
        .map(name -> name.orElse(""))
        .toList();
  }
}
