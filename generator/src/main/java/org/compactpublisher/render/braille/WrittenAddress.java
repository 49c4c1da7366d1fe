package org.compactpublisher.render.braille;

/** An address as people write it. */
final class WrittenAddress {
  private WrittenAddress() {}

  /** The address without what every program knows. */
  static String of(String address) {
    return address.replaceFirst("^(https?://|mailto:|tel:)", "").replaceFirst("/$", "");
  }
}
