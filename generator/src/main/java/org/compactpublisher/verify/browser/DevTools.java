package org.compactpublisher.verify.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** A line to one tab of the browser, in the DevTools protocol: calls and answers, and events. */
final class DevTools {
  private static final int SECONDS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final WebSocket socket;
  private final BiConsumer<String, JsonNode> listener;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> broken = new CompletableFuture<>();

  /**
   * Opens the line.
   *
   * @param listener is told the name of each event and what it says, one after the other
   */
  DevTools(HttpClient http, URI address, BiConsumer<String, JsonNode> listener) {
    this.listener = listener;
    this.socket = http.newWebSocketBuilder().buildAsync(address, new Messages()).join();
  }

  /** Sends a call, whose answer comes later. */
  CompletableFuture<JsonNode> send(String method, Map<String, Object> parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    await(socket.sendText(message.toString(), true), method);
    return answer.thenApply(DevTools::result);
  }

  private static JsonNode result(JsonNode answer) {
    if (answer.has("error")) {
      throw new IllegalStateException(answer.get("error").toString());
    }
    return answer.get("result");
  }

  /**
   * Waits for something that the browser is to say.
   *
   * @param what for the message
   * @throws IllegalStateException if it does not, or no more can come on this line
   */
  <T> T await(CompletableFuture<T> answer, String what) {
    CompletableFuture<Void> either = CompletableFuture.anyOf(answer, broken).thenApply(any -> null);
    try {
      either.get(SECONDS, TimeUnit.SECONDS);
      return answer.get();
    } catch (ExecutionException fault) {
      throw new IllegalStateException(what + ": " + fault.getCause().getMessage(), fault);
    } catch (TimeoutException silence) {
      throw new IllegalStateException("no answer from the browser: " + what, silence);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped: " + what, stopped);
    }
  }

  /** Lets nobody wait any longer for what cannot come. */
  void breakOff(String why) {
    broken.completeExceptionally(new IOException(why));
  }

  /** Whether no answer can come any more. */
  boolean isBroken() {
    return broken.isDone();
  }

  void close() {
    socket.abort();
  }

  private void receive(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").intValue());
      if (answer != null) {
        answer.complete(message);
      }
    } else {
      listener.accept(message.path("method").asText(), message.path("params"));
    }
  }

  /** Puts the parts of each message together. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        receive(read());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private JsonNode read() {
      try {
        return JSON.readTree(text.toString());
      } catch (IOException fault) {
        throw new IllegalStateException("the browser said what is no JSON", fault);
      }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      breakOff("the browser has closed the tab");
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
      breakOff("the line to the browser is broken: " + fault);
    }
  }
}
