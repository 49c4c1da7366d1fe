package org.compactpublisher.render;

import java.util.List;
import org.compactpublisher.output.OutputFile;

/**
 * What a renderer made.
 *
 * @param files every file
 * @param downloads which of them readers can choose as a copy of the whole
 * @param datasets which of them programs and spreadsheets can read
 */
public record Rendered(List<OutputFile> files, List<Download> downloads, List<Dataset> datasets) {
  public Rendered {
    files = List.copyOf(files);
    downloads = List.copyOf(downloads);
    datasets = List.copyOf(datasets);
  }

  /** Files without data among them. */
  public Rendered(List<OutputFile> files, List<Download> downloads) {
    this(files, downloads, List.of());
  }
}
