package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A running story: entries that each open with a time, in a block of its own or at the head of
 * their first, in a place whose names say it is live, or more of them below a headline that does.
 */
final class LiveBlog {

  /** Comments and listings carry times too, so one or two say nothing. */
  private static final int MIN_ENTRIES = 3;

  /** A headline has such words by chance more often than a place. */
  private static final int MIN_ANNOUNCED = 5;

  /** Share of the content that must stand in the live place. */
  private static final double MIN_SHARE = 0.5;

  /** Blocks from an entry's time to its text: headline, author, share bar. */
  private static final int REACH = 5;

  private static final int MAX_TIME = 24;

  /** UTF-16 units of a paragraph that opens an entry; programmes and fixtures are shorter. */
  private static final int MIN_ENTRY = 60;

  /** What stands around the time that opens an entry. */
  private static final String MARKS = " +[(•*";

  /** What content systems call such places. */
  private static final Hashes NAMES =
      Hashes.of(
          "live", "liveblog", "liveticker", "livestory", "liveupdate", "liveupdates", "ticker");

  private static final Set<String> LABELS = Words.read(LiveBlog.class, "live-labels.txt");

  /** UTF-16 units of a word that opens the headline of nothing else: "Liveticker". */
  private static final int MIN_LABEL = 8;

  private static final Set<String> PHRASES = Words.read(LiveBlog.class, "live-phrases.txt");

  private LiveBlog() {}

  static boolean is(List<Verdict> verdicts, Hints hints) {
    int entries = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      entries += opensEntry(verdicts, i) || isTimed(verdicts.get(i)) ? 1 : 0;
    }
    return (entries >= MIN_ENTRIES && shareInLivePlace(verdicts) >= MIN_SHARE)
        || (entries >= MIN_ANNOUNCED && isAnnounced(hints))
        || (entries >= MIN_ENTRIES && isLabelled(hints.headline().orElse("")));
  }

  /** Whether the page's type or its headline, in words of their own, says so. */
  private static boolean isAnnounced(Hints hints) {
    return StatedKind.live(hints) || isCalledLive(hints);
  }

  private static boolean isCalledLive(Hints hints) {
    String headline = " " + hints.headline().orElse("").toLowerCase(Locale.ROOT) + " ";
    return PHRASES.stream().anyMatch(phrase -> hasWords(headline, phrase));
  }

  /** Whether a headline opens with a label: "LIVE: ", "DIRECT. ", "Liveticker zur Wahl". */
  private static boolean isLabelled(String headline) {
    String word = StringUtils.substringBefore(headline, " ").toLowerCase(Locale.ROOT);
    int mark = StringUtils.indexOfAny(headline, ".:|–");
    String label = headline.substring(0, Math.max(0, mark)).strip().toLowerCase(Locale.ROOT);
    return LABELS.contains(label) || (word.length() >= MIN_LABEL && LABELS.contains(word));
  }

  private static boolean hasWords(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!Character.isLetterOrDigit(text.charAt(at - 1))
          && !Character.isLetterOrDigit(text.charAt(at + words.length()))) {
        return true;
      }
    }
    return false;
  }

  /** The same verdicts, but the entries keep their times. */
  static List<Verdict> withTimes(List<Verdict> verdicts, Hints hints) {
    List<Verdict> timed = new ArrayList<>(verdicts);
    Map<Place, Boolean> known = new HashMap<>();
    boolean announced = isAnnounced(hints);
    for (int i = 0; i < timed.size(); i++) {
      Verdict verdict = timed.get(i);
      if (!verdict.content()
          && opensEntry(verdicts, i)
          && (announced || isLive(verdict.block().place(), known))) {
        timed.set(i, new Verdict(verdict.block(), true, "time of a live entry", verdict.score()));
      }
    }
    return timed;
  }

  private static boolean opensEntry(List<Verdict> verdicts, int i) {
    if (!isTime(verdicts.get(i))) {
      return false;
    }
    for (int k = i + 1; k < Math.min(verdicts.size(), i + 1 + REACH); k++) {
      if (verdicts.get(k).content()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(Verdict verdict) {
    String text = verdict.block().text();
    return text.length() <= MAX_TIME
        && (verdict.block().place().within(Region.TIME) || hasClock(text));
  }

  /** An entry that a time opens: 9:05 The polls …, [14.30] The polls …, +++ 18:02 +++ The … */
  private static boolean isTimed(Verdict verdict) {
    String text = verdict.block().text();
    boolean entry = verdict.block().block() instanceof Block.Heading || text.length() >= MIN_ENTRY;
    int at = 0;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return entry && verdict.content() && (isClock(text, at + 1) || isClock(text, at + 2));
  }

  private static boolean hasClock(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      if (isClock(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Two digits after a colon, a point or an h that follows a digit: 9:05, 14.30, 7h45. */
  private static boolean isClock(String text, int mark) {
    return mark + 2 < text.length()
        && ":.h".indexOf(text.charAt(mark)) >= 0
        && Character.isDigit(text.charAt(mark - 1))
        && Character.isDigit(text.charAt(mark + 1))
        && Character.isDigit(text.charAt(mark + 2));
  }

  private static double shareInLivePlace(List<Verdict> verdicts) {
    Map<Place, Boolean> known = new HashMap<>();
    double live = 0;
    double all = 1;
    for (Verdict verdict : verdicts) {
      if (verdict.content()) {
        all += verdict.block().text().length();
        live += isLive(verdict.block().place(), known) ? verdict.block().text().length() : 0;
      }
    }
    return live / all;
  }

  /** Whether a place or one around it is live; what was asked before is not read again. */
  private static boolean isLive(Place place, Map<Place, Boolean> known) {
    List<Place> unknown = new ArrayList<>();
    @Nullable Place outer = place;
    for (; outer != null && !known.containsKey(outer); outer = outer.parent()) {
      unknown.add(outer);
    }
    boolean[] live = {outer != null && known.getOrDefault(outer, false)};
    for (int i = unknown.size() - 1; i >= 0; i--) {
      Terms.ofNames(unknown.get(i).tokens(), (hash, s, e) -> live[0] |= NAMES.contains(hash));
      known.put(unknown.get(i), live[0]);
    }
    return live[0];
  }
}
