package org.compactpublisher.verify.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What browsers of Chromium's kind are called, and where they are when no search finds them. */
final class BrowserNames {
  private static final List<String> COMMANDS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "msedge");

  private static final List<String> ON_MACOS =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  /** Variables of Windows that name folders of programs. */
  private static final List<String> PROGRAM_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

  private static final List<String> ON_WINDOWS =
      List.of(
          "/Chromium/Application/chrome.exe",
          "/Google/Chrome/Application/chrome.exe",
          "/Microsoft/Edge/Application/msedge.exe");

  private BrowserNames() {}

  /** All of them, the most usual first. */
  static List<String> usual() {
    Stream<String> onWindows =
        PROGRAM_FOLDERS.stream()
            .flatMap(variable -> Optional.ofNullable(System.getenv(variable)).stream())
            .flatMap(folder -> ON_WINDOWS.stream().map(folder::concat));
    return Stream.of(COMMANDS.stream(), ON_MACOS.stream(), onWindows)
        .flatMap(names -> names)
        .toList();
  }
}
