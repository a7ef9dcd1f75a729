package dev.tearsheet.internal.decode;

import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.decode.Decoded.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * First stage: bytes to text.
 *
 * <p>Asked in this order: byte order mark, HTTP header, meta element or XML declaration, a strict
 * trial of UTF-8, the stated language's letters, the detector, windows-1252. A declaration that the
 * bytes contradict is passed over: text that is valid UTF-8 and has characters beyond ASCII is
 * UTF-8, whatever a page says of itself.
 */
public final class Decoder {

  /** Share of control bytes above which an input is no text; real pages have next to none. */
  private static final double MOST_CONTROLS = 0.02;

  /** Bytes that a declared charset has not; a few are a damaged page's. */
  private static final int MANY_MALFORMED = 5;

  /** Bytes that are looked at for control characters. */
  private static final int BINARY_SAMPLE = 4096;

  /** Bytes or UTF-16 units that tell whether a text is in a transfer encoding. */
  private static final int START = 2000;

  private final byte[] bytes;
  private final List<Problem> problems = new ArrayList<>();

  private Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Decodes a page's bytes.
   *
   * @param bytes the page's bytes, or a message that carries a page
   * @param contentType the value of the HTTP header, empty when not known
   * @return the text, how its charset was known, and what could not be read
   */
  public static Decoded decode(byte[] bytes, String contentType) {
    return SavedPage.of(bytes)
        .map(page -> new Decoder(page.html()).run(page.contentType()))
        .orElseGet(() -> new Decoder(bytes).run(contentType));
  }

  /**
   * Decodes the page that a message carries which somebody read as a string.
   *
   * @param text any string
   * @return empty unless it is such a message, all in ASCII as transfer encodings make it
   */
  public static Optional<Decoded> saved(String text) {
    boolean message = SavedPage.mayBe(StringUtils.left(text, SavedPage.HEAD));
    return message && StandardCharsets.US_ASCII.newEncoder().canEncode(text)
        ? SavedPage.of(text.getBytes(StandardCharsets.US_ASCII))
            .map(page -> new Decoder(page.html()).run(page.contentType()))
        : Optional.empty();
  }

  /**
   * Reads a page or text in the transfer encoding of a mail whose header was lost.
   *
   * @param text any page or text
   * @return the same one unless many of its first lines are broken as the encoding does it
   */
  public static Markup unquoted(Markup text) {
    String start = text.text(0, Math.min(text.length(), START));
    return QuotedPrintable.isIn(start)
        ? Markup.of(QuotedPrintable.read(text.text(0, text.length())))
        : text;
  }

  /**
   * Mends a text that was UTF-8 once and was read as another charset before it came here, so that
   * {@code ’} stands in it as {@code â€™}.
   *
   * @param text any text
   * @param problems where to tell that it was mended
   * @return the text as it was meant; the same one when nothing is wrong with it
   */
  public static String mended(String text, List<Problem> problems) {
    String mended = Mojibake.mended(text);
    if (mended.length() < text.length()) {
      problems.add(
          Problem.of(
              Problem.Code.MENDED_CHARSET,
              "Characters of UTF-8 had been read in another charset; they were mended."));
    }
    return mended;
  }

  /**
   * How much of a page may be cut off its start so that no character of UTF-8 is halved.
   *
   * @param bytes the page's bytes
   * @param limit the most bytes that are wanted, less than there are
   * @return up to three bytes less than the limit
   */
  public static int boundary(byte[] bytes, int limit) {
    return Utf8.boundary(bytes, limit);
  }

  private Decoded run(String contentType) {
    if (FileSignature.opens(bytes)) {
      tellBinary();
      return decoded("", StandardCharsets.ISO_8859_1, Origin.FALLBACK);
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return text(mark.get().charset(), Origin.BYTE_ORDER_MARK, mark.get().length());
    }
    Optional<Charset> wide = UnmarkedUtf16.of(bytes);
    if (wide.isPresent()) {
      return text(wide.get(), Origin.DETECTOR, 0);
    }
    if (binary()) {
      tellBinary();
      return text(StandardCharsets.ISO_8859_1, Origin.FALLBACK, 0);
    }
    return Utf8.valid(bytes) ? utf8(contentType) : declared(contentType);
  }

  private void tellBinary() {
    problems.add(
        Problem.of(Problem.Code.BINARY_INPUT, "The input looks like binary data, not text."));
  }

  /** Bytes that are valid UTF-8; a stateful 7-bit charset alone can still mean something else. */
  private Decoded utf8(String contentType) {
    boolean ascii = Utf8.ascii(bytes);
    Optional<Declaration> declaration = declaration(contentType).filter(found -> ascii);
    if (declaration.isPresent() && !asciiSuperset(declaration.get().charset())) {
      return text(declaration.get().charset(), declaration.get().origin(), 0);
    }
    Origin origin = declaration.map(Declaration::origin).orElse(Origin.UTF_8_TRIAL);
    return Mojibake.mayBe(bytes)
        ? text(StandardCharsets.UTF_8, origin, 0)
        : new Decoded(new Utf8Markup(bytes), StandardCharsets.UTF_8, origin, problems);
  }

  /** UTF-16 and UTF-32 without a mark would have shown as binary, so ISO-2022-JP and HZ remain. */
  private static boolean asciiSuperset(Charset charset) {
    return !charset.name().startsWith("ISO-2022");
  }

  private Decoded declared(String contentType) {
    Optional<Declaration> declaration = declaration(contentType);
    if (Utf8.mostly(bytes)) {
      Origin origin = declaration.map(Declaration::origin).orElse(Origin.UTF_8_TRIAL);
      return text(StandardCharsets.UTF_8, origin, 0);
    } else if (declaration.filter(found -> !found.utf8()).isPresent()) {
      return believed(declaration.get());
    }
    Optional<Charset> detected = StatedLanguage.charset(bytes).or(() -> Detector.detect(bytes));
    return detected.isPresent()
        ? text(detected.get(), Origin.DETECTOR, 0)
        : text(Charset.forName("windows-1252"), Origin.FALLBACK, 0);
  }

  /** A declared charset unless the bytes cannot be of it, or their letters tell another. */
  private Decoded believed(Declaration declaration) {
    Charset charset = declaration.charset();
    String text = new String(bytes, charset);
    Optional<Charset> other =
        StringUtils.countMatches(text, '\uFFFD') >= MANY_MALFORMED
            ? Detector.detect(bytes).filter(this::isWhole)
            : CyrillicCase.meant(charset, text);
    return other.isPresent()
        ? text(other.get(), Origin.DETECTOR, 0)
        : decoded(text, charset, declaration.origin());
  }

  private boolean isWhole(Charset charset) {
    return new String(bytes, charset).indexOf('\uFFFD') < 0;
  }

  private Optional<Declaration> declaration(String contentType) {
    return Declaration.ofHeader(contentType, problems)
        .or(() -> Declaration.ofMarkup(bytes, problems));
  }

  private Decoded text(Charset charset, Origin origin, int skip) {
    return decoded(new String(bytes, skip, bytes.length - skip, charset), charset, origin);
  }

  private Decoded decoded(String chars, Charset charset, Origin origin) {
    String text = mended(chars, problems);
    if (text.indexOf('\uFFFD') >= 0) {
      problems.add(
          Problem.of(
              Problem.Code.MALFORMED_BYTES,
              "Some bytes are not valid " + charset.name() + "; they became U+FFFD."));
    }
    return new Decoded(Markup.of(text), charset, origin, problems);
  }

  private boolean binary() {
    int length = Math.min(bytes.length, BINARY_SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      controls +=
          b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b
              ? 1
              : 0;
    }
    return controls > Math.max(1, length * MOST_CONTROLS);
  }
}
