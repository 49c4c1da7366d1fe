package org.compactpublisher.render.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links that begin a message (RFC 6068). */
final class MailAddress {
  /**
   * Signs of the longest link. Chromium and Firefox on Windows have opened none of more than 2,048
   * ("IE 5 and 6 support URLS of 2083 chars in length, 2K is safe"); of Firefox with Thunderbird
   * 2,008 have been measured, of Outlook 2,046.
   */
  private static final int LONGEST = 2000;

  private MailAddress() {}

  /** The link to an address, with what the message is about. */
  static String about(String address, String subject) {
    return "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject);
  }

  /**
   * The same with what the message says already; an address that is not known is left out.
   *
   * @param message parted by empty lines: as many of its parts are taken as there is room for
   * @param rest stands in place of the others
   */
  static String about(String address, String subject, String message, String rest) {
    String link = about(address, subject) + "&body=";
    String body = body(message);
    int room = LONGEST - link.length();
    return link + (body.length() <= room ? body : beginning(message, body(rest), room));
  }

  private static String beginning(String message, String rest, int room) {
    StringBuilder body = new StringBuilder();
    for (String part : message.split("(?<=\n\n)(?!\n)", -1)) {
      String more = body(part);
      if (body.length() + more.length() + rest.length() > room) {
        break;
      }
      body.append(more);
    }
    return body + rest;
  }

  /** Signs that may stand as they are do so, for they take less room. */
  private static String body(String message) {
    return encoded(message.replace("\n", "\r\n"))
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }

  /** In an address of mail a plus sign is itself, so a space is written in hexadecimal. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
