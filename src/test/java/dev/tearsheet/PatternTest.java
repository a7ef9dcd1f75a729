package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every regular expression of the library takes linear time and little stack on a long input. */
class PatternTest {

  private static final int UNITS = 1_000_000;
  private static final int STACK_BYTES = 512 * 1024;
  private static final int LONGEST_SECONDS = 20;

  /** What quantifiers commonly range over; the pattern's own letters are added to them. */
  private static final List<String> WORST =
      List.of(
          " ", "\n", "\t ", "a", "A", "Aa ", "a.", "0", "0:", "1-", "-", "—", ",", ", A", "\"", "“",
          "'", "(", "<", "&", "#", ".", "@a.", "\u00A0", "é", "\u0301", "字", "by ", "Jan 1 ", "//");

  static List<Pattern> patterns() throws IllegalAccessException {
    List<Pattern> all = new ArrayList<>();
    for (JavaClass type : classes().toList()) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          all.add((Pattern) field.get(null));
        }
      }
    }
    return all;
  }

  private static Stream<JavaClass> classes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.tearsheet")
            .stream()
            .filter(type -> !type.getPackageName().endsWith(".cli"));
  }

  @Test
  void patternsAreFoundByReflection() throws IllegalAccessException {
    assertThat(patterns()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void readsAMillionOfItsWorstCharactersInTime(Pattern pattern) throws Exception {
    for (String piece : WORST) {
      search(pattern, piece.repeat(UNITS / piece.length()) + "!");
    }
    search(pattern, letters(pattern).repeat(UNITS / Math.max(1, letters(pattern).length())));
  }

  /** The signs a pattern is written with, which reach further into it than any others. */
  private static String letters(Pattern pattern) {
    String letters = pattern.pattern().replaceAll("\\\\.|[\\[\\]{}()*+?|^$]", "");
    return letters.isEmpty() ? "x" : letters.substring(0, Math.min(letters.length(), UNITS));
  }

  private static void search(Pattern pattern, String text) throws Exception {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> count(pattern, text, result), "search", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      assertThat(result.get(LONGEST_SECONDS, TimeUnit.SECONDS)).isNotNegative();
    } catch (TimeoutException e) {
      fail("too slow: %s on %s…", pattern, text.substring(0, 20));
    }
  }

  private static void count(Pattern pattern, String text, CompletableFuture<Long> result) {
    try {
      result.complete(pattern.matcher(text).results().count());
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }
}
