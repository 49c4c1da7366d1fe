package org.compactpublisher.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds published files against one standard. Each is named by a line of {@code
 * META-INF/services/org.compactpublisher.verify.Checker}, in the order of the report.
 */
public interface Checker extends AutoCloseable {
  /** What the files are held against. */
  Standard standard();

  /** The program that does it. */
  Tool tool();

  /** Whether a published file is one of those that the standard is about. */
  boolean concerns(Path file) throws IOException;

  /** Whether a file that it has looked at counts as checked, though no other looks at it. */
  default boolean tellsOfFormat() {
    return true;
  }

  /** Whether it can tell nothing of one file without the others. */
  default boolean needsWholeSite() {
    return false;
  }

  /**
   * Makes ready; called once, before anything is checked.
   *
   * @throws MissingProgramException if this computer lacks a program that it needs
   */
  default void open() throws IOException {}

  /**
   * What is wrong with the files; a file that is not named keeps to the standard.
   *
   * @param site the published folder
   * @param files those of it that the standard is about
   * @param done is told each file that has been looked at, perhaps from several threads
   */
  List<Fault> faults(Path site, List<Path> files, Consumer<Path> done) throws IOException;

  @Override
  default void close() throws IOException {}
}
