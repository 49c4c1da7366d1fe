package org.compactpublisher.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.ConstantName;

/** A list that has a file of its own and is put into a section. */
public enum PlacedList {
  TIMELINE,
  VALUES,
  PARTNERS,
  DISPUTE_ROUTES,
  DISPUTE_STEPS,
  REVIEW;

  /** Its file's name without ending, such as {@code dispute-routes}. */
  public String id() {
    return ConstantName.of(this);
  }

  /** The list with this id. */
  public static Optional<PlacedList> of(String id) {
    return Arrays.stream(values()).filter(list -> list.id().equals(id)).findFirst();
  }

  /** Every id, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(PlacedList::id).toList();
  }
}
