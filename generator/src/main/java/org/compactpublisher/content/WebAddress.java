package org.compactpublisher.content;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of web pages and mailboxes, as far as browsers and PDF readers agree on them. */
public final class WebAddress {
  private WebAddress() {}

  /** Whether it holds only what an address can (RFC 3986), besides letters of any language. */
  public static boolean isFormed(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException unformed) {
      return false;
    }
  }

  /** Whether it is the address of a page, and no other one. */
  public static boolean isPage(String address) {
    return address.matches("https?://[^/\\s]\\S*") && isFormed(address);
  }
}
