package dev.tearsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published vectors in every text and address of an article: none becomes more than text. */
class ScriptInjectionTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "article",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "address",
          "time",
          "figure",
          "img",
          "figcaption",
          "ul",
          "ol",
          "li",
          "blockquote",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "pre",
          "a",
          "footer");
  private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "src", "alt", "datetime");

  /** What any vector calls is recorded on the root element; every handler's event is fired. */
  private static final String OPENING =
      """
      <!DOCTYPE html><meta charset="utf-8"><title>vectors</title><script>
      const ran = what => () => document.documentElement.setAttribute('data-ran', what);
      alert = ran('alert'); confirm = ran('confirm'); prompt = ran('prompt'); open = ran('open');
      document.write = ran('write'); msgbox = ran('msgbox'); onerror = ran('error');
      </script>
      """;

  private static final String CLOSING =
      """
      <script>
      const events = ['click', 'dblclick', 'mouseover', 'mouseenter', 'pointerover', 'focus',
          'error', 'load', 'toggle', 'contextmenu', 'wheel', 'copy', 'drag'];
      document.querySelectorAll('body *').forEach(element => events.forEach(
          name => element.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}))));
      document.documentElement.setAttribute('data-done', 'yes');
      </script>
      """;

  @Test
  void atLeastAHundredAndFiftyVectorsArePublished() {
    assertThat(Set.copyOf(Vectors.published())).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void vectorsInEveryTextAndAddressLeaveOnlyAllowedElementsAndAttributes() {
    for (String vector : Vectors.published()) {
      Vectors.forms(vector).forEach(form -> checkTree(Html.render(Articles.everywhere(form))));
    }
  }

  @Test
  void vectorsThroughTheParserLeaveOnlyAllowedElementsAndAttributes() {
    pages().forEach(page -> checkTree(Html.render(page)));
  }

  @Test
  void noVectorRunsInABrowser(@TempDir Path folder) throws IOException, InterruptedException {
    String rendered =
        Vectors.published().stream()
            .flatMap(Vectors::forms)
            .map(form -> Html.render(Articles.everywhere(form)))
            .collect(Collectors.joining());
    assertThat(load(rendered, folder)).contains("data-done=\"yes\"").doesNotContain("data-ran");
  }

  @Test
  void noVectorRunsInABrowserAfterTheParser(@TempDir Path folder)
      throws IOException, InterruptedException {
    String rendered = pages().stream().map(Html::render).collect(Collectors.joining());
    assertThat(load(rendered, folder)).contains("data-done=\"yes\"").doesNotContain("data-ran");
  }

  @Test
  void aVectorThatIsNotRenderedDoesRunInTheBrowser(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThat(load("<img src=1 onerror=alert(1)>", folder)).contains("data-ran=\"alert\"");
  }

  private static String load(String rendered, Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Chromium.installed().isPresent(), "no Chromium on this machine");
    String page = OPENING + rendered + CLOSING;
    String tree = Chromium.installed().orElseThrow().load(page, folder);
    int end = tree.indexOf('>', tree.indexOf("<html"));
    return tree.substring(tree.indexOf("<html"), end);
  }

  /**
   * Each vector as text, in attributes and raw, in a story of its own, through the whole parser.
   */
  private static List<Article> pages() {
    ArticleParser parser = ArticleParser.create();
    return Vectors.published().stream()
        .map(vector -> parser.parse(Source.html(page(vector)).url("https://example.invalid/a")))
        .toList();
  }

  private static String page(String vector) {
    String text = HtmlText.of(vector);
    String story = "The council met on Monday and spoke for two hours about the harbor wall. ";
    return "<html><head><title>"
        + text
        + "</title><meta property=og:title content=\""
        + text
        + "\"><meta name=author content=\""
        + text
        + "\"><meta property=og:image content=\""
        + text
        + "\"></head><body><article><h1>"
        + text
        + "</h1><a rel=author href=\""
        + text
        + "\">Ann Roe</a><p>"
        + story.repeat(3)
        + text
        + "</p><figure><img src=\""
        + text
        + "\" alt=\""
        + text
        + "\"><figcaption>"
        + text
        + "</figcaption></figure><p>"
        + story.repeat(4)
        + "<a href=\""
        + text
        + "\">"
        + text
        + "</a></p><p>"
        + story.repeat(3)
        + vector
        + "</p></article></body></html>";
  }

  private static void checkTree(String html) {
    Set<String> found = new TreeSet<>();
    for (Element element : Jsoup.parseBodyFragment(html).body().select("*").not("body")) {
      found.add(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
        checkAddress(attribute);
      }
    }
    assertThat(ELEMENTS).as(html).containsAll(found);
  }

  private static void checkAddress(Attribute attribute) {
    if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
      assertThat(attribute.getValue()).matches("(?is)^(https?://|mailto:).*");
    }
  }
}
