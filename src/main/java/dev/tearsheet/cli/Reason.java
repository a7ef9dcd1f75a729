package dev.tearsheet.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Failures in one line for a person. */
final class Reason {

  private Reason() {}

  /**
   * What went wrong; files are named by their path.
   *
   * <pre>{@code NoSuchFileException: pages/a.html → "pages/a.html: no such file or folder"}</pre>
   */
  static String of(Throwable failure) {
    if (failure instanceof FileSystemException file) {
      return file.getFile() + ": " + reason(file);
    }
    return reason(failure);
  }

  /** The failure of one known file. */
  static IOException at(String path, Exception failure) {
    return new IOException(path + ": " + reason(failure), failure);
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof UncheckedIOException && cause != null) {
      return reason(cause);
    } else if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (failure instanceof AccessDeniedException) {
      return "permission denied";
    } else if (failure instanceof EOFException) {
      return "the packed data ends too early";
    } else if (failure instanceof FileSystemException file) {
      return Optional.ofNullable(file.getReason()).orElse("cannot be opened");
    } else if (failure instanceof IOException) {
      return message(failure);
    }
    return "unexpected " + failure.getClass().getSimpleName() + ": " + message(failure);
  }

  private static String message(Throwable failure) {
    return Optional.ofNullable(failure.getMessage())
        .map(message -> message.lines().findFirst().orElse(""))
        .orElse(failure.getClass().getSimpleName());
  }
}
