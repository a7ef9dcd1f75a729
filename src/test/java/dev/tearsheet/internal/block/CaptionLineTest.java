package dev.tearsheet.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaptionLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE PHOTO: The mayor waits for the ferry at the old pier of Lund, March 3, 2021",
        "The ferry leaves the old pier at dawn (file photo)",
        "The ferry leaves the old pier at dawn (Stock image).",
        "Die Fähre legt bei Nebel ab. (Symbolbild)",
        "Archivbild: Die Fähre im Nebel",
        "Le bac quitte le quai (photo d'archives)",
        "Photo d’illustration : Le bac quitte le quai",
        "El ferry deja el muelle. (Foto de archivo)",
        "Il traghetto lascia il molo (immagine di repertorio)",
        "Färjan lämnar kajen (arkivbild)",
        "Lautta lähtee laiturista (Arkistokuva).",
        "市長昨日在碼頭等候渡輪。（資料照）",
        "Foto de archivo: El ferry deja el muelle",
        "渡輪清晨離開舊碼頭（示意圖）",
        "写真：夜明けに桟橋を離れるフェリー",
        "페리가 새벽에 부두를 떠나고 있다. (자료사진)",
        "Photo source: Ann Roe from Havelbild.",
        "Фото: Анна Роу.",
        "The ferry at dawn (Photo by Ann Roe)",
        "Le bac au matin (Photo Ann Roe)",
        "Image courtesy of the Port of Lund",
        "Prom o świcie. Fot. Anna Roe / PAP",
        "Beeld Anna Roe",
        "(Foto di Anna Roe)",
        "清晨的渡轮。王小明 摄",
        "夜明けのフェリー＝三日、港市（安藤花子撮影）",
        "새벽의 페리. 하늘뉴스 제공",
        "图片来源：港口网"
      })
  void captions(String line) {
    assertThat(CaptionLine.typed(line)).isEqualTo(new Block.Caption(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry at dawn. Photo: Ann Roe",
        "The ferry at dawn (Image: Havelbild)",
        "The ferry at dawn © Havelbild",
        "Die Fähre am Morgen ...Foto: Roe & Doe",
        "Die Fähre am Morgen. (Bild: Ann Roe / AP)",
        "Le bac au matin. Crédit : Havelbild",
        "El ferry al alba. Foto: Ann Roe",
        "Färjan i gryningen. Foto: Ann Roe",
        "Prom o świcie. Fot: Ann Roe",
        "Паром на рассвете. Фото: Анна Роу"
      })
  void captionsSetAsHeadings(String text) {
    assertThat(heading("h3", text)).isEqualTo(new Block.Caption(text));
    assertThat(heading("h1", text)).isInstanceOf(Block.Heading.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: Ann Roe", "Who pays for the photo: nobody", "Reuters/Ann Roe"})
  void otherHeadings(String text) {
    assertThat(heading("h3", text)).isInstanceOf(Block.Heading.class);
  }

  private static Block heading(String tag, String text) {
    String html = "<" + tag + ">" + text + "</" + tag + ">";
    return BlockSplitter.split(PageReader.read(html, "")).get(0).block();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left the old pier at dawn (nobody waved).",
        "File photos of the pier with care: they fade.",
        "(File photo)",
        "He asked for a file (photo).",
        "Photo source: the town hall says it has none.",
        "图书馆为渡轮办了一个展览。",
        "摄影师为渡轮办了一个展览，图片由他提供。",
        "The photo by the clerk showed nothing (she kept it)",
        "He came late (Photo shops had closed by then)",
        "Foto Museum of Lund opens again",
        "Die Polizei sicherte das Fot. Beweismittel fehlen.",
        "Archivbilder: die Stadt sucht sie seit Jahren.",
        "The register has a picture of every captain and of every ferry that has ever left the old"
            + " pier, and of most of those who came to see them off; some have no name, some have"
            + " no date, and under a few of them the clerk wrote nothing but what he knew best"
            + " (file photo)"
      })
  void paragraphs(String line) {
    assertThat(CaptionLine.typed(line)).isEqualTo(new Block.Paragraph(line));
  }
}
