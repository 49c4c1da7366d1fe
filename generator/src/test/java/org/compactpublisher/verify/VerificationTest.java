package org.compactpublisher.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checkers are run one after the other, and let go whatever happens. */
final class VerificationTest {
  private static final Path SITE = Path.of("site");

  private final List<String> closed = new ArrayList<>();

  @Test
  void closesEveryCheckerThoughAnotherCannotBeClosed() throws Exception {
    Verification verification =
        Verification.open(SITE, List.of(new Told("a", false), new Told("b", false)));
    IOException fault = assertThrows(IOException.class, verification::close);
    assertEquals(List.of("b", "a"), closed);
    assertEquals(
        List.of("b", "a"), List.of(fault.getMessage(), fault.getSuppressed()[0].getMessage()));
  }

  @Test
  void tellsWhatKeptAnotherFromOpening() {
    List<Checker> checkers = List.of(new Told("a", false), new Told("b", true));
    IOException fault = assertThrows(IOException.class, () -> Verification.open(SITE, checkers));
    assertEquals("b does not open", fault.getMessage());
    assertEquals(List.of("b", "a"), closed);
    assertEquals(1, fault.getSuppressed().length);
  }

  @Test
  void countsUpwardsThoughFilesAreLookedAtByManyThreads() throws Exception {
    List<Path> files =
        IntStream.range(0, 1000).mapToObj(number -> SITE.resolve("file" + number)).toList();
    List<Integer> counts = new ArrayList<>();
    Verification.open(SITE, List.of(new Told("a", false))).run(files, new Counts(counts));
    assertEquals(IntStream.rangeClosed(1, 1000).boxed().toList(), counts);
  }

  /** Looks at files in many threads, and cannot be closed. */
  private final class Told implements Checker {
    private final String name;
    private final boolean failing;

    Told(String name, boolean failing) {
      this.name = name;
      this.failing = failing;
    }

    @Override
    public Standard standard() {
      return new Standard(name, name);
    }

    @Override
    public Tool tool() {
      return new Tool(name, "1");
    }

    @Override
    public boolean concerns(Path file) {
      return true;
    }

    @Override
    public void open() throws IOException {
      if (failing) {
        throw new IOException(name + " does not open");
      }
    }

    @Override
    public List<Fault> faults(Path site, List<Path> files, Consumer<Path> done) {
      files.parallelStream().forEach(done);
      return List.of();
    }

    @Override
    public void close() throws IOException {
      closed.add(name);
      throw new IOException(name);
    }
  }

  private record Counts(List<Integer> counts) implements Verification.Progress {
    @Override
    public void checking(Tool tool, int done, int files) {
      counts.add(done);
    }

    @Override
    public void checked(ConformanceReport.CheckedStandard checked) {}
  }
}
