package org.compactpublisher.render.collection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.compactpublisher.output.Checksum;
import org.compactpublisher.output.OutputFile;

/** Tells whether files are whole, as {@code sha256sum -c} reads it. */
final class Checksums {
  private Checksums() {}

  /** One line for each file, with paths as the files have them. */
  static byte[] of(List<OutputFile> files) {
    StringBuilder lines = new StringBuilder();
    for (OutputFile file : files) {
      lines.append(Checksum.of(file.bytes())).append("  ").append(file.path()).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
