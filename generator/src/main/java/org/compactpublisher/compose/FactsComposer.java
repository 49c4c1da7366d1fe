package org.compactpublisher.compose;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Event;
import org.compactpublisher.document.Facts;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Value;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.PartnerGroup;
import org.compactpublisher.model.Review;

/** Gathers what is known of a compact apart from its pages. */
final class FactsComposer {
  private final Compact compact;
  private final BlockRewriter rewriter;

  /**
   * Gathers from one compact.
   *
   * @param rewriter makes links to what is not published plain words
   */
  FactsComposer(Compact compact, BlockRewriter rewriter) {
    this.compact = compact;
    this.rewriter = rewriter;
  }

  Facts compose() {
    return new Facts(
        compact.about().series(),
        compact.about().edition(),
        compact.about().replaces().orElse(""),
        compact.timeline().stream()
            .map(event -> new Event(event.date(), rewriter.all(event.content())))
            .toList(),
        compact.values().stream()
            .map(value -> new Value(value.name(), rewriter.all(value.content())))
            .toList(),
        compact.partners().stream().map(FactsComposer::partners).toList(),
        compact.disputeRoutes().stream()
            .map(route -> new Facts.Route(route.name(), rewriter.all(route.text())))
            .toList(),
        items(compact.disputeSteps()),
        compact.review().map(this::review).stream().toList());
  }

  private static Facts.Partners partners(PartnerGroup group) {
    Optional<String> party = group.party();
    return new Facts.Partners(group.title(), party.orElse(""), group.partners());
  }

  private Facts.Review review(Review review) {
    return new Facts.Review(
        review.who(), review.howOften(), review.reportsTo(), items(review.tasks()));
  }

  private List<ListItem> items(List<List<Block>> items) {
    return items.stream().map(item -> new ListItem(rewriter.all(item))).toList();
  }
}
