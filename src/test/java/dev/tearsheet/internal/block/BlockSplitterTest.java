package dev.tearsheet.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test reads the dump of a small page's blocks: {@code type text}, one a line. */
final class BlockSplitterTest {

  @Test
  void doubleLineBreaksPartParagraphs() {
    assertThat(dump("<div>The ferry left at noon.<br><br>It came back empty.</div>"))
        .containsExactly("paragraph The ferry left at noon.", "paragraph It came back empty.");
  }

  @Test
  void singleLineBreaksPartParagraphsThatAreSentences() {
    String first = "The harbour master had warned the crew of the storm well before the tide.";
    String second = "Nobody on the upper deck listened, and the second ferry sailed as well.";
    assertThat(dump("<div>" + first + "<br>" + second + "</div>"))
        .containsExactly("paragraph " + first, "paragraph " + second);
  }

  @Test
  void singleLineBreaksOfShortLinesFold() {
    assertThat(dump("<p>12 Mill Lane<br>Oldtown</p>"))
        .containsExactly("paragraph 12 Mill Lane Oldtown");
  }

  @Test
  void whatOnlyJoinsOrDirectsLettersIsNoParagraph() {
    assertThat(dump("<p>\u200d</p><p>\u200e \u200f</p><p>Sailed \u200dat noon.</p>"))
        .containsExactly("paragraph Sailed \u200dat noon.");
  }

  @Test
  void bareTextBesideBlocksIsAParagraph() {
    assertThat(dump("<div>Bare before.<p>Wrapped.</p>Bare <b>after</b> it.</div>"))
        .containsExactly(
            "paragraph Bare before.", "paragraph Wrapped.", "paragraph Bare after it.");
  }

  @Test
  void wordsAreNotGluedWhereElementsMeet() {
    assertThat(dump("<div><span>Ilse Tamm</span><span>Head of Ports</span></div>"))
        .containsExactly("paragraph Ilse Tamm Head of Ports");
    assertThat(dump("<div><span>The mill at dawn.</span><span>Ilse Tamm</span></div>"))
        .containsExactly("paragraph The mill at dawn. Ilse Tamm");
    assertThat(dump("<div><b>Is it late?</b><i>It is.</i></div>"))
        .containsExactly("paragraph Is it late? It is.");
    assertThat(dump("<div>Segelverein e.<b>V.</b> in the U.<i>S.</i> lake.<b>example</b></div>"))
        .containsExactly("paragraph Segelverein e.V. in the U.S. lake.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x-par>The ferry left at noon.</x-par><x-par>It came back empty.</x-par>",
        "<x-lede>The ferry left at noon.</x-lede> <x-body>It came back empty.</x-body>",
        "<x-lede>The ferry left at noon.</x-lede><div>It came back empty.</div>",
        "<x-story><!-- story --><x-par>The ferry left at noon.</x-par>"
            + "<x-par>It came back empty.</x-par></x-story>"
      })
  void elementsOfASitesOwnBesideOthersAreBlocks(String html) {
    assertThat(dump("<div>" + html + "</div>"))
        .containsExactly("paragraph The ferry left at noon.", "paragraph It came back empty.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>The <x-term>ferry</x-term> <x-term>left</x-term> at noon.</div>",
        "<p><b>The ferry</b> <x-term>left at noon.</x-term></p>",
        "<h2><x-a>The ferry</x-a> <x-b>left at noon.</x-b></h2>",
        "<div><span><x-a>The ferry</x-a> <x-b>left at noon.</x-b></span></div>"
      })
  void elementsOfASitesOwnAmidWordsAreNot(String html) {
    assertThat(dump(html)).singleElement().asString().endsWith(" The ferry left at noon.");
  }

  @Test
  void whatALinkSaysToScreenReadersAloneIsNoText() {
    assertThat(
            dump(
                "<p>The <a href='/x'>report<span class='sr-only'> (opens in a new window)</span></a>"
                    + " says <span class='sr-only'>so</span>.</p>"))
        .containsExactly("paragraph The report says so.");
  }

  @Test
  void templateOfAShadowRootIsShown() {
    assertThat(
            dump(
                "<x-story><template shadowrootmode='open'><p>The ferry left at noon.</p></template>"
                    + "</x-story><template><p>It came back empty.</p></template>"))
        .containsExactly("paragraph The ferry left at noon.");
  }

  @Test
  void wordsAreNotSplitWithinInlineElements() {
    assertThat(dump("<p><b>W</b>hen the <i>ferry</i>’s horn blew</p>"))
        .containsExactly("paragraph When the ferry’s horn blew");
  }

  @ParameterizedTest
  @CsvSource({
    "1972<sup><a href='#n2'>2</a></sup>, 1972",
    "1972<a href='#n2'><sup> 2 </sup></a>, 1972",
    "1972<sup class='footnote-ref'>2</sup>, 1972",
    "1972<span class='tooltiptext'>a wet year</span>, 1972",
    "1972<span role='tooltip'>a wet year</span>, 1972",
    "1972<span class='mw-editsection'>[<a href='/e'>edit</a>]</span>, 1972",
    "1972 of <img class=tex alt='l = 2r'> stones, 1972 of l = 2r stones",
    "1972 of <img class='mwe-math-fallback-image-inline' alt='{\\displaystyle l}'>, 1972 of l",
    "1972 of <img class=photo alt='many'> stones, 1972 of stones",
    "1972 of <math><mi>x</mi><mo>+</mo><mn>1</mn></math> stones, 1972 of x+1 stones",
    "1972<span class='katex-mathml'><math><mi>x</mi></math></span>, 1972",
    "1972<sup> <a href='/a#n2'>123</a> </sup>, 1972",
    "1972<sup><a href='#n2'>[2]</a></sup>, 1972[2]",
    "1972<sup><a href='/two'>2</a></sup>, 19722",
    "1972<sup><a href='#n2'>1234</a></sup>, 19721234",
    "1972<sup><a href='#n2'><b>2</b></a></sup>, 19722",
    "m<sup>2</sup>, m2",
    "1972<sup>a<a href='#n2'>2</a></sup>, 1972a2",
    "1972<sup><a href='#n2'>2</a><i>3</i></sup>, 197223"
  })
  void whatIsNoPartOfTheWordBeforeIsNotReadWithIt(String html, String text) {
    assertThat(dump("<p>Built in " + html + " of stone.</p>"))
        .containsExactly("paragraph Built in " + text + " of stone.");
  }

  @Test
  void aPathTellsTheInnermostElementsAndTheirFirstNames() {
    String names = "story" + " wide".repeat(100);
    String page = "<div class='top'>" + ("<div class='" + names + "'>").repeat(20) + "<p id=x>Ebb.";
    String path = BlockSplitter.split(PageReader.read(page, "")).get(0).path();

    assertThat(path).startsWith("… > div.story.wide").endsWith(".wide > p.x");
    assertThat(path.length()).isBetween(2000, 2500);

    String deep = "<div>".repeat(100) + "Flow.";
    assertThat(BlockSplitter.split(PageReader.read(deep, "")).get(0).path())
        .isEqualTo("…" + " > div".repeat(64));
  }

  @Test
  void headingsKeepTheirLevel() {
    assertThat(dump("<h2>Tides</h2><h4><button>Ebb</button></h4>"))
        .containsExactly("heading2 Tides", "heading4 Ebb");
  }

  @Test
  void listsKeepNestingAndNumbering() {
    assertThat(dump("<ul><li><span>Rope</span><ol><li><p>Hemp</p></li></ol></li><li>Tar</li></ul>"))
        .containsExactly("item0 Rope", "item1# Hemp", "item0 Tar");
  }

  @Test
  void dataTableKeepsHeaderAndCells() {
    Block block =
        split(
                "<table><tr><th>Port</th><th>Ships</th></tr>"
                    + "<tr><td>Oldtown</td><td>12</td></tr></table>")
            .get(0)
            .block();
    assertThat(block)
        .isEqualTo(new Block.Table(List.of("Port", "Ships"), List.of(List.of("Oldtown", "12"))));
  }

  @Test
  void aCellOfManyIdeographsIsALayoutsColumn() {
    String text = "橋は月曜日に二年ぶりに再開し、日の出前に最初の車が渡った。".repeat(5);
    assertThat(dump("<table><tr><td>社会<td>経済<tr><td>地図<td>" + text)).endsWith("paragraph " + text);
  }

  @Test
  void layoutTableGivesItsParagraphs() {
    assertThat(dump("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>"))
        .containsExactly("paragraph One.", "paragraph Two.");
  }

  @Test
  void preformattedTextKeepsLinesAndIndentation() {
    assertThat(dump("<pre>if wet:\n  stay</pre>")).containsExactly("preformatted if wet:\n  stay");
  }

  @Test
  void captionIsApartFromTheText() {
    assertThat(dump("<figure><img src=a.jpg><figcaption>The pier</figcaption></figure><p>Text</p>"))
        .containsExactly("caption The pier", "paragraph Text");
  }

  @Test
  void blockQuoteIsAQuotation() {
    assertThat(dump("<blockquote><p>Never sail on a Friday.</p></blockquote>"))
        .containsExactly("quotation Never sail on a Friday.");
  }

  @Test
  void frameIsAnEmbedWithAWebAddressOnly() {
    List<TextBlock> blocks =
        split("<iframe src='//video.test/7'></iframe><iframe src='javascript:x()'></iframe>");
    assertThat(blocks).hasSize(1);
    assertThat(((Block.Embed) blocks.get(0).block()).url()).contains("https://video.test/7");
  }

  @Test
  void softHyphensAndZeroWidthSpacesGoAndNoBreakSpacesAreSpaces() {
    assertThat(dump("<p>Dampf\u00adschiff\u200b\u00a0 fahrt</p>"))
        .containsExactly("paragraph Dampfschiff fahrt");
  }

  @Test
  void scriptsStylesAndFormChoicesAreNoText() {
    assertThat(dump("<script>x</script><style>y</style><select><option>z</select><p>Text</p>"))
        .containsExactly("paragraph Text");
  }

  @Test
  void linkDensityCountsAnchorCharacters() {
    TextBlock block = split("<p>ab<a href=#>cd</a></p>").get(0);
    assertThat(block.linkDensity()).isEqualTo(0.5);
  }

  @Test
  void placeTellsRegionsNamesAndPath() {
    TextBlock block = split("<nav class='top menu'><p id=x>Home</p></nav>").get(0);
    assertThat(block.place().within(Region.NAV)).isTrue();
    assertThat(block.path()).isEqualTo("html > body > nav.top.menu > p.x");
  }

  @Test
  void hiddenTextIsMarked() {
    TextBlock block = split("<div style='display: none'>Not shown</div>").get(0);
    assertThat(block.place().within(Region.HIDDEN)).isTrue();
  }

  @Test
  void plainTextIsABlockALine() {
    assertThat(BlockSplitter.splitText("One line\n\n• An item\n").stream().map(TextBlock::block))
        .containsExactly(new Block.Paragraph("One line"), new Block.ListItem("An item", 0, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay at dawn (Image: HAVELBILD )",
        "The quay at dawn Credit: Ines Karro - Havelbild",
        "Foto: Rowan Pell/Havelbild",
        "The rowing club’s boats. [Photo credit: Ines Karro]",
        "Abbildung 4: Der Pegel am Morgen nach der Flut.",
        "Abb. 12: ein Pegel",
        "Pictured: The crew of the second boat",
        "The rowing club at dawn © Havelbild",
        "© Ines Karro",
        "Getty Images / Ines Karro",
        "Rowan Pell/AFP",
        "Photo by Rowan Pell on Unsplash",
        "Beitragsbild via Havelbild.",
        "Image courtesy Ines Karro",
        "Imagen: El muelle al amanecer."
      })
  void lineOfPlainTextThatEndsInAPhotoCreditIsACaption(String line) {
    assertThat(BlockSplitter.splitText(line).get(0).block()).isEqualTo(new Block.Caption(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cost per Credit: $472",
        "She looked at the photo: it was blank.",
        "He had one rule for every picture: patience",
        "Photo:",
        "Photo: it was late.",
        "Photo by photo the town was lost",
        "Photo by .",
        "Image from the second ferry",
        "New in the shop of Lund Notes © for the holidays:",
        "The mark © was missing on two of the maps. She had drawn them.",
        "By: rp/dpa",
        "Figure 4: The tide table is read from left to right.",
        "Above all: The boats must leave."
      })
  void lineThatOnlySpeaksOfPicturesIsAParagraph(String line) {
    assertThat(BlockSplitter.splitText(line).get(0).block()).isEqualTo(new Block.Paragraph(line));
  }

  @Test
  void dashBeforeASentenceOfPlainTextIsATurnToSpeakAndNoItem() {
    assertThat(
            BlockSplitter.splitText("– Vi venter, sier hun.\n– to egg").stream()
                .map(b -> b.block()))
        .containsExactly(
            new Block.Paragraph("– Vi venter, sier hun."), new Block.ListItem("to egg", 0, false));
  }

  @Test
  void wrappedPlainTextIsABlockAParagraph() {
    String line = "The ferry crossed the strait in fog so thick the bow was gone";
    String text = (line + "\n" + line + "\n" + line + "\n\n").repeat(3);
    assertThat(BlockSplitter.splitText(text)).hasSize(3);
  }

  @Test
  void deepNestingIsReadWithoutOverflow() {
    String deep = "<div>".repeat(20_000) + "deep";
    assertThat(split(deep)).hasSize(1);
  }

  private static final String PROSE =
      "<p>The ferry left the quay at dawn, an hour late, with forty crates of apples on board, and"
          + " nobody waved it off but a dog.</p>";

  private static double linked(String html) {
    return split(html).stream().mapToDouble(TextBlock::linkDensity).max().orElse(0);
  }

  @Test
  void proseInAnAnchorThatWasNeverClosedIsNoLink() {
    assertThat(linked("<a name=top>" + PROSE.repeat(12))).isZero();
    assertThat(linked("<a href=/x><a href=/y>" + PROSE.repeat(12) + "</a>")).isZero();
    assertThat(linked(PROSE.repeat(12).replace("<p>", "<p><a href=/x>"))).isZero();
  }

  @Test
  void aCardAMenuAndACloudOfTagsStayLinks() {
    assertThat(linked("<a href=/x><h3>Ferry leaves late</h3>" + PROSE + "</a>" + PROSE)).isOne();
    assertThat(linked("<ul>" + "<li><a>Harbour and tides</a>".repeat(80))).isOne();
    assertThat(linked("<div>" + "<a href=/t>tides</a> <a href=/h>harbour</a> ".repeat(90)))
        .isGreaterThan(0.9);
  }

  @Test
  void aTableOfNothingButHeadlinesThatAreLinksIsLayout() {
    String rows =
        "<table><tr><td><img src=a.jpg></td><td><a href=/x>Ferry leaves an hour late</a></td></tr>"
            + "<tr><td></td><td><a href=/y>Apples rot on the quay%s</a></td></tr></table>";
    assertThat(dump(rows.formatted("")))
        .containsExactly("paragraph Ferry leaves an hour late", "paragraph Apples rot on the quay");
    assertThat(dump(rows.formatted("</a> again<a>"))).hasSize(1);
    assertThat(dump(rows.replace("Ferry leaves an hour late", "Ferries").formatted(""))).hasSize(1);
  }

  @Test
  void marksWithinAWordOfACellDoNotPartIt() {
    String row =
        "<table><tr><td>CO<sub>2</sub></td><td>(<a href=/x>edit</a>)</td><td>one<br>two</td></tr>"
            + "<tr><td>“<i>Tide</i>”</td><td><p>one</p><p>two</p></td><td>3</td></tr></table>";
    assertThat(dump(row.replace("one<br>", "<span>Pier</span><a href=/y>View</a>")).toString())
        .contains("Pier View");
    assertThat(dump(row)).containsExactly("table CO2\t(edit)\tone two\n“Tide”\tone two\t3");
  }

  private static List<TextBlock> split(String html) {
    return BlockSplitter.split(PageReader.read(html, ""));
  }

  private static List<String> dump(String html) {
    return split(html).stream().map(block -> name(block.block()) + " " + block.text()).toList();
  }

  private static String name(Block block) {
    if (block instanceof Block.Heading heading) {
      return "heading" + heading.level();
    } else if (block instanceof Block.ListItem item) {
      return "item" + item.depth() + (item.ordered() ? "#" : "");
    }
    return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  @Test
  void paragraphThatIsAPhotoCreditIsACaption() {
    assertThat(
            BlockSplitter.split(PageReader.read("<p>Foto: Ann Roe</p><p>Photo: it was late.", "")))
        .extracting(TextBlock::block)
        .containsExactly(
            new Block.Caption("Foto: Ann Roe"), new Block.Paragraph("Photo: it was late."));
  }

  @Test
  void labelOfACaptionBelongsToTheMakerInTheNextElement() {
    String html =
        "<figure><figcaption><div>The ferry</div><div>Foto:</div><div>Ann Roe</div></figcaption>"
            + "</figure><figure><figcaption>Photo:</figcaption></figure><p>It was late.</p>";
    assertThat(BlockSplitter.split(PageReader.read(html, "")))
        .extracting(TextBlock::block)
        .containsExactly(
            new Block.Caption("The ferry"),
            new Block.Caption("Foto: Ann Roe"),
            new Block.Caption("Photo:"),
            new Block.Paragraph("It was late."));
  }
}
