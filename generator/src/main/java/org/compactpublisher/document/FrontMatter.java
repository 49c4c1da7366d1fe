package org.compactpublisher.document;

import java.util.List;

/**
 * What stands before and behind the documents of an edition, in every format the same. It is in the
 * edition's language; words in another are marked as such.
 *
 * @param facts what a cover tells of the edition
 * @param notice what the text is and is not; empty for none
 * @param standing where the edition stands, without what the editor says of it
 * @param newer which edition comes after it: sentences, none or one
 * @param statement all that is said of where it stands, one paragraph after the other
 * @param response how a consultation is or was answered: none or one
 * @param imprint who publishes it, under which licence
 * @param made the day that a copy was made for
 * @param about what a copy says of itself at its end or beginning
 * @param ask whom to ask for another format
 * @param contact the same without a sentence round it
 */
public record FrontMatter(
    List<Fact> facts,
    List<Inline> notice,
    List<Inline> standing,
    List<List<Inline>> newer,
    List<List<Inline>> statement,
    List<Response> response,
    List<Inline> imprint,
    String made,
    List<Block> about,
    List<Inline> ask,
    List<Inline> contact) {
  public FrontMatter {
    facts = List.copyOf(facts);
    notice = List.copyOf(notice);
    standing = List.copyOf(standing);
    newer = List.copyOf(newer);
    statement = List.copyOf(statement);
    response = List.copyOf(response);
    imprint = List.copyOf(imprint);
    about = List.copyOf(about);
    ask = List.copyOf(ask);
    contact = List.copyOf(contact);
  }

  /** Something that a cover tells, such as the area, and its name. */
  public record Fact(String name, String value) {}

  /** How a consultation is answered, below a heading. */
  public record Response(String title, List<Block> content) {
    public Response {
      content = List.copyOf(content);
    }
  }
}
