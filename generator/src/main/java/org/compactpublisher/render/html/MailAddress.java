package org.compactpublisher.render.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links that begin a message (RFC 6068). */
final class MailAddress {
  private MailAddress() {}

  /** The link to an address, with what the message is about. */
  static String about(String address, String subject) {
    return "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject);
  }

  /** The same with what the message says already; an address that is not known is left out. */
  static String about(String address, String subject, String message) {
    return about(address, subject) + "&body=" + encoded(message.replace("\n", "\r\n"));
  }

  /** In an address of mail a plus sign is itself, so a space is written in hexadecimal. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
