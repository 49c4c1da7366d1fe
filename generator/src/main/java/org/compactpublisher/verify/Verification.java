package org.compactpublisher.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.compactpublisher.verify.ConformanceReport.CheckedFile;
import org.compactpublisher.verify.ConformanceReport.CheckedStandard;

/** Runs checkers over a published site, one after the other. */
public final class Verification implements AutoCloseable {
  private final Path site;
  private final List<Checker> checkers;

  private Verification(Path site, List<Checker> checkers) {
    this.site = site;
    this.checkers = List.copyOf(checkers);
  }

  /**
   * Makes every checker ready, so that a missing program is told before anything is checked.
   *
   * @param site the published folder
   */
  public static Verification open(Path site, List<Checker> checkers) throws IOException {
    Verification verification = new Verification(site, checkers);
    try {
      for (Checker checker : checkers) {
        checker.open();
      }
      return verification;
    } catch (IOException | RuntimeException fault) {
      verification.closeAfter(fault);
      throw fault;
    }
  }

  private void closeAfter(Exception fault) {
    try {
      close();
    } catch (IOException | RuntimeException another) {
      fault.addSuppressed(another);
    }
  }

  /** Is told how far the work has come: one thing after the other, by whichever thread did it. */
  public interface Progress {
    /** So many of the files have been looked at; of one standard's, one more each time. */
    void checking(Tool tool, int done, int files);

    /** One standard is done. */
    void checked(CheckedStandard checked);
  }

  /** Holds every file against each standard that is about some of them. */
  public ConformanceReport run(List<Path> files, Progress progress) throws IOException {
    return run(files, files, progress);
  }

  /**
   * Holds some files against the standards; checkers that need the others look at them too.
   *
   * @param all every file of the site, the added ones among them
   */
  public ConformanceReport run(List<Path> added, List<Path> all, Progress progress)
      throws IOException {
    List<CheckedStandard> standards = new ArrayList<>();
    Set<Path> unchecked = new LinkedHashSet<>(added);
    for (Checker checker : checkers) {
      List<Path> concerned = concerned(checker, checker.needsWholeSite() ? all : added);
      if (checker.tellsOfFormat()) {
        unchecked.removeAll(Set.copyOf(concerned));
      }
      if (!concerned.isEmpty()) {
        CheckedStandard checked = check(checker, concerned, progress);
        progress.checked(checked);
        standards.add(checked);
      }
    }
    return new ConformanceReport(standards, unchecked.stream().map(this::path).sorted().toList());
  }

  private static List<Path> concerned(Checker checker, List<Path> files) throws IOException {
    List<Path> concerned = new ArrayList<>();
    for (Path file : files) {
      if (checker.concerns(file)) {
        concerned.add(file);
      }
    }
    return concerned;
  }

  private CheckedStandard check(Checker checker, List<Path> files, Progress progress)
      throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    files.forEach(file -> found.put(path(file), new ArrayList<>()));
    Count done = new Count(checker.tool(), files.size(), progress);
    for (Fault fault : checker.faults(site, files, done)) {
      found.computeIfAbsent(path(fault.file()), path -> new ArrayList<>()).add(fault.what());
    }
    List<CheckedFile> checked = new ArrayList<>();
    found.forEach((path, faults) -> checked.add(new CheckedFile(path, faults)));
    return new CheckedStandard(checker.standard(), checker.tool(), checked);
  }

  /** A checker may name a file as it was given or by its way from the site. */
  private String path(Path file) {
    return site.relativize(site.resolve(file)).toString().replace('\\', '/');
  }

  /** Closes every checker, even when closing another fails. */
  @Override
  public void close() throws IOException {
    closeEach(checkers.iterator());
  }

  private static void closeEach(Iterator<Checker> left) throws IOException {
    if (left.hasNext()) {
      Checker checker = left.next();
      try (checker) {
        closeEach(left);
      }
    }
  }

  /** Counts the files of one standard for who looks on; several threads may look at files. */
  private static final class Count implements Consumer<Path> {
    private final Tool tool;
    private final int files;
    private final Progress progress;
    private int done;

    Count(Tool tool, int files, Progress progress) {
      this.tool = tool;
      this.files = files;
      this.progress = progress;
    }

    @Override
    public synchronized void accept(Path file) {
      done++;
      progress.checking(tool, done, files);
    }
  }
}
