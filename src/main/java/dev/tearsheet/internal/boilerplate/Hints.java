package dev.tearsheet.internal.boilerplate;

import java.util.Optional;
import java.util.Set;

/**
 * What the metadata tells about the story.
 *
 * @param headline the headline
 * @param standfirst the page's description of itself
 * @param articleBody the story as the metadata has it
 * @param types what the page says it is: schema.org types and, after {@code og:}, Open Graph's
 * @param dated whether it has a day of publication
 * @param signed whether it names an author
 * @param address the page's own address, empty when it is not known
 * @param titled whether more than its headings tells the headline
 */
public record Hints(
    Optional<String> headline,
    Optional<String> standfirst,
    Optional<String> articleBody,
    Set<String> types,
    boolean dated,
    boolean signed,
    String address,
    boolean titled) {

  private static final Hints NONE =
      new Hints(
          Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false, false, "", false);

  /** Copies the types. */
  public Hints {
    types = Set.copyOf(types);
  }

  /**
   * What a page without metadata tells.
   *
   * @return nothing
   */
  public static Hints none() {
    return NONE;
  }

  /** These hints with a headline that the page itself told. */
  Hints headed(String told) {
    return new Hints(
        Optional.of(told), standfirst, articleBody, types, dated, signed, address, true);
  }
}
