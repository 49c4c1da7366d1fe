package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.markdown.MarkdownReader;
import org.compactpublisher.content.markdown.ProsePart;
import org.compactpublisher.document.Example;
import org.compactpublisher.document.Signature;
import org.compactpublisher.model.PlacedList;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.SectionPart;
import org.compactpublisher.model.Signer;
import org.compactpublisher.source.Rule;

/** Reads {@code sections/*.md} and {@code pages/*.md}. */
final class SectionReader {
  private final FileReading reading;
  private final Set<String> parties;
  private final Set<PlacedList> lists;

  /**
   * Reads one file.
   *
   * @param parties ids of the compact's parties
   * @param lists the list files that the compact has
   */
  SectionReader(FileReading reading, Set<String> parties, Set<PlacedList> lists) {
    this.reading = reading;
    this.parties = Set.copyOf(parties);
    this.lists = lists;
  }

  Optional<Section> read(Shape shape, String id) {
    return FrontMatter.split(reading.file(), reading.diagnostics())
        .flatMap(
            matter ->
                MapReader.of(shape, matter.keys(), reading).map(keys -> section(id, keys, matter)));
  }

  private Section section(String id, MapReader keys, FrontMatter matter) {
    boolean page = keys.shape().equals(Shapes.PAGE);
    reading.words().add(matter.body().text());
    List<SectionPart> body =
        parts(
            MarkdownReader.readParts(
                matter.body(), reading.document(), reading.targets(), reading.diagnostics()));
    String title = keys.text("title");
    String placeholder = page ? "" : keys.text("placeholder");
    if (matter.body().text().isBlank() && placeholder.isEmpty()) {
      reading.fault(
          Rule.FIELD_EMPTY,
          reading.file().lines().size(),
          1,
          "there is no text after the front matter",
          "write it, or add 'placeholder:' to say that it is still to come");
    }
    return new Section(
        reading.file().path(),
        id,
        page
            ? Section.Kind.SECTION
            : keys.choice("kind", Section.Kind.class).orElse(Section.Kind.SECTION),
        title,
        keys.optional("short-title").orElse(title),
        page ? "" : keys.text("number"),
        keys.text("summary"),
        placeholder,
        body,
        page ? List.of() : signers(keys),
        page ? List.of() : examples(keys));
  }

  private List<SectionPart> parts(List<ProsePart> prose) {
    List<SectionPart> parts = new ArrayList<>();
    for (ProsePart part : prose) {
      if (part instanceof ProsePart.Written written) {
        parts.add(new SectionPart.Written(written.blocks()));
      } else {
        placed((ProsePart.Placed) part).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Optional<SectionPart> placed(ProsePart.Placed placed) {
    Optional<PlacedList> list = PlacedList.of(placed.list()).filter(lists::contains);
    if (list.isEmpty()) {
      boolean known = PlacedList.of(placed.list()).isPresent();
      reading.fault(
          Rule.REF_LIST,
          placed.line(),
          placed.column(),
          known
              ? "there is no file " + placed.list() + ".yaml in this compact"
              : "'" + placed.list() + "' is no list that can be placed",
          known
              ? "make the file, or remove the line"
              : Suggestion.hint(
                  placed.list(),
                  PlacedList.ids(),
                  "the lists are " + String.join(", ", PlacedList.ids())));
    }
    return list.map(SectionPart.Placed::new);
  }

  private List<Signer> signers(MapReader keys) {
    return keys.list("signers").stream()
        .map(
            signer ->
                new Signer(
                    new Signature(
                        signer.text("name"), signer.text("role"), signer.text("organisation")),
                    PartyReference.read(signer, parties)))
        .toList();
  }

  static List<Example> examples(MapReader keys) {
    return keys.list("examples").stream()
        .map(example -> new Example(example.text("title"), example.prose("text")))
        .toList();
  }
}
