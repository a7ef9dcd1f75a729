package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that publishing software puts amid and below a story, in many languages. */
class StockLinesTest {

  private static final String FIRST =
      "The dam of Ostermark held on Tuesday, when the river rose by two metres in a night and the"
          + " lower streets of the town were under water.";
  private static final String SECOND =
      "Its keepers had opened the old sluice for the first time in forty years, and the noise of it"
          + " was heard as far away as the station.";
  private static final String THIRD =
      "Nobody was hurt, the mayor told the town’s council in the evening, and the school will be"
          + " open again on Thursday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Distribuie acest articol",
        "Статията продължава след рекламата",
        "Sva prava zadržana.",
        "Preberite tudi: <a href='/x'>Kmetija je prodana</a>",
        "Přihlaste se k odběru newsletteru",
        "Iratkozzon fel hírlevelünkre",
        "Το άρθρο συνεχίζεται μετά τη διαφήμιση",
        "Artikkel jätkub pärast reklaami",
        "Piesakies jaunumiem",
        "Visos teisės saugomos.",
        "Продовження після реклами",
        "Lestu einnig: <a href='/x'>Bærinn seldur</a>",
        "Comparteix aquest article",
        "Berlangganan newsletter kami",
        "แชร์บทความนี้",
        "विज्ञापन के बाद जारी",
        "جميع الحقوق محفوظة",
        "הכתבה ממשיכה אחרי הפרסומת",
        "뉴스레터 구독하기",
        "記事は広告の後に続きます",
        "订阅我们的新闻通讯"
      })
  void lineAmidAStoryGoes(String line) {
    assertThat(body(p(FIRST) + p(SECOND) + p(line) + p(THIRD)))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vaša adresa e-pošte neće biti objavljena.",
        "Vaš e-naslov ne bo objavljen.",
        "Jūsu e-pasta adrese netiks publicēta.",
        "Netfang þitt verður ekki birt.",
        "Alamat e-mel anda tidak akan disiarkan.",
        "आपका ईमेल पता प्रकाशित नहीं किया जाएगा.",
        "您的电子邮箱地址不会被公开。"
      })
  void noteAboveTheFieldsOfACommentGoes(String note) {
    assertThat(body(p(FIRST) + p(SECOND) + p(THIRD) + p(note)))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String body(String story) {
    String html = "<html><body><article><h1>The dam held</h1>" + story + "</article></body></html>";
    return ArticleParser.create().parse(Source.html(html)).body().text();
  }
}
