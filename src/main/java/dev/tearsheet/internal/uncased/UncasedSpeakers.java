package dev.tearsheet.internal.uncased;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.Language;
import dev.tearsheet.internal.uncased.Grammar.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said a quote by the verb before or behind it.
 *
 * <pre>{@code "قالت سلمى المرعي: \"العمل انتهى\"" → سلمى المرعي
 * "\"העבודה הסתיימה\", אמרה חנה מורן" → חנה מורן
 * "अनीता मोरे ने कहा, \"काम पूरा हो गया है\"" → अनीता मोरे}</pre>
 */
public final class UncasedSpeakers {

  private static final Map<String, Grammar> GRAMMARS =
      Map.of("ar", Grammar.read("ar"), "he", Grammar.read("he"), "hi", Grammar.read("hi"));

  /** Words of an office and a name. */
  private static final int MAX_WORDS = 6;

  /** Words of a name. */
  private static final int MAX_NAME = 3;

  /** Words between a quote and the verb that tells who said it. */
  private static final int NEAR = 6;

  /** UTF-16 units among which a letter of the three scripts stands. */
  private static final int SAMPLE = 200;

  /** From Hebrew to Devanagari. */
  private static final char FIRST = '\u0590';

  private static final char LAST = '\u097f';

  /** A verb of saying and its subject, right beside the quote. */
  private static final double CONFIDENCE = 0.7;

  private final String text;
  private final Grammar grammar;
  private @Nullable Attribution last;

  private UncasedSpeakers(String text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /**
   * The quotes, with a speaker where one is told and was not found.
   *
   * @param text the text whose quotes they are
   * @param quotes quotes in order
   * @param confidence least probability, 0 to 1, at which a speaker is given
   * @return as many quotes; the same ones where the text is in another language
   */
  public static List<Quote> fill(String text, List<Quote> quotes, double confidence) {
    Grammar grammar =
        quotes.isEmpty() || confidence > CONFIDENCE || !mayBe(text)
            ? null
            : Language.of(text).map(GRAMMARS::get).orElse(null);
    if (grammar == null) {
      return quotes;
    }
    UncasedSpeakers speakers = new UncasedSpeakers(text, grammar);
    List<Quote> filled = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      int next = i + 1 < quotes.size() ? quotes.get(i + 1).spans().get(0).start() : text.length();
      filled.add(speakers.filled(quotes.get(i), next));
    }
    return filled;
  }

  /** A look at the first letters that spares most texts the search for their language. */
  private static boolean mayBe(String text) {
    for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        return true;
      }
    }
    return false;
  }

  private Quote filled(Quote quote, int next) {
    Optional<Attribution> found = quote.attribution();
    if (found.isEmpty() && quote.kind() != Quote.Kind.INDIRECT) {
      Span first = quote.spans().get(0);
      Span end = quote.spans().get(quote.spans().size() - 1);
      int close = Math.min(text.length(), end.end() + 1);
      Phrase behind = Phrase.behind(text, close, Math.max(close, next - 1));
      Phrase before = Phrase.before(text, Math.max(0, first.start() - 1));
      found = isSaid(quote, before, behind) ? before(before).or(() -> behind(behind)) : found;
    }
    last = found.orElse(last);
    return new Quote(quote.text(), quote.spans(), quote.kind(), found);
  }

  /** A word or two in marks may as well be a name, unless a verb and its subject are beside it. */
  private boolean isSaid(Quote quote, Phrase before, Phrase behind) {
    boolean told =
        behind.size() > 0
            && (grammar.is(Term.CUE, behind.word(0)) || grammar.is(Term.ACCORDING, behind.word(0)));
    return StringUtils.countMatches(quote.text(), ' ') > 1
        || told
        || before.isParted(before.size())
        || leads(before);
  }

  /** "قالت سلمى", "… أن": nothing else stands between a verb of speech and the marks. */
  private boolean leads(Phrase before) {
    int last = before.size() - 1;
    while (last >= 0 && !grammar.is(Term.STOP, before.word(last))) {
      if (grammar.is(Term.CUE, before.word(last))) {
        return true;
      }
      last--;
    }
    return last >= 0 && last == before.size() - 1 && grammar.is(Term.THAT, before.word(last));
  }

  private Optional<Attribution> before(Phrase phrase) {
    int cue = phrase.size() - 1;
    while (cue >= 0 && !grammar.is(Term.CUE, phrase.word(cue))) {
      cue--;
    }
    return cue < 0 ? according(phrase) : said(phrase, cue);
  }

  private Optional<Attribution> behind(Phrase phrase) {
    for (int i = 0; i < Math.min(NEAR, phrase.size()); i++) {
      if (grammar.is(Term.CUE, phrase.word(i))) {
        return said(phrase, i);
      } else if (grammar.is(Term.ACCORDING, phrase.word(i))) {
        return according(phrase);
      }
    }
    return Optional.empty();
  }

  /** The subject stands behind its verb: "قالت [سلمى المرعي]"; or before: "[अनीता मोरे] ने कहा". */
  private Optional<Attribution> said(Phrase phrase, int verb) {
    Span cue = phrase.words().get(verb);
    boolean closes = verb + 1 == phrase.size() || grammar.is(Term.STOP, phrase.word(verb + 1));
    boolean agent = verb > 0 && grammar.is(Term.AGENT, phrase.word(verb - 1));
    return closes ? ending(phrase, agent ? verb - 1 : verb, cue) : opened(phrase, verb + 1, cue);
  }

  /** "לדברי [חנה מורן],", "[अनीता मोरे] के अनुसार". */
  private Optional<Attribution> according(Phrase phrase) {
    for (int i = phrase.size() - 1; i >= Math.max(0, phrase.size() - NEAR); i--) {
      if (grammar.is(Term.ACCORDING, phrase.word(i))) {
        int end = Math.max(0, i - 1);
        return i + 1 == phrase.size()
            ? ending(phrase, end, phrase.span(end, i + 1))
            : opened(phrase, i + 1, phrase.words().get(i));
      }
    }
    return Optional.empty();
  }

  /** Up to a comma, a verb of speech or a word that opens something else. */
  private Optional<Attribution> opened(Phrase phrase, int from, Span cue) {
    int end = from;
    while (end < phrase.size()
        && end - from < MAX_WORDS
        && !phrase.isParted(end)
        && !bounds(phrase.word(end))) {
      end++;
    }
    return source(phrase, from, end, cue);
  }

  private Optional<Attribution> ending(Phrase phrase, int to, Span cue) {
    int start = to;
    while (start > 0
        && to - start < MAX_WORDS
        && !(start < to && phrase.isParted(start))
        && !bounds(phrase.word(start - 1))) {
      start--;
    }
    return source(phrase, start, to, cue);
  }

  private boolean bounds(String word) {
    return grammar.is(Term.STOP, word) || grammar.is(Term.CUE, word);
  }

  /** A pronoun, or a verb alone, is of whoever spoke before. */
  private Optional<Attribution> source(Phrase phrase, int from, int to, Span cue) {
    boolean told = to > from && !grammar.is(Term.PRONOUN, phrase.word(from));
    if (!told) {
      return Optional.ofNullable(last)
          .flatMap(known -> attribution(known.speaker(), known.name(), known.title(), cue));
    }
    int name = from;
    while (name + 1 < to && grammar.is(Term.ROLE, phrase.word(name))) {
      name++;
    }
    int words = to - name;
    boolean named = words > 1 && words <= MAX_NAME;
    Optional<String> title =
        name > from && named ? Optional.of(phrase.span(from, name).of(text)) : Optional.empty();
    return attribution(
        Optional.of(Mention.at(phrase.span(from, to), text)),
        named ? Optional.of(phrase.span(name, to).of(text)) : Optional.empty(),
        title,
        cue);
  }

  private Optional<Attribution> attribution(
      Optional<Mention> speaker, Optional<String> name, Optional<String> title, Span cue) {
    return Optional.of(
        new Attribution(speaker, name, title, Optional.of(Mention.at(cue, text)), CONFIDENCE));
  }
}
