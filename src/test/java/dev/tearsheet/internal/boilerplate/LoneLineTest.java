package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are furniture where they stand as a paragraph. */
final class LoneLineTest {

  private static TextBlock paragraph(String text) {
    return new TextBlock(new Block.Paragraph(text), "main > p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "Save",
        "Print",
        "Loading...",
        "Getty Images",
        "Rate this translation",
        "Jump to Recipe Print Recipe",
        "Zum Rezept springen",
        "Listen to this article 5 min",
        "Listen to this article (12 min)",
        "Comments (12)",
        "3 comments",
        "Subscribe now for unlimited access",
        "More from this author",
        "Zur Startseite",
        "Kommentare (7)",
        "La suite après cette publicité",
        "© RIPRODUZIONE RISERVATA",
        "Delen",
        "Dela artikeln",
        "Artiklen fortsætter efter annoncen",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
        "Paylaş",
        "Bir yanıt yazın",
        "分享到微信",
        "来源：海港网",
        "Source: Lund Yearbook 2031",
        "Quelle: www.muehle.example",
        "Via: Harbour Weekly",
        "版权所有，未经授权禁止转载",
        "シェアする",
        "댓글 3",
        "شارك هذا المقال",
        "Διαφήμιση",
        "शेयर करें",
        "विज्ञापन",
        "แชร์",
        "Dieser Inhalt wurde von Seebild geladen. Mit dem Klick stimmen Sie zu.",
        "Tu dirección de correo electrónico no será publicada. Los campos son obligatorios",
        "メールアドレスが公開されることはありません。* が付いている欄は必須項目です"
      })
  void lineOfAButtonOrAFormIsFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Save the mill, somebody had written on the wall.",
        "Print was all she had ever wanted to do.",
        "Share of the market",
        "Listen to this, he said.",
        "Comments from the board",
        "12 replies came within a day.",
        "Delen van de dijk zijn gebleven.",
        "Source: the old mill, as everybody knows.",
        "Sources: two bakers and a miller",
        "Via: all roads that lead there",
        "来源：工人们说，这条河从来没有这么低过。"
      })
  void sentenceThatBeginsSoIsNone(String text) {
    assertThat(FurnitureLine.is(paragraph(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share", "Print", "Save", "Comments (12)"})
  void headingOrItemOfSuchWordsMayBeTheStorys(String text) {
    assertThat(FurnitureLine.is(new TextBlock(new Block.Heading(text, 2), "main > h2"))).isFalse();
    assertThat(FurnitureLine.is(new TextBlock(new Block.ListItem(text, 0, false), "ul > li")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 hours ago",
        "vor 2 Stunden",
        "il y a 2 heures",
        "hace 12 horas",
        "3 ore fa",
        "för 5 minuter sedan",
        "2 часа назад",
        "2時間前",
        "2 小时前",
        "3시간 전",
        "منذ ٣ ساعات",
        "3 saat önce"
      })
  void timeSinceThePageWasMadeIsFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vor 20 Jahren", "Hace 20 años", "Il y a 2 heures, la roue tournait."})
  void timesOfTheStoryAreNone(String text) {
    assertThat(FurnitureLine.is(paragraph(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ | Mill stops its wheel",
        "Related: Ferry fares to rise again",
        "More: Ferry fares to rise again",
        "Recommended: Ferry fares to rise",
        "» LIRE AUSSI - Le moulin s'arrête",
        "A LIRE AUSSI. Le moulin s'arrête",
        "Lire aussi Article réservé à nos abonnés Le moulin s'arrête",
        "LEGGI ANCHE > Il mulino si ferma",
        "Ti potrebbe interessare: Il mulino si ferma",
        "También te puede interesar: El molino se para",
        "Lesen Sie hier: Die Mühle steht still",
        "Читать далее: Мельница остановилась",
        "İlgili haber: Değirmen durdu",
        "更多：磨坊停了",
        "【関連記事】水車が止まる",
        "[관련기사] 물레방아 멈추다",
        "اقرأ المزيد: الطاحونة تتوقف",
        "Olvassa el ezt is: Megáll a malom",
        "อ่านเพิ่มเติม: กังหันหยุดแล้ว"
      })
  void lineThatLeadsToAnotherStoryIsFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related injuries rose",
        "More: a play about a saint",
        "Read: it was the only thing he could do.",
        "Recommended: two spoons a day",
        "Read more. That was all the doctor said to her.",
        "Watch - and wait",
        "Lire aussi vite est un don."
      })
  void sentenceThatBeginsLikeALeadInIsNone(String text) {
    assertThat(FurnitureLine.is(paragraph(text))).isFalse();
  }
}
