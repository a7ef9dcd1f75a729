package dev.tearsheet.internal.metadata;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of schema.org that microdata and RDFa claim with. */
final class ItemProperties {

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("headline", Field.HEADLINE),
          Map.entry("alternativeheadline", Field.KICKER),
          Map.entry("author", Field.AUTHOR),
          Map.entry("creator", Field.AUTHOR),
          Map.entry("datepublished", Field.PUBLISHED),
          Map.entry("datemodified", Field.MODIFIED),
          Map.entry("datecreated", Field.PUBLISHED),
          Map.entry("articlesection", Field.SECTION),
          Map.entry("recipeingredient", Field.STEP),
          Map.entry("ingredients", Field.STEP),
          Map.entry("recipeinstructions", Field.STEP));

  private ItemProperties() {}

  /** Whether what has this type has authors and dates of its own: a picture, a comment. */
  static boolean isAway(String type) {
    return type.endsWith("/ImageObject")
        || type.endsWith("/Comment")
        || type.endsWith("/UserComments");
  }

  /** The field of a property in lower case, perhaps with its vocabulary before a colon. */
  static @Nullable Field field(String property) {
    return FIELDS.get(property.substring(property.indexOf(':') + 1));
  }
}
