package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * A headline that no story bears: Page not found, Privacy policy, Search results for … Pages of
 * errors, rules and forms are prose like any other, so nothing else tells them.
 */
final class NoStoryTitle {

  private static final String WHATEVER = "…";

  /** What stands around a title and between it and what follows. */
  private static final String MARKS = " \u00a0.!?:|-–—»«\"“”„";

  private static final List<String> TITLES = Words.lines(NoStoryTitle.class, "no-story-titles.txt");

  private static final Set<String> WHOLE =
      TITLES.stream()
          .filter(title -> !title.endsWith(WHATEVER))
          .map(NoStoryTitle::bare)
          .collect(Collectors.toUnmodifiableSet());

  private static final Openings OPENINGS =
      new Openings(
          TITLES.stream()
              .filter(title -> title.endsWith(WHATEVER))
              .map(title -> title.substring(0, title.length() - WHATEVER.length()).strip())
              .toList());

  private NoStoryTitle() {}

  /**
   * Whether the page bears such a headline. A story may have one by chance, but then it says who
   * wrote it and when.
   */
  static boolean is(Hints hints) {
    return !(hints.dated() && hints.signed())
        && hints.headline().map(NoStoryTitle::is).orElse(false);
  }

  private static boolean is(String headline) {
    return WHOLE.contains(bare(headline)) || OPENINGS.at(headline, 0);
  }

  private static String bare(String title) {
    return StringUtils.strip(title.toLowerCase(Locale.ROOT), MARKS).replace('’', '\'');
  }
}
