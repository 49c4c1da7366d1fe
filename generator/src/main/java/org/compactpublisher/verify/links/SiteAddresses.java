package org.compactpublisher.verify.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which file of a published folder an address stands for; written ones may be none at all. */
final class SiteAddresses {
  /** Any host will do: it stands for the published folder while links are resolved. */
  private static final URI ROOT = URI.create("http://site.invalid/");

  /** What follows the beginning of an address in a file of data. */
  private static final String REST_OF_ADDRESS = "[^\\s\"<>),\\\\]*";

  private final Path site;
  private final URI own;

  /**
   * The addresses of a site.
   *
   * @param own where it says that it is published
   */
  SiteAddresses(Path site, URI own) {
    this.site = site;
    this.own = own;
  }

  /** What is written, as an address; absent when it is none. */
  static Optional<URI> parsed(String written) {
    try {
      return Optional.of(new URI(written));
    } catch (URISyntaxException unformed) {
      return Optional.empty();
    }
  }

  /** Whether it is where the site says that it is published, or below that. */
  boolean isOwn(String written) {
    return written.startsWith(own.toString());
  }

  /** The addresses of the site that a file of data writes, each once. */
  Stream<String> ownIn(String data) {
    return Pattern.compile(Pattern.quote(own.toString()) + REST_OF_ADDRESS)
        .matcher(data)
        .results()
        .map(MatchResult::group)
        .distinct();
  }

  /** The address at which the host of the site gives a page. */
  String published(Path page) {
    return own + relative(page).replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** What an address means in a file of the site; absent when it leads out of it, or nowhere. */
  Optional<URI> inside(Path from, String written) {
    Optional<URI> address = parsed(written);
    Optional<URI> target =
        isOwn(written)
            ? address.map(own::relativize).map(ROOT::resolve)
            : address.map(address(from)::resolve);
    return target.filter(each -> ROOT.getHost().equals(each.getHost()));
  }

  /** The file that an address inside stands for, whether or not there is one. */
  Optional<Path> file(URI inside) {
    String path = inside.getPath().substring(1);
    try {
      Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      return Optional.of(file).filter(each -> each.normalize().startsWith(site.normalize()));
    } catch (InvalidPathException unreal) {
      return Optional.empty();
    }
  }

  private URI address(Path file) {
    try {
      return ROOT.resolve(new URI(null, null, "/" + relative(file), null));
    } catch (URISyntaxException unreal) {
      throw new IllegalStateException(unreal);
    }
  }

  private String relative(Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }
}
