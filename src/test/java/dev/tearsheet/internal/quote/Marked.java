package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Texts with visible markers: {@code [quoted words]}, {@code {speaker}}, {@code <cue>}.
 *
 * <pre>
 * {@code Marked.again("“[We wait],” {Roe} <said>.") finds quotes in the bare text and marks them again}
 * </pre>
 */
public final class Marked {

  private Marked() {}

  /**
   * Takes the markers off, finds the quotes between marks, and puts markers where they were found.
   */
  static String again(String marked) {
    return again(marked, Marked::find);
  }

  /** The same with quotes that something else finds. */
  public static String again(String marked, Function<String, List<Quote>> finder) {
    String text = bare(marked);
    return mark(text, finder.apply(text), false);
  }

  /** The same for what is reported without marks. */
  static String reported(String marked) {
    String text = bare(marked);
    return mark(text, find(text), true);
  }

  /** Who says what stands between marks, in order and with commas; "-" for nobody. */
  static String speakers(String text) {
    return find(text).stream()
        .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .map(quote -> quote.attribution().flatMap(Attribution::speaker))
        .map(speaker -> speaker.map(Mention::text).orElse("-"))
        .collect(Collectors.joining(", "));
  }

  static String bare(String marked) {
    return marked.replaceAll("[\\[\\]{}<>]", "");
  }

  private record Insert(int at, int order, String sign) {}

  private static List<Quote> find(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes();
  }

  private static String mark(String text, List<Quote> quotes, boolean indirect) {
    List<Insert> inserts = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.attribution().isPresent() && (quote.kind() == Quote.Kind.INDIRECT) == indirect) {
        quote.spans().forEach(span -> insert(inserts, span, "[]"));
        Attribution attribution = quote.attribution().get();
        attribution.speaker().ifPresent(speaker -> insert(inserts, speaker.span(), "{}"));
        attribution.cue().ifPresent(cue -> insert(inserts, cue.span(), "<>"));
      }
    }
    StringBuilder out = new StringBuilder(text);
    inserts.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Insert::at).thenComparingInt(Insert::order).reversed())
        .forEach(insert -> out.insert(insert.at, insert.sign));
    return out.toString();
  }

  private static void insert(List<Insert> inserts, Span span, String signs) {
    inserts.add(new Insert(span.start(), 1, signs.substring(0, 1)));
    inserts.add(new Insert(span.end(), 0, signs.substring(1)));
  }
}
