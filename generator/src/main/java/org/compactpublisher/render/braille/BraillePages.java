package org.compactpublisher.render.braille;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compactpublisher.document.BrailleLayout;
import org.daisy.dotify.api.formatter.BlockBuilder;
import org.daisy.dotify.api.formatter.BlockProperties;
import org.daisy.dotify.api.formatter.CurrentPageField;
import org.daisy.dotify.api.formatter.FieldList;
import org.daisy.dotify.api.formatter.Formatter;
import org.daisy.dotify.api.formatter.FormattingTypes;
import org.daisy.dotify.api.formatter.LayoutMasterProperties;
import org.daisy.dotify.api.formatter.Leader;
import org.daisy.dotify.api.formatter.NumeralStyle;
import org.daisy.dotify.api.formatter.PageTemplateBuilder;
import org.daisy.dotify.api.formatter.Position;
import org.daisy.dotify.api.formatter.SequenceProperties;
import org.daisy.dotify.api.formatter.StringField;
import org.daisy.dotify.api.formatter.TableOfContents;
import org.daisy.dotify.api.formatter.TextProperties;
import org.daisy.dotify.api.formatter.TocProperties;
import org.daisy.dotify.api.formatter.VolumeContentBuilder;
import org.daisy.dotify.api.formatter.VolumeTemplateBuilder;
import org.daisy.dotify.api.formatter.VolumeTemplateProperties;
import org.daisy.dotify.formatter.impl.FormatterFactoryImpl;

/** Sets a book on pages with Dotify, and parts it into volumes. */
final class BraillePages {
  private static final String BODY = "body";
  private static final String FRONT = "front";
  private static final String COVER = "cover";
  private static final String CONTENTS = "contents";
  private static final String LANGUAGE = "en";

  /** Sheets of a volume, written on both sides: more are heavy to hold. */
  private static final int SHEETS = 60;

  /** Lines of a paragraph that stand together, and of what follows a heading. */
  private static final int LEAST = 2;

  /** Told to be quiet, and kept, because a logger that nobody holds forgets what it was told. */
  private final Logger log = Logger.getLogger("org.daisy.dotify");

  private final BrailleLayout layout;
  private final BrailleBook book;
  private final Formatter formatter;
  private final TextProperties text =
      new TextProperties.Builder(LANGUAGE).translationMode("").hyphenate(false).build();

  private BraillePages(BrailleLayout layout, BrailleBook book, BrailleWords words) {
    log.setLevel(Level.OFF);
    this.layout = layout;
    this.book = book;
    FormatterFactoryImpl factory = new FormatterFactoryImpl();
    factory.setTranslator(new WrittenCells(words));
    formatter = factory.newFormatter(LANGUAGE, "");
  }

  /** The volumes of a book; most have one. */
  static List<BrailleVolume> of(BrailleLayout layout, BrailleBook book, BrailleWords words) {
    BraillePages pages = new BraillePages(layout, book, words);
    pages.forms();
    pages.contents();
    pages.volumes();
    pages.chapters();
    PageCollector collector = new PageCollector();
    pages.formatter.write(collector);
    return collector.volumes();
  }

  private void forms() {
    LayoutMasterProperties size =
        new LayoutMasterProperties.Builder(layout.cells(), layout.lines()).duplex(true).build();
    formatter.newLayoutMaster(COVER, size).newTemplate(new Always());
    head(
        formatter.newLayoutMaster(FRONT, size).newTemplate(new Always()), NumeralStyle.LOWER_ROMAN);
    head(formatter.newLayoutMaster(BODY, size).newTemplate(new Always()), NumeralStyle.DECIMAL);
  }

  private void head(PageTemplateBuilder page, NumeralStyle numbers) {
    page.addToHeader(
        new FieldList.Builder(
                List.of(
                    new StringField(""),
                    new StringField(book.running()),
                    new CurrentPageField(numbers)))
            .build());
  }

  private void contents() {
    TableOfContents contents = formatter.newToc(CONTENTS);
    for (BrailleBook.Entry entry : book.contents()) {
      int indent = entry.depth() * Piece.STEP;
      contents.startBlock(
          new BlockProperties.Builder()
              .firstLineIndent(indent)
              .textIndent(indent + Piece.STEP)
              .build());
      contents.startEntry(entry.id());
      contents.addChars(entry.cells() + " ", text);
      contents.insertLeader(
          new Leader.Builder()
              .align(Leader.Alignment.RIGHT)
              .position(new Position(1.0, true))
              .pattern("⠤")
              .build());
      contents.addChars(" ", text);
      contents.insertPageReference(entry.id(), NumeralStyle.DECIMAL);
      contents.endEntry();
      contents.endBlock();
    }
  }

  /** The whole contents list is in the first volume; each other has its own part of it. */
  private void volumes() {
    for (boolean first : List.of(true, false)) {
      for (boolean last : List.of(true, false)) {
        VolumeTemplateBuilder volume =
            formatter.newVolumeTemplate(
                new VolumeTemplateProperties.Builder(SHEETS)
                    .condition(new VolumeCondition(first, last))
                    .build());
        front(
            volume.getPreVolumeContentBuilder(),
            first ? TocProperties.TocRange.DOCUMENT : TocProperties.TocRange.VOLUME);
        if (!last) {
          end(volume.getPostVolumeContentBuilder());
        }
      }
    }
  }

  private void front(VolumeContentBuilder front, TocProperties.TocRange range) {
    front.newSequence(
        new SequenceProperties.Builder(COVER).pageCounterName(FRONT).initialPageNumber(1).build());
    book.titlePage().forEach(piece -> set(piece, front));
    line(front, book.volume());
    book.making().forEach(piece -> set(piece, front));
    TocProperties.Builder contents = new TocProperties.Builder(FRONT, CONTENTS, range);
    contents.pageCounterName(FRONT);
    front.newTocSequence(contents.build());
    front.newOnTocStart();
    set(book.contentsTitle(), front);
  }

  private void end(VolumeContentBuilder end) {
    end.newSequence(new SequenceProperties.Builder(BODY).build());
    line(end, book.volumeEnd());
  }

  /** A line in the middle that tells of the volume. */
  private void line(VolumeContentBuilder content, BrailleBook.Volume volume) {
    content.startBlock(form(Piece.centred("").form()).build());
    content.insertEvaluate(new VolumeLine(volume), text);
    content.endBlock();
  }

  private void chapters() {
    BlockBuilder pages = formatter.newSequence(new SequenceProperties.Builder(BODY).build());
    for (BrailleBook.Chapter chapter : book.chapters()) {
      set(
          chapter.title(),
          chapter.runsOn() ? FormattingTypes.BreakBefore.AUTO : FormattingTypes.BreakBefore.PAGE,
          pages);
      chapter.pieces().forEach(piece -> set(piece, pages));
    }
  }

  private void set(Piece piece, BlockBuilder pages) {
    set(piece, FormattingTypes.BreakBefore.AUTO, pages);
  }

  private void set(Piece piece, FormattingTypes.BreakBefore breakBefore, BlockBuilder pages) {
    BlockProperties.Builder form = form(piece.form()).breakBefore(breakBefore);
    hold(piece.hold(), form);
    if (!piece.id().isEmpty()) {
      form.identifier(piece.id());
    }
    pages.startBlock(form.build());
    boolean first = true;
    for (String line : piece.cells().split("\n", -1)) {
      if (!first) {
        pages.newLine();
      }
      pages.addChars(line, text);
      first = false;
    }
    pages.endBlock();
  }

  private static BlockProperties.Builder form(Piece.Form form) {
    BlockProperties.Builder block =
        new BlockProperties.Builder()
            .firstLineIndent(form.first())
            .textIndent(form.next())
            .topMargin(form.before())
            .bottomMargin(form.after())
            .align(
                form.centred() ? FormattingTypes.Alignment.CENTER : FormattingTypes.Alignment.LEFT);
    return block.orphans(LEAST).widows(LEAST);
  }

  private static void hold(Piece.Hold hold, BlockProperties.Builder block) {
    if (hold != Piece.Hold.LOOSE) {
      block.keepWithNext(LEAST);
    }
    if (hold == Piece.Hold.HEADING) {
      block.keep(FormattingTypes.Keep.PAGE);
    }
  }
}
