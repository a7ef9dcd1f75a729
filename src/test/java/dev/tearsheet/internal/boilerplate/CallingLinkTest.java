package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallingLinkTest {

  private static boolean is(String block) {
    return CallingLink.is(BlockSplitter.split(PageReader.read(block, "")).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>→ <a href=/a>Fährstreik geht in die dritte Woche</a></p>",
        "<li>&gt;&gt; <a href=/a>The ferry that never sailed</a></li>",
        "<p><a href=/a>» La grève du bac entre dans sa troisième semaine</a></p>"
      })
  void headlineBehindAnArrowCalls(String block) {
    assertThat(is(block)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>→ <a href=/a>Turn left</a></p>",
        "<p>→ The way leads down to the old quay</p>",
        "<p><a href=/a>»Wir gehen nicht mehr weg«, sagt sie</a></p>"
      })
  void stepAndQuotationBehindAnArrowStay(String block) {
    assertThat(is(block)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/a>Buy at OutdoorMart</a></p>",
        "<p><a href=/a>Check price</a> <a href=/b>Check price at Tarn Stores</a></p>",
        "<p><a href=/a>Jetzt bei Berghaus kaufen*</a></p>",
        "<p><a href=/a>Voir l’offre</a></p>",
        "<p><a href=/a>Acquista su Botteghina</a></p>",
        "<p><a href=/a>Shop the Lund Flask</a></p>"
      })
  void linkToAShopCalls(String block) {
    assertThat(is(block)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Buy at the harbour what the <a href=/a>boats</a> bring in.</p>",
        "<p><a href=/a>Shoppers return to the harbour</a></p>",
        "<ul><li><a href=/a>Buy the bolts that the kit lacks</a></li></ul>"
      })
  void proseOtherWordsAndItemsSellNothing(String block) {
    assertThat(is(block)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Watch: Bridge engineer walks us through the cracks</p>",
        "<p>WATCH | Drone footage of the swing bridge</p>",
        "<p>Watch the video: drone footage of the swing bridge</p>",
        "<p>Im Video: So sehen die Risse aus</p>",
        "<p>Sehen Sie im Video: <a href=/v>So sehen die Risse aus</a></p>",
        "<p>VIDÉO. Les fissures vues du ciel</p>",
        "<p>LISTEN: Our podcast on bridges</p>",
        "<p>Видео: Мост с высоты птичьего полёта</p>",
        "<p>動画：空から見た橋のひび割れ</p>"
      })
  void filmAndBroadcastCall(String block) {
    assertThat(is(block)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>Video: Sharp up to the edge of the frame</li></ul>",
        "<p>Video: 4K at thirty frames</p>",
        "<p>Video. That was the word she used.</p>",
        "<p>Watch: it is a verb as well as a noun</p>",
        "<p>Video: The engineer showed the council what the divers had filmed.</p>",
        "<p>Watch out for: Gloves that shrink</p>"
      })
  void itemFigureAndSentenceStay(String block) {
    assertThat(is(block)).isFalse();
  }
}
