package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures claimed in several places and sizes, each kept once with what is said of it anywhere.
 */
final class Pictures {

  private final Map<String, Image> byKey = new LinkedHashMap<>();
  private final List<Claim> used = new ArrayList<>();

  /** Takes a claim of a picture, with its caption and credit, at an address. */
  void add(String address, Claim claim) {
    Image own = new Image(address, text(claim.note()), text(claim.url()), byKey.isEmpty());
    String key = PictureFile.key(address);
    Image first = byKey.get(key);
    Image whole = first == null ? own : merged(first, own);
    if (!whole.equals(first)) {
      used.add(claim);
      byKey.put(key, whole);
    }
  }

  /** The claims that gave an address, a caption or a credit. */
  List<Claim> used() {
    return used;
  }

  private static Image merged(Image first, Image again) {
    return new Image(
        first.url(),
        first.caption().or(again::caption),
        first.credit().or(again::credit),
        first.lead());
  }

  private static Optional<String> text(String value) {
    return Optional.of(value).filter(text -> !text.isBlank());
  }

  List<Image> all() {
    return new ArrayList<>(byKey.values());
  }
}
