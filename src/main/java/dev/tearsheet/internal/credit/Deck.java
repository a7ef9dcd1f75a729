package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import dev.tearsheet.internal.text.Eastern;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/**
 * The summary that the page shows between headline and story, told by one of these: its element is
 * called so, the page states the same words as its description, or it stands beside the headline in
 * the element that has both.
 *
 * <pre>
 * {@code <header><h1>Bridge opens</h1><p>No toll in the first year, the council says</p></header>
 * <p>LUND – Cars …}</pre>
 */
final class Deck {

  /** Blocks below the headline: buttons of ten services may come before it. */
  private static final int REACH = 30;

  /** UTF-16 units of the shortest and the longest; of the shortest in syllables or words. */
  private static final int LEAST = 25;

  private static final int LEAST_EASTERN = 10;

  private static final int MOST = 500;

  private static final int LEAST_UNNAMED = 30;

  private static final int LEAST_BESIDE_DATE = 40;

  /** UTF-16 units of a line that a byline opens or that has a date. */
  private static final int LINE = 90;

  /** Words in small letters; names and jobs have fewer, and lines with a date. */
  private static final int MIN_SMALL = 2;

  private static final int MIN_SMALL_DATED = 5;

  /** Elements around a block whose names are looked at. */
  private static final int AROUND = 3;

  private static final Set<String> NAMES = Words.read(Deck.class, "deck-names.txt");

  private static final Set<String> OTHERS = Words.read(Deck.class, "not-deck-names.txt");

  /** Names that are given to the first paragraph of a story as well. */
  private static final Set<String> WEAK =
      Set.of("intro", "introtext", "introduction", "lead", "lede", "summary", "description");

  /** Before a part of a name that the hyphen cut off: "sub-headline". */
  private static final String SUB = "sub";

  private final List<Verdict> verdicts;
  private final List<String> stated;

  private Deck(List<Verdict> verdicts, Metadata metadata) {
    this.verdicts = verdicts;
    this.stated =
        metadata.claims().stream()
            .filter(claim -> claim.field() == Field.STANDFIRST)
            .map(Claim::value)
            .toList();
  }

  /**
   * Finds it.
   *
   * @param verdicts the page's blocks
   * @param metadata has what the page states as its description
   * @param headline the headline
   */
  static Optional<String> of(List<Verdict> verdicts, Metadata metadata, String headline) {
    int title = title(verdicts, headline);
    return title < 0 ? Optional.empty() : new Deck(verdicts, metadata).below(title);
  }

  static int title(List<Verdict> verdicts, String headline) {
    for (int i = 0; i < verdicts.size(); i++) {
      Block block = verdicts.get(i).block().block();
      if (block instanceof Block.Heading && block.text().equalsIgnoreCase(headline)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> below(int title) {
    int end = Math.min(verdicts.size(), title + 1 + REACH);
    for (int i = title + 1; i < end; i++) {
      TextBlock block = verdicts.get(i).block();
      boolean prose = block.block() instanceof Block.Paragraph && verdicts.get(i).content();
      if (fits(block) && tells(title, i, prose)) {
        return Optional.of(block.text());
      }
      if (prose || repeats(block, verdicts.get(title).block())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean tells(int title, int at, boolean prose) {
    Verdict verdict = verdicts.get(at);
    String text = verdict.block().text();
    return isNamed(at, prose)
        || (!prose && stated.stream().anyMatch(other -> Excerpt.same(other, text)))
        || (!verdict.content()
            && !verdict.reason().equals(Verdict.FURNITURE)
            && isBeside(title, at));
  }

  private static boolean repeats(TextBlock block, TextBlock title) {
    return block.text().equalsIgnoreCase(title.text());
  }

  /** One or two sentences of the page's own that are no byline, no date and no link. */
  private static boolean fits(TextBlock block) {
    String text = block.text();
    boolean heading = block.block() instanceof Block.Heading;
    return (heading || block.block() instanceof Block.Paragraph)
        && text.length() >= (Eastern.opens(text) ? LEAST_EASTERN : LEAST)
        && text.length() <= MOST
        && block.linkDensity() == 0
        && !block.place().within(Region.HIDDEN)
        && !block.place().within(Region.FIGURE)
        && !block.place().within(Region.FORM)
        && StringUtils.indexOfAny(text, "|", "·") < 0
        && !Strings.CS.endsWithAny(text, "…", "...")
        && small(text) >= MIN_SMALL
        && !isOfOthers(block.place())
        && !(text.length() <= LINE && isLine(text));
  }

  private static boolean isLine(String text) {
    return BylineOpening.length(text) > 0
        || CreditCues.mayOpen(text, 0)
        || DateReader.find(text, "", DayOrder.DAY_FIRST)
            .filter(day -> small(text) < MIN_SMALL_DATED || isRest(text, day))
            .isPresent();
  }

  /** Whether what stands beside a date is short. */
  private static boolean isRest(String text, DateReader.Found day) {
    int rest = text.length() - (day.end() - day.start());
    return rest < (Eastern.opens(text) ? LEAST : LEAST_BESIDE_DATE);
  }

  /** Words that open with no capital; in a script without capitals all do. */
  private static int small(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      words += letter && (!inside || Eastern.is(c)) && !Character.isUpperCase(c) ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static boolean isOfOthers(Place place) {
    @Nullable Place around = place;
    for (int i = 0; i < AROUND && around != null && !around.tag().equals("article"); i++) {
      if (any(around, OTHERS::contains)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** Whether the element is called so, or the one around it that has nothing else. */
  private boolean isNamed(int at, boolean prose) {
    Place place = verdicts.get(at).block().place();
    @Nullable Place around = place.parent();
    Predicate<String> names =
        prose ? name -> NAMES.contains(name) && !WEAK.contains(name) : NAMES::contains;
    return any(place, names)
        || (around != null
            && any(around, names)
            && isAlone(around, at - 1)
            && isAlone(around, at + 1));
  }

  private boolean isAlone(Place around, int neighbour) {
    @Nullable Place other =
        neighbour < verdicts.size() ? verdicts.get(neighbour).block().place() : null;
    return other == null || (other != around && other.parent() != around);
  }

  /** Whether some part of an element's names passes, "sub-headline" as one. */
  private static boolean any(Place place, Predicate<String> names) {
    String before = "";
    for (String token : StringUtils.split(place.tokens().toLowerCase(Locale.ROOT), " _-")) {
      if (names.test(token) || (before.equals(SUB) && names.test(SUB + token))) {
        return true;
      }
      before = token;
    }
    return false;
  }

  /** Whether it is beside the headline in an element that the story is not in. */
  private boolean isBeside(int title, int at) {
    @Nullable Place around = verdicts.get(title).block().place().parent();
    String text = verdicts.get(at).block().text();
    return around != null
        && verdicts.get(at).block().place().parent() == around
        && (Eastern.opens(text) || text.length() >= LEAST_UNNAMED)
        && isAlone(around, story(at));
  }

  /** The first paragraph of the story behind a block. */
  private int story(int at) {
    for (int i = at + 1; i < verdicts.size(); i++) {
      if (verdicts.get(i).content() && verdicts.get(i).block().block() instanceof Block.Paragraph) {
        return i;
      }
    }
    return verdicts.size();
  }
}
