package dev.tearsheet.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Image;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.article.Timestamp;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An article as JSON; absent values are left out. Half of a surrogate pair that stands alone is
 * written as an escape, so that every encoder can write the text.
 */
public final class Json {

  private static final Set<String> MEMBERS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "kind",
                  "confidence",
                  "headline",
                  "kicker",
                  "standfirst",
                  "byline",
                  "dateline",
                  "published",
                  "modified",
                  "language",
                  "siteName",
                  "section",
                  "keywords",
                  "canonicalUrl",
                  "access",
                  "images",
                  "blocks",
                  "text",
                  "quotes",
                  "problems")));

  private Json() {}

  /**
   * Writes an article as one JSON object on one line.
   *
   * @param article the article
   * @return the JSON text
   */
  public static String write(Article article) {
    return text(article(article));
  }

  /**
   * Writes some members of an article as one JSON object on one line.
   *
   * @param article the article
   * @param members the names of the members to write, of those in {@link #members()}
   * @return the JSON text, its members in the usual order
   * @throws IllegalArgumentException if {@code members} has a name that no article has
   */
  public static String write(Article article, Set<String> members) {
    if (!MEMBERS.containsAll(members)) {
      throw new IllegalArgumentException("members must be of " + MEMBERS + ", was " + members);
    }
    JsonObject json = article(article);
    json.keySet().retainAll(members);
    return text(json);
  }

  /**
   * The names of all members an article can have.
   *
   * @return the names in the order they are written
   */
  public static Set<String> members() {
    return MEMBERS;
  }

  /**
   * Writes quotes as a JSON array on one line.
   *
   * @param quotes the quotes
   * @return the JSON text
   */
  public static String write(List<Quote> quotes) {
    return text(array(quotes, Json::quote));
  }

  private static String text(JsonElement json) {
    String text = json.toString();
    StringBuilder escaped = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && Characters.lone(text, i)) {
        escaped.append(text, from, i).append("\\u").append(Integer.toHexString(text.charAt(i)));
        from = i + 1;
      }
    }
    return from == 0 ? text : escaped.append(text, from, text.length()).toString();
  }

  private static JsonObject article(Article article) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", name(article.kind()));
    json.addProperty("confidence", article.confidence());
    put(json, "headline", article.headline());
    put(json, "kicker", article.kicker());
    put(json, "standfirst", article.standfirst());
    json.add("byline", byline(article.byline()));
    article.dateline().ifPresent(dateline -> json.add("dateline", dateline(dateline)));
    put(json, "published", article.published().map(Timestamp::iso));
    put(json, "modified", article.modified().map(Timestamp::iso));
    put(json, "language", article.language());
    put(json, "siteName", article.siteName());
    put(json, "section", article.section());
    json.add("keywords", array(article.keywords(), JsonPrimitive::new));
    put(json, "canonicalUrl", article.canonicalUrl());
    json.addProperty("access", name(article.access()));
    json.add("images", array(article.images(), Json::image));
    json.add("blocks", array(article.body().blocks(), Json::block));
    json.addProperty("text", article.body().text());
    json.add("quotes", array(article.quotes(), Json::quote));
    json.add("problems", array(article.problems(), Json::problem));
    return json;
  }

  private static JsonObject byline(Byline byline) {
    JsonObject json = new JsonObject();
    put(json, "text", byline.text());
    json.add("authors", array(byline.authors(), Json::author));
    json.add("contributors", array(byline.contributors(), Json::contributor));
    return json;
  }

  private static JsonObject author(Author author) {
    JsonObject json = new JsonObject();
    json.addProperty("name", author.name());
    json.addProperty("kind", name(author.kind()));
    put(json, "role", author.role());
    put(json, "organization", author.organization());
    put(json, "url", author.url());
    return json;
  }

  private static JsonObject contributor(Contributor contributor) {
    JsonObject json = new JsonObject();
    json.addProperty("name", contributor.name());
    put(json, "location", contributor.location());
    put(json, "role", contributor.role());
    return json;
  }

  private static JsonObject dateline(Dateline dateline) {
    JsonObject json = new JsonObject();
    json.addProperty("text", dateline.text());
    put(json, "place", dateline.place());
    put(json, "region", dateline.region());
    put(json, "date", dateline.date());
    put(json, "agency", dateline.agency());
    return json;
  }

  private static JsonObject image(Image image) {
    JsonObject json = new JsonObject();
    json.addProperty("url", image.url());
    put(json, "caption", image.caption());
    put(json, "credit", image.credit());
    json.addProperty("lead", image.lead());
    return json;
  }

  private static JsonObject block(Block block) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type(block));
    json.addProperty("text", block.text());
    if (block instanceof Block.Heading heading) {
      json.addProperty("level", heading.level());
    } else if (block instanceof Block.ListItem item) {
      json.addProperty("depth", item.depth());
      json.addProperty("ordered", item.ordered());
    } else if (block instanceof Block.Table table) {
      json.add("header", array(table.header(), JsonPrimitive::new));
      json.add("rows", array(table.rows(), row -> array(row, JsonPrimitive::new)));
    } else if (block instanceof Block.Embed embed) {
      put(json, "url", embed.url());
    }
    return json;
  }

  private static String type(Block block) {
    if (block instanceof Block.Heading) {
      return "heading";
    } else if (block instanceof Block.ListItem) {
      return "list_item";
    } else if (block instanceof Block.Quotation) {
      return "quote";
    } else if (block instanceof Block.Table) {
      return "table";
    } else if (block instanceof Block.Preformatted) {
      return "preformatted";
    } else if (block instanceof Block.Caption) {
      return "caption";
    } else if (block instanceof Block.Embed) {
      return "embed";
    }
    return "paragraph";
  }

  private static JsonObject quote(Quote quote) {
    JsonObject json = new JsonObject();
    json.addProperty("text", quote.text());
    json.add("spans", array(quote.spans(), Json::span));
    json.addProperty("kind", name(quote.kind()));
    quote.attribution().ifPresent(attribution -> put(json, attribution));
    return json;
  }

  private static void put(JsonObject json, Attribution attribution) {
    attribution.speaker().ifPresent(speaker -> json.add("speaker", mention(speaker)));
    put(json, "speakerName", attribution.name());
    put(json, "speakerTitle", attribution.title());
    attribution.cue().ifPresent(cue -> json.add("cue", mention(cue)));
    json.addProperty("confidence", attribution.confidence());
  }

  private static JsonObject mention(Mention mention) {
    JsonObject json = span(mention.span());
    json.addProperty("text", mention.text());
    return json;
  }

  private static JsonObject span(Span span) {
    JsonObject json = new JsonObject();
    json.addProperty("start", span.start());
    json.addProperty("end", span.end());
    return json;
  }

  private static JsonObject problem(Problem problem) {
    JsonObject json = new JsonObject();
    json.addProperty("code", name(problem.code()));
    json.addProperty("message", problem.message());
    problem.span().ifPresent(span -> json.add("span", span(span)));
    return json;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void put(JsonObject json, String key, Optional<String> value) {
    value.ifPresent(text -> json.addProperty(key, text));
  }

  private static <T> JsonArray array(List<T> values, Function<T, JsonElement> write) {
    JsonArray json = new JsonArray(values.size());
    values.forEach(value -> json.add(write.apply(value)));
    return json;
  }
}
