package org.compactpublisher.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A checker that looks at one file at a time, chosen by how its name ends. */
public interface FileChecker extends Checker {
  /** How the names of its files end, such as {@code .pdf}. */
  String ending();

  /** What is wrong with a file, one message each. */
  List<String> messages(Path file) throws IOException;

  /** Whether it may look at several files at once. */
  default boolean worksSideBySide() {
    return false;
  }

  @Override
  default boolean concerns(Path file) throws IOException {
    return file.getFileName().toString().endsWith(ending());
  }

  @Override
  default List<Fault> faults(Path site, List<Path> files, Consumer<Path> done) throws IOException {
    if (worksSideBySide()) {
      return SideBySide.faults(this, files, done);
    }
    List<Fault> faults = new ArrayList<>();
    for (Path file : files) {
      messages(file).forEach(message -> faults.add(new Fault(file, message)));
      done.accept(file);
    }
    return faults;
  }
}
