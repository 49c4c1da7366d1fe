package org.compactpublisher.verify.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the browser tells of the page at hand. What it tells late of the pages before is known by
 * the loader that each page has of its own, or by coming before the page is there.
 */
final class PageVisit {
  private final Map<String, CompletableFuture<Void>> loads = new ConcurrentHashMap<>();
  private final Set<String> left = ConcurrentHashMap.newKeySet();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private String loader = "";

  /** An address that a loader asked for. */
  private record Request(String loader, String address) {}

  /** The end of loading of a page. */
  CompletableFuture<Void> load(String itsLoader) {
    return loads.computeIfAbsent(itsLoader, none -> new CompletableFuture<>());
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  List<String> requests() {
    return requests.stream()
        .filter(request -> !left.contains(request.loader()))
        .map(Request::address)
        .toList();
  }

  /** Takes notice of an event. */
  void hear(String event, JsonNode details) {
    switch (event) {
      case "Page.lifecycleEvent" -> {
        if (details.path("name").asText().equals("load")) {
          load(details.path("loaderId").asText()).complete(null);
        }
      }
      case "Page.frameNavigated" -> {
        if (!details.path("frame").has("parentId")) {
          come(details.at("/frame/loaderId").asText());
        }
      }
      case "Network.requestWillBeSent" ->
          requests.add(
              new Request(details.path("loaderId").asText(), details.at("/request/url").asText()));
      case "Log.entryAdded" -> {
        if (details.at("/entry/level").asText().equals("error")) {
          complaints.add(
              details.at("/entry/text").asText() + " " + details.at("/entry/url").asText());
        }
      }
      case "Runtime.exceptionThrown" -> complaints.add(details.path("exceptionDetails").toString());
      default -> {}
    }
  }

  /** A page is here, and no longer the one before. */
  private void come(String itsLoader) {
    left.add(loader);
    left.remove(itsLoader);
    loader = itsLoader;
    loads.keySet().retainAll(Set.of(itsLoader));
    requests.removeIf(request -> !request.loader().equals(itsLoader));
    complaints.clear();
  }
}
