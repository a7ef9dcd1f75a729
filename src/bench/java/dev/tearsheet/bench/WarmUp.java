package dev.tearsheet.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Repeats a task until the compiler rests. A whole article runs through some 3,000 methods, and
 * compiling them takes a core two minutes: until then a page takes half as long again, and two
 * threads on two cores wait for the compiler's.
 */
final class WarmUp {

  private static final Duration WINDOW = Duration.ofSeconds(4);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** The part of a window the compiler may work in, and the windows in a row it must. */
  private static final double RESTING = 0.04;

  private static final int WINDOWS = 3;

  /** One pass of what is measured. */
  @FunctionalInterface
  interface Task {
    void run() throws ReflectiveOperationException;
  }

  private WarmUp() {}

  static void run(Task task) throws ReflectiveOperationException {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long start = System.nanoTime();
    int resting = 0;
    while (resting < WINDOWS && System.nanoTime() - start < LONGEST.toNanos()) {
      long compiled = compiler.getTotalCompilationTime();
      long window = System.nanoTime();
      while (System.nanoTime() - window < WINDOW.toNanos()) {
        task.run();
      }
      double millis = (System.nanoTime() - window) / 1e6;
      boolean rests = compiler.getTotalCompilationTime() - compiled < RESTING * millis;
      resting = rests ? resting + 1 : 0;
    }
    System.out.printf("# compiled after %d s%n", (System.nanoTime() - start) / 1_000_000_000);
  }
}
