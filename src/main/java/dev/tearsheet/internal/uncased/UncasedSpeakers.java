package dev.tearsheet.internal.uncased;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.Language;
import dev.tearsheet.internal.uncased.Grammar.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      Stream.of("ar", "fa", "he", "hi").collect(Collectors.toMap(code -> code, Grammar::read));

  /** Words of an office and a name. */
  private static final int MAX_WORDS = 9;

  /** Words of a speaker before the verb who is not named; more are a clause. */
  private static final int MAX_NOUN = 4;

  /** Words of a name before its office. */
  private static final int MAX_NAME = 3;

  /** Words between a quote and the verb that tells who said it. */
  private static final int NEAR = 9;

  /** UTF-16 units among which a letter of the three scripts stands. */
  private static final int SAMPLE = 200;

  /** From Hebrew to Devanagari. */
  private static final char FIRST = '\u0590';

  private static final char LAST = '\u097f';

  /** A verb of saying and its subject, right beside the quote. */
  private static final double CONFIDENCE = 0.7;

  private final String text;
  private final Grammar grammar;

  /** Names of people who spoke, in order. */
  private final Set<String> known = new LinkedHashSet<>();

  private @Nullable Attribution last;

  /** Where the latest quote ends whose speaker is told behind it; 0 for none. */
  private int end;

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
   * @return the quotes without titles of works; the same ones where the text is in another language
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
      speakers.filled(quotes.get(i), next).ifPresent(filled::add);
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

  private Optional<Quote> filled(Quote quote, int next) {
    Optional<Attribution> found = quote.attribution();
    if (found.isPresent() || quote.kind() == Quote.Kind.INDIRECT) {
      last = found.orElse(last);
      return Optional.of(quote);
    }
    Span first = quote.spans().get(0);
    Span closing = quote.spans().get(quote.spans().size() - 1);
    int close = Math.min(text.length(), closing.end() + 1);
    int open = Math.max(0, first.start() - 1);
    Phrase behind = Phrase.behind(text, close, Math.max(close, next - 1));
    Phrase before = Phrase.before(text, open);
    found =
        isSaid(quote, before, behind)
            ? before(before)
                .or(() -> around(before, behind))
                .or(() -> behind(behind))
                .or(() -> tagged(before, open))
                .or(() -> goesOn(before, open))
            : found;
    last = found.orElse(last);
    this.end = found.isPresent() && before.size() == 0 ? close : 0;
    if (found.isEmpty()) {
      return isWork(quote, before, behind) ? Optional.empty() : Optional.of(quote);
    }
    return Optional.of(new Quote(quote.text(), quote.spans(), kind(quote, before), found));
  }

  /** "[हरीश दलाल] ने इसे \"गलती\" बताया", "[هانی دلاور] این را «خطا» خواند". */
  private Optional<Attribution> around(Phrase before, Phrase behind) {
    boolean around =
        grammar.hasSubjectFirst()
            && before.size() > 1
            && behind.size() > 0
            && !behind.isParted(0)
            && grammar.reports(behind, 0);
    return around
        ? ending(before, subject(before, before.size()), behind.words().get(0))
        : Optional.empty();
  }

  /** "«نحن هنا»، قالت مريم. «كان الجو باردا».": behind who said the quote before. */
  private Optional<Attribution> goesOn(Phrase before, int open) {
    boolean next =
        before.size() == 0 && end > 0 && open > end && !text.substring(end, open).contains("\n");
    return next ? Optional.ofNullable(last) : Optional.empty();
  }

  /** "فيلم «بيت على النهر»", "\"नदी का घर\" फिल्म". */
  private boolean isWork(Quote quote, Phrase before, Phrase behind) {
    boolean named =
        before.size() > 0
            && !before.isParted(before.size())
            && grammar.is(Term.WORK, before.word(before.size() - 1));
    boolean told =
        behind.size() > 0 && !behind.isParted(0) && grammar.is(Term.WORK, behind.word(0));
    return (named || told) && StringUtils.countMatches(quote.text(), ' ') < MAX_WORDS;
  }

  /** "יו״ר הוועד נועם פלד: "…"": an office, a name and a colon. */
  private Optional<Attribution> tagged(Phrase before, int open) {
    boolean alone = before.size() > 1 && before.size() <= MAX_WORDS && before.breaks().size() == 1;
    if (!alone || !before.endsInColon(open)) {
      return Optional.empty();
    }
    Named named = Named.of(before, grammar, 0, before.size());
    boolean bounded = before.words().stream().anyMatch(word -> bounds(word.of(text)));
    return named.isFull() && !bounded && (named.isTitled() || known.contains(named.name()))
        ? source(before, 0, before.size(), Optional.empty())
        : Optional.empty();
  }

  /** Told ahead of its colon or comma, or with its verb behind it, a whole sentence is quoted. */
  private Quote.Kind kind(Quote quote, Phrase before) {
    boolean led = before.isParted(before.size()) && before.size() > 0;
    boolean that = led && grammar.is(Term.THAT, before.word(before.size() - 1));
    return (led && !that) || before.size() == 0 ? Quote.Kind.DIRECT : quote.kind();
  }

  /** A word or two in marks may as well be a name, unless a verb and its subject are beside it. */
  private boolean isSaid(Quote quote, Phrase before, Phrase behind) {
    boolean told =
        behind.size() > 0
            && (grammar.reports(behind, 0) || grammar.is(Term.ACCORDING, behind.word(0)));
    return StringUtils.countMatches(quote.text(), ' ') > 1
        || told
        || before.isParted(before.size())
        || leads(before);
  }

  /** "قالت سلمى", "… أن": nothing else stands between a verb of speech and the marks. */
  private boolean leads(Phrase before) {
    int last = before.size() - 1;
    while (last >= 0 && !grammar.is(Term.STOP, before.word(last))) {
      if (grammar.reports(before, last)) {
        return true;
      }
      last--;
    }
    return last >= 0 && last == before.size() - 1 && grammar.is(Term.THAT, before.word(last));
  }

  private Optional<Attribution> before(Phrase phrase) {
    int cue = phrase.size() - 1;
    while (cue >= 0 && !grammar.reports(phrase, cue)) {
      cue--;
    }
    return cue < 0 ? according(phrase) : said(phrase, cue);
  }

  private Optional<Attribution> behind(Phrase phrase) {
    for (int i = 0; i < Math.min(NEAR, phrase.size()); i++) {
      if (grammar.reports(phrase, i)) {
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
    return closes ? ending(phrase, subject(phrase, verb), cue) : opened(phrase, verb + 1, cue);
  }

  /** The place behind the subject of a verb: "[अनीता मोरे] ने पत्रकारों से कहा". */
  private int subject(Phrase phrase, int verb) {
    if (verb > 0 && grammar.is(Term.OF, phrase.word(verb - 1))) {
      return verb - 1;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR) && !phrase.isParted(i + 1); i--) {
      if (grammar.is(Term.AGENT, phrase.word(i))) {
        return i;
      }
    }
    return verb;
  }

  /** "לדברי [חנה מורן],", "[अनीता मोरे] के अनुसार". */
  private Optional<Attribution> according(Phrase phrase) {
    for (int i = phrase.size() - 1; i >= Math.max(0, phrase.size() - NEAR); i--) {
      if (grammar.is(Term.ACCORDING, phrase.word(i))) {
        int end = Math.max(0, i - 1);
        return i + 1 == phrase.size() && i > 1
            ? ending(phrase, end, phrase.span(end, i + 1))
            : opened(phrase, i + 1, phrase.words().get(i));
      }
    }
    return Optional.empty();
  }

  /** Up to a comma, a verb of speech or a word that opens something else. */
  private Optional<Attribution> opened(Phrase phrase, int from, Span cue) {
    return source(phrase, from, reach(phrase, from), Optional.of(cue));
  }

  private int reach(Phrase phrase, int from) {
    int end = from;
    while (end < phrase.size()
        && end - from < MAX_WORDS
        && !(end > from && phrase.isParted(end))
        && !bounds(phrase.word(end))) {
      end++;
    }
    return end;
  }

  private Optional<Attribution> ending(Phrase phrase, int to, Span cue) {
    int start = start(phrase, to);
    if (start == to && grammar.hasSubjectFirst() && to > 0) {
      return opening(phrase, cue);
    }
    Named named = Named.of(phrase, grammar, start, to);
    if (to - start > MAX_NOUN && !named.isFull()) {
      return Optional.empty();
    }
    boolean apposed = start > 0 && phrase.isParted(start) && phrase.isParted(to) && !named.isFull();
    int name = apposed ? start(phrase, start) : start;
    return apposed && start - name > 1 && start - name <= MAX_NAME
        ? source(phrase, name, start, Optional.of(cue))
        : source(phrase, start, to, Optional.of(cue));
  }

  /** "[لیلا امینی] به خبرنگاران گفت": the clause opens with its subject. */
  private Optional<Attribution> opening(Phrase phrase, Span cue) {
    int end = reach(phrase, 0);
    if (Named.of(phrase, grammar, 0, end).isFull()) {
      return source(phrase, 0, end, Optional.of(cue));
    }
    int next = phrase.isParted(end) ? reach(phrase, end) : end;
    boolean apposed = phrase.isParted(next) && Named.of(phrase, grammar, end, next).isFull();
    return source(phrase, end, apposed ? next : end, Optional.of(cue));
  }

  private int start(Phrase phrase, int to) {
    int start = to;
    while (start > 0
        && to - start < MAX_WORDS
        && !(start < to && phrase.isParted(start))
        && !bounds(phrase.word(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean bounds(String word) {
    return grammar.is(Term.STOP, word) || grammar.is(Term.CUE, word) || grammar.isPlaced(word);
  }

  /** A pronoun, or a verb alone, is of whoever spoke before. */
  private Optional<Attribution> source(Phrase phrase, int from, int to, Optional<Span> cue) {
    Optional<Mention> verb = cue.map(span -> Mention.at(span, text));
    if (to == from || grammar.is(Term.PRONOUN, phrase.word(from))) {
      return Optional.ofNullable(last)
          .map(of -> new Attribution(of.speaker(), of.name(), of.title(), verb, CONFIDENCE));
    }
    Named named = Named.of(phrase, grammar, from, to);
    Optional<String> name =
        named.isFull() ? Optional.of(named.name()) : named.single().flatMap(this::known);
    name.ifPresent(known::add);
    Optional<Mention> speaker = Optional.of(Mention.at(phrase.span(from, to), text));
    return Optional.of(new Attribution(speaker, name, named.title(), verb, CONFIDENCE));
  }

  /** "النجار" → "كمال النجار", where one alone of those who spoke is called so. */
  private Optional<String> known(String surname) {
    List<String> named = known.stream().filter(name -> name.endsWith(" " + surname)).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
