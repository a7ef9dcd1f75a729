package dev.tearsheet.internal.uncased;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncasedSpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "وقالت نائبة رئيس البلدية سلمى المرعي: \"سنفتح الجسر\". وأضافت: \"العمل انتهى\". | سلمى المرعي, سلمى المرعي",
        "\"الجسر جاهز\"، بحسب المتحدث باسم البلدية كريم السعدي. | كريم السعدي",
        "وأوضح المهندس كريم السعدي في تصريح لصحيفة النهر أن \"الجسر جاهز\". | كريم السعدي",
        "\"הגשר מוכן\", אמרה סגנית ראש העיר חנה מורן. \"העבודה הסתיימה\", הוסיפה. | חנה מורן, חנה מורן",
        "ראש העיר דוד לביא אמר אתמול: \"נפתח את הגשר\". | דוד לביא",
        "לדברי חנה מורן, \"העבודה הסתיימה\". | חנה מורן",
        "उप महापौर अनीता मोरे ने बताया कि \"पुल खुलेगा\"। उन्होंने कहा, \"काम पूरा है\" | अनीता मोरे, अनीता मोरे",
        "\"पुल तैयार है और मंगलवार को खुलेगा,\" प्रवक्ता रवि वर्मा ने कहा। | रवि वर्मा",
        "अनीता मोरे के अनुसार, \"काम पूरा हो गया है और पुल तैयार है\" | अनीता मोरे",
      })
  void verbBesideAQuoteTellsWhoSaidIt(String sentence, String names) {
    assertThat(
            filled(sentence).stream()
                .map(quote -> quote.attribution().flatMap(Attribution::name).orElse("-"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "وأعلنت وزارة الصحة أن \"اللقاح متوفر في كل المراكز\". | وزارة الصحة",
        "وقال شهود عيان إن \"الانفجار كان قويا\". | شهود عيان",
        "وقال السائق: \"لم أر شيئا في الضباب\". | السائق",
        "שר הבריאות הודיע: \"החיסון יגיע לכל המרפאות\". | שר הבריאות",
        "מדוברות העירייה נמסר: \"העבודות יסתיימו במועד\". | העירייה",
        "سخنگوی پلیس راه گفت: \"جاده بسته است و پل چوبی هم\". | سخنگوی پلیس راه",
        "कल पुलिस ने कहा, \"तीन लोगों को पकड़ा गया है।\" और वहाँ कोई नहीं था। | पुलिस",
      })
  void bodyOrManInTheStreetHasNoName(String sentence, String speaker) {
    Attribution found = filled(sentence).get(0).attribution().orElseThrow();
    assertThat(found.speaker().map(Mention::text)).hasValue(speaker);
    assertThat(found.name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "وعرضت الفرقة مسرحية \"بيت على النهر\" أمس.",
        "הסרט \"הבית על הנהר\" יוקרן ביום שלישי.",
        "उन्होंने \"नदी का घर\" फिल्म का उद्घाटन किया।",
      })
  void titleOfAWorkIsNoQuote(String sentence) {
    assertThat(filled(sentence)).isEmpty();
  }

  @Test
  void officeBeforeANameIsItsTitle() {
    Attribution found =
        filled("وقالت نائبة رئيس البلدية سلمى المرعي: \"سنفتح الجسر\".")
            .get(0)
            .attribution()
            .orElseThrow();
    assertThat(found.title()).hasValue("نائبة رئيس البلدية");
    assertThat(found.speaker().map(Mention::text)).hasValue("نائبة رئيس البلدية سلمى المرعي");
    assertThat(found.cue().map(Mention::text)).hasValue("وقالت");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "افتتح جسر \"الصافي\" أمس.",
        "قال خبراء في الجسور لصحيفة \"النهر\" أمس.",
        "הגשר נקרא \"הצלול\".",
        "לדבריה, \"העבודה הסתיימה\".",
        "इस पुल को \"निर्मल सेतु\" नाम दिया गया है।",
        "The bridge is called \"the gift\" here and in all of the town.",
      })
  void quoteWithoutAVerbIsNobodys(String sentence) {
    assertThat(filled(sentence)).allMatch(quote -> quote.attribution().isEmpty());
  }

  @Test
  void confidenceAboveItsOwnGivesNobody() {
    String text = "قالت سلمى المرعي: \"سنفتح الجسر يوم الثلاثاء\".";
    assertThat(UncasedSpeakers.fill(text, quotes(text), 0.9))
        .allMatch(quote -> quote.attribution().isEmpty());
    assertThat(UncasedSpeakers.fill("", List.of(), 0)).isEmpty();
  }

  private static List<Quote> filled(String text) {
    return UncasedSpeakers.fill(text, quotes(text), 0);
  }

  /** What stands between straight marks. */
  private static List<Quote> quotes(String text) {
    List<Quote> quotes = new ArrayList<>();
    int open = text.indexOf("\"");
    while (open >= 0) {
      int close = text.indexOf("\"", open + 1);
      quotes.add(
          new Quote(
              text.substring(open + 1, close),
              List.of(new Span(open + 1, close)),
              Quote.Kind.DIRECT,
              Optional.empty()));
      open = text.indexOf("\"", close + 1);
    }
    return quotes;
  }
}
