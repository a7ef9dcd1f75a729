package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Words of the story set once more in large type: a block of an {@code aside} or an element called
 * {@code pullquote}, whose words stand in a paragraph as well. They go, and with them the name
 * below. Annotators keep a {@code blockquote} that calls itself neither as often as they leave it.
 */
final class PullQuotes {

  private static final String REASON = "words of the story, set apart once more";

  /** UTF-16 units of such a block; of fewer a refrain may be made. */
  private static final int MIN_LENGTH = 15;

  private static final int MAX_LENGTH = 400;

  /** UTF-16 units of the name below. */
  private static final int MAX_NAME = 80;

  /** Blocks of a page that are compared with its story; real ones have a few. */
  private static final int MOST = 40;

  /** Elements around a block that may call it a quotation. */
  private static final int REACH = 4;

  private static final String NAME = "pull";

  private static final String MARKS = " \"'“”„‟‘’«»‹›.,…–—-";

  /** Marks that open a quotation, each before what closes it. */
  private static final String CLOSING = "\"\"“”„“«»»«「」";

  private PullQuotes() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    List<Integer> quotations = new ArrayList<>();
    for (int i = 0; i < verdicts.size() && quotations.size() < MOST; i++) {
      if (isQuotation(verdicts.get(i))) {
        quotations.add(i);
      }
    }
    return quotations.isEmpty() ? verdicts : without(verdicts, quotations);
  }

  private static List<Verdict> without(List<Verdict> verdicts, List<Integer> quotations) {
    StringBuilder story = new StringBuilder();
    for (Verdict verdict : verdicts) {
      if (verdict.content() && verdict.block().block().running() && !isSetApart(verdict)) {
        story.append(verdict.block().text()).append('\n');
      }
    }
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i : quotations) {
      String words = words(verdicts.get(i).block().text());
      if (words.length() >= MIN_LENGTH && story.indexOf(words) >= 0) {
        left.set(i, verdicts.get(i).dropped(REASON));
        if (i + 1 < left.size()) {
          dropName(left, i + 1, verdicts.get(i));
        }
      }
    }
    return left;
  }

  /** Within its marks, with no name behind them: “The kiln was cold.” Ann Roe. */
  private static String words(String text) {
    int close = CLOSING.indexOf(text.charAt(0)) < 0 ? -1 : text.lastIndexOf(closing(text));
    boolean name = close >= MIN_LENGTH && isName(text.substring(close + 1));
    return StringUtils.strip(name ? text.substring(0, close) : text, MARKS);
  }

  /** Words with capitals, perhaps behind a dash. */
  private static boolean isName(String text) {
    String name = StringUtils.stripStart(text, MARKS);
    return name.length() <= MAX_NAME
        && Stream.of(StringUtils.split(name))
            .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static char closing(String text) {
    return CLOSING.charAt(CLOSING.indexOf(text.charAt(0)) + 1);
  }

  private static void dropName(List<Verdict> left, int at, Verdict above) {
    Verdict next = left.get(at);
    boolean name = isSetApart(next) && next.block().text().length() <= MAX_NAME;
    if (name && next.content() && apart(next) == apart(above)) {
      left.set(at, next.dropped(REASON));
    }
  }

  private static boolean isQuotation(Verdict verdict) {
    int length = verdict.block().text().length();
    return verdict.content()
        && length >= MIN_LENGTH
        && length <= MAX_LENGTH
        && !verdict.block().place().tag().equals("cite")
        && isSetApart(verdict);
  }

  private static boolean isSetApart(Verdict verdict) {
    return apart(verdict) != null;
  }

  private static boolean isNamed(String tokens) {
    for (int i = 0; i + NAME.length() <= tokens.length(); i++) {
      if ((tokens.charAt(i) | ' ') == 'p' && tokens.regionMatches(true, i, NAME, 0, 4)) {
        return true;
      }
    }
    return false;
  }

  /** The outermost of the elements close around a block that set it apart; null for none. */
  private static @Nullable Place apart(Verdict verdict) {
    Place apart = null;
    Place place = verdict.block().place();
    for (int i = 0; i < REACH && place != null; i++) {
      boolean set = place.tag().equals("aside") || isNamed(place.tokens());
      apart = set ? place : apart;
      place = place.parent();
    }
    return apart;
  }
}
