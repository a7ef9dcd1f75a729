package dev.tearsheet;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One input for {@link ArticleParser}: bytes, an HTML string, or text without markup. Immutable;
 * the methods that add something return a new source.
 *
 * <pre>{@code Source.bytes(body).contentType("text/html; charset=windows-1251").url(url)}</pre>
 */
public final class Source {

  /** What form the input has. */
  enum Form {
    BYTES,
    HTML,
    TEXT
  }

  private final Form form;
  private final byte[] bytes;
  private final String string;
  private final Optional<String> contentType;
  private final Optional<String> url;
  private final Optional<Instant> fetchedAt;

  private Source(
      Form form,
      byte[] bytes,
      String string,
      Optional<String> contentType,
      Optional<String> url,
      Optional<Instant> fetchedAt) {
    this.form = form;
    this.bytes = bytes;
    this.string = string;
    this.contentType = contentType;
    this.url = url;
    this.fetchedAt = fetchedAt;
  }

  /**
   * A page as it came over the wire. What its header calls text/plain or text/markdown is read as
   * {@link #text}, unless it begins with a tag.
   *
   * @param bytes the page's bytes; not copied, so not to be changed while it is being parsed
   * @return the source
   */
  public static Source bytes(byte[] bytes) {
    return new Source(
        Form.BYTES,
        requireNonNull(bytes, "bytes"),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A page whose charset is already decoded.
   *
   * @param html the page's markup
   * @return the source
   */
  public static Source html(String html) {
    return new Source(
        Form.HTML,
        new byte[0],
        requireNonNull(html, "html"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Text that a scraper already stripped of markup. Where it has markup all the same, as Markdown
   * or with paragraphs in tags, it is read as the page it stands for.
   *
   * @param text the text, paragraphs on lines of their own
   * @return the source
   */
  public static Source text(String text) {
    return new Source(
        Form.TEXT,
        new byte[0],
        requireNonNull(text, "text"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same source with the HTTP header of its response.
   *
   * @param value the value of Content-Type
   * @return a new source
   */
  public Source contentType(String value) {
    return new Source(
        form, bytes, string, Optional.of(requireNonNull(value, "contentType")), url, fetchedAt);
  }

  /**
   * The same source with the address it was fetched from.
   *
   * @param value an absolute http(s) address
   * @return a new source
   */
  public Source url(String value) {
    return new Source(
        form, bytes, string, contentType, Optional.of(requireNonNull(value, "url")), fetchedAt);
  }

  /**
   * The same source with the time it was fetched: no later date is taken for that of the story.
   *
   * @param value the time of the response
   * @return a new source
   */
  public Source fetchedAt(Instant value) {
    return new Source(
        form, bytes, string, contentType, url, Optional.of(requireNonNull(value, "fetchedAt")));
  }

  Optional<Instant> fetchedAt() {
    return fetchedAt;
  }

  Form form() {
    return form;
  }

  byte[] bytes() {
    return bytes;
  }

  String string() {
    return string;
  }

  Optional<String> contentType() {
    return contentType;
  }

  Optional<String> url() {
    return url;
  }
}
