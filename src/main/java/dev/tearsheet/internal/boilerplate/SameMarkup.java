package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The story's paragraphs on pages whose class names a program made: {@code <p class="hb hc bo hd b
 * he">}. Such names tell the forests nothing, and towards the foot of a long page they lose the
 * story; but elements that have the same ones look the same. Of such paragraphs, where most are
 * kept, three or more in a row that are surely prose are kept, and what stands among them.
 */
final class SameMarkup {

  private static final String REASON = "looks as the story around it does";

  /** Names of a program, and UTF-16 units of most of them. */
  private static final int MIN_NAMES = 4;

  private static final int MAX_NAME = 3;

  /** UTF-16 units of a paragraph that is surely prose. */
  private static final int MIN_PROSE = 60;

  /** Kept paragraphs that look the same; no more are dropped than kept. */
  private static final int MIN_KEPT = 5;

  private static final int MIN_RUN = 3;

  /** Elements around a paragraph up to what holds the columns, where none is an article. */
  private static final int COLUMN = 3;

  private static final double LINKED = 0.3;

  private static final Set<String> OTHER_REASONS =
      Set.of(Verdict.HEADLINE, Reasons.LIKE_HEADLINE, Copies.REASON);

  private static final List<Region> OTHERS =
      List.of(Region.NAV, Region.ASIDE, Region.FOOTER, Region.FORM, Region.HIDDEN, Region.DIALOG);

  private final List<Verdict> left;

  /** How many paragraphs that look the same are kept, and how many are not. */
  private final Map<String, int[]> looks = new HashMap<>();

  private SameMarkup(List<Verdict> verdicts) {
    left = new ArrayList<>(verdicts);
  }

  static List<Verdict> kept(List<Verdict> verdicts) {
    boolean generated =
        verdicts.stream().filter(SameMarkup::isGenerated).limit(MIN_KEPT).count() == MIN_KEPT;
    return generated ? new SameMarkup(verdicts).kept() : verdicts;
  }

  /** Whether a kept paragraph has many names of few letters. */
  private static boolean isGenerated(Verdict verdict) {
    if (!verdict.content() || !isParagraph(verdict)) {
      return false;
    }
    String[] names = StringUtils.split(element(verdict).tokens(), ' ');
    int few = 0;
    for (String name : names) {
      few += name.length() <= MAX_NAME ? 1 : 0;
    }
    return names.length >= MIN_NAMES && few * 2 > names.length;
  }

  private List<Verdict> kept() {
    for (Verdict verdict : left) {
      if (isParagraph(verdict)) {
        look(verdict)[verdict.content() ? 0 : 1]++;
      }
    }
    @Nullable Place story = null;
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      Verdict verdict = left.get(i);
      boolean running = verdict.block().block().running();
      boolean within = story != null && StoryPlace.isWithin(verdict.block().place(), story);
      if (running && within && !verdict.content()) {
        missing.add(i);
      } else if (running) {
        keep(missing);
        missing.clear();
        story = isGenerated(verdict) ? around(element(verdict)) : within ? story : null;
      }
    }
    keep(missing);
    return left;
  }

  /** What was left out in a row, within an element that holds the story. */
  private void keep(List<Integer> missing) {
    int prose = 0;
    int last = -1;
    for (int i : missing) {
      boolean told = isProse(left.get(i)) && looksKept(left.get(i));
      prose += told ? 1 : 0;
      last = told ? i : last;
    }
    for (int i : missing) {
      if (prose >= MIN_RUN && i <= last && isEligible(left.get(i))) {
        left.set(i, left.get(i).kept(REASON));
      }
    }
  }

  private boolean looksKept(Verdict verdict) {
    int[] counts = look(verdict);
    return counts[0] >= MIN_KEPT && counts[0] >= counts[1];
  }

  private int[] look(Verdict verdict) {
    return looks.computeIfAbsent(Look.of(verdict), look -> new int[2]);
  }

  private static boolean isParagraph(Verdict verdict) {
    return verdict.block().block() instanceof Block.Paragraph;
  }

  private static boolean isEligible(Verdict verdict) {
    TextBlock block = verdict.block();
    return block.linkDensity() < LINKED
        && !OTHER_REASONS.contains(verdict.reason())
        && OTHERS.stream().noneMatch(block.place()::within)
        && !FurnitureLine.is(block);
  }

  private static boolean isProse(Verdict verdict) {
    String text = verdict.block().text();
    return isParagraph(verdict) && text.length() >= MIN_PROSE && isEligible(verdict);
  }

  /** What holds the columns and sections of a story that wide pictures and rules part. */
  private static Place around(Place element) {
    boolean article = element.within(Region.ARTICLE);
    Place around = element;
    for (int i = 0; article ? !around.tag().equals("article") : i < COLUMN; i++) {
      @Nullable Place up = around.parent();
      if (up == null) {
        return around;
      }
      around = up;
    }
    return around;
  }

  private static Place element(Verdict verdict) {
    return Look.element(verdict.block().place());
  }
}
