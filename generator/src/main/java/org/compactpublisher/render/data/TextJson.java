package org.compactpublisher.render.data;

import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.markdown.MarkdownBlocks;
import org.compactpublisher.render.markdown.MarkdownInlines;

/** Texts, addresses and pages of one compact as JSON has them. */
final class TextJson {
  private final String baseUrl;
  private final MarkdownBlocks blocks;

  TextJson(String compact, String baseUrl) {
    this.baseUrl = baseUrl;
    this.blocks =
        new MarkdownBlocks(
            new MarkdownInlines(baseUrl)::all, image -> baseUrl + compact + "/" + image);
  }

  /** Blocks as CommonMark: one text that people can read and any program can turn into HTML. */
  String markdown(List<? extends Block> content) {
    return blocks.all(List.copyOf(content));
  }

  String words(List<Inline> content) {
    return InlineText.of(content);
  }

  String url(Anchor place) {
    return baseUrl + Addresses.of(place);
  }

  /** What every page is called and where it is. */
  Fields document(Document document) {
    return new Fields()
        .text("id", Tables.code(document.anchor()))
        .text("kind", ConstantName.of(document.kind()))
        .text("number", document.number())
        .text("title", document.title())
        .text("short-title", document.shortTitle())
        .text("summary", document.summary())
        .text("url", url(document.anchor()));
  }
}
