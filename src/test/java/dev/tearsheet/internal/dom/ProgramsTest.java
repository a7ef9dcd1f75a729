package dev.tearsheet.internal.dom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.decode.Decoder;
import dev.tearsheet.internal.decode.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with programs is the page that the parser alone makes of it. */
class ProgramsTest {

  private static final PageBounds BOUNDS = new PageBounds(256, 100_000, 100_000);

  private static final String CODE = "let ferry = {\"bells\": 3, \"é\": \"ü\"}; ".repeat(5);

  private static final List<String> PIECES =
      List.of(
          "<script>" + CODE + "</script>",
          "<SCRIPT type='a>b'>" + CODE + "</Script >",
          "<script src=bell.js></script>",
          "<script src=bell.js />",
          "<script>if (a < b && c > 1) document.write('<p>bell</p>') //" + CODE + "</script>",
          "<script><!-- " + CODE + " --></script>",
          "<script><!-- <script>" + CODE + "</script> --></script>",
          "<script>" + CODE + "\0</script><p>after",
          "<script>" + CODE + "</scripted></script/>",
          "<script>\uDC000</script>",
          "<style media=\"x\">" + CODE + "</style>",
          "<style/>" + CODE,
          "<svg><style>" + CODE + "<p>&amp;</style></svg>",
          "<svg><script>" + CODE + "</script>",
          "<math><style>" + CODE + "&lt;</style></math>",
          "<!-- <script>" + CODE + "</script> -->",
          "<!--",
          "-->",
          "<p title='<script>" + CODE + "</script>'>",
          "<a href=\"",
          "\">",
          "<textarea>",
          "</textarea>",
          "<title>Bell</title>",
          "<noscript>",
          "</noscript>",
          "<select><option>",
          "</select>",
          "<table><tr>",
          "</table>",
          "<template>",
          "<iframe>",
          "</iframe>",
          "<xmp>",
          "<style",
          "<head>",
          "<body>",
          "The bell rang. ",
          "é😀");

  private static Document bare(String html) {
    return Jsoup.parse(html, "");
  }

  /** The tree, and what stands in each script and style. */
  private static String dump(Document document) {
    return document.outerHtml()
        + document.select("script, style").stream()
            .map(Element::data)
            .collect(Collectors.joining("\n", "\n", ""));
  }

  private static void assertSame(Markup markup) {
    String html = markup.text(0, markup.length());
    assertThat(dump(PageReader.read(markup, "", BOUNDS).document())).isEqualTo(dump(bare(html)));
  }

  private static Markup utf8(String html) {
    return Decoder.decode(html.getBytes(UTF_8), "text/html; charset=utf-8").markup();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyHeapOfPiecesIsReadAsTheParserReadsIt(int seed) {
    Random random = new Random(seed);
    for (int page = 0; page < 300; page++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        html.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertSame(Markup.of(html.toString()));
      assertSame(utf8(html.toString()));
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
      return files.filter(file -> file.endsWith("page.html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesAreReadAsTheParserReadsThem(Path page) throws IOException {
    assertSame(Decoder.decode(Files.readAllBytes(page), "").markup());
  }

  @Test
  void theParserSeesNoLongProgram() {
    String page = "<script>%1$s</script><p>Bell</p><style>%1$s</style><script>a()</script>";
    Programs programs = Programs.of(utf8(page.formatted(CODE)));
    assertThat(programs.kept()).isEqualTo(page.length() - "%1$s%1$s".length());
    assertThat(programs.isBack()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <script>%s</script> -->",
        "<svg><style>%s</style></svg>",
        "<script src=bell.js />%s<script></script>",
        "<script><!--%s--></script>",
        "<script>%s",
        "<scripted>%s</script>"
      })
  void whatMayBeNoProgramIsLeftToTheParser(String page) {
    Markup markup = utf8(page.formatted(CODE));
    assertThat(Programs.of(markup).kept()).isEqualTo(markup.length());
  }

  @Test
  void aProgramIsReadFromThePageWhenItIsAskedFor() {
    Document document = PageReader.read("<script>" + CODE + "</script>", "").document();
    Element script = document.head().child(0);
    assertThat(script.childNode(0)).isInstanceOf(Program.class);
    assertThat(script.data()).isEqualTo(CODE);
  }

  @Test
  void halfAPairInAStringLeavesThePageAsItIs() {
    Markup markup = Markup.of("<script>" + CODE + "</script>\uDC00");
    assertThat(Programs.of(markup).kept()).isEqualTo(markup.length());
  }
}
