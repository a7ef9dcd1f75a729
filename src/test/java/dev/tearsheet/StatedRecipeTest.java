package dev.tearsheet;

import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recipes that a page shows and tells to machines as well. */
class StatedRecipeTest {

  private static final List<String> TAKE = List.of("2 leeks", "500 g of pike", "1 l water", "salt");

  private static final List<String> DO =
      List.of("Cut the leeks.", "Boil them with the pike.", "Salt the soup and serve it hot.");

  private static final String TICKED =
      "<li><label class=tick><input type=checkbox><span>%s</span></label></li>";

  private static final String DATA =
      TAKE.stream()
          .map(line -> '"' + line + '"')
          .collect(
              Collectors.joining(
                  ",",
                  "<script type=application/ld+json>{\"@type\":\"Recipe\",\"name\":\"Pike soup\","
                      + "\"recipeIngredient\":[",
                  "],\"recipeInstructions\":[{\"@type\":\"HowToStep\",\"text\":\""
                      + String.join("\"},{\"@type\":\"HowToStep\",\"text\":\"", DO)
                      + "\"}]}</script>"));

  private static String list(String item, List<String> lines) {
    return lines.stream().map(item::formatted).collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String page(String data, String item) {
    return "<title>Pike soup</title>"
        + data
        + "<form><h1>Pike soup</h1><div class=shop>"
        + list(item, TAKE)
        + "<button>Buy all</button></div><div class=steps>"
        + list("<li>%s</li>", DO)
        + "</div><ul class=menu><li><a href=/a>Soups</a><li><a href=/b>Pies</a></ul></form>";
  }

  private static List<String> lines(Article article) {
    return article.body().blocks().stream().map(Block::text).toList();
  }

  @Test
  void whatIsStatedIsTheStoryWhereverItStands() {
    Article article = read(page(DATA, TICKED));

    assertThat(article.kind()).isEqualTo(Kind.ARTICLE);
    assertThat(lines(article)).containsSubsequence(TAKE).containsSubsequence(DO);
    assertThat(lines(article)).doesNotContain("Buy all", "Soups", "Pies", "Pike soup");
  }

  @Test
  void lineThatIsShownTwiceIsKeptOnce() {
    String twice = page(DATA, TICKED) + list("<li>%s</li>", TAKE);

    assertThat(lines(read(twice))).containsOnlyOnceElementsOf(TAKE.subList(0, 3));
  }

  @Test
  void microdataStatesIngredients() {
    String item =
        "<li><label><input type=checkbox><span itemprop=recipeIngredient>%s</span></label>";

    assertThat(lines(read(page("", item)))).containsSubsequence(TAKE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 plums", "2 leek"})
  void whatIsNotStatedIsJudgedAsBefore(String other) {
    String page = page(DATA, TICKED).replace("<form>", "<form><label>" + other + "</label>");

    assertThat(lines(read(page))).doesNotContain(other).containsSubsequence(TAKE);
  }
}
