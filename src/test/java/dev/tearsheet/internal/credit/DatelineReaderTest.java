package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.credit.DatelineReader.Found;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.MetadataReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

  private static final String PROSE = "The ferry was late again this morning, and nobody minded.";

  private final List<Block> body = new ArrayList<>();

  private static Metadata metadata(String page) {
    return MetadataReader.read(PageReader.read(page, ""));
  }

  private Found read(String page, String... paragraphs) {
    for (String paragraph : paragraphs) {
      body.add(new Block.Paragraph(paragraph));
    }
    return DatelineReader.read(metadata(page), body, false, "");
  }

  private static String place(Found found) {
    return found.dateline().flatMap(Dateline::place).orElse("");
  }

  @Test
  void datelineIsTakenOffItsParagraph() {
    assertThat(place(read("", "SANDVIK — " + PROSE, PROSE))).isEqualTo("Sandvik");
    assertThat(body).containsExactly(new Block.Paragraph(PROSE), new Block.Paragraph(PROSE));
  }

  @Test
  void otherBlocksMayStandBeforeItsParagraph() {
    body.add(new Block.Caption("SANDVIK — a ferry at night."));
    body.add(new Block.Heading("SANDVIK — the long wait", 2));
    assertThat(place(read("", "HARLOW — " + PROSE))).isEqualTo("Harlow");
    assertThat(body.get(2).text()).isEqualTo(PROSE);
  }

  @Test
  void paragraphOfItsOwnIsOneWithoutADash() {
    for (String line : List.of("SANDVIK, Mont. (AP)", "Sandvik, May 3", "SANDVIK, Mont.")) {
      body.clear();
      assertThat(place(read("", line, PROSE))).as(line).isEqualTo("Sandvik");
      assertThat(body).containsExactly(new Block.Paragraph(PROSE));
    }
    for (String line : List.of("Ann Roe, May 3", "SANDVIK", "Sandvik, Mont.", "Lund, Skane")) {
      body.clear();
      assertThat(read("", line, PROSE).dateline()).as(line).isEmpty();
      assertThat(body).hasSize(2);
    }
  }

  @Test
  void agencysLedeMayBeSetAsAHeading() {
    body.add(new Block.Heading("SANDVIK (AP) — " + PROSE + " " + PROSE, 2));
    assertThat(place(read("", PROSE))).isEqualTo("Sandvik");
    assertThat(body.get(0)).isEqualTo(new Block.Heading(PROSE + " " + PROSE, 2));
  }

  @Test
  void wordThatTheStoryHasInSmallLettersIsNoPlace() {
    assertThat(read("", "MILLED — " + PROSE, "It was milled here.").dateline()).isEmpty();
    body.clear();
    assertThat(place(read("", "MILLED — " + PROSE, "It was unmilled."))).isEqualTo("Milled");
  }

  @Test
  void headlineSpeaksForAPlaceBeforeAColon() {
    String page = "<title>Ferry late at Sandvik</title><h1>Ferry late at Sandvik</h1>";
    assertThat(place(read(page, "SANDVIK: " + PROSE))).isEqualTo("Sandvik");
    body.clear();
    assertThat(read("", "SANDVIK: " + PROSE).dateline()).isEmpty();
  }

  @Test
  void laterParagraphsOpenWithNoDateline() {
    assertThat(place(read("", PROSE, PROSE, PROSE, PROSE, PROSE, "SANDVIK — " + PROSE)))
        .isEqualTo("Sandvik");
    body.clear();
    assertThat(place(read("", PROSE, PROSE, PROSE, PROSE, PROSE, PROSE, "SANDVIK — " + PROSE)))
        .isEmpty();
    assertThat(body.get(6).text()).startsWith("SANDVIK");
  }

  @Test
  void reporterInTheDatelineIsTold() {
    assertThat(read("", "〔記者王小明／台北報導〕橋開通了。").reporters()).containsExactly("王小明");
    assertThat(read("", PROSE).reporters()).isEmpty();
  }

  @Test
  void colonIsBelievedBehindAPlaceOfAnAgencysStory() {
    body.add(new Block.Paragraph("HARLOW: " + PROSE));
    assertThat(place(DatelineReader.read(metadata(""), body, false, ""))).isEmpty();
    assertThat(place(DatelineReader.read(metadata(""), body, true, ""))).isEqualTo("Harlow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HARLOW FERRY, Mich. — | Harlow Ferry | Mich.",
        "HARLOW FERRY | Harlow Ferry |",
        "Harlow Ferry – | Harlow Ferry |",
        "Harlow Ferry: | Harlow Ferry |",
        "Harlow Ferry (AP) | Harlow Ferry |",
      })
  void elementCalledADatelineTellsThePlace(String line, String place, String region) {
    Found found = read("<p class=dateline>" + line + "</p>", PROSE);
    assertThat(place(found)).isEqualTo(place);
    assertThat(found.dateline().flatMap(Dateline::region).orElse(null)).isEqualTo(region);
    assertThat(body).containsExactly(new Block.Paragraph(PROSE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 May 2031", "Harlow Ferry", "Local News"})
  void elementCalledADatelineMayTellNoPlace(String line) {
    assertThat(read("<p class=dateline>" + line + "</p>", PROSE).dateline()).isEmpty();
  }

  @Test
  void paragraphIsCutWhereAnElementSaysItsDatelineEnds() {
    String page = "<p><span class=dateline>Harlow Ferry, Mich.</span> " + PROSE;
    assertThat(place(read(page, "Harlow Ferry, Mich. " + PROSE))).isEqualTo("Harlow Ferry");
    assertThat(body.get(0).text()).isEqualTo(PROSE);
  }

  @Test
  void datelineOfTheMetadataIsBelievedAsItStands() {
    String page =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bell\","
            + "\"dateline\":\"Harlow Ferry, Mich.\"}</script><h1>Bell</h1>";
    Found found = read(page, PROSE);
    assertThat(place(found)).isEqualTo("Harlow Ferry");
    assertThat(found.dateline().orElseThrow().text()).isEqualTo("Harlow Ferry, Mich.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Von Ann Roe, Altkamp | Altkamp. Die Stadtwerke sperren die einzige Brücke der Stadt.",
        "Von Ann Roe aus Bad Altkamp | Bad Altkamp – Die Stadtwerke sperren die Brücke der Stadt.",
        "Par Ann Roe, à Altkamp | Altkamp - Le conseil a fermé le seul pont de la ville mardi.",
        "By Ann Roe in Altkamp | Altkamp: The council closed the only bridge of the town.",
      })
  void placeOfTheBylineOpensTheStory(String byline, String paragraph) {
    body.add(new Block.Paragraph(paragraph));
    assertThat(place(DatelineReader.read(metadata(""), body, false, byline))).endsWith("Altkamp");
    assertThat(body.get(0).text()).doesNotContain("Altkamp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Von Ann Roe", "Von Ann Altkamp", "Von Ann Roe, Altkampen"})
  void bylineWithoutThePlaceSpeaksForNone(String byline) {
    body.add(new Block.Paragraph("Altkamp. Die Stadtwerke sperren die einzige Brücke der Stadt."));
    assertThat(place(DatelineReader.read(metadata(""), body, false, byline))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Färjan i Nedrevik låg kvar i hamn.",
        "Bussarna till Nedrevik var fulla på morgonen."
      })
  void storySpeaksForAPlaceInItsOwnLanguage(String sentence) {
    Found found = read("", "NEDREVIK. Färjan låg kvar i hamn för åttonde dagen i rad.", sentence);
    assertThat(place(found)).isEqualTo("Nedrevik");
  }
}
