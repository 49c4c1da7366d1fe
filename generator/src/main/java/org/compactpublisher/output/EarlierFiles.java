package org.compactpublisher.output;

import java.io.IOException;
import java.util.Optional;

/** The files of the publication that another replaces. */
@FunctionalInterface
public interface EarlierFiles {
  /** There is none, or everything is to be made anew. */
  EarlierFiles NONE = path -> Optional.empty();

  /**
   * One of them, if there is such a file.
   *
   * @param path in the published folder
   */
  Optional<byte[]> read(String path) throws IOException;
}
