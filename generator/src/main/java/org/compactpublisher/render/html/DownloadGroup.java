package org.compactpublisher.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Use;

/**
 * Copies that are for the same use.
 *
 * @param use for the label {@code use-ID} of the theme
 * @param downloads web pages first, then files
 */
public record DownloadGroup(Use use, List<Download> downloads) {
  /** What compacts promise to give on request comes first, then what most programs open. */
  private static final List<String> ASKED_FOR =
      List.of("large-print", "audio", "braille", "pdf", "docx", "epub", "print", "text");

  private static final int MOST = 5;

  public DownloadGroup {
    downloads = List.copyOf(downloads);
  }

  /** The groups that have copies, in the order of their uses. */
  static List<DownloadGroup> of(List<Download> all) {
    List<DownloadGroup> groups = new ArrayList<>();
    for (Use use : Use.values()) {
      List<Download> some =
          sorted(all).stream().filter(download -> download.format().use() == use).toList();
      if (!some.isEmpty()) {
        groups.add(new DownloadGroup(use, some));
      }
    }
    return groups;
  }

  /** The few copies that are asked for most, in the order in which all are offered. */
  static List<Download> mostAsked(List<Download> all) {
    List<String> asked =
        all.stream()
            .map(download -> download.format().id())
            .filter(ASKED_FOR::contains)
            .distinct()
            .sorted(Comparator.comparing(ASKED_FOR::indexOf))
            .limit(MOST)
            .toList();
    return sorted(all).stream().filter(download -> asked.contains(download.format().id())).toList();
  }

  private static List<Download> sorted(List<Download> downloads) {
    Comparator<Download> byUse = Comparator.comparing(download -> download.format().use());
    return downloads.stream().sorted(byUse.thenComparing(download -> !download.isPage())).toList();
  }
}
