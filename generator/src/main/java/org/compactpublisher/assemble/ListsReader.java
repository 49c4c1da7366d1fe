package org.compactpublisher.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Event;
import org.compactpublisher.document.Partner;
import org.compactpublisher.document.Value;
import org.compactpublisher.model.DisputeRoute;
import org.compactpublisher.model.PartnerGroup;
import org.compactpublisher.model.Review;

/** Reads the lists that are placed in sections, one file each. */
final class ListsReader {
  private final FileReading reading;

  ListsReader(FileReading reading) {
    this.reading = reading;
  }

  List<Event> timeline(YamlNode root) {
    return list(Shapes.TIMELINE, root, "events").stream()
        .map(event -> new Event(event.text("date"), event.prose("text")))
        .toList();
  }

  List<Value> values(YamlNode root) {
    return list(Shapes.VALUES, root, "values").stream()
        .map(value -> new Value(value.text("name"), value.prose("text")))
        .toList();
  }

  List<PartnerGroup> partners(YamlNode root, Set<String> parties) {
    return list(Shapes.PARTNERS, root, "groups").stream()
        .map(
            group ->
                new PartnerGroup(
                    group.text("title"),
                    PartyReference.read(group, parties),
                    group.list("partners").stream()
                        .map(partner -> new Partner(partner.text("name"), partner.text("note")))
                        .toList()))
        .toList();
  }

  List<DisputeRoute> disputeRoutes(YamlNode root) {
    return list(Shapes.DISPUTE_ROUTES, root, "routes").stream()
        .map(route -> new DisputeRoute(route.text("name"), route.prose("text")))
        .toList();
  }

  List<List<Block>> disputeSteps(YamlNode root) {
    return list(Shapes.DISPUTE_STEPS, root, "steps").stream()
        .map(step -> step.prose("text"))
        .toList();
  }

  Optional<Review> review(YamlNode root) {
    return MapReader.of(Shapes.REVIEW, root, reading)
        .map(
            keys ->
                new Review(
                    keys.text("who"),
                    keys.text("how-often"),
                    keys.text("reports-to"),
                    keys.list("tasks").stream().map(task -> task.prose("text")).toList()));
  }

  private List<MapReader> list(Shape shape, YamlNode root, String key) {
    return MapReader.of(shape, root, reading).map(keys -> keys.list(key)).orElse(List.of());
  }
}
