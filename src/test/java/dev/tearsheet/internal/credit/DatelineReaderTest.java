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
import org.apache.commons.lang3.StringUtils;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neue Brücke in Altkamp | Altkamp. Die Stadtwerke sperren die alte Brücke am Montag.",
        "Brand in Bad Altkamp gelöscht | Bad Altkamp · Die Feuerwehr war bis zum Morgen da.",
        "Feiern in Altkamp | Altkamp (Moorkreis):\u00a0Am Wochenende gibt es viel zu sehen und hören.",
        "Markt in Altkamp | Altkamp (ak). Am Wochenende gibt es viel zu sehen und zu hören.",
        "Un pont fermé à Altkamp | Altkamp - Le conseil a fermé le seul pont de la ville mardi.",
        "Un ponte chiuso a Rovago di Altkamp | Altkamp – Il consiglio ha chiuso il solo ponte.",
        "Cierran el puente en Altkamp | Altkamp.- El consejo cerró el único puente de la villa.",
        "Bro stängd i Altkamp | Altkamp. Kommunen har stängt den enda bron över ån i helgen.",
        "Most zamknięty w Altkamp | Altkamp. Rada zamknęła jedyny most w mieście we wtorek.",
        "Bridge closed at Altkamp | Altkamp • The council closed the only bridge of the town.",
        "Мост в Альткампе закрыт в Альткамп | Альткамп. Совет закрыл единственный мост города.",
      })
  void headlineSpeaksForAPlaceInSmallLetters(String headline, String paragraph) {
    String page = "<title>" + headline + "</title><h1>" + headline + "</h1>";
    assertThat(place(read(page, paragraph))).matches("(Bad )?(Altkamp|Альткамп)");
    assertThat(body.get(0).text()).doesNotContain("Altkamp", "Альткамп");
  }

  @Test
  void bracketBehindThePlaceTellsItsDistrictOrTheAgency() {
    String page = "<title>Feiern in Altkamp</title><h1>Feiern in Altkamp</h1>";
    String rest = ": Am Wochenende gibt es viel zu sehen und zu hören.";
    Dateline district = read(page, "Altkamp (Moorkreis)" + rest).dateline().orElseThrow();
    assertThat(district.region()).contains("Moorkreis");
    body.clear();
    assertThat(read(page, "Altkamp (ak)" + rest).dateline().orElseThrow().agency()).contains("ak");
  }

  @Test
  void sectionAndStoryTogetherSpeakForAPlace() {
    String page = "<meta property=article:section content=Altkamp><h1>Neue Brücke</h1>";
    String lede = "Altkamp. Die Stadtwerke sperren die alte Brücke am Montag für Wochen.";
    assertThat(place(read(page, lede, "Wer in Altkamp wohnt, muss weit fahren."))).isNotEmpty();
    body.clear();
    assertThat(place(read(page, lede, "Wer hier wohnt, muss weit fahren."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Streit in Politik und Kirche | Politik. Die Kirche will davon nichts wissen und sagt es.",
        "Die Partei nach Roehl | Roehl: Ich habe das nie gesagt und werde es auch nicht sagen.",
        "Ein Brief aus Altkamp | Neustadt. Die Stadtwerke sperren die alte Brücke am Montag.",
        "Ein Tag in Altkamp | Altkamp. Neustadt. Moordorf. Drei Orte, ein Fest.",
        "A letter to Anna | Anna – The bridge is closed and nobody knows for how long.",
      })
  void wordThatIsNoPlaceOpensTheStory(String headline, String paragraph) {
    String page = "<title>" + headline + "</title><h1>" + headline + "</h1>";
    String more = "Wer wissen will, wie die Politik arbeitet, muss früh aufstehen.";
    assertThat(read(page, paragraph, more).dateline()).isEmpty();
    assertThat(body.get(0).text()).isEqualTo(paragraph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry late – Harbour News | Harbour News – Police at the harbour are looking for a boat.",
        "Ferry late - Harbour News | Harbour News - Police at the harbour are looking for a boat.",
        "Fähre fällt aus – Hafenkurier | Hafenkurier – Die Polizei am Hafen sucht ein Boot.",
        "تأخر العبّارة - صحيفة الميناء | صحيفة الميناء :- قالت شرطة الميناء إنها تبحث عن القارب.",
        "تأخیر کشتی - خبرگزاری بندر | خبرگزاری بندر - پلیس بندر اعلام کرد که قایق پیدا نشد.",
        "渡輪延誤 - 港口新聞 | 港口新聞 — 港口警方表示，仍在尋找一艘失蹤的船隻，目前沒有任何消息可以公布，搜索繼續。",
        "Паром опоздал — Портовые вести | Портовые вести — Полиция порта ищет пропавшую лодку.",
        "El barco tarda - Diario Portuario | Diario Portuario – La policía del puerto busca un bote.",
        "नाव लेट - बंदर समाचार | बंदर समाचार – बंदरगाह पुलिस एक लापता नाव की तलाश कर रही है।",
        "Feri rötar yaptı - Liman Haber | Liman Haber – Liman polisi kayıp bir tekneyi arıyor.",
      })
  void outletMayOpenItsStory(String title, String paragraph) {
    String page = "<title>" + title + "</title><h1>" + StringUtils.split(title, "-–—")[0] + "</h1>";
    Dateline line = read(page, paragraph).dateline().orElseThrow();
    assertThat(title).contains(line.agency().orElseThrow());
    assertThat(paragraph).startsWith(line.text()).endsWith(body.get(0).text());
    assertThat(line.place()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry late – Harbour News | Lund News – Police at the harbour are looking for a boat.",
        "Ferry late – Harbour News | Harbour News – as it was called then – had five readers.",
        "Ferry late – Ann Roe | Ann Roe – The writer of this page has been to the harbour.",
      })
  void othersOpenNoStory(String title, String paragraph) {
    assertThat(read("<title>" + title + "</title>", paragraph).dateline()).isEmpty();
  }

  @Test
  void ledeSetAsAHeadingMayOpenWithAPlaceOfTheHeadline() {
    String page = "<title>Feiern in Altkamp</title><h1>Feiern in Altkamp</h1>";
    String lede = "Am Wochenende gibt es viel zu sehen und zu hören, und alle sind da, sagt man.";
    body.add(new Block.Heading("Altkamp (Moorkreis): " + lede, 4));
    assertThat(place(read(page, PROSE))).isEqualTo("Altkamp");
    assertThat(body.get(0)).isEqualTo(new Block.Heading(lede, 4));
  }
}
