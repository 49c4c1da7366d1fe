package org.compactpublisher.assemble;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.compactpublisher.document.EditionId;

/** Every kind of file that content can hold: a new kind is one more line here. */
public final class ContentTypes {
  private static final String ID = EditionId.NAME;
  private static final String FOLDER = "compacts/" + EditionId.FORM + "/";

  private static final List<ContentType> ALL =
      List.of(
          new ContentType("site.yaml", Pattern.compile("site\\.yaml"), Shapes.SITE),
          new ContentType("pages/ID.md", Pattern.compile("pages/" + ID + "\\.md"), Shapes.PAGE),
          new ContentType(SubjectsReader.PATH, Pattern.compile("subjects\\.yaml"), Shapes.SUBJECTS),
          compact("compact.yaml", Shapes.COMPACT),
          compact("sections/ID.md", Shapes.SECTION),
          compact("codes/ID.yaml", Shapes.CODE),
          compact("undertakings/ID.yaml", Shapes.CODE),
          compact("glossary.yaml", Shapes.GLOSSARY),
          compact("contacts.yaml", Shapes.CONTACTS),
          compact("signatories.yaml", Shapes.SIGNATORIES),
          compact("timeline.yaml", Shapes.TIMELINE),
          compact("values.yaml", Shapes.VALUES),
          compact("partners.yaml", Shapes.PARTNERS),
          compact("dispute-routes.yaml", Shapes.DISPUTE_ROUTES),
          compact("dispute-steps.yaml", Shapes.DISPUTE_STEPS),
          compact("review.yaml", Shapes.REVIEW),
          compact("published.yaml", Shapes.PUBLISHED));

  private static final Pattern IMAGE = Pattern.compile(FOLDER + "images/" + ID + "\\.(svg|png)");

  /** The path of a file of a compact: the compact's id, and the path below its folder. */
  static final Pattern OF_COMPACT = Pattern.compile("compacts/(" + EditionId.FORM + ")/(.+)");

  private ContentTypes() {}

  /**
   * A kind of file.
   *
   * @param name where it lies, with ID for a name that editors choose; inside the compact's folder
   *     for a file of a compact
   * @param pattern what its path in the content folder looks like
   * @param shape the keys it can hold; for a Markdown file those of its front matter
   */
  public record ContentType(String name, Pattern pattern, Shape shape) {}

  private static ContentType compact(String name, Shape shape) {
    String pattern = name.replace(".", "\\.").replace("ID", ID);
    return new ContentType(name, Pattern.compile(FOLDER + pattern), shape);
  }

  /** Every kind, in the order of the guide. */
  public static List<ContentType> all() {
    return ALL;
  }

  /** The kind of a file; absent when nothing reads it. */
  static Optional<ContentType> of(String path) {
    return ALL.stream().filter(type -> type.pattern().matcher(path).matches()).findFirst();
  }

  static boolean isImage(String path) {
    return IMAGE.matcher(path).matches();
  }
}
