package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pictures claimed in several places and sizes, each kept once with what is said of it anywhere.
 */
final class Pictures {

  /** The address of a file; a query behind it asks for a size. */
  private static final Pattern QUERY =
      Pattern.compile("(?<=\\.(?:jpg|jpeg|png|webp|gif|avif|JPG|PNG))[?#].*$", Pattern.DOTALL);

  /** WordPress has the size at the end of the name: "bridge-1024x768.jpg". */
  private static final Pattern SIZE = Pattern.compile("-[0-9]{2,4}x[0-9]{2,4}(?=\\.[a-z]{3,4}$)");

  private final Map<String, Image> byKey = new LinkedHashMap<>();
  private final List<Claim> used = new ArrayList<>();

  /** Takes a claim of a picture, with its caption and credit, at an address. */
  void add(String address, Claim claim) {
    Image own = new Image(address, text(claim.note()), text(claim.url()), byKey.isEmpty());
    String key = key(address);
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

  private static String key(String address) {
    boolean query = address.indexOf('?') >= 0 || address.indexOf('#') >= 0;
    String file = query ? QUERY.matcher(address).replaceFirst("") : address;
    return file.indexOf('x') < 0 ? file : SIZE.matcher(file).replaceFirst("");
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
