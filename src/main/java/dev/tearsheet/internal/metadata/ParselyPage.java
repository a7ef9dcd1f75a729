package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Parse.ly's older form, one meta element that holds JSON.
 *
 * <pre>
 * {@code <meta name="parsely-page" content='{"title": "…", "pub_date": "…", "authors": ["…"]}'>}
 * </pre>
 */
final class ParselyPage {

  static final String NAME = "parsely-page";

  private ParselyPage() {}

  static void collect(String json, Claims claims, MetadataBounds bounds) {
    for (JsonElement document : JsonLdReader.read(json, bounds).documents()) {
      if (document.isJsonObject()) {
        collect(document.getAsJsonObject(), claims);
      }
    }
  }

  private static void collect(JsonObject page, Claims claims) {
    add(page, "title", Field.HEADLINE, claims);
    add(page, "link", Field.CANONICAL_URL, claims);
    add(page, "pub_date", Field.PUBLISHED, claims);
    add(page, "section", Field.SECTION, claims);
    add(page, "image_url", Field.IMAGE, claims);
    all(page, page.has("authors") ? "authors" : "author", Field.AUTHOR, claims);
    all(page, "tags", Field.KEYWORDS, claims);
  }

  private static void add(JsonObject page, String member, Field field, Claims claims) {
    claims.add(Claim.of(field, Origin.PARSELY, string(page, member)));
  }

  private static void all(JsonObject page, String member, Field field, Claims claims) {
    for (JsonElement value : JsonGraph.values(page, member)) {
      if (value.isJsonPrimitive()) {
        claims.add(Claim.of(field, Origin.PARSELY, value.getAsString()));
      }
    }
  }
}
