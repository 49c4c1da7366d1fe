package org.compactpublisher.document;

/**
 * A block that any writer knows, and that tells nothing but what it says: what stands in a list or
 * a quotation may be of every kind.
 */
public sealed interface Prose extends Block
    permits Block.Heading,
        Block.Paragraph,
        Block.BulletList,
        Block.NumberedList,
        Block.DefinitionList,
        Block.Table,
        Block.Quote,
        Block.Figure {

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Block.Visitor<R> visitor) {
    return accept((Visitor<R>) visitor);
  }

  /** Answers for each kind of prose; a new kind fails to compile in every writer of prose. */
  interface Visitor<R> {
    R heading(Block.Heading heading);

    R paragraph(Block.Paragraph paragraph);

    R bulletList(Block.BulletList list);

    R numberedList(Block.NumberedList list);

    R definitionList(Block.DefinitionList list);

    R table(Block.Table table);

    R quote(Block.Quote quote);

    R figure(Block.Figure figure);
  }
}
