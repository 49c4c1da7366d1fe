package org.compactpublisher.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.compactpublisher.output.Checksum;

/** Takes the hour and chance out of a PDF, so that the same input gives the same bytes. */
final class FixedBytes {
  private static final int ID_LENGTH = 16;
  private static final Pattern DATES =
      Pattern.compile(
          "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>|<dc:date>\\s*<rdf:Seq>\\s*<rdf:li>)[^<]*(<)");
  private static final Pattern ID =
      Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{32})>\\s*<([0-9A-Fa-f]{32})>\\s*\\]");

  private FixedBytes() {}

  /** Sets every date to the beginning of a day, in universal time. */
  static void dates(PDDocument pdf, LocalDate date) throws IOException {
    GregorianCalendar beginning = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(beginning);
    information.setModificationDate(beginning);
    byte[] old = pdf.getDocumentCatalog().getMetadata().toByteArray();
    String metadata =
        DATES
            .matcher(new String(old, StandardCharsets.UTF_8))
            .replaceAll("$1" + date + "T00:00:00Z$2");
    PDMetadata fixed = new PDMetadata(pdf);
    fixed.importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(fixed);
  }

  /**
   * Puts our own colour profile in the place of those that the JDK made or rewrote, and lets every
   * stream say its length itself, not in another object that some readers look for too late.
   */
  static void streams(PDDocument pdf) throws IOException {
    byte[] profile = SrgbProfile.bytes();
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream) {
        if (isProfile(stream)) {
          try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(profile);
          }
        }
        stream.setLong(COSName.LENGTH, stream.getLength());
      }
    }
  }

  /** Only colour profiles have a number of components and no type; ours has three. */
  private static boolean isProfile(COSStream stream) {
    return stream.getInt(COSName.N) == 3 && !stream.containsKey(COSName.TYPE);
  }

  /** Puts a digest of the file itself in the place of its two random ids. */
  static byte[] identify(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher id = ID.matcher(text);
    int start = -1;
    int second = -1;
    while (id.find()) {
      start = id.start(1);
      second = id.start(2);
    }
    if (start < 0) {
      throw new IllegalStateException("the PDF has no id");
    }
    byte[] fixed = pdf.clone();
    Arrays.fill(fixed, start, start + 2 * ID_LENGTH, (byte) '0');
    Arrays.fill(fixed, second, second + 2 * ID_LENGTH, (byte) '0');
    byte[] digest = digest(fixed);
    System.arraycopy(digest, 0, fixed, start, digest.length);
    System.arraycopy(digest, 0, fixed, second, digest.length);
    return fixed;
  }

  private static byte[] digest(byte[] bytes) {
    String hex = Checksum.of(bytes).substring(0, 2 * ID_LENGTH).toUpperCase(Locale.ROOT);
    return hex.getBytes(StandardCharsets.US_ASCII);
  }
}
