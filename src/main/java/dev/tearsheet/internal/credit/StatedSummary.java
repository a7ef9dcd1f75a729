package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The summary that a page states and does not show, without the headline before it and the call to
 * read on behind it; none where it is an excerpt, a byline or the site's slogan.
 *
 * <pre>{@code "Bridge opens - No toll yet" below "Bridge opens" → "No toll yet"
 * "No toll yet. Read more »"                       → "No toll yet."
 * "Written by Ann Roe (Lund Post, May 3)"          → none}</pre>
 */
final class StatedSummary {

  /** UTF-16 units of a byline. */
  private static final int MAX_BYLINE = 90;

  /** Letters of the longest call to read on, with what marks it. */
  private static final int MAX_CALL = 32;

  /** UTF-16 units that tell a slogan; fewer are a section's name. */
  private static final int MIN_SLOGAN = 20;

  /** UTF-16 units of a headline; a shorter one opens a sentence by chance. */
  private static final int MIN_HEADLINE = 20;

  private static final String MARKS = " -–—|:·•.,…»>›→";

  private static final String[] DOTS = {"…", "...", "[…]"};

  private static final String[] ENDS = {".", "!", "?", "。", "”", "\""};

  private static final Set<String> CALLS = Words.read(StatedSummary.class, "read-on.txt");

  private final List<Verdict> verdicts;
  private final List<Block> body;
  private final String headline;

  StatedSummary(List<Verdict> verdicts, List<Block> body, String headline) {
    this.verdicts = verdicts;
    this.body = body;
    this.headline = headline;
  }

  /** What a stated summary says of the story, if anything. */
  Optional<String> of(String stated) {
    return Optional.of(uncalled(untitled(stated)))
        .filter(line -> !line.isEmpty() && !Excerpt.isMade(line) && !Excerpt.is(line, body))
        .filter(line -> !isByline(line) && !isSlogan(line));
  }

  /** A summary without the headline that opens it. */
  private String untitled(String summary) {
    boolean titled =
        summary.length() > headline.length()
            && headline.length() >= MIN_HEADLINE
            && Strings.CI.startsWith(summary, headline);
    String rest = titled ? summary.substring(headline.length()) : "";
    String text = StringUtils.stripStart(rest, MARKS);
    boolean parted = rest.length() > text.length() + 1 || rest.startsWith(":");
    return parted ? text : summary;
  }

  /**
   * A summary without its call to read on; empty where that follows what is cut, or the headline.
   */
  private String uncalled(String summary) {
    String open = StringUtils.stripEnd(summary, MARKS);
    for (int at = open.length() - 1; at > open.length() - MAX_CALL && at >= 0; at--) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(open.charAt(at - 1));
      if (starts && CALLS.contains(open.substring(at).toLowerCase(Locale.ROOT))) {
        String text = open.substring(0, at).strip();
        boolean cut =
            text.isEmpty()
                || Strings.CS.endsWithAny(text, DOTS)
                || (!headline.isEmpty() && Strings.CI.endsWith(text, headline));
        boolean whole = Strings.CS.endsWithAny(text, ENDS);
        return cut ? "" : whole ? text : summary;
      }
    }
    return summary;
  }

  /** "Written by Ann Roe (Lund Post, 3 May 2031)": no word in small letters but a month's. */
  private static boolean isByline(String line) {
    int opening = line.length() > MAX_BYLINE ? 0 : BylineOpening.length(line);
    return opening > 0 && isNames(StringUtils.substringBefore(line.substring(opening), "("));
  }

  private static boolean isNames(String text) {
    String[] words = StringUtils.split(text.strip());
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0)) && !Lists.PARTICLES.contains(word)) {
        return false;
      }
    }
    return words.length > 0;
  }

  /** Whether it, or the part of it behind the site's name, stands above the headline. */
  private boolean isSlogan(String line) {
    int title = Deck.title(verdicts, headline);
    String last = StringUtils.substringAfterLast(line, " - ");
    for (int i = 0; i < title; i++) {
      String text = verdicts.get(i).block().text();
      if (text.length() >= MIN_SLOGAN && (Excerpt.same(text, line) || Excerpt.same(text, last))) {
        return true;
      }
    }
    return false;
  }
}
