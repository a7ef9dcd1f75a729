/**
 * Who said a quote in Arabic, Persian, Hebrew and Hindi, whose letters have no capitals to tell
 * names by; its door is {@code UncasedSpeakers}.
 */
@NullMarked
package dev.tearsheet.internal.uncased;

import org.jspecify.annotations.NullMarked;
