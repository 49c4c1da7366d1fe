package org.compactpublisher.verify.links;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.verify.Fault;

/** Collects the faults of one site, each with its file's way from the site. */
final class SiteFaults {
  private final Path site;
  private final List<Fault> told = new ArrayList<>();

  SiteFaults(Path site) {
    this.site = site;
  }

  void tell(Path file, String what) {
    told.add(new Fault(site.relativize(file), what));
  }

  List<Fault> told() {
    return List.copyOf(told);
  }
}
