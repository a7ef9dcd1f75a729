package dev.tearsheet.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CreditAloneTest {

  private static boolean is(String caption) {
    return isMarked("<figcaption>" + caption + "</figcaption>");
  }

  private static boolean isMarked(String figure) {
    List<TextBlock> blocks =
        BlockSplitter.split(PageReader.read("<figure>" + figure + "</figure>", ""));
    assertThat(blocks).hasSize(1);
    return CreditAlone.is(blocks.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foto: Ann Roe",
        "(Foto: dpa)",
        "Foto: Bo Doe CC BY 2.0",
        "Foto: Roe, Havelbild und Hafenwerk",
        "Image: Royal Lund Museum",
        "Bild: Stadtarchiv Lund, Bo Doe",
        "© Havelbild",
        "© Ann Roe / Getty Images",
        "© Čistý kurýr",
        "(Reuters)",
        "AFP via Getty Images",
        "Bo Doe/AFP via Getty Images",
        "Ann Roe / AP",
        "ANN ROE/Getty Images",
        "Bo Doe via Getty Images",
        "Ann Roe/Instagram",
        "Credit Ann Roe for The Lund Post",
        "Photo by Ann Roe on Unsplash",
        "Photo Illustration by Bo Doe",
        "Fotoilustración de Ann Roe para El Faro",
        "Photo courtesy of Lund Museum",
        "Фото: Анна Роу",
        "写真: 山田太郎",
        "Crédit photo : Ann Roe",
        "Image",
        "Foto:",
        "Foto: www.havel-bild.de",
        "© www.hafenbilder-lund.se",
        "Foto: hvb / LN",
        "Foto: HVB/A. Roe; HVB archives",
        "Image copyright Havelbild",
        "Photographer: Ann Roe, CC-BY-SA, Wikimedia Commons",
        "Photographer: Havelbild.example | Source: Unsplash",
        "Photo credit: Havelbild.example.",
        "Credit: annroe1979",
        "annroe | Getty Images",
        "Getty Images / 40312",
        "annroe14 | Shutterstock",
        "© privat",
        "© havelbild / stock.adobe.com (Ausschnitt)",
        "picture alliance/dpa | Bo Doe",
        "Rubriklistenbild: © Havelbild/dpa",
        "©Foto: Bo Doe | hvb",
        "Fotografin: Ann Roe",
        "Photographe : Ann Roe",
        "Fotógrafo: Bo Doe",
        "Bo Doe Photography",
        "Image courtesy of: Ann Roe",
        "Foto: Ann Roe [Public domain], via Wikimedia Commons",
        "pixelio.de"
      })
  void makersAndNoCaption(String caption) {
    assertThat(is(caption)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry at dawn",
        "The ferry at dawn (Photo: Ann Roe)",
        "The ferry at dawn. © Havelbild",
        "Ann Roe",
        "Photo: the ferry at dawn",
        "Photo by photo the crew built a ferry",
        "Image of the ferry at dawn",
        "Will keiner mehr fahren: der Kapitän Doe. © Bo Doe/dpa",
        "Old Pier, Lund, 1960. Photo: Bo Doe/Getty Images",
        "Old Lund Harbour Ferry Terminal Gate Bo Doe / Shutterstock",
        "Ferry ticket, Lund, 1797 — via Wikimedia Commons",
        "Bild 4: Der Hafen",
        "Fotograf auf der Brücke: Bo Doe wartet",
        "Image of the ferry / seen from Lund",
        "The art of harbour photography",
        "40312 steps | the long way down",
        "写真: 夜明けの古い桟橋に並ぶ人々とフェリーと町の人",
        "Photographer at the pier",
        "the pier at noon | Getty Images",
      })
  void captions(String caption) {
    assertThat(is(caption)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"credit", "img-credit", "photo__credit", "fotograf"})
  void elementNamedForItsMaker(String name) {
    assertThat(isMarked("<span class='" + name + "'>Ann Roe</span>")).isTrue();
    assertThat(isMarked("<div class='" + name + "'>Ann Roe and the crew</div>")).isFalse();
    assertThat(isMarked("<div class='" + name + "'>Old Pier (Ann Roe)</div>")).isFalse();
  }
}
