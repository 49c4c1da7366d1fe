package org.compactpublisher.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a folder in the place of another by two renames, which are not one step: between them, the
 * old folder is in {@code .NAME.previous}, and whoever comes next puts it back first.
 */
final class FolderSwap {
  private final Path target;
  private final Path previous;

  FolderSwap(Path target) {
    this.target = target;
    this.previous = beside(target, "previous");
  }

  /** A file or folder that belongs to a target and is not in it. */
  static Path beside(Path target, String suffix) {
    return target.resolveSibling("." + target.getFileName() + "." + suffix);
  }

  /** The place that a folder's name stands for, whether or not there is one. */
  static Path place(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
  }

  /** Puts the old folder back when a run was killed between the two renames. */
  void recover() throws IOException {
    if (Files.exists(previous)) {
      if (Files.exists(target)) {
        delete(previous);
      } else {
        Files.move(previous, target);
      }
    }
  }

  /** Puts another folder in place; when that fails, the old one is back. */
  void put(Path next) throws IOException {
    boolean replaces = Files.exists(target);
    if (replaces) {
      Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      if (replaces) {
        putBackAfter(fault);
      }
      throw fault;
    }
    delete(previous);
  }

  private void putBackAfter(IOException fault) {
    try {
      Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException another) {
      fault.addSuppressed(another);
    }
  }

  /** Deletes a folder with everything in it, if it exists. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.sorted((one, two) -> two.compareTo(one)).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
