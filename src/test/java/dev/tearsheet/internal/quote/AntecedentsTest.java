package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun beside a quote means. */
class AntecedentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an earlier pronoun goes on with its person, though another name is nearer
        "Brenn Ostrow runs the mill. He wrote to Kell Dunmore twice. He never heard back.\\"
            + "“Nobody reads letters now,” he said. | Brenn Ostrow",
        // who stands first in the sentence, not who is spoken of
        "Brenn Ostrow, who keeps the lock, told the council about Kell Dunmore on Monday."
            + "\\“The gate is rotten,” he said. | Brenn Ostrow",
        // a place after "in" is nobody
        "Maren Quill came back last week. In Oldbridge the shops were shut.\\“It felt like a"
            + " Sunday,” she said. | Maren Quill",
        // a word that has its capital from its place alone is nobody
        "Maren Quill came back last week. Perhaps the shops were shut. Soon it rained.\\“It felt like"
            + " a Sunday,” she said. | Maren Quill",
        // a genitive is no subject
        "Economist Maren Quill said that Tilda Fenwick's plan left much open.\\“I see no figures,”"
            + " she said. | Maren Quill",
        // German things have capitals, too
        "Emil Korv kam spät. Korvs Abschied war groß. „Da war ich stolz“, sagt er. | Emil Korv",
        "Emil Korv fährt hin. Dorf Talheim liegt im Tal. „Da bleibe ich“, sagt er. | Emil Korv",
        "Emil Korv angelt. Volle Netze sind selten. „Das ist gut“, sagt er. | Emil Korv",
        "Talo Brunk angelt. Im Sommer ist er hier. „Das ist gut“, sagt er. | Talo Brunk",
        // the subject of the sentence right before, not who spoke last
        "“He kept us in it,” Robert Quill said. Emil Korv was pleased. “It was my job,” he said."
            + " | Emil Korv",
        // whoever asks is answered by another
        "“Will you resign?” a reporter asked. Brenn Ostrow shook his head. “No,” he said."
            + " | Brenn Ostrow",
      })
  void thePersonWhoWeighsMostIsMeant(String text, String name) {
    assertThat(name(text.replace("\\", "\n\n"))).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coffee came from Oldbridge. Oldbridge is far.\\“I walked,” he said. | ?",
        "Assises à Lorme. Les Assises sont finies.\\« Je reste dans la ville », explique-t-elle. | ?",
        "Die Schulen bleiben zu. Schulen kosten Geld. Sie schrieb: „Ich gehe nicht weg.“ | ?",
        "Hamas is here. Hamas said no. Hamas shot. Gazi Hamad came. “We stay,” Hamas said. | Hamas",
      })
  void aWordThatNothingTellsAPersonByIsNobody(String text, String name) {
    assertThat(name(text.replace("\\", "\n\n")).orElse("?")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the nearer, unless the farther is the subject of a cue and no sentence stands between
        "Peter Holm slept. Paul Field slept. Then he woke. | Paul Field",
        "It rained, Peter Holm said. They carried Paul Field while he slept. | Paul Field",
        "It rained, Peter Holm said when they carried Paul Field. Then he woke. | Peter Holm",
        // who opens the sentence
        "Peter Holm fed Paul Field. Then he woke. | Peter Holm",
        "It rained. Peter Holm fed Paul Field. Then he woke. | Peter Holm",
        // whose gender is known, and who has more than one name
        "They carried Peter Holm and Quill Ostrow. Then he woke. | Peter Holm",
        "They carried Quill Ostrow and Marlo. Then he woke. | Quill Ostrow",
        // no owner, no place, nobody behind a preposition or an article
        "They carried Peter Holm and Paul Field's dog. Then he woke. | Peter Holm",
        "They carried Peter Holm with Paul Field. Then he woke. | Peter Holm",
        "They carried Quill Ostrow and the Marlo Kern. Then he woke. | Quill Ostrow",
        "Peter Holm slept. In Paul Field he woke. | Peter Holm",
        "Peter Holm slept. It rained. With Paul Field he woke. | Paul Field",
        "Peter Holm slept. It rained. Of Paul Field he dreamt. | Paul Field",
        "Peter Holm slept. With Paul Field's dog he woke. | Peter Holm",
        // mentions add up, those behind the pronoun a little
        "Peter Holm slept. Quill Ostrow fed Peter Holm. Then he woke. | Peter Holm",
        "Peter Holm slept. Paul Field fed Peter Holm. Then he woke. | Paul Field",
        "They carried Peter Holm and Paul Field. Then he woke.\\Peter Holm ate. Peter Holm slept."
            + " | Peter Holm",
        "They carried Peter Holm and Paul Field. Then he woke.\\Paul Field ate. Paul Field slept."
            + " | Paul Field",
        // of the other gender, none, or an organization
        "Peter Holm slept. Anna Field slept. Then he woke. | Peter Holm",
        "Peter Holm slept. Ostrow Quill Group slept. Then he woke. | Peter Holm",
        "Quill Ostrow rowed. Ms. Ostrow ate. Then he woke. | -",
        "Quill Ostrow slept. They slept. | -",
        // a role alone that speaks is whom it means, and has no name
        "Peter Holm slept. His deputy said it rained. Then he woke. | -",
        "Peter Holm slept. His deputy slept. Then he woke. | Peter Holm",
        "Peter Holm slept. The committee said it rained. Then he woke. | Peter Holm",
        "Mayor Peter Holm slept. The mayor said it rained. Then he woke. | Peter Holm",
        // relative pronouns mean the nearest name before them
        "Ann Roe fed Peter Holm, who slept. | Peter Holm",
        "Peter Holm, the pilot, who slept, woke. | Peter Holm",
        "The pilot, who slept, woke. | -",
        "The cats liked Peter Holm and his long red boats on the wide cold river of the town and the"
            + " pier, who slept. | -",
      })
  void aPronounMeansOneOfThoseNamed(String text, String name) {
    assertThat(meant(text.replace("\\", "\n\n"), null)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iddo Karmi said it was shut. It leads past Brexit Lane. “It is a mess,” he said. | Iddo Karmi",
        "Brexit came, says Aldo Vint. Brexit costs him money. “I pay twice,” he says. | Aldo Vint",
        "Jomo Vadu said he was tired. Mexico City is loud. “I never sleep,” he said. | Jomo Vadu",
        "Rhonwen Vale said it was old. Lund University built it. “It leaks,” she said. | Rhonwen Vale",
        "Mindy Vale met Tom Roe at the mill. “The train broke down,” she said. | Mindy Vale",
        "Ordo Vint said no. WHAT ELSE HAPPENED. “We wait,” he said. | Ordo Vint",
        "Anne Rouvel, fondatrice BREVA, dit oui. « Nous attendons », ajoute-t-elle. | Anne Rouvel",
        "L'avocate de Paul Merle, Anne Rouvel, plaide. « C'est faux », dit-elle. | Anne Rouvel",
      })
  void aPersonIsMeantRatherThanAPlaceABodyOrAHeading(String text, String name) {
    assertThat(name(text)).contains(name);
  }

  @Test
  void whoSpokeLastSpeaksAgain() {
    String text = "They carried Quill Ostrow and Marlo Kern. Then he woke.";
    assertThat(meant(text, "Quill Ostrow")).isEqualTo("Quill Ostrow");
    assertThat(meant(text, null)).isEqualTo("Marlo Kern");
  }

  /** Whom the last pronoun of a text means, when a candidate spoke last or none did. */
  private static String meant(String text, @Nullable String speaking) {
    Reading reading = Reading.of(text);
    Sources sources = Sources.of(reading);
    Candidate pronoun = null;
    Candidate speaker = null;
    for (Candidate candidate : sources.candidates) {
      String phrase = reading.span(candidate.first(), candidate.last()).of(text);
      boolean refers = candidate.form() == Form.PRONOUN || candidate.form() == Form.RELATIVE;
      pronoun = refers && candidate.gender() != Gender.NEUTER ? candidate : pronoun;
      speaker = phrase.endsWith(speaking == null ? "-" : speaking) ? candidate : speaker;
    }
    Antecedents antecedents = new Antecedents(sources, People.of(sources));
    Candidate name = antecedents.of(Objects.requireNonNull(pronoun), speaker);
    return name == null ? "-" : reading.span(name.nameFirst(), name.nameLast()).of(text);
  }

  private static Optional<String> name(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    return quotes.get(quotes.size() - 1).attribution().flatMap(Attribution::name);
  }
}
