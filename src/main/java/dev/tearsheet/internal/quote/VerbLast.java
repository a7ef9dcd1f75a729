package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a Turkish sentence, whose verb ends it: its subject stands first, or behind a
 * participle.
 *
 * <pre>{@code
 * "Ayşe Korkmaz, “Park hazır” ifadesini kullandı." → "Ayşe Korkmaz"
 * "“Park hazır” diyen Ayşe Korkmaz işçilere teşekkür etti." → "Ayşe Korkmaz"
 * }</pre>
 */
final class VerbLast {

  /** Words that follow a quote before its verb: "ifadesini kullandı", "şeklinde konuştu". */
  private static final Set<String> FRAMES = Words.read(VerbLast.class, "tr-frames.txt");

  /** Tokens between a quote and its verb. */
  private static final int REACH = 4;

  /** Tokens of the longest sentence that is looked at before a quote; it bounds the work. */
  private static final int SENTENCE = 60;

  private static final String[] PARTICIPLES = {"an", "en"};

  private static final String[] PAST = {"dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "yor"};

  private final Sources sources;
  private final Reading reading;
  private final Stretch stretch;

  private VerbLast(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /** The subject of the verb behind the quote; null where none is told. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    boolean turkish = sources.reading.lexicon.language().equals("tr");
    return turkish && stretch.closed() ? new VerbLast(sources, stretch).source() : null;
  }

  /** "Selin Karaca işçilere seslendi: “…”" */
  private boolean isLedIn() {
    int colon = stretch.first() - 2;
    return reading.code(colon, stretch.first() - 1) == Code.COLON
        && reading.word(colon - 1).is(WordClass.SAYS);
  }

  private @Nullable Context source() {
    if (isLedIn()) {
      return subject();
    }
    int after = stretch.after();
    int verb = reading.code(after, stretch.first()) == Code.COMMA ? after + 1 : after;
    Context from = isFrame(verb) ? from() : null;
    if (from != null) {
      return from;
    }
    boolean framed = reading.word(verb).is(WordClass.SAYS) || isFrame(verb);
    for (int i = verb; i < verb + REACH && isOpen(i); i++) {
      Context behind = reading.endsWithAny(i, PARTICIPLES) ? behind(i + 1) : null;
      if (behind != null) {
        return behind;
      } else if (framed && isFinite(i)) {
        return subject();
      }
    }
    return null;
  }

  /** "Cemil Yarkın'dan “…” mesajı geldi": from whom it comes. */
  private @Nullable Context from() {
    int open = stretch.first() - 1;
    Context source = open < 1 ? null : named(open - 1);
    for (int i = sources.at(open) - 1; source == null && i >= 0; i--) {
      Context before = sources.get(i);
      source = before.last() == open && isNamed(before) ? before : null;
      if (before.first() < open - REACH) {
        break;
      }
    }
    return source != null && reading.endsWithAny(source.last() - 1, FROM) ? source : null;
  }

  private static final String[] FROM = {"'dan", "'den", "'tan", "'ten"};

  /** The name behind a participle, beyond small words: "diyen seksen yaşındaki Ramazan Koca". */
  private @Nullable Context behind(int at) {
    int name = at;
    while (name < at + REACH && isOpen(name) && named(name) == null) {
      name++;
    }
    return reading.sentence(name) == reading.sentence(at) ? named(name) : null;
  }

  /** Whether a case of a name tells that it is no subject: "Özerk'in “prim” adı altında". */
  static boolean isNobody(Reading reading, Stretch stretch, Context source) {
    int last = source.candidate().last() - 1;
    return reading.lexicon.language().equals("tr")
        && source.candidate().isNamed()
        && !source.isCued()
        && reading.tokens.folded(last).indexOf('\'') >= 0
        && reading.code(source.last()) != Code.ACCORDING
        && reading.code(stretch.first() - 2) != Code.ACCORDING
        && !reading.endsWithAny(last, FROM)
        && !reading.endsWithAny(stretch.after(), TOLD);
  }

  /** Ends of "dediği", "aktardığı": what somebody said. */
  private static final String[] TOLD = {"diği", "dığı", "duğu", "düğü", "tiği", "tığı"};

  private boolean isOpen(int i) {
    return reading.code(i, stretch.last() - 1) > Code.STOP && !reading.tokens.isCapital(i);
  }

  private boolean isFrame(int i) {
    return i < reading.words.length && FRAMES.contains(reading.tokens.folded(i));
  }

  private boolean isFinite(int i) {
    return reading.code(i + 1, i) <= Code.STOP
        && (reading.word(i).is(WordClass.SAYS) || reading.endsWithAny(i, PAST));
  }

  /** The first name in the sentence before the quote, or the noun for people that opens it. */
  private @Nullable Context subject() {
    int open = stretch.first() - 1;
    int from = open;
    int least = Math.max(0, open - SENTENCE);
    while (from > least && !reading.startsSentence(from)) {
      from--;
    }
    if (from == open || !reading.startsSentence(from)) {
      return null;
    }
    Context first = null;
    for (int i = sources.at(from); i < sources.size() && sources.candidate(i).first() < open; i++) {
      Context source = sources.get(i);
      boolean subject = isSubject(source) && (isNamed(source) || source.first() == from);
      if (subject && isNamed(source) && isSetOff(source.last(), open)) {
        return source;
      }
      first = subject && (first == null || isJoined(first, source)) ? source : first;
    }
    return first;
  }

  /** "Ulaştırma ve Altyapı Bakanlığı": the body's noun ends the name. */
  private boolean isJoined(Context first, Context source) {
    return reading.isAny(first.last(), "ve") && source.first() == first.last() + 1;
  }

  /** Before a comma, or before the quote. */
  private boolean isSetOff(int last, int open) {
    return last == open || reading.code(last, last - 1) == Code.COMMA;
  }

  private @Nullable Context named(int at) {
    Context source = at < reading.words.length ? sources.startingAt(at) : null;
    return source != null && isNamed(source) ? source : null;
  }

  private static boolean isNamed(Context source) {
    return source.candidate().isNamed();
  }

  /** A name without a case, or a noun for people. */
  private boolean isSubject(Context source) {
    int last = source.candidate().last() - 1;
    boolean person =
        source.candidate().form() == Form.PRONOUN
            || isNamed(source)
            || reading.word(last).isAny(WordClass.HEADS | WordClass.TITLES);
    return person && reading.tokens.folded(last).indexOf('\'') < 0;
  }
}
