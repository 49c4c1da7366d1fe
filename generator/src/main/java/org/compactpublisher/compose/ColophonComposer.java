package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Edition;
import org.compactpublisher.document.EditionLink;
import org.compactpublisher.document.FormatsContact;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Licence;
import org.compactpublisher.document.SiteFrame;

/** Says who publishes an edition, when a copy was made, where else it is and whom to ask. */
final class ColophonComposer {
  private static final String DOWNLOADS = "downloads/";

  private final Edition edition;
  private final Imprint imprint;
  private final SiteFrame site;
  private final Labels labels;

  ColophonComposer(Edition edition, Imprint imprint, Labels labels) {
    this.edition = edition;
    this.imprint = imprint;
    this.site = imprint.site();
    this.labels = labels;
  }

  List<Inline> imprint() {
    Licence licence = site.licence();
    List<Inline> words = new ArrayList<>();
    words.addAll(woven(Label.PUBLISHED_BY, "publisher", site.publisher()));
    words.add(new Inline.Text(" " + word(Label.LICENCE) + " "));
    words.add(new Inline.WebLink(ofSite(licence.name()), licence.url()));
    words.add(new Inline.Text("."));
    return words;
  }

  String made() {
    return labels.text(Label.MADE_FOR.key(), Map.of("date", labels.date(imprint.date())));
  }

  List<Block> about(List<EditionLink> translations) {
    List<Block> about = new ArrayList<>();
    about.add(new Block.Paragraph(copy()));
    if (!translations.isEmpty()) {
      about.add(heading(Label.OTHER_LANGUAGES, "languages"));
      translations.forEach(other -> about.add(new Block.Paragraph(translation(other))));
    }
    about.add(heading(Label.ON_THE_WEB, "web"));
    about.add(at(Label.ON_THE_WEB_TEXT, "", cite()));
    about.add(heading(Label.ANOTHER_FORMAT, "formats"));
    about.add(at(Label.FORMATS_AT, DOWNLOADS, ""));
    about.add(new Block.Paragraph(ask()));
    return about;
  }

  /** How an undertaking is cited, where there are some. */
  private String cite() {
    Map<String, String> compact = Map.of("compact", edition.title());
    return edition.undertakings() == 0 ? "" : " " + labels.text(Label.TO_CITE.key(), compact);
  }

  private List<Inline> copy() {
    List<Inline> words = new ArrayList<>(imprint());
    if (!edition.changed().words().isEmpty()) {
      String changed = word(Label.LAST_CHANGED) + " " + edition.changed().words() + ".";
      words.add(new Inline.Text(" " + changed));
    }
    words.add(new Inline.Text(" " + made()));
    return words;
  }

  private List<Inline> translation(EditionLink other) {
    String language = other.language();
    String name = imprint.languageName().apply(language);
    List<Inline> words = new ArrayList<>(Phrase.in(language, name, edition.language()));
    words.add(new Inline.Text(": "));
    words.add(
        new Inline.WebLink(
            Phrase.in(language, other.title(), edition.language()),
            address(other.target().compact(), "")));
    return words;
  }

  private Block at(Label label, String page, String after) {
    String address = address(edition.id(), page);
    return new Block.Paragraph(
        List.of(
            new Inline.Text(word(label) + " "),
            new Inline.WebLink(Phrase.text(address), address),
            new Inline.Text("." + after)));
  }

  private String address(String compact, String page) {
    return site.baseUrl() + compact + "/" + page;
  }

  List<Inline> ask() {
    List<Inline> words = new ArrayList<>();
    words.addAll(woven(Label.ANOTHER_FORMAT_TEXT, "name", site.formatsContact().name()));
    words.addAll(ways());
    words.add(new Inline.Text("."));
    return words;
  }

  List<Inline> contact() {
    List<Inline> words = new ArrayList<>(ofSite(site.formatsContact().name()));
    words.addAll(ways());
    return words;
  }

  private List<Inline> ways() {
    FormatsContact contact = site.formatsContact();
    List<Inline> ways = new ArrayList<>();
    ways.add(new Inline.Text(", "));
    ways.add(new Inline.WebLink(Phrase.text(contact.email()), "mailto:" + contact.email()));
    if (!contact.phone().isEmpty()) {
      ways.add(new Inline.Text(", " + contact.phone()));
    }
    return ways;
  }

  private Block heading(Label label, String fragment) {
    Anchor place = Anchor.heading(edition.id(), "", fragment);
    return new Block.Heading(2, "", Phrase.text(word(label)), place);
  }

  private List<Inline> woven(Label label, String name, String value) {
    return Phrase.of(word(label), Map.of(name, ofSite(value)));
  }

  private List<Inline> ofSite(String words) {
    return Phrase.in(site.language(), words, edition.language());
  }

  private String word(Label label) {
    return labels.text(label.key());
  }
}
