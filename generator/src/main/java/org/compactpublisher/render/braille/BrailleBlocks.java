package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Change;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.PartnerGroup;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Row;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.SignatoryLetter;
import org.compactpublisher.document.Signature;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.TermEntry;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.document.UsefulLink;
import org.compactpublisher.document.Value;

/**
 * Sets blocks as braille is set in the United Kingdom: paragraphs begin in cell 3, list items go on
 * in cell 3, tables are read row by row, each cell after the head of its column.
 */
final class BrailleBlocks implements Block.Visitor<List<Piece>> {
  private static final String NOTE_BEGINS = "⠈⠨⠣";
  private static final String NOTE_ENDS = "⠈⠨⠜";

  private final BrailleWords words;
  private final PromiseWord promise;

  BrailleBlocks(BrailleWords words, PromiseWord promise) {
    this.words = words;
    this.promise = promise;
  }

  List<Piece> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  private List<Piece> heading(int level, String title) {
    return title.isEmpty() ? List.of() : List.of(Piece.heading(level, words.of(title)));
  }

  private static <T> List<Piece> list(
      List<T> things, java.util.function.Function<T, List<Piece>> item) {
    return Piece.apart(things.stream().flatMap(thing -> item.apply(thing).stream()).toList());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<Piece> join(List<Piece>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  /** An item: its first paragraph goes on after the label, the rest stands further in. */
  private List<Piece> item(String label, List<Block> content) {
    List<Piece> pieces = all(content);
    boolean runsOn = !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
    if (!runsOn) {
      return join(label.isEmpty() ? List.of() : List.of(Piece.item(label)), Piece.inside(pieces));
    }
    Piece first = Piece.item(pieces.get(0).cells()).after(label);
    return join(List.of(first), Piece.inside(pieces.subList(1, pieces.size())));
  }

  /** A name and what is said about it. */
  private List<Piece> named(String name, List<Block> content) {
    return item(words.of(content.isEmpty() ? name : name + ":"), content);
  }

  @Override
  public List<Piece> heading(Block.Heading heading) {
    List<Inline> title = new ArrayList<>(heading.content());
    if (!heading.number().isEmpty()) {
      title.add(0, new Inline.Text(heading.number() + " "));
    }
    return List.of(Piece.heading(heading.level(), words.of(title)));
  }

  @Override
  public List<Piece> paragraph(Block.Paragraph paragraph) {
    return List.of(Piece.paragraph(words.of(paragraph.content())));
  }

  /** Bullets are left out: the form of the lines tells the items. */
  @Override
  public List<Piece> bulletList(Block.BulletList list) {
    return list(list.items(), item -> item("", item.content()));
  }

  @Override
  public List<Piece> numberedList(Block.NumberedList list) {
    List<ListItem> items = list.items();
    return Piece.apart(
        IntStream.range(0, items.size())
            .boxed()
            .flatMap(
                index ->
                    item(words.of(list.start() + index + "."), items.get(index).content()).stream())
            .toList());
  }

  @Override
  public List<Piece> definitionList(Block.DefinitionList list) {
    return list(list.definitions(), each -> item(words.of(each.name(), ":"), each.content()));
  }

  @Override
  public List<Piece> table(Block.Table table) {
    List<Piece> caption =
        table.caption().isEmpty() ? List.of() : List.of(Piece.paragraph(words.of(table.caption())));
    return join(caption, list(table.rows(), row -> row(table.header(), row)));
  }

  private List<Piece> row(List<Cell> header, Row row) {
    List<Piece> pieces = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String head = words.of(header.get(column).content(), ":");
      Piece cell = Piece.item(words.of(row.cells().get(column).content())).after(head);
      pieces.add(column == 0 ? cell : cell.in(Piece.STEP));
    }
    return pieces;
  }

  @Override
  public List<Piece> quote(Block.Quote quote) {
    List<Piece> said = Piece.inside(all(quote.content()));
    return Piece.apart(
        quote.attribution().isEmpty()
            ? said
            : join(said, List.of(Piece.item(words.of(quote.attribution())).in(2 * Piece.STEP))));
  }

  /** What a picture shows is a note of who wrote the braille, between the signs of one. */
  @Override
  public List<Piece> figure(Block.Figure figure) {
    String told =
        words.of(words.labels().text("pdf-picture-in-words") + ": " + figure.alternative());
    Piece picture = Piece.paragraph(NOTE_BEGINS + told + NOTE_ENDS);
    return figure.caption().isEmpty()
        ? List.of(picture)
        : List.of(picture, Piece.paragraph(words.of(figure.caption())));
  }

  @Override
  public List<Piece> aim(Block.Aim aim) {
    return join(heading(2, words.labels().text("aim")), all(aim.content()));
  }

  @Override
  public List<Piece> undertakings(Block.Undertakings undertakings) {
    return undertakings.groups().stream().flatMap(group -> group(group).stream()).toList();
  }

  private List<Piece> group(UndertakingGroup group) {
    String title = group.number().isEmpty() ? group.title() : group.number() + " " + group.title();
    return join(
        heading(2, title),
        List.of(Piece.paragraph(words.of(count(group)))),
        all(group.introduction()),
        list(group.undertakings(), this::undertaking));
  }

  private String count(UndertakingGroup group) {
    int count = group.undertakings().size();
    String thing = count == 1 ? promise.one() : promise.afterNumber();
    boolean party = group.title().isEmpty() || group.title().equals(group.party().name());
    String line = group.party().promise();
    String capital =
        line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    Map<String, String> values =
        Map.of("promise", capital, "count", Integer.toString(count), "thing", thing);
    return words.labels().text(party ? "promise-count" : "number-of", values);
  }

  private List<Piece> undertaking(Undertaking undertaking) {
    List<Piece> parts =
        undertaking.subItems().stream().flatMap(part -> part(part).stream()).toList();
    List<Piece> printed =
        undertaking.number().isEmpty()
            ? List.of()
            : List.of(Piece.paragraph(told("printed-number", "number", undertaking.number())));
    return join(
        item(words.of(undertaking.id()), undertaking.content()),
        Piece.inside(parts),
        Piece.inside(printed));
  }

  private List<Piece> part(SubItem part) {
    return item(words.of(part.number()), part.content());
  }

  private String told(String key, String name, String value) {
    return words.of(words.labels().text(key, Map.of(name, value)));
  }

  @Override
  public List<Piece> examples(Block.Examples examples) {
    String key = examples.cases().size() == 1 ? "example" : "examples";
    List<Piece> cases =
        examples.cases().stream()
            .flatMap(one -> join(heading(3, one.title()), all(one.content())).stream())
            .toList();
    return join(heading(2, words.labels().text(key)), cases);
  }

  @Override
  public List<Piece> usefulLinks(Block.UsefulLinks links) {
    String key = links.links().size() == 1 ? "useful-link" : "useful-links";
    return join(heading(2, words.labels().text(key)), list(links.links(), this::link));
  }

  private List<Piece> link(UsefulLink link) {
    List<Piece> facts =
        Stream.of(link.organisation(), WrittenAddress.of(link.url()))
            .filter(fact -> !fact.isEmpty())
            .map(fact -> Piece.item(words.of(fact)).in(Piece.STEP))
            .toList();
    return join(
        List.of(Piece.item(words.of(link.title()))), facts, Piece.inside(all(link.description())));
  }

  @Override
  public List<Piece> values(Block.Values values) {
    return list(values.values(), this::value);
  }

  private List<Piece> value(Value value) {
    return named(value.name(), value.content());
  }

  @Override
  public List<Piece> timeline(Block.Timeline timeline) {
    return list(timeline.events(), event -> named(event.date(), event.content()));
  }

  @Override
  public List<Piece> partners(Block.Partners partners) {
    return partners.groups().stream().flatMap(group -> partners(group).stream()).toList();
  }

  private List<Piece> partners(PartnerGroup group) {
    return join(
        heading(3, group.title()),
        list(
            group.partners(),
            each ->
                List.of(
                    Piece.item(
                        words.of(
                            each.note().isEmpty()
                                ? each.name()
                                : each.name() + " (" + each.note() + ")")))));
  }

  @Override
  public List<Piece> glossary(Block.Glossary glossary) {
    return list(glossary.terms(), this::term);
  }

  private List<Piece> term(TermEntry term) {
    String name =
        term.abbreviation().isEmpty()
            ? term.term()
            : term.term() + " (" + term.abbreviation() + ")";
    List<Piece> formerly =
        term.formerly().isEmpty()
            ? List.of()
            : List.of(Piece.paragraph(told("glossary-formerly", "name", term.formerly())));
    return join(
        named(name, term.definition()),
        Piece.inside(formerly),
        Piece.inside(references("glossary-see", term.see())),
        Piece.inside(references("glossary-used-in", term.usedIn())));
  }

  private List<Piece> references(String key, List<Inline.CrossReference> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    List<Inline> line = new ArrayList<>();
    for (Inline.CrossReference other : others) {
      line.add(new Inline.Text(line.isEmpty() ? words.labels().text(key) + " " : ", "));
      line.add(other);
    }
    return List.of(Piece.paragraph(words.of(line)));
  }

  @Override
  public List<Piece> contacts(Block.Contacts contacts) {
    return contacts.groups().stream().flatMap(group -> contacts(group).stream()).toList();
  }

  private List<Piece> contacts(ContactGroup group) {
    List<Piece> inner = group.groups().stream().flatMap(each -> contacts(each).stream()).toList();
    return join(
        heading(group.level(), group.title()),
        all(group.introduction()),
        list(group.contacts(), this::contact),
        inner);
  }

  private List<Piece> contact(Contact contact) {
    List<Piece> lines = new ArrayList<>();
    Stream.of(contact.name(), contact.role(), contact.organisation())
        .filter(fact -> !fact.isEmpty())
        .forEach(fact -> lines.add(Piece.item(words.of(fact))));
    fact("phone", contact.phone(), lines);
    fact("email", contact.email(), lines);
    contact.web().forEach(url -> fact("web", WrittenAddress.of(url), lines));
    if (!contact.reach().isEmpty()) {
      lines.add(Piece.item(words.of(contact.reach())));
    }
    return IntStream.range(0, lines.size())
        .mapToObj(index -> index == 0 ? lines.get(0) : lines.get(index).in(Piece.STEP))
        .toList();
  }

  private void fact(String key, String fact, List<Piece> lines) {
    if (!fact.isEmpty()) {
      lines.add(Piece.item(words.of(words.labels().text(key) + " " + fact)));
    }
  }

  @Override
  public List<Piece> signatories(Block.Signatories signatories) {
    List<Piece> names =
        signatories.letters().stream().flatMap(letter -> letter(letter).stream()).toList();
    return join(
        List.of(
            Piece.paragraph(words.of(words.labels().count("signed", signatories.count()))),
            Piece.paragraph(words.label("filed"))),
        names);
  }

  private List<Piece> letter(SignatoryLetter letter) {
    return join(
        heading(2, letter.letter()),
        list(letter.signatories(), each -> List.of(Piece.item(words.of(signatory(each))))));
  }

  private String signatory(Signatory signatory) {
    List<String> facts = new ArrayList<>(List.of(signatory.kind(), signatory.area()));
    String date = signatory.signed().words();
    facts.add(date.isEmpty() ? "" : words.labels().text("signed", Map.of("date", date)));
    String who = signatory.representative();
    facts.add(who.isEmpty() ? "" : words.labels().text("represented-by", Map.of("name", who)));
    facts.removeIf(String::isEmpty);
    return signatory.name() + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
  }

  @Override
  public List<Piece> signatures(Block.Signatures signatures) {
    return list(signatures.signatures(), each -> List.of(Piece.item(words.of(signature(each)))));
  }

  private static String signature(Signature signature) {
    return String.join(
        ", ",
        Stream.of(signature.name(), signature.role(), signature.organisation())
            .filter(part -> !part.isEmpty())
            .toList());
  }

  @Override
  public List<Piece> notice(Block.Notice notice) {
    return Piece.apart(
        join(List.of(Piece.paragraph(words.label("notice"))), all(notice.content())));
  }

  /**
   * Undertakings from elsewhere stand on pages of the website alone; here they would stand twice.
   */
  @Override
  public List<Piece> excerpts(Block.Excerpts excerpts) {
    return List.of();
  }

  @Override
  public List<Piece> totals(Block.Totals totals) {
    return Piece.apart(
        totals.editions().stream().map(each -> Piece.paragraph(words.of(total(each)))).toList());
  }

  private String total(EditionTotal edition) {
    PromiseWord word = edition.word();
    Map<String, String> values =
        Map.of(
            "edition", edition.edition(),
            "count", Integer.toString(edition.total()),
            "thing", edition.total() == 1 ? word.one() : word.afterNumber());
    List<String> fates =
        edition.fates().stream()
            .map(
                each ->
                    words
                        .labels()
                        .text(
                            "fate-count-" + key(each.fate()),
                            Map.of("count", Integer.toString(each.count()))))
            .toList();
    return words.labels().text("changes-total", values) + " " + String.join(", ", fates) + ".";
  }

  @Override
  public List<Piece> changes(Block.Changes changes) {
    return join(
        heading(3, changes.title()),
        changes.changes().stream().flatMap(change -> change(change).stream()).toList());
  }

  private List<Piece> change(Change change) {
    List<Inline> line = new ArrayList<>(change.line());
    line.add(0, new Inline.Text(words.labels().text("fate-" + key(change.fate())) + ": "));
    return join(List.of(Piece.heading(4, words.of(line))), all(change.remarks()), wordings(change));
  }

  private List<Piece> wordings(Change change) {
    if (change.showing() == Change.Showing.SAME) {
      return join(
          List.of(Piece.item(words.label("changes-same"))), all(change.to().get(0).content()));
    }
    boolean remarked =
        change.showing() == Change.Showing.ANEW || change.showing() == Change.Showing.SAME_WORDS;
    List<Piece> remark =
        remarked
            ? List.of(Piece.paragraph(words.label("changes-" + key(change.showing()))))
            : List.of();
    return join(remark, sides(change.from(), change.absent()), sides(change.to(), change.absent()));
  }

  private List<Piece> sides(List<Change.Side> sides, List<Change.Side> absent) {
    return (sides.isEmpty() ? absent : sides)
        .stream()
            .flatMap(
                side ->
                    join(List.of(Piece.item(words.of(side.name()))), all(side.content())).stream())
            .toList();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
