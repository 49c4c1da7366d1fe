package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/** People and bodies to turn to. */
public record Contacts(String path, List<Block> introduction, List<ContactGroup> groups) {
  public Contacts {
    introduction = List.copyOf(introduction);
    groups = List.copyOf(groups);
  }
}
