package dev.tearsheet.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Word lists: one term a line, {@code #} for the source. */
public final class Words {

  private Words() {}

  /**
   * The terms of a list.
   *
   * @param owner a class of the package that holds the resource
   * @param resource the file's name, in UTF-8
   * @return the terms
   */
  public static Set<String> read(Class<?> owner, String resource) {
    return Collections.unmodifiableSet(new HashSet<>(lines(owner, resource)));
  }

  /**
   * The terms of a list in sections, above each of which a line like {@code [cue]} stands.
   *
   * @param owner a class of the package that holds the resource
   * @param resource the file's name, in UTF-8
   * @return the terms by what stands in brackets above them
   */
  public static Map<String, Set<String>> sections(Class<?> owner, String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    for (String line : lines(owner, resource)) {
      if (line.charAt(0) == '[') {
        String name = line.substring(1, line.length() - 1);
        section = sections.computeIfAbsent(name, key -> new HashSet<>());
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  /**
   * The lines of a list in order, without blank lines and comments.
   *
   * @param owner a class of the package that holds the resource
   * @param resource the file's name, in UTF-8
   * @return the lines
   * @throws UncheckedIOException if the resource cannot be read
   */
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
