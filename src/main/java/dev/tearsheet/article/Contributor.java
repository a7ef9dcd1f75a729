package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody a credit line names besides the authors.
 *
 * <pre>{@code "Ann Roe contributed reporting from Kyiv." → Contributor[Ann Roe, Kyiv, reporting]}
 * </pre>
 *
 * @param name the name as it should be read
 * @param location where the contribution came from ("Tbilisi, Georgia"); empty when none is named
 * @param role what was contributed ("reporting", "writing", "editing"); empty when it is not said
 */
public record Contributor(String name, Optional<String> location, Optional<String> role) {

  /** Checks that no part is null. */
  public Contributor {
    requireNonNull(name, "name");
    requireNonNull(location, "location");
    requireNonNull(role, "role");
  }
}
