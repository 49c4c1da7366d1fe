package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.compactpublisher.document.Document;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceSpan;
import org.xml.sax.Locator;

/**
 * Turns whatever FOP warns of into faults that stop publication: a PDF is right, or there is none.
 */
final class FoFaults implements EventListener {
  private static final double MILLIPOINTS_PER_MILLIMETRE = 72_000 / 25.4;
  private static final int SAMPLE = 60;
  private static final int WINDOW = 1200;

  private final String fo;
  private final FoDocument document;
  private final Diagnostics diagnostics = new Diagnostics();

  FoFaults(String fo, FoDocument document) {
    this.fo = fo;
    this.document = document;
  }

  boolean found() {
    return diagnostics.hasErrors();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics.sorted();
  }

  @Override
  public void processEvent(Event event) {
    EventSeverity severity = event.getSeverity();
    if (severity != EventSeverity.INFO) {
      add(message(event), hint(event.getEventKey()), offset(event));
    }
  }

  /** Adds a fault that is found in the finished PDF. */
  void add(String message, String hint) {
    add(message, hint, -1);
  }

  /** Adds a fault of which only FOP's own words are known. */
  void add(Exception fault) {
    String words = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    add("it cannot be set: " + words.lines().findFirst().orElse(""), "", -1);
  }

  /**
   * Adds a fault.
   *
   * @param offset where in the XSL-FO it is; -1 when that is not known
   */
  void add(String message, String hint, int offset) {
    Optional<Document> owner = owner(offset);
    String place =
        owner.flatMap(found -> found.sources().stream().findFirst()).orElse(document.path());
    String near = sample(offset);
    String full =
        "in "
            + document.path()
            + owner.map(found -> ", “" + found.title() + "”").orElse("")
            + ": "
            + message
            + (near.isEmpty() ? "" : "; near “" + near + "”");
    diagnostics.add(new Diagnostic(Rule.PDF_FAULT, SourceSpan.file(place), full, hint, ""));
  }

  private static String message(Event event) {
    return switch (event.getEventKey()) {
      case "glyphNotAvailable" -> glyph(event);
      case "lineOverflows" -> "a line is " + millimetres(event) + " mm too long for its column";
      case "regionOverflow", "staticRegionOverflow", "viewportBPDOverflow", "viewportIPDOverflow" ->
          "something is too large for its place on page "
              + Optional.ofNullable(event.getParam("page")).orElse("?");
      case "imageNotFound" -> "the picture '" + event.getParam("uri") + "' is not there";
      case "altTextMissing" -> "a picture or link has no text alternative";
      default -> EventFormatter.format(event, Locale.ROOT).lines().findFirst().orElse("").strip();
    };
  }

  private static String glyph(Event event) {
    Character sign = (Character) event.getParam("ch");
    return String.format(
        Locale.ROOT,
        "the font %s has no sign for “%c” (U+%04X)",
        event.getParam("fontName"),
        sign,
        (int) sign);
  }

  private static String millimetres(Event event) {
    Integer length = (Integer) event.getParam("overflowLength");
    return String.format(
        Locale.ROOT, "%.1f", length == null ? 0 : length / MILLIPOINTS_PER_MILLIMETRE);
  }

  private static String hint(String key) {
    return switch (key) {
      case "glyphNotAvailable" -> "write it with other signs, or give the theme a font that has it";
      case "lineOverflows" -> "shorten the longest word, or write it with a space or a hyphen";
      case "imageNotFound", "imageError", "imageIOError" ->
          "put the picture where the compact names it, as SVG or PNG";
      case "altTextMissing" -> "say in words what the picture shows";
      case "fontSubstituted" -> "use a weight and a family for which the theme has a font file";
      default -> "";
    };
  }

  /** Where in the XSL-FO an event belongs, or -1. */
  private int offset(Event event) {
    if (event.getParam("ch") instanceof Character sign) {
      return fo.indexOf(sign);
    }
    if (event.getParam("uri") instanceof String uri) {
      return fo.indexOf(uri);
    }
    return event.getParam("loc") instanceof Locator place ? offset(place) : -1;
  }

  private int offset(Locator place) {
    int start = 0;
    for (int line = 1; line < place.getLineNumber() && start >= 0; line++) {
      start = fo.indexOf('\n', start) + 1;
    }
    return Math.min(start + Math.max(place.getColumnNumber() - 1, 0), fo.length());
  }

  private Optional<Document> owner(int offset) {
    int start = offset < 0 ? -1 : fo.lastIndexOf(FoDocument.HEADING, offset);
    if (start < 0) {
      return Optional.empty();
    }
    int id = start + FoDocument.HEADING.length();
    return document.document(fo.substring(id, fo.indexOf('"', id)));
  }

  /** The words round a place, without markup. */
  private String sample(int offset) {
    if (offset < 0) {
      return "";
    }
    int start = Math.max(fo.lastIndexOf('>', Math.max(offset - 1, 0)) + 1, offset - SAMPLE);
    String after = fo.substring(start, Math.min(start + WINDOW, fo.length()));
    String words =
        after
            .replaceAll("(?s)<[^>]*>|<[^>]*$", " ")
            .replace("\u200b", "")
            .replaceAll("\\s+", " ")
            .replace("&amp;", "&")
            .strip();
    return words.length() <= SAMPLE ? words : words.substring(0, SAMPLE) + "…";
  }
}
