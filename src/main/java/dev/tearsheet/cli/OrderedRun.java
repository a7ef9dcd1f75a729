package dev.tearsheet.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on rows with several threads and gives the results in the order of the rows. */
final class OrderedRun {

  /**
   * Rows in hand for each thread: enough that a slow page at the front does not idle the other
   * threads, and few enough that memory does not grow with the number of rows.
   */
  private static final int IN_HAND = 8;

  private OrderedRun() {}

  /** Takes results, one at a time and in order. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  static <T, R> void run(Iterator<T> rows, Function<T, R> work, Sink<R> sink, int threads)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<R>> inHand = new ArrayDeque<>();
      while (rows.hasNext()) {
        T row = rows.next();
        inHand.add(workers.submit(() -> work.apply(row)));
        if (inHand.size() >= threads * IN_HAND) {
          sink.take(result(inHand.remove()));
        }
      }
      while (!inHand.isEmpty()) {
        sink.take(result(inHand.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IOException(Reason.of(e.getCause() == null ? e : e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
