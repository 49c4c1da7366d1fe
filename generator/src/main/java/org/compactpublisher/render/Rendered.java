package org.compactpublisher.render;

import java.util.List;
import org.compactpublisher.output.OutputFile;

/** What a renderer made: the files, and which of them readers can choose as a copy of the whole. */
public record Rendered(List<OutputFile> files, List<Download> downloads) {
  public Rendered {
    files = List.copyOf(files);
    downloads = List.copyOf(downloads);
  }
}
