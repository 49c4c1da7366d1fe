package org.compactpublisher.compose;

import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineRewriting;
import org.compactpublisher.document.Undertaking;

/**
 * Makes the words of terms plain: an undertaking that is shown away from its page has nothing to
 * lead to there.
 */
final class WithoutTerms implements InlineRewriting {
  private static final BlockRewriter BLOCKS = new BlockRewriter(new WithoutTerms()::all);

  private WithoutTerms() {}

  static Undertaking of(Undertaking promise) {
    return BLOCKS.undertaking(promise);
  }

  @Override
  public List<Inline> termReference(Inline.TermReference reference) {
    return all(reference.content());
  }
}
