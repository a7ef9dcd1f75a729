package dev.tearsheet.internal.eastasian;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a language names who said a quote. */
interface SourceReader {

  /** Who said what stands in the marks, by their sentence alone; null where it does not tell. */
  @Nullable Source source(Passage passage);

  /** Whether the sentence reports what stands in the marks, whoever said it. */
  boolean isReport(Passage passage);

  /** Whether the marks hold a name and no words of anybody's. */
  boolean isNamed(Passage passage);

  /** The people whom a text names in full, in order. */
  List<Person> people(String text);
}
