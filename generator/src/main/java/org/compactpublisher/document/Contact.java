package org.compactpublisher.document;

import java.util.List;

/**
 * A person or body to turn to. Empty texts mean that a fact is not known or not published.
 *
 * @param name the person's; empty for a body
 * @param email published for office holders only
 * @param phone as it is dialled, for people to read
 * @param web addresses of sites
 * @param reach how else to reach them
 */
public record Contact(
    String name,
    String role,
    String organisation,
    String email,
    String phone,
    List<String> web,
    List<Inline> reach) {
  public Contact {
    web = List.copyOf(web);
    reach = List.copyOf(reach);
  }
}
