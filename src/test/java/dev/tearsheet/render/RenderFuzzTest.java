package dev.tearsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonParser;
import dev.tearsheet.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One text wherever an article carries text; {@code JAZZER_FUZZ=1} and one method to fuzz. */
class RenderFuzzTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @FuzzTest(maxDuration = "10m")
  void html(byte[] input) {
    Document page = Jsoup.parseBodyFragment(Html.render(article(input)));

    assertThat(page.select("script, style, iframe, object, form, svg, math, base, link")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).isIn("href", "src", "alt", "datetime", "rel");
        assertThat(safe(attribute)).as(attribute.html()).isTrue();
      }
    }
  }

  private static boolean safe(Attribute attribute) {
    boolean address = attribute.getKey().equals("href") || attribute.getKey().equals("src");
    return !address || attribute.getValue().matches("(?si)(https?://|mailto:).*");
  }

  @FuzzTest(maxDuration = "10m")
  void json(byte[] input) {
    Article article = article(input);
    String text =
        JsonParser.parseString(Json.write(article)).getAsJsonObject().get("text").getAsString();

    assertThat(text).isEqualTo(article.body().text());
  }

  @FuzzTest(maxDuration = "10m")
  void markdown(byte[] input) {
    PARSER.parse(Markdown.render(article(input))).accept(new NoMarkup());
  }

  /** A reader of Markdown finds no HTML, and no link that does more than lead somewhere. */
  private static final class NoMarkup extends AbstractVisitor {
    @Override
    public void visit(HtmlInline inline) {
      throw new AssertionError(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      throw new AssertionError(block.getLiteral());
    }

    @Override
    public void visit(Link link) {
      assertThat(link.getDestination()).matches("(?si)(https?://|mailto:).*");
    }
  }

  private static Article article(byte[] input) {
    return Articles.everywhere(new String(input, StandardCharsets.UTF_8));
  }
}
