package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A Japanese name on a line of its own, told by its family name and how its given name ends.
 *
 * <pre>{@code "林田千鶴" → 林田千鶴
 * "車椅子" → nobody}</pre>
 */
final class JapaneseName {

  private static final Set<String> FAMILIES =
      Words.read(JapaneseName.class, "japanese-surnames.txt");

  /** Characters that end given names, and hardly the words of headings. */
  private static final String GIVEN_ENDS =
      "子郎美雄夫男介太也司香奈恵彦樹輝鶴穂一二三平吾人真斗紀代江枝花菜希佳里理沙織絵衣音葵優翔大健誠隆明弘博浩之行幸文章治信正和義孝雅哲史志朗仁";

  /** Characters of a family name and a given name. */
  private static final int MIN_LENGTH = 3;

  private static final int MAX_LENGTH = 6;

  private JapaneseName() {}

  /** Whom a line names and no more; nobody for others. */
  static List<Author> authors(String line) {
    String name = StringUtils.remove(line, '\u3000');
    boolean may =
        name.length() >= MIN_LENGTH
            && name.length() <= MAX_LENGTH
            && GIVEN_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    return may && isNamed(StringUtils.remove(name, ' '))
        ? List.of(Author.of(line.strip(), Author.Kind.PERSON))
        : List.of();
  }

  private static boolean isNamed(String name) {
    for (int end = 1; end <= Math.min(3, name.length() - 1); end++) {
      int given = name.length() - end;
      if (given <= 3 && given + end >= 3 && FAMILIES.contains(name.substring(0, end))) {
        return Names.isIdeographic(name);
      }
    }
    return false;
  }
}
