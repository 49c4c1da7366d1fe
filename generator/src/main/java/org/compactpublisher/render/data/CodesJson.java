package org.compactpublisher.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.EditionReference;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.document.UsefulLink;

/** Codes of practice, and the parts of parties, as JSON. */
final class CodesJson {
  private final TextJson text;

  CodesJson(TextJson text) {
    this.text = text;
  }

  Map<String, Object> code(Document document) {
    Fields code =
        text.document(document)
            .text("introduction", text.markdown(introduction(document)))
            .text("aim", text.markdown(each(document, Block.Aim.class)))
            .list("groups", groups(document).stream().map(this::group).toList())
            .list("undertakings", undertakings(document));
    for (Block.UsefulLinks links : each(document, Block.UsefulLinks.class)) {
      code.list("links", links.links().stream().map(this::link).toList());
    }
    return code.text("examples", text.markdown(each(document, Block.Examples.class))).map();
  }

  private static List<Block> introduction(Document document) {
    return document.body().stream()
        .takeWhile(block -> !(block instanceof Block.Aim || block instanceof Block.Undertakings))
        .toList();
  }

  private static <B extends Block> List<B> each(Document document, Class<B> kind) {
    return document.body().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<UndertakingGroup> groups(Document document) {
    return each(document, Block.Undertakings.class).stream()
        .flatMap(block -> block.groups().stream())
        .toList();
  }

  private Map<String, Object> group(UndertakingGroup group) {
    return new Fields()
        .text("party", group.party().id())
        .text("number", group.number())
        .text("title", group.title())
        .text("url", text.url(group.anchor()))
        .text("introduction", text.markdown(group.introduction()))
        .map();
  }

  private List<Map<String, Object>> undertakings(Document document) {
    List<Map<String, Object>> undertakings = new ArrayList<>();
    for (UndertakingGroup group : groups(document)) {
      group.undertakings().forEach(promise -> undertakings.add(undertaking(group, promise)));
    }
    return undertakings;
  }

  private Map<String, Object> undertaking(UndertakingGroup group, Undertaking promise) {
    return new Fields()
        .text("id", promise.id())
        .text("number", promise.number())
        .text("party", group.party().id())
        .text("code", Tables.code(promise.anchor()))
        .text("text", text.markdown(promise.content()))
        .list("items", promise.subItems().stream().map(this::item).toList())
        .list("follows", promise.follows().stream().map(this::reference).toList())
        .list("followed-by", promise.followedBy().stream().map(this::reference).toList())
        .list("subjects", promise.subjects().stream().map(this::subject).toList())
        .text("url", text.url(promise.anchor()))
        .map();
  }

  private Map<String, Object> item(SubItem item) {
    return new Fields()
        .text("number", item.number())
        .text("text", text.markdown(item.content()))
        .text("url", text.url(item.anchor()))
        .map();
  }

  private Map<String, Object> reference(EditionReference reference) {
    return new Fields()
        .text("compact", reference.target().compact())
        .text("id", reference.id())
        .text("url", text.url(reference.target()))
        .map();
  }

  private Map<String, Object> subject(Inline.CrossReference subject) {
    return new Fields()
        .text("title", text.words(subject.content()))
        .text("url", text.url(subject.target()))
        .map();
  }

  private Map<String, Object> link(UsefulLink link) {
    return new Fields()
        .text("title", link.title())
        .text("url", link.url())
        .text("organisation", link.organisation())
        .text("description", text.markdown(link.description()))
        .map();
  }
}
