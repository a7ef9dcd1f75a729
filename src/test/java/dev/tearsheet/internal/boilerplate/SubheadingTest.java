package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubheadingTest {

  private static final String PROSE =
      "<p>The ferry sailed from the old pier at noon and came back by night, nearly empty.</p>";

  private static Block amid(String html, UnaryOperator<List<Verdict>> rule) {
    List<Verdict> verdicts =
        BlockSplitter.split(PageReader.read(PROSE + html + PROSE, "")).stream()
            .map(block -> new Verdict(block, true, "", 1))
            .toList();
    return rule.apply(verdicts).get(1).block().block();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><strong>Who pays for the pier</strong></p>",
        "<p><b>Geld statt Steine</b></p>",
        "<p><strong><span>Un port sans bateaux</span></strong></p>",
        "<p><span><b>Nada de peaje</b></span></p>",
        "<p><b><i>Kein Wort zuviel</i></b></p>",
        "<div><strong>„Niemand wartet“</strong></div>",
        "<p><b>桟橋を誰が払うか</b></p>",
        "<p><b>Кто платит за причал</b></p>",
        "<p><b>من يدفع ثمن الرصيف</b></p>",
        "<p><strong>7 h 30 - Le bac repart</strong></p>",
        "<p><strong>2. A new pier</strong></p>",
        "<p><b>Rok na przystani</b></p>",
        "<p class=h3>Gurken im Glas</p>",
        "<p><span class='h2 wide'>Was kostet das?</span></p>"
      })
  void boldLinesAmidProse(String line) {
    assertThat(amid(line, AmidStory::kept)).isInstanceOf(Block.Heading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=zwischentitel>Wer zahlt</p>",
        "<p class=text_zwischentitel>Wer zahlt</p>",
        "<p><span class=inter-titre-gris>QUI PAIE</span></p>",
        "<div class='block-interline no-tts'>Wer zahlt</div>",
        "<p class=article__crosshead--wide>Who pays</p>",
        "<div class=heading-h3>Who pays</div>",
      })
  void linesWhoseElementIsCalledAHeading(String line) {
    assertThat(amid(line, AmidStory::kept)).isInstanceOf(Block.Heading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=subheadline>Who pays</p>",
        "<p class=heading>Who pays</p>",
        "<p class=section>Who pays</p>",
        "<p class=inter-active>Who pays</p>",
      })
  void otherNamesMakeNoHeading(String line) {
    assertThat(amid(line, AmidStory::kept)).isInstanceOf(Block.Paragraph.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><strong>Nobody waits.</strong></p>",
        "<p><b>Who pays for the pier?</b></p>",
        "<p><b>Note:</b></p>",
        "<p><b>Ann Roe:</b> Nobody waits</p>",
        "<p><b>By Ann Roe and Bo Doe</b></p>",
        "<p><b>* * *</b></p>",
        "<p><i>Who pays for the pier</i></p>",
        "<p>Who pays for the <b>pier</b></p>",
        "<p><b>Who pays for the pier that nobody wanted and that the town built all the same, at"
            + " night</b></p>",
        "<ul><li><b>Who pays for the pier</b></li></ul>"
      })
  void otherLinesInBold(String line) {
    assertThat(amid(line, AmidStory::kept)).isNotInstanceOf(Block.Heading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sailed from the old pier at noon and came back by night, nearly empty, as it has"
            + " done on every day since the town council raised the fare to nine crowns.",
        "Die Fähre legte mittags von der alten Brücke ab und kam in der Nacht fast leer zurück. So"
            + " geht es, seit der Rat die Preise angehoben hat, an jedem Tag der Woche.",
        "フェリーは正午に古い桟橋を出て、夜にはほとんど空のまま戻ってきた。町議会が運賃を九クローネに引き上げて以来、毎日がこの調子である。"
      })
  void prosesetAsAHeading(String prose) {
    String heading = "<h3>" + prose + "</h3>";
    assertThat(amid(heading, Subheading::typed)).isEqualTo(new Block.Paragraph(prose));
    String question = heading.replaceAll("[.。]</h3>", "?</h3>");
    assertThat(amid(question, Subheading::typed)).isInstanceOf(Block.Heading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p><strong>Who pays for the pier</strong></p></div>",
        "<div><div><b>Geld statt Steine</b></div></div>",
        "<section><p><b>Un port sans bateaux</b></p></section>",
        "<div><p><strong>Nada de peaje</strong></p></div>",
        "<div><p><span><b>Chi paga il molo</b></span></p></div>",
        "<div><p><strong>Vem betalar kajen</strong></p></div>",
        "<div><b>Кто платит за причал</b></div>",
        "<div><p><b>من يدفع ثمن الرصيف</b></p></div>",
        "<div><p><b>桟橋を誰が払うか</b></p></div>",
        "<div><p><strong>2. A new pier</strong></p></div>"
      })
  void boldLinesInElementsOfTheirOwn(String line) {
    assertThat(amid(line, Subheading::typed)).isInstanceOf(Block.Heading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><strong>Who pays<br></strong>%s</p>",
        "<p><strong>Who pays</strong><br>%s</p>",
        "<p><b>Geld statt Steine</b><br/>%s</p>",
        "<div><strong>Un port sans bateaux<br></strong>%s</div>",
        "<p><span><b>Nada de peaje</b></span><br>%s</p>",
        "<p><b>Chi paga il molo</b><br><br>%s</p>",
        "<p><strong>Vem betalar kajen</strong><br>%s</p>",
        "<p><b>Кто платит за причал</b><br>%s</p>",
        "<p><b>桟橋を誰が払うか</b><br>%s</p>",
        "<p><strong>2. A new pier</strong> <br>%s</p>"
      })
  void boldLinesThatABreakEnds(String line) {
    String prose = PROSE.replaceAll("<[^>]+>", "").repeat(2);
    assertThat(amid(line.formatted(prose), Subheading::typed)).isInstanceOf(Block.Heading.class);
    assertThat(amid(line.replaceAll("</?(b|strong)>", "").formatted(prose), Subheading::typed))
        .isInstanceOf(Block.Paragraph.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p><strong>Lund -</strong></p></div>",
        "<div><p><strong><em>Seen from the pier</em></strong></p></div>",
        "<div><p><a href=/pier><strong>All about the pier</strong></a></p></div>",
        "<div><p><b>Lund 18 22 13 17 — 70</b></p></div>",
        "<div><p><b>By Ann Roe and Bo Doe</b></p></div>",
        "<div><p><b>Nobody waits.</b></p></div>",
        "<div><p>Who pays for the pier</p></div>"
      })
  void otherLinesInElementsOfTheirOwn(String line) {
    assertThat(amid(line, Subheading::typed)).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void aBoldLineAboveAllElseIsTheStandfirstAndOneAboveNothingNoHeading() {
    String line = "<p><b>Who pays for the pier</b></p>";
    List<Verdict> verdicts =
        BlockSplitter.split(PageReader.read(line + PROSE + line, "")).stream()
            .map(block -> new Verdict(block, true, "", 1))
            .toList();
    assertThat(Subheading.typed(verdicts))
        .allMatch(verdict -> verdict.block().block() instanceof Block.Paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FRANCE WINS",
        "WHAT THE COUNCIL SAYS",
        "WER ZAHLT DIE BRÜCKE",
        "UN PORT SANS BATEAUX",
        "NADA DE PEAJE",
        "CHI PAGA IL MOLO",
        "FÄRJAN VÄNDER",
        "ДЕНЬ ПЕРВЫЙ",
        "ΠΟΙΟΣ ΠΛΗΡΩΝΕΙ",
        "A NIGHT FOR ‘THE PIER’"
      })
  void loudLinesAmidProse(String line) {
    assertThat(amid("<p>" + line + "</p>", AmidStory::kept)).isInstanceOf(Block.Heading.class);
    String alone = "<div><p>" + line + "</p></div>";
    assertThat(amid(alone, AmidStory::kept)).isInstanceOf(Block.Paragraph.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND, SWEDEN",
        "PRICE: $75-$145",
        "(SOUNDBITE OF A HORN)",
        "[PIER_MODULE]",
        "------ SHARE YOUR STORY",
        "NOBODY WAITS.",
        "WHO PAYS?",
        "LN",
        "BY ANN ROE",
        "Who Pays",
        "桟橋を誰が払うか",
        "NOBODY WANTED THE PIER AND THE TOWN BUILT IT ALL THE SAME BY NIGHT"
      })
  void otherLoudLines(String line) {
    assertThat(amid("<p>" + line + "</p>", AmidStory::kept)).isInstanceOf(Block.Paragraph.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sailed from the old pier at noon and came back by night, nearly empty, as it has"
            + " done on every day since the town council raised the fare to nine crowns.",
        "Le bac a quitté le vieux quai à midi et n'est revenu qu'à la nuit, presque vide, comme il le"
            + " fait chaque jour depuis que la ville a porté le prix à neuf couronnes.",
        "Die Fähre legte mittags von der alten Brücke ab und kam in der Nacht fast leer zurück. So"
            + " geht es, seit der Rat die Preise angehoben hat, an jedem Tag der Woche.",
        "El ferry zarpó del muelle viejo a mediodía y volvió de noche casi vacío, como cada día desde"
            + " que el ayuntamiento subió el billete a nueve coronas.",
        "Il traghetto è salpato dal vecchio molo a mezzogiorno ed è tornato di notte quasi vuoto, come"
            + " ogni giorno da quando il comune ha portato il biglietto a nove corone.",
        "A balsa deixou o velho cais ao meio-dia e voltou de noite quase vazia, como em todos os dias"
            + " desde que a câmara subiu o bilhete para nove coroas.",
        "Färjan lämnade den gamla kajen vid middagstid och kom tillbaka på natten nästan tom, som den"
            + " har gjort varje dag sedan kommunen höjde biljetten till nio kronor.",
        "De veerboot verliet de oude kade om twaalf uur en kwam 's nachts bijna leeg terug, zoals elke"
            + " dag sinds de raad het kaartje op negen kronen zette.",
        "Паром ушёл от старого причала в полдень и вернулся ночью почти пустым, как и каждый день с"
            + " тех пор, как город поднял цену билета до девяти крон.",
        "フェリーは正午に古い桟橋を出て、夜にはほとんど空のまま戻ってきた。町議会が運賃を九クローネに引き上げて以来、毎日がこの調子である。"
      })
  void aLedeSetAsAHeading(String lede) {
    List<Verdict> verdicts =
        BlockSplitter.split(PageReader.read("<h2>" + lede + "</h2>" + PROSE, "")).stream()
            .map(block -> new Verdict(block, true, "", 1))
            .toList();
    assertThat(Subheading.typed(verdicts).get(0).block().block())
        .isEqualTo(new Block.Paragraph(lede));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who pays for the pier", "Nobody waits.", "桟橋を誰が払うか。"})
  void headingsStay(String text) {
    assertThat(amid("<h3>" + text + "</h3>", Subheading::typed)).isInstanceOf(Block.Heading.class);
  }
}
