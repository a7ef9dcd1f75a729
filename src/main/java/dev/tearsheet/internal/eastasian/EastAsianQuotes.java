package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.QuoteMarks;
import dev.tearsheet.internal.text.QuoteMarks.Stretch;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Quotes of texts that put no blanks between words, or particles behind them, by rules: nothing
 * annotated was at hand.
 *
 * <pre>{@code "市長王小明說：「我們等太久了。」" → 我們等太久了。: 王小明, 市長}</pre>
 */
public final class EastAsianQuotes {

  private static final SourceReader CHINESE = new ChineseReader();
  private static final SourceReader JAPANESE = new JapaneseReader();
  private static final SourceReader KOREAN = new KoreanReader();

  private final String text;
  private final List<Stretch> stretches;
  private final SourceReader reader;
  private final People people;
  private final @Nullable Source[] sources;

  private EastAsianQuotes(String text, List<Stretch> stretches, SourceReader reader) {
    this.text = text;
    this.stretches = stretches;
    this.reader = reader;
    this.people = People.of(text, reader.people(text));
    this.sources = new Source[stretches.size()];
  }

  /** Whether a text is written in Chinese, Japanese or Korean. */
  public static boolean isEastAsian(String text) {
    return Script.of(text) != Script.OTHER;
  }

  /**
   * The quotes of a text.
   *
   * @param text running text, paragraphs on lines of their own
   * @param confidence least probability, 0 to 1, at which a speaker is given
   * @return the quotes in order; spans index {@code text}
   */
  public static List<Quote> find(String text, double confidence) {
    SourceReader reader = reader(Script.of(text));
    List<Stretch> stretches =
        QuoteMarks.stretches(text, Tokens.of(text)).stream().filter(Stretch::opened).toList();
    if (reader == null || stretches.isEmpty()) {
      return List.of();
    }
    EastAsianQuotes quotes = new EastAsianQuotes(text, stretches, reader);
    quotes.attribute(confidence);
    return quotes.join();
  }

  private static @Nullable SourceReader reader(Script script) {
    return switch (script) {
      case CHINESE -> CHINESE;
      case JAPANESE -> JAPANESE;
      case KOREAN -> KOREAN;
      case OTHER -> null;
    };
  }

  private void attribute(double confidence) {
    Passage[] passages = passages();
    for (int s = 0; s < sources.length; s++) {
      Passage passage = passages[s];
      boolean said = !stretches.get(s).single() && !reader.isNamed(passage);
      Source source = said ? reader.source(passage) : null;
      if (said && source == null && s > 0 && goesOn(s, passage)) {
        source = sources[s - 1];
      }
      sources[s] = source == null || source.confidence() < confidence ? null : source;
    }
  }

  /** What stands around each stretch; of those side by side, what stands behind the last. */
  private Passage[] passages() {
    Passage[] passages = new Passage[stretches.size()];
    for (int s = passages.length - 1; s >= 0; s--) {
      int before = s == 0 ? 0 : close(stretches.get(s - 1));
      boolean last = s + 1 == passages.length;
      int next = last ? text.length() : stretches.get(s + 1).start() - 1;
      passages[s] = Passage.of(text, stretches.get(s), before, next);
      boolean beside = !last && passages[s].afterStart() == next && passages[s].to() == next;
      if (beside && passages[s + 1].isSameLine(passages[s])) {
        passages[s] = passages[s].endingLike(passages[s + 1]);
      }
    }
    return passages;
  }

  private static int close(Stretch stretch) {
    return stretch.closed() ? stretch.end() + 1 : stretch.end();
  }

  /** Whether whoever said the stretch before said this one, too. */
  private boolean goesOn(int s, Passage passage) {
    Stretch previous = stretches.get(s - 1);
    String between = text.substring(previous.end(), passage.open());
    boolean reopened = !previous.closed() && between.isBlank();
    boolean line = between.indexOf('\n') < 0;
    boolean beside = passage.goesOn() && passage.beforeEnd() == passage.from();
    boolean reported = reader.isReport(passage) && isNear(between);
    return sources[s - 1] != null
        && (reopened || reported || (line && (beside || passage.isAlone())));
  }

  /** UTF-16 units between two quotes of one speaker. */
  private static final int NEAR = 200;

  private static boolean isNear(String between) {
    return between.length() <= NEAR;
  }

  /** One quote for what one source says in a row. */
  private List<Quote> join() {
    List<Quote> quotes = new ArrayList<>();
    for (int s = 0; s < sources.length; ) {
      int end = s + 1;
      while (end < sources.length && sources[s] != null && sources[s].equals(sources[end])) {
        end++;
      }
      quotes.add(quote(s, end));
      s = end;
    }
    return quotes;
  }

  private Quote quote(int from, int to) {
    List<Span> spans =
        stretches.subList(from, to).stream()
            .map(stretch -> new Span(stretch.start(), stretch.end()))
            .toList();
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    Optional<Attribution> attribution = Optional.ofNullable(sources[from]).map(this::attribution);
    return new Quote(words, spans, kind(stretches.get(from)), attribution);
  }

  private Attribution attribution(Source source) {
    Person person = source.person();
    return new Attribution(
        Optional.of(Mention.at(person.mention(), text)),
        people.name(person),
        Optional.ofNullable(person.title()),
        Optional.ofNullable(source.cue()).map(cue -> Mention.at(cue, text)),
        source.confidence());
  }

  /** Behind a colon or a comma, at the start of a line or sentence, or a sentence of its own. */
  private Quote.Kind kind(Stretch stretch) {
    int before = stretch.start() - 2;
    boolean opens = before < 0 || "：:，,。！？!? \n\u3000は".indexOf(text.charAt(before)) >= 0;
    boolean ends = "。！？!?".indexOf(text.charAt(stretch.end() - 1)) >= 0;
    return opens || ends ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
  }
}
