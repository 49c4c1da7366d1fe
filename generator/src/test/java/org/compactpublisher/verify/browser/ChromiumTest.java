package org.compactpublisher.verify.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.verify.MissingProgramException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser is found among programs that only look like one, and nothing of these stays. */
final class ChromiumTest {
  @TempDir private Path folder;

  @Test
  void programThatDoesNotStartIsPassedOver() throws IOException {
    List<String> names = new ArrayList<>(List.of("no-such-browser", stub(), "./gone/chromium"));
    names.addAll(BrowserNames.usual());
    try (Chromium browser = Chromium.start(names)) {
      assertTrue(browser.version().matches("\\D+/\\d+\\..*"), browser.version());
    }
    assertNothingIsLeftOfStub();
  }

  @Test
  void saysWhyNoneStarts() throws IOException {
    List<String> names = List.of("no-such-browser", stub());
    MissingProgramException fault =
        assertThrows(MissingProgramException.class, () -> Chromium.start(names));
    assertTrue(fault.getMessage().contains(folder + "/stub' did not start"), fault.getMessage());
    assertTrue(fault.getMessage().contains("Install the package."), fault.getMessage());
    assertNothingIsLeftOfStub();
  }

  /** It notes the profile that it was given, says something and ends. */
  private String stub() throws IOException {
    Path script = folder.resolve("stub");
    Files.writeString(
        script,
        "#!/bin/sh\necho \"$@\" >>'" + folder + "/given'\necho Install the package. >&2\nexit 1\n");
    assertTrue(script.toFile().setExecutable(true));
    return script.toString();
  }

  private void assertNothingIsLeftOfStub() throws IOException {
    List<String> runs = Files.readAllLines(folder.resolve("given"));
    assertEquals(List.of(false, true), runs.stream().map(ChromiumTest::hasNoSandbox).toList());
    for (String run : runs) {
      String profile = run.replaceFirst(".*--user-data-dir=(\\S+) .*", "$1");
      assertFalse(Files.exists(Path.of(profile)), profile);
    }
  }

  private static boolean hasNoSandbox(String arguments) {
    return arguments.contains("--no-sandbox ");
  }
}
